import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const BUNDLE = join(__dirname, "../../dist/functions.js");

/** A custom function as the host calls it. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** The worksheet functions of the built bundle, by id: evaluated without a host, as a worksheet function without a host is. */
export function builtFunctions(): (id: string) => CustomFunction {
  if (!existsSync(BUNDLE))
    throw new Error(
      "The bench of cells calls the built functions, and dist/functions.js is not there: run npm run build first",
    );
  const associated = new Map<string, CustomFunction>();
  const host = globalThis as { CustomFunctions?: unknown };
  const before = host.CustomFunctions;
  host.CustomFunctions = { associate: (id: string, run: CustomFunction) => associated.set(id, run) };
  try {
    runInThisContext(readFileSync(BUNDLE, "utf8"), { filename: BUNDLE });
  } finally {
    host.CustomFunctions = before;
  }
  return (id) => {
    const run = associated.get(id);
    if (run === undefined) throw new Error(`dist/functions.js has no function ${id}: run npm run build again`);
    return run;
  };
}
