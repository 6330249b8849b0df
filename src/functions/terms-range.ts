import type { LivingTranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { type AmountUnits, amountUnits } from "./amount-units";
import { refuseImpossible } from "./impossible-terms";
import { type Cells, place, termAt, valueAt } from "./term-cell";
import { isNamingLabel, isTermLabel, TERM_FIELDS, type TermForm, type TermLabel } from "./term-labels";
import { cellOf, RANGE_NAME, type TermsLayout, termsLayout } from "./terms-layout";
import type { TypedContract } from "./typed-contract";

export type { Cells } from "./term-cell";

/** A line of terms: which one, and where. */
interface TermLine {
  readonly label: TermLabel;
  readonly field: keyof LivingTranche;
  readonly form: TermForm;
  readonly line: number;
}

/** Rows of longer tables without names are called by their number when that is asked for. */
const MOST_NAMED = 1_000;
/** 1 January 1990 and 31 December 2200. */
const [FIRST_PLAIN_DAY, LAST_PLAIN_DAY] = [32_874, 109_938];
const TOTAL = /^(sub-?\s?total|grand total|total|sum)\b/i;

/**
 * The contract that a range of cells states: labels in the first column and one column per tranche, or labels in the
 * first row and one row per tranche; which, `termsLayout` says.
 *
 * Shape:  a tranche without a number or date is skipped, so whole columns may be given; so is one that its name calls a
 *         total, and `leftOut` has its name.
 * Units:  full currency units, by the unit stated (`amountUnits`); dates as Excel dates, term in years, shares as decimals.
 * Errors: "shape" for labels as `termsLayout`, text where a number is needed, terms that no contract can have (dates
 *         in the wrong order, a negative or absurdly large number), or nothing stated; ErrorInCell for an error value.
 *         All of them name the cells: they are wrong arguments, and Excel shows words with those (decision 023).
 * Blank:  a blank cell, which hosts deliver as 0, null or empty text, is "not stated" (null), never zero.
 */
export function contractInRange(cells: Cells): TypedContract {
  return termsInRange(cells).contract;
}

/** A terms range, read. */
export interface TermsInRange {
  readonly contract: TypedContract;
  readonly layout: TermsLayout;
  readonly units: AmountUnits;
  /** Which row or column each tranche stands in, counted from the labels. */
  readonly places: readonly number[];
}

/** As `contractInRange`, with where everything stands. */
export function termsInRange(cells: Cells): TermsInRange {
  const layout = termsLayout(cells);
  const lines = termLines(layout);
  const { kept, leftOut } = stated(cells, layout, lines);
  if (kept.length === 0) {
    const place = layout.labelsInColumn ? "a column beside" : "a row below";
    throw new FinanceError(
      "shape",
      `${RANGE_NAME} states nothing: it needs ${place} its labels with a number or a date`,
    );
  }
  const units = amountUnits(cells, layout, kept);
  const naming = layout.lines.findIndex((each) => each !== null && isNamingLabel(each.label));
  const tranches = kept.map((index) => {
    const tranche = trancheAt(cells, layout, lines, units, index);
    refuseImpossible(tranche, (label) => cellNamed(layout, lines, label, index));
    const isNamed = naming >= 0 || kept.length <= MOST_NAMED;
    if (kept.length > 1 && isNamed) tranche.calledBy = nameOf(cells, layout, naming, index);
    return tranche;
  });
  units.refuseSmall();
  return { contract: { name: RANGE_NAME, tranches, currency: units.currency, leftOut }, layout, units, places: kept };
}

function termLines({ lines }: TermsLayout): readonly TermLine[] {
  return lines.flatMap((each, line) =>
    each === null || !isTermLabel(each.label) ? [] : [{ label: each.label, line, ...TERM_FIELDS[each.label] }],
  );
}

/** The tranches that state a number or a date, and the names of those that are totals of the others. */
function stated(
  cells: Cells,
  layout: TermsLayout,
  lines: readonly TermLine[],
): { readonly kept: readonly number[]; readonly leftOut: readonly string[] } {
  const [kept, leftOut]: [number[], string[]] = [[], []];
  const naming = layout.lines.flatMap((each, line) => (each !== null && isNamingLabel(each.label) ? [line] : []));
  const counting = lines.filter(({ form }) => form.kind !== "word");
  for (let index = 1; index < layout.count; index += 1) {
    const total = totalName(cells, layout, naming, index);
    if (total !== null) leftOut.push(total);
    else if (counting.some(({ line }) => isFilled(cells, layout, line, index))) kept.push(index);
  }
  return { kept, leftOut };
}

function isFilled(cells: Cells, layout: TermsLayout, line: number, index: number): boolean {
  const cell = layout.labelsInColumn ? cells[line]?.[index] : cells[index]?.[line];
  if (typeof cell === "number") return cell !== 0;
  const { row, column } = cellOf(layout, line, index);
  return valueAt(cells, row, column) !== null;
}

function totalName(cells: Cells, layout: TermsLayout, naming: readonly number[], index: number): string | null {
  for (const line of naming) {
    const { row, column } = cellOf(layout, line, index);
    const name = valueAt(cells, row, column);
    if (typeof name === "string" && TOTAL.test(name)) return `${name} (${place(row, column)})`;
  }
  return null;
}

/** What messages call a tranche: by its name where it has one. */
function nameOf(cells: Cells, layout: TermsLayout, naming: number, index: number): string {
  const line = `${layout.labelsInColumn ? "column" : "row"} ${index + 1} of ${RANGE_NAME}`;
  if (naming < 0) return line;
  const { row, column } = cellOf(layout, naming, index);
  const name = valueAt(cells, row, column);
  return name === null ? line : `${String(name)} (${line})`;
}

type Named = LivingTranche & { calledBy?: string };

/** A date of our time without a time of day, as nearly all are. */
function isPlainDay(cell: number): boolean {
  return cell >= FIRST_PLAIN_DAY && cell <= LAST_PLAIN_DAY && Number.isInteger(cell);
}

// The fields of the nine oldest terms are always there: with 100,000 contracts in a range objects of one shape are fast.
function trancheAt(
  cells: Cells,
  layout: TermsLayout,
  lines: readonly TermLine[],
  units: AmountUnits,
  index: number,
): Named {
  const tranche: Record<string, unknown> & Named = {
    value: null,
    start: null,
    end: null,
    term: null,
    signed: null,
    announced: null,
    prepayment: null,
    escalator: null,
    rampMonths: null,
  };
  const terms: Record<string, unknown> = tranche;
  for (const { label, field, form, line } of lines) {
    const cell = layout.labelsInColumn ? cells[line]?.[index] : cells[index]?.[line];
    if (typeof cell === "number" && cell !== 0 && form.kind === "date" && isPlainDay(cell)) {
      terms[field] = cell;
      continue;
    }
    const { row, column } = cellOf(layout, line, index);
    const factor = form.kind === "money" ? units.factor(line, index) : 1;
    terms[field] = termAt(cells, { label, row, column }, form, factor);
  }
  return tranche;
}

function cellNamed(layout: TermsLayout, lines: readonly TermLine[], label: TermLabel, index: number): string {
  const { row, column } = cellOf(layout, lines.find((each) => each.label === label)?.line ?? -1, index);
  return place(row, column);
}
