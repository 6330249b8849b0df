import { dayBeforePayments } from "../finance/day-it-begins";
import type { PricedOn } from "../finance/market-flows";
import { continuousDrift } from "../finance/simulate";
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

/**
 * The terms of a call to SIMULATE: its drift is effective, as a decline is.
 * Source: contract-life §3.
 */
export function simulationTerms<Call extends Pick<MarketValued, "deal" | "pricedOn"> & { readonly drift: number }>(
  call: Call,
): Call & { pricedOn: PricedOn } {
  const terms = marketTerms(call);
  return { ...terms, drift: continuousDrift(terms.drift) };
}
