import { FinanceError } from "./errors";
import type { Amount, Years } from "./units";

/** Two prices quoted for terms that start today, such as $7.20 an hour for one year and $5.40 for three. */
export interface TermPrices {
  readonly nearYears: Years;
  readonly nearPrice: Amount;
  readonly farYears: Years;
  readonly farPrice: Amount;
}

/**
 * The price that two term prices imply for the time between their ends.
 *
 *     (farYears × farPrice − nearYears × nearPrice) ÷ (farYears − nearYears)
 *
 * Shape:  the far price when the near term is 0; below 0 when the longer term costs less in all than the shorter.
 * Units:  prices of one unit a unit of time, the same for both; years from the same start, not discounted.
 * Errors: "domain" when the near term is below 0, the far one is not longer, or a price is not a number.
 * Source: forward bootstrap F(a,b) = (b·R(b) − a·R(a)) ÷ (b − a), as for forward rates (Hull, Options, Futures, and Other
 *         Derivatives, chapter 4). H100 at $7.20 for one year and $5.40 for three: $4.50 for years two and three.
 */
export function forwardPrice({ nearYears, nearPrice, farYears, farPrice }: TermPrices): Amount {
  if (!(nearYears >= 0)) throw new FinanceError("domain", `nearYears must be 0 or more: got ${nearYears}`);
  if (!(farYears > nearYears && farYears < Infinity))
    throw new FinanceError("domain", `farYears must be more than nearYears: got ${farYears} and ${nearYears}`);
  const price = (farYears * farPrice - nearYears * nearPrice) / (farYears - nearYears);
  if (Number.isFinite(price)) return price;
  throw new FinanceError(
    "domain",
    `a forward price needs two prices that Excel can count with: got ${nearPrice} and ${farPrice}`,
  );
}
