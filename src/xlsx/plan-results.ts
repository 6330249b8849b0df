import { initSync, Model } from "@ironcalc/wasm";
import { cellAddress } from "../workbook/cell-address";
import type { CellReference, PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { fixedCell } from "./fixed-area";
import { formulaText } from "./formula-text";

/** What a formula results in. */
export type CellResult = number | string | boolean | CellError;
export interface CellError {
  readonly error: string;
}

/** Results of a plan's formulas by address. */
export type PlanResults = ReadonlyMap<string, CellResult>;

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
    plan.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell?.kind !== "formula") return;
        const result = resultAt(model, row, column);
        if (result === null) isKnown = false;
        else results.set(cellAddress({ row, column }), result);
      }),
    );
    return isKnown ? results : new Map();
  } finally {
    model.free();
  }
}

function typeInto(model: Model, plan: SheetPlan): void {
  model.pauseEvaluation();
  plan.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const typed = typedText(cell, row);
      if (typed !== "") model.setUserInput(0, row + 1, column + 1, typed);
    }),
  );
  // Only now: a formula that is typed brings a format of its own, such as a date's.
  model.updateRangeStyle(
    { sheet: 0, row: 1, column: 1, width: plan.columnWidths.length, height: plan.rows.length },
    "num_fmt",
    ALL_DIGITS,
  );
  model.resumeEvaluation();
  model.evaluate();
}

function typedText(cell: PlanCell, row: number): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "number":
      return String(cell.value);
    case "text":
      return cell.text === "" ? "" : `'${cell.text}`;
    case "formula":
      return `=${formulaText(cell, (named) => sharedAddress(named, row))}`;
  }
}

/**
 * "$A5" within row 5, "$A$5" elsewhere: the results are the same. The calculator looks for each formula among those it has,
 * and a column of formulas is a single one to it where only what lies in their own row differs.
 */
function sharedAddress(cell: CellReference, row: number): string {
  return cell.row === row ? `$${cellAddress(cell)}` : fixedCell(cell);
}

function resultAt(model: Model, row: number, column: number): CellResult | null {
  const shown = model.getFormattedCellValue(0, row + 1, column + 1);
  switch (model.getCellType(0, row + 1, column + 1)) {
    case NUMBER:
      return LOST_NUMBER.test(shown) ? numberCut(model, row, column) : Number(shown);
    case TEXT:
      return shown;
    case TRUTH:
      return shown === "TRUE";
    default:
      return ERRORS.includes(shown) ? { error: shown } : null;
  }
}

function numberCut(model: Model, row: number, column: number): number {
  model.updateRangeStyle({ sheet: 0, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", CUT_DIGITS);
  return Number(model.getFormattedCellValue(0, row + 1, column + 1));
}
