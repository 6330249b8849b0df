import { ICommandService } from "@univerjs/core";
import { IDependencyManagerService, RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  RangeProtectionCache,
  RemoveSheetMutation,
  SheetRangeThemeModel,
  SheetsSelectionsService,
  type IRemoveSheetMutationParams,
} from "@univerjs/sheets";
import { CellPopupManagerService, SheetScrollManagerService } from "@univerjs/sheets-ui";
import { WORKBOOK_ID } from "./create-univer";
import type { UniverWorkbook } from "./univer-workbook";

/** Not public: by sheet, or by workbook and then by sheet. */
type Records = Readonly<Record<string, Map<string, unknown>>>;

/**
 * Forgets a sheet that is gone as soon as neither undo nor redo can bring it back: what the library keeps of each sheet for ever as
 * shipped, and what `forget` does. Until then everything is kept, so that an undo brings the sheet back whole.
 */
export function forgetGoneSheets(engine: UniverWorkbook, forget: (sheetId: string) => void): void {
  const gone = new Set<string>();
  let isScheduled = false;
  const look = (): void => {
    isScheduled = false;
    for (const sheetId of gone) {
      const isThere = engine.workbook.getSheetBySheetId(sheetId) !== null;
      if (!isThere && engine.undo.bringsBack(sheetId)) continue;
      gone.delete(sheetId);
      if (isThere) continue;
      for (const records of recordsBySheet(engine)) records.delete(sheetId);
      forget(sheetId);
    }
  };
  engine.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id) gone.add((params as IRemoveSheetMutationParams).subUnitId);
  });
  // After the command that is under way: a deletion becomes a step for undo when the sheet is gone already.
  engine.undo.undoRedoStatus$.subscribe(() => {
    if (isScheduled || gone.size === 0) return;
    isScheduled = true;
    setTimeout(look, 0);
  });
}

function recordsBySheet({ injector }: UniverWorkbook): readonly Map<string, unknown>[] {
  const { _dependencyRTreeCache: tree } = injector.get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: object;
  };
  const render = injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID);
  const records: readonly [holder: object | undefined, names: readonly string[]][] = [
    [
      injector.get(SheetsSelectionsService).getWorkbookSelections(WORKBOOK_ID),
      ["_worksheetSelections", "_worksheetLastSelectionPrimaryCell"],
    ],
    [render?.with(SheetScrollManagerService), ["_scrollStateMap"]],
    [injector.get(CellPopupManagerService), ["_cellPopupMap"]],
    [injector.get(RangeProtectionCache), ["_cellRuleCache", "_cellInfoCache", "_rowInfoCache", "_colInfoCache"]],
    [injector.get(SheetRangeThemeModel), ["_zebraCrossingCacheMap", "_rowVisibleFuncSet"]],
    [injector.get(RegisterOtherFormulaService), ["_formulaCacheMap"]],
    [tree, ["_kdTree"]],
  ];
  return records.flatMap(([holder, names]) =>
    names.flatMap((name) => {
      const all = (holder as Records | undefined)?.[name];
      const ofWorkbook = all?.get(WORKBOOK_ID);
      return ofWorkbook instanceof Map ? [ofWorkbook] : all === undefined ? [] : [all];
    }),
  );
}
