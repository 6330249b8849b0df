import { HIGHEST_INDEX } from "./concentration";
import { FinanceError } from "./errors";

/** Between what two values an index must lie. */
export interface ConcentrationRange {
  readonly low: number;
  readonly high: number;
}

// In percent, because the index is a sum of squares of percent and published shares are whole ones: 62² + 15² is 4,069 exactly.
const PERCENT = 100;
// Shares that add up to the whole may pass it a little in binary; published ones that do not fit together differ by more.
const ROUNDING = 1e-7;

/**
 * Low and high of the Herfindahl index when only the largest shares are disclosed.
 *
 *     pᵢ = 100 × shareᵢ, rest = 100 − Σ pᵢ, smallest = the smallest pᵢ, left over = rest mod smallest
 *     low  = Σ pᵢ²                                                      the rest is spread over very many
 *     high = low + (rest − left over) × smallest + left over²           the rest is in parts as large as the smallest
 *
 * Shape:  one share or more, in any order, and they must be the largest: an undisclosed one can be as large as the
 *         smallest disclosed, not larger. One share for each customer: "62 %, top two 77 %" is 0.62 and 0.15. When they
 *         add up to 1, low and high are equal. The low end is approached, not reached, while there is a rest.
 * Units:  points from 0 to 10,000; shares are fractions of the whole, above 0 and up to 1 (62 % is 0.62).
 * Errors: "shape" without shares; "domain" for a share outside 0..1, or shares that add up to more than 1.
 * Source: W9, CoreWeave 2024, 62 % and top two 77 %: between 4,069 and 4,358. By hand: a sum of squares grows whenever
 *         a larger share gains from a smaller one.
 */
export function concentrationRange(disclosedShares: readonly number[]): ConcentrationRange {
  if (disclosedShares.length === 0)
    throw new FinanceError("shape", "a range of concentration needs at least one disclosed share: got none");
  let [disclosed, squares, smallest] = [0, 0, PERCENT];
  for (const share of disclosedShares) {
    if (!(share > 0 && share <= 1))
      throw new FinanceError(
        "domain",
        `a disclosed share must be a fraction above 0 and at most 1 (62 % is 0.62): got ${share}`,
      );
    const percent = PERCENT * share;
    disclosed += percent;
    squares += percent * percent;
    smallest = Math.min(smallest, percent);
  }
  if (disclosed > PERCENT + ROUNDING)
    throw new FinanceError("domain", `disclosed shares must add up to at most 1 (100 %): got ${disclosed / PERCENT}`);

  const rest = Math.max(PERCENT - disclosed, 0);
  const leftOver = rest % smallest;
  const highest = squares + (rest - leftOver) * smallest + leftOver * leftOver;
  return { low: Math.min(squares, HIGHEST_INDEX), high: Math.min(highest, HIGHEST_INDEX) };
}
