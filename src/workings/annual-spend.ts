import { annualSpend } from "../finance/annual-spend";
import { type Convention, trancheTerm } from "../finance/term";
import { trancheName } from "../finance/tranche";
import { eachTranche } from "./deal-clause";
import { currencyOf, termInWords } from "./sourced-term";
import type { TermCall } from "./term";
import { YEARS, basisInput } from "./term-cells";
import { conventionInWords, countedFrom, yearsInWords } from "./term-clause";
import { TrancheCells } from "./tranche-cells";
import { resultInWords } from "./words";
import type { WorkingFormula, WorkingParts, WorkingReference } from "./working";
import { type Cell, WorkingBuilder } from "./working-builder";

/** WHY of ANNUALSPEND: each committed value over the length of its tranche. */
export function annualSpendSentence({ deal, convention, basis }: TermCall): string {
  const { contract } = deal;
  const terms = contract.tranches.map((tranche, index) =>
    trancheTerm(tranche, trancheName(contract, index), convention, basis),
  );
  const spend = annualSpend(contract, convention, basis);
  const quotients = eachTranche(deal, (index) => {
    const term = terms[index];
    if (term === undefined) return "";
    const from =
      term.convention === "stated"
        ? termInWords(deal, index, "term")
        : `${yearsInWords(term)} ${countedFrom(deal, index, term)}`;
    return `${termInWords(deal, index, "value")} ÷ ${from}, ${conventionInWords(term, convention)}`;
  });
  const bound =
    deal.bound === undefined || deal.bound === "base" ? "" : `, the ${deal.bound} end of what is documented`;
  return `${quotients} = ${resultInWords(spend, currencyOf(deal))} a year${bound}.`;
}

/** ANNUALSPEND: the committed value of each tranche over its own length, added up. */
export function annualSpendWorking({ deal, convention, basis = 0 }: TermCall): WorkingParts {
  const { contract } = deal;
  const builder = new WorkingBuilder();
  const terms = contract.tranches.map((tranche, index) =>
    trancheTerm(tranche, trancheName(contract, index), convention, basis),
  );
  const used = new Set(terms.map((term) => term.convention));
  const counted = basisInput(
    builder,
    terms.find((term) => term.basis !== null),
  );
  const cells = new TrancheCells(builder, deal);
  const value = cells.term("value");
  const lengths = lengthFormula(cells, used, counted);
  const years = cells.step(YEARS, (index) => terms[index]?.years ?? NaN, ...lengths);
  const spend = cells.step(
    { key: "spend", label: "Value ÷ length", unit: "money" },
    (index) => (value.values[index] ?? NaN) / (years.values[index] ?? NaN),
    value.at,
    "/",
    years.at,
  );
  const step = cells.total({ key: "total", label: "Annual spend", unit: "money" }, spend);
  return { blocks: builder.blocks, result: { kind: "step", step } };
}

/** Tranches whose documents allow different conventions take, each on its own, the first of service, stated, signing. */
function lengthFormula(cells: TrancheCells, used: ReadonlySet<Convention>, basis: Cell | null): WorkingFormula {
  const stated = used.has("stated") ? cells.term("term").at : null;
  const start = used.has("service") ? cells.term("start").at : null;
  const signed = used.has("signing") ? cells.term("signed").at : null;
  if (basis === null) return stated === null ? [] : [stated];
  const end = cells.term("end").at;
  const yearsFrom = (first: WorkingReference): WorkingFormula => ["YEARFRAC(", first, ",", end, "+1,", basis.at, ")"];
  let formula: WorkingFormula | null = signed === null ? null : yearsFrom(signed);
  if (stated !== null) formula = formula === null ? [stated] : ["IF(", stated, ">0,", stated, ",", ...formula, ")"];
  if (start !== null)
    formula =
      formula === null
        ? yearsFrom(start)
        : ["IF(AND(", start, ">0,", end, ">0),", ...yearsFrom(start), ",", ...formula, ")"];
  return formula ?? [];
}
