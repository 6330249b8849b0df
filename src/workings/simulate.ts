import { capitalised } from "../catalog/capitalised";
import type { Side } from "../finance/mark-to-market";
import { simulate } from "../finance/simulate";
import type { MarketValued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { pricedOnClause } from "./market-clause";
import { currencyOf } from "./sourced-term";
import { simulationTerms } from "./valuation-terms";
import { counted, percentInWords, resultInWords } from "./words";

/** The arguments of SIMULATE. */
export interface SimulateCall extends MarketValued {
  readonly drift: number;
  readonly volatility: number;
  readonly paths?: number | undefined;
  readonly seed?: number | undefined;
  readonly side?: Side | undefined;
}

/** WHY of SIMULATE: the model and its seed. */
export function simulateSentence(call: SimulateCall): string {
  const { deal, side = "buyer", ...terms } = call;
  const { paths, seed, mean } = simulate(deal.contract, simulationTerms(call));
  return (
    `${counted(paths, "path")} of the market price, in antithetic pairs (seed ${seed}, xoshiro128**). ${capitalised(pricedOnClause(call))} the price is ${percentInWords(1 + (terms.premium ?? 0))} of the contract's. From the as-of date it follows a geometric Brownian motion in monthly steps after ${asOfClause(deal, terms.asOf)}: ` +
    `its expected value grows by ${percentInWords(terms.drift)} a year, its volatility is ${percentInWords(terms.volatility)} a year. ` +
    `Valued on each path is ${dealClause(deal)}, at ${percentInWords(terms.rate)} as in MARKTOMARKET: the mean is ${resultInWords(mean, currencyOf(deal))} to the ${side}.`
  );
}
