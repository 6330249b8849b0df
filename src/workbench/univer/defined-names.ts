import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
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

/** Adds a name for the whole workbook, or for one sheet when a scope is given. */
export function insertName(workbook: FWorkbook, { name, formula, comment }: DefinedName, scope: FWorksheet | null): void {
  const builder = workbook.newDefinedNameBuilder().setName(name).setRef(formula.replace(/^=/, "")).setComment(comment);
  const scoped = scope === null ? builder.setScopeToWorkbook() : builder.setScopeToWorksheet(scope);
  workbook.insertDefinedNameBuilder(scoped.build());
}

/** Removes a name of the given scope; nothing happens when there is none. */
export function removeName(workbook: FWorkbook, name: string, sheetId: string | null): void {
  const wanted = name.toLowerCase();
  workbook
    .getDefinedNames()
    .find((candidate) => candidate.getName().toLowerCase() === wanted && scopeOf(candidate) === sheetId)
    ?.delete();
}

function scopeOf(name: ReturnType<FWorkbook["getDefinedNames"]>[number]): string | null {
  return name.isWorkbookScope() ? null : (name.getLocalSheetId() ?? null);
}
