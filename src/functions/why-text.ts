import { FinanceError } from "../finance/errors";
import type { FunctionName } from "../workings/calls";
import { EXPLAINED, remedyOf, why, whyNot } from "../workings/sentence";
import { callArguments } from "./call-arguments";
import { CALL_TABLE } from "./call-table";
import { ErrorInCell } from "./cell-value";

const NAMESPACE = /^offtake\./i;
/** Their sentences say what is looked up and calculate nothing, so that they would explain an error as a result. */
const LOOK_UPS: ReadonlySet<FunctionName> = new Set<FunctionName>(["FIGURE", "SOURCE", "EVIDENCE", "DEALS"]);

/**
 * What WHY says of a call: the formula, conventions, inputs and sources behind its result, or the reason of its error.
 * Shape:  `args` as a repeating parameter delivers them, each a range; nothing at all where there are none.
 * Errors: "shape" for a function we do not have, with those we do.
 */
export function whyText(functionName: string, args: readonly unknown[] | null | undefined): string {
  const name = explained(functionName);
  try {
    const call = callArguments(name, args ?? []);
    const refusal = LOOK_UPS.has(name) ? refusalOf(() => CALL_TABLE[name].result(args ?? [])) : null;
    return refusal === null ? why(name, call) : whyNot(name, refusal, remedyOf(name, call, refusal));
  } catch (error) {
    if (error instanceof FinanceError) return whyNot(name, error);
    if (error instanceof ErrorInCell)
      return `${name} gives ${error.code} because ${error.message}. Correct that cell first.`;
    throw error;
  }
}

/** The error of a call; null where it has a result. */
function refusalOf(result: () => unknown): FinanceError | null {
  try {
    result();
    return null;
  } catch (error) {
    if (error instanceof FinanceError) return error;
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
