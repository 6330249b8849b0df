import type { FormulaCall } from "../../formulas/formula-calls";
import { isPlainNumber } from "../../formulas/plain-number";
import { argumentNames } from "../../functions/call-arguments";

/** Where an argument of a call comes from: the formula as it is typed, what that refers to, or nothing, so the default. */
export function argumentSource({ name, args }: Pick<FormulaCall, "name" | "args">, argument: string): string {
  const given = name === "WHY" ? undefined : args[argumentNames(name).indexOf(argument)];
  if (given === undefined || given.node === null) return "the function's default";
  return isPlainNumber(given.text) ? "typed in the formula" : `${argument} in the formula: ${given.text}`;
}
