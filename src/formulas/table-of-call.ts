import { argumentValues } from "./argument-value";
import { callResult } from "./call-result";
import type { FormulaCall } from "./formula-calls";
import type { RangeValues } from "./range-values";

/** A value as a cell holds it; an error is its text. */
export type TableValue = number | string | boolean;

/**
 * What a call gives that no working of native formulas stands behind: texts, tables of the catalogue, a simulation, and
 * deals of more tranches than a working lists.
 *
 * Shape:  rows of values as the function spills them; one cell for a single value.
 * Errors: as the function itself; `UnreadableArgument` for what only Excel can calculate.
 */
export function tableOfCall({ name, args }: Pick<FormulaCall, "name" | "args">, ranges: RangeValues): TableValue[][] {
  return callResult(name, argumentValues({ args }, ranges)).map((row) => row.map(plainValue));
}

function plainValue(value: unknown): TableValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  const { basicValue, code } = value as { readonly basicValue?: unknown; readonly code?: unknown };
  return basicValue === undefined ? String(code) : plainValue(basicValue);
}
