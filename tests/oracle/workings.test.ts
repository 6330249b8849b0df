import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workingOf } from "../../src/workings/workings";
import { NATIVE_NAMES, sampleCalls, SEEDS } from "../workings/some-calls";
import { differences, workingSheet } from "../workings/working-sheet";
import { ENGINES } from "./engines";
import { xlsxFile } from "./xlsx-file";

const CALLS = 50;
const SETUP_TIMEOUT_MS = 20 * 60_000; // An engine may have to be installed first.

const sheets = NATIVE_NAMES.map((name) =>
  workingSheet(
    name,
    sampleCalls(name, CALLS, SEEDS[name]).map((call) => workingOf(name, call)),
  ),
);
const files = sheets.map(({ name }) => `workings-${name}.xlsx`);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "offtake-workings-"));
  sheets.forEach((sheet, index) => writeFileSync(join(folder, files[index] ?? ""), xlsxFile(sheet.rows)));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(ENGINES)("the native cells of every working, calculated by $name, give our values", (engine) => {
  let results: number[][][] = [];

  beforeAll(() => {
    results = engine.calculate(folder, files);
  }, SETUP_TIMEOUT_MS);

  test.each(sheets.map((sheet, index) => [sheet.name, sheet, index] as const))("%s", (_name, sheet, index) => {
    expect(differences(sheet, (row, column) => results[index]?.[row - 1]?.[column - 1] ?? NaN)).toEqual([]);
  });
});
