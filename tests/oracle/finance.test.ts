import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capacityForms } from "../finance/capacity-forms";
import { mismatches, reversedYearFractions, spreadsheetForms } from "../finance/spreadsheet-forms";
import { valueForms } from "../finance/value-forms";
import { combinedForms } from "./combined-forms";
import { ENGINES } from "./engines";
import { xlsxFile } from "./xlsx-file";

const SETUP_TIMEOUT_MS = 20 * 60_000; // An engine may have to be installed first.

const sheets = [...spreadsheetForms(), reversedYearFractions(), ...capacityForms(), ...valueForms(), combinedForms()];
const files = sheets.map(({ name }) => `${name.replaceAll(/\W+/g, "-")}.xlsx`);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "offtake-oracle-"));
  sheets.forEach((sheet, index) => writeFileSync(join(folder, files[index] ?? ""), xlsxFile(sheet.rows)));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(ENGINES)("the spreadsheet form of every function, calculated by $name, gives our result", (engine) => {
  let results: number[][][] = [];

  beforeAll(() => {
    results = engine.calculate(folder, files);
  }, SETUP_TIMEOUT_MS);

  test.each(sheets.map((sheet, index) => [sheet.name, sheet, index] as const))("%s", (_name, sheet, index) => {
    expect(sheet.checks.length).toBeGreaterThanOrEqual(200);
    expect(mismatches(sheet, (row, column) => results[index]?.[row - 1]?.[column - 1] ?? NaN)).toEqual([]);
  });
});
