import { WorkbenchSession } from "./workbench-session";

let session: WorkbenchSession;

beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());
afterEach(() => expect(session.complaints).toEqual([]));

const BUTTON = { name: "Choose from a list (Alt+Down)" } as const;

test("a cell with a list has a button; a click offers the list, and what is taken is in the cell and in what reads it", async () => {
  await session.page.evaluate(() => {
    const { grid } = window.workbench;
    const sheetId = grid.activeSheetId();
    const area = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
    grid.objects?.setChoices(sheetId, [{ area, from: ["US$", "US$ m", "US$ bn"] }]);
    window.workbench.setCell("B2", "US$ m");
    window.workbench.setCell("C2", '=IF(B2="US$ bn",1000000000,1000000)');
    window.workbench.select("A1");
  });
  await session.becomes("C2", 1e6);
  const button = session.page.getByRole("button", BUTTON);
  expect(await button.isVisible()).toBe(false);
  await session.page.evaluate(() => window.workbench.select("B2"));
  await button.click();
  await session.page.getByRole("option", { name: "US$ bn" }).click();
  await session.becomes("C2", 1e9);
  expect(await session.page.getByRole("listbox", { name: "Values of the cell" }).isVisible()).toBe(false);
});

test("Alt+Down opens the list at the cell's value, arrow keys and Enter take another, Esc leaves it", async () => {
  await session.page.evaluate(() => window.workbench.select("B2"));
  await session.page.keyboard.press("Alt+ArrowDown");
  await session.page.keyboard.press("ArrowUp");
  await session.page.keyboard.press("Enter");
  await session.becomes("C2", 1e6);
  await session.page.keyboard.press("Alt+ArrowDown");
  await session.page.keyboard.press("Home");
  await session.page.keyboard.press("Escape");
  expect(await session.page.evaluate(() => window.workbench.value("B2"))).toBe("US$ m");
});

test("hidden rows are not shown and come back with an undo of what hid them", async () => {
  const hidden = (): Promise<boolean[]> =>
    session.page.evaluate(() => {
      const { grid } = window.workbench;
      return [4, 5, 6].map((row) => grid.isRowHidden?.(grid.activeSheetId(), row) ?? false);
    });
  await session.page.evaluate(() => {
    const { grid } = window.workbench;
    grid.setRowsHidden?.(grid.activeSheetId(), { first: 4, count: 2 }, true);
  });
  expect(await hidden()).toEqual([true, true, false]);
  await session.page.keyboard.press("Control+z");
  expect(await hidden()).toEqual([false, false, false]);
});

test("a list whose row is deleted comes back with the undo, and one that lost its first row is whole again", async () => {
  const lists = (): Promise<unknown[]> =>
    session.page.evaluate(() => {
      const { grid } = window.workbench;
      return (grid.objects?.choices(grid.activeSheetId()) ?? []).map(({ area: { row, rows } }) => [row, rows]);
    });
  const deleteRows = (first: number, count: number): Promise<void> =>
    session.page.evaluate(
      ([row, rows]) => {
        const { engine } = window.workbench.grid as unknown as {
          engine: { workbook: { getActiveSheet(): { deleteRows(row: number, count: number): void } } };
        };
        engine.workbook.getActiveSheet().deleteRows(row, rows);
      },
      [first, count] as const,
    );
  await session.page.evaluate(() => {
    const { grid } = window.workbench;
    const sheetId = grid.activeSheetId();
    const at = (row: number, rows: number) => ({ sheetId, row, column: 1, rows, columns: 1 });
    grid.objects?.setChoices(sheetId, [
      { area: at(1, 1), from: ["US$", "US$ m"] },
      { area: at(10, 3), from: ["low", "high"] },
    ]);
    window.workbench.select("A1");
  });
  await deleteRows(1, 1);
  await deleteRows(9, 1);
  expect(await lists()).toEqual([[9, 2]]);
  await session.page.keyboard.press("Control+z");
  expect(await lists()).toEqual([[9, 3]]);
  await session.page.keyboard.press("Control+z");
  expect(await lists()).toEqual([
    [1, 1],
    [10, 3],
  ]);
  await session.page.keyboard.press("Control+y");
  expect(await lists()).toEqual([[9, 3]]);
  await session.page.keyboard.press("Control+z");
  expect(await lists()).toEqual([
    [1, 1],
    [10, 3],
  ]);
});
