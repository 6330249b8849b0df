import { dayBeforePayments } from "../finance/day-it-begins";
import type { PricedOn } from "../finance/market-flows";
import type { SerialDate } from "../finance/units";
import type { MarketValued, Valued } from "./deal-given";

/**
 * The terms of a call to PRESENTVALUE or CASHFLOW: seen from before the first payment where no day is given.
 * Source: contract-life §3.
 */
export function paymentTerms<Call extends Pick<Valued, "deal" | "asOf">>(call: Call): Call & { asOf: SerialDate } {
  return { ...call, asOf: call.asOf ?? dayBeforePayments(call.deal.contract) };
}

/**
 * The terms of a call that compares with a market price: priced on each tranche's inception where no day is given.
 * Source: contract-life §3.
 */
export function marketTerms<Call extends Pick<MarketValued, "deal" | "pricedOn">>(
  call: Call,
): Call & { pricedOn: PricedOn } {
  return { ...call, pricedOn: call.pricedOn ?? "inception" };
}
