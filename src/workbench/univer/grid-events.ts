import {
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
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
import type { Inside } from "./inside";
import type { Area } from "../area";
import type { CellValue, GridEvent, MovedCells } from "../grid";
import { cellValue } from "./cell-values";
import { COLUMN_COUNT, ROW_COUNT, WORKBOOK_ID } from "./create-univer";

/** Turns Univer's mutations into grid events; `isAddin` says whether the add-in is writing at that moment. */
export function listenToUniver(injector: Injector, addin: Inside, emit: (event: GridEvent) => void): void {
  let lastSelection = "";
  let nameBefore = "";
  let before: CellValue | undefined;
  const sheetOf = (params: unknown): Nullable<Worksheet> =>
    injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(WORKBOOK_ID)
      ?.getSheetBySheetId((params as { subUnitId: string }).subUnitId);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id === SetWorksheetNameMutation.id) nameBefore = sheetOf(params)?.getName() ?? "";
    if (id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
    const cell = singleCell(params as ISetRangeValuesMutationParams);
    before = cell === null ? undefined : cellValue(sheetOf(params)?.getCellRaw(cell.row, cell.column));
  });
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    const fromFormula = options?.fromFormula === true;
    for (const told of eventsOf(command.id, command.params ?? {}, fromFormula, addin.isOn)) {
      const event =
        told.kind === "changed" && told.moved === undefined && before !== undefined ? { ...told, before } : told;
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

/** The only cell whose contents change; null for more of them, without counting them. */
function singleCell(params: ISetRangeValuesMutationParams): { readonly row: number; readonly column: number } | null {
  const rows = Object.values(params.cellValue ?? {});
  return rows.length === 1 && Object.keys(rows[0] ?? {}).length === 1 ? changedArea(params) : null;
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
