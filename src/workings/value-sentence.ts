import { breakevenDecline } from "../finance/breakeven-decline";
import { markToMarket } from "../finance/mark-to-market";
import { charges, payments, remainingFlows } from "../finance/payments";
import { presentValue } from "../finance/present-value";
import { simulate } from "../finance/simulate";
import type { Rate } from "../finance/units";
import type { Calls } from "./calls";
import { asOfClause, dealClause, eachTranche, profileClause } from "./deal-clause";
import { currencyOf, termInWords } from "./sourced-term";
import { counted, percentInWords, resultInWords } from "./words";

/** WHY of PRESENTVALUE: how many payments, when, and how they are discounted. */
export function presentValueSentence({ deal, period = "month", profile, ...terms }: Calls["PRESENTVALUE"]): string {
  const value = presentValue(deal.contract, { ...terms, period, profile });
  const { flows } = remainingFlows(deal.contract, payments(deal.contract, { period, profile }), terms.asOf);
  const prepaid = deal.contract.tranches.some((tranche) => (tranche.prepayment ?? 0) > 0);
  const prepayments = prepaid
    ? `, with prepayments (${eachTranche(deal, (index) => termInWords(deal, index, "prepayment"), ", ")}) credited against later payments`
    : "";
  return (
    `${counted(flows.length, "payment")} after ${asOfClause(deal, terms.asOf)}, at the end of each ${period}, of ${dealClause(deal)}, ` +
    `${profileClause(deal, profile)}${prepayments}: each ÷ (1 + ${percentInWords(terms.rate)}) ^ (days ÷ 365), as XNPV = ${resultInWords(value, currencyOf(deal))}.`
  );
}

/** WHY of MARKTOMARKET: the market's path against the locked price. */
export function markToMarketSentence({ deal, side = "buyer", ...terms }: Calls["MARKTOMARKET"]): string {
  const value = markToMarket(deal.contract, { ...terms, side });
  const { flows } = remainingFlows(deal.contract, charges(deal.contract), terms.asOf);
  return (
    `${counted(flows.length, "monthly payment")} after ${asOfClause(deal, terms.asOf)} of ${dealClause(deal)}: ` +
    `each × (${marketPath(terms.premium, `1 − ${percentInWords(terms.decline)}`)} − 1) ÷ (1 + ${percentInWords(terms.rate)}) ^ years, ` +
    `years = days ÷ 365 = ${resultInWords(value, currencyOf(deal))} to the ${side}.`
  );
}

/** WHY of BREAKEVENDECLINE: the equation, and what solves it. */
export function breakevenSentence({ deal, ...terms }: Calls["BREAKEVENDECLINE"]): string {
  const decline = breakevenDecline(deal.contract, terms);
  const { flows } = remainingFlows(deal.contract, charges(deal.contract), terms.asOf);
  return (
    `${counted(flows.length, "monthly payment")} after ${asOfClause(deal, terms.asOf)} of ${dealClause(deal)}: the decline d at which ` +
    `the sum of each × (${marketPath(terms.premium, "1 − d")} − 1) ÷ (1 + ${percentInWords(terms.rate)}) ^ years is 0 = ${percentInWords(decline)} a year.`
  );
}

/** WHY of SIMULATE: the model and its seed. */
export function simulateSentence({ deal, ...terms }: Calls["SIMULATE"]): string {
  const { paths, seed, mean } = simulate(deal.contract, terms);
  return (
    `${counted(paths, "path")} in antithetic pairs (seed ${seed}, xoshiro128**) of a market price that starts at the contract's and follows a geometric Brownian motion ` +
    `with drift ${percentInWords(terms.drift)} and volatility ${percentInWords(terms.volatility)} a year, in monthly steps after ${asOfClause(deal, terms.asOf)}; ` +
    `each path values ${dealClause(deal)} at ${percentInWords(terms.rate)} as MARKTOMARKET does: mean ${resultInWords(mean, currencyOf(deal))} to the buyer.`
  );
}

function marketPath(premium: Rate | undefined, growth: string): string {
  return `(1 + ${percentInWords(premium ?? 0)}) × (${growth}) ^ years`;
}
