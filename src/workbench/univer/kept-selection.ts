import { ICommandService, type Injector } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import type { Span } from "../grid";
import { WORKBOOK_ID } from "./create-univer";
import { scrollTo } from "./selected-areas";
import type { UniverWorkbook } from "./univer-workbook";

/** The engine selects rows that it hides or shows; in Excel a selection stays where it is. */
export function setHidden(injector: Injector, sheet: FWorksheet, { first, count }: Span, isHidden: boolean): void {
  const before = selectionsOf(injector, sheet.getSheetId());
  sheet[isHidden ? "hideRows" : "showRows"](first, count);
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, before);
}

/** Shows cells and selects them; done again, the step that they are selected in ends with them. */
export function selectArea(engine: UniverWorkbook, sheet: FWorksheet, { row, column, rows, columns }: Area): void {
  sheet.activate();
  sheet.setActiveRange(sheet.getRange(row, column, rows, columns));
  scrollTo(engine.injector, row, column);
  engine.undo.redoSelects(selectionsOf(engine.injector, sheet.getSheetId()));
}

/** What selects again what is selected on a sheet now. */
function selectionsOf(injector: Injector, sheetId: string): ISetSelectionsOperationParams {
  const known = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(WORKBOOK_ID)
    .getSelectionsOfWorksheet(sheetId);
  return { unitId: WORKBOOK_ID, subUnitId: sheetId, selections: known.length === 0 ? [TOP_LEFT] : [...known] };
}

const CORNER = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
const TOP_LEFT: ISetSelectionsOperationParams["selections"][number] = {
  range: CORNER,
  primary: { ...CORNER, actualRow: 0, actualColumn: 0, isMerged: false, isMergedMainCell: false },
  style: null,
};
