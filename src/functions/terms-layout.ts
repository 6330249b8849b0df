import { FinanceError } from "../finance/errors";
import {
  isNamingLabel,
  type Label,
  labelNamed,
  NAMING_LABELS,
  TERM_LABELS,
  UNIT_LABELS,
  type WrittenLabel,
} from "./term-labels";
import { type Cells, place, valueAt } from "./term-cell";

export const RANGE_NAME = "the terms range";
const ALL_LABELS = [...TERM_LABELS, ...UNIT_LABELS, ...NAMING_LABELS].join(", ");

/** Which way a terms range lies, and what each of its lines holds: a line is a row under labels in the first column, else a column. */
export interface TermsLayout {
  readonly labelsInColumn: boolean;
  /** One for each line; null for a line without a label of ours. */
  readonly lines: readonly (WrittenLabel | null)[];
  /** How many contracts or tranches it has room for, the labels counted as the first. */
  readonly count: number;
}

/**
 * Where a range of cells has its labels: in the first column with one column per tranche, or in the first row with one row
 * per tranche.
 *
 * Shape:  the line with more known labels holds the labels; where both have as many, the one without numbers, then the
 *         first column. Lines with another label, or none, are passed over where a contract is named, else refused; a line of
 *         words without a label, the names of tranches, always.
 * Errors: "shape" for an unknown or repeated label and for numbers without a label.
 */
export function termsLayout(cells: Cells): TermsLayout {
  const labelsInColumn = labelsAreInFirstColumn(cells);
  const [length, count] = labelsInColumn ? [cells.length, widthOf(cells)] : [widthOf(cells), cells.length];
  const written = Array.from({ length }, (_, index) => {
    const value = labelsInColumn ? valueAt(cells, index, 0) : valueAt(cells, 0, index);
    return typeof value === "string" ? labelNamed(value) : null;
  });
  const isNamed = written.some((each) => each !== null && isNamingLabel(each.label));
  const seen = new Set<Label>();
  written.forEach((each, index) => {
    if (each === null) {
      if (!isNamed) refuseUnknown(cells, index, labelsInColumn, count);
    } else if (seen.has(each.label)) {
      throw new FinanceError("shape", `${RANGE_NAME} has the label "${each.label}" twice`);
    } else seen.add(each.label);
  });
  return { labelsInColumn, lines: written, count };
}

/** The cell of a line for a tranche. */
export function cellOf({ labelsInColumn }: TermsLayout, line: number, index: number): { row: number; column: number } {
  return labelsInColumn ? { row: line, column: index } : { row: index, column: line };
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
  return typeof cell === "string" && labelNamed(cell) !== null;
}

function refuseUnknown(cells: Cells, index: number, inColumn: boolean, count: number): void {
  const [row, column] = inColumn ? [index, 0] : [0, index];
  const value = valueAt(cells, row, column);
  if (value !== null) {
    const hint = typeof value === "number" ? "; for an Excel table, include the header row, as in Table1[#All]" : "";
    throw new FinanceError(
      "shape",
      `unknown label ${JSON.stringify(value)} in ${place(row, column)}: the labels are ${ALL_LABELS}${hint}`,
    );
  }
  for (let other = 1; other < count; other += 1) {
    const [line, at] = inColumn ? [index, other] : [other, index];
    // Words without a label are headings: what somebody calls the tranches.
    if (isHeading(cells[line]?.[at])) continue;
    if (valueAt(cells, line, at) !== null)
      throw new FinanceError("shape", `${place(line, at)} has no label: the labels are ${ALL_LABELS}`);
  }
}

/** Text without a digit first: "Tranche 1", and not "30/6/2032" or "2.5bn", which somebody means as a term. */
function isHeading(cell: unknown): boolean {
  return typeof cell === "string" && /^\s*\p{L}/u.test(cell);
}

function widthOf(cells: Cells): number {
  return cells[0]?.length ?? 0;
}
