import { type Side, markToMarket } from "../finance/mark-to-market";
import { charges, remainingFlows } from "../finance/payments";
import type { PriceCurve } from "../finance/price-curve";
import type { Rate } from "../finance/units";
import type { MarketValued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { marketPath } from "./market-clause";
import { marketTerms } from "./valuation-terms";
import { MOST_TRANCHES } from "./schedule";
import { currencyOf } from "./sourced-term";
import { VALUES_ONLY, marketTable, valueInputs } from "./value-cells";
import { counted, percentInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";
import { WorkingBuilder, rowsOf } from "./working-builder";

/** The arguments of MARKTOMARKET. */
export interface MarkToMarketCall extends MarketValued {
  readonly decline: Rate | PriceCurve;
  readonly side?: Side | undefined;
}

/** WHY of MARKTOMARKET: the market's path against the locked price. */
export function markToMarketSentence(call: MarkToMarketCall): string {
  const { deal, side = "buyer", rate, decline, premium, asOf } = call;
  const value = markToMarket(deal.contract, marketTerms(call));
  const { flows } = remainingFlows(deal.contract, charges(deal.contract, call), asOf);
  const market =
    typeof decline === "number"
      ? marketPath(premium, `1 − ${percentInWords(decline)}`)
      : `the price of ${counted(decline.points.length, "point")} of the curve, log-linear between them`;
  return (
    `${counted(flows.length, "monthly payment")} after ${asOfClause(deal, asOf)} of ${dealClause(deal)}: ` +
    `each × (${market} − 1) ÷ (1 + ${percentInWords(rate)}) ^ years, ` +
    `years = days ÷ 365 = ${resultInWords(value, currencyOf(deal))} to the ${side}.`
  );
}

/** MARKTOMARKET: each charge times what the market is above the contract, discounted. */
export function markToMarketWorking(call: MarkToMarketCall): WorkingParts {
  const { deal, rate, asOf, decline, premium = 0, side = "buyer" } = call;
  const value = markToMarket(deal.contract, marketTerms(call));
  if (typeof decline !== "number" || deal.contract.tranches.length > MOST_TRANCHES) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const terms = valueInputs(builder, deal, rate, asOf);
  const fall = builder.argument(
    { key: "decline", label: "Decline of the market price a year", unit: "share" },
    decline,
  );
  const gains = marketTable(builder, deal, terms, fall, premium);
  const sign = side === "seller" ? "-" : "";
  builder.step(
    { key: "result", label: `Mark-to-market to the ${side}`, unit: "money" },
    value,
    `${sign}SUM(`,
    rowsOf(gains.gain, "all"),
    ")",
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}
