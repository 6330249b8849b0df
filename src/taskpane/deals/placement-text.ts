import type { SheetPlan } from "../../workbook/sheet-plan";
import type { CellPlace } from "../../workbook/reading-port";
import { WorkbookError, type Placement } from "../../workbook/workbook-port";
import { failureText } from "../shared/failure-text";
import type { Formats } from "../shared/formats";
import type { PlaceState } from "./use-place";

/** What an insertion will fill, before it does. */
export interface PlacementText {
  readonly size: string;
  readonly where: string;
  /** Why it would be refused; null where nothing is known against it. */
  readonly against: string | null;
}

/** Areas in the way that are named before the rest is only counted. */
const AREAS_NAMED = 3;

/** "107 rows × 9 columns, 620 cells with content" and "on a new sheet ‘Meta – CoreWeave 2026’". `last`: where it was just inserted. */
export function placementText(
  plan: SheetPlan,
  placement: Placement,
  place: PlaceState,
  { number }: Pick<Formats, "number">,
  last: CellPlace | null = null,
): PlacementText {
  const filled = plan.rows.flat().filter((cell) => cell !== null && !(cell.kind === "text" && cell.text === "")).length;
  const size = `${number(plan.rows.length)} rows × ${number(plan.columnWidths.length)} columns, ${number(filled)} cells with content`;
  if (place instanceof WorkbookError) {
    const { happened, advice } = failureText(place);
    return { size, where: whereAbout(plan, placement), against: advice === "" ? happened : `${happened} ${advice}` };
  }
  if (place === null) return { size, where: whereAbout(plan, placement), against: null };
  if (placement === "newSheet") return { size, where: `on a new sheet ‘${place.sheetName}’`, against: null };
  if (last !== null && last.sheetName === place.sheetName && last.address === place.address)
    return { size, where: "already inserted here: select another cell to insert it again", against: null };
  return { size, where: `in ${place.address} of sheet ‘${place.sheetName}’`, against: inTheWay(place.inTheWay) };
}

function whereAbout(plan: SheetPlan, placement: Placement): string {
  return placement === "newSheet"
    ? `on a new sheet ‘${plan.sheetName}’`
    : "from the selected cell down and to the right";
}

function inTheWay(areas: readonly string[]): string | null {
  if (areas.length === 0) return null;
  const named = areas.slice(0, AREAS_NAMED).join(", ");
  const rest = areas.length - AREAS_NAMED;
  return `In the way: ${named}${rest > 0 ? ` and ${rest} more` : ""}. Used cells are never overwritten: select another cell, or insert on a new sheet.`;
}
