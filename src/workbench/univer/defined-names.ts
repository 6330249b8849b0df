import { ICommandService, IUndoRedoService, type Injector } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { DefinedName } from "../grid";

/** The workbook's names, in Excel's form: a formula that starts with "=". */
export function definedNames(workbook: FWorkbook): DefinedName[] {
  return workbook.getDefinedNames().map((name) => {
    const reference = name.getFormulaOrRefString();
    return {
      name: name.getName(),
      formula: reference.startsWith("=") ? reference : `=${reference}`,
      comment: name.getComment() ?? "",
      sheetId: scopeOf(name),
    };
  });
}

/**
 * Adds a name for the whole workbook, or for one sheet when a scope is given; the user can undo it. Like Excel, and unlike the
 * engine's own way, it takes a name that another scope has, and one that a function has ("Price").
 */
export function insertName(
  injector: Injector,
  workbook: FWorkbook,
  { name, formula, comment, sheetId }: DefinedName,
): void {
  if (sheetId !== null && workbook.getSheetBySheetId(sheetId) === null)
    throw new Error(`a new name needs a sheet with the id ${sheetId}, and there is none; no name was added`);
  const isTaken = definedNames(workbook).some(
    (known) => known.sheetId === sheetId && known.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken)
    throw new Error(`a new name needs to be the only one of its scope: "${name}" is taken; no name was added`);
  // The facade's own way cannot be undone.
  injector.get(ICommandService).syncExecuteCommand(InsertDefinedNameCommand.id, {
    id: crypto.randomUUID(),
    unitId: workbook.getId(),
    name,
    formulaOrRefString: formula.replace(/^=/, ""),
    comment,
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

/** Removes a name of the given scope; formulas keep it in their text and show #NAME?, as in Excel. */
export function removeName(injector: Injector, workbook: FWorkbook, name: string, sheetId: string | null): void {
  const wanted = name.toLowerCase();
  const found = workbook
    .getDefinedNames()
    .find((candidate) => candidate.getName().toLowerCase() === wanted && scopeOf(candidate) === sheetId);
  if (!found) return;
  const unitId = workbook.getId();
  const known = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const stored = known.find(
    (entry) => entry.name === found.getName() && (entry.localSheetId ?? "") === (found.getLocalSheetId() ?? ""),
  );
  if (!stored) return;
  const parameters = { ...stored, unitId };
  // Univer's own command would turn the name into #REF! in every formula.
  injector.get(ICommandService).syncExecuteCommand(RemoveDefinedNameMutation.id, parameters);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetDefinedNameMutation.id, params: parameters }],
    redoMutations: [{ id: RemoveDefinedNameMutation.id, params: parameters }],
  });
}

function scopeOf(name: ReturnType<FWorkbook["getDefinedNames"]>[number]): string | null {
  return name.isWorkbookScope() ? null : (name.getLocalSheetId() ?? null);
}
