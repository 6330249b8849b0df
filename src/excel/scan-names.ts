import { areaOf, splitSheet } from "../workbook/parse-address";
import type { DefinedName, ScannedName } from "../workbook/scanning-port";

export const NAME_MEMBERS = "items/name, items/comment, items/formula";

export interface LoadedName {
  readonly item: Excel.NamedItem;
  /** The sheet whose own name it is. */
  readonly scope: string | null;
}

/** The names that stand for cells, by their formula: one reference. What another formula comes to is not asked for. */
export function scannedNames(loaded: readonly LoadedName[]): ScannedName[] {
  return loaded.flatMap(({ item, scope }) => {
    const { sheetName, rest } = splitSheet(String(item.formula).replace(/^=/, ""));
    const area = areaOf(rest);
    return area === null || sheetName === null
      ? []
      : [{ name: item.name, comment: item.comment, scope, sheetName, ...area }];
  });
}

/** All names, whatever they stand for. */
export function definedNames(loaded: readonly LoadedName[]): DefinedName[] {
  return loaded.map(({ item: { name, formula }, scope }) => ({ name, scope, formula: String(formula) }));
}
