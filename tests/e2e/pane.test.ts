import type { Frame, Locator } from "playwright-core";
import { WorkbenchSession } from "./workbench-session";

let session: WorkbenchSession;
let pane: Frame;

beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.restart();
  pane = session.pane();
  await pane.getByRole("searchbox").or(pane.getByRole("textbox")).first().waitFor();
});
afterEach(() => expect(session.complaints).toEqual([]));

/** The kit's buttons carry their role in the element's internals, where a locator by role does not look. */
const INSERT = ".insert fluent-button";
const insertButton = (): Locator => pane.locator(INSERT);

async function openReferenceDeal(): Promise<void> {
  await pane.locator('[data-deal="meta-coreweave-2026"]').click();
  await pane.getByRole("heading", { level: 1, name: /Meta - CoreWeave expanded/ }).waitFor();
}

test("while a cell is being edited nothing is written, and the pane says what to do", async () => {
  await openReferenceDeal();
  await session.page.mouse.click(600, 500); // Into the grid: the keyboard was in the pane.
  await session.page.keyboard.type("half a th");
  await session.page.waitForFunction(() => window.workbench.grid.isEditing());
  // The ribbon keeps the cell open; a click into the pane would end the editing.
  await insertButton().evaluate((button: HTMLElement) => button.click());
  await pane.getByText(/edit/i).first().waitFor();
  expect(await session.page.evaluate(() => window.workbench.sheetNames())).toEqual(["Sheet1"]);
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  beforeEach(() => session.page.emulateMedia({ colorScheme }));
  afterEach(() => session.page.emulateMedia({ colorScheme: "light" }));

  test("axe finds nothing to object to in any view", async () => {
    expect(await session.barriers()).toEqual([]);
    await session.screenshot(`deals-${colorScheme}`);
    await openReferenceDeal();
    await pane.locator(".preview .remark").first().waitFor(); // The workbook has been asked: nothing changes any more.
    expect(await session.barriers()).toEqual([]);
    await session.screenshot(`deal-${colorScheme}`);
    await insertButton().click();
    await pane
      .getByText(/^Inserted /)
      .first()
      .waitFor();
    expect(await session.barriers()).toEqual([]);
    await session.screenshot(`inserted-${colorScheme}`);
  });
});

test.each([320, 350, 800])("the pane needs no sideways scrolling at %d pixels", async (width) => {
  const page = await session.context.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(`${session.servers.addinOrigin}/taskpane.html`);
  await page.locator("[data-deal]").first().waitFor();
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.locator('[data-deal="meta-coreweave-2026"]').click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.close();
});
