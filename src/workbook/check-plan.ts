import type { PlanCell, SheetPlan } from "./sheet-plan";
import { cellAddress } from "./cell-address";

// Excel's own limits.
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
// The longest reference a formula part can become: $XFD$1048576.
const MAX_REFERENCE = 12;

/** Throws when a plan could not be written as it stands: a fault of ours, found before Excel is asked for anything. */
export function checkPlan(plan: SheetPlan): void {
  const columns = plan.columnWidths.length;
  if (plan.rows.length === 0 || columns === 0)
    throw new Error(`The plan "${plan.sheetName}" needs at least one cell and has none; nothing was written`);
  plan.rows.forEach((cells, row) => {
    if (cells.length !== columns) {
      throw new Error(
        `Row ${row + 1} of the plan "${plan.sheetName}" needs ${columns} cells and has ${cells.length}; nothing was written`,
      );
    }
    cells.forEach((cell, column) => {
      const fault = faultOf(cell);
      if (fault !== null)
        throw new Error(
          `Cell ${cellAddress({ row, column })} of the plan "${plan.sheetName}" ${fault}; nothing was written`,
        );
    });
  });
}

function faultOf(cell: PlanCell): string | null {
  switch (cell?.kind) {
    case "text":
      if (cell.text.length > MAX_TEXT) return `may hold ${MAX_TEXT} characters and has ${cell.text.length}`;
      return cell.link === undefined || cell.link.startsWith("https://")
        ? null
        : `needs a link that starts with https:// and has ${cell.link}`;
    case "number":
      return Number.isFinite(cell.value) ? null : `needs a finite number and has ${cell.value}`;
    case "formula": {
      const length = cell.parts.reduce(
        (sum, part) => sum + (typeof part === "string" ? part.length : MAX_REFERENCE),
        0,
      );
      return length <= MAX_FORMULA ? null : `may hold a formula of ${MAX_FORMULA} characters and has ${length}`;
    }
    default:
      return null;
  }
}
