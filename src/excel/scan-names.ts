import { scannedPlace } from "../plan/scanned-place";
import type { ScannedName } from "../plan/scanning-port";

export const NAME_MEMBERS = "items/name, items/comment, items/type, items/value";

export interface LoadedName {
  readonly item: Excel.NamedItem;
  /** The sheet whose own name it is. */
  readonly scope: string | null;
}

/** The names that stand for cells, by their first cell: Excel tells the address as the name's value. */
export function scannedNames(loaded: readonly LoadedName[]): ScannedName[] {
  return loaded.flatMap(({ item, scope }) => {
    const place = item.type === "Range" ? scannedPlace(String(item.value)) : null;
    return place === null ? [] : [{ name: item.name, comment: item.comment, scope, ...place }];
  });
}
