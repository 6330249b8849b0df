import type { Range } from "./range";

// Whole rows and columns are as long as Excel's, whatever the size of the sheet here: their addresses say so, too.

const [ROWS, COLUMNS] = [1_048_576, 16_384];
/** "-1 if the cell count exceeds 2^31-1" */
const MOST_CELLS_COUNTED = 2 ** 31 - 1;

export function toldRows(range: Range): number {
  return range.isWholeColumn ? ROWS : range.area.rows;
}

export function toldColumns(range: Range): number {
  return range.isWholeRow ? COLUMNS : range.area.columns;
}

export function toldCells(ranges: readonly Range[]): number {
  const cells = ranges.reduce((sum, range) => sum + toldRows(range) * toldColumns(range), 0);
  return cells > MOST_CELLS_COUNTED ? -1 : cells;
}
