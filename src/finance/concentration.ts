import { sumOfAmounts } from "./sum-of-amounts";

/** The index of a single customer (or supplier), in the customary points. */
export const HIGHEST_INDEX = 10_000;
// Beyond these the square of a sum leaves the range of numbers, so amounts are first divided by their sum.
const SAFE_TO_SQUARE = 1e150;

/**
 * Herfindahl-Hirschman index of a set of customers: 10,000 is one alone, 10,000 ÷ n is n of equal size.
 *
 *     10,000 × Σ amountᵢ² ÷ (Σ amountᵢ)²
 *
 * Shape:  one amount or more in any order; 0 adds nothing. Each amount is taken as a share of their sum, so percent,
 *         decimals and money give one result and no unit is guessed. Shares that do not cover the whole are scaled up
 *         to it: for them `concentrationRange` is right.
 * Units:  points from 0 to 10,000; amounts 0 or more, all in one unit.
 * Errors: "shape" without amounts; "domain" for an amount below 0 or not a number, when all are 0, and for a sum beyond
 *         the largest number.
 * Source: Herfindahl-Hirschman index as the US Department of Justice states it; W9: 20, 30 and 50 % are 3,800 points.
 */
export function concentration(amounts: ArrayLike<number>): number {
  const sum = sumOfAmounts(amounts);
  const unit = sum < SAFE_TO_SQUARE && sum > 1 / SAFE_TO_SQUARE ? 1 : sum;
  let squares = 0;
  for (let index = 0; index < amounts.length; index++) {
    const part = (amounts[index] ?? NaN) / unit;
    squares += part * part;
  }
  const square = (sum / unit) * (sum / unit);
  return squares < square ? Math.min((HIGHEST_INDEX * squares) / square, HIGHEST_INDEX) : HIGHEST_INDEX;
}
