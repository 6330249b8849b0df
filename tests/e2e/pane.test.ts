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

/** Values and formulas of everything on the sheet, to hold a before against an after. */
const contents = (): Promise<unknown> =>
  session.page.evaluate(() => {
    const { grid } = window.workbench;
    return grid.sheets().map(({ id, name }) => {
      const used = grid.usedArea(id);
      return { name, used, formulas: used && grid.formulas(used) };
    });
  });

test("from the search box to the inserted figures by keyboard alone", async () => {
  const search = pane.getByRole("searchbox").or(pane.getByRole("textbox")).first();
  await search.focus();
  await session.page.keyboard.type("coreweave rubin", { delay: 20 });
  await pane.locator('[data-deal="meta-coreweave-2026"]').waitFor();
  await session.page.keyboard.press("ArrowDown");
  await session.page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await insertButton().focus();
  await session.page.keyboard.press("Enter");
  await pane
    .getByText(/^Inserted /)
    .first()
    .waitFor();
  expect(await session.page.evaluate(() => window.workbench.sheetNames().length)).toBe(2);
});

test("nothing is written over a used cell: the pane names it and offers a new sheet", async () => {
  await session.typeInto("B9", "mine");
  await session.page.evaluate(() => window.workbench.select("A1"));
  const before = await contents();
  await openReferenceDeal();
  await pane.getByLabel("At the selected cell").check();
  await insertButton().click();
  await pane.getByText(/B9/).first().waitFor();
  expect(await contents()).toEqual(before);
  await session.screenshot("cells-in-the-way");
  await pane.locator("fluent-message-bar fluent-button", { hasText: "Insert on a new sheet" }).click();
  await pane
    .getByText(/^Inserted /)
    .first()
    .waitFor();
  expect(await session.value("'Sheet1'!B9")).toBe("mine");
});

test("figures go to the selected cell when it has room", async () => {
  await session.page.evaluate(() => window.workbench.select("C5"));
  await openReferenceDeal();
  await pane.getByLabel("At the selected cell").check();
  await insertButton().click();
  await pane
    .getByText(/^Inserted /)
    .first()
    .waitFor();
  expect(await session.value("C5")).toMatch(/^Meta/);
  expect(await session.page.evaluate(() => window.workbench.sheetNames())).toEqual(["Sheet1"]);
});

test("a protected sheet stays as it is, in words", async () => {
  await session.page.evaluate(() => window.workbench.grid.setProtected(window.workbench.grid.activeSheetId(), true));
  const before = await contents();
  await openReferenceDeal();
  await pane.getByLabel("At the selected cell").check();
  await insertButton().click();
  await pane
    .getByText(/protected/)
    .first()
    .waitFor();
  expect(await contents()).toEqual(before);
});

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

test("an empty search says so and how to go on", async () => {
  await pane.getByRole("searchbox").or(pane.getByRole("textbox")).first().fill("zeppelin");
  await pane
    .getByText(/No deal/)
    .first()
    .waitFor();
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
