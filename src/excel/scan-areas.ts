import type { CellArea } from "../workbook/cell-address";

/** Less than a whole row of Excel's: of whole rows and columns it tells no cells. */
const MOST_COLUMNS = 8_192;

/** Rectangles of `limit` cells at most that cover an area without overlap, from the top down. */
export function chunkedArea(area: CellArea, limit: number): CellArea[] {
  const columns = Math.min(area.columns, limit, MOST_COLUMNS);
  const rows = Math.max(1, Math.floor(limit / columns));
  const chunks: CellArea[] = [];
  for (let row = 0; row < area.rows; row += rows) {
    for (let column = 0; column < area.columns; column += columns) {
      chunks.push({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(rows, area.rows - row),
        columns: Math.min(columns, area.columns - column),
      });
    }
  }
  return chunks;
}

/** The two halves of an area, cut across its longer side. */
export function halvedArea({ row, column, rows, columns }: CellArea): [CellArea, CellArea] {
  if (rows >= columns) {
    const upper = Math.ceil(rows / 2);
    return [
      { row, column, rows: upper, columns },
      { row: row + upper, column, rows: rows - upper, columns },
    ];
  }
  const left = Math.ceil(columns / 2);
  return [
    { row, column, rows, columns: left },
    { row, column: column + left, rows, columns: columns - left },
  ];
}

export function cellsIn(areas: readonly CellArea[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
