import { initSync, Model } from "@ironcalc/wasm";
import { cellAddress } from "../workbook/cell-address";
import type { CellReference, PlanCell, PlanSheet, SheetPlan } from "../workbook/sheet-plan";
import { fixedCell } from "./fixed-area";
import { formulaText } from "./formula-text";

/** What a formula results in. */
export type CellResult = number | string | boolean | CellError;
export interface CellError {
  readonly error: string;
}

/** Results of a plan's formulas by `resultKey`. */
export type PlanResults = ReadonlyMap<string, CellResult>;

/** "B3" on the page, "workings!B3" on the second sheet. */
export function resultKey({ on = "page", ...cell }: CellReference): string {
  return on === "page" ? cellAddress(cell) : `${on}!${cellAddress(cell)}`;
}

/**
 * The calculator hands out numbers as formatted text only. With 14 decimals it rounds to the 15 digits that Excel shows; with
 * more it cuts, and 46388 comes back as 46387.9999999999.
 */
const ALL_DIGITS = "0.00000000000000E+00";
/** Just below a power of ten that format gives "0.00000000000000E+15"; this one cuts, but keeps the number. */
const CUT_DIGITS = "0.0000000000000000E+00";
const LOST_NUMBER = /^-?0\.0+E[+-]0*[1-9]/;
/** The calculator's own words for kinds of cells. */
const [NUMBER, TEXT, TRUTH] = [1, 2, 4];
/** Results that are errors in a spreadsheet as well; any other means that the calculator does not know a function. */
const ERRORS = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#REF!", "#NULL!"];

/** Loads the calculator; once, before anything is calculated. */
export function startCalculator(program: Uint8Array): void {
  initSync({ module: program });
}

/**
 * The results of all formulas of a plan, calculated by IronCalc, so that a file shows them where nothing recalculates:
 * in Excel's protected view, in previews, to programs that only read.
 *
 * Shape:  none for a plan with a formula that IronCalc cannot calculate: a result that is not known is left out.
 */
export function planResults(plan: SheetPlan): PlanResults {
  const model = new Model("plan", "en", "UTC", "en");
  try {
    typeInto(model, plan);
    const results = new Map<string, CellResult>();
    let isKnown = true;
    forEachCell(plan, (cell, place) => {
      if (cell?.kind !== "formula") return;
      const result = resultAt(model, place);
      if (result === null) isKnown = false;
      else results.set(resultKey(place), result);
    });
    return isKnown ? results : new Map();
  } finally {
    model.free();
  }
}

function typeInto(model: Model, plan: SheetPlan): void {
  model.pauseEvaluation();
  model.renameSheet(0, "page");
  if (plan.workings !== undefined) {
    model.newSheet();
    model.renameSheet(1, "workings");
  }
  forEachCell(plan, (cell, place) => {
    const typed = typedText(cell, place);
    if (typed !== "") model.setUserInput(NUMBER_OF[place.on], place.row + 1, place.column + 1, typed);
  });
  // Only now: a formula that is typed brings a format of its own, such as a date's.
  for (const on of ["page", "workings"] as const) {
    const own = on === "page" ? plan : plan.workings;
    if (own === undefined) continue;
    model.updateRangeStyle(
      { sheet: NUMBER_OF[on], row: 1, column: 1, width: own.columnWidths.length, height: own.rows.length },
      "num_fmt",
      ALL_DIGITS,
    );
  }
  model.resumeEvaluation();
  model.evaluate();
}

/** The calculator's sheets. */
const NUMBER_OF: Readonly<Record<PlanSheet, number>> = { page: 0, workings: 1 };

type Placed = Required<Omit<CellReference, "endsRange" | "isFixed">>;

function forEachCell(plan: SheetPlan, use: (cell: PlanCell, place: Placed) => void): void {
  for (const on of ["page", "workings"] as const)
    (on === "page" ? plan : plan.workings)?.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => use(cell, { row, column, on })),
    );
}

function typedText(cell: PlanCell, place: Placed): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "number":
      return String(cell.value);
    case "text":
      return cell.text === "" ? "" : `'${cell.text}`;
    case "formula":
      return `=${formulaText(cell, (named) => sharedAddress(named, place))}`;
  }
}

/**
 * "$A5" within row 5, "$A$5" elsewhere: the results are the same. The calculator looks for each formula among those it has,
 * and a column of formulas is a single one to it where only what lies in their own row differs.
 */
function sharedAddress(cell: CellReference, { row, on }: Placed): string {
  const address = cell.row === row && cell.isFixed !== true ? `$${cellAddress(cell)}` : fixedCell(cell);
  return cell.on === undefined || cell.on === on || cell.endsRange === true ? address : `${cell.on}!${address}`;
}

function resultAt(model: Model, place: Placed): CellResult | null {
  const [sheet, row, column] = [NUMBER_OF[place.on], place.row + 1, place.column + 1];
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case NUMBER:
      return LOST_NUMBER.test(shown) ? numberCut(model, sheet, row, column) : Number(shown);
    case TEXT:
      return shown;
    case TRUTH:
      return shown === "TRUE";
    default:
      return ERRORS.includes(shown) ? { error: shown } : null;
  }
}

function numberCut(model: Model, sheet: number, row: number, column: number): number {
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", CUT_DIGITS);
  return Number(model.getFormattedCellValue(sheet, row, column));
}
