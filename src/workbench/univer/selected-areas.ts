import { ICommandService, type Injector } from "@univerjs/core";
import { ScrollToCellOperation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import { WORKBOOK_ID } from "./create-univer";

/** All rectangles of the selection; the last one is `selectedArea`. */
export function selectedAreas(workbook: FWorkbook): readonly Area[] {
  const sheet = workbook.getActiveSheet();
  const areas = (sheet.getSelection()?.getActiveRangeList() ?? []).map((range) => ({
    sheetId: sheet.getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  }));
  return areas.length === 0 ? [selectedArea(workbook)] : areas;
}

export function selectedArea(workbook: FWorkbook): Area {
  const sheetId = workbook.getActiveSheet().getSheetId();
  const range = workbook.getActiveRange()?.getRange();
  if (!range) return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    sheetId,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Where the selection began, or where Tab and Enter have led within it. */
export function activeCell(workbook: FWorkbook): Area {
  const cell = workbook.getActiveSheet().getSelection()?.getCurrentCell();
  const selected = selectedArea(workbook);
  const [row, column] = [cell?.actualRow ?? selected.row, cell?.actualColumn ?? selected.column];
  return { ...selected, row, column, rows: 1, columns: 1 };
}

export function scrollTo(injector: Injector, row: number, column: number): void {
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  injector.get(ICommandService).syncExecuteCommand(ScrollToCellOperation.id, { unitId: WORKBOOK_ID, range });
}
