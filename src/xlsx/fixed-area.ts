import { columnLetters } from "../plan/cell-address";
import type { PlanArea } from "../plan/sheet-plan";

/** "$B$3:$D$7": an area that does not move when a formula is copied; a single cell is "$B$3". */
export function fixedArea({ row, column, rows, columns }: PlanArea): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}
