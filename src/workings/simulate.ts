import type { Side } from "../finance/mark-to-market";
import { simulate } from "../finance/simulate";
import type { MarketValued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { currencyOf } from "./sourced-term";
import { pricedOnClause } from "./rules-clause";
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
    `${counted(paths, "path")} in antithetic pairs (seed ${seed}, xoshiro128**) of a market price that is ${percentInWords(1 + (terms.premium ?? 0))} of the contract's ${pricedOnClause(call)} and from as-of follows a geometric Brownian motion` +
    `, its expected value growing by ${percentInWords(terms.drift)} a year with volatility ${percentInWords(terms.volatility)} a year, in monthly steps after ${asOfClause(deal, terms.asOf)}; ` +
    `each path values ${dealClause(deal)} at ${percentInWords(terms.rate)} as MARKTOMARKET does: mean ${resultInWords(mean, currencyOf(deal))} to the ${side}.`
  );
}
