import type { SheetPlan } from "../plan/sheet-plan";
import type { Placement } from "../plan/workbook-port";

/** What an insertion will fill, before it does: "47 rows × 8 columns on a new sheet ‘Meta – CoreWeave 2026’". */
export function placementText(plan: SheetPlan, placement: Placement): string {
  const size = `${plan.rows.length} rows × ${plan.columnWidths.length} columns`;
  return placement === "newSheet"
    ? `${size} on a new sheet ‘${plan.sheetName}’; with a number behind the name if it is taken.`
    : `${size}, from the selected cell down and to the right. Cells that are in use are never written over.`;
}
