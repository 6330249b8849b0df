import type { Deal } from "../catalog/model";
import type { InsertedValue } from "../workbook/refreshing-port";
import type { CellReference, PlanCell, PlanName } from "../workbook/sheet-plan";
import { definedName } from "./deal-names";
import { nameComment } from "./name-comment";

/** A defined name for each figure's value, whose comment says what was inserted. */
export function figureNames(
  deal: Deal,
  version: string,
  asOf: string | null,
  first: CellReference,
  rows: readonly (readonly PlanCell[])[],
): PlanName[] {
  return deal.figures.map(({ name, label }, index) => ({
    name: definedName(deal.id, name),
    comment: nameComment(`${label}: ${deal.name}.`, version, inserted(rows[index]?.[first.column] ?? null), asOf),
    row: first.row + index,
    column: first.column,
  }));
}

/** What a value cell puts on the sheet. */
function inserted(cell: PlanCell): InsertedValue | "#N/A" {
  if (cell?.kind === "number") return cell.value;
  return cell?.kind !== "text" ? null : cell.style === "gap" ? "#N/A" : cell.text;
}
