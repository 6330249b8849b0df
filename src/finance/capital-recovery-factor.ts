import { aboveZero, withinNumbers } from "./domain";
import { FinanceError } from "./errors";
import type { Rate, Years } from "./units";

/**
 * Share of an investment that a level payment at the end of each year must be, to recover it with a return.
 *
 *     CRF = rate / (1 − (1 + rate)^−life)        at rate 0: 1 / life
 *
 * Shape:  falls with the life, rises with the rate; exact to the last digits at rates near 0 as well, where the
 *         textbook form loses them.
 * Units:  rate effective per year, decimal, above −1; life in years above 0, not necessarily whole.
 * Errors: "domain" for inputs outside these, and for a result beyond the largest number.
 * Source: annuity formula; equals Excel's −PMT(rate, life, 1).
 */
export function capitalRecoveryFactor(rate: Rate, lifeYears: Years): number {
  if (!(rate > -1 && rate < Infinity))
    throw new FinanceError("domain", `a capital recovery factor needs a rate above -100 %: got ${rate}`);
  const life = aboveZero(lifeYears, "the life in years");
  const recovered = -Math.expm1(-life * Math.log1p(rate)); // 1 − (1 + rate)^−life, without cancellation
  return withinNumbers(recovered === 0 ? 1 / life : rate / recovered, "the capital recovery factor");
}
