import type { TableDefinition } from "hucre/xlsx";
import { areaAddress } from "../workbook/cell-address";
import type { PlanTable, SheetPlan } from "../workbook/sheet-plan";

/** Plain, so that the looks of the plan's own cells show. */
const STYLE = "TableStyleLight1";

/** A planned table as the file writer takes it: its columns are called what its first row says. */
export function fileTable({ name, area }: PlanTable, plan: SheetPlan): TableDefinition {
  const headings = (plan.rows[area.row] ?? [])
    .slice(area.column, area.column + area.columns)
    .map((cell) => (cell?.kind === "text" ? cell.text : ""));
  const unique = new Set(headings.map((heading) => heading.toLowerCase()));
  if (headings.length !== area.columns || unique.has("") || unique.size !== headings.length) {
    throw new Error(
      `The table ${name} needs ${area.columns} different headings and has ${headings.map((heading) => `"${heading}"`).join(", ")}; nothing was written`,
    );
  }
  return {
    name,
    displayName: name,
    range: areaAddress(area),
    style: STYLE,
    columns: headings.map((heading) => ({ name: heading })),
  };
}
