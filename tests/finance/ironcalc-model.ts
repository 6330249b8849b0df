import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { type FormSheet, mismatches } from "./spreadsheet-forms";

/** IronCalc hands out numbers as formatted text only: this format shows all the digits it keeps (15). */
export const ALL_DIGITS = "0.0000000000000000E+00";

let made: Model[] = [];
let isTesting = false;

beforeEach(() => {
  isTesting = true;
});

afterEach(() => {
  isTesting = false;
  for (const model of made) model.free();
  made = [];
});

/** Loads IronCalc; once a test file, before anything is calculated. */
export function startIronCalc(): void {
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
}

/**
 * An empty workbook that IronCalc calculates. One that a test makes is freed after that test: beside a dozen of them each
 * further one takes five times as long.
 */
export function ironCalcModel(name: string): Model {
  const model = new Model(name, "en", "UTC", "en");
  if (isTesting) made.push(model);
  return model;
}

/** The numbers of a sheet of formulas, as IronCalc calculates them; until the end of the test that asks. */
export function calculatedNumbers(rows: readonly (readonly unknown[])[]): (row: number, column: number) => number {
  const model = ironCalcModel("numbers");
  model.pauseEvaluation();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => model.setUserInput(0, row + 1, column + 1, String(cell))),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width, height: rows.length }, "num_fmt", ALL_DIGITS);
  model.resumeEvaluation();
  model.evaluate();
  return (row, column) => Number(model.getFormattedCellValue(0, row, column));
}

/** The checks of a sheet that IronCalc calculates to something else, in words. */
export function ironCalcMismatches(sheet: FormSheet): string[] {
  return mismatches(sheet, calculatedNumbers(sheet.rows));
}
