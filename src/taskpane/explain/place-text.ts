import { sheetAddress } from "../../workbook/cell-address";
import type { CellPlace } from "../../workbook/reading-port";

/** "Sheet1!B4", quoted only where the name needs it. */
export function placeText({ sheetName, address }: CellPlace): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) ? `${sheetName}!${address}` : sheetAddress(sheetName, address);
}
