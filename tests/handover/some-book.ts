import type { ScannedBook, ScannedSpill, ScannedValue } from "../../src/workbook/scanned-book";

/** A sheet by its cells from A1: a formula as [formula, what it shows], anything else as it is. */
export type CellRows = readonly (readonly (ScannedValue | null | readonly [string, ScannedValue])[])[];

export function scannedBook(sheets: Readonly<Record<string, CellRows>>, more: Partial<ScannedBook> = {}): ScannedBook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const width = Math.max(...rows.map((row) => row.length));
      const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
      return {
        name,
        isProtected: false,
        row: 0,
        column: 0,
        formulas: filled.map((row) => row.map((cell) => (typeof cell === "object" ? cell[0] : cell))),
        values: filled.map((row) => row.map((cell) => (typeof cell === "object" ? cell[1] : cell))),
      };
    }),
    names: [],
    tables: [],
    spills: [],
    rules: [],
    unreadRules: [],
    ...more,
  };
}

export function spill(
  sheetName: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
  numberFormats?: string[][],
): ScannedSpill {
  return {
    sheetName,
    row,
    column,
    rows,
    columns,
    numberFormats: numberFormats ?? Array.from({ length: rows }, () => new Array<string>(columns).fill("General")),
  };
}
