import { cellAddress, sheetAddress } from "./cell-address";
import type { BookCell, ScannedSheet, ScannedValue } from "./scanned-book";

/** A cell that does not show what it showed before. */
export interface CellDifference {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export interface Comparison {
  /** Cells with a content, before or after, and those of them with a formula after. */
  readonly cells: number;
  readonly formulas: number;
  /** The largest relative difference of two numbers that counted as equal. */
  readonly largestDifference: number;
  readonly differences: readonly CellDifference[];
}

/** Relative: engines differ in the last digits of long sums. */
const TOLERANCE = 1e-12;
/** A cell calculated from changed cells may differ by as much as they do, several times over. */
const SPREAD = 8;

/**
 * The cells of a workbook compared before and after a change of some of them: texts and truth values by identity, numbers
 * to 12 digits. A number that came from a subtraction keeps the digits of the largest number behind it, `scaleAt`; one
 * calculated from changed cells is compared to as many digits as those were equal to.
 *
 * Shape:  sheets are found by their names; those only there after the change are not compared.
 */
export function comparedSheets(
  before: readonly ScannedSheet[],
  after: readonly ScannedSheet[],
  isChanged: (cell: BookCell) => boolean,
  scaleAt: (cell: BookCell) => number,
): Comparison {
  const unequal: { readonly cell: BookCell; readonly was: ScannedValue; readonly is: ScannedValue }[] = [];
  let [cells, formulas, largest, ofChanged] = [0, 0, 0, 0];
  for (const sheet of before) {
    const now = after.find(({ name }) => name === sheet.name);
    for (const { row, column } of cellsOf(sheet, now)) {
      const [was, is] = [valueAt(sheet, row, column), now === undefined ? "" : valueAt(now, row, column)];
      if (was === "" && is === "") continue;
      cells += 1;
      if (now !== undefined && isFormula(now, row, column)) formulas += 1;
      if (was === is) continue;
      const cell = { sheetName: sheet.name, row, column };
      const difference = relativeDifference(was, is);
      if (difference > TOLERANCE) unequal.push({ cell, was, is });
      else {
        largest = Math.max(largest, difference);
        if (isChanged(cell)) ofChanged = Math.max(ofChanged, difference);
      }
    }
  }
  // Changed cells first: how far they are equal says how far those that depend on them can be.
  const differences: CellDifference[] = [];
  for (const inTurn of [true, false]) {
    for (const { cell, was, is } of unequal.filter((each) => isChanged(each.cell) === inTurn)) {
      const [allowed, difference] = [inTurn ? 0 : ofChanged * SPREAD, relativeDifference(was, is)];
      const isEqual = difference <= allowed || absoluteDifference(was, is) <= TOLERANCE * scaleAt(cell);
      if (!isEqual)
        differences.push({
          address: sheetAddress(cell.sheetName, cellAddress(cell)),
          before: String(was),
          after: String(is),
        });
      else {
        largest = Math.max(largest, difference);
        if (inTurn) ofChanged = Math.max(ofChanged, difference);
      }
    }
  }
  return { cells, formulas, largestDifference: largest, differences };
}

/** Every cell of the used parts before and after. */
function* cellsOf(sheet: ScannedSheet, now: ScannedSheet | undefined): Generator<{ row: number; column: number }> {
  const parts = [sheet, ...(now === undefined ? [] : [now])];
  const bottom = Math.max(...parts.map(({ row, values }) => row + values.length));
  const right = Math.max(...parts.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  const [top, left] = [Math.min(...parts.map(({ row }) => row)), Math.min(...parts.map(({ column }) => column))];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) yield { row, column };
}

function valueAt(sheet: ScannedSheet, row: number, column: number): ScannedValue {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
}

function isFormula(sheet: ScannedSheet, row: number, column: number): boolean {
  const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column];
  return typeof formula === "string" && formula.startsWith("=");
}

function absoluteDifference(was: ScannedValue, is: ScannedValue): number {
  return typeof was === "number" && typeof is === "number" ? Math.abs(was - is) : Infinity;
}

function relativeDifference(was: ScannedValue, is: ScannedValue): number {
  const difference = absoluteDifference(was, is);
  if (difference === 0 || difference === Infinity) return difference;
  return difference / Math.max(Math.abs(Number(was)), Math.abs(Number(is)));
}
