import { capitalised } from "../../catalog/capitalised";
import { contractOf } from "../../catalog/contract-of";
import { bestSource } from "../../catalog/citation";
import { boundOf, isLastDay, openEnds, type Bound } from "../../catalog/bounds";
import { claimWords, precisionWords } from "../../catalog/claim-words";
import { documentedFigure, findFigure, type DocumentedFigure } from "../../catalog/figure";
import type { Deal, Source } from "../../catalog/model";
import type { DealTranche } from "../../catalog/tranche";
import { WHOLE_DEAL } from "../../catalog/tranche-terms";
import type { Contract, LivingTranche } from "../../finance/contract";
import { derivedEnd, derivedStart } from "../../finance/derived-dates";
import { ifKnown } from "../../finance/errors";
import { serialFromIso } from "../../finance/serial-date";
import { shortPrecision } from "../figure-notes";
import { amountFormat } from "../number-format";
import { NUMBER, WHOLE } from "./formats";
import { alsoStated, LONGEST_PRECISION, noteOf, notStated } from "./term-evidence";
import { dayUsedNote, insertedNote, kindNote } from "./term-notes";
import type { ModelBound, ModelInput, ModelTranche } from "./subject";
import { MAIN_TERMS, TERM_FIELDS, termKey, type TermField } from "./tranche-terms";

type SourceOf = (id: string) => Source | null;

const ALWAYS: ReadonlySet<string> = new Set(["value", "start", "end", "term"]);

interface CapacityLine {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
}

export const CAPACITY_LINES: readonly CapacityLine[] = [
  { key: "capacity", label: "Capacity", unit: "MW", numberFormat: NUMBER },
  { key: "gpus", label: "GPUs", unit: "GPUs", numberFormat: WHOLE },
];

/**
 * The tranches of a deal, as `contractOf` has them: a line with its source for each term that is documented and for value,
 * days and length, a place to type for every other.
 */
export function dealTranches(deal: Deal, sourceOf: SourceOf): ModelTranche[] {
  const parts = deal.tranches.length === 0 ? [WHOLE_DEAL] : deal.tranches;
  const [base, low, high] = (["base", "low", "high"] as const).map((bound) => contractIn(deal, bound, sourceOf));
  return parts.map((part, index) => {
    const of = (contract: Contract | null | undefined): LivingTranche | null => contract?.tranches[index] ?? null;
    const tranche = of(base);
    const isLine = ({ key }: TermField): boolean => ALWAYS.has(key) || wordOrNumber(tranche, key) !== null;
    return {
      name: part.name === "" ? "The contract" : part.name,
      lines: TERM_FIELDS.filter(isLine).map((field) => ({
        ...termLine(deal, part, field, { base: tranche, low: of(low), high: of(high) }, sourceOf),
        key: termKey(index + 1, field.key),
        label: part.name === "" ? field.label : `${field.label}, ${part.name}`,
      })),
      open: TERM_FIELDS.filter((field) => !isLine(field)),
    };
  });
}

/** Places for the terms of a tranche of the user's own; the first one's main terms have lines with scenarios. */
export function blankTranche(index: number, notes: Readonly<Record<string, string>>): ModelTranche {
  const hasLines = index === 1;
  return {
    name: `Tranche ${index}`,
    lines: hasLines
      ? MAIN_TERMS.filter(({ key }) => ALWAYS.has(key)).map((field) => ({
          ...emptyLine(field, notes[field.key] ?? ""),
          key: termKey(index, field.key),
        }))
      : [],
    open: TERM_FIELDS.filter(({ key }) => !hasLines || !ALWAYS.has(key)),
  };
}

/** Capacity and number of GPUs, as documented. */
export function dealCapacity(deal: Deal, sourceOf: SourceOf): ModelInput[] {
  return CAPACITY_LINES.map((line) => {
    const figure = figureOf(deal, line.key, sourceOf);
    if (figure === null) return emptyLine(line, "Not documented");
    const base = boundNumber(figure, "base");
    return {
      // Megawatts of what: "Capacity: critical IT load".
      ...evidenced({ ...line, label: figure.label }, figure, sourceOf),
      base,
      bounds: { low: differing(boundNumber(figure, "low"), base), high: differing(boundNumber(figure, "high"), base) },
    };
  });
}

/** An empty line, for what is not documented and for what a user will type. */
export function emptyLine(line: CapacityLine, note: string): ModelInput {
  const { key, label, unit, numberFormat } = line;
  return { key, label, unit, numberFormat, base: null, precision: "", grade: "", source: null, note };
}

/** In place of a term that the tranches of a deal state differently: it is documented, and not one number. */
export const SEVERAL = "several";

/**
 * The terms of a whole deal by field, for a table of deals: of several tranches what is true of all, or of those that make up
 * its value. What some of them state and not all alike is `SEVERAL`.
 */
export function dealTerms(deal: Deal, sourceOf: SourceOf): ModelInput[] {
  const tranches = dealTranches(deal, sourceOf);
  const contract = contractIn(deal, "base", sourceOf);
  const value = figureOf(deal, "value", sourceOf);
  const places = valuedTranches(contract, value) ?? tranches.map((_, index) => index);
  const lineOf = (index: number, field: TermField): ModelInput | undefined =>
    tranches[index]?.lines.find(({ key }) => key === termKey(index + 1, field.key));
  return MAIN_TERMS.map((field) => {
    if (field.key === "value" && tranches.length > 1 && value?.shown)
      return { ...evidenced(field, value, sourceOf), base: boundNumber(value, "base") };
    // A derived date is a number here: a table has no formula of its own for it.
    const given = places.map((index) => wordOrNumber(contract?.tranches[index] ?? null, field.key));
    const [first = null] = given;
    const line = places.map((index) => lineOf(index, field)).find((each) => each !== undefined);
    if (line !== undefined && given.every((each) => each === first)) return { ...line, ...field, base: first };
    const isStated = given.some((each) => each !== null);
    return isStated ? { ...emptyLine(field, "Tranches differ"), base: SEVERAL } : emptyLine(field, "Not documented");
  });
}

/** Places of the tranches that make up the deal's value, where options and contingent amounts stand beside it; else null. */
function valuedTranches(contract: Contract | null, value: DocumentedFigure | null): readonly number[] | null {
  const owed = (contract?.tranches ?? []).flatMap(({ kind, value: amount }, index) =>
    kind === "option" || kind === "contingent" ? [] : [{ index, amount: amount ?? NaN }],
  );
  const sum = owed.reduce((total, { amount }) => total + amount, 0);
  return owed.length > 0 && value !== null && sum === boundNumber(value, "base")
    ? owed.map(({ index }) => index)
    : null;
}

/** Whether a day of the deal is worked out from another and the stated length. */
export function hasDerivedDates(deal: Deal, sourceOf: SourceOf): boolean {
  const tranches = contractIn(deal, "base", sourceOf)?.tranches ?? [];
  return tranches.some(({ derived }) => (derived ?? null) !== null);
}

interface InBounds {
  readonly base: LivingTranche | null;
  readonly low: LivingTranche | null;
  readonly high: LivingTranche | null;
}

function termLine(deal: Deal, part: DealTranche, field: TermField, found: InBounds, sourceOf: SourceOf): ModelInput {
  const { key } = field;
  const given = wordOrNumber(found.base, key);
  const figure = figureOf(deal, figureName(deal, part, key), sourceOf);
  if (isWorkedOut(found.base, key))
    return emptyLine(field, `Worked out from the ${key === "end" ? "start" : "end"} and the term${alsoStated(figure)}`);
  if (given === null) return emptyLine(field, notStated(figure));
  const bound = (side: "low" | "high"): ModelBound => {
    const value = wordOrNumber(found[side], key);
    return typeof value === "number" && typeof given === "number" ? differing(value, given) : null;
  };
  const numberFormat =
    key === "term" && typeof given === "number" ? `${amountFormat(given, "years")}_)` : field.numberFormat;
  const line = { ...field, numberFormat };
  if (figure === null)
    return {
      ...emptyLine(
        line,
        key === "kind"
          ? kindNote(given)
          : key === "convention"
            ? "The start is known only by year, so the stated term is used"
            : "By rule, from the terms above",
      ),
      base: given,
      precision: key === "convention" ? "by rule" : "as documented",
    };
  const evidence = termEvidence(line, figure, sourceOf);
  // A day of ours looks documented, so what it is comes first.
  const dayUsed = dayUsedNote(found.base, key, given, figure);
  return {
    ...evidence,
    note: [dayUsed, evidence.note, insertedNote(found.base, key)]
      .flatMap((each) => (each === null || each === "" ? [] : [capitalised(each)]))
      .join(". "),
    ...(dayUsed === null ? {} : { dayUsed }),
    base: given,
    bounds: { low: bound("low"), high: bound("high") },
  };
}

/** A prepayment that is documented as a share is an amount of ours. */
function termEvidence(line: TermField, figure: DocumentedFigure, sourceOf: SourceOf): ModelInput {
  const own = evidenced(line, figure, sourceOf);
  if (line.key !== "prepayment" || figure.unit !== "percent" || figure.shown === null) return own;
  return { ...own, precision: `${claimWords(figure.shown, figure.unit)} of the value` };
}

function contractIn(deal: Deal, bound: Bound, sourceOf: SourceOf): Contract | null {
  // Sources that disagree on the value leave the rest of the terms as they are.
  return ifKnown(() => contractOf(deal, bound, sourceOf, bound === "base" ? "blank" : "refused"));
}

function wordOrNumber(tranche: LivingTranche | null, key: TermField["key"]): number | string | null {
  const value = tranche?.[key] ?? null;
  if (key === "kind" && value === "firm") return null;
  return value;
}

/** Whether the page works a date out by the same formula, so that it follows what is typed. */
function isWorkedOut(tranche: LivingTranche | null, key: string): boolean {
  if (tranche?.derived !== key || tranche.term === null) return false;
  const { start, end, term, inception } = tranche;
  if (key === "end") return start !== null && derivedEnd(start, term, "the contract") === end;
  return end !== null && derivedStart(end, term, inception ?? null, "the contract") === start;
}

function figureName(deal: Deal, part: DealTranche, key: TermField["key"]): string | null {
  if (key === "announced") return "announced";
  if (key === "signed") return part.signed ?? "signed";
  if (key === "prepayment")
    return findFigure(deal, part.prepayment ?? "") === null ? part.prepaymentShare : part.prepayment;
  return key in part ? ((part as unknown as Readonly<Record<string, string | null>>)[key] ?? null) : null;
}

function figureOf(deal: Deal, name: string | null, sourceOf: SourceOf): DocumentedFigure | null {
  return name === null || findFigure(deal, name) === null ? null : documentedFigure(deal, name, sourceOf);
}

function evidenced(line: CapacityLine, figure: DocumentedFigure, sourceOf: SourceOf): ModelInput {
  const { shown } = figure;
  if (shown === null) return emptyLine(line, notStated(figure));
  return {
    ...emptyLine(line, noteOf(figure)),
    precision: shortPrecision(precisionWords(shown, figure.unit), LONGEST_PRECISION),
    grade: shown.grade,
    source: bestSource(shown, sourceOf),
    inserted: `documented: ${claimWords(shown, figure.unit)}`,
    ...(figure.unit === "date" || figure.unit === "text" ? {} : { openEnds: openEnds(shown) }),
  };
}

function differing(bound: number | null, base: number | null): ModelBound {
  return bound === base ? null : bound;
}

/** A bound as a number of the sheet; null where it is not documented. */
function boundNumber({ shown, name, unit }: DocumentedFigure, bound: Bound): number | null {
  const value = shown === null ? null : boundOf(shown, bound, isLastDay(name));
  if (typeof value === "string") return unit === "date" ? serialFromIso(value) : null;
  return value;
}
