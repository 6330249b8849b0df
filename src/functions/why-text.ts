import { FinanceError } from "../finance/errors";
import type { FunctionName } from "../workings/calls";
import { EXPLAINED, why, whyNot } from "../workings/sentence";
import { callArguments } from "./call-arguments";
import { ErrorInCell } from "./cell-value";

const NAMESPACE = /^offtake\./i;

/**
 * What WHY says of a call: the formula, conventions, inputs and sources behind its result, or the reason of its error.
 * Shape:  `args` as a repeating parameter delivers them, each a range; nothing at all where there are none.
 * Errors: "shape" for a function we do not have, with those we do.
 */
export function whyText(functionName: string, args: readonly unknown[] | null | undefined): string {
  const name = explained(functionName);
  try {
    return why(name, callArguments(name, args ?? []));
  } catch (error) {
    if (error instanceof FinanceError) return whyNot(name, error);
    if (error instanceof ErrorInCell)
      return `${name} gives ${error.code} because ${error.message}. Correct that cell first.`;
    throw error;
  }
}

function explained(functionName: string): FunctionName {
  const wanted = functionName.replace(NAMESPACE, "").toUpperCase();
  const name = EXPLAINED.find((each) => each === wanted);
  if (name !== undefined) return name;
  throw new FinanceError(
    "shape",
    `functionName must be one of ${[...EXPLAINED].sort().join(", ")}: got ${JSON.stringify(functionName)}`,
  );
}
