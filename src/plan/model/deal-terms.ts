import { bestSource } from "../../catalog/citation";
import { boundOf, isLastDay, type Bound } from "../../catalog/bounds";
import { documentedFigure, findFigure, type DocumentedFigure } from "../../catalog/figure";
import type { Deal, Source } from "../../catalog/model";
import { isEndFromTerm, owedTranches, WHOLE_DEAL } from "../../catalog/tranche-terms";
import { serialFromIso } from "../../finance/serial-date";
import { claimWords, precisionWords } from "../../catalog/claim-words";
import { amountFormat } from "../number-format";
import { DATE, MONEY, NUMBER, PERCENT, WHOLE, YEARS } from "./formats";
import type { ModelBound, ModelInput } from "./subject";

type SourceOf = (id: string) => Source | null;

interface TermLine {
  readonly key: string;
  /** The label of a terms range, or for capacity our own words. */
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly hasBounds: boolean;
}

/** In the order of OFFTAKE.TERMS, whose labels these are. */
export const TERM_LINES: readonly TermLine[] = [
  { key: "value", label: "value", unit: "US$", numberFormat: MONEY, hasBounds: true },
  { key: "start", label: "start", unit: "first day", numberFormat: DATE, hasBounds: true },
  { key: "end", label: "end", unit: "last day", numberFormat: DATE, hasBounds: true },
  { key: "term", label: "term", unit: "years", numberFormat: YEARS, hasBounds: true },
  { key: "signed", label: "signed", unit: "day", numberFormat: DATE, hasBounds: true },
  { key: "announced", label: "announced", unit: "day", numberFormat: DATE, hasBounds: true },
  { key: "prepayment", label: "prepayment", unit: "US$", numberFormat: MONEY, hasBounds: false },
  { key: "escalator", label: "escalator", unit: "a year", numberFormat: PERCENT, hasBounds: false },
  { key: "rampMonths", label: "ramp months", unit: "months", numberFormat: WHOLE, hasBounds: false },
];

export const CAPACITY_LINES: readonly TermLine[] = [
  { key: "capacity", label: "Capacity", unit: "MW", numberFormat: NUMBER, hasBounds: true },
  { key: "gpus", label: "GPUs", unit: "GPUs", numberFormat: WHOLE, hasBounds: true },
];

const BOUNDS_FOLLOW = { low: "base", high: "base" } as const;

/** The terms of a deal with their evidence, one line each; what is not documented is an empty line. */
export function dealTerms(deal: Deal, sourceOf: SourceOf): ModelInput[] {
  return TERM_LINES.map((line) => figureLine(deal, termFigure(deal, line.key, sourceOf), line, sourceOf));
}

/** Capacity and number of GPUs, as documented. */
export function dealCapacity(deal: Deal, sourceOf: SourceOf): ModelInput[] {
  return CAPACITY_LINES.map((line) => figureLine(deal, dealFigure(deal, line.key, sourceOf), line, sourceOf));
}

/** An empty line, for what is not documented and for what a user will type. */
export function emptyLine(line: TermLine, note: string): ModelInput {
  const { key, label, unit, numberFormat, hasBounds } = line;
  const empty = { key, label, unit, numberFormat, base: null, precision: "", grade: "", source: null, note };
  return hasBounds ? { ...empty, bounds: BOUNDS_FOLLOW } : empty;
}

/**
 * The figure a term comes from; null when nothing is documented. As `contractOf`: a length counts only as a source states
 * it. Of several order forms only a common term counts, and the announcement is none of theirs.
 */
function termFigure(deal: Deal, key: string, sourceOf: SourceOf): DocumentedFigure | null {
  if (key === "rampMonths") return dealFigure(deal, "ramp months", sourceOf);
  if (key === "end" && isEndFromTerm(deal, owedTranches(deal)[0] ?? WHOLE_DEAL, sourceOf)) return null;
  if (deal.tranches.length > 0 && isTrancheTerm(key)) {
    const names = new Set(owedTranches(deal).map((tranche) => tranche[key]));
    const [only] = names;
    return names.size === 1 && only ? dealFigure(deal, only, sourceOf) : null;
  }
  if (deal.tranches.length > 0 && key === "announced") return null;
  const figure = dealFigure(deal, key, sourceOf);
  return key !== "term" || figure?.shown?.derivation === null ? figure : null;
}

function isTrancheTerm(key: string): key is "start" | "end" | "term" | "signed" {
  return key === "start" || key === "end" || key === "term" || key === "signed";
}

function dealFigure(deal: Deal, name: string, sourceOf: SourceOf): DocumentedFigure | null {
  return findFigure(deal, name) === null ? null : documentedFigure(deal, name, sourceOf);
}

function figureLine(deal: Deal, figure: DocumentedFigure | null, line: TermLine, sourceOf: SourceOf): ModelInput {
  if (figure === null) return emptyLine(line, `Not documented${hint(deal, line.key)}`);
  const { shown } = figure;
  if (shown === null) return emptyLine(line, `Not settled: ${figure.withheld ?? "every claim is rejected"}`);
  const base = boundNumber(figure, "base");
  const bounds = { low: boundCell(figure, base, "low"), high: boundCell(figure, base, "high") };
  return {
    ...emptyLine(line, noteOf(figure)),
    numberFormat: line.unit === "years" && base !== null ? `${amountFormat(base, "years")}_)` : line.numberFormat,
    base,
    ...(line.hasBounds ? { bounds } : {}),
    precision: precisionWords(shown, figure.unit),
    grade: shown.grade,
    source: bestSource(shown, sourceOf),
  };
}

function boundCell(figure: DocumentedFigure, base: number | null, side: Bound): ModelBound {
  const bound = boundNumber(figure, side);
  return bound !== null && bound === base ? "base" : bound;
}

/** A bound as a number of the sheet; null where it is not documented. */
function boundNumber({ shown, name, unit }: DocumentedFigure, bound: Bound): number | null {
  const value = shown === null ? null : boundOf(shown, bound, isLastDay(name));
  if (typeof value === "string") return unit === "date" ? serialFromIso(value) : null;
  return value;
}

function noteOf({ shown, unit, alternatives, conflicts }: DocumentedFigure): string {
  const notes: string[] = [];
  if (shown !== null && shown.value === null) notes.push(`Only bounds are documented: ${claimWords(shown, unit)}`);
  if (shown?.note) notes.push(shown.note);
  if (conflicts.length > 0) notes.push("Sources disagree: see below");
  else
    notes.push(
      ...alternatives
        .filter(({ value }) => value !== shown?.value)
        .slice(0, 1)
        .map((claim) => `Also: ${claimWords(claim, unit)}`),
    );
  return notes.map((note) => note.replace(/\.$/, "")).join(". ");
}

/** What is documented instead. */
function hint(deal: Deal, key: string): string {
  if (key === "prepayment") {
    const share = findFigure(deal, "prepayment share")?.claims.find((claim) => claim.rejected === null)?.value;
    return typeof share === "number"
      ? `; a share of ${Math.round(share * 100)} % of the value is: type the amount to count it`
      : "";
  }
  if (key === "end" && findFigure(deal, "end") !== null)
    return " to the day: the year is shown, and start and term say more";
  if (key === "term" && findFigure(deal, "term") !== null) {
    return owedTranches(deal).length > 1 ? " for all order forms" : " as a length; only worked out from dates";
  }
  return "";
}
