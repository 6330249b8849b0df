import { FinanceError } from "./errors";

/**
 * A number above 0, as given. `what` names it in the message: "the number of GPUs".
 *
 * Errors: "domain" at 0 or less, and for NaN and infinities.
 */
export function aboveZero(number: number, what: string): number {
  if (number > 0 && number < Infinity) return number;
  throw new FinanceError("domain", `${what} must be above 0: got ${number}`);
}

/**
 * A number of 0 or more, as given.
 *
 * Errors: "domain" below 0, and for NaN and infinities.
 */
export function zeroOrMore(number: number, what: string): number {
  if (number >= 0 && number < Infinity) return number;
  throw new FinanceError("domain", `${what} must be 0 or more: got ${number}`);
}

/**
 * A result that a cell can show, as given.
 *
 * Errors: "domain" for a result beyond the largest number, 1.8e308.
 */
export function withinNumbers(result: number, what: string): number {
  if (Number.isFinite(result)) return result;
  throw new FinanceError("domain", `${what} is too large for Excel with these inputs`);
}
