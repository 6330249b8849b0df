import { functionResult, type CallName } from "../functions/function-result";

/** What a cell, or the cells it spills into, would show. */
export type CallResult = readonly (readonly unknown[])[];

/**
 * What a call gives, as the registered function does.
 *
 * Shape:  `args` as `argumentValues` gives them; rows of cells, one by one where the function does not spill.
 * Errors: as the function itself, before they become a cell's.
 */
export function callResult(name: CallName, args: readonly unknown[]): CallResult {
  const result: unknown = functionResult(name, args);
  return Array.isArray(result) ? (result as CallResult) : [[result]];
}
