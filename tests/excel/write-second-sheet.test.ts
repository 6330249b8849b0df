/** @jest-environment jsdom */
import { writePlan } from "../../src/excel/write-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { text } from "./small-plan";
import { workbookState } from "./workbook-state";

const GROUPED = { mergeUndoGroup: true };
/** A grouped run that fails is done once more without the group: then nothing is injected. */
const UNGROUPED = { mergeUndoGroup: false };
const formula = (...parts: Extract<SheetPlan["rows"][number][number], { kind: "formula" }>["parts"]) =>
  ({ kind: "formula", parts, numberFormat: "0", style: "calculation" }) as const;

const PLAN: SheetPlan = {
  sheetName: "It's a page",
  frozenRows: 0,
  columnWidths: [60, 60],
  rows: [
    [text("Base", "input"), { kind: "number", value: 7, numberFormat: "0", style: "input" }],
    [text("Product"), formula("=", { row: 1, column: 0, on: "workings" }, "+", { row: 0, column: 1 })],
    [text("Spare"), null],
  ],
  names: [{ name: "product", row: 1, column: 0, on: "workings", comment: "On the second sheet" }],
  choices: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, from: ["Base", "Low"] },
    {
      area: { row: 2, column: 0, rows: 1, columns: 1 },
      from: { row: 0, column: 0, rows: 2, columns: 1, on: "workings" },
    },
  ],
  hiddenRows: [{ first: 2, count: 1 }],
  print: {
    orientation: "landscape",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    pagesWide: 1,
    titleRows: { first: 0, count: 1 },
    breaksBefore: [1],
    footer: "Gas & power",
  },
  workings: {
    sheetName: "Workings",
    columnWidths: [60],
    rows: [[text("x")], [formula("=", { row: 0, column: 0 }, "&", { row: 0, column: 1, on: "page" })]],
  },
};

/** Excel without a printer refuses a page's set-up, and the rest is written all the same. */
const UNPRINTED: SheetPlan = (({
  sheetName,
  rows,
  columnWidths,
  names,
  frozenRows,
  choices,
  hiddenRows,
  workings,
}) => ({
  ...{ sheetName, rows, columnWidths, names, frozenRows },
  ...{ choices: choices ?? [], hiddenRows: hiddenRows ?? [] },
  ...(workings === undefined ? {} : { workings }),
}))(PLAN);

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest();
});
const sheet = (name: string) => office.grid.sheets().find((each) => each.name === name);
const formulaAt = (name: string, row: number, column: number): unknown =>
  office.grid.formulas({ sheetId: sheet(name)?.id ?? "", row, column, rows: 1, columns: 1 })[0]?.[0];

test("a second sheet is written and hidden within the same two round trips, and both read each other", async () => {
  await writePlan(PLAN, "newSheet", GROUPED);
  expect(office.syncs).toBe(2);
  expect(office.grid.sheets().map(({ name, visible }) => [name, visible])).toEqual([
    ["Sheet1", true],
    ["It's a page", true],
    ["Workings", false],
  ]);
  expect(formulaAt("It's a page", 1, 1)).toBe("='Workings'!A2+B1");
  expect(formulaAt("Workings", 1, 0)).toBe("=A1&'It''s a page'!B1");
  const page = sheet("It's a page")?.id ?? "";
  expect(office.grid.names()).toMatchObject([{ name: "product", formula: "=Workings!$A$2" }]);
  expect(office.grid.objects.choices(page)).toMatchObject([
    { area: { row: 0 }, from: ["Base", "Low"] },
    { area: { row: 2 }, from: { sheetId: sheet("Workings")?.id, row: 0, rows: 2 } },
  ]);
  expect(office.grid.isRowHidden(page, 2)).toBe(true);
  expect(office.grid.objects.pageSetup(page)).toMatchObject({
    breaksBefore: [1],
    headersFooters: { leftFooter: "Gas && power", rightFooter: "Page &P of &N" },
  });
});

test("a second one of the kind takes other names, and its formulas follow", async () => {
  await writePlan(PLAN, "newSheet", GROUPED);
  await writePlan(PLAN, "newSheet", GROUPED);
  expect(office.grid.sheets().map(({ name }) => name)).toEqual([
    "Sheet1",
    "It's a page",
    "Workings",
    "It's a page (2)",
    "Workings (2)",
  ]);
  expect(formulaAt("Workings (2)", 1, 0)).toBe("=A1&'It''s a page (2)'!B1");
});

test("at the selection the page moves, the second sheet does not, and rows of the user's sheet stay shown", async () => {
  office.grid.select({ sheetId: office.grid.activeSheetId(), row: 4, column: 2, rows: 1, columns: 1 });
  await writePlan(PLAN, "selection", GROUPED);
  expect(formulaAt("Sheet1", 5, 3)).toBe("='Workings'!A2+D5");
  expect(formulaAt("Workings", 1, 0)).toBe("=A1&'Sheet1'!D5");
  expect(office.grid.isRowHidden(office.grid.activeSheetId(), 6)).toBe(false);
});

test.each(["newSheet", "selection"] as const)(
  "when Excel stops at any action (%s), neither sheet nor any list stays",
  async (placement) => {
    await writePlan(UNPRINTED, placement, GROUPED);
    const actions = office.requests[1]?.batch.Actions.length ?? 0;
    for (let actionIndex = 0; actionIndex < actions; actionIndex += 9) {
      office = await startOfficeInJest();
      const before = workbookState(office.grid);
      office.faults.failAction({ code: "GeneralException", message: "injected", actionIndex }, { afterCalls: 1 });
      await expect(writePlan(UNPRINTED, placement, UNGROUPED)).rejects.toMatchObject({
        problem: { kind: "unexpected" },
      });
      expect(workbookState(office.grid)).toEqual(before);
      expect(office.grid.sheets().flatMap(({ id }) => office.grid.objects.choices(id))).toEqual([]);
    }
  },
  60_000,
);

test("at the selection of a workbook that takes no new sheet nothing is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = workbookState(office.grid);
  await expect(writePlan(PLAN, "selection", GROUPED)).rejects.toMatchObject({ problem: { kind: "workbookProtected" } });
  expect(workbookState(office.grid)).toEqual(before);
});
