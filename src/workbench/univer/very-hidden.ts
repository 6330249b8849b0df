import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import { SetWorksheetShowCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { SheetVisibility } from "../grid";
import { WORKBOOK_ID } from "./create-univer";
import type { UniverWorkbook } from "./univer-workbook";

const MUTATION = "workbench.mutation.very-hidden";

interface Mark {
  readonly sheetId: string;
  readonly isVeryHidden: boolean;
}

/**
 * Which hidden sheets an add-in alone can show again: the engine knows one kind of hidden sheets. The mark stands on the sheet, where
 * the list of all sheets finds it (`library-patches.ts`).
 */
export class VeryHidden {
  /** The user tried to show such a sheet. */
  onRefused: () => void = () => undefined;

  constructor(
    private readonly engine: UniverWorkbook,
    isAddin: () => boolean,
  ) {
    const { univer, injector } = engine;
    injector.get(ICommandService).registerCommand({
      id: MUTATION,
      type: CommandType.MUTATION,
      handler: (_accessor, { sheetId, isVeryHidden }: Mark) => {
        const config = engine.workbook.getSheetBySheetId(sheetId)?.getSheet().getConfig();
        if (config === undefined) return false;
        config.custom = { ...config.custom, isVeryHidden };
        return true;
      },
    });
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      if (event.id !== SetWorksheetShowCommand.id || isAddin()) return;
      if (!this.has((event.params as { readonly subUnitId: string }).subUnitId)) return;
      event.cancel = true;
      this.onRefused();
    });
  }

  visibilityOf(sheet: FWorksheet): SheetVisibility {
    if (!sheet.isSheetHidden()) return "Visible";
    return this.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
  }

  private has(sheetId: string): boolean {
    return this.engine.workbook.getSheetBySheetId(sheetId)?.getSheet().getConfig().custom?.isVeryHidden === true;
  }

  /** A step for undo. */
  set(sheetId: string, isVeryHidden: boolean): void {
    if (isVeryHidden === this.has(sheetId)) return;
    const { injector } = this.engine;
    injector.get(ICommandService).syncExecuteCommand(MUTATION, { sheetId, isVeryHidden });
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: WORKBOOK_ID,
      undoMutations: [{ id: MUTATION, params: { sheetId, isVeryHidden: !isVeryHidden } }],
      redoMutations: [{ id: MUTATION, params: { sheetId, isVeryHidden } }],
    });
  }
}
