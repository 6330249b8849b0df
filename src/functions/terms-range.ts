import type { Contract, Tranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { isoFromSerial } from "../finance/serial-date";
import { signingDay } from "../finance/tranche";
import { cellValue, inRange, type CellValue } from "./cell-value";
import { isSerialDate } from "./optional-arguments";

/** The labels of a terms range, in the order in which TERMS lists them. */
export const TERM_LABELS = [
  "value",
  "start",
  "end",
  "term",
  "signed",
  "announced",
  "prepayment",
  "escalator",
  "ramp months",
] as const;
export type TermLabel = (typeof TERM_LABELS)[number];

/** The field of a tranche behind each label, and whether it is a date. */
export const TERM_FIELDS: Readonly<Record<TermLabel, { readonly field: keyof Tranche; readonly isDate: boolean }>> = {
  value: { field: "value", isDate: false },
  start: { field: "start", isDate: true },
  end: { field: "end", isDate: true },
  term: { field: "term", isDate: false },
  signed: { field: "signed", isDate: true },
  announced: { field: "announced", isDate: true },
  prepayment: { field: "prepayment", isDate: false },
  escalator: { field: "escalator", isDate: false },
  "ramp months": { field: "rampMonths", isDate: false },
};

export type Cells = readonly (readonly unknown[])[];
/** In which line of the range each term stands; -1 where it is not labelled. */
type TermLines = { readonly [Field in keyof Tranche]: number };

const LABELS: ReadonlySet<string> = new Set(TERM_LABELS);
const RANGE_NAME = "the terms range";
/** Excel keeps 15 digits of a number: from here on an amount has no last unit. */
const LIMIT = 1e15;

/**
 * The contract that a range of cells states: labels in the first column and one column per tranche, or labels in the
 * first row and one row per tranche.
 * Shape:  the line with more known labels holds the labels; where both have as many, the one without numbers, then the
 *         first column. A tranche without a single filled cell is skipped, so whole columns may be given.
 * Units:  as typed: full currency units, dates as Excel dates, term in years, escalator as a decimal.
 * Errors: "shape" for an unknown or repeated label, text where a number is needed, terms that no contract can have (dates
 *         in the wrong order, a negative or absurdly large number), or nothing stated; ErrorInCell for an error value.
 *         All of them name the cells: they are wrong arguments, and Excel shows words with those (decision 023).
 * Blank:  a blank cell, which hosts deliver as 0, null or empty text, is "not stated" (null), never zero.
 */
export function contractInRange(cells: Cells): Contract {
  const labelsInColumn = labelsAreInFirstColumn(cells);
  const lines = termLines(labelLine(cells, labelsInColumn));
  const count = labelsInColumn ? widthOf(cells) : cells.length;

  const tranches: Tranche[] = [];
  for (let index = 1; index < count; index += 1) {
    const tranche = trancheAt(cells, lines, index, labelsInColumn);
    if (!statesSomething(tranche)) continue;
    const { start, end } = tranche;
    const first = Math.max(start ?? 0, signingDay(tranche) ?? 0);
    if (end !== null && end < first) {
      const cell = labelsInColumn ? place(lines.end, index) : place(index, lines.end);
      throw new FinanceError(
        "shape",
        `end must be on or after start and signing, ${isoFromSerial(first)}: ${cell} holds ${isoFromSerial(end)}`,
      );
    }
    tranches.push(tranche);
  }
  if (tranches.length === 0) {
    const place = labelsInColumn ? "a column beside" : "a row below";
    throw new FinanceError(
      "shape",
      `${RANGE_NAME} states nothing: it needs ${place} its labels with a number or a date`,
    );
  }
  return { name: RANGE_NAME, tranches };
}

/** A cell of a terms range, row and column from 0. */
export interface TermPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where in a terms range the contract that `contractInRange` makes of it has each of its terms; null for a term that the
 * range has no label for.
 * Errors: as `contractInRange`.
 */
export function termPlaces(cells: Cells): (tranche: number, field: keyof Tranche) => TermPlace | null {
  const labelsInColumn = labelsAreInFirstColumn(cells);
  const lines = termLines(labelLine(cells, labelsInColumn));
  const stated: number[] = [];
  const count = labelsInColumn ? widthOf(cells) : cells.length;
  for (let index = 1; index < count; index += 1)
    if (statesSomething(trancheAt(cells, lines, index, labelsInColumn))) stated.push(index);
  return (tranche, field) => {
    const [line, index] = [lines[field], stated[tranche]];
    if (index === undefined || line < 0) return null;
    return labelsInColumn ? { row: line, column: index } : { row: index, column: line };
  };
}

function labelsAreInFirstColumn(cells: Cells): boolean {
  const firstRow = cells[0] ?? [];
  const firstColumn = cells.map((row) => row[0]);
  const inRow = firstRow.filter(isKnownLabel).length;
  const inColumn = firstColumn.filter(isKnownLabel).length;
  if (inRow !== inColumn) return inColumn > inRow;

  const hasNumber = (line: readonly unknown[]): boolean => line.some((cell) => typeof cell === "number" && cell !== 0);
  return !(hasNumber(firstColumn) && !hasNumber(firstRow));
}

function isKnownLabel(cell: unknown): boolean {
  return typeof cell === "string" && LABELS.has(normalised(cell));
}

function normalised(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

/** The label of every line, null where a line has none and holds nothing. */
function labelLine(cells: Cells, inColumn: boolean): readonly (TermLabel | null)[] {
  const length = inColumn ? cells.length : widthOf(cells);
  const seen = new Set<string>();
  const labels: (TermLabel | null)[] = [];
  for (let index = 0; index < length; index += 1) {
    const label = inColumn ? labelAt(cells, index, 0) : labelAt(cells, 0, index);
    if (label === null) refuseCellsWithoutLabel(cells, index, inColumn);
    else if (seen.has(label)) throw new FinanceError("shape", `${RANGE_NAME} has the label "${label}" twice`);
    else seen.add(label);
    labels.push(label);
  }
  return labels;
}

function labelAt(cells: Cells, row: number, column: number): TermLabel | null {
  const value = valueAt(cells, row, column);
  if (value === null || value === 0) return null;
  const label = typeof value === "string" ? normalised(value) : "";
  if (LABELS.has(label)) return label as TermLabel;
  const hint = typeof value === "number" ? "; of an Excel table give the header too, as in Table1[#All]" : "";
  throw new FinanceError(
    "shape",
    `unknown label ${JSON.stringify(value)} in ${place(row, column)}: the labels are ${TERM_LABELS.join(", ")}${hint}`,
  );
}

function refuseCellsWithoutLabel(cells: Cells, index: number, inColumn: boolean): void {
  const count = inColumn ? widthOf(cells) : cells.length;
  for (let other = 1; other < count; other += 1) {
    const [row, column] = inColumn ? [index, other] : [other, index];
    const value = valueAt(cells, row, column);
    if (value !== null && value !== 0) {
      throw new FinanceError("shape", `${place(row, column)} has no label: the labels are ${TERM_LABELS.join(", ")}`);
    }
  }
}

function termLines(labels: readonly (TermLabel | null)[]): TermLines {
  const line = (label: TermLabel): number => labels.indexOf(label);
  return {
    value: line("value"),
    start: line("start"),
    end: line("end"),
    term: line("term"),
    signed: line("signed"),
    announced: line("announced"),
    prepayment: line("prepayment"),
    escalator: line("escalator"),
    rampMonths: line("ramp months"),
  };
}

// Written out field by field: with 100,000 contracts in a range this is the inner loop, and objects of one shape are fast.
function trancheAt(cells: Cells, lines: TermLines, index: number, inColumn: boolean): Tranche {
  return {
    value: termAt(cells, lines.value, index, inColumn, "value"),
    start: termAt(cells, lines.start, index, inColumn, "start"),
    end: termAt(cells, lines.end, index, inColumn, "end"),
    term: termAt(cells, lines.term, index, inColumn, "term"),
    signed: termAt(cells, lines.signed, index, inColumn, "signed"),
    announced: termAt(cells, lines.announced, index, inColumn, "announced"),
    prepayment: termAt(cells, lines.prepayment, index, inColumn, "prepayment"),
    escalator: termAt(cells, lines.escalator, index, inColumn, "escalator"),
    rampMonths: termAt(cells, lines.rampMonths, index, inColumn, "ramp months"),
  };
}

function statesSomething({
  value,
  start,
  end,
  term,
  signed,
  announced,
  prepayment,
  escalator,
  rampMonths,
}: Tranche): boolean {
  return (value ?? start ?? end ?? term ?? signed ?? announced ?? prepayment ?? escalator ?? rampMonths) !== null;
}

/** The number of a cell; null for a blank one. A date is cut to its day. */
function termAt(cells: Cells, line: number, index: number, inColumn: boolean, label: TermLabel): number | null {
  if (line < 0) return null;
  const [row, column] = inColumn ? [line, index] : [index, line];
  const value = valueAt(cells, row, column);
  if (value === null || value === 0) return null;
  const { isDate } = TERM_FIELDS[label];
  const least = label === "escalator" ? -1 : 0;
  if (typeof value === "number" && (isDate ? isSerialDate(value) : value >= least && value < LIMIT)) {
    return isDate ? Math.floor(value) : value;
  }
  const needed = isDate ? "a date" : `a number from ${least} to 1e15`;
  throw new FinanceError("shape", `${label} must be ${needed}: ${place(row, column)} holds ${JSON.stringify(value)}`);
}

function valueAt(cells: Cells, row: number, column: number): CellValue {
  const cell = cells[row]?.[column];
  return typeof cell === "number" ? cell : cellValue(cell, () => place(row, column), inRange);
}

/** A function does not know where its range lies, only where in the range a cell is. */
function place(row: number, column: number): string {
  return `row ${row + 1}, column ${column + 1} of the range`;
}

function widthOf(cells: Cells): number {
  return cells[0]?.length ?? 0;
}
