import { type Convention, contractTerm, type Term, trancheTerm } from "../finance/term";
import { trancheName } from "../finance/tranche";
import type { Calls } from "./calls";
import { TrancheCells } from "./tranche-cells";
import type { WorkingFormula, WorkingParts, WorkingReference } from "./working";
import { type Cell, WorkingBuilder } from "./working-builder";

const YEARS = { key: "years", label: "Length in years", unit: "years" } as const;

/** TERM: YEARFRAC over the days that its convention counts, or the length as stated. */
export function termWorking({ deal, convention, basis = 0 }: Calls["TERM"]): WorkingParts {
  const term = contractTerm(deal.contract, convention, basis);
  const builder = new WorkingBuilder();
  const counted = basisInput(builder, term);
  const cells = new TrancheCells(builder, deal);
  if (counted === null) {
    const stated = cells.term("term");
    builder.step(YEARS, term.years, "MIN(", stated.all, ")"); // All tranches state the same.
    return { blocks: builder.blocks, result: { kind: "step", step: YEARS.key } };
  }
  const first = cells.term(term.convention === "signing" ? "signed" : "start");
  const last = cells.term("end");
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

/** ANNUALSPEND: the committed value of each tranche over its own length, added up. */
export function annualSpendWorking({ deal, convention, basis = 0 }: Calls["ANNUALSPEND"]): WorkingParts {
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

function basisInput(builder: WorkingBuilder, term: Term | undefined): Cell | null {
  const basis = term?.basis ?? null;
  return basis === null
    ? null
    : builder.argument({ key: "basis", label: "Day-count basis, as in YEARFRAC", unit: "whole" }, basis);
}
