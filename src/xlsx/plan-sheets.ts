import { cellAddress, sheetAddress } from "../workbook/cell-address";
import { freeSheetName } from "../workbook/sheet-name";
import type { CellReference, PlanArea, PlanSheet, SheetPlan } from "../workbook/sheet-plan";
import { fixedArea } from "./fixed-area";

/** A sheet of the file: a plan's page, or the second sheet of one. */
export interface PlannedSheet {
  readonly name: string;
  readonly on: PlanSheet;
  /** What stands on it; a second sheet as a plan of its own. */
  readonly plan: SheetPlan;
  /** The plan that it belongs to, by its place. */
  readonly index: number;
  readonly isHidden: boolean;
  /** How a formula or a chart on it reads a cell or an area of the plan. */
  readonly addressOf: (cell: CellReference) => string;
  readonly fixed: (area: PlanArea) => string;
}

/** All sheets of the file: the pages in their order, then the second sheets, which are hidden. */
export function plannedSheets(plans: readonly SheetPlan[]): PlannedSheet[] {
  const taken: string[] = [];
  const free = (name: string): string => {
    const own = freeSheetName(name, taken);
    taken.push(own);
    return own;
  };
  const pages = plans.map((plan) => free(plan.sheetName));
  const seconds = plans.map(({ workings }) => (workings === undefined ? null : free(workings.sheetName)));
  const sheet = (on: PlanSheet, index: number, name: string, plan: SheetPlan): PlannedSheet => {
    const named = (other: PlanSheet | undefined, address: string): string =>
      other === undefined || other === on
        ? address
        : sheetAddress((other === "page" ? pages[index] : seconds[index]) ?? "", address);
    return {
      ...{ name, on, plan, index, isHidden: on === "workings" },
      addressOf: (cell) => (cell.endsRange === true ? cellAddress(cell) : named(cell.on, cellAddress(cell))),
      fixed: (area) => named(area.on, fixedArea(area)),
    };
  };
  return [
    ...plans.map((plan, index) => sheet("page", index, pages[index] ?? "", plan)),
    ...plans.flatMap(({ workings }, index) =>
      workings === undefined
        ? []
        : [sheet("workings", index, seconds[index] ?? "", { ...workings, names: [], frozenRows: 0 })],
    ),
  ];
}
