import { breakevenDecline } from "../finance/breakeven-decline";
import { charges, dayBeforeStart, remainingFlows } from "../finance/payments";
import type { Rate } from "../finance/units";
import type { MarketValued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { marketCells, marketGroups, premiumInput } from "./market-cells";
import { marketPath, yearsOfDiscount } from "./market-clause";
import { marketTerms } from "./valuation-terms";
import { counted, percentInWords } from "./words";
import { VALUES_ONLY, type WorkingFormula, type WorkingParts } from "./working";
import { type Column, WorkingBuilder, rowsOf, sumOf } from "./working-builder";

/** The arguments of BREAKEVENDECLINE. */
export interface BreakevenCall extends MarketValued {
  readonly premium: Rate;
}

/** Of the sum of the discounted charges. */
const CHECK_TOLERANCE = 1e-9;

/** WHY of BREAKEVENDECLINE: the equation, and what solves it. */
export function breakevenSentence(call: BreakevenCall): string {
  const { deal, asOf, rate } = call;
  const decline = breakevenDecline(deal.contract, marketTerms(call));
  const { flows } = remainingFlows(deal.contract, charges(deal.contract, call), asOf);
  return (
    `${counted(flows.length, "monthly payment")} after ${asOfClause(deal, asOf)} of ${dealClause(deal)}: with years = days ÷ 365, the decline d at which ` +
    `the sum of each payment × (${marketPath(call, "1 − d")} − 1) ÷ (1 + ${percentInWords(rate)}) ^ ${yearsOfDiscount(call)} is 0: d = ${percentInWords(decline)} a year.`
  );
}

/** BREAKEVENDECLINE: the decline as solved for, and a check that the mark-to-market at it is 0. */
export function breakevenWorking(call: BreakevenCall): WorkingParts {
  const { deal, premium } = call;
  const decline = breakevenDecline(deal.contract, marketTerms(call));
  const groups = marketGroups(call, call.asOf ?? dayBeforeStart(deal.contract));
  if (groups === null) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const market = marketCells(builder, call, groups, () => ({
    decline: builder.input({ key: "decline", label: "Annual breakeven decline", unit: "share" }, decline, "solved for"),
    premium: premiumInput(builder, premium),
  }));
  const [gains, all] = [market.groups.map(({ gain }) => gain), market.groups.map(({ discounted }) => discounted)];
  builder.step(
    { key: "check", label: "Check: mark-to-market ÷ discounted charges, must be 0", unit: "number" },
    totalOf(gains) / totalOf(all),
    ...["SUM(", ...listed(gains), ")/SUM(", ...listed(all), ")"],
  );
  return {
    blocks: builder.blocks,
    result: { kind: "step", step: "decline" },
    check: { step: "check", tolerance: CHECK_TOLERANCE },
  };
}

function totalOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { values }) => sum + sumOf(values), 0);
}

function listed(columns: readonly Column[]): WorkingFormula {
  return columns.flatMap((column, index) => [...(index === 0 ? [] : [","]), rowsOf(column, "all")]);
}
