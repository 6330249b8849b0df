import type { Rectangle } from "../../model/a1";
import { placeOf, type CellScan } from "./scan-sheet";

export interface WhatIfTable {
  /** The one that holds the table's formula. */
  readonly cell: CellScan;
  readonly area: Rectangle;
}

/** The what-if tables of a sheet: Excel keeps each in its first cell, and results alone in the others (ECMA-376 part 1, 18.3.1.40). */
export function whatIfTables(cells: readonly CellScan[]): readonly WhatIfTable[] {
  return cells.flatMap((cell) => {
    const { t, ref = "" } = cell.formula?.attributes ?? {};
    const [from, to = from] = t === "dataTable" ? ref.split(":").map(placeOf) : [];
    if (!from || !to) return [];
    const { row, column } = from;
    return [{ cell, area: { row, column, rows: to.row - row + 1, columns: to.column - column + 1 } }];
  });
}

export function isWithin(
  { row, column }: { readonly row: number; readonly column: number },
  { row: top, column: left, rows, columns }: Rectangle,
): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
