import { FinanceError } from "./errors";
import { quickselect } from "./quickselect";
import { sumOfAmounts } from "./sum-of-amounts";

/** The amounts, to be reordered: written anew for every share, as making room for 100,000 takes longer than all else. */
let numbers = new Float64Array(0);

/**
 * Share of the n largest in the sum of all.
 *
 *     Σ of the n largest amounts ÷ Σ of all amounts
 *
 * Shape:  amounts in any order, n of them or more; of equal amounts it does not matter which are taken. All of them are 1.
 * Units:  a fraction from 0 to 1; amounts 0 or more, all in one unit; n whole.
 * Errors: "shape" without amounts; "domain" for an n that is not whole, below 1 or above the number of amounts, for an
 *         amount below 0 or not a number, when all are 0, and for a sum beyond the largest number.
 * Source: definition; in a spreadsheet LARGE(amounts, 1) + … + LARGE(amounts, n), over SUM(amounts).
 */
export function topShare(amounts: ArrayLike<number>, n: number): number {
  sumOfAmounts(amounts);
  if (!(Number.isInteger(n) && n >= 1 && n <= amounts.length)) {
    throw new FinanceError(
      "domain",
      `n must be a whole number from 1 to ${amounts.length}, the number of amounts: got ${n}`,
    );
  }
  const count = amounts.length;
  if (numbers.length < count) numbers = new Float64Array(count);
  for (let index = 0; index < count; index++) numbers[index] = amounts[index] ?? NaN;
  const split = count - n;
  quickselect(numbers, count, split);
  const largest = sum(numbers, split, count);
  // Over the sum of both parts, not over one taken in another order: with no others the share is 1 to the last digit.
  return largest / (largest + sum(numbers, 0, split));
}

function sum(numbers: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += numbers[index] ?? 0;
  return total;
}
