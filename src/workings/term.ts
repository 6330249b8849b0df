import { type Convention, contractTerm, isOpenEnded, type Term } from "../finance/term";
import type { DealGiven, OnDeal } from "./deal-given";
import { YEARS, basisInput } from "./term-cells";
import { conventionInWords, countedFrom, yearsInWords } from "./term-clause";
import { LifeCells } from "./life-cells";
import { trancheCells } from "./tranche-cells";
import { dayInWords } from "./words";
import type { WorkingParts } from "./working";
import { WorkingBuilder } from "./working-builder";

/** The arguments of TERM. */
export interface TermCall extends OnDeal {
  readonly convention?: Convention | undefined;
  readonly basis?: number | undefined;
}

/** WHY of TERM: what the length was counted from, under which convention. */
export function termSentence({ deal, convention, basis }: TermCall): string {
  const term = contractTerm(deal.contract, convention, basis);
  const several = deal.contract.tranches.length > 1;
  const counted = several ? spanInWords(deal, term) : countedFrom(deal, 0, term);
  return `${counted}, ${conventionInWords(term, convention)} = ${yearsInWords(term)}.`;
}

/** TERM: YEARFRAC over the days that its convention counts, or the length as stated. */
export function termWorking({ deal, convention, basis = 0 }: TermCall): WorkingParts {
  const term = contractTerm(deal.contract, convention, basis);
  const builder = new WorkingBuilder();
  const counted = basisInput(builder, term);
  const all = deal.contract.tranches.map((tranche, index) => ({ tranche, index }));
  const owed = all.filter(({ tranche }) => !isOpenEnded(tranche));
  const cells = trancheCells(
    builder,
    deal,
    (owed.length > 0 ? owed : all).map(({ index }) => index),
  );
  if (counted === null) {
    const stated = cells.term("term");
    builder.step(YEARS, term.years, "MIN(", stated.all, ")"); // All tranches state the same.
    return { blocks: builder.blocks, result: { kind: "step", step: YEARS.key } };
  }
  const life = new LifeCells(cells);
  const first = term.convention === "signing" ? cells.term("signed") : life.start;
  const last = life.end;
  const from = builder.step(
    { key: "from", label: "Counted from", unit: "date" },
    term.firstDay ?? NaN,
    "MIN(",
    first.all,
    ")",
  );
  const to = builder.step(
    { key: "to", label: "Up to and including", unit: "date" },
    term.lastDay ?? NaN,
    "MAX(",
    last.all,
    ")",
  );
  builder.step(YEARS, term.years, "YEARFRAC(", from.at, ",", to.at, "+1,", counted.at, ")");
  return { blocks: builder.blocks, result: { kind: "step", step: YEARS.key } };
}

function spanInWords({ contract }: DealGiven, { firstDay, lastDay }: Term): string {
  const count = contract.tranches.length;
  if (firstDay === null || lastDay === null) return `all ${count} tranches state the same length`;
  return `from ${dayInWords(firstDay)} to ${dayInWords(lastDay)}, the first and the last day of ${count} tranches`;
}
