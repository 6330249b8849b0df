import type { Side } from "../finance/mark-to-market";
import { simulate } from "../finance/simulate";
import type { MarketValued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { currencyOf } from "./sourced-term";
import { marketTerms } from "./valuation-terms";
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
export function simulateSentence({ deal, ...terms }: SimulateCall): string {
  const { paths, seed, mean } = simulate(deal.contract, marketTerms({ deal, ...terms }));
  return (
    `${counted(paths, "path")} in antithetic pairs (seed ${seed}, xoshiro128**) of a market price that starts at the contract's and follows a geometric Brownian motion ` +
    `with drift ${percentInWords(terms.drift)} and volatility ${percentInWords(terms.volatility)} a year, in monthly steps after ${asOfClause(deal, terms.asOf)}; ` +
    `each path values ${dealClause(deal)} at ${percentInWords(terms.rate)} as MARKTOMARKET does: mean ${resultInWords(mean, currencyOf(deal))} to the buyer.`
  );
}
