/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { dealById } from "../../../src/catalog/catalogue";
import { planComparables } from "../../../src/plan/comparables-plan";
import { dealSheetName } from "../../../src/plan/deal-names";
import { planBlankModel } from "../../../src/plan/blank-model-plan";
import { fakeWorkbook, panePage, type PanePage } from "../pane-page";

const IDS = ["meta-coreweave-2026", "meta-coreweave-2025", "openai-oracle-2025"];
const named = (ids: readonly string[]) => ids.map((id) => dealById(id).name);

beforeEach(() => {
  window.scrollTo = () => {};
});

const byLabel = (page: PanePage, label: string) => page.one(`[aria-label="${label}"]`);

async function compare(page: PanePage, ids: readonly string[]): Promise<void> {
  for (const id of ids) await act(async () => byLabel(page, `Compare ${dealById(id).name}`).click());
}

async function unfold(page: PanePage): Promise<void> {
  const details = page.one(".list-insert") as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  await page.settled();
}

const inTray = (page: PanePage) => page.all(".tray li > span").map(({ textContent }) => textContent);

test("deals chosen in the list stand in the tray in the order they were chosen, and the session has them", async () => {
  const page = await panePage(fakeWorkbook());
  await compare(page, IDS);
  await unfold(page);
  expect(inTray(page)).toEqual(named(IDS));
  expect(page.session.compared()).toEqual(IDS);
  expect(byLabel(page, `Compare ${named(IDS)[0]}`).getAttribute("aria-pressed")).toBe("true");
});

test("a deal moves, goes out, and all go out; the focus stays on something that can be pressed", async () => {
  const page = await panePage(fakeWorkbook());
  await compare(page, IDS);
  await unfold(page);
  const [first = "", second = "", third = ""] = named(IDS);

  await act(async () => byLabel(page, `Move ${third} up`).click());
  expect(inTray(page)).toEqual([first, third, second]);
  expect(page.focused()).toBe(byLabel(page, `Move ${third} up`));
  await act(async () => byLabel(page, `Move ${third} up`).click());
  expect(page.focused()).toBe(byLabel(page, `Move ${third} down`)); // it cannot go further up

  await act(async () => byLabel(page, `Remove ${third}`).click());
  expect(inTray(page)).toEqual([first, second]);
  expect(page.focused()).toBe(byLabel(page, `Remove ${first}`));

  await page.press("Clear selection");
  expect(page.session.compared()).toEqual([]);
  expect(page.focused()).toBe(page.one(".tray-title"));
});

test("a deal is chosen from its page, too", async () => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal(IDS[0] ?? "");
  await page.press("Add to comparison");
  expect(page.session.compared()).toEqual([IDS[0]]);
  await page.press("Remove from comparison");
  expect(page.session.compared()).toEqual([]);
});

test("inserts the chosen deals in their order", async () => {
  const workbook = fakeWorkbook();
  const page = await panePage(workbook);
  await compare(page, IDS);
  await unfold(page);
  await page.press("Insert comparables");
  expect(workbook.written).toEqual([{ plan: planComparables(IDS.map((id) => dealById(id))), placement: "newSheet" }]);
  expect(page.one("[role=status] .message-title").textContent).toBe(
    "Inserted comparables of 3 deals on sheet ‘Comparables’.",
  );
});

test("with nothing chosen it inserts what the list shows, as it was on the chosen day", async () => {
  const workbook = fakeWorkbook();
  const page = await panePage(workbook);
  await page.search("meta coreweave 2032");
  await unfold(page);
  expect(page.one(".preview").textContent).toMatch(
    /^\d+ rows × \d+ columns, \d+ cells with content, on a new sheet ‘Comparables’/,
  );
  await page.press("Insert comparables");
  const { rows = [], tables = [] } = workbook.written[0]?.plan ?? {};
  const [area] = tables.map((table) => table.area);
  const names = rows
    .slice((area?.row ?? 0) + 1, (area?.row ?? 0) + (area?.rows ?? 0))
    .map(([cell]) => (cell?.kind === "text" ? cell.text : ""));
  expect(names).toContain(dealSheetName(dealById("meta-coreweave-2026")));
  expect(names).toHaveLength(page.all("[data-deal]").length);
});

test("inserts a blank model", async () => {
  const workbook = fakeWorkbook();
  const page = await panePage(workbook);
  await unfold(page);
  await act(async () => page.one("input[value=blank]").click());
  await page.settled();
  await page.press("Insert blank model");
  expect(workbook.written).toEqual([{ plan: planBlankModel(), placement: "newSheet" }]);
});
