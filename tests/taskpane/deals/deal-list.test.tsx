/** @jest-environment jsdom */
import { allDeals } from "../../../src/catalog/catalogue";
import { manyDeals } from "../../bench/catalogue-sample";
import { fakeWorkbook, panePage } from "../pane-page";

const REFERENCE = "meta-coreweave-2026";
const names = (found: readonly HTMLElement[]) => found.map((row) => row.dataset["deal"]);

beforeEach(() => {
  window.scrollTo = () => {};
});

test("lists every deal with its value in words and says how many there are", async () => {
  const page = await panePage(fakeWorkbook());
  expect(names(page.all("[data-deal]"))).toEqual(allDeals().map((deal) => deal.id));
  expect(page.one(`[data-deal=${REFERENCE}]`).textContent).toContain("up to $21 bn");
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

test("filters are named while in force and can be cleared at once", async () => {
  const page = await panePage(fakeWorkbook());
  const chips = allDeals().filter((deal) => deal.type === "chip-purchase");
  await page.press("Filters");
  await page.choose("Type", "chip-purchase");
  expect(names(page.all("[data-deal]"))).toEqual(chips.map((deal) => deal.id));
  expect(page.one(".count").textContent).toBe(`${chips.length} of ${allDeals().length} deals`);
  expect(page.one(".active-filters").textContent).toContain("Chip purchase");
  await page.press("Clear filters");
  expect(page.all("[data-deal]")).toHaveLength(allDeals().length);
  expect(page.focused()).toBe(page.one(".filter-button"));
});

test("sorting by annual spend shows it, puts deals without one last and says how many", async () => {
  const page = await panePage(fakeWorkbook());
  await page.choose("Sort by", "annualSpend");
  const facts = page.all(".deal-facts").map((found) => found.textContent);
  const lacking = facts.filter((found) => found?.startsWith("annual spend cannot be worked out")).length;
  expect(facts[0]).toMatch(/^\$60\.0 bn a year/); // 300 bn over 5 years
  expect(lacking).toBeGreaterThan(0);
  expect(facts.slice(-lacking).every((found) => found?.startsWith("annual spend cannot be worked out"))).toBe(true);
  expect(page.one(".count").textContent).toBe(
    `${allDeals().length} deals · ${lacking} whose annual spend cannot be worked out are listed last`,
  );
});

test("filters that no deal passes are named, with the way back", async () => {
  const page = await panePage(fakeWorkbook());
  await page.choose("Type", "chip-purchase");
  await page.choose("Confidence", "safe");
  expect(page.text()).toContain("No deals match these filters: Chip purchase, Agreed among sources.");
  await page.press("Show all deals");
  expect(page.all("[data-deal]")).toHaveLength(allDeals().length);
});

test("as of a day the list holds what was documented then, and says so", async () => {
  const page = await panePage(fakeWorkbook());
  await page.choose("As documented on", "2026-03-30");
  expect(names(page.all("[data-deal]"))).not.toContain(REFERENCE);
  expect(page.one(".count").textContent).toMatch(
    new RegExp(`^\\d+ of ${allDeals().length} deals, as documented on 30 Mar 2026\\.$`),
  );
  await page.choose("As documented on", "");
  expect(names(page.all("[data-deal]"))).toContain(REFERENCE);
});

test.each(["0202-03-30", "2150-01-01"])("a year half typed (%s) changes nothing", async (day) => {
  const page = await panePage(fakeWorkbook());
  await page.choose("As documented on", day);
  expect(page.all("[data-deal]")).toHaveLength(allDeals().length);
});

describe("with 10,000 deals", () => {
  const many = manyDeals(10_000);

  test("only some rows are in the page, and each says which of 10,000 it is", async () => {
    const page = await panePage(fakeWorkbook(), many);
    const rows = page.all(".deals > li");
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(
      rows.map((row) => [row.getAttribute("aria-posinset"), row.getAttribute("aria-setsize")]).slice(0, 2),
    ).toEqual([
      ["1", "10000"],
      ["2", "10000"],
    ]);
    expect(page.one(".count").textContent).toBe("10,000 deals");
  });

  test("the row with the focus stays in the page: End and Home go to the ends of the whole list", async () => {
    const page = await panePage(fakeWorkbook(), many);
    page.one("input[type=search]").focus();
    await page.key("ArrowDown");
    await page.key("End");
    expect(page.focused()).toBe(page.one(`[data-deal="${many.at(-1)?.id}"]`));
    expect(page.focused()?.closest("li")?.getAttribute("aria-posinset")).toBe("10000");
    await page.key("ArrowUp");
    expect(page.focused()?.closest("li")?.getAttribute("aria-posinset")).toBe("9999");
    await page.key("Home");
    expect(page.focused()).toBe(page.one(`[data-deal=${REFERENCE}]`));
  });

  test("coming back from a deal far down finds its row, with the focus", async () => {
    const page = await panePage(fakeWorkbook(), many);
    page.one("input[type=search]").focus();
    await page.key("ArrowDown");
    await page.key("End");
    const last = many.at(-1)?.id ?? "";
    await page.openDeal(last);
    await page.press("All deals");
    expect(page.focused()).toBe(page.one(`[data-deal="${last}"]`));
  });
});
