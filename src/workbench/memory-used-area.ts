import type { Area } from "./area";
import type { UsedCells } from "./grid";
import { isFormatted, type MemorySheet } from "./memory-cell";
import { contains } from "./memory-spills";

/** The smallest area that holds every used cell of a sheet in memory; `columns` is how many each of its rows has. */
export function usedAreaOf(
  { id, cells }: MemorySheet,
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
  return bottom < 0 ? null : { sheetId: id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
