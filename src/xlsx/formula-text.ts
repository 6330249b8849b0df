import { cellAddress } from "../workbook/cell-address";
import type { CellReference, FormulaCell } from "../workbook/sheet-plan";

/** A planned formula as a file holds it: its cells named from the top left corner of the sheet, and without the "=". */
export function formulaText(
  { parts }: Pick<FormulaCell, "parts">,
  addressOf: (cell: CellReference) => string = cellAddress,
): string {
  return parts
    .map((part) => (typeof part === "string" ? part : addressOf(part)))
    .join("")
    .replace(/^=/, "");
}
