import type { Area } from "../../src/workbench/area";
import type { MemoryGrid } from "../../src/workbench/memory-grid";

const ROWS = 60;
const COLUMNS = 14;

/** Everything a user could see of a workbook, in its first rows and columns: two of them are equal when nothing changed. */
export function workbookState(grid: MemoryGrid): unknown {
  return {
    active: grid.activeSheetId(),
    names: grid.names(),
    sheets: grid.sheets().map((sheet) => {
      const area: Area = { sheetId: sheet.id, row: 0, column: 0, rows: ROWS, columns: COLUMNS };
      const each = <T>(read: (row: number, column: number) => T): T[][] =>
        Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => read(row, column)));
      return {
        ...sheet,
        frozen: grid.frozenRows(sheet.id),
        used: grid.usedArea(sheet.id),
        values: grid.values(area),
        formulas: grid.formulas(area),
        numberFormats: grid.numberFormats(area),
        formats: each((row, column) => grid.format(sheet.id, row, column)),
        links: each((row, column) => grid.hyperlink(sheet.id, row, column)),
        widths: Array.from({ length: COLUMNS }, (_, column) => grid.columnWidth(sheet.id, column)),
        heights: Array.from({ length: ROWS }, (_, row) => grid.rowHeight(sheet.id, row)),
      };
    }),
  };
}
