import { WorkbenchSession } from "./workbench-session";

// Check and Refresh in the workbench; how the view looks in all its states is in pane-views.test.ts.

jest.setTimeout(60_000);

describe("in the workbench", () => {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await WorkbenchSession.open();
  });
  afterEach(() => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
  afterAll(() => session.close());

  async function checked(): Promise<void> {
    await session.pane().getByRole("tab", { name: "Check" }).click();
    await session
      .pane()
      .locator("fluent-button", { hasText: /Check (this workbook|again)/ })
      .click();
    await session
      .pane()
      .getByText(/^[\d,]+ cells read: /)
      .waitFor({ timeout: 60_000 });
  }

  test("figures of an older catalogue are refreshed one by one and all at once, and one undo lists them again", async () => {
    await session.insertFromRibbon("Figures");
    const place = await session.page.waitForFunction(
      (name) => window.workbench.grid.names().find((each) => each.name === name)?.formula,
      `${named("value")}`,
      { polling: 50 },
    );
    const sheet = ((await place.jsonValue()) ?? "").replace(/^=|!.*$/g, "");
    const cells = await session.page.evaluate(
      (names) =>
        names.map((name) =>
          (window.workbench.grid.names().find((each) => each.name === name)?.formula ?? "")
            .replace(/^.*!/, "")
            .replaceAll("$", ""),
        ),
      FIGURES.map(named),
    );
    const [value, announced, loan] = cells.map((cell) => `${sheet}!${cell}`) as [string, string, string];
    const [valueNow, announcedNow, loanNow] = [
      await session.value(value),
      await session.value(announced),
      await session.value(loan),
    ];
    // As an add-in of an earlier catalogue leaves the block: its version, and of two figures other values.
    await session.pane().evaluate(
      async ({ names, then }) => {
        await Excel.run(async (context) => {
          const items = context.workbook.names.load("items/name, items/comment");
          await context.sync();
          for (const item of items.items)
            item.comment = item.comment.replace(/catalogue [\w.]*\w/, "catalogue 2026.4.0");
          for (const [name, inserted] of names.map((each, index) => [each, then[index]] as const)) {
            const item = context.workbook.names.getItem(name);
            item.comment = items.items
              .find((each) => each.name === name)!
              .comment.replace(/catalogue [\w.]*\w/, "catalogue 2026.4.0")
              .replace(/Inserted: .*/, `Inserted: ${inserted}.`);
            item.getRange().values = [[inserted]];
          }
          await context.sync();
        });
      },
      { names: [named("value"), named("announced")], then: [20e9, 46_120] },
    );
    await session.typeInto(announced, "46130");
    await session.typeInto(loan, "9000000000");
    await checked();
    const block = session.pane().locator(".refresh-block");
    const row = (cell: string) => block.locator("li", { hasText: `(${cell.replace(/^.*!/, "")})` });
    expect(await row(value).innerText()).toMatch(
      /Inserted\s+20,000,000,000\s+In the cell\s+20,000,000,000\s+Documented now\s+21,000,000,000/,
    );
    expect(await row(announced).innerText()).toContain("Changed by you and by the catalogue");
    expect(await row(loan).innerText()).toContain("Your edit is kept");
    await block.scrollIntoViewIfNeeded();
    await session.screenshot("refresh-in-workbench");

    await row(value).getByRole("button", { name: "Accept" }).click();
    await session.becomes(value, valueNow);
    await session.pane().getByText("Refreshed 1 cell").waitFor();
    expect(await row(value).count()).toBe(0);
    await row(announced).getByLabel("The catalogue’s").check();
    await block.locator("fluent-button", { hasText: "Accept all" }).click();
    await session.becomes(announced, announcedNow);
    await session.pane().getByText("Refreshed 1 cell").waitFor();
    expect(await session.value(loan)).toBe(9e9);
    expect(loanNow).not.toBe(9e9);
    expect(await block.count()).toBe(0);

    await session.page.evaluate((cell) => window.workbench.select(cell), announced);
    await session.page.mouse.click(500, 560); // Into the grid: the keyboard was in the pane.
    await session.page.keyboard.press("Control+z");
    await session.becomes(announced, 46_130);
    expect(await session.value(value)).toBe(valueNow);
    await checked();
    expect(await row(announced).innerText()).toMatch(/Changed by you and by the catalogue/);
    expect(await block.locator("h3").innerText()).toContain("catalogue 2026.4.0");
    expect(await row(loan).innerText()).toContain("Your edit is kept");
    expect(await block.locator("li").count()).toBe(2);
    await block.scrollIntoViewIfNeeded();
    await session.screenshot("refresh-undone");
  });

  test("200,000 filled cells are checked; how long it takes, and the pane's longest task, are printed", async () => {
    await session.page.evaluate(() => {
      const { grid } = window.workbench;
      const [rows, columns] = [5_000, 40];
      const sheetId = grid.addSheet("Large");
      const height = Math.min(rows, grid.rowCount);
      for (let sheet = 0, left = rows; left > 0; sheet += 1, left -= height) {
        const id = sheet === 0 ? sheetId : grid.addSheet(`Large ${sheet + 1}`);
        const count = Math.min(height, left);
        grid.write(
          { sheetId: id, row: 0, column: 0, rows: count, columns },
          Array.from({ length: count }, (_, i) =>
            Array.from({ length: columns }, (_, j) => (j === 0 ? `Item ${i}` : i * 40 + j + 0.5)),
          ),
        );
      }
    });
    await session.pane().evaluate(() => {
      Object.assign(window, { longTasks: [] });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { longTasks: object[] }).longTasks.push({ name: entry.name, ms: entry.duration });
      }).observe({ type: "longtask" });
    });
    const began = Date.now();
    await checked();
    const took = Date.now() - began;
    const tasks = await session
      .pane()
      .evaluate(() => (window as unknown as { longTasks: { name: string; ms: number }[] }).longTasks);
    const own = tasks.filter(({ name }) => name === "self").map(({ ms }) => ms);
    process.stdout.write(
      `check of 200,000 cells: ${took} ms, longest task of the pane's own ${Math.max(0, ...own)} ms, ${tasks.length} long tasks in all: ${JSON.stringify(tasks.slice(0, 12))}\n`,
    );
    expect(
      await session
        .pane()
        .getByText(/^[\d,]+ cells read: /)
        .innerText(),
    ).toMatch(/^2\d\d,\d{3} cells read: /);
  });
});

/** One figure that only the catalogue has changed, one that both have, one that only the user has. */
const FIGURES = ["value", "announced", "loan_closed_same_day"];
const named = (figure: string): string => `meta_coreweave_2026_${figure}`;
