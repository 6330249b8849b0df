import type { Contract } from "../finance/contract";
import { type Side, markToMarket } from "../finance/mark-to-market";
import { charges, dayBeforeStart, remainingFlows } from "../finance/payments";
import type { PriceCurve } from "../finance/price-curve";
import type { Rate } from "../finance/units";
import type { MarketValued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { marketGain, marketPath, yearsOfDiscount } from "./market-clause";
import { marketTerms } from "./valuation-terms";
import { CurveCells, marketCells, marketGroups, premiumInput } from "./market-cells";
import { currencyOf } from "./sourced-term";
import { nothingOwed } from "./value-cells";
import { counted, numberInWords, percentInWords, resultInWords } from "./words";
import { VALUES_ONLY, type WorkingFormula, type WorkingParts } from "./working";
import { type Cell, WorkingBuilder, rowsOf } from "./working-builder";

/** The arguments of MARKTOMARKET. */
export interface MarkToMarketCall extends MarketValued {
  readonly decline: Rate | PriceCurve;
  readonly side?: Side | undefined;
}

/** WHY of MARKTOMARKET: the market's path against the locked price. */
export function markToMarketSentence(call: MarkToMarketCall): string {
  const { deal, side = "buyer", rate, decline, asOf } = call;
  const value = markToMarket(deal.contract, marketTerms(call));
  const { flows } = remainingFlows(deal.contract, charges(deal.contract, call), asOf);
  const market =
    typeof decline === "number" ? marketPath(call, `1 − ${percentInWords(decline)}`) : "market price ÷ contract price";
  const curve = typeof decline === "number" ? "" : ` ${curveClause(decline, deal.contract)}`;
  // A curve has no day on which it was priced.
  const years = typeof decline === "number" ? yearsOfDiscount(call) : "years";
  return (
    `${counted(flows.length, "monthly payment")} after ${asOfClause(deal, asOf)} of ${dealClause(deal)}: ` +
    `with years = days ÷ 365, the sum of each payment × ${marketGain(market, side)} ÷ (1 + ${percentInWords(rate)}) ^ ${years} ` +
    `= ${resultInWords(value, currencyOf(deal))} to the ${side}.${curve}`
  );
}

/** Without a price in the terms a curve is of market prices over the contract price: said, because a price left out looks alike. */
function curveClause({ points }: PriceCurve, { tranches }: Contract): string {
  const ends = [points[0], points[points.length - 1]].map((point) => numberInWords(point?.price ?? NaN));
  const span = points.length === 1 ? `at ${ends[0] ?? ""}` : `from ${ends.join(" to ")}, log-linear between them`;
  const curve = `The curve (${counted(points.length, "point")}, ${span})`;
  const prices = new Set(tranches.map(({ price }) => price ?? null));
  const [only = null] = prices;
  if (prices.size > 1) return `${curve} is the market price; each tranche states its own contract price.`;
  if (only !== null) return `${curve} is the market price; the contract price is ${numberInWords(only)}.`;
  return `${curve} is market price ÷ contract price, as the terms state no contract price.`;
}

/** MARKTOMARKET: each charge times what the market is above the contract, discounted. */
export function markToMarketWorking(call: MarkToMarketCall): WorkingParts {
  const { deal, decline, premium = 0, side = "buyer" } = call;
  const value = markToMarket(deal.contract, marketTerms(call));
  const groups = marketGroups(call, call.asOf ?? dayBeforeStart(deal.contract));
  if (groups === null) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  if (groups.length === 0) return nothingOwed(builder, "Mark-to-market");
  const market = marketCells(builder, call, groups, (asOf) =>
    typeof decline === "number"
      ? { decline: declineInput(builder, decline), premium: premiumInput(builder, premium) }
      : { curve: new CurveCells(builder, decline, asOf) },
  );
  const sign = side === "seller" ? "-" : "";
  const gains = market.groups.flatMap(({ gain }, index): WorkingFormula => [
    ...(index === 0 ? [] : ["+"]),
    ...["SUM(", rowsOf(gain, "all"), ")"],
  ]);
  builder.step(
    { key: "result", label: `Mark-to-market to the ${side}`, unit: "money" },
    value,
    ...[`${sign}(`, ...gains, ")"],
  );
  return { blocks: builder.blocks, result: { kind: "step", step: "result" } };
}

function declineInput(builder: WorkingBuilder, decline: Rate): Cell {
  return builder.argument({ key: "decline", label: "Annual decline of the market price", unit: "share" }, decline);
}
