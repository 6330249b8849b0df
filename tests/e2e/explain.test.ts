import type { Frame } from "playwright-core";
import { WorkbenchSession } from "./workbench-session";

// Explain in the workbench, as an analyst uses it: select a cell, read where its number comes from.

let session: WorkbenchSession;
let pane: Frame;

beforeAll(async () => {
  session = await WorkbenchSession.open();
  pane = session.pane();
  await pane.getByRole("tab", { name: "Explain" }).click();
  await pane.getByRole("heading", { level: 1, name: "Explain" }).waitFor();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.foreignRequests).toEqual([]);
});

const set = (address: string, text: string): Promise<void> =>
  session.page.evaluate(([cell, entry]) => window.workbench.setCell(cell as string, entry as string), [address, text]);
const select = (address: string): Promise<void> =>
  session.page.evaluate((cell) => window.workbench.select(cell), address);
const shown = (): Promise<string> => pane.locator("main [role=tabpanel]:not([hidden])").innerText();
/** Selects a cell and waits for its explanation. */
async function explain(address: string): Promise<string> {
  await select(address);
  await pane.locator(".cell-place", { hasText: new RegExp(`!${address}$`) }).waitFor();
  return shown();
}

test("an error's reason and remedy, and a call inside a longer formula", async () => {
  await set("B4", '=OFFTAKE.ANNUALSPEND("meta-coreweave-2025","stated")');
  await session.settled("B4");
  expect(await explain("B4")).toMatch(/ANNUALSPEND gives #N\/A because .*states no length[\s\S]*TERMS/);
  await set("B5", '=ROUND(OFFTAKE.TERM("meta-coreweave-2026")*12,0)&" months"');
  await session.settled("B5");
  const text = await explain("B5");
  expect(text).toContain('=ROUND(OFFTAKE.TERM("meta-coreweave-2026")*12,0)&" months"');
  expect(text).toMatch(/Length in years\s+5\.97222222 years/);
});

test("a spilled cell is explained by the formula that fills it", async () => {
  await set("D2", '=OFFTAKE.SCHEDULE("meta-coreweave-2026","year")');
  await session.becomes("D4", 2028);
  const text = await explain("E4");
  expect(text).toContain("Spilled from D2");
  expect(text).toContain("SCHEDULE");
  await session.screenshot("explain-spilled");
});

test("the cells a function reads are walked by keyboard: Enter selects, Back returns", async () => {
  await set("B10", "value");
  await set("C10", "21000000000");
  await set("B11", "start");
  await set("C11", "46388");
  await set("B12", "end");
  await set("C12", "=48568");
  await set("B14", "=OFFTAKE.TERM(B10:C12)");
  await set("B15", "=OFFTAKE.COMPUTEGROWTH(B14,12)");
  await session.settled("B15");
  expect(await explain("B15")).toContain("COMPUTEGROWTH");
  const tree = pane.locator("[role=treeitem]");
  await tree.first().focus();
  await session.page.keyboard.press("ArrowRight");
  await pane.locator("[role=treeitem][aria-level='2']", { hasText: "B10:C12" }).waitFor();
  await session.screenshot("explain-precedents");
  await session.page.keyboard.press("Enter");
  await pane.locator(".cell-place", { hasText: /!B14$/ }).waitFor();
  expect(await session.page.evaluate(() => window.workbench.grid.selection().row)).toBe(13);
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await pane.locator("#view-explain .back").innerText()).toContain("Back to Sheet1!B15");
  await pane.locator("#view-explain .back").press("Enter");
  await pane.locator(".cell-place", { hasText: /!B15$/ }).waitFor();
});

test("an inserted figure is known by its name, also after rows moved, and an edit is told", async () => {
  await session.page.evaluate(() => window.workbench.select("A1"));
  await pane.getByRole("tab", { name: "Deals" }).click();
  await pane.locator('[data-deal="meta-coreweave-2026"]').click();
  await pane.locator(".insert fluent-button").first().click();
  await pane
    .getByText(/^Inserted /)
    .first()
    .waitFor();
  await pane.getByRole("tab", { name: "Explain" }).click();
  const addressNow = async (): Promise<string> => {
    const place = await session.page.evaluate(
      () => window.workbench.grid.names().find(({ name }) => name === "meta_coreweave_2026_value")?.formula ?? "",
    );
    return place.replace(/^.*!/, "").replaceAll("$", "");
  };
  const inserted = await addressNow();
  await session.page.evaluate(() => {
    // What stands behind the grid's own menu, Insert rows above.
    const { engine } = window.workbench.grid as unknown as {
      engine: { workbook: { getActiveSheet(): { insertRowsBefore(row: number, count: number): unknown } } };
    };
    engine.workbook.getActiveSheet().insertRowsBefore(2, 3);
  });
  await session.page.waitForFunction(
    (row) => window.workbench.value(`B${row}`) === 21e9,
    Number(inserted.slice(1)) + 3,
    { polling: 50 },
  );
  const address = await addressNow();
  expect(address).toBe(`B${Number(inserted.slice(1)) + 3}`);
  expect(await explain(address)).toContain("The cell holds what is documented.");
  await session.screenshot("explain-inserted");
  await set(address, "20000000000");
  await pane.getByText("The cell was edited").waitFor();
});

test("a number of the user's own: what it looks like, what it differs from, and nothing for an innocent one", async () => {
  await session.page.evaluate(() => {
    const { grid } = window.workbench;
    grid.activateSheet(grid.sheets()[0]!.id);
  });
  await set("H22", "Meta – CoreWeave 2026 contract value ($bn)");
  await set("I22", "21");
  expect(await explain("I22")).toMatch(/Looks like the contract value of Meta - CoreWeave expanded[\s\S]*in billions/);
  await session.screenshot("explain-number");
  await set("I22", "24");
  await pane.getByText("Differs from the contract value").waitFor();
  await set("H24", "Headcount");
  await set("I24", "21");
  expect(await explain("I24")).toContain("Offtake does not recognise this number");
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test("axe finds nothing to object to, and nothing is wider than the pane", async () => {
    await session.page.emulateMedia({ colorScheme });
    const frame = session.pane();
    await session.page.evaluate(() =>
      window.workbench.setCell("H2", '=OFFTAKE.PRESENTVALUE("meta-coreweave-2026",I2)'),
    );
    await session.page.evaluate(() => window.workbench.setCell("I2", "0.08"));
    await session.settled("H2");
    await session.page.evaluate(() => window.workbench.select("H2"));
    await frame.getByText("Step by step").waitFor();
    await frame
      .locator(".steps details")
      .evaluateAll((steps) => steps.forEach((step) => step.setAttribute("open", "")));
    expect(await session.barriers()).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await session.screenshot(`explain-${colorScheme}`);
  });
});
