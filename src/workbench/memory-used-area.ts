import type { Area } from "./area";
import type { UsedCells } from "./grid";
import { isFormatted, type MemorySheet } from "./memory-cell";
import { contains } from "./memory-spills";

/** The smallest area that holds every used cell of a sheet in memory; `columns` is how many each of its rows has. */
export function usedAreaOf(
  { id, cells, layers }: MemorySheet,
  columns: number,
  { formatted = false, within }: UsedCells,
): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of cells) {
    if (cell.value === null && cell.formula === undefined && !(formatted && isFormatted(cell))) continue;
    const [row, column] = [Math.floor(key / columns), key % columns];
    if (within !== undefined && !contains(within, row, column)) continue;
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row),
      Math.max(right, column),
    ];
  }
  for (const { area } of formatted ? layers : []) {
    const { row, column, rows, columns: wide } = within === undefined ? area : common(area, within);
    if (rows <= 0 || wide <= 0) continue;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row + rows - 1), Math.max(right, column + wide - 1)];
  }
  return bottom < 0 ? null : { sheetId: id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function common(one: Area, other: Area): Omit<Area, "sheetId"> {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}
