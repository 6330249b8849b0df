import type { Page } from "playwright-core";
import { type OpenPane, paneBrowser } from "./pane/open-pane";

// The list with 10,000 deals in a real browser: few rows in the page, nothing that jumps or gets lost.

jest.setTimeout(60_000);

const COUNT = 10_000;
const MOST_ROWS = 60;
const STEPS = 60;

let browser: Awaited<ReturnType<typeof paneBrowser>>;
let pane: OpenPane;

beforeAll(async () => {
  browser = await paneBrowser();
});
beforeEach(async () => {
  pane = await browser.open({ deals: COUNT });
});
afterEach(() => pane.close());
afterAll(() => browser.close());

interface Steps {
  readonly mostRows: number;
  /** Frames in which part of the screen below the list's top had no row. */
  readonly blank: number;
}

/** Scrolls by `distance` once a frame and watches. */
function scrollInSteps(page: Page, distance: number, steps: number): Promise<Steps> {
  return page.evaluate(
    ([by, count]) =>
      new Promise<Steps>((done) => {
        let [mostRows, blank, frames] = [0, 0, 0];
        const seen = () => {
          const rows = [...document.querySelectorAll(".deals > li")].map((row) => row.getBoundingClientRect());
          mostRows = Math.max(mostRows, rows.length);
          const covered = rows.some(({ top }) => top <= 0) && rows.some(({ bottom }) => bottom >= window.innerHeight);
          if (window.scrollY > 300 && !covered) blank += 1;
        };
        const step = () => {
          frames += 1;
          seen();
          if (frames > count) return done({ mostRows, blank });
          window.scrollBy(0, by);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [distance, steps] as const,
  );
}

test.each([
  { how: "slowly down", from: 0, distance: 120 },
  { how: "a screen at a time", from: 100_000, distance: 650 },
  { how: "up through rows never seen", from: 400_000, distance: -300 },
])("scrolling $how keeps the page small and the screen full", async ({ from, distance }) => {
  await scrollInSteps(pane.page, from, 1);
  const { mostRows, blank } = await scrollInSteps(pane.page, distance, STEPS);
  expect(mostRows).toBeLessThanOrEqual(MOST_ROWS);
  expect(blank).toBe(0);
});

test("what is looked at stands still while rows above it turn out taller than assumed", async () => {
  const { page } = pane;
  await scrollInSteps(page, 200_000, 1);
  for (let step = 0; step < 10; step += 1) {
    const before = await firstInView(page);
    await scrollInSteps(page, -200, 1);
    const after = await page
      .locator(`.deals > li[data-key="${before.key}"]`)
      .evaluate((row) => row.getBoundingClientRect().top);
    expect(Math.abs(after - before.top - 200)).toBeLessThan(2);
  }
});

function firstInView(page: Page): Promise<{ key: string; top: number }> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>(".deals > li")];
    const row = rows.find((each) => each.getBoundingClientRect().top >= 0);
    return { key: row?.dataset["key"] ?? "", top: row?.getBoundingClientRect().top ?? NaN };
  });
}

test("the focus survives when its row is scrolled far away, and the arrow keys go on from there", async () => {
  const { page } = pane;
  await page.click("[data-deal=openai-aws-2025]", { trial: true });
  await page.focus("[data-deal=openai-aws-2025]");
  await scrollInSteps(page, 50_000, 3);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-deal"))).toBe("openai-aws-2025");
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-deal"))).toBe("openai-aws-2026");
  const box = await page.locator("[data-deal=openai-aws-2026]").boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(700);
});

test("End shows the last of all rows, and a search from there shows what it finds", async () => {
  const { page } = pane;
  await page.focus("input[type=search]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  const row = page.locator("li[aria-posinset='10000']");
  await row.waitFor();
  const box = await row.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  await page.keyboard.press("Escape");
  await page.keyboard.type("meta coreweave 2032");
  await page.locator("[data-deal=meta-coreweave-2026]").waitFor();
  expect(await page.locator(".deals > li").count()).toBeLessThanOrEqual(MOST_ROWS);
});

test("going back to a row far down finds it where it was", async () => {
  const { page } = pane;
  await scrollInSteps(page, 250_000, 2);
  const { key } = await firstInView(page);
  await page.locator(`[data-deal="${key}"]`).click();
  const top = 20;
  await page.waitForSelector(".headline");
  await page.click(".back");
  const box = await page.locator(`[data-deal="${key}"]`).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(-top);
  expect(box?.y).toBeLessThan(700);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-deal"))).toBe(key);
});
