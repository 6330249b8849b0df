import type { FunctionName } from "../workings/calls";
import { text } from "./argument-readers";
import { CALL_TABLE } from "./call-table";
import { whyText } from "./why-text";

/** Every function that a formula may call: those that can be explained, and WHY. */
export type CallName = FunctionName | "WHY";

type Results = { readonly [Name in FunctionName]: ReturnType<(typeof CALL_TABLE)[Name]["result"]> } & {
  readonly WHY: string;
};
/** A value, or rows of cells for a function that spills. */
export type FunctionResult<Name extends CallName> = Results[Name];

const RESULTS: { readonly [Name in FunctionName]: { readonly result: (args: readonly unknown[]) => unknown } } =
  CALL_TABLE;

/**
 * What a call gives, without a host.
 * Shape:  arguments in the order of the function's, each as a host hands it over: one value, or rows of cells.
 * Errors: `FinanceError`; `ErrorInCell` for an error value among the arguments.
 */
export function functionResult<Name extends CallName>(name: Name, args: readonly unknown[]): FunctionResult<Name> {
  const result =
    name === "WHY" ? whyText(text("functionName", args[0]), args.slice(1)) : RESULTS[name as FunctionName].result(args);
  return result as FunctionResult<Name>;
}
