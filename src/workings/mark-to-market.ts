import { type Side, markToMarket } from "../finance/mark-to-market";
import { charges, remainingFlows } from "../finance/payments";
import type { Rate } from "../finance/units";
import type { Valued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { marketPath } from "./market-clause";
import { MOST_TRANCHES } from "./schedule";
import { currencyOf } from "./sourced-term";
import { VALUES_ONLY, marketTable, valueInputs } from "./value-cells";
import { counted, percentInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";
import { WorkingBuilder, rowsOf } from "./working-builder";

/** The arguments of MARKTOMARKET. */
export interface MarkToMarketCall extends Valued {
  readonly decline: Rate;
  readonly premium?: Rate | undefined;
  readonly side?: Side | undefined;
}

/** WHY of MARKTOMARKET: the market's path against the locked price. */
export function markToMarketSentence({ deal, side = "buyer", ...terms }: MarkToMarketCall): string {
  const value = markToMarket(deal.contract, { ...terms, side });
  const { flows } = remainingFlows(deal.contract, charges(deal.contract), terms.asOf);
  return (
    `${counted(flows.length, "monthly payment")} after ${asOfClause(deal, terms.asOf)} of ${dealClause(deal)}: ` +
    `each × (${marketPath(terms.premium, `1 − ${percentInWords(terms.decline)}`)} − 1) ÷ (1 + ${percentInWords(terms.rate)}) ^ years, ` +
    `years = days ÷ 365 = ${resultInWords(value, currencyOf(deal))} to the ${side}.`
  );
}

/** MARKTOMARKET: each charge times what the market is above the contract, discounted. */
export function markToMarketWorking({
  deal,
  rate,
  asOf,
  decline,
  premium = 0,
  side = "buyer",
}: MarkToMarketCall): WorkingParts {
  const value = markToMarket(deal.contract, { rate, asOf, decline, premium, side });
  if (deal.contract.tranches.length > MOST_TRANCHES) return VALUES_ONLY;
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
