/** @jest-environment jsdom */
import { NAME_MARK } from "../../src/workbook/name-mark";
import { allDeals } from "../../src/catalog/catalogue";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { writePlan } from "../../src/excel/write-plan";
import { planFigures } from "../../src/plan/figures-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { STYLE_SHEET } from "../../src/workbook/style-sheet";
import type { Area } from "../../src/workbench/area";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { longPlan, SMALL_PLAN, text } from "./small-plan";
import { workbookState } from "./workbook-state";

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest();
});

const GROUPED = { mergeUndoGroup: true };
const idOf = (name: string): string => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const areaOf = (plan: SheetPlan, sheetName: string, row = 0, column = 0): Area => ({
  sheetId: idOf(sheetName),
  row,
  column,
  rows: plan.rows.length,
  columns: plan.columnWidths.length,
});
const select = (row: number, column: number): void =>
  office.grid.select({ sheetId: idOf("Sheet1"), row, column, rows: 1, columns: 1 });
const put = (address: { row: number; column: number }, value: string | number): void =>
  office.grid.write({ sheetId: idOf("Sheet1"), ...address, rows: 1, columns: 1 }, [[value]]);

test("a new sheet holds what the plan says: contents, formats, looks, links, widths, names, frozen rows", async () => {
  const receipt = await writePlan(SMALL_PLAN, "newSheet", GROUPED);
  expect(receipt).toEqual({
    address: "'Meta – CoreWeave 2026'!A1:C4",
    sheetName: "Meta – CoreWeave 2026",
    cellCount: 11,
    namesLeftAlone: [],
    isUndoable: true,
  });
  const { grid } = office;
  const sheetId = idOf("Meta – CoreWeave 2026");
  const area = areaOf(SMALL_PLAN, "Meta – CoreWeave 2026");
  expect(grid.formulas(area)).toEqual([
    ["Figure", "Value", "Source"],
    ["Contract value", 21e9, "HubKub, Apr 2026"],
    ['=HYPERLINK("https://evil.example")', 46388, null],
    ["Twice", "=B2*2", "2027"],
  ]);
  expect(grid.values(area)[2]?.[0]).toBe('=HYPERLINK("https://evil.example")');
  expect(grid.values(area)[3]?.[2]).toBe("2027");
  expect(grid.numberFormats(area)).toEqual([
    ["General", "General", "General"],
    ["General", "$#,##0", "General"],
    ["General", "yyyy", "General"],
    ["General", "$#,##0", "General"],
  ]);
  expect(grid.format(sheetId, 1, 1)).toMatchObject({ fontColor: "#0000FF", verticalAlignment: "Top" });
  expect(grid.format(sheetId, 0, 0)).toMatchObject({ bold: true, fill: STYLE_SHEET.heading.fill });
  expect(grid.format(sheetId, 1, 2)).toMatchObject({ underline: true, fontColor: STYLE_SHEET.link.fontColor });
  expect(grid.hyperlink(sheetId, 1, 2)).toMatchObject({ address: "https://hubkub.example/a?b=c" });
  expect([0, 1, 2].map((column) => grid.columnWidth(sheetId, column))).toEqual([120, 90, 40]);
  expect(grid.frozenRows(sheetId)).toBe(1);
  expect(grid.activeSheetId()).toBe(sheetId);
  expect(grid.names()).toEqual([
    { name: "deal_value", formula: "='Meta – CoreWeave 2026'!$B$2", comment: "Contract value", sheetId: null },
    { name: "deal_total", formula: "='Meta – CoreWeave 2026'!$B$4", comment: "Twice the value", sheetId: null },
  ]);
});

test.each([
  { what: "the figures of the reference deal", plan: planFigures(allDeals()[0]!), placement: "newSheet" as const },
  { what: "the figures of the reference deal", plan: planFigures(allDeals()[0]!), placement: "selection" as const },
  { what: "20 rows", plan: longPlan(20), placement: "newSheet" as const },
  { what: "20,000 rows", plan: longPlan(20_000), placement: "newSheet" as const },
  { what: "6,000 rows", plan: longPlan(6_000), placement: "selection" as const },
])("$what go to $placement in two round trips", async ({ plan, placement }) => {
  const before = office.syncs;
  await writePlan(plan, placement, GROUPED);
  expect(office.syncs - before).toBe(2);
});

test("a plan above the payload limit goes in parts, each below it, and arrives whole", async () => {
  const plan = longPlan(400);
  const limit = 20_000;
  await writePlan(plan, "newSheet", { ...GROUPED, payloadLimit: limit });
  expect(office.syncs).toBeGreaterThan(2);
  expect(office.grid.values(areaOf(plan, "Long"))).toEqual(plan.rows.map((_, row) => [`Row ${row}`, row]));
  // The first request looks; the size of those that write stays within the estimate of the rows they carry.
  for (const { bytes, isCleanUp } of office.requests.slice(1))
    if (!isCleanUp) expect(bytes).toBeLessThan(limit + 20_000);
});

test("at the selection the plan starts at the active cell, moves its references, and leaves the sheet's shape alone", async () => {
  select(4, 2);
  office.grid.setColumnWidths(idOf("Sheet1"), { first: 2, count: 1 }, 300);
  const receipt = await writePlan(SMALL_PLAN, "selection", GROUPED);
  expect(receipt.address).toBe("'Sheet1'!C5:E8");
  const sheetId = idOf("Sheet1");
  expect(office.grid.formulas(areaOf(SMALL_PLAN, "Sheet1", 4, 2))[3]).toEqual(["Twice", "=D6*2", "2027"]);
  expect(office.grid.names().map(({ formula }) => formula.replaceAll("'", ""))).toEqual([
    "=Sheet1!$D$6",
    "=Sheet1!$D$8",
  ]);
  expect([2, 3, 4].map((column) => office.grid.columnWidth(sheetId, column))).toEqual([300, 90, 48]);
  expect(office.grid.frozenRows(sheetId)).toBe(0);
  expect(office.grid.sheets()).toHaveLength(1);
});

test("cells in the way are named as areas, and nothing is written", async () => {
  select(4, 2);
  put({ row: 4, column: 2 }, "mine");
  put({ row: 5, column: 2 }, 7);
  put({ row: 7, column: 4 }, "=A1");
  office.grid.setCalculated(idOf("Sheet1"), 7, 4, ""); // A formula that shows nothing.
  put({ row: 8, column: 2 }, "just below");
  const before = workbookState(office.grid);
  await expect(writePlan(SMALL_PLAN, "selection", GROUPED)).rejects.toMatchObject({
    name: "WorkbookError",
    problem: { kind: "occupied", sheetName: "Sheet1", addresses: ["C5:C6", "E8"] },
  });
  expect(workbookState(office.grid)).toEqual(before);
  expect(office.syncs).toBe(1);
});

test("a plan that reaches beyond the sheet's edge is refused with the cell it started from", async () => {
  select(1_048_574, 0);
  await expect(writePlan(SMALL_PLAN, "selection", GROUPED)).rejects.toMatchObject({
    problem: { kind: "beyondEdge", address: "A1048575" },
  });
});

test("a protected sheet is refused as such", async () => {
  office.grid.setProtected(idOf("Sheet1"), true);
  await expect(writePlan(SMALL_PLAN, "selection", GROUPED)).rejects.toMatchObject({
    problem: { kind: "protected", sheetName: "Sheet1" },
  });
  await expect(writePlan(SMALL_PLAN, "newSheet", GROUPED)).resolves.toMatchObject({
    sheetName: "Meta – CoreWeave 2026",
  });
});

test("a sheet name that is taken gets a number, and names that are taken stay as they are: the copy's are its sheet's own", async () => {
  await writePlan(SMALL_PLAN, "newSheet", GROUPED);
  const names = office.grid.names();
  const receipt = await writePlan(SMALL_PLAN, "newSheet", GROUPED);
  expect(receipt).toMatchObject({
    sheetName: "Meta – CoreWeave 2026 (2)",
    namesLeftAlone: [],
  });
  const sheetId = idOf("Meta – CoreWeave 2026 (2)");
  expect(office.grid.names().filter((name) => name.sheetId === null)).toEqual(names);
  expect(office.grid.names().filter((name) => name.sheetId === sheetId)).toMatchObject([
    { name: "deal_value", formula: "='Meta – CoreWeave 2026 (2)'!$B$2" },
    { name: "deal_total", formula: "='Meta – CoreWeave 2026 (2)'!$B$4" },
  ]);
});

test("on a sheet of the user's a name of the user's is left alone and reported; one of an earlier copy makes way", async () => {
  const [value, total] = SMALL_PLAN.names;
  const ours = `Contract value. ${NAME_MARK}2026.1.0. Inserted: 1.`;
  office.grid.addName({ name: value!.name, formula: "=#REF!", comment: ours, sheetId: null });
  office.grid.addName({ name: total!.name, formula: "=5", comment: "the user's", sheetId: null });
  const receipt = await writePlan(SMALL_PLAN, "selection", GROUPED);
  expect(receipt.namesLeftAlone).toEqual(["deal_total"]);
  const sheetId = idOf("Sheet1");
  expect(office.grid.names()).toMatchObject([
    { name: "deal_value", formula: "=#REF!", comment: ours, sheetId: null },
    { name: "deal_total", formula: "=5", comment: "the user's", sheetId: null },
    { name: "deal_value", formula: "=Sheet1!$B$2", sheetId },
  ]);
});

test("empty text leaves its cell empty", async () => {
  await writePlan({ ...SMALL_PLAN, rows: [[text(""), text("'x"), null]], names: [] }, "newSheet", GROUPED);
  expect(office.grid.values({ sheetId: idOf(SMALL_PLAN.sheetName), row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
    [null, "'x", null],
  ]);
});

test("the port writes with what ExcelApi 1.9 has, and says so where even that is missing", async () => {
  const supported = jest.spyOn(Office.context.requirements, "isSetSupported");
  const upTo = (minor: number) => (set: string, version?: string | number) =>
    set !== "ExcelApi" || Number(String(version).split(".")[1]) <= minor;
  try {
    supported.mockImplementation(upTo(9) as typeof Office.context.requirements.isSetSupported);
    await expect(excelWorkbook().write(SMALL_PLAN, "newSheet")).resolves.toMatchObject({
      sheetName: SMALL_PLAN.sheetName,
    });
    office.grid.select({ sheetId: idOf("Sheet1"), row: 0, column: 0, rows: 1, columns: 1 });
    await expect(excelWorkbook().write(SMALL_PLAN, "selection")).resolves.toMatchObject({ sheetName: "Sheet1" });
    supported.mockImplementation(upTo(8) as typeof Office.context.requirements.isSetSupported);
    await expect(excelWorkbook().write(SMALL_PLAN, "newSheet")).rejects.toMatchObject({
      problem: { kind: "unsupported", requirement: "ExcelApi 1.9" },
    });
  } finally {
    supported.mockRestore();
  }
});
