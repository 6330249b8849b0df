/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { dealById } from "../../src/catalog/catalogue";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { fakeWorkbook, panePage } from "./pane-page";
import { fakeReading } from "./fake-reading";

// States that the user can find the pane in, besides the one where all goes well.

const REFERENCE = "meta-coreweave-2026";
const ALL = undefined;

beforeEach(() => {
  window.scrollTo = () => {};
  window.reportError = () => {};
});

function user(): {
  readonly read: (key: string) => string | null;
  readonly keep: (key: string, value: string) => void;
} {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key) ?? null, keep: (key, value) => void kept.set(key, value) };
}

test("first start: one card, whose action inserts the reference deal's model; the card never comes again", async () => {
  const [workbook, who] = [fakeWorkbook(), user()];
  const page = await panePage(workbook, ALL, who);
  expect(page.all(".first-run")).toHaveLength(1);
  await page.press("See it on Meta – CoreWeave");
  expect(workbook.written).toEqual([{ plan: planDealModel(dealById(REFERENCE)), placement: "newSheet" }]);
  expect(page.all(".first-run")).toHaveLength(0);
  expect((await panePage(workbook, ALL, who)).all(".first-run")).toHaveLength(0);
});

test("first start, skipped: nothing is inserted, the focus goes to the heading, the card never comes again", async () => {
  const [workbook, who] = [fakeWorkbook(), user()];
  const page = await panePage(workbook, ALL, who);
  await page.press("Skip");
  expect(workbook.written).toEqual([]);
  expect(page.focused()).toBe(page.one("h1"));
  expect((await panePage(workbook, ALL, who)).all(".first-run")).toHaveLength(0);
});

test("first start, Find a deal: the card goes, and the search has the keyboard", async () => {
  const page = await panePage(fakeWorkbook(), ALL, user());
  await page.press("Find a deal");
  expect(page.focused()).toBe(page.one("input[type=search]"));
  expect(page.all(".first-run")).toHaveLength(0);
});

test("first start, refused: the card stays, because it was neither used nor skipped", async () => {
  const page = await panePage(fakeWorkbook({ newSheet: { kind: "editing" } }), ALL, user());
  await page.press("See it on Meta – CoreWeave");
  expect(page.one("[role=alert]").textContent).toContain("A cell is being edited.");
  expect(page.all(".first-run")).toHaveLength(1);
});

test("outside Excel there is no card: it could insert nothing", async () => {
  expect((await panePage(null, ALL, user())).all(".first-run")).toHaveLength(0);
});

test.each([
  [{ kind: "protected", sheetName: "Model" }, "Sheet ‘Model’ is protected."],
  [{ kind: "editing" }, "A cell is being edited."],
  [{ kind: "inactiveWorkbook" }, "Another workbook is in front."],
  [{ kind: "datesFrom1904" }, "counts its dates from 1904"],
  [{ kind: "beyondEdge", address: "XFD1" }, "past the edge of the sheet"],
] as const)("%j is told where the place is chosen, before anything is pressed", async (problem, words) => {
  const page = await panePage(fakeWorkbook({ selection: problem }));
  await page.openDeal(REFERENCE);
  expect(page.all(".against")).toHaveLength(0);
  await act(async () => page.one("input[value=selection]").click());
  await page.settled();
  expect(page.one(".against").textContent).toContain(words);
});

test("an Excel that lacks what is needed: the action is disabled and says why", async () => {
  const workbook = fakeWorkbook({ newSheet: { kind: "unsupported", requirement: "ExcelApi 1.9" } });
  const page = await panePage(workbook);
  await page.openDeal(REFERENCE);
  expect(page.one(".against").textContent).toContain("lacks what is needed (ExcelApi 1.9)");
  expect(
    (page.control("Insert figures") as HTMLElement & { disabled?: boolean }).disabled ??
      page.control("Insert figures").hasAttribute("disabled"),
  ).toBe(true);
  await page.press("Insert figures");
  expect(workbook.written).toEqual([]);
});

test("the place follows the selection", async () => {
  const reading = fakeReading();
  const asked: string[] = [];
  const workbook = {
    ...fakeWorkbook({}, reading),
    previewPlacement: async () => {
      asked.push(reading.selected());
      return { sheetName: "Model", address: `${reading.selected()}:Z99`, inTheWay: [] };
    },
  };
  const page = await panePage(workbook);
  await page.openDeal(REFERENCE);
  await act(async () => page.one("input[value=selection]").click());
  await page.settled();
  await act(async () => reading.choose("D7"));
  await page.settled();
  expect(page.one(".preview").textContent).toContain("in D7:Z99 of sheet ‘Model’");
  await act(async () => page.one("input[value=newSheet]").click());
  await page.settled();
  expect(reading.listening()).toBe(0);
});

test("offline: what inserts cannot be loaded; it says so, and trying again works once it can", async () => {
  jest.resetModules();
  jest.doMock("../../src/plan/insert-plan", () => {
    throw new Error("chunk models is missing");
  });
  const { fakeWorkbook: workbookOf, panePage: pageOf } = await import("./pane-page");
  const planner = await import("../../src/taskpane/shared/planner");
  const page = await pageOf(workbookOf());
  await expect(page.openDeal(REFERENCE)).rejects.toThrow("chunk models is missing"); // the page's own wait for the script
  expect(page.one(".insert [role=alert]").textContent).toContain("could not be loaded");
  jest.dontMock("../../src/plan/insert-plan");
  jest.resetModules();
  await page.press("Try again");
  await planner.planner();
  expect(page.all(".insert [role=alert]")).toHaveLength(0);
});
