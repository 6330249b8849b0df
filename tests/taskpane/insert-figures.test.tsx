/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { dealById } from "../../src/catalog/catalogue";
import { planFigures } from "../../src/plan/figures-plan";
import { WorkbookError, type WorkbookPort, type WriteReceipt } from "../../src/workbook/workbook-port";
import { failedNotice, insertedNotice } from "../../src/taskpane/shared/notice";
import { fakeWorkbook, panePage } from "./pane-page";

const REFERENCE = "meta-coreweave-2026";
const PLAN = planFigures(dealById(REFERENCE));
const COUNT = dealById(REFERENCE).figures.length;
const OCCUPIED = { kind: "occupied", sheetName: "Model", addresses: ["B4", "C7"] } as const;

let reported: unknown[] = [];
beforeEach(() => {
  reported = [];
  window.scrollTo = () => {};
  window.reportError = (error) => void reported.push(error);
});

async function pageOn(workbook: WorkbookPort) {
  const page = await panePage(workbook);
  await page.openDeal(REFERENCE);
  return page;
}

test("writes the deal's figures on a new sheet unless told otherwise, and says so", async () => {
  const workbook = fakeWorkbook();
  const page = await pageOn(workbook);
  await page.press("Insert figures");
  expect(workbook.written).toEqual([{ plan: PLAN, placement: "newSheet" }]);
  expect(page.one("[role=status] .message-title").textContent).toBe(
    `Inserted ${COUNT} figures on sheet ‘${PLAN.sheetName}’.`,
  );
});

test("says beforehand what an insertion will fill, for either place", async () => {
  const page = await pageOn(fakeWorkbook());
  expect(page.one(".preview").textContent).toMatch(
    new RegExp(
      `^${PLAN.rows.length} rows × 8 columns, \\d+ cells with content, on a new sheet ‘${PLAN.sheetName}’\\.$`,
    ),
  );
  await act(async () => page.one("input[value=selection]").click());
  await page.settled();
  expect(page.one(".preview").textContent).toContain("in B4:I20 of sheet ‘Model’");
});

test("says beforehand which cells are in the way", async () => {
  const page = await pageOn(fakeWorkbook({ selection: OCCUPIED }));
  await act(async () => page.one("input[value=selection]").click());
  await page.settled();
  expect(page.one(".against").textContent).toContain("In the way: B4, C7.");
});

test("writes at the selected cell when that is chosen", async () => {
  const workbook = fakeWorkbook();
  const page = await pageOn(workbook);
  await act(async () => page.one("input[value=selection]").click());
  await page.settled();
  await page.press("Insert figures");
  expect(workbook.written).toEqual([{ plan: PLAN, placement: "selection" }]);
});

test("names the cells in the way and inserts on a new sheet with one press", async () => {
  const workbook = fakeWorkbook({ selection: OCCUPIED });
  const page = await pageOn(workbook);
  await act(async () => page.one("input[value=selection]").click());
  await page.settled();
  await page.press("Insert figures");
  const message = page.one("[role=alert]").textContent;
  expect(message).toContain("Cells on sheet ‘Model’ are in the way.");
  expect(message).toContain("B4, C7");
  expect(message).toContain("Nothing in the workbook was changed.");
  expect(workbook.written).toEqual([]);

  await page.press("Insert on a new sheet");
  expect(workbook.written).toEqual([{ plan: PLAN, placement: "newSheet" }]);
  expect(page.one("[role=alert]").textContent).toBe("");
  expect(page.one("[role=status] .message-title").textContent).toContain("Inserted");
  expect(page.focused()).toBe(page.one("h1"));
});

test.each([
  ["comparables", "Nothing in the workbook was changed. Insert fewer deals at a time."],
  ["figures", "Nothing in the workbook was changed."],
] as const)("more than Excel takes: %s of several deals can be fewer, of one deal nothing can", (kind, text) => {
  const deals = [dealById("meta-coreweave-2026")] as const;
  const request = kind === "figures" ? ({ kind, deal: deals[0], asOf: null } as const) : { kind, deals, asOf: null };
  const notice = failedNotice(request, new WorkbookError({ kind: "tooLarge" }));
  expect(notice).toMatchObject({ title: "This is more than Excel takes at once.", text });
});

test("names twelve cells and counts the rest", async () => {
  const addresses = Array.from({ length: 40 }, (_, row) => `A${row + 1}`);
  const page = await pageOn(fakeWorkbook({ newSheet: { ...OCCUPIED, addresses } }));
  await page.press("Insert figures");
  expect(page.one(".message-cells").textContent).toContain("A11, A12 and 28 more.");
});

test("is busy until the workbook answers, and a second press does nothing", async () => {
  let answer: (receipt: WriteReceipt) => void = () => {};
  let asked = 0;
  const page = await pageOn({
    ...fakeWorkbook(),
    write: () => {
      asked += 1;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  await page.press("Insert figures");
  await page.press("Inserting…");
  expect(asked).toBe(1);
  expect(page.one("fluent-spinner")).toBeTruthy();
  await act(async () =>
    answer({ address: "A1", sheetName: "Meta", cellCount: 1, namesLeftAlone: ["wacc"], isUndoable: true }),
  );
  await page.settled();
  expect(page.control("Insert figures")).toBeTruthy();
  expect(page.text()).toContain("Range names already in use were kept: wacc.");
});

test.each([
  [true, "Undo takes it back."],
  [false, ""],
])("that undo takes an insertion back is said only by a host that promises it (%s)", (isUndoable, text) => {
  const receipt = { address: "A1:B2", sheetName: "Meta", cellCount: 4, namesLeftAlone: [], isUndoable };
  expect(insertedNotice({ kind: "figures", deal: dealById("meta-coreweave-2026"), asOf: null }, receipt).text).toBe(
    text,
  );
});

test("a foreseen refusal is told in words and is not reported as an error", async () => {
  const page = await pageOn(fakeWorkbook({ newSheet: { kind: "editing" } }));
  await page.press("Insert figures");
  expect(page.one("[role=alert]").textContent).toContain("A cell is being edited.");
  expect(page.all("textarea")).toHaveLength(0);
  expect(reported).toEqual([]);
});

test("an unforeseen error ends in one message with a detail to copy, and is still reported", async () => {
  const failure = new TypeError("rows is not iterable");
  const page = await pageOn(fakeWorkbook({ newSheet: failure }));
  await page.press("Insert figures");
  expect(page.one("[role=alert] .message-title").textContent).not.toContain("iterable");
  expect((page.one("textarea") as HTMLTextAreaElement).value).toContain("rows is not iterable");
  expect(reported).toEqual([failure]);
});

test("a message is dismissed and the focus goes to the page's heading", async () => {
  const page = await pageOn(fakeWorkbook());
  await page.press("Insert figures");
  await page.press("Dismiss");
  expect(page.all(".message")).toHaveLength(0);
  expect(page.focused()).toBe(page.one("h1"));
});

test("a new attempt takes the last message away before it is answered", async () => {
  const page = await pageOn({
    ...fakeWorkbook(),
    write: (_, placement) =>
      placement === "selection" ? Promise.reject(new WorkbookError(OCCUPIED)) : new Promise(() => {}),
  });
  await act(async () => page.one("input[value=selection]").click());
  await page.settled();
  await page.press("Insert figures");
  expect(page.text()).toContain("in the way");
  await page.press("Insert on a new sheet");
  expect(page.text()).not.toContain("in the way");
  expect(page.control("Inserting…")).toBeTruthy();
});

test("shows what a ribbon command reports, and its way out, on whatever page is open", async () => {
  const workbook = fakeWorkbook();
  const page = await panePage(workbook);
  await act(async () =>
    page.session.report(
      failedNotice({ kind: "figures", deal: dealById(REFERENCE), asOf: null }, new WorkbookError(OCCUPIED)),
    ),
  );
  expect(page.one("[role=alert]").textContent).toContain("in the way");
  await page.press("Insert on a new sheet");
  expect(workbook.written).toEqual([{ plan: PLAN, placement: "newSheet" }]);
});

test("outside Excel it says where it belongs, and offers no insertion", async () => {
  const page = await panePage(null);
  expect(page.text()).toContain("Open Offtake from the ribbon in Excel");
  await page.openDeal(REFERENCE);
  expect(page.all("fluent-button")).toHaveLength(0);
  expect(page.text()).toContain("about $21 bn");
});
