import { callArguments } from "../functions/call-arguments";
import { whyText } from "../functions/why-text";
import type { Working } from "../workings/working";
import { workingOf } from "../workings/workings";
import { argumentValues } from "./argument-value";
import type { FormulaCall } from "./formula-calls";
import type { RangeValues } from "./range-values";

/**
 * A call in a formula, taken apart into labelled steps.
 *
 * Shape:  as `workingOf`; of WHY the sentence alone.
 * Errors: as the function itself (`FinanceError`, `ErrorInCell`); `UnreadableArgument` for what only Excel can calculate.
 */
export function workingOfCall({ name, args }: FormulaCall, ranges: RangeValues): Working {
  const values = argumentValues({ args }, ranges);
  if (name !== "WHY") return workingOf(name, callArguments(name, values));
  return { name, sentence: whyText(String(values[0] ?? ""), values.slice(1)), blocks: [], result: null, check: null };
}

/**
 * What WHY says of a call in a formula: of an error, its reason and remedy.
 * Errors: `UnreadableArgument` for what only Excel can calculate.
 */
export function sentenceOfCall({ name, args }: FormulaCall, ranges: RangeValues): string {
  const values = argumentValues({ args }, ranges);
  return name === "WHY" ? whyText(String(values[0] ?? ""), values.slice(1)) : whyText(name, values);
}
