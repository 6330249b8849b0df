import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as functions from "../../src/functions/functions";

const SOURCE = readFileSync(join(__dirname, "../../src/functions/functions.ts"), "utf8");

/** The exported function behind each id, as the tags in the source say. */
export const IMPLEMENTATIONS: ReadonlyMap<string, (...args: unknown[]) => unknown> = new Map(
  [...SOURCE.matchAll(/@customfunction (\w+) [\s\S]*?export function (\w+)\(/g)].map(([, id = "", name = ""]) => [
    id,
    exported(name),
  ]),
);

/** The function of an id; an error where there is none. */
export function implementationOf(id: string): (...args: unknown[]) => unknown {
  const implementation = IMPLEMENTATIONS.get(id);
  if (implementation === undefined) throw new Error(`functions.ts has no ${id}`);
  return implementation;
}

function exported(name: string): (...args: unknown[]) => unknown {
  const each = (functions as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>)[name];
  if (each === undefined) throw new Error(`functions.ts does not export ${name}`);
  return each;
}
