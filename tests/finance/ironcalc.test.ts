import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { type FormSheet, mismatches, spreadsheetForms } from "./spreadsheet-forms";

// IronCalc hands out numbers as formatted text only: this format shows all the digits it keeps (15).
const ALL_DIGITS = "0.0000000000000000E+00";

function calculated(sheet: FormSheet): Model {
  const model = new Model("forms", "en", "UTC", "en");
  model.pauseEvaluation();
  sheet.rows.forEach((cells, row) => cells.forEach((cell, column) => model.setUserInput(0, row + 1, column + 1, String(cell))));
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 30, height: sheet.rows.length }, "num_fmt", ALL_DIGITS);
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

describe("the spreadsheet form of every function, calculated by IronCalc, gives our result", () => {
  beforeAll(() => {
    initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  });

  test.each(spreadsheetForms().map((sheet) => [sheet.name, sheet] as const))("%s", (_name, sheet) => {
    expect(sheet.checks.length).toBeGreaterThanOrEqual(200);
    const model = calculated(sheet);
    expect(mismatches(sheet, (row, column) => Number(model.getFormattedCellValue(0, row, column)))).toEqual([]);
  });
});
