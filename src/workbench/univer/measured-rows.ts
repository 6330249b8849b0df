import { WrapStrategy } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

/** In points: a line of it fits into a row of the height that rows start with. */
const LARGEST_USUAL_FONT = 11;

/**
 * Lets Univer measure only cells that can make their row higher: with wrapped, rotated, rich or large text. As shipped it asks
 * for everything about every cell of a row, empty ones too, whenever the row's contents change: 60 cells of each of
 * thousands of rows.
 */
export function measureOnlyHighCells(): void {
  const { prototype } = SpreadsheetSkeleton;
  const measured = prototype.calculateAutoHeightForCell;
  prototype.calculateAutoHeightForCell = function (
    this: SpreadsheetSkeleton,
    row: number,
    column: number,
  ): number | undefined {
    const cell = this.worksheet.getCellRaw(row, column);
    if (!cell) return undefined;
    if (cell.p) return measured.call(this, row, column);
    const { tb, tr, fs } = this.worksheet.getComposedCellStyleByCellData(row, column, cell);
    const isOneUsualLine =
      tb !== WrapStrategy.WRAP && !tr?.a && !tr?.v && (fs ?? LARGEST_USUAL_FONT) <= LARGEST_USUAL_FONT;
    return isOneUsualLine ? undefined : measured.call(this, row, column);
  };
}
