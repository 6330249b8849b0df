/** @jest-environment jsdom */
import { dealById } from "../../src/catalog/catalogue";
import { writePlan } from "../../src/excel/write-plan";
import { planComparables } from "../../src/plan/comparables-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { overCases, swept } from "../many-cases";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";
import { text } from "./small-plan";
import { workbookState } from "./workbook-state";

const GROUPED = { mergeUndoGroup: true };
const number = (value: number): PlanCell => ({ kind: "number", value, numberFormat: "0", style: "input" });

/** Two deals in a table, a chart of two series below them, and a printed page. */
const PLAN: SheetPlan = {
  sheetName: "Objects",
  frozenRows: 0,
  columnWidths: [60, 60, 60],
  names: [],
  rows: [
    [text("Deal", "heading"), text("Low", "heading"), text("High", "heading")],
    [text("One", "label"), number(1), number(2)],
    [text("Two", "label"), number(3), number(4)],
    [null, null, null],
    [null, null, null],
  ],
  tables: [{ name: "OfftakeTest", area: { row: 0, column: 0, rows: 3, columns: 3 } }],
  charts: [
    {
      name: "Offtake test",
      kind: "bars",
      title: "Low and high",
      place: { row: 3, column: 0, rows: 2, columns: 3 },
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      series: [
        { name: "Low", values: { row: 1, column: 1, rows: 2, columns: 1 } },
        { name: "High", values: { row: 1, column: 2, rows: 2, columns: 1 } },
      ],
      categoryTitle: "",
      valueTitle: "US$",
      valueFormat: "0.0",
    },
  ],
  formatRules: ["US$", "US$ m"].map((scale) => ({
    area: { row: 1, column: 1, rows: 2, columns: 2 },
    when: ["=", { row: 0, column: 0, isFixed: true }, `="${scale}"`],
    numberFormat: `0 "${scale}"`,
  })),
  print: {
    orientation: "landscape",
    area: { row: 0, column: 0, rows: 5, columns: 3 },
    pagesWide: 2,
    titleRows: { first: 0, count: 1 },
    titleColumns: { first: 0, count: 2 },
  },
};

let office: OfficeInJest;
beforeEach(async () => {
  office = await startOfficeInJest();
});
const sheetId = (name: string): string => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const rules = (name: string) => office.grid.objects.formatRules(sheetId(name));
const objects = () => ({
  tables: office.grid.objects.tables(),
  charts: office.grid.objects.charts(),
  rules: rules("Sheet1"),
});

test("a new sheet has the plan's table, chart and page set-up", async () => {
  await writePlan(PLAN, "newSheet", GROUPED);
  const id = sheetId("Objects");
  const { tables, charts } = objects();
  expect(tables).toMatchObject([
    { name: "OfftakeTest", area: { sheetId: id, row: 0, column: 0, rows: 3, columns: 3 } },
  ]);
  expect(charts).toMatchObject([{ sheetId: id, name: "Offtake test", title: "Low and high" }]);
  expect(charts[0]?.series).toMatchObject([
    { name: "Low", values: { row: 1, column: 1, rows: 2 }, categories: { row: 1, column: 0, rows: 2 } },
    { name: "High", values: { row: 1, column: 2, rows: 2 }, categories: { row: 1, column: 0, rows: 2 } },
  ]);
  expect(charts[0]?.categoryAxis).toMatchObject({ isReversed: true });
  expect(charts[0]?.valueAxis).toMatchObject({ title: "US$", numberFormat: "0.0" });
  expect(office.grid.objects.pageSetup(id)).toMatchObject({
    orientation: "Landscape",
    area: { row: 0, column: 0, rows: 5, columns: 3 },
    zoom: { horizontalFitToPages: 2 },
    titleRows: { row: 0, rows: 1 },
    titleColumns: { column: 0, columns: 2 },
  });
});

test("at the selection everything moves with the cells, and the user's page stays as it prints", async () => {
  office.grid.select({ sheetId: sheetId("Sheet1"), row: 9, column: 4, rows: 1, columns: 1 });
  const page = office.grid.objects.pageSetup(sheetId("Sheet1"));
  await writePlan(PLAN, "selection", GROUPED);
  const { tables, charts } = objects();
  expect(tables).toMatchObject([{ area: { row: 9, column: 4, rows: 3, columns: 3 } }]);
  expect(charts[0]?.series).toMatchObject([{ values: { row: 10, column: 5 } }, { values: { row: 10, column: 6 } }]);
  expect(office.grid.objects.pageSetup(sheetId("Sheet1"))).toEqual(page);
});

test.each`
  placement      | sheet        | row   | column | reads
  ${"newSheet"}  | ${"Objects"} | ${1}  | ${1}   | ${"$A$1"}
  ${"selection"} | ${"Sheet1"}  | ${10} | ${5}   | ${"$E$10"}
`("number formats that hold while something is so, at $placement: the plan's first goes first", async (where) => {
  office.grid.select({ sheetId: sheetId("Sheet1"), row: 9, column: 4, rows: 1, columns: 1 });
  await writePlan(PLAN, where.placement, GROUPED);
  const { row, column, reads } = where;
  const areas = [{ sheetId: sheetId(where.sheet), row, column, rows: 2, columns: 2 }];
  expect(rules(where.sheet)).toMatchObject([
    { areas, formula: `=${reads}="US$"`, numberFormat: '0 "US$"' },
    { areas, formula: `=${reads}="US$ m"`, numberFormat: '0 "US$ m"' },
  ]);
  expect(office.syncs).toBe(2);
});

test("a write that fails at the selection leaves the user's own conditional formats over these cells", async () => {
  const id = sheetId("Sheet1");
  office.grid.objects.setFormatRules(id, [
    {
      ...{ id: "{own}", areas: [{ sheetId: id, row: 0, column: 0, rows: 100, columns: 100 }], type: "Custom" },
      ...{ formula: "=$A$1>0", numberFormat: "0.00", stopIfTrue: false, inFile: null, isCarried: false },
    },
  ]);
  const own = rules("Sheet1");
  office.faults.failAction(
    { code: "GeneralException", member: "ConditionalRangeFormat.numberFormat" },
    { afterCalls: 1 },
  );
  await expect(writePlan(PLAN, "selection", { mergeUndoGroup: false })).rejects.toThrow();
  expect(rules("Sheet1")).toEqual(own);
});

test("a name that a table has already is left to it, and the new one gets a number", async () => {
  await writePlan(PLAN, "newSheet", GROUPED);
  await writePlan(PLAN, "newSheet", GROUPED);
  office.grid.select({ sheetId: sheetId("Objects"), row: 20, column: 0, rows: 1, columns: 1 });
  office.grid.activateSheet(sheetId("Objects"));
  await writePlan(PLAN, "selection", GROUPED);
  const { tables, charts } = objects();
  expect(tables.map(({ name }) => name)).toEqual(["OfftakeTest", "OfftakeTest_2", "OfftakeTest_3"]);
  expect(charts.map(({ name, sheetId: sheet }) => [name, sheet])).toEqual([
    ["Offtake test", sheetId("Objects")],
    ["Offtake test", sheetId("Objects (2)")],
    ["Offtake test 2", sheetId("Objects")],
  ]);
});

test.each(["newSheet", "selection"] as const)(
  overCases("a failure at any action at %s leaves no table, no chart, no rule and no cell"),
  async (placement) => {
    await writePlan(PLAN, placement, GROUPED);
    const actions = office.requests[1]!.batch.Actions.length;
    expect(actions).toBeGreaterThan(80);
    for (const actionIndex of swept(actions)) {
      office = await startOfficeInJest();
      const before = [workbookState(office.grid), objects()];
      office.faults.failAction({ code: "GeneralException", message: "injected", actionIndex }, { afterCalls: 1 });
      const written = await writePlan(PLAN, placement, { mergeUndoGroup: false }).then(
        () => "written without the page set-up",
        () => "failed",
      );
      if (written !== "failed") continue;
      const after = [workbookState(office.grid), objects()];
      // Comparing the texts is much faster; the objects then show where they differ.
      if (JSON.stringify(after) !== JSON.stringify(before))
        expect({ actionIndex, after }).toEqual({ actionIndex, after: before });
    }
  },
  60_000,
);

test("where pages cannot be laid out, for want of a printer, the model is written without its page set-up", async () => {
  office.faults.failAction(
    { code: "GeneralException", message: "no printer", member: "PageLayout.orientation" },
    { afterCalls: 1 },
  );
  await expect(writePlan(PLAN, "newSheet", GROUPED)).resolves.toMatchObject({ isUndoable: true, isPageLeft: true });
  expect(objects()).toMatchObject({ tables: [{ name: "OfftakeTest" }], charts: [{ name: "Offtake test" }] });
  expect(office.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Objects"]);
});

test.each([
  ["the deal model", planDealModel(dealById("meta-coreweave-2026"))],
  ["comparables", planComparables(["meta-coreweave-2026", "microsoft-iren-2025"].map(dealById))],
])("%s goes to a new sheet in two round trips", async (_name, plan) => {
  const before = office.syncs;
  await writePlan(plan, "newSheet", GROUPED);
  expect(office.syncs - before).toBe(2);
  expect(objects().charts).toHaveLength(plan.charts?.length ?? 0);
});
