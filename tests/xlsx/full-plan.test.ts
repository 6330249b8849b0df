import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { PlanChart, PlanTable, SheetPlan } from "../../src/workbook/sheet-plan";
import { planResults, startCalculator } from "../../src/xlsx/plan-results";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { packageFaults } from "./package-faults";
import { XlsxPackage } from "./read-package";
import { body, planOf, PROPERTIES } from "./sample-plans";

// `Required` makes this file fail to compile when a plan can hold something that these tests do not know.

const amounts = [3, -1, 2];
const area = (
  row: number,
  column: number,
  rows = 3,
  columns = 1,
): { row: number; column: number; rows: number; columns: number } => ({ row, column, rows, columns });
const chart = (kind: PlanChart["kind"], name: string, series: number): Required<PlanChart> => ({
  name,
  kind,
  title: "Amounts & years <A>",
  place: area(5, 0, 10, 3),
  categories: area(1, 0),
  series: Array.from({ length: series }, (_, index) => ({ name: `Series ${index + 1}`, values: area(1, 1 + index) })),
  categoryTitle: "Year",
  valueTitle: "US$",
  valueFormat: "$#,##0",
  labelFormat: "#,##0.0,,,;;",
});
const TABLE: Required<PlanTable> = { name: "offtake_amounts", area: area(0, 0, 4, 3) };
const FULL: Required<SheetPlan> = {
  sheetName: "It's 2027 – all",
  columnWidths: [60, 60, 60],
  rows: [
    [body("Year"), body("Amount"), body("Other")],
    ...amounts.map((value, index) => [
      { kind: "number" as const, value: 2027 + index, numberFormat: "0", style: "body" as const },
      { kind: "number" as const, value, numberFormat: "0", style: "input" as const },
      {
        kind: "formula" as const,
        parts: ["=", { row: index + 1, column: 1 }, "*2"],
        numberFormat: "0",
        style: "calculation" as const,
      },
    ]),
    [null, body("a long text in a narrow column goes over some lines"), body("short")],
    ...Array.from({ length: 10 }, () => [null, null, null]),
  ],
  names: [
    { name: "first_amount", row: 1, column: 1, comment: "The first" },
    { name: "product", row: 1, column: 0, on: "workings", comment: "On the second sheet" },
  ],
  frozenRows: 1,
  firstCell: { row: 1, column: 1 },
  charts: [
    chart("stackedColumns", 'Chart "1" & co', 2),
    chart("line", "Chart lines", 2),
    chart("bars", "Chart bars", 1),
  ],
  tables: [TABLE],
  print: {
    orientation: "landscape",
    area: area(0, 0, 15, 3),
    pagesWide: 2,
    titleRows: { first: 2, count: 1 },
    titleColumns: { first: 0, count: 1 },
    breaksBefore: [5],
    footer: "As of 31 Dec 2026 & later",
  },
  choices: [
    { area: area(1, 1, 1, 1), from: ["1", "3"] },
    { area: area(2, 1, 1, 1), from: { ...area(0, 0, 2, 1), on: "workings" } },
    { area: area(3, 1, 1, 1), from: area(1, 1) },
  ],
  formatRules: [
    {
      area: area(1, 1),
      when: ["=", { row: 0, column: 0, isFixed: true }, '="Year & <A>"'],
      numberFormat: "#,##0.0,,_)",
    },
    { area: area(1, 2), when: ["=", { row: 0, column: 0, isFixed: true, on: "workings" }, ">1"], numberFormat: "0" },
  ],
  hiddenRows: [{ first: 2, count: 2 }],
  workings: {
    sheetName: "Workings",
    columnWidths: [60],
    rows: [
      [{ kind: "number", value: 7, numberFormat: "0", style: "input" }],
      [
        {
          kind: "formula",
          parts: ["=", { row: 0, column: 0 }, "*", { row: 1, column: 1, on: "page" }],
          numberFormat: "0",
          style: "calculation",
        },
      ],
    ],
  },
};

beforeAll(() => startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));

const text = (file: XlsxPackage, part: string, tag: string): string[] =>
  file.elements(part, tag).map((element) => element.textContent ?? "");
const attribute = (file: XlsxPackage, part: string, tag: string, name: string): (string | null)[] =>
  file.elements(part, tag).map((element) => element.getAttribute(name));

test("a plan with charts, a table and print set-up makes a sound file, alone and behind another", async () => {
  expect(packageFaults(new XlsxPackage(await xlsxOf([FULL], PROPERTIES)))).toEqual([]);
  const second = { ...FULL, tables: [{ ...TABLE, name: "other" }] };
  expect(packageFaults(new XlsxPackage(await xlsxOf([planOf([[body("x")]]), FULL, second], PROPERTIES)))).toEqual([]);
});

// The checks themselves: each fault is put into a sound file and must be found.
test.each([
  {
    part: "xl/tables/table1.xml",
    from: 'name="Amount"',
    to: 'name="Sum"',
    fault: 'xl/tables/table1.xml: the column "Sum" is headed "Amount"',
  },
  {
    part: "xl/tables/table1.xml",
    from: 'name="Other"',
    to: 'name="year"',
    fault: "xl/tables/table1.xml: two columns have one name",
  },
  {
    part: "xl/tables/table1.xml",
    from: 'displayName="offtake_amounts"',
    to: 'displayName="first_amount"',
    fault: "first_amount is the name of a table and of something else",
  },
  {
    part: "xl/tables/table1.xml",
    from: ' ref="A1:C4" totals',
    to: ' ref="A1:C1" totals',
    fault: "xl/tables/table1.xml: A1:C1 has no row of data",
  },
  {
    part: "xl/workbook.xml",
    from: 'comment="The first"',
    to: `comment="${"x".repeat(256)}"`,
    fault: "the comment of first_amount is too long",
  },
])("$part changed to $to is found faulty", async ({ part, from, to, fault }) => {
  const parts = unzipSync(await xlsxOf([FULL], PROPERTIES));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  expect(packageFaults(new XlsxPackage(zipSync({ ...parts, [part]: strToU8(after) })))).toContain(fault);
});

test("number formats that hold while something is so are conditional formats, the first to go first (ECMA-376 part 1, 18.3.1.10)", async () => {
  const file = new XlsxPackage(await xlsxOf([planOf([[body("x")]]), FULL], PROPERTIES));
  const sheet = "xl/worksheets/sheet2.xml";
  expect(attribute(file, sheet, "conditionalFormatting", "sqref")).toEqual(["B2:B4", "C2:C4"]);
  expect(text(file, sheet, "formula")).toEqual(['$A$1="Year & <A>"', "'Workings'!$A$1>1"]);
  for (const [name, values] of [
    ["type", ["expression", "expression"]],
    ["priority", ["1", "2"]],
    ["dxfId", ["0", "1"]],
  ] as const)
    expect(attribute(file, sheet, "cfRule", name)).toEqual(values);
  const formats = file.elements("xl/styles.xml", "dxf").map((look) => [...look.children]);
  expect(formats.map((parts) => parts.map((part) => [part.tagName, part.getAttribute("formatCode")]))).toEqual([
    [["numFmt", "#,##0.0,,_)"]],
    [["numFmt", "0"]],
  ]);
});

test("charts have the plan's name, kind, place, titles, format and cells", async () => {
  const file = new XlsxPackage(await xlsxOf([planOf([[body("x")]]), FULL], PROPERTIES));
  expect(attribute(file, "xl/drawings/drawing2.xml", "xdr:cNvPr", "name")).toEqual([
    'Chart "1" & co',
    "Chart lines",
    "Chart bars",
  ]);
  expect(text(file, "xl/drawings/drawing2.xml", "xdr:from")[0]).toBe("0050"); // column, offset, row, offset
  expect(text(file, "xl/drawings/drawing2.xml", "xdr:to")[0]).toBe("30150");
  expect(text(file, "xl/charts/chart1.xml", "c:f")).toEqual([
    "'It''s 2027 – all'!$A$2:$A$4",
    "'It''s 2027 – all'!$B$2:$B$4",
    "'It''s 2027 – all'!$A$2:$A$4",
    "'It''s 2027 – all'!$C$2:$C$4",
  ]);
  expect(text(file, "xl/charts/chart1.xml", "a:t")).toEqual(["Amounts & years <A>", "Year", "US$"]);
  expect(attribute(file, "xl/charts/chart1.xml", "c:numFmt", "formatCode")).toContain("$#,##0");
  expect(attribute(file, "xl/charts/chart1.xml", "c:grouping", "val")).toEqual(["stacked"]);
  expect(
    [1, 2, 3].map((number) =>
      ["c:barChart", "c:lineChart"].map((tag) => file.elements(`xl/charts/chart${number}.xml`, tag).length),
    ),
  ).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
  ]);
  expect([1, 3].map((number) => attribute(file, `xl/charts/chart${number}.xml`, "c:barDir", "val"))).toEqual([
    ["col"],
    ["bar"],
  ]);
  expect([1, 3].map((number) => file.elements(`xl/charts/chart${number}.xml`, "c:legend").length)).toEqual([1, 0]);
  // Bars read from the top; the axis of categories is the one called "Year".
  const orientation = (number: number): string | null | undefined =>
    file
      .elements(`xl/charts/chart${number}.xml`, "c:catAx")
      .find((axis) => axis.textContent?.includes("Year"))
      ?.getElementsByTagName("c:orientation")[0]
      ?.getAttribute("val");
  expect([1, 2, 3].map(orientation)).toEqual(["minMax", "minMax", "maxMin"]);
});

// ECMA-376 part 1, 21.2.2.102: without these elements a reader draws crosses, and no preview draws a value.
test("charts keep what they show beside its references, and say which ticks their axes have", async () => {
  const results = new Map([
    ["C2", 6],
    ["C3", -2],
  ]); // That of C4 is not known.
  const file = new XlsxPackage(await xlsxOf([planOf([[body("x")]]), FULL], PROPERTIES, [new Map(), results]));
  const part = "xl/charts/chart1.xml";
  const caches = file.elements(part, "c:numCache").map((cache) => ({
    format: cache.getElementsByTagName("c:formatCode")[0]?.textContent,
    count: cache.getElementsByTagName("c:ptCount")[0]?.getAttribute("val"),
    points: [...cache.getElementsByTagName("c:pt")].map((point) => [point.getAttribute("idx"), point.textContent]),
  }));
  const years = { format: "0", count: "3", points: ["2027", "2028", "2029"].map((year, index) => [`${index}`, year]) };
  const known = (...values: readonly string[]) => ({
    format: "0",
    count: "3",
    points: values.map((value, index) => [`${index}`, value]),
  });
  expect(caches).toEqual([years, known("3", "-1", "2"), years, known("6", "-2")]);
  for (const [axis, major] of [
    ["c:catAx", "none"],
    ["c:valAx", "out"],
  ] as const) {
    const [found] = file.elements(part, axis);
    const ticks = ["c:majorTickMark", "c:minorTickMark"].map((tag) =>
      found?.getElementsByTagName(tag)[0]?.getAttribute("val"),
    );
    expect([axis, ...ticks]).toEqual([axis, major, "none"]);
  }
});

test("categories that are texts are kept as texts", async () => {
  const [bars] = FULL.charts.slice(-1);
  const plan: SheetPlan = {
    ...planOf([
      [body("Deal"), body("Amount")],
      [body("A & <B>"), { kind: "number", value: 3, numberFormat: "0", style: "input" }],
      [body("C"), { kind: "number", value: 4, numberFormat: "0", style: "input" }],
    ]),
    charts:
      bars === undefined
        ? []
        : [{ ...bars, categories: area(1, 0, 2), series: [{ name: "S", values: area(1, 1, 2) }] }],
  };
  const file = new XlsxPackage(await xlsxOf([plan], PROPERTIES));
  expect(text(file, "xl/charts/chart1.xml", "c:strCache")).toEqual(["A & <B>C"]);
});

test("a table has the plan's name and area, and its columns are called as its headings", async () => {
  const file = new XlsxPackage(await xlsxOf([FULL], PROPERTIES));
  expect(attribute(file, "xl/tables/table1.xml", "table", "displayName")).toEqual(["offtake_amounts"]);
  expect(attribute(file, "xl/tables/table1.xml", "table", "ref")).toEqual(["A1:C4"]);
  expect(attribute(file, "xl/tables/table1.xml", "tableColumn", "name")).toEqual(["Year", "Amount", "Other"]);
});

test("a sheet prints as many pages wide as the plan says, with its columns and rows repeated", async () => {
  const bytes = await xlsxOf([FULL], PROPERTIES);
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 2,
    fitToHeight: 0,
  });
  const file = new XlsxPackage(bytes);
  expect(attribute(file, "xl/workbook.xml", "definedName", "name")).toEqual([
    "first_amount",
    "product",
    "_xlnm.Print_Area",
    "_xlnm.Print_Titles",
  ]);
  expect(text(file, "xl/workbook.xml", "definedName")).toEqual([
    "'It''s 2027 – all'!$B$2",
    "'Workings'!$A$2",
    "'It''s 2027 – all'!$A$1:$C$15",
    "'It''s 2027 – all'!$A:$A,'It''s 2027 – all'!$3:$3",
  ]);
});

test("rows are as high as wrapped text needs, and not fixed to it", async () => {
  const file = new XlsxPackage(await xlsxOf([FULL], PROPERTIES));
  const rows = file.elements("xl/worksheets/sheet1.xml", "row");
  // 56 points hold 11 letters of 4.9: "a long text", "in a narrow", "column goes", "over some", "lines".
  expect(rows[4]?.getAttribute("ht")).toBe("75");
  expect(rows.map((row) => row.getAttribute("customHeight")).filter((fixed) => fixed !== null)).toEqual([]);
});

test.each([
  [
    "two tables of one name",
    [FULL, { ...FULL, tables: [{ ...TABLE, name: "OFFTAKE_amounts" }] }],
    'A workbook needs each table\'s name once: "offtake_amounts" stands twice; nothing was written',
  ],
  [
    "a table with a number for a heading",
    [{ ...FULL, tables: [{ name: "x", area: area(1, 0, 3, 3) }] }],
    'The table x needs 3 different headings and has "", "", ""; nothing was written',
  ],
  [
    "a table with two equal headings",
    [
      {
        ...planOf([
          [body("A"), body("a")],
          [null, null],
        ]),
        tables: [{ name: "x", area: area(0, 0, 2, 2) }],
      },
    ],
    'The table x needs 2 different headings and has "A", "a"; nothing was written',
  ],
])("%s are refused", async (_what, plans, message) => {
  await expect(xlsxOf(plans, PROPERTIES)).rejects.toThrow(new Error(message));
});

test("the second sheet is hidden behind all others; formulas, names and lists read across", async () => {
  const file = new XlsxPackage(await xlsxOf([FULL, planOf([[body("x")]])], PROPERTIES, [planResults(FULL)]));
  expect(packageFaults(file)).toEqual([]);
  expect(file.sheetNames).toEqual(["It's 2027 – all", "Sample", "Workings"]);
  expect(attribute(file, "xl/workbook.xml", "sheet", "state")).toEqual([null, null, "hidden"]);
  expect(file.cells(3).get("A2")).toMatchObject({ formula: "A1*'It''s 2027 – all'!B2", content: "21" }); // 7 × 3
  expect(text(file, "xl/workbook.xml", "definedName")).toContain("'Workings'!$A$2");
  const page = "xl/worksheets/sheet1.xml";
  expect(attribute(file, page, "dataValidation", "sqref")).toEqual(["B2", "B3", "B4"]);
  expect(text(file, page, "formula1")).toEqual(['"1,3"', "'Workings'!$A$1:$A$2", "$B$2:$B$4"]);
  expect(attribute(file, page, "brk", "id")).toEqual(["5"]); // ECMA-376 part 1, 18.3.1.3: the row above which it breaks, from 0
  expect(text(file, page, "oddFooter")).toEqual(["&LAs of 31 Dec 2026 && later&RPage &P of &N"]);
  const hidden = file.elements(page, "row").filter((row) => row.getAttribute("hidden") === "1");
  expect(hidden.map((row) => row.getAttribute("r"))).toEqual(["3", "4"]);
});
