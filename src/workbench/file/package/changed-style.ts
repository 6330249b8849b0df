import type { CellFormat } from "../../grid";
import type { CellLook } from "../sheet-state";
import type { AddedStyles } from "./added-styles";

/** The number of the format that is like `base`, with what differs between two looks. */
export function changedStyle(styles: AddedStyles, base: number, old: CellLook, current: CellLook): number {
  const format = Object.fromEntries(
    Object.entries(current.format).filter(([key, value]) => old.format[key as keyof CellFormat] !== value),
  ) as Partial<CellFormat>;
  const numberFormat = current.numberFormat === old.numberFormat ? null : current.numberFormat;
  if (Object.keys(format).length === 0 && numberFormat === null) return base;
  return styles.changed(base, { format, numberFormat });
}
