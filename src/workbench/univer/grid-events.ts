import {
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { Area } from "../area";
import type { GridEvent, MovedCells } from "../grid";
import { COLUMN_COUNT, ROW_COUNT, WORKBOOK_ID } from "./create-univer";

/** Turns Univer's mutations into grid events; `isAddin` says whether the add-in is writing at that moment. */
export function listenToUniver(injector: Injector, isAddin: () => boolean, emit: (event: GridEvent) => void): void {
  let lastSelection = "";
  let nameBefore = "";
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(WORKBOOK_ID);
    nameBefore = workbook?.getSheetBySheetId((params as { subUnitId: string }).subUnitId)?.getName() ?? "";
  });
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    const fromFormula = options?.fromFormula === true;
    for (const event of eventsOf(command.id, command.params ?? {}, fromFormula, isAddin())) {
      if (event.kind === "selected") {
        // Univer sets a selection several times for one click.
        const selection = JSON.stringify(event.area);
        if (selection === lastSelection) continue;
        lastSelection = selection;
      }
      emit(event.kind === "sheetRenamed" ? { ...event, nameBefore } : event);
    }
  });
}

function eventsOf(id: string, params: object, fromFormula: boolean, isAddin: boolean): GridEvent[] {
  switch (id) {
    case SetRangeValuesMutation.id: {
      if (fromFormula) return [];
      const area = changedArea(params as ISetRangeValuesMutationParams);
      return area === null ? [] : [{ kind: "changed", area, source: isAddin ? "addin" : "user" }];
    }
    case InsertRowMutation.id:
      return moved(params as IInsertRowMutationParams, "RowInserted", isAddin);
    case RemoveRowMutation.id:
      return moved(params as IInsertRowMutationParams, "RowDeleted", isAddin);
    case InsertColMutation.id:
      return moved(params as IInsertRowMutationParams, "ColumnInserted", isAddin);
    case RemoveColMutation.id:
      return moved(params as IInsertRowMutationParams, "ColumnDeleted", isAddin);
    case SetSelectionsOperation.id:
      return selected(params as ISetSelectionsOperationParams);
    case SetWorksheetActiveOperation.id:
      return [{ kind: "sheetActivated", sheetId: (params as { subUnitId: string }).subUnitId }];
    case InsertSheetMutation.id:
      return [{ kind: "sheetAdded", sheetId: (params as IInsertSheetMutationParams).sheet.id }];
    case RemoveSheetMutation.id:
      return [{ kind: "sheetDeleted", sheetId: (params as IRemoveSheetMutationParams).subUnitId }];
    case SetWorksheetNameMutation.id:
      return [{ kind: "sheetRenamed", sheetId: (params as { subUnitId: string }).subUnitId, nameBefore: "" }];
    case SetFormulaCalculationResultMutation.id: {
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      return Object.entries(unitData[WORKBOOK_ID] ?? {}).flatMap(([sheetId, cells]): GridEvent[] => {
        const area = cells ? scopeOf(sheetId, new ObjectMatrix<unknown>(cells)) : null;
        return area === null ? [] : [{ kind: "calculated", sheetId, area }];
      });
    }
    default:
      return [];
  }
}

/** Whole rows or columns that came or went; undoing is the opposite, and an event of its own. */
function moved({ subUnitId, range }: IInsertRowMutationParams, kind: MovedCells, isAddin: boolean): GridEvent[] {
  const rows = { row: range.startRow, rows: range.endRow - range.startRow + 1, column: 0, columns: COLUMN_COUNT };
  const columns = {
    row: 0,
    rows: ROW_COUNT,
    column: range.startColumn,
    columns: range.endColumn - range.startColumn + 1,
  };
  const area = { sheetId: subUnitId, ...(kind.startsWith("Row") ? rows : columns) };
  return [{ kind: "changed", area, source: isAddin ? "addin" : "user", moved: kind }];
}

/** The area whose contents changed; a change of style alone is none. */
function changedArea({ subUnitId, cellValue }: ISetRangeValuesMutationParams): Area | null {
  if (!cellValue) return null;
  const contents = new ObjectMatrix<true>();
  new ObjectMatrix(cellValue).forValue((row, column, cell) => {
    if (!cell || "v" in cell || "p" in cell || ("f" in cell && !isLookOnly(cell))) contents.setValue(row, column, true);
  });
  return scopeOf(subUnitId, contents);
}

/** The rectangle around all cells of a matrix. */
function scopeOf(sheetId: string, cells: ObjectMatrix<unknown>): Area | null {
  if (cells.getSizeOf() === 0) return null;
  const { startRow, startColumn, endRow, endColumn } = cells.getStartEndScope();
  return {
    sheetId,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** A change of style or link repeats the cell's formula, which the engine would drop otherwise. */
function isLookOnly(cell: ICellData): boolean {
  return "s" in cell || "custom" in cell;
}

function selected({ subUnitId, selections }: ISetSelectionsOperationParams): GridEvent[] {
  const range = selections.at(-1)?.range;
  if (!range) return [];
  const { startRow, startColumn, endRow, endColumn } = range;
  const area = {
    sheetId: subUnitId,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return [{ kind: "selected", area }];
}
