import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { savedWorkbook } from "../../../src/workbench/file/saved-workbook";
import { MemoryGrid } from "../../../src/workbench/memory-grid";
import { xlsxOf } from "../../../src/xlsx/write-xlsx";
import { packageFaults } from "../../xlsx/package-faults";
import { XlsxPackage } from "../../xlsx/read-package";
import { body, planOf, PROPERTIES } from "../../xlsx/sample-plans";
import { openInMemory } from "./open-in-memory";

const PAGE = "xl/worksheets/sheet1.xml";
const attributes = (file: XlsxPackage, tag: string, name: string): (string | null)[] =>
  file.elements(PAGE, tag).map((element) => element.getAttribute(name));
const texts = (file: XlsxPackage, tag: string): (string | null)[] =>
  file.elements(PAGE, tag).map((element) => element.textContent);

/** A workbook in memory with both kinds of lists, hidden rows, page breaks and a footer. */
function filledGrid(): MemoryGrid {
  const grid = new MemoryGrid(["It's", "Lists"]);
  const [first = "", second = ""] = grid.sheets().map(({ id }) => id);
  const area = (row: number, rows = 1, sheetId = first) => ({ sheetId, row, column: 1, rows, columns: 1 });
  grid.write(area(0, 4), [["Base"], [1], [2], [3]]);
  grid.write(area(0, 2, second), [["x"], ["y"]]);
  grid.objects.setChoices(first, [
    { area: area(0), from: ["Base", 'Say "low"', "P&L"] },
    { area: area(1, 2), from: area(0, 2, second) },
  ]);
  grid.setRowsHidden(first, { first: 2, count: 2 }, true);
  const page = grid.objects.pageSetup(first);
  grid.objects.setPageSetup(first, {
    ...page,
    area: area(0, 4),
    breaksBefore: [1, 3],
    headersFooters: { leftFooter: "As of", rightFooter: "Page &P of &N" },
  });
  return grid;
}

test("lists, hidden rows, page breaks and footers are saved, and come back when the file is opened", () => {
  const { file } = savedWorkbook(filledGrid(), "OFFTAKE");
  const saved = new XlsxPackage(file);
  expect(packageFaults(saved)).toEqual([]);
  expect(attributes(saved, "dataValidation", "sqref")).toEqual(["B1", "B2:B3"]);
  expect(texts(saved, "formula1")).toEqual(['"Base,Say ""low"",P&L"', "Lists!$B$1:$B$2"]);
  expect(attributes(saved, "row", "hidden")).toEqual([null, null, "1", "1"]);
  expect(attributes(saved, "brk", "id")).toEqual(["1", "3"]);
  expect(texts(saved, "oddFooter")).toEqual(["&LAs of&RPage &P of &N"]);

  const { grid, carried } = openInMemory(file);
  const [first = "", second = ""] = grid.sheets().map(({ id }) => id);
  expect(grid.objects.choices(first)).toMatchObject([
    { area: { row: 0, rows: 1 }, from: ["Base", 'Say "low"', "P&L"] },
    { area: { row: 1, rows: 2 }, from: { sheetId: second, row: 0, column: 1, rows: 2 } },
  ]);
  expect([1, 2, 3].map((row) => grid.isRowHidden(first, row))).toEqual([false, true, true]);
  expect(Buffer.from(savedWorkbook(grid, "OFFTAKE", carried).file).equals(Buffer.from(file))).toBe(true);
});

test("of an opened file only what changed is written anew: a row shown again, a list taken away", () => {
  const { file } = savedWorkbook(filledGrid(), "OFFTAKE");
  const { grid, carried } = openInMemory(file);
  const first = grid.activeSheetId();
  grid.setRowsHidden(first, { first: 3, count: 1 }, false);
  grid.objects.setChoices(first, grid.objects.choices(first).slice(1));
  const changed = new XlsxPackage(savedWorkbook(grid, "OFFTAKE", carried).file);
  expect(packageFaults(changed)).toEqual([]);
  expect(attributes(changed, "row", "hidden")).toEqual([null, null, "1", null]);
  expect(attributes(changed, "dataValidation", "sqref")).toEqual(["B2:B3"]);
  expect(attributes(changed, "brk", "id")).toEqual(["1", "3"]);
});

// ECMA-376 18.3.1.32: a relative address of a rule is that of its first cell, and moves with each other one.
test.each([
  ["Lists!B1:B2", "B2:B3", 0],
  ["Lists!$B1:$B2", "B2:B3", 0],
  ["Lists!B$1:B$2", "B2:B3", 1],
  ["Lists!B1:B2", "B2", 1],
  ["Lists!B$1:B$2", "B2:C2", 0],
])("a rule from %s for %s is offered in %i areas, and is kept", (source, cells, offered) => {
  const { file } = savedWorkbook(filledGrid(), "OFFTAKE");
  const files = unzipSync(file);
  const sheet = strFromU8(files[PAGE]!).replace("Lists!$B$1:$B$2", source).replace('sqref="B2:B3"', `sqref="${cells}"`);
  const opened = openInMemory(zipSync({ ...files, [PAGE]: strToU8(sheet) }));
  const first = opened.grid.activeSheetId();
  const fromCells = opened.grid.objects.choices(first).filter(({ from }) => "row" in from);
  expect(fromCells).toHaveLength(offered);
  opened.grid.objects.setChoices(first, fromCells);
  const saved = new XlsxPackage(savedWorkbook(opened.grid, "OFFTAKE", opened.carried).file);
  expect(texts(saved, "formula1")).toEqual([offered === 0 ? source : "Lists!$B$1:$B$2"]);
  expect(attributes(saved, "dataValidation", "sqref")).toEqual([cells]);
});

test("a very hidden sheet of a file opens as one, and one that an add-in hides so is saved as one", async () => {
  const plan = {
    ...planOf([[body("a")]]),
    workings: { sheetName: "Workings", columnWidths: [60], rows: [[body("w")]] },
  };
  const { grid } = openInMemory(await xlsxOf([plan], PROPERTIES));
  const [, workings] = grid.sheets();
  grid.setSheetVisibility(workings?.id ?? "", "VeryHidden");
  const saved = openInMemory(savedWorkbook(grid, "OFFTAKE").file);
  expect(saved.grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Sample", "Visible"],
    ["Workings", "VeryHidden"],
  ]);
});

test("a file of the command line opens with its lists, hidden rows and hidden second sheet", async () => {
  const plan = {
    ...planOf([[body("a")], [body("b")], [body("c")]]),
    choices: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, from: ["a", "b"] }],
    hiddenRows: [{ first: 1, count: 1 }],
    workings: { sheetName: "Workings", columnWidths: [60], rows: [[body("w")]] },
  };
  const { grid } = openInMemory(await xlsxOf([plan], PROPERTIES));
  expect(grid.sheets().map(({ name, visible }) => [name, visible])).toEqual([
    ["Sample", true],
    ["Workings", false],
  ]);
  const first = grid.activeSheetId();
  expect(grid.objects.choices(first)).toMatchObject([{ from: ["a", "b"] }]);
  expect([0, 1, 2].map((row) => grid.isRowHidden(first, row))).toEqual([false, true, false]);
});
