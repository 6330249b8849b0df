import type { CellReference, FormulaCell, PlanCell } from "../workbook/sheet-plan";
import { textFormat } from "../workbook/style-sheet";

/** What Excel's `Range.formulas` takes for a cell: null leaves it alone. */
export type CellInput = string | number | null;

/**
 * A planned cell as it is handed to Excel. Text goes out behind an apostrophe, whatever it says: Excel takes the
 * apostrophe off and stores the rest as text, so that "=1+1", "TRUE", "2027" and "May 2026" stay what they are.
 */
export function cellInput(cell: PlanCell, addressOf: (cell: CellReference) => string): CellInput {
  if (cell === null) return null;
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? null : `'${cell.text}`;
    case "number":
      return cell.value;
    case "formula":
      return formulaInput(cell.parts, addressOf);
  }
}

/** A planned formula as it is handed to Excel. */
export function formulaInput(parts: FormulaCell["parts"], addressOf: (cell: CellReference) => string): string {
  return parts.map((part) => (typeof part === "string" ? part : addressOf(part))).join("");
}

/** The number format that goes with it. */
export function cellFormat(cell: PlanCell): string | null {
  if (cell === null) return null;
  return cell.kind === "text" ? (cell.numberFormat ?? textFormat(cell.style)) : cell.numberFormat;
}

/** Row and column of a planned cell on the sheet where the plan's own top left corner is `origin`. */
export function placedAt({ row, column }: CellReference, origin: CellReference): CellReference {
  return { row: origin.row + row, column: origin.column + column };
}
