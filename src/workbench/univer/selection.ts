import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../grid";

/** Every rectangle that the user has selected on the active sheet, in the order of selecting. */
export function selectedAreas(workbook: FWorkbook): readonly Area[] {
  const sheetId = workbook.getActiveSheet().getSheetId();
  const ranges = workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => ({
    sheetId,
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  }));
  return areas.length === 0 ? [lastSelection(workbook)] : areas;
}

/** The rectangle that was selected last; the first cell where there is none. */
export function lastSelection(workbook: FWorkbook): Area {
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
