/** @jest-environment jsdom */
import { allDeals } from "../../src/catalog/catalogue";
import { COMMANDS } from "../../src/commands/command-table";
import type { CommandOutcome } from "../../src/commands/command-outcome";
import { registerCommands, type CommandContext } from "../../src/commands/register-commands";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { failedNotice } from "../../src/taskpane/shared/notice";
import { CallError } from "../../src/workbench/protocol/faults";
import { startOfficeInJest, type OfficeInJest } from "../host/office-in-jest";

let office: OfficeInJest;
let openDeal: string | null;
let listed: readonly string[] | null;
let openCompany: string | null;
let compared: readonly string[];
let asOf: string | null;
let reported: CommandOutcome[];
let views: string[];

const context: CommandContext = {
  workbook: excelWorkbook(),
  chosen: () => ({ dealId: openDeal, listed, companyId: openCompany, compared, asOf }),
  showView: async (view) => void views.push(view),
  report: (outcome) => void reported.push(outcome),
};

beforeAll(async () => {
  await startOfficeInJest();
  registerCommands(context);
});
beforeEach(async () => {
  office = await startOfficeInJest();
  openDeal = null;
  listed = null;
  openCompany = null;
  compared = [];
  asOf = null;
  reported = [];
  views = [];
});

afterEach(() => jest.restoreAllMocks());

const click = (id = "insertFigures"): Promise<void> => office.host.clickCommand(id, controlOf(id));

function controlOf(id: string): string {
  return COMMANDS.find((command) => command.id === id)?.controls[0]?.id ?? "";
}

function column(sheetName: string, at: number): unknown[] {
  const sheetId = office.grid.sheets().find(({ name }) => name === sheetName)?.id ?? "";
  return office.grid.values({ sheetId, row: 0, column: at, rows: 60, columns: 1 }).map(([value]) => value);
}

test("the button inserts the reference deal on a new sheet while no deal is open", async () => {
  await click();
  expect(reported).toMatchObject([
    {
      ok: true,
      request: { deal: { id: "meta-coreweave-2026" } },
      receipt: { sheetName: "Meta – CoreWeave 2026", namesLeftAlone: [] },
    },
  ]);
  const row = column("Meta – CoreWeave 2026", 0).indexOf("Contract value");
  expect(column("Meta – CoreWeave 2026", 1)[row]).toBe(21_000_000_000);
});

test("the button inserts the deal that is open in the pane", async () => {
  openDeal = "meta-coreweave-2025";
  await click();
  expect(reported).toMatchObject([{ ok: true, receipt: { sheetName: "Meta – CoreWeave 2025" } }]);
});

test("on a day of the past the buttons insert what was documented by then", async () => {
  openDeal = "meta-coreweave-2025";
  asOf = "2025-10-31";
  await click();
  await click("insertComparables");
  expect(reported).toMatchObject([
    { ok: true, request: { asOf } },
    { ok: true, request: { asOf } },
  ]);
  const [, comparables] = reported.map(({ request }) => request);
  expect(comparables?.kind === "comparables" ? comparables.deals.map(({ id }) => id) : []).not.toContain(
    "meta-coreweave-2026",
  );
});

test("a deal that was not documented yet on the pane's day is refused in words", async () => {
  openDeal = "meta-coreweave-2026";
  asOf = "2025-10-31";
  await click();
  expect(reported).toMatchObject([
    {
      ok: false,
      error: { kind: "missing-data", message: expect.stringContaining("was not documented on 2025-10-31") },
    },
  ]);
  expect(office.grid.sheets()).toHaveLength(1);
});

test("the model is that of the open deal", async () => {
  openDeal = "microsoft-iren-2025";
  await click("insertModel");
  expect(reported).toMatchObject([{ ok: true, request: { kind: "model", deal: { id: "microsoft-iren-2025" } } }]);
});

// Source: what a user sees of the list: one deal is meant, of several none, and an untouched list says nothing.
test.each([
  { case: "one listed", last: null, ids: ["microsoft-iren-2025"], expected: "microsoft-iren-2025" },
  {
    case: "one listed, another opened before",
    last: "meta-coreweave-2026",
    ids: ["microsoft-iren-2025"],
    expected: "microsoft-iren-2025",
  },
  { case: "not narrowed", last: null, ids: null, expected: "meta-coreweave-2026" },
  { case: "not narrowed, one opened before", last: "microsoft-iren-2025", ids: null, expected: "microsoft-iren-2025" },
])("figures and model are of the deal that the list means: $case", async ({ last, ids, expected }) => {
  openDeal = last;
  listed = ids;
  await click("insertFigures");
  await click("insertModel");
  expect(reported).toMatchObject([
    { ok: true, request: { kind: "figures", deal: { id: expected } } },
    { ok: true, request: { kind: "model", deal: { id: expected } } },
  ]);
});

test.each([[[]], [["meta-coreweave-2026", "microsoft-iren-2025"]]])(
  "of a search that lists %j nothing is inserted, and the notice says what to open",
  async (ids) => {
    listed = ids;
    await click("insertModel");
    const [outcome] = reported;
    const notice = failedNotice(outcome?.request ?? null, outcome?.ok === false ? outcome.error : null);
    expect(notice.title).toBe(`No deal's page is open in the pane, and its list shows ${ids.length} deals.`);
    expect(office.grid.sheets()).toHaveLength(1);
  },
);

test.each([
  { id: "insertFigures", expected: [0, 0] },
  { id: "insertModel", expected: ["Discount rate", 1] },
  { id: "insertComparables", expected: ["Amounts in", 2] },
  { id: "insertBlankModel", expected: ["As-of date", 1] },
])("$id ends with the one cell selected that one types into first", async ({ id, expected: [row, column] }) => {
  await click(id);
  const { sheetId, ...selected } = office.grid.selection();
  const labels = office.grid.values({ sheetId, row: 0, column: 0, rows: 40, columns: 1 }).map(([label]) => label);
  const wanted = typeof row === "number" ? row : labels.indexOf(row as string);
  expect(selected).toEqual({ row: wanted, column, rows: 1, columns: 1 });
  expect(sheetId).toBe(office.grid.activeSheetId());
});

test("comparables are the deals in the tray, in its order", async () => {
  compared = ["microsoft-iren-2025", "meta-coreweave-2026"];
  await click("insertComparables");
  expect(reported).toMatchObject([{ ok: true, receipt: { sheetName: "Comparables" } }]);
  const names = column("Comparables", 0);
  const first = names.indexOf("Deal") + 1;
  expect(names.slice(first, first + 3)).toEqual(["Microsoft – IREN 2025", "Meta – CoreWeave 2026", null]);
});

test("with an empty tray comparables are all deals", async () => {
  await click("insertComparables");
  expect(reported).toMatchObject([{ ok: true, request: { deals: { length: allDeals().length } } }]);
});

test("the company page is that of the company open in the pane, on the day that the pane shows", async () => {
  openCompany = "coreweave";
  asOf = "2026-06-30";
  await click("insertCompany");
  expect(reported).toMatchObject([
    { ok: true, request: { kind: "company", company: "coreweave", asOf }, receipt: { sheetName: "CoreWeave backlog" } },
  ]);
  expect(views).toEqual([]);
});

test("with no company open the list is shown, where one is found, and nothing is written", async () => {
  await click("insertCompany");
  expect(views).toEqual(["deals"]);
  expect(reported.map((outcome) => outcome.ok)).toEqual([false]);
  const [outcome] = reported;
  const notice = failedNotice(outcome?.request ?? null, outcome?.ok === false ? outcome.error : null);
  expect([notice.title, notice.text]).toEqual([
    "No company's page is open in the pane.",
    "Nothing in the workbook was changed. Search the list by name or ticker, open the page you mean, and insert there or from the ribbon.",
  ]);
  expect(office.grid.sheets()).toHaveLength(1);
});

test("a day before the company's first deal is refused by name of that deal, and nothing is written", async () => {
  openCompany = "coreweave";
  asOf = "2020-01-31";
  await click("insertCompany");
  const [outcome] = reported;
  expect(failedNotice(outcome?.request ?? null, outcome?.ok === false ? outcome.error : null)).toMatchObject({
    title: expect.stringMatching(/^CoreWeave had no documented deal on 31 Jan 2020: the first is /) as string,
    text: "Nothing in the workbook was changed. In the list's filters choose a later day, or none, and try again.",
    detail: null,
  });
  expect(office.grid.sheets()).toHaveLength(1);
});

test("the blank model needs no deal", async () => {
  await click("insertBlankModel");
  expect(reported).toMatchObject([{ ok: true, receipt: { sheetName: "Deal model" } }]);
});

test.each([
  ["showDeals", "deals"],
  ["showFunctions", "functions"],
  ["explainCell", "explain"],
  ["checkWorkbook", "check"],
  ["handOver", "handOver"],
])("%s shows the view %s, and nothing is written", async (id, view) => {
  await click(id);
  expect(views).toEqual([view]);
  expect(reported).toEqual([]);
  expect(office.grid.sheets()).toHaveLength(1);
});

test("every command works as a shortcut, which comes without an event", async () => {
  const associate = jest.spyOn(Office.actions, "associate").mockReturnValue(undefined);
  openCompany = "coreweave";
  registerCommands(context);
  for (const [, action] of associate.mock.calls) await (action as () => Promise<void>)();
  expect(views).toEqual(["deals", "functions", "explain", "check", "handOver"]);
  expect(reported.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
});

test("a failure is reported and the button is free again", async () => {
  office.faults.failCall(CallError.cellEditMode);
  await click();
  expect(reported).toMatchObject([
    { ok: false, request: { deal: { id: "meta-coreweave-2026" } }, error: { problem: { kind: "editing" } } },
  ]);
  await click();
  expect(reported).toHaveLength(2);
});

test("the button is free again even when the report fails", async () => {
  const associate = jest.spyOn(Office.actions, "associate").mockReturnValue(undefined);
  const report = (): never => {
    throw new Error("the pane could not be shown");
  };
  registerCommands({ ...context, report });
  const completed = jest.fn();
  const insert = associate.mock.calls.find(([id]) => id === "insertFigures")?.[1];
  await expect(insert?.({ completed })).rejects.toThrow("the pane could not be shown");
  expect(completed).toHaveBeenCalledTimes(1);
});
