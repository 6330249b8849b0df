import { formulaReferences } from "../formulas/formula-references";
import type { BookCell, ScannedBook } from "../workbook/scanned-book";
import type { BookCells } from "./book-cells";

/** For a cell: the largest number, sign aside, that its formula refers to; 0 for a cell without references. */
export function numbersBehind({ sheets }: ScannedBook, cells: BookCells): (cell: BookCell) => number {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (cell) => {
    const sheet = bySheet.get(cell.sheetName.toLowerCase());
    const formula = sheet?.formulas[cell.row - sheet.row]?.[cell.column - sheet.column];
    if (typeof formula !== "string") return 0;
    let largest = 0;
    for (const { target, isSpill } of formulaReferences(formula)) {
      const area = cells.areaOf(target, cell);
      const whole = area !== null && isSpill ? cells.spillOf(area) : area;
      for (const row of (whole === null ? null : cells.valuesAt(whole)) ?? [])
        for (const value of row) if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  };
}
