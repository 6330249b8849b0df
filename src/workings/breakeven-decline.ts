import { breakevenDecline } from "../finance/breakeven-decline";
import { charges, remainingFlows } from "../finance/payments";
import type { Rate } from "../finance/units";
import type { MarketValued } from "./deal-given";
import { asOfClause, dealClause } from "./deal-clause";
import { marketPath } from "./market-clause";
import { MOST_TRANCHES } from "./schedule";
import { VALUES_ONLY, marketTable, valueInputs } from "./value-cells";
import { counted, percentInWords } from "./words";
import type { WorkingParts } from "./working";
import { WorkingBuilder, rowsOf, sumOf } from "./working-builder";

/** The arguments of BREAKEVENDECLINE. */
export interface BreakevenCall extends MarketValued {
  readonly premium: Rate;
}

/** Of the sum of the discounted charges. */
const CHECK_TOLERANCE = 1e-9;

/** WHY of BREAKEVENDECLINE: the equation, and what solves it. */
export function breakevenSentence({ deal, ...terms }: BreakevenCall): string {
  const decline = breakevenDecline(deal.contract, terms);
  const { flows } = remainingFlows(deal.contract, charges(deal.contract), terms.asOf);
  return (
    `${counted(flows.length, "monthly payment")} after ${asOfClause(deal, terms.asOf)} of ${dealClause(deal)}: the decline d at which ` +
    `the sum of each × (${marketPath(terms.premium, "1 − d")} − 1) ÷ (1 + ${percentInWords(terms.rate)}) ^ years is 0 = ${percentInWords(decline)} a year.`
  );
}

/** BREAKEVENDECLINE: the decline as solved for, and a check that the mark-to-market at it is 0. */
export function breakevenWorking({ deal, rate, asOf, premium }: BreakevenCall): WorkingParts {
  const decline = breakevenDecline(deal.contract, { rate, asOf, premium });
  if (deal.contract.tranches.length > MOST_TRANCHES) return VALUES_ONLY;
  const builder = new WorkingBuilder();
  const terms = valueInputs(builder, deal, rate, asOf);
  const solved = builder.input(
    { key: "decline", label: "Breakeven decline a year", unit: "share" },
    decline,
    "solved for",
  );
  const { gain, discounted } = marketTable(builder, deal, terms, solved, premium);
  const off = sumOf(gain.values) / sumOf(discounted.values);
  builder.step(
    { key: "check", label: "Check: mark-to-market ÷ discounted charges, must be 0", unit: "number" },
    off,
    "SUM(",
    rowsOf(gain, "all"),
    ")/SUM(",
    rowsOf(discounted, "all"),
    ")",
  );
  return {
    blocks: builder.blocks,
    result: { kind: "step", step: "decline" },
    check: { step: "check", tolerance: CHECK_TOLERANCE },
  };
}
