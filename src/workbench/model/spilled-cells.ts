import { invalidArgument } from "../protocol/api-error";
import type { Range } from "./range";

/** The cells that a single cell's formula fills, the cell included; null where it does not spill. */
export function spillFrom(range: Range): Range | null {
  const { area: cell, book } = singleCell(range);
  const area = book.grid.spillArea?.(cell.sheetId, cell.row, cell.column) ?? null;
  return area === null ? null : book.range(area);
}

/** The cell whose formula fills a single one. */
export function spillParent(range: Range): Range | null {
  return parentOf(singleCell(range));
}

/** The same; none for more cells than one. */
export function spillParentIfAny(range: Range): Range | null {
  return range.cellCount === 1 ? parentOf(range) : null;
}

/** Whether formulas fill all cells of the range, or none; null for some. */
export function hasSpill(range: Range): boolean | null {
  const used = range.usedRange(true);
  const filled = used?.cells((row, column) => isFilled(range, row, column)).flat() ?? [];
  if (!filled.includes(true)) return false;
  return filled.length === range.cellCount && !filled.includes(false) ? true : null;
}

function isFilled({ area, book }: Range, row: number, column: number): boolean {
  return (book.grid.spillParent?.(area.sheetId, row, column) ?? null) !== null;
}

function parentOf({ area, book }: Range): Range | null {
  const parent = book.grid.spillParent?.(area.sheetId, area.row, area.column) ?? null;
  return parent === null ? null : book.range({ ...area, ...parent });
}

function singleCell(range: Range): Range {
  if (range.cellCount !== 1) throw invalidArgument("a single cell is needed");
  return range;
}
