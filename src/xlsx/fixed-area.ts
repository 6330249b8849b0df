import { columnLetters } from "../workbook/cell-address";
import type { CellReference, PlanArea } from "../workbook/sheet-plan";

/** "$B$3": a cell that does not move when a formula is copied. */
export function fixedCell({ row, column }: CellReference): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "$B$3:$D$7": an area that does not move when a formula is copied; a single cell is "$B$3". */
export function fixedArea({ row, column, rows, columns }: PlanArea): string {
  const first = fixedCell({ row, column });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${fixedCell({ row: row + rows - 1, column: column + columns - 1 })}`;
}
