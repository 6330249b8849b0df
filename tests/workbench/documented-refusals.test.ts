/** @jest-environment jsdom */
import { startOfficeInJest } from "../host/office-in-jest";
import { notInDefinitions } from "./documented-source";

// A third reading of Microsoft's pages: what the workbench took and kept otherwise, or refused with a code that says something else.
// Sources as in documented-behaviour.test.ts. A row that ends in a code is refused: ApiNotFound for what Excel can and the workbench
// cannot, InvalidArgument for what Excel refuses, too.

type Ask = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;
type Case = readonly [what: string, source: string, ask: Ask, gives: unknown];

const list = (source: string, inCellDropDown = true): Excel.DataValidationRule => ({
  list: { inCellDropDown, source },
});
const choose = (sheet: Excel.Worksheet, address: string, source: string): void => {
  sheet.getRange(address).dataValidation.rule = list(source);
};

const typeOf =
  (...lists: readonly (readonly [address: string, source: string])[]): Ask =>
  async (context, sheet) => {
    for (const [address, source] of lists) choose(sheet, address, source);
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.load("type");
    await context.sync();
    return dataValidation.type;
  };

const border =
  (change: Partial<Pick<Excel.RangeBorder, "style" | "weight">>): Ask =>
  (_context, sheet) => {
    Object.assign(sheet.getRange("A1").format.borders.getItem("EdgeBottom"), change);
  };

const TYPE = "excel.datavalidationtype";

const CASES: readonly Case[] = [
  [
    "a list without its arrow in the cell",
    "excel.listdatavalidation#inCellDropDown",
    (_, sheet) => {
      sheet.getRange("A1").dataValidation.rule = list("a,b", false);
    },
    "ApiNotFound",
  ],
  ["one list on all cells", `${TYPE}: “List”`, typeOf(["A1:C20", "a,b"]), "List"],
  ["one list, given twice", `${TYPE}: “List”`, typeOf(["B2:B5", "a,b"], ["B6:B9", "a,b"]), "List"],
  ["no list", `${TYPE}: “None”`, typeOf(["A1:A20", "a,b"]), "None"],
  [
    "lists that differ",
    `${TYPE}: “different rules on different cells”`,
    typeOf(["B2:B5", "a,b"], ["B6:B9", "a,c"]),
    "Inconsistent",
  ],
  ["a list on some cells", `${TYPE}: “present on some but not all cells”`, typeOf(["B3:B4", "a,b"]), "MixedCriteria"],
  ["a list under another one", `${TYPE}: “List”`, typeOf(["B2:B9", "a,b"], ["B1:B9", "a,c"]), "List"],
  [
    "the rule of cells whose lists differ",
    `${TYPE}: “Inconsistent”`,
    async (context, sheet) => {
      choose(sheet, "A1", "a,b");
      const { dataValidation } = sheet.getRange("A1:A2");
      dataValidation.load("rule");
      await context.sync();
    },
    "ApiNotFound",
  ],
  [
    "removing links with their formats",
    "excel.clearapplyto: “Removes hyperlinks and formatting for the cell”",
    (_, sheet) => sheet.getRange("A1").clear("RemoveHyperlinks"),
    "ApiNotFound",
  ],
  [
    "setting cells to their defaults",
    "excel.clearapplyto: “Sets all cells in the range to their default state”",
    (_, sheet) => sheet.getRange("A1").clear("ResetContents" as Excel.ClearApplyTo.contents),
    "ApiNotFound",
  ],
  [
    "clearing what nobody knows",
    "excel.clearapplyto",
    (_, sheet) => sheet.getRange("A1").clear("Everything" as Excel.ClearApplyTo.contents),
    "InvalidArgument",
  ],
  [
    "a name for a formula that cannot be read",
    "excel.nameditemcollection#add: “The formula or the range that the name will refer to”",
    ({ workbook }) => void workbook.names.add("rate", "=SUM("),
    "InvalidArgument",
  ],
  [
    "a name that is given such a formula",
    "excel.nameditem#formula",
    ({ workbook }) => {
      workbook.names.add("rate", "=0.08").formula = "=SUM(";
    },
    "InvalidArgument",
  ],
  [
    "a hidden name",
    "excel.nameditem#visible: “Specifies if the object is visible”, not read only",
    ({ workbook }) => {
      workbook.names.add("rate", "=0.08").visible = false;
    },
    "ApiNotFound",
  ],
  [
    "a table without headers",
    "excel.table#showHeaders: “can be set to show or remove the header row”",
    (_, sheet) => {
      sheet.tables.add("A1:B3", true).showHeaders = false;
    },
    "ApiNotFound",
  ],
  ...["TableStyleLight0", "TableStyleLight22", "TableStyleMedium29", "TableStyleDark12", "TableStyleDark0"].map(
    (style): Case => [
      style,
      "excel.table#style: “Possible values are”",
      (_, sheet) => {
        sheet.tables.add("A1:B3", true).style = style;
      },
      "InvalidArgument",
    ],
  ),
  ...["TableStyleLight21", "TableStyleMedium28", "TableStyleDark11", "TableStyleLight9"].map((style): Case => [
    style,
    "excel.table#style",
    async (context, sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      table.style = style;
      table.load("style");
      await context.sync();
      return table.style;
    },
    style,
  ]),
  ...(["Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const).map((alignment): Case => [
    `the alignment ${alignment}`,
    "excel.horizontalalignment",
    (_, sheet) => {
      sheet.getRange("A1").format.horizontalAlignment = alignment;
    },
    "ApiNotFound",
  ]),
  ...(["Justify", "Distributed"] as const).map((alignment): Case => [
    `the vertical alignment ${alignment}`,
    "excel.verticalalignment",
    (_, sheet) => {
      sheet.getRange("A1").format.verticalAlignment = alignment;
    },
    "ApiNotFound",
  ]),
  ...(["Double", "SingleAccountant", "DoubleAccountant"] as const).map((underline): Case => [
    `the underline ${underline}`,
    "excel.rangeunderlinestyle",
    (_, sheet) => {
      sheet.getRange("A1").format.font.underline = underline;
    },
    "ApiNotFound",
  ]),
  ["a dashed border", "excel.borderlinestyle", border({ style: "Dash" }), "ApiNotFound"],
  ["a double border", "excel.borderlinestyle", border({ style: "Double" }), "ApiNotFound"],
  ["a thick border", "excel.borderweight", border({ weight: "Thick" }), "ApiNotFound"],
  ["a hairline", "excel.borderweight", border({ weight: "Hairline" }), "ApiNotFound"],
  ["a thin border", "excel.borderweight", border({ style: "Continuous", weight: "Thin" }), undefined],
  [
    "a table's column that is given another one's name",
    "support.microsoft.com, “Overview of Excel tables”: header names are unique; that a number is added, from books on Excel",
    async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["deal", "value"]];
      const { columns } = sheet.tables.add("A1:B3", true);
      columns.getItemAt(0).name = "Value";
      columns.load("items/name");
      await context.sync();
      return columns.items.map(({ name }) => name);
    },
    ["Value2", "value"],
  ],
  [
    "a link with an address and a place in the document",
    "excel.rangehyperlink#address, #documentReference",
    (_, sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.com/", documentReference: "Sheet1!A2" };
    },
    "ApiNotFound",
  ],
  [
    "a margin below 0",
    "excel.pagelayout#leftMargin: “in points”, of paper; the code is not documented",
    (_, sheet) => {
      sheet.pageLayout.leftMargin = -5;
    },
    "InvalidArgument",
  ],
  [
    "a margin below 0 among several",
    "excel.pagelayout#setPrintMargins",
    (_, sheet) => sheet.pageLayout.setPrintMargins("Inches", { left: 1, right: -1 }),
    "InvalidArgument",
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
