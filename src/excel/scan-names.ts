import { areaOf, splitSheet } from "../workbook/parse-address";
import type { ScannedName } from "../workbook/scanning-port";

export const NAME_MEMBERS = "items/name, items/comment, items/type, items/value";

export interface LoadedName {
  readonly item: Excel.NamedItem;
  /** The sheet whose own name it is. */
  readonly scope: string | null;
}

/** The names that stand for cells: Excel tells the address as the name's value. */
export function scannedNames(loaded: readonly LoadedName[]): ScannedName[] {
  return loaded.flatMap(({ item, scope }) => {
    const { sheetName, rest } = splitSheet(item.type === "Range" ? String(item.value) : "");
    const area = areaOf(rest);
    return area === null || sheetName === null
      ? []
      : [{ name: item.name, comment: item.comment, scope, sheetName, ...area }];
  });
}
