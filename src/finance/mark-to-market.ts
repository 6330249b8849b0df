import type { Contract } from "./contract";
import { FinanceError } from "./errors";
import { growthPowers } from "./growth-powers";
import { type MarketFlows, marketFlows, type MarketGroup, type MarketPaymentTerms } from "./market-flows";
import { curvePrice, type PriceCurve } from "./price-curve";
import type { Amount, Rate } from "./units";
import { DAYS_PER_YEAR, discountRate, inRange } from "./xnpv";

/** Whose gain is positive. */
export const SIDES = ["buyer", "seller"] as const;
export type Side = (typeof SIDES)[number];

/** How the market price moves; see `markToMarket` for what an omitted part means. */
export interface MarketTerms extends MarketPaymentTerms {
  readonly rate: Rate;
  /** Share by which the market price falls each year; below 0 it rises. Always the user's: no decline is a default. Or a curve. */
  readonly decline: Rate | PriceCurve;
  /** Market price over the first contract price on the priced-on day, less 1. */
  readonly premium?: Rate | undefined;
  readonly side?: Side | undefined;
}

/**
 * Value of a locked price against a moving market price.
 *
 *     buyer   Σ chargeᵢ × (marketᵢ ÷ contractᵢ − 1) / (1 + rate)^yearsᵢ,  yearsᵢ = (dateᵢ − as-of) / 365
 *             marketᵢ = (1 + premium) × (1 − decline)^((dateᵢ − priced on) / 365), or that of a curve (`curvePrice`)
 *             contractᵢ = 1, or what an escalator has made of it (`priceRatios`)
 *     seller  its negative
 *
 * Shape:  over the charges after as-of, by month unless said otherwise; 0 when none is left. The market price of a
 *         charge is that of the day it is due. A prepayment changes when money moves and not the price that is locked, so it
 *         plays no part.
 * Units:  rates decimal a year (rate effective); premium 0 by default: the market starts at the contract price; as-of by
 *         default the day before the start; priced on as-of by default ("inception" for each tranche's own); what is firm
 *         on as-of, for the buyer, by default.
 * Errors: as `marketFlows`; "domain" at a rate of −1 or less, a premium below −1, a decline above 1, a sum beyond the range of
 *         numbers; "shape" for a premium or a priced-on day beside a curve, which has both; as `curvePrice`.
 * Source: volume × (market − contract), discounted, as in the CCRO's valuation papers for energy contracts (vol. 3);
 *         contract-life §3. By hand: 10,000 therms bought at 25p with the market at 27p are worth £200 to the buyer.
 */
export function markToMarket(contract: Contract, terms: MarketTerms): Amount {
  const market = marketFlows(contract, terms);
  const growth = 1 + discountRate(terms.rate);
  const pricesOf = marketPrices(market, contract, terms);
  let value = 0;
  for (const group of market.groups) value += group.share * gainOf(group, growth, pricesOf(group));
  inRange(value, `the mark-to-market of ${contract.name}`);
  return terms.side === "seller" ? 0 - value : value;
}

/** The market price of each flow of a group over its first contract price: a starting price times moves. */
interface MarketPrices {
  readonly start: number;
  readonly moves: Float64Array;
}

function gainOf({ remaining, ratios }: MarketGroup, growth: number, { start, moves }: MarketPrices): Amount {
  const divisors = growthPowers(remaining, growth);
  const { amounts } = remaining;
  let gain = 0;
  for (let i = 0; i < amounts.length; i++) {
    const price = (start * (moves[i] ?? NaN)) / (ratios === null ? 1 : (ratios[i] ?? NaN));
    gain += ((amounts[i] ?? NaN) * (price - 1)) / (divisors[i] ?? NaN);
  }
  return gain;
}

function marketPrices(
  market: MarketFlows,
  contract: Contract,
  { decline, premium, pricedOn }: MarketTerms,
): (group: MarketGroup) => MarketPrices {
  if (typeof decline === "number") {
    const move = 1 - priceDecline(decline);
    const start = 1 + marketPremium(premium ?? 0);
    return ({ remaining, pricedOn: from }) => ({
      start: from === market.asOf ? start : start * Math.pow(move, (market.asOf - from) / DAYS_PER_YEAR),
      moves: growthPowers(remaining, move),
    });
  }
  if (premium !== undefined || typeof pricedOn === "number")
    throw new FinanceError(
      "shape",
      "a price curve already gives the market price: leave out the premium and the priced-on date",
    );
  const onDay = curvePrice(decline, market.asOf);
  const priced = market.groups.filter(({ price }) => price !== null).length;
  if (priced > 0 && priced < market.groups.length)
    throw new FinanceError("missing-data", `${contract.name} needs the contract price of all its tranches or of none`);
  return ({ remaining, price }) => ({
    start: 1,
    moves: Float64Array.from(remaining.flows.map(({ date }) => onDay(date) / (price ?? 1))),
  });
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
