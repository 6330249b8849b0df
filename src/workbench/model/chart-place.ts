import type { Grid } from "../grid";
import type { Anchor, ChartPlace } from "../sheet-objects";
import type { Rectangle } from "./a1";

/** Points from the sheet's top left corner. */
export interface PointRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands now, with the widths and heights the sheet has. */
export function pointsOf(grid: Grid, sheetId: string, { from, to }: ChartPlace): PointRectangle {
  const [left, top] = [leftOf(grid, sheetId, from), topOf(grid, sheetId, from)];
  return {
    left,
    top,
    width: Math.max(0, leftOf(grid, sheetId, to) - left),
    height: Math.max(0, topOf(grid, sheetId, to) - top),
  };
}

/** The cells a rectangle of points covers. */
export function placeOf(grid: Grid, sheetId: string, { left, top, width, height }: PointRectangle): ChartPlace {
  return { from: anchorAt(grid, sheetId, left, top), to: anchorAt(grid, sheetId, left + width, top + height) };
}

/** Over the whole of these cells. */
export function placeOver({ row, column, rows, columns }: Rectangle): ChartPlace {
  return {
    from: { row, column, right: 0, down: 0 },
    to: { row: row + rows, column: column + columns, right: 0, down: 0 },
  };
}

function leftOf(grid: Grid, sheetId: string, { column, right }: Anchor): number {
  let left = right;
  for (let index = 0; index < column; index += 1) left += grid.columnWidth(sheetId, index);
  return left;
}

function topOf(grid: Grid, sheetId: string, { row, down }: Anchor): number {
  let top = down;
  for (let index = 0; index < row; index += 1) top += grid.rowHeight(sheetId, index);
  return top;
}

function anchorAt(grid: Grid, sheetId: string, left: number, top: number): Anchor {
  const [column, right] = cellAt(left, grid.columnCount, (index) => grid.columnWidth(sheetId, index));
  const [row, down] = cellAt(top, grid.rowCount, (index) => grid.rowHeight(sheetId, index));
  return { row, column, right, down };
}

function cellAt(points: number, count: number, size: (index: number) => number): [index: number, rest: number] {
  let rest = Math.max(0, points);
  for (let index = 0; index < count - 1; index += 1) {
    if (rest < size(index)) return [index, rest];
    rest -= size(index);
  }
  return [count - 1, rest];
}
