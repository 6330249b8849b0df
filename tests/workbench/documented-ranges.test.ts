/** @jest-environment jsdom */
import { startOfficeInJest } from "../host/office-in-jest";
import { notInDefinitions } from "./documented-source";

// More of what Microsoft documents of ranges, sheets and selections, found by reading the pages again: each was wrong without a word
// when it was written down here. Sources as in documented-behaviour.test.ts; a row that ends in a code is refused.

type Ask = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
type Case = readonly [what: string, source: string, ask: Ask, gives: unknown];

let office: Awaited<ReturnType<typeof startOfficeInJest>>;
beforeEach(async () => {
  office = await startOfficeInJest(["Sheet1", "My Sheet"]);
});

const property =
  <T extends object>(
    of: (sheet: Excel.Worksheet) => T & { load(names: string): unknown },
    name: keyof T & string,
  ): Ask =>
  async (context, sheet) => {
    const object = of(sheet);
    object.load(name);
    await context.sync();
    return object[name];
  };

const RANGE = "excel.range";

const spilled =
  (address: string): Ask =>
  async (context, sheet) => {
    const sheetId = office.grid.activeSheetId();
    office.grid.write({ sheetId, row: 0, column: 0, rows: 4, columns: 1 }, [["=B1:B3"], [""], [""], [7]]);
    for (const row of [0, 1, 2]) office.grid.setCalculated(sheetId, row, 0, row + 1);
    office.grid.spills.set({ sheetId, row: 0, column: 0, rows: 3, columns: 1 });
    const range = sheet.getRange(address);
    range.load("hasSpill");
    await context.sync();
    return range.hasSpill;
  };

const CASES: readonly Case[] = [
  [
    "the used range of cells that hold nothing",
    `${RANGE}#getUsedRange: “will throw an ItemNotFound error”`,
    property((sheet) => sheet.getRange("B2:C3").getUsedRange(), "address"),
    "ItemNotFound",
  ],
  ["all cells spill", `${RANGE}#hasSpill: “true if all cells have a spill border”`, spilled("A1:A3"), true],
  ["a spilled cell", `${RANGE}#hasSpill`, spilled("A2"), true],
  ["no cell spills", `${RANGE}#hasSpill: “false if all cells do not have a spill border”`, spilled("B1:C9"), false],
  ["some cells spill", `${RANGE}#hasSpill: “null if there are cells both with and without”`, spilled("A3:A4"), null],
  [
    "the spill's formula of several cells",
    `${RANGE}#getSpillParentOrNullObject: “or more than one cell is given”`,
    async (context, sheet) => {
      const parent = sheet.getRange("A1:A2").getSpillParentOrNullObject();
      await context.sync();
      return parent.isNullObject;
    },
    true,
  ],
  [
    "the same without a null object",
    `${RANGE}#getSpillParent: “Fails if applied to a range with more than one cell”`,
    property((sheet) => sheet.getRange("A1:A2").getSpillParent(), "address"),
    "InvalidArgument",
  ],
  [
    "the cells of a sheet are more than are counted",
    `${RANGE}#cellCount: “will return -1”`,
    property((sheet) => sheet.getRange(), "cellCount"),
    -1,
  ],
  [
    "the cells of a column",
    "support.microsoft.com, “Excel specifications and limits”",
    property((sheet) => sheet.getRange("B:C"), "cellCount"),
    2_097_152,
  ],
  [
    "the columns of a row",
    "support.microsoft.com, “Excel specifications and limits”",
    property((sheet) => sheet.getRange("2:2"), "columnCount"),
    16_384,
  ],
  [
    "a format that differs in a large range",
    "dev/excel/excel-add-ins-ranges-unbounded, and excel.rangefont: “null”",
    async (context, sheet) => {
      sheet.getRange("C40000").format.font.bold = true;
      const { font } = sheet.getRange("A:D").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    },
    null,
  ],
  [
    "heights of rows that differ far down",
    "excel.rangeformat#rowHeight: “If the row heights are not uniform, null”",
    async (context, sheet) => {
      sheet.getRange("A30000").format.rowHeight = 40;
      const { format } = sheet.getRange("A:A");
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    },
    null,
  ],
  [
    "clearing everything clears the list to choose from, of these cells alone",
    "excel.clearapplyto: “Clears everything in the range”",
    async (context, sheet) => {
      sheet.getRange("B1:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B4:C5").clear();
      const kinds = ["B3", "B4", "B5", "B6"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load("type");
        return dataValidation;
      });
      await context.sync();
      return kinds.map(({ type }) => type);
    },
    ["List", "None", "None", "List"],
  ],
  [
    "a sheet that only a script can show again reads so, and cannot be deleted",
    "excel.sheetvisibility; excel.worksheet#delete: “the delete operation will fail with an InvalidOperation exception”",
    async (context, sheet) => {
      const next = sheet.getNext();
      next.visibility = "VeryHidden";
      next.load("visibility");
      await context.sync();
      const { visibility } = next;
      next.delete();
      return [visibility, await context.sync().catch(({ code }: OfficeExtension.Error) => code)];
    },
    ["VeryHidden", "InvalidOperation"],
  ],
  [
    "whether the workbook has changed since it was saved",
    "excel.workbook#isDirty",
    async (context) => {
      context.workbook.load("isDirty");
      await context.sync();
      return context.workbook.isDirty;
    },
    "ApiNotFound",
  ],
  [
    "a link's text in a range of several cells",
    "excel.rangehyperlink#textToDisplay: “displayed in the top left most cell in the range”",
    async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["x", "y"]];
      range.hyperlink = { address: "https://example.com/", textToDisplay: "z" };
      range.load("values");
      await context.sync();
      return range.values;
    },
    [["z", "y"]],
  ],
  [
    "fitting widths on a protected sheet",
    "excel.worksheetprotectionoptions#allowFormatColumns",
    async (context, sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").format.autofitColumns();
      await context.sync();
    },
    "AccessDenied",
  ],
];

test.each(CASES)("%s (%s)", async (_what, _source, ask, gives) => {
  const answer = await Excel.run((context) => ask(context, context.workbook.worksheets.getItem("Sheet1"))).catch(
    (problem: { code?: string }) => problem.code ?? String(problem),
  );
  expect(answer).toEqual(gives);
});

test("each class, member and quotation stands in Microsoft's type definitions", () =>
  expect(notInDefinitions(CASES.map(([, source]) => source))).toEqual([]));
