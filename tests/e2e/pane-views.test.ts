import type { Page } from "playwright-core";
import { type OpenPane, paneBrowser, type PaneLook } from "./pane/open-pane";

// Every view of the pane in a real browser: nothing for axe to find, nothing wider than the pane, nothing the policy stops.

jest.setTimeout(60_000);

const REFERENCE = "[data-deal=meta-coreweave-2026]";
/** Little is documented about it: axe is done with its page soon. */
const SHORT = "[data-deal=janestreet-coreweave-2026]";
const MESSAGE = "fluent-message-bar";

let browser: Awaited<ReturnType<typeof paneBrowser>>;
let pane: OpenPane;

beforeAll(async () => {
  browser = await paneBrowser();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

/** Scrolls and waits for the picture after it. */
async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate((to) => new Promise((drawn) => { window.scrollTo(0, to); requestAnimationFrame(() => requestAnimationFrame(drawn)); }), y);
}

async function insertAtSelection(page: Page): Promise<void> {
  await page.click(SHORT);
  await page.click("input[value=selection]");
  await page.click(".insert fluent-button");
}

interface View extends Pick<PaneLook, "workbook" | "deals" | "first"> {
  readonly view: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const VIEWS: readonly View[] = [
  { view: "the list", reach: async () => undefined },
  {
    view: "an empty search with filters in force",
    reach: async (page) => {
      await page.click(".filter-button");
      await page.selectOption(".filters select", "chip-purchase");
      await page.fill("input[type=search]", "zebra 2099");
    },
  },
  {
    view: "the list, filtered, sorted and as of a day",
    reach: async (page) => {
      await page.click(".filter-button");
      await page.selectOption(".filters select", "cloud-capacity");
      await page.fill("input[type=date]", "2026-03-30");
      await page.selectOption(".list-tools select", "annualSpend");
    },
  },
  {
    view: "a deal as of a day",
    reach: async (page) => {
      await page.click(".filter-button");
      await page.fill("input[type=date]", "2026-03-30");
      await page.click("[data-deal=meta-coreweave-2025]");
    },
  },
  { view: "the middle of 10,000 deals", deals: 10_000, reach: (page) => scrollTo(page, 300_000) },
  {
    view: "a deal with everything unfolded",
    reach: async (page) => {
      await page.click(REFERENCE);
      for (const summary of await page.$$("details:not([open]) > summary")) await summary.click();
    },
  },
  { view: "a deal whose value is withheld", reach: (page) => page.click("[data-deal=meta-amd-2026]") },
  {
    view: "an insertion under way",
    workbook: "never",
    reach: async (page) => {
      await insertAtSelection(page);
      await page.waitForSelector("fluent-spinner");
    },
  },
  {
    view: "an insertion done",
    reach: async (page) => {
      await insertAtSelection(page);
      await page.waitForSelector(MESSAGE);
    },
  },
  {
    view: "cells in the way",
    workbook: "occupied",
    reach: async (page) => {
      await insertAtSelection(page);
      await page.waitForSelector(MESSAGE);
    },
  },
  {
    view: "an unforeseen failure with its detail",
    workbook: "unexpected",
    reach: async (page) => {
      await insertAtSelection(page);
      await page.click(`${MESSAGE} summary`);
    },
  },
  { view: "outside Excel", workbook: "none", reach: async () => undefined },
  { view: "the list on the first start", first: true, reach: (page) => page.waitForSelector(".first-run") },
  {
    view: "three deals to compare",
    reach: async (page) => {
      for (const toggle of (await page.$$(".compare-toggle")).slice(0, 3)) await toggle.click();
      await page.click(".list-insert summary");
      await page.waitForSelector(".list-insert .preview .remark");
    },
  },
  {
    view: "a deal model, foreseen where cells are in the way",
    workbook: "occupied",
    reach: async (page) => {
      await page.click(SHORT);
      await page.click("input[value=model]");
      await page.click("input[value=selection]");
      await page.waitForSelector(".against");
    },
  },
  {
    view: "an insertion that this Excel cannot do",
    workbook: "old Excel",
    reach: async (page) => {
      await page.click(SHORT);
      await page.waitForSelector(".against");
    },
  },
  {
    view: "a protected sheet",
    workbook: "protected",
    reach: async (page) => {
      await insertAtSelection(page);
      await page.waitForSelector(MESSAGE);
    },
  },
];

const LOOKS: readonly PaneLook[] = [
  { width: 320, scheme: "light", forcedColors: false },
  { width: 350, scheme: "dark", forcedColors: false },
  { width: 800, scheme: "light", forcedColors: true },
];

describe.each(LOOKS)("at $width px, $scheme, forced colours $forcedColors", (look) => {
  test.each(VIEWS)("$view is free of barriers and fits", async ({ workbook, deals, first, reach }) => {
    pane = await browser.open({ ...look, ...(workbook && { workbook }), ...(deals && { deals }), ...(first && { first }) });
    await reach(pane.page);
    expect(await pane.barriers()).toEqual([]);
    expect(await pane.overflow()).toBeLessThanOrEqual(0);
    expect(pane.complaints).toEqual([]);
  });
});

test("without a mouse: search, open, choose the place, insert, take the way out, go back", async () => {
  pane = await browser.open({ workbook: "occupied" });
  const { keyboard } = pane.page;
  const focused = () => pane.page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

  await keyboard.press("Tab"); // the tabs of the views
  await keyboard.press("Tab");
  await keyboard.type("meta coreweave 2032");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  expect(await focused()).toContain("expanded order form");

  await keyboard.press("Tab");
  expect(await focused()).toBe("Add to the comparison");
  await keyboard.press("Tab"); // what
  await keyboard.press("Tab"); // where
  await keyboard.press("ArrowDown");
  await keyboard.press("Tab");
  expect(await focused()).toBe("Insert figures");
  await keyboard.press("Enter");
  await pane.page.waitForSelector(`[role=alert] ${MESSAGE}`);
  expect(await focused()).toBe("Insert figures");

  for (let steps = 0; (await focused()) !== "Insert on a new sheet"; steps += 1) {
    expect(steps).toBeLessThan(8);
    await keyboard.press("Shift+Tab");
  }
  await keyboard.press("Space");
  await pane.page.waitForSelector(`[role=status] ${MESSAGE}`);
  expect(await focused()).toContain("expanded order form");

  await keyboard.press("Escape");
  await pane.page.waitForSelector("input[type=search]");
  expect(await focused()).toContain("about $21.0 bn");
});

test("keeps the message in view when the page has been scrolled", async () => {
  pane = await browser.open();
  await pane.page.click(REFERENCE);
  await pane.page.evaluate(() => window.scrollTo(0, 200));
  await pane.page.click(".insert fluent-button");
  const bar = await (await pane.page.waitForSelector(MESSAGE)).boundingBox();
  expect(bar?.y).toBe(0);
});

test("going back lands where the list was scrolled to", async () => {
  pane = await browser.open();
  await pane.page.evaluate(() => window.scrollTo(0, 900));
  await pane.page.click("[data-deal=galaxy-coreweave]");
  await pane.page.waitForSelector(".headline");
  expect(await pane.page.evaluate(() => window.scrollY)).toBe(0);
  await pane.page.click(".back");
  await pane.page.waitForSelector(".deals");
  const row = await pane.page.locator("[data-deal=galaxy-coreweave]").boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual(0);
  expect(row?.y).toBeLessThan(700);
});

test("without a mouse: filter, sort, choose a day and clear it all", async () => {
  pane = await browser.open();
  const { page } = pane;
  const { keyboard } = page;
  const count = () => page.textContent(".count");
  await page.focus("input[type=search]");

  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.press("End"); // the last sort order
  expect(await count()).toContain("without a documented annual spend come last");

  await keyboard.press("Tab");
  await keyboard.press("ArrowDown"); // the first type
  expect(await page.textContent(".active-filters")).toContain("Cloud capacity");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.type("03302026");
  expect(await count()).toContain("as documented on March 30, 2026");
  expect(await page.locator("[data-deal=meta-coreweave-2026]").count()).toBe(0);

  await page.focus(".active-filters button");
  await keyboard.press("Enter");
  expect(await count()).toMatch(/^34 deals/);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("filter-button");
});
