import { cellAddress, sheetAddress } from "./cell-address";
import type { CellContent, ScannedPlace, ScannedSheet } from "./scanning-port";
import { cellsRead, SheetCells } from "./sheet-cells";

/** A cell that does not show what it showed before. */
export interface CellDifference {
  readonly cell: ScannedPlace;
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
  isChanged: (cell: ScannedPlace) => boolean,
  scaleAt: (cell: ScannedPlace) => number,
): Comparison {
  const unequal: { readonly cell: ScannedPlace; readonly was: CellContent; readonly is: CellContent }[] = [];
  let [cells, formulas, largest, ofChanged] = [0, 0, 0, 0];
  for (const sheet of before) {
    for (const { row, column, was, is, formula } of cellPairs(
      sheet,
      after.find(({ name }) => name === sheet.name),
    )) {
      if (was === "" && is === "") continue;
      cells += 1;
      if (typeof formula === "string" && formula.startsWith("=")) formulas += 1;
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
          cell,
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

interface CellPair {
  readonly row: number;
  readonly column: number;
  readonly was: CellContent;
  readonly is: CellContent;
  /** After the change. */
  readonly formula: CellContent;
}

/** Every cell that was read before or after. */
function* cellPairs(sheet: ScannedSheet, sheetAfter: ScannedSheet | undefined): Generator<CellPair> {
  const [before, after] = [new SheetCells(sheet), sheetAfter === undefined ? null : new SheetCells(sheetAfter)];
  for (const { row, column, value } of cellsRead(sheet)) {
    const [is, formula] = [after?.valueAt(row, column) ?? "", after?.formulaAt(row, column) ?? ""];
    yield { row, column, was: value, is, formula };
  }
  if (sheetAfter === undefined) return;
  for (const { row, column, value, formula } of cellsRead(sheetAfter))
    if (!before.isRead(row, column)) yield { row, column, was: "", is: value, formula };
}

function absoluteDifference(was: CellContent, is: CellContent): number {
  return typeof was === "number" && typeof is === "number" ? Math.abs(was - is) : Infinity;
}

function relativeDifference(was: CellContent, is: CellContent): number {
  const difference = absoluteDifference(was, is);
  if (difference === 0 || difference === Infinity) return difference;
  return difference / Math.max(Math.abs(Number(was)), Math.abs(Number(is)));
}
