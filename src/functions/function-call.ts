import { FinanceError } from "../finance/errors";
import { typedError } from "../workings/typed-error";
import type { ArgumentFields } from "./argument-fields";
import { isCatalogueDeal } from "./deal-argument";
import { GivenDeal } from "./given-deal";

/** A function as it is called. */
export interface FunctionCall<Call, Result> extends ArgumentFields<Call> {
  /** Rows of cells for a function that spills. Errors: of reading and of calculating. */
  readonly result: (args: readonly unknown[]) => Result;
}

/** A function that reads its arguments and calculates with them. */
export function taking<Call, Result>(
  fields: ArgumentFields<Call>,
  calculate: (call: Call) => Result,
): FunctionCall<Call, Result> {
  const { read } = fields;
  return {
    ...fields,
    result: (args) => {
      const call = read(args);
      try {
        return calculate(call);
      } catch (error) {
        throw error instanceof FinanceError && hasTypedTerms(call) ? typedError(error) : error;
      }
    },
  };
}

function hasTypedTerms(call: unknown): boolean {
  const { deal } = call as { readonly deal?: unknown };
  return deal instanceof GivenDeal && !isCatalogueDeal(deal.given);
}
