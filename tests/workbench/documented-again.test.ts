/** @jest-environment jsdom */
import { startOfficeInJest } from "../host/office-in-jest";
import { notInDefinitions } from "./documented-source";

// A fourth reading of Microsoft's pages, by somebody who had not written the workbench: each row was wrong without a word, or refused
// with a code that says something else. Sources as in documented-behaviour.test.ts; a row that ends in a code is refused.

type Ask = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;
type Case = readonly [what: string, source: string, ask: Ask, gives: unknown];

const UNBOUNDED = "dev/excel/excel-add-ins-ranges-unbounded";
const BLANK = "dev/excel/excel-add-ins-blank-null-values";
const ONE_FORMAT = "OfficeDev/office-js-docs-reference, issue 578; OfficeDev/office-js-docs-pr, issue 5400";
const HEADERS = "support.microsoft.com, “Overview of Excel tables”: header names are unique";
const HEIGHTS = "support.microsoft.com, “Change the column width and row height”: a height of 0 hides the row";
const LIST = "excel.listdatavalidation#source";

const read =
  (address: string, member: "values" | "text" | "formulas" | "numberFormat" | "valueTypes" | "cellCount"): Ask =>
  async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load(member);
    await context.sync();
    return range[member];
  };

const written =
  (member: "values" | "formulas" | "numberFormat", value: unknown, address = "A1"): Ask =>
  async (context, sheet) => {
    const range = sheet.getRange(address);
    Object.assign(range, { [member]: value });
    await context.sync();
    return "done";
  };

const formatted =
  (address: string, formats: unknown, cell: string): Ask =>
  async (context, sheet) => {
    await written("numberFormat", formats, address)(context, sheet);
    return read(cell, "numberFormat")(context, sheet);
  };

const headerAfter =
  (change: (sheet: Excel.Worksheet, table: Excel.Table) => unknown): Ask =>
  async (context, sheet) => {
    sheet.getRange("B2:C2").values = [["deal", "value"]];
    const table = sheet.tables.add("B2:C3", true);
    change(sheet, table);
    const header = table.getHeaderRowRange();
    header.load("formulas, valueTypes");
    await context.sync();
    expect(header.valueTypes).toEqual([["String", "String"]]);
    return header.formulas[0];
  };

const listFrom =
  (source: unknown, address = "A1"): Ask =>
  async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = { list: { inCellDropDown: true, source: source as string } };
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule.list?.source;
  };

const row =
  (change: (row: Excel.Range) => void): Ask =>
  async (context, sheet) => {
    const range = sheet.getRange("A3");
    change(range);
    range.load("rowHidden, format/rowHeight");
    await context.sync();
    return [range.rowHidden, range.format.rowHeight];
  };

const chartOf = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.add("Line", sheet.getRange("A1:B3"));

const CASES: readonly Case[] = [
  ...(["values", "text", "formulas", "numberFormat", "valueTypes"] as const).map((member): Case => [
    `the ${member} of whole columns`,
    `${UNBOUNDED}: “Cell-level properties … come back as null”`,
    read("A:A", member),
    null,
  ]),
  ["the values of whole rows", UNBOUNDED, read("2:2", "values"), null],
  [
    "the values of all cells",
    UNBOUNDED,
    async (context, sheet) => {
      const range = sheet.getRange();
      range.load("values");
      await context.sync();
      return range.values;
    },
    null,
  ],
  ["how many cells a column has", `${UNBOUNDED}: “still valid”`, read("A:A", "cellCount"), 1_048_576],
  [
    "one value for whole columns",
    `${UNBOUNDED}: “You can't set cell-level properties on an unbounded range”`,
    written("values", "x", "A:B"),
    "OperationCellsExceedLimit",
  ],
  [
    "one formula for a whole row",
    UNBOUNDED,
    async (context, sheet) => {
      sheet.getRange("C3").getEntireRow().formulas = "=1" as never;
      await context.sync();
    },
    "OperationCellsExceedLimit",
  ],
  [
    "null for all values",
    `${BLANK}: “null isn't a valid input for a single property”`,
    written("values", null),
    "InvalidArgument",
  ],
  ["null for all formulas", BLANK, written("formulas", null), "InvalidArgument"],
  ["null for all number formats", BLANK, written("numberFormat", null), "InvalidArgument"],
  [
    "a blank number format",
    `${BLANK}: “the number format is reset to General”`,
    formatted("A1", [[""]], "A1"),
    [["General"]],
  ],
  ["one number format for many cells", ONE_FORMAT, formatted("A1:B9", [["0.00"]], "B9"), [["0.00"]]],
  ["one number format for whole columns", ONE_FORMAT, formatted("A:B", [["0.00"]], "B9"), [["0.00"]]],
  ["one value in a matrix for many cells", ONE_FORMAT, written("values", [[1]], "A1:B9"), "InvalidArgument"],
  [
    "a font's name of 32 characters",
    "excel.rangefont#name: “should not be greater than 31 characters”",
    (_context, sheet) => {
      sheet.getRange("A1").format.font.name = "x".repeat(32);
    },
    "InvalidArgument",
  ],
  [
    "a header that is given another one's name in its cell",
    HEADERS,
    headerAfter((sheet) => (sheet.getRange("B2").values = [["Value"]])),
    ["Value", "value2"],
  ],
  [
    "a header that is emptied in its cell",
    HEADERS,
    headerAfter((sheet) => (sheet.getRange("C1:C2").values = [[1], [""]])),
    ["deal", "Column2"],
  ],
  [
    "a header that is given a number",
    HEADERS,
    headerAfter((sheet) => (sheet.getRange("B2").values = [[2026]])),
    ["2026", "value"],
  ],
  [
    "a header that is given a formula",
    HEADERS,
    headerAfter((sheet) => (sheet.getRange("B1:B2").formulas = [["=1"], ["=1"]])),
    "ApiNotFound",
  ],
  [
    "a formula beside a header",
    HEADERS,
    headerAfter((sheet) => (sheet.getRange("C2:D2").formulas = [["terms", "=1"]])),
    ["deal", "terms"],
  ],
  [
    "a table's column without a name",
    HEADERS,
    headerAfter((_sheet, { columns }) => (columns.getItemAt(1).name = "")),
    ["deal", "Column2"],
  ],
  ["a row of height 0", HEIGHTS, row((range) => (range.format.rowHeight = 0)), [true, 0]],
  ["the height of a hidden row", HEIGHTS, row((range) => (range.rowHidden = true)), [true, 0]],
  [
    "a hidden row that is given a height",
    HEIGHTS,
    row((range) => {
      range.rowHidden = true;
      range.format.rowHeight = 20;
    }),
    [false, 20],
  ],
  ["a list from the cells of a column", LIST, listFrom("=$C$1:$C$3"), "=Sheet1!$C$1:$C$3"],
  [
    "a list given as a range",
    `${LIST}: “it can be passed in as a Range object”`,
    listFrom({ values: [] }),
    "ApiNotFound",
  ],
  [
    "a list from a name",
    "support.microsoft.com, “Create a drop-down list”: a name",
    async (context, sheet) => {
      context.workbook.names.add("kinds", "=Sheet1!$C$1:$C$3");
      return listFrom("=kinds")(context, sheet);
    },
    "ApiNotFound",
  ],
  [
    "a list from a formula",
    "support.microsoft.com, “Create a drop-down list”",
    listFrom("=OFFSET($C$1,0,0,3)"),
    "ApiNotFound",
  ],
  ["a list from a formula that cannot be read", LIST, listFrom("=OFFSET("), "InvalidArgument"],
  [
    "a list from cells that every cell reads for itself",
    "support.microsoft.com, “Apply data validation to cells”: relative references",
    listFrom("=C1:C3", "A1:A2"),
    "ApiNotFound",
  ],
  ["the same for one cell", "by hand: it is read from one cell only", listFrom("=C1:C3"), "=Sheet1!$C$1:$C$3"],
  [
    "a list from rows and columns",
    "support.microsoft.com, “Create a drop-down list”: “a single row or column”",
    listFrom("=$C$1:$D$3"),
    "InvalidArgument",
  ],
  [
    "the priority of a conditional format",
    "excel.conditionalformat#priority, not read only",
    (_context, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").priority = 1;
    },
    "ApiNotFound",
  ],
  [
    "a fill's pattern",
    "excel.rangefill#pattern, not read only",
    (_context, sheet) => {
      sheet.getRange("A1").format.fill.pattern = "Gray50";
    },
    "ApiNotFound",
  ],
  [
    "what a chart shows for blank cells",
    "excel.chart#displayBlanksAs, not read only",
    (_context, sheet) => {
      chartOf(sheet).displayBlanksAs = "Zero";
    },
    "ApiNotFound",
  ],
  [
    "a series' own type",
    "excel.chartseries#chartType, not read only",
    (_context, sheet) => {
      chartOf(sheet).series.getItemAt(0).chartType = "Line";
    },
    "ApiNotFound",
  ],
  [
    "the values of a table's column",
    "excel.tablecolumn#values, not read only",
    (_context, sheet) => {
      sheet.tables.add("A1:B3", true).columns.getItemAt(0).values = [["x"], [1], [2]];
    },
    "ApiNotFound",
  ],
  [
    "the sheet in front is hidden",
    "excel.worksheet#visibility, and Excel's own window, which shows a visible sheet",
    async (context, sheet) => {
      sheet.visibility = "Hidden";
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      return active.name;
    },
    "My Sheet",
  ],
];

beforeEach(() => startOfficeInJest(["Sheet1", "My Sheet"]));

test.each(CASES)("%s (%s)", async (_what, _source, ask, gives) => {
  const answer = await Excel.run(async (context) => {
    const told = await ask(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return told;
  }).catch((problem: { code?: string }) => problem.code ?? String(problem));
  expect(answer).toEqual(gives);
});

test("each class, member and quotation stands in Microsoft's type definitions", () =>
  expect(notInDefinitions(CASES.map(([, source]) => source))).toEqual([]));
