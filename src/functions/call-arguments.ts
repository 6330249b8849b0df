import { FinanceError } from "../finance/errors";
import type { Calls, FunctionName } from "../workings/calls";
import type { ArgumentFields } from "./argument-fields";
import { CALL_TABLE } from "./call-table";

const FIELDS: { readonly [Name in FunctionName]: ArgumentFields<Calls[Name]> } = CALL_TABLE;

/**
 * The arguments of a call of one of our functions, read as the function itself reads them.
 * Shape:  each argument as the function gets it, or as a range of one cell, which is how WHY gets single values.
 * Errors: as the function's own; "shape" for a range in place of a single value, or for too many arguments.
 */
export function callArguments<Name extends FunctionName>(name: Name, args: readonly unknown[]): Calls[Name] {
  const { most, read } = FIELDS[name];
  if (args.length > most)
    throw new FinanceError("shape", `${name} takes ${most} arguments at most: got ${args.length}`);
  return read(args);
}

/** The names of a function's arguments in their order, as `Calls` has them; empty where it takes any number of deals. */
export function argumentNames(name: FunctionName): readonly string[] {
  return FIELDS[name].names;
}
