import { aboveZero, withinNumbers } from "./domain";
import { FinanceError } from "./errors";
import type { Years } from "./units";

const MONTHS_PER_YEAR = 12;

/**
 * How many times as large something is after some years, when it doubles every so many months.
 *
 *     2^(12 × years ÷ doubling months)
 *
 * Shape:  1 at 0 years; negative years look back.
 * Units:  a multiple (4 = four times as large, not 4 % and not + 400 %); doubling months above 0.
 * Errors: "domain" for doubling months of 0 or less, years that are no number, a result beyond the largest number.
 * Source: definition of a doubling time. Doubling every 6 months is fourfold a year; Epoch AI's 4.6 times a year is
 *         doubling every 5.45 months.
 */
export function computeGrowth(years: Years, doublingMonths: number): number {
  if (!Number.isFinite(years)) throw new FinanceError("domain", `compute growth needs a length in years: got ${years}`);
  const doublings = (MONTHS_PER_YEAR * years) / aboveZero(doublingMonths, "the doubling time in months");
  return withinNumbers(2 ** doublings, "the growth");
}
