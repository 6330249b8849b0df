import { allDeals } from "../../src/catalog/catalogue";
import { type OpenPane, paneBrowser } from "./pane/open-pane";

// The pane in a real browser without a mouse, and where things stand after it has been scrolled.

jest.setTimeout(60_000);

const REFERENCE = "[data-deal=meta-coreweave-2026]";
const MESSAGE = "fluent-message-bar";

let browser: Awaited<ReturnType<typeof paneBrowser>>;
let pane: OpenPane;

beforeAll(async () => {
  browser = await paneBrowser();
});
afterEach(() => pane.close());
afterAll(() => browser.close());

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
  expect(await focused()).toBe("Meta Platforms"); // The parties lead to their pages.
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  expect(await focused()).toBe("Add to comparison");
  await keyboard.press("Tab"); // what
  await keyboard.press("Tab"); // where
  await keyboard.press("ArrowDown");
  await keyboard.press("Tab");
  expect(await focused()).toBe("Insert figures");
  await keyboard.press("Enter");
  await pane.page.waitForSelector(`[role=alert] ${MESSAGE}`);
  expect(await focused()).toBe("Insert figures");

  for (let steps = 0; (await focused()) !== "Insert on a new sheet"; steps += 1) {
    expect(steps).toBeLessThan(12);
    await keyboard.press("Shift+Tab");
  }
  await keyboard.press("Space");
  await pane.page.waitForSelector(`[role=status] ${MESSAGE}`);
  expect(await focused()).toContain("expanded order form");

  await keyboard.press("Escape");
  await pane.page.waitForSelector("input[type=search]");
  expect(await focused()).toContain("up to $21 bn");
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
  expect(await count()).toContain("whose annual spend cannot be worked out are listed last");

  await keyboard.press("Tab");
  await keyboard.press("ArrowDown"); // the first type
  expect(await page.textContent(".active-filters")).toContain("Cloud capacity");
  const isDay = () => page.evaluate(() => document.activeElement?.getAttribute("type") === "date");
  for (let steps = 0; !(await isDay()); steps += 1) {
    expect(steps).toBeLessThan(12); // Past the other filters.
    await keyboard.press("Tab");
  }
  await keyboard.type("03302026");
  expect(await count()).toContain("as documented on 30 Mar 2026");
  expect(await page.locator("[data-deal=meta-coreweave-2026]").count()).toBe(0);

  await page.focus(".active-filters button");
  await keyboard.press("Enter");
  expect(await count()).toContain(`${allDeals().length} deals`);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("filter-button");
});

test("without a mouse: start a check, filter, select a cell", async () => {
  pane = await browser.open();
  const { page } = pane;
  page.setDefaultTimeout(10_000);
  await page.getByRole("tab", { name: "Deals" }).focus();
  await page.keyboard.press("ArrowRight");
  for (let tab = 0; tab < 4 && (await page.getByRole("tab", { selected: true }).textContent()) !== "Check"; tab += 1)
    await page.keyboard.press("ArrowRight");
  await page.locator("fluent-button", { hasText: "Check this workbook" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".check-findings");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.locator("[aria-pressed=true]").textContent()).toMatch(/^Contradicts/);
  expect(await page.locator(".check-findings").count()).toBeGreaterThan(0);
});

test("going back from a function's page lands on its row", async () => {
  pane = await browser.open();
  const { page } = pane;
  await page.getByRole("tab", { name: "Functions" }).click();
  for (const name of ["ANNUALSPEND", "SCHEDULE", "MARKTOMARKET", "COMBINED", "WHY", "RECOGNIZED"]) {
    await page.click(`[data-function=${name}]`);
    await page.click("#view-functions .back");
    await page.locator(`[data-function=${name}]:focus`).waitFor();
  }
});
