import { areaAddress, cellAddress } from "./cell-address";
import { isArea, LONGEST_LIST } from "./choice-source";
import type {
  CellReference,
  PlanArea,
  PlanCell,
  PlanChoice,
  PlanFormatRule,
  SheetPlan,
  WorkingsSheet,
} from "./sheet-plan";

// Excel's own limits.
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
// The longest reference a formula part can become: $XFD$1048576, and before it a sheet's name of 31 characters, all of them quoted.
const MAX_REFERENCE = 12;
const MAX_SHEET = 2 * 31 + 3;

/** Throws when a plan could not be written as it stands: a fault of ours, found before Excel is asked for anything. */
export function checkPlan(plan: SheetPlan): void {
  checkCells(plan);
  if (plan.workings !== undefined) checkCells(plan.workings);
  for (const choice of plan.choices ?? []) checkChoice(choice, plan);
  for (const rule of plan.formatRules ?? []) checkFormatRule(rule, plan);
  for (const name of plan.names) requireSheet(name, plan, `The name ${name.name}`);
}

function checkChoice({ area, from }: PlanChoice, plan: SheetPlan): void {
  const what = `The list in ${areaAddress(area)} of the plan "${plan.sheetName}"`;
  requireSheet(area, plan, what);
  if (isArea(from)) {
    requireSheet(from, plan, what);
    return;
  }
  const length = from.join(",").length;
  if (from.length === 0 || from.some((text) => text === "" || text.includes(",")) || length > LONGEST_LIST)
    throw new Error(
      `${what} needs texts without a comma, up to ${LONGEST_LIST} characters together, and has ${JSON.stringify(from)}; nothing was written`,
    );
}

function checkFormatRule({ area, when, numberFormat }: PlanFormatRule, plan: SheetPlan): void {
  const what = `The number format for ${areaAddress(area)} of the plan "${plan.sheetName}"`;
  requireSheet(area, plan, what);
  for (const part of when) {
    if (typeof part === "string") continue;
    requireSheet(part, plan, what);
    if (part.isFixed !== true)
      throw new Error(`${what} needs a formula with fixed cells, and reads ${cellAddress(part)}; nothing was written`);
  }
  if (numberFormat === "") throw new Error(`${what} needs a number format and has none; nothing was written`);
}

function requireSheet({ on }: CellReference | PlanArea, plan: SheetPlan, what: string): void {
  if (on === "workings" && plan.workings === undefined)
    throw new Error(`${what} needs a sheet of workings, and there is none; nothing was written`);
}

function checkCells(plan: SheetPlan | WorkingsSheet): void {
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
      const length = cell.parts.reduce((sum, part) => sum + longest(part), 0);
      return length <= MAX_FORMULA ? null : `may hold a formula of ${MAX_FORMULA} characters and has ${length}`;
    }
    default:
      return null;
  }
}

function longest(part: string | CellReference): number {
  if (typeof part === "string") return part.length;
  return MAX_REFERENCE + (part.on === undefined ? 0 : MAX_SHEET);
}
