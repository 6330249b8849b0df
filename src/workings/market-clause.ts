import type { Side } from "../finance/mark-to-market";
import { dayBeforeStart } from "../finance/payments";
import type { SerialDate } from "../finance/units";
import type { MarketValued } from "./deal-given";
import { dayInWords, percentInWords } from "./words";

/** The market price over the contract price after some years. */
export function marketPath(call: MarketValued, growth: string): string {
  const price = `(1 + ${percentInWords(call.premium ?? 0)}) × (${growth}) ^ ${yearsOfMarket(call)}`;
  return isEscalating(call) ? `${price} ÷ (contract price ÷ first contract price)` : price;
}

/** What a charge gains against the market: "× (market − 1)" for the buyer, the other way round for the seller. */
export function marketGain(market: string, side: Side): string {
  return side === "seller" ? `(1 − ${market})` : `(${market} − 1)`;
}

/** The years of discounting; they have a day of their own where the market price counts from another. */
export function yearsOfDiscount(call: MarketValued): string {
  const { asOf, isSame } = marketDays(call);
  return isSame ? "years" : `years since ${dayInWords(asOf)}`;
}

function yearsOfMarket(call: MarketValued): string {
  const { priced, isSame } = marketDays(call);
  if (isSame) return "years";
  const [only] = priced;
  return only !== undefined && priced.length === 1
    ? `years since ${dayInWords(only)}`
    : "years since its tranche was priced";
}

interface MarketDays {
  readonly asOf: SerialDate;
  /** Each day on which a tranche was priced, once. */
  readonly priced: readonly SerialDate[];
  readonly isSame: boolean;
}

/** From which day the market price moves, and from which one discounts: contract-life §3. */
function marketDays({ deal: { contract }, asOf = dayBeforeStart(contract), pricedOn }: MarketValued): MarketDays {
  const day = Math.floor(asOf);
  const days = contract.tranches.map(({ inception }) => pricedOn ?? Math.min(inception ?? day, day));
  const priced = [...new Set(days.map(Math.floor))];
  return { asOf: day, priced, isSame: priced.length === 1 && priced[0] === day };
}

function isEscalating({ profile, deal: { contract } }: MarketValued): boolean {
  return profile === "escalating" && contract.tranches.some(({ escalator }) => escalator !== null && escalator !== 0);
}

/**
 * On which day the market is at the contract price, and what that makes it. Nothing of a curve, which has no such day.
 *
 * Source: contract-life §3.
 */
export function pricedRule(call: MarketValued & { readonly decline?: unknown; readonly drift?: unknown }): string[] {
  if (typeof call.decline === "object" || call.drift !== undefined) return [];
  const { premium = 0 } = call;
  const price = premium === 0 ? "the contract price" : `the contract price × (1 + ${percentInWords(premium)})`;
  return [`${pricedOnClause(call)} the market price is ${price}`];
}

/** "at inception, 31 Mar 2026,". */
export function pricedOnClause(call: MarketValued): string {
  const { asOf, priced } = marketDays(call);
  const [day] = priced;
  if (call.pricedOn !== undefined) return `on ${dayInWords(call.pricedOn)}`;
  if (day === undefined || priced.length > 1) return "at inception of each tranche (or on the as-of date, if earlier)";
  const isInception = call.deal.contract.tranches.some(({ inception }) => inception === day);
  return isInception ? `at inception, ${dayInWords(day)},` : `on the as-of date, ${dayInWords(asOf)},`;
}
