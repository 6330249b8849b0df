import { contractOf } from "../catalog/contract-of";
import type { Deal } from "../catalog/model";
import { annualSpend } from "../finance/annual-spend";
import type { LivingTranche } from "../finance/contract";
import { ifKnown } from "../finance/errors";
import { hasFee } from "../finance/fee-schedule";
import { type Convention, type Term, trancheTerm } from "../finance/term";
import { trancheName } from "../finance/tranche";
import type { DealGiven } from "./deal-given";
import { eachOf, feeClause } from "./deal-clause";
import { currencyOf, isOnlyAbout, termInWords } from "./sourced-term";
import type { TermCall } from "./term";
import { YEARS, basisInput } from "./term-cells";
import { conventionInWords, countedFrom, yearsInWords } from "./term-clause";
import { LifeCells } from "./life-cells";
import { type Quantity, totalOf, trancheCells, type TrancheSheet } from "./tranche-cells";
import { resultInWords } from "./words";
import type { WorkingFormula, WorkingParts, WorkingReference } from "./working";
import { type Cell, WorkingBuilder } from "./working-builder";

/** WHY of ANNUALSPEND: each committed value over the length of its tranche. */
export function annualSpendSentence({ deal, convention, basis }: TermCall): string {
  const { contract } = deal;
  const spend = annualSpend(contract, convention, basis);
  // What counts comes first: "÷ 5 years, …, 30/360 + 0" reads as one more convention.
  const owed = contract.tranches.flatMap((tranche, index) => (counts(tranche) ? [index] : []));
  const quotients = eachOf(owed, (index) => {
    const tranche = contract.tranches[index];
    if (tranche === undefined) return "0";
    if (hasFee(tranche)) return `12 × ${feeClause(deal, index)}`;
    const term = trancheTerm(tranche, trancheName(contract, index), convention, basis);
    const from =
      term.convention === "stated"
        ? termInWords(deal, index, "term")
        : `${yearsInWords(term)} ${countedFrom(deal, index, term)}`;
    return `${termInWords(deal, index, "value")} ÷ ${from}, ${conventionInWords(term, convention)}`;
  });
  const apart = notOwed(contract.tranches);
  const result = `${resultInWords(spend, currencyOf(deal))} a year${boundClause(deal, spend, convention, basis)}`;
  if (owed.length === 0) return `${apart}: ${result}.`;
  return `${quotients} = ${result}${apart === "" ? "" : `; ${apart}`}.`;
}

/** "the contingent amount, which nobody owes yet, adds 0"; empty where every tranche counts. */
function notOwed(tranches: readonly LivingTranche[]): string {
  const options = tranches.filter(({ kind }) => kind === "option").length;
  const contingent = tranches.filter(({ kind }) => kind === "contingent").length;
  const parts = [
    options === 0 ? "" : options === 1 ? "the option" : "the options",
    contingent === 0 ? "" : contingent === 1 ? "the contingent amount" : "the contingent amounts",
  ].filter(Boolean);
  return parts.length === 0
    ? ""
    : `${parts.join(" and ")}, which nobody owes yet, ${options + contingent === 1 ? "adds" : "add"} 0`;
}

/** Which end of what is documented a spend is, and where only part of it or nothing has a range, that. */
function boundClause(
  given: DealGiven,
  spend: number,
  convention: Convention | undefined,
  basis: number | undefined,
): string {
  const { deal, contract, bound = "base" } = given;
  if (bound === "base") return "";
  const end = `, the ${bound} end of what is documented`;
  if (deal !== null && baseSpend(deal, convention, basis) === spend)
    return `${end}; it equals base, because nothing documented makes it ${bound}er`;
  const isAbout = contract.tranches.some((tranche, index) => !hasFee(tranche) && isOnlyAbout(given, index, "value"));
  return isAbout ? `${end}; only the length varies, because no range of the value is documented` : end;
}

/** null where the documents give bounds only. */
function baseSpend(deal: Deal, convention: Convention | undefined, basis: number | undefined): number | null {
  return ifKnown(() => annualSpend(contractOf(deal), convention, basis));
}

/** ANNUALSPEND: the committed value of each tranche over its own length, added up. */
export function annualSpendWorking({ deal, convention, basis = 0 }: TermCall): WorkingParts {
  const { contract } = deal;
  annualSpend(contract, convention, basis);
  const builder = new WorkingBuilder();
  const indices = contract.tranches.flatMap((tranche, index) => (counts(tranche) ? [index] : []));
  const isFee = (index: number): boolean => hasFee(contract.tranches[index] ?? {});
  const terms = contract.tranches.map((tranche, index) =>
    counts(tranche) && !hasFee(tranche) ? trancheTerm(tranche, trancheName(contract, index), convention, basis) : null,
  );
  const known = terms.filter((term) => term !== null);
  const counted = basisInput(
    builder,
    known.find((term) => term.basis !== null),
  );
  const cells = trancheCells(builder, deal, indices);
  const fee = indices.some(isFee) ? cells.term("monthlyFee") : null;
  const years = known.length === 0 ? null : yearsCells(cells, { terms, basis: counted, convention, fee });
  const spendName = { key: "spend", label: "Value ÷ length", unit: "money" } as const;
  if (years === null) {
    const feeName = { ...spendName, label: "12 × monthly fee" };
    const spend = cells.step(feeName, (index) => 12 * (fee?.values[index] ?? NaN), "12*", fee?.at ?? "0");
    return { blocks: builder.blocks, result: { kind: "step", step: totalOf(builder, TOTAL, spend) } };
  }
  const { value, length } = years;
  const quotient: WorkingFormula = [value.at, "/", length.at];
  const spend = cells.step(
    fee === null ? spendName : { ...spendName, label: "12 × monthly fee, else value ÷ length" },
    (index) =>
      isFee(index) ? 12 * (fee?.values[index] ?? NaN) : (value.values[index] ?? NaN) / (length.values[index] ?? NaN),
    ...(fee === null ? quotient : ["IF(", fee.at, ">0,12*", fee.at, ",", ...quotient, ")"]),
  );
  return { blocks: builder.blocks, result: { kind: "step", step: totalOf(builder, TOTAL, spend) } };
}

const TOTAL = { key: "total", label: "Annual spend", unit: "money" } as const;

/** Whether a tranche is spent on: nobody owes an option or a contingent amount. */
function counts({ kind }: LivingTranche): boolean {
  return kind !== "option" && kind !== "contingent";
}

interface ValueOverLength {
  readonly value: Quantity;
  readonly length: Quantity;
}

interface LengthTerms {
  readonly terms: readonly (Term | null)[];
  readonly basis: Cell | null;
  readonly convention: Convention | undefined;
  readonly fee: Quantity | null;
}

function yearsCells(cells: TrancheSheet, { terms, basis, convention, fee }: LengthTerms): ValueOverLength {
  const life = new LifeCells(cells);
  const value = life.value;
  const formula = lengthFormula(life, terms, basis, convention);
  // A tranche with a fee has no length of its own here.
  const own: WorkingFormula = fee === null ? formula : ["IF(", fee.at, ">0,0,", ...formula, ")"];
  return { value, length: cells.step(YEARS, (index) => terms[index]?.years ?? 0, ...own) };
}

/**
 * Tranches whose documents allow different conventions take, each on its own, the convention that it states, else the first
 * of service, stated, signing.
 */
function lengthFormula(
  life: LifeCells,
  terms: readonly (Term | null)[],
  basis: Cell | null,
  convention: Convention | undefined,
): WorkingFormula {
  const { sheet } = life;
  const used = new Set(terms.flatMap((term) => (term === null ? [] : [term.convention])));
  const isSaid = convention === undefined && used.size > 1 && life.has("convention");
  const said = isSaid ? sheet.word("convention").at : null;
  const isMixed = used.size > 1 || sheet.indices.some((index) => terms[index] === null);
  const stated = used.has("stated") ? sheet.term("term").at : null;
  const start = used.has("service") ? life.start.at : null;
  const signed = used.has("signing") ? sheet.term("signed").at : null;
  const end = basis === null ? null : life.end.at;
  const yearsFrom = (first: WorkingReference): WorkingFormula =>
    basis === null || end === null ? [] : ["YEARFRAC(", first, ",", end, "+1,", basis.at, ")"];
  const choices = [
    { word: "service", first: start, end, formula: start === null ? [] : yearsFrom(start) },
    { word: "stated", first: stated, end: null, formula: stated === null ? [] : [stated] },
    { word: "signing", first: signed, end, formula: signed === null ? [] : yearsFrom(signed) },
  ].filter(({ first }) => first !== null);
  const only = choices[0];
  if (!isMixed && only !== undefined) return only.formula;
  const byTerms = choices.reduceRight<WorkingFormula>(
    (otherwise, { first, end: last, formula }) => {
      const ifDated: WorkingFormula =
        last === null ? formula : ["IF(", last, ">0,", ...formula, ",", ...otherwise, ")"];
      return first === null ? otherwise : ["IF(", first, ">0,", ...ifDated, ",", ...otherwise, ")"];
    },
    ["0"],
  );
  if (said === null) return byTerms;
  return choices.reduceRight<WorkingFormula>(
    (otherwise, { word, formula }) => ["IF(", said, `="${word}",`, ...formula, ",", ...otherwise, ")"],
    byTerms,
  );
}
