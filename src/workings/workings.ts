// The working of every function. Only what shows or hands over workings imports this; WHY needs sentence.ts alone.
import { WORKINGS, type Calls, type FunctionName } from "./calls";
import { why } from "./sentence";
import type { Working, WorkingParts } from "./working";

/** The functions that are handed over as values, WHY among them. */
export const VALUES_ONLY: ReadonlySet<string> = new Set([
  "WHY",
  ...Object.entries(WORKINGS).flatMap(([name, working]) => (working === null ? [name] : [])),
]);

/** By name, so that a name and its call go together. */
const TYPED: { readonly [Name in FunctionName]: ((call: Calls[Name]) => WorkingParts) | null } = WORKINGS;
const AS_VALUES: WorkingParts = { blocks: [], result: null };

/**
 * A call taken apart into cells of native formulas.
 *
 * Shape:  without blocks, and result null, for a function or a deal that is handed over as values.
 * Errors: as the function itself.
 */
export function workingOf<Name extends FunctionName>(name: Name, call: Calls[Name]): Working {
  const { blocks, result, check = null } = TYPED[name]?.(call) ?? AS_VALUES;
  return { name, sentence: why(name, call), blocks, result, check };
}
