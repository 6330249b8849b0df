import { ICommandService, type Injector } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import { WORKBOOK_ID } from "./create-univer";

/** The engine selects rows that it hides or shows; in Excel a selection stays where it is. */
export function keepingSelection(injector: Injector, sheetId: string, action: () => void): void {
  const before = selectionsOf(injector, sheetId);
  action();
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, before);
}

/** What selects again what is selected on a sheet now. */
export function selectionsOf(injector: Injector, sheetId: string): ISetSelectionsOperationParams {
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
