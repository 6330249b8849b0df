// For the build and tests: reads a catalogue from disk, as carefully as a file from anyone deserves.
import { readFileSync, statSync } from "node:fs";
import type { CatalogueProblem } from "./catalogue-problem";
import type { CatalogueFile } from "./read-catalogue";
import { catalogueProblems } from "./validate";

/** 20 MB: ten thousand deals with short evidence; ours is a quarter of one. */
export const LARGEST_FILE = 20 * 1024 * 1024;

export type CatalogueRead =
  | { readonly ok: true; readonly catalogue: CatalogueFile }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

/**
 * A catalogue file, checked whole; or everything that is wrong with it.
 *
 * Errors: none; a file that is absent, too large, no text or no JSON is a problem like any other.
 */
export function readCatalogueFile(path: string): CatalogueRead {
  const text = readText(path);
  if (typeof text !== "string") return { ok: false, problems: [text] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      problems: [{ path: "", expected: `expected JSON: ${error instanceof Error ? error.message : String(error)}` }],
    };
  }
  const problems = catalogueProblems(json);
  return problems.length === 0 ? { ok: true, catalogue: json as CatalogueFile } : { ok: false, problems };
}

function readText(path: string): string | CatalogueProblem {
  try {
    const facts = statSync(path);
    if (!facts.isFile()) return { path: "", expected: `expected a plain file: got something else at ${path}` };
    if (facts.size > LARGEST_FILE)
      return { path: "", expected: `expected at most ${LARGEST_FILE} bytes: got ${facts.size}` };
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return {
      path: "",
      expected: `expected a readable UTF-8 file at ${path}: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
