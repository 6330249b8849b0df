import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { workingOf } from "../../src/workings/workings";
import { cases, overCases } from "../many-cases";
import { CONSTANTS, NATIVE_NAMES, sampleCalls, SEEDS } from "./some-calls";
import { differences, type WorkingSheet, workingSheet } from "./working-sheet";

const CALLS = cases(1, 50);
// IronCalc hands out numbers as formatted text only: this format shows all the digits it keeps (15).
const ALL_DIGITS = "0.0000000000000000E+00";
const ENGINE_TIMEOUT_MS = 120_000; // IronCalc takes in some thousands of cells a second.

function calculated(sheet: WorkingSheet): (row: number, column: number) => number {
  const model = new Model("workings", "en", "UTC", "en");
  model.pauseEvaluation();
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => model.setUserInput(0, row + 1, column + 1, String(cell))),
  );
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width, height: sheet.rows.length }, "num_fmt", ALL_DIGITS);
  model.resumeEvaluation();
  model.evaluate();
  return (row, column) => Number(model.getFormattedCellValue(0, row, column));
}

beforeAll(() => {
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
});

test.each(NATIVE_NAMES)(
  overCases("the native cells of workings of %s, calculated by IronCalc, give our values", "IronCalc"),
  (name) => {
    const workings = sampleCalls(name, CALLS, SEEDS[name]).map((call) => workingOf(name, call));
    expect(workings).toHaveLength(CALLS);
    const sheet = workingSheet(name, workings);
    if (!CONSTANTS.has(name)) expect(sheet.checks.length).toBeGreaterThanOrEqual(CALLS);
    expect(differences(sheet, calculated(sheet))).toEqual([]);
  },
  ENGINE_TIMEOUT_MS,
);
