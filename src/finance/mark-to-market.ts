import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { growthPowers } from "./growth-powers";
import { charges, type PaymentTerms, remainingFlows } from "./payments";
import type { Amount, Rate, SerialDate } from "./units";
import { discountRate, inRange } from "./xnpv";

/** Whose gain is positive. */
export const SIDES = ["buyer", "seller"] as const;
export type Side = (typeof SIDES)[number];

/** A market price that moves steadily; see `markToMarket` for what an omitted part means. */
export interface MarketTerms extends PaymentTerms {
  readonly rate: Rate;
  /** Share by which the market price falls each year; below 0 it rises. Always the user's: no decline is a default. */
  readonly decline: Rate;
  /** Market price over contract price on as-of, less 1. */
  readonly premium?: Rate | undefined;
  readonly asOf?: SerialDate | undefined;
  readonly side?: Side | undefined;
}

/**
 * Value of a locked price against a moving market price.
 *
 *     buyer   Σ chargeᵢ × (marketᵢ/contract − 1) / (1 + rate)^yearsᵢ
 *             marketᵢ/contract = (1 + premium) × (1 − decline)^yearsᵢ,  yearsᵢ = (dateᵢ − as-of) / 365
 *     seller  its negative
 *
 * Shape:  over the charges after as-of, by month unless said otherwise; 0 when none is left. The market price of a
 *         charge is that of the day it is due, and the market path starts on as-of, as discounting does. A prepayment
 *         changes when money moves and not the price that is locked, so it plays no part.
 * Units:  rates decimal a year (rate effective); premium 0 by default: the market starts at the contract price; as-of by
 *         default the day before the start; buyer by default.
 * Errors: as `charges`; "domain" at a rate of −1 or less, a premium below −1, a decline above 1, a sum beyond the range of
 *         numbers.
 * Source: volume × (market − contract), discounted, as in the CCRO's valuation papers for energy contracts (vol. 3).
 *         By hand: 10,000 therms bought at 25p with the market at 27p are worth £200 to the buyer.
 */
export function markToMarket(contract: Contract, terms: MarketTerms): Amount {
  const remaining = remainingFlows(contract, charges(contract, terms), terms.asOf);
  const divisors = growthPowers(remaining, 1 + discountRate(terms.rate));
  const priceMoves = growthPowers(remaining, 1 - priceDecline(terms.decline));
  const startingPrice = 1 + marketPremium(terms.premium ?? 0);
  let value = 0;
  remaining.flows.forEach(({ amount }, index) => {
    const price = startingPrice * (priceMoves[index] ?? NaN);
    value += (amount * (price - 1)) / (divisors[index] ?? NaN);
  });
  inRange(value, `the mark-to-market of ${contract.name}`);
  return terms.side === "seller" ? 0 - value : value;
}

/** A premium of the market price over the contract price, checked; "domain" below −1, where the price would be below 0. */
export function marketPremium(premium: Rate): Rate {
  if (premium >= -1 && premium < Infinity) return premium;
  throw new FinanceError("domain", `a market premium must be -100 % or more: got ${premium}`);
}

function priceDecline(decline: Rate): Rate {
  if (decline <= 1 && decline > -Infinity) return decline;
  throw new FinanceError("domain", `a yearly price decline must be at most 100 %: got ${decline}`);
}
