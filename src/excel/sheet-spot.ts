import { areaAddress, cellAddress, sheetAddress } from "../workbook/cell-address";
import type { CellReference, PlanArea, PlanSheet, SheetPlan } from "../workbook/sheet-plan";
import { placedAt } from "./cell-input";
import type { Place } from "./place";

const TOP_LEFT: CellReference = { row: 0, column: 0 };

/** One of a plan's two sheets where it is to stand. */
export interface SheetSpot {
  readonly on: PlanSheet;
  readonly origin: CellReference;
  /** How a formula there reads a cell of the plan. */
  readonly addressOf: (cell: CellReference) => string;
}

export function pageSpot(place: Place): SheetSpot {
  return spot("page", place);
}

/** The second sheet of a plan as a plan of its own, and where it is to stand. */
export function workingsSpot(
  plan: SheetPlan,
  place: Place,
): { readonly plan: SheetPlan; readonly spot: SheetSpot } | null {
  if (plan.workings === undefined) return null;
  return { plan: { ...plan.workings, names: [], frozenRows: 0 }, spot: spot("workings", place) };
}

function spot(on: PlanSheet, place: Place): SheetSpot {
  const addressOf = (cell: CellReference): string => {
    const other = cell.on ?? on;
    const address = cellAddress({ ...cell, ...placedAt(cell, originOf(other, place)) });
    return other === on || cell.endsRange === true ? address : sheetAddress(sheetNameOf(other, place), address);
  };
  return { on, origin: originOf(on, place), addressOf };
}

export function originOf(on: PlanSheet, place: Place): CellReference {
  return on === "page" ? place.origin : TOP_LEFT;
}

export function sheetNameOf(on: PlanSheet, place: Place): string {
  return on === "page" ? place.sheetName : (place.workingsName ?? "");
}

/** The sheets a plan is written to. */
export interface PlanSheets {
  readonly page: Excel.Worksheet;
  readonly workings: Excel.Worksheet | null;
}

/** The cells of an area of the plan, whichever of its sheets they stand on. */
export function rangeOf(area: PlanArea, sheets: PlanSheets, place: Place): Excel.Range {
  const on = area.on ?? "page";
  const address = areaAddress({ ...area, ...placedAt(area, originOf(on, place)) });
  return ((on === "page" ? null : sheets.workings) ?? sheets.page).getRange(address);
}
