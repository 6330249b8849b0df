import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { type FormSheet, mismatches } from "./spreadsheet-forms";

/** IronCalc hands out numbers as formatted text only: this format shows all the digits it keeps (15). */
export const ALL_DIGITS = "0.0000000000000000E+00";

/** Loads IronCalc; once a test file, before anything is calculated. */
export function startIronCalc(): void {
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
}

/** Rows of values and formulas, calculated: what stands in a row and a column, counted from 1. */
export function ironCalcSheet(
  rows: readonly (readonly (string | number)[])[],
  width = rows.reduce((most, row) => Math.max(most, row.length), 1),
): (row: number, column: number) => number {
  const model = new Model("forms", "en", "UTC", "en");
  model.pauseEvaluation();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => model.setUserInput(0, row + 1, column + 1, String(cell))),
  );
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width, height: rows.length }, "num_fmt", ALL_DIGITS);
  model.resumeEvaluation();
  model.evaluate();
  return (row, column) => Number(model.getFormattedCellValue(0, row, column));
}

/** The checks of a sheet that IronCalc calculates to something else, in words. */
export function ironCalcMismatches(sheet: FormSheet): string[] {
  return mismatches(sheet, ironCalcSheet(sheet.rows, 30));
}
