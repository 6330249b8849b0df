/** @jest-environment jsdom */
import { startOfficeInJest } from "../host/office-in-jest";
import { notInDefinitions } from "./documented-source";

// What Microsoft documents of Excel's API, asked of the workbench through the real office.js. A row that ends in the code of an
// error is one that the workbench cannot do and refuses. Sources are pages of learn.microsoft.com/javascript/api/excel/, or of
// learn.microsoft.com/office/dev/add-ins/ where they begin with "dev/".

type Ask = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
type Case = readonly [what: string, source: string, ask: Ask, gives: unknown];

let office: Awaited<ReturnType<typeof startOfficeInJest>>;
beforeEach(async () => {
  office = await startOfficeInJest(["Sheet1", "My Sheet"]);
});

const entered =
  (entry: unknown, what: "values" | "formulas" | "valueTypes" | "text" = "values"): Ask =>
  async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.values = [[entry]];
    cell.load(what);
    await context.sync();
    return cell[what][0]?.[0];
  };

const used =
  (prepare: (sheet: Excel.Worksheet) => void, valuesOnly?: boolean): Ask =>
  async (context, sheet) => {
    prepare(sheet);
    const range = sheet.getUsedRangeOrNullObject(valuesOnly);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  };

const address =
  (of: (sheet: Excel.Worksheet) => Excel.Range): Ask =>
  async (context, sheet) => {
    const range = of(sheet);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  };

const done =
  (act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Ask =>
  async (context, sheet) => {
    act(context, sheet);
    await context.sync();
    return "done";
  };

const named =
  (formula: string, what: "value" | "type" | "formula" | "scope"): Ask =>
  async (context) => {
    const item = context.workbook.names.add("figure", formula);
    item.load(what);
    await context.sync();
    return item[what];
  };

const linked =
  (link: Excel.RangeHyperlink): Ask =>
  async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = link;
    cell.load("hyperlink, values");
    await context.sync();
    return { ...cell.hyperlink, shows: cell.values[0]?.[0] };
  };

const RANGE = "excel.range";
const SHEET = "excel.worksheet";
const SHEETS = "excel.worksheetcollection";
const NAME = "excel.nameditem";
const ORNULL = "dev/develop/application-specific-api-model, “*OrNullObject methods and properties”";
const LINK = "excel.rangehyperlink";
const PROTECTION = "excel.worksheetprotection";
const FORMULA = `${RANGE}#values: “Excel interprets this value as a formula”`;
const AS_TEXT = "support.microsoft.com, “Format numbers as text”";
const AS_TYPED = "support.microsoft.com, “Enter data manually in worksheet cells”";
const LIMITS = "support.microsoft.com, “Excel specifications and limits”";

const CASES: readonly Case[] = [
  ["an apostrophe makes a number a text", AS_TEXT, entered("'007"), "007"],
  ["of two apostrophes one stays", AS_TEXT, entered("''x"), "'x"],
  ["a number in a text is a number", "dev/excel/excel-add-ins-blank-null-values: '29.96'", entered("12.5"), 12.5],
  [
    "a comma where no thousands are",
    "dev/excel/excel-add-ins-workbooks, “Access application culture settings”",
    entered("14,37"),
    "14,37",
  ],
  ["commas between thousands", AS_TYPED, entered("1,234,567.5"), 1_234_567.5],
  ["per cent", AS_TYPED, entered("5%"), 0.05],
  ["a truth value in a text", `${RANGE}#control, whose example writes "TRUE"`, entered("TRUE"), true],
  [
    "the empty text clears",
    "dev/excel/excel-add-ins-blank-null-values: “the content of the range is cleared”",
    entered(""),
    "",
  ],
  [
    "null leaves the cell alone",
    "dev/excel/excel-add-ins-blank-null-values: “specify null for all other cells”",
    async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, "c"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    [["a", "c"]],
  ],
  ["a text that begins with = is a formula", FORMULA, entered("=A1+1", "formulas"), "=A1+1"],
  ["a text that begins with - is a formula", FORMULA, entered("-abc", "formulas"), "=-abc"],
  ["a text that begins with + is a formula", FORMULA, entered("+A1", "formulas"), "=+A1"],
  ["a negative number is none", `${RANGE}#values`, entered("-4", "formulas"), -4],
  ["the type of a blank cell", "excel.rangevaluetype", entered("", "valueTypes"), "Empty"],
  ["the type of a number", "excel.rangevaluetype", entered(4, "valueTypes"), "Double"],
  ["the type of a text", "excel.rangevaluetype", entered("a", "valueTypes"), "String"],
  ["the type of a truth value", "excel.rangevaluetype", entered(true, "valueTypes"), "Boolean"],
  ["what a blank cell shows", `${RANGE}#text`, entered("", "text"), ""],
  ["what a truth value shows", `${RANGE}#text`, entered(true, "text"), "TRUE"],
  ["the longest text", LIMITS, entered("x".repeat(32_767)), "x".repeat(32_767)],
  ["a longer text", LIMITS, entered("x".repeat(32_768)), "InvalidArgument"],
  [
    "a longer formula",
    `${LIMITS}; dev/testing/application-specific-api-error-handling`,
    entered(`=${"1+".repeat(4_096)}1`),
    "FormulaLengthExceedsLimit",
  ],
  [
    "a formula that cannot be read",
    "dev/testing/application-specific-api-error-handling, “Error codes and messages”",
    entered("=SUM("),
    "InvalidArgument",
  ],
  [
    "values of another shape",
    "dev/testing/application-specific-api-error-handling, “Error codes and messages”",
    done((_context, sheet) => (sheet.getRange("A1:B1").values = [[1]])),
    "InvalidArgument",
  ],
  [
    "one value for all cells of a range",
    "excel.range#values as it was in 2019, quoted in OfficeDev/office-js-docs-reference, issue 578",
    async (context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as never;
      range.load("values");
      await context.sync();
      return range.values;
    },
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ],
  [
    "cells formatted as text keep digits as text",
    AS_TEXT,
    async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["12"]];
      cell.load("values, valueTypes");
      await context.sync();
      return [cell.values, cell.valueTypes];
    },
    [[["12"]], [["String"]]],
  ],
  ["an unused sheet's used range", `${SHEET}#getUsedRangeOrNullObject`, used(() => undefined), null],
  [
    "the used range of an unused sheet, asked without a null object",
    `${SHEET}#getUsedRange: “the top left cell”`,
    address((sheet) => sheet.getUsedRange()),
    "Sheet1!A1",
  ],
  [
    "values are used",
    `${SHEET}#getUsedRange`,
    used(
      (sheet) =>
        (sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ]),
    ),
    "Sheet1!B2:C3",
  ],
  [
    "a fill alone is used: “a value or formatting”",
    `${SHEET}#getUsedRange`,
    used((sheet) => (sheet.getRange("D5").format.fill.color = "#FFFF00")),
    "Sheet1!D5",
  ],
  [
    "a number format alone is used",
    `${SHEET}#getUsedRange`,
    used((sheet) => (sheet.getRange("D5").numberFormat = [["0.00"]])),
    "Sheet1!D5",
  ],
  [
    "with valuesOnly formats do not count",
    `${SHEET}#getUsedRange, valuesOnly`,
    used((sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
    }, true),
    "Sheet1!B2",
  ],
  [
    "values and formats together",
    `${SHEET}#getUsedRange`,
    used((sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
    }),
    "Sheet1!B2:D5",
  ],
  [
    "a cleared cell is unused",
    `${RANGE}#clear`,
    used((sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("B2").values = [[""]];
    }),
    null,
  ],
  ["all cells of a sheet", `${SHEET}#getRange`, address((sheet) => sheet.getRange()), "Sheet1!1:1048576"],
  ["whole columns", `${RANGE}#address`, address((sheet) => sheet.getRange("B:C")), "Sheet1!B:C"],
  ["whole rows", `${RANGE}#address`, address((sheet) => sheet.getRange("2:5")), "Sheet1!2:5"],
  ["a sheet's name in quotes", `${RANGE}#address`, address((sheet) => sheet.getNext().getRange("A1")), "'My Sheet'!A1"],
  [
    "an offset",
    `${RANGE}#getOffsetRange`,
    address((sheet) => sheet.getRange("B2:C3").getOffsetRange(1, 1)),
    "Sheet1!C3:D4",
  ],
  [
    "an offset off the sheet",
    `${RANGE}#getOffsetRange`,
    address((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)),
    "InvalidArgument",
  ],
  [
    "resized",
    `${RANGE}#getResizedRange`,
    address((sheet) => sheet.getRange("A1").getResizedRange(2, 1)),
    "Sheet1!A1:B3",
  ],
  [
    "resized to a size",
    `${RANGE}#getAbsoluteResizedRange`,
    address((sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 3)),
    "Sheet1!B2:D3",
  ],
  [
    "around two ranges",
    `${RANGE}#getBoundingRect`,
    address((sheet) => sheet.getRange("B2:C5").getBoundingRect("D10:E15")),
    "Sheet1!B2:E15",
  ],
  [
    "where two ranges meet",
    `${RANGE}#getIntersection`,
    address((sheet) => sheet.getRange("A1:B2").getIntersection("B2:C3")),
    "Sheet1!B2",
  ],
  [
    "two ranges that do not meet",
    `${RANGE}#getIntersectionOrNullObject`,
    address((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("C3")),
    null,
  ],
  [
    "the same, without a null object",
    `${RANGE}#getIntersection`,
    address((sheet) => sheet.getRange("A1").getIntersection("C3")),
    "ItemNotFound",
  ],
  [
    "the last cell",
    `${RANGE}#getLastCell: “"B2:D5" is "D5"”`,
    address((sheet) => sheet.getRange("B2:D5").getLastCell()),
    "Sheet1!D5",
  ],
  [
    "the last column",
    `${RANGE}#getLastColumn: “"B2:D5" is "D2:D5"”`,
    address((sheet) => sheet.getRange("B2:D5").getLastColumn()),
    "Sheet1!D2:D5",
  ],
  [
    "the last row",
    `${RANGE}#getLastRow: “"B2:D5" is "B5:D5"”`,
    address((sheet) => sheet.getRange("B2:D5").getLastRow()),
    "Sheet1!B5:D5",
  ],
  [
    "the whole column",
    `${RANGE}#getEntireColumn: “columns "B:E"”`,
    address((sheet) => sheet.getRange("B4:E11").getEntireColumn()),
    "Sheet1!B:E",
  ],
  [
    "the whole row",
    `${RANGE}#getEntireRow: “rows "4:11"”`,
    address((sheet) => sheet.getRange("B4:E11").getEntireRow()),
    "Sheet1!4:11",
  ],
  [
    "a cell may lie outside its parent",
    `${RANGE}#getCell`,
    address((sheet) => sheet.getRange("A1:B2").getCell(4, 4)),
    "Sheet1!E5",
  ],
  ["no address", `${SHEET}#getRange`, address((sheet) => sheet.getRange("nonsense!")), "InvalidArgument"],
  [
    "a sheet that is not there",
    SHEETS,
    done((context) => context.workbook.worksheets.getItem("Nowhere").activate()),
    "ItemNotFound",
  ],
  [
    "the same as a null object",
    ORNULL,
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      return sheet.isNullObject;
    },
    true,
  ],
  [
    "a null object's range is one too",
    ORNULL,
    address((sheet) => sheet.context.workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1")),
    null,
  ],
  [
    "a sheet's name that is taken, in other letters",
    `${SHEETS}#add`,
    done((context) => context.workbook.worksheets.add("SHEET1")),
    "ItemAlreadyExists",
  ],
  [
    "a sheet's name of 32 letters",
    "support.microsoft.com, “Rename a worksheet”",
    done((context) => context.workbook.worksheets.add("x".repeat(32))),
    "InvalidArgument",
  ],
  [
    "a sheet's name with a slash",
    "support.microsoft.com, “Rename a worksheet”",
    done((context) => context.workbook.worksheets.add("a/b")),
    "InvalidArgument",
  ],
  ["a name for a number", `${NAME}#value`, named("=0.08", "value"), 0.08],
  ["its type", `${NAME}#type`, named("=0.08", "type"), "Double"],
  ["a name for a text", `${NAME}#value`, named('="a ""b"""', "value"), 'a "b"'],
  ["a name for a truth value", `${NAME}#type`, named("=TRUE", "type"), "Boolean"],
  [
    "a name for a range: “it will return the range address”",
    `${NAME}#value`,
    named("=Sheet1!$A$1", "value"),
    "Sheet1!$A$1",
  ],
  ["a name for a formula: “the value computed”", `${NAME}#value`, named("=SUM(1,2)", "value"), "ApiNotFound"],
  ["the type of what it comes to", `${NAME}#type`, named("=SUM(1,2)", "type"), "ApiNotFound"],
  ["its formula", `${NAME}#formula`, named("=SUM(1,2)", "formula"), "=SUM(1,2)"],
  [
    "a name's comment of 255 letters",
    "learn.microsoft.com/office/vba/api/excel.name.comment: “cannot exceed 255 characters”",
    done((context) => context.workbook.names.add("figure", "=1", "x".repeat(255))),
    "done",
  ],
  [
    "a longer one",
    "learn.microsoft.com/office/vba/api/excel.name.comment: “cannot exceed 255 characters”",
    done((context) => context.workbook.names.add("figure", "=1", "x".repeat(256))),
    "InvalidArgument",
  ],
  [
    "a name that reads as a cell",
    "support.microsoft.com, “Names in formulas”",
    done((context) => context.workbook.names.add("A1", "=1")),
    "InvalidArgument",
  ],
  [
    "a name that is taken",
    "excel.nameditemcollection#add",
    done((context) => {
      context.workbook.names.add("figure", "=1");
      context.workbook.names.add("FIGURE", "=2");
    }),
    "ItemAlreadyExists",
  ],
  [
    "a link's address",
    `${LINK}#address`,
    linked({ address: "https://example.com/", textToDisplay: "x" }),
    { address: "https://example.com/", textToDisplay: "x", screenTip: "", shows: "x" },
  ],
  [
    "a link into the document has its own property",
    `${LINK}#documentReference`,
    linked({ documentReference: "'My Sheet'!A1", textToDisplay: "x" }),
    { documentReference: "'My Sheet'!A1", textToDisplay: "x", screenTip: "", shows: "x" },
  ],
  [
    "protected",
    `${PROTECTION}#protect`,
    done((_context, sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
    }),
    "AccessDenied",
  ],
  [
    "unprotected again",
    `${PROTECTION}#unprotect`,
    done((_context, sheet) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
    }),
    "done",
  ],
  [
    "protected twice",
    `${PROTECTION}#protect: “Fails if the worksheet has already been protected”`,
    done((_context, sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    }),
    "InvalidOperation",
  ],
  [
    "protection with options",
    `${PROTECTION}#protect`,
    done((_context, sheet) => sheet.protection.protect({ allowFormatCells: true })),
    "ApiNotFound",
  ],
  [
    "protection with a password",
    `${PROTECTION}#protect`,
    done((_context, sheet) => sheet.protection.protect(undefined, "secret")),
    "ApiNotFound",
  ],
  [
    "unprotecting with a password",
    `${PROTECTION}#unprotect`,
    done((_context, sheet) => sheet.protection.unprotect("secret")),
    "ApiNotFound",
  ],
  [
    "a protected structure",
    "excel.workbookprotection#protect",
    done((context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("New");
    }),
    "AccessDenied",
  ],
  [
    "a structure protected with a password",
    "excel.workbookprotection#protect",
    done((context) => context.workbook.protection.protect("secret")),
    "ApiNotFound",
  ],
  [
    "calculation by hand",
    "excel.application#calculationMode",
    done((context) => (context.workbook.application.calculationMode = "Manual")),
    "ApiNotFound",
  ],
  [
    "the last visible sheet cannot go",
    `${SHEET}#delete`,
    done((_context, sheet) => {
      sheet.getNext().delete();
      sheet.delete();
    }),
    "InvalidOperation",
  ],
];

test.each(CASES)("%s (%s)", async (_what, _source, ask, gives) => {
  const answer = await Excel.run((context) => ask(context, context.workbook.worksheets.getItem("Sheet1"))).catch(
    (problem: { code?: string }) => problem.code ?? String(problem),
  );
  expect(answer).toEqual(gives);
});

test("there are more than sixty", () => expect(CASES.length).toBeGreaterThanOrEqual(60));

test.each([
  [
    "a sheet's new name comes with the old one",
    "excel.worksheetnamechangedeventargs",
    "onNameChanged",
    { nameBefore: "Sheet1", nameAfter: "Terms" },
  ],
  [
    "a calculation comes with the cells it calculated",
    "excel.worksheetcalculatedeventargs#address",
    "onCalculated",
    { address: "B2" },
  ],
] as const)("%s (%s)", async (_what, _source, event, gives) => {
  const told: object[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    (worksheets[event] as OfficeExtension.EventHandlers<object>).add(async (args) => void told.push(args));
    await context.sync();
    if (event === "onNameChanged") worksheets.getItem("Sheet1").name = "Terms";
    else office.grid.setCalculated(office.grid.activeSheetId(), 1, 1, 4);
    await context.sync();
  });
  await office.settled();
  expect(told).toEqual([expect.objectContaining(gives)]);
});

test("the selection's blank cells are empty texts for the older API (office.document#getSelectedDataAsync)", async () => {
  const data = await new Promise((resolve) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, ({ value }) => resolve(value)),
  );
  expect(data).toBe("");
});

test("a sheet that an add-in adds is not shown: added and no more (excel.worksheetcollection#add, “does not activate”)", async () => {
  const told: string[] = [];
  await Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.onActivated.add(async () => void told.push("activated"));
    worksheets.onDeactivated.add(async () => void told.push("deactivated"));
    worksheets.onAdded.add(async () => void told.push("added"));
    worksheets.add("Terms");
  });
  const { grid } = office;
  grid.emit({ kind: "sheetActivated", sheetId: grid.activeSheetId() }); // A grid that went there and back.
  await office.settled();
  expect(told).toEqual(["added"]);
  grid.activateSheet(grid.sheets()[1]!.id);
  await office.settled();
  expect(told).toEqual(["added", "deactivated", "activated"]);
});

test("settings tell nobody of their change while one person edits (office.settingschangedeventargs, remarks)", async () => {
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(async (args) => void told.push(args));
    await context.sync();
    context.workbook.settings.add("theme", "dark");
    await context.sync();
  });
  Office.context.document.settings.set("seen", true);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  await office.settled();
  expect(told).toEqual([]);
});

test("each class, member and quotation stands in Microsoft's type definitions", () =>
  expect(notInDefinitions(CASES.map(([, source]) => source))).toEqual([]));
