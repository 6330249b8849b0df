import type { Injector } from "@univerjs/core";
import type { Area } from "../area";
import type { Grid, Span } from "../grid";
import { setHidden } from "./kept-selection";
import type { SheetCells } from "./sheet-cells";

const PIXELS_PER_POINT = 96 / 72;

/** What the sizes of rows and columns need of their grid, when they are asked. */
interface SizesOf {
  readonly cells: () => SheetCells;
  readonly injector: () => Injector;
  readonly asAddin: (action: () => unknown) => void;
}

/** Widths, heights and hidden rows of the visible grid, in points. */
export class SheetSizes {
  constructor(private readonly grid: SizesOf) {}

  readonly columnWidth: Grid["columnWidth"] = (sheetId, column) =>
    this.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;

  readonly setColumnWidths: Grid["setColumnWidths"] = (sheetId, { first, count }, points) =>
    this.grid.asAddin(() => this.sheet(sheetId).setColumnWidths(first, count, pixels(points)));

  readonly rowHeight: Grid["rowHeight"] = (sheetId, row) => this.sheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT;

  readonly setRowHeights: Grid["setRowHeights"] = (sheetId, { first, count }, points) =>
    this.grid.asAddin(() => this.sheet(sheetId).setRowHeights(first, count, pixels(points)));

  readonly isRowHidden = (sheetId: string, row: number): boolean =>
    !this.sheet(sheetId).getSheet().getRowRawVisible(row);

  readonly setRowsHidden = (sheetId: string, span: Span, isHidden: boolean): void =>
    this.grid.asAddin(() => setHidden(this.grid.injector(), this.sheet(sheetId), span, isHidden));

  readonly autofitColumns = ({ sheetId, column, columns }: Area): void =>
    this.grid.asAddin(() => this.sheet(sheetId).autoResizeColumns(column, columns));

  readonly autofitRows = ({ sheetId, row, rows }: Area): void =>
    this.grid.asAddin(() => this.sheet(sheetId).setRowAutoHeight(row, rows));

  private sheet(sheetId: string): ReturnType<SheetCells["sheet"]> {
    return this.grid.cells().sheet(sheetId);
  }
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
