/** @jest-environment jsdom */
import { allDeals } from "../../src/catalog/catalogue";
import { fakeWorkbook, panePage } from "./pane-page";

const REFERENCE = "meta-coreweave-2026";
const names = (found: readonly HTMLElement[]) => found.map((row) => row.dataset["deal"]);

beforeEach(() => {
  window.scrollTo = () => {};
});

test("lists every deal with its value in words and says how many there are", async () => {
  const page = await panePage(fakeWorkbook());
  expect(names(page.all("[data-deal]"))).toEqual(allDeals().map((deal) => deal.id));
  expect(page.one(`[data-deal=${REFERENCE}]`).textContent).toContain("about $21.0 bn");
  expect(page.one("[data-deal=meta-coreweave-2025]").textContent).toContain("up to $14.2 bn");
  expect(page.one(".count").textContent).toBe(`${allDeals().length} deals`);
});

test("takes no focus by itself", async () => {
  const page = await panePage(fakeWorkbook());
  expect(page.focused()).toBe(document.body);
});

test("narrows as the user types and announces the number left", async () => {
  const page = await panePage(fakeWorkbook());
  await page.search("meta coreweave");
  expect(names(page.all("[data-deal]"))).toEqual(["meta-coreweave-2026", "meta-coreweave-2025"]);
  expect(page.one(".count").textContent).toBe(`2 of ${allDeals().length} deals`);
  expect(page.one(".count").getAttribute("role")).toBe("status");
});

test("a search without a match says so and offers all deals again", async () => {
  const page = await panePage(fakeWorkbook());
  await page.search("zebra");
  expect(page.text()).toContain("No deal matches “zebra”");
  await page.press("Show all deals");
  expect(page.all("[data-deal]")).toHaveLength(allDeals().length);
  expect(page.focused()).toBe(page.one("input[type=search]"));
});

test("arrow keys walk from the search field through the rows and back", async () => {
  const page = await panePage(fakeWorkbook());
  await page.search("meta coreweave");
  await page.key("ArrowDown");
  expect(page.focused()).toBe(page.one("[data-deal=meta-coreweave-2026]"));
  await page.key("ArrowDown");
  expect(page.focused()).toBe(page.one("[data-deal=meta-coreweave-2025]"));
  await page.key("Home");
  expect(page.focused()).toBe(page.one("[data-deal=meta-coreweave-2026]"));
  await page.key("ArrowUp");
  expect(page.focused()).toBe(page.one("input[type=search]"));
});

test("Enter in the search field opens the first deal found", async () => {
  const page = await panePage(fakeWorkbook());
  await page.search("meta coreweave 2031");
  page.one("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await page.key("Shift");
  expect(page.one("h1").textContent).toContain("first large order form");
});

test("going back finds the list as it was left: search, scroll position and focus", async () => {
  const scrolled: number[] = [];
  window.scrollTo = ((_x: number, y: number) => void scrolled.push(y)) as typeof window.scrollTo;
  const page = await panePage(fakeWorkbook());
  await page.search("meta");
  Object.defineProperty(window, "scrollY", { value: 240, configurable: true });
  await page.openDeal("meta-coreweave-2025");
  expect(scrolled.at(-1)).toBe(0);

  await page.press("All deals");
  expect((page.one("input[type=search]") as HTMLInputElement).value).toBe("meta");
  expect(page.focused()).toBe(page.one("[data-deal=meta-coreweave-2025]"));
  expect(scrolled.at(-1)).toBe(240);
});

test("Escape on a deal's page goes back too", async () => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal(REFERENCE);
  await page.key("Escape");
  expect(page.one("h1").textContent).toBe("Deals");
});
