/** @jest-environment jsdom */
import { readBook } from "../../src/excel/hand-over-read";
import { writeHandOver } from "../../src/excel/hand-over-write";
import { EXCEL_READING as reading } from "../../src/excel/reading";
import { refreshCells } from "../../src/excel/refresh-cells";
import { scanWorkbook } from "../../src/excel/scan-workbook";
import { writeFormula } from "../../src/excel/write-formula";
import { writePlan } from "../../src/excel/write-plan";
import { failureText } from "../../src/taskpane/shared/failure-text";
import { WorkbookError } from "../../src/workbook/workbook-port";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { control, WRITE, workbook } from "./hand-over-workbook";
import { SMALL_PLAN } from "./small-plan";

// Sheets whose used range is all there is: a format over all cells, a value in the last row and column. Every path through the
// real office.js: it works, or says in words why not.

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];
const cell = (office: OfficeInJest, row: number, column: number) => ({
  sheetId: office.grid.sheets()[0]!.id,
  row,
  column,
  rows: 1,
  columns: 1,
});

const FILLINGS = {
  "a colour over all cells": (office: OfficeInJest) =>
    office.grid.setFormat({ ...cell(office, 0, 0), rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 }, { fill: "#FFFFEE" }),
  "a value in the last row": (office: OfficeInJest) => office.grid.write(cell(office, LAST_ROW, 0), [[7]]),
  "a value in the last column": (office: OfficeInJest) => office.grid.write(cell(office, 0, LAST_COLUMN), [[7]]),
  "a value in the last cell": (office: OfficeInJest) => office.grid.write(cell(office, LAST_ROW, LAST_COLUMN), [[7]]),
} as const;
afterEach(() => jest.restoreAllMocks());

const fillings = Object.entries(FILLINGS);

test.each(fillings)("Check reads a sheet with %s, and its cells alone", async (_what, fill) => {
  const office = await workbook();
  const { cellsTotal } = await scanWorkbook(control());
  fill(office);
  const scan = await scanWorkbook(control());
  expect(scan.isComplete).toBe(true);
  expect(scan.cellsRead).toBeLessThan(cellsTotal + 500_000);
});

test.each(fillings)("Explain reads formulas and the cells around on a sheet with %s", async (_what, fill) => {
  const office = await workbook();
  fill(office);
  const read = await reading.readRanges(["A1:C4", "B:B", "1:1", "C1"], "Model");
  expect(read.get("B:B")?.values.slice(0, 4)).toEqual([[5], [""], [8], [10]]);
  expect(read.get("1:1")?.values[0]?.slice(0, 3)).toEqual(["Term", 5, 15]);
  expect(read.get("A1:C4")?.values).toHaveLength(4);
  const around = await reading.cellsAround({ sheetName: "Model", address: "B1", row: 0, column: 1 });
  expect(around.values[0]?.slice(0, 3)).toEqual(["Term", 5, 15]);
  expect(await reading.selectedCell()).toMatchObject({ sheetName: "Model" });
});

test.each(fillings)("Hand over works on a sheet with %s", async (_what, fill) => {
  const office = await workbook();
  fill(office);
  expect((await readBook(() => [], control(), true)).sheets.map(({ name }) => name)).toEqual(["Model", "Other"]);
  await expect(writeHandOver(WRITE, control(), true)).resolves.toMatchObject({ cellsChanged: 5 });
});

test.each(fillings)("Insert, a function and Refresh work on a sheet with %s", async (_what, fill) => {
  const office = await startOfficeInJest(["Model"]);
  fill(office);
  office.grid.select(cell(office, 9, 4));
  await expect(writePlan(SMALL_PLAN, "selection", { mergeUndoGroup: false })).resolves.toMatchObject({
    sheetName: "Model",
  });
  await expect(writePlan(SMALL_PLAN, "newSheet", { mergeUndoGroup: false })).resolves.toBeDefined();
  office.grid.select(cell(office, 99, 4));
  await expect(writeFormula("=1+1", { rows: 1, columns: 1 }, { mergeUndoGroup: false })).resolves.toBeDefined();
  office.grid.write(cell(office, 200, 0), [[1]]);
  office.grid.addName({ name: "one", formula: "=Model!$A$201", comment: "before", sheetId: null });
  const change = { sheetName: "Model", row: 200, column: 0, held: 1, content: 2, numberFormat: "0", beside: [] };
  await refreshCells([{ ...change, name: "one", scope: null, comment: "after" }], { mergeUndoGroup: false });
  expect(office.grid.values(cell(office, 200, 0))).toEqual([[2]]);
});

test("a column filled in its first and last row is read whole", async () => {
  const office = await workbook();
  office.grid.write(cell(office, LAST_ROW, 0), [["=1+6"]]);
  const column = (await reading.readRanges(["A:A", "B1"], "Model")).get("A:A");
  expect(column?.values).toHaveLength(LAST_ROW + 1);
  expect([column?.values[0], column?.values[1], column?.formulas[LAST_ROW]]).toEqual([["Term"], [""], ["=1+6"]]);
});

test("a range with more cells between its corners than can be held is refused in words", async () => {
  const office = await workbook();
  office.grid.write(cell(office, LAST_ROW, LAST_COLUMN), [[7]]);
  const error = await reading.readRanges(["A:XFD"], "Model").catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(WorkbookError);
  const { happened, untouched, detail } = failureText(error);
  expect(happened).toBe(
    "Model!1:1048576 has 17,179,869,184 cells between its first and its last filled one: too many to read.",
  );
  expect([untouched, detail]).toEqual(["Nothing in the workbook was changed.", null]);
});

test("cells around the last cell of a sheet smaller than Excel's are read", async () => {
  const office = await workbook();
  jest.replaceProperty(office.grid, "rowCount", 20_000);
  jest.replaceProperty(office.grid, "columnCount", 60 as typeof office.grid.columnCount);
  office.grid.write(cell(office, 19_999, 59), [[7]]);
  const around = await reading.cellsAround({ sheetName: "Model", address: "BH20000", row: 19_999, column: 59 });
  expect(around.values.at(-1)?.at(-1)).toBe(7);
});

test.each(["rows", "columns"] as const)("a plan inserted over the last of the %s is refused in words", async (edge) => {
  const office = await startOfficeInJest(["Model"]);
  office.grid.select(edge === "rows" ? cell(office, LAST_ROW, 0) : cell(office, 0, LAST_COLUMN));
  const error = await writePlan(SMALL_PLAN, "selection", { mergeUndoGroup: false }).catch(
    (refusal: unknown) => refusal,
  );
  expect(failureText(error).happened).toMatch(
    /^From (A1048576|XFD1) the insertion would reach past the edge of the sheet\.$/,
  );
});

test("somebody else's value in the last cell of a sheet of ours keeps the sheet, and the error says where it is", async () => {
  const office = await startOfficeInJest(["Model"]);
  const sheet = () => office.grid.sheets().find(({ name }) => name !== "Model");
  office.faults.failAction({ code: "GeneralException", message: "injected", actionIndex: 40 }, { afterCalls: 1 });
  office.beforeCall = (call) => {
    const added = sheet();
    if (call > 1 && added !== undefined)
      office.grid.write({ ...cell(office, LAST_ROW, LAST_COLUMN), sheetId: added.id }, [[7]]);
  };
  await expect(writePlan(SMALL_PLAN, "newSheet", { mergeUndoGroup: false })).rejects.toMatchObject({
    problem: { kind: "leftBehind" },
  });
  expect(office.grid.values({ ...cell(office, LAST_ROW, LAST_COLUMN), sheetId: sheet()!.id })).toEqual([[7]]);
});
