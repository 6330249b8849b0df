import { WorkbenchSession } from "./workbench-session";

// What the grid does around a cell: its error message, menus, addresses that are too far, a word that is not there.

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(async () => {
  const { complaints } = session;
  await session.close();
  expect(complaints).toEqual([]);
});

test("an error's message stands beside the cell, alone, and lets clicks through", async () => {
  await session.typeInto("B3", '=OFFTAKE.TERM("no-such-deal")');
  await session.settled("B3");
  await session.page.evaluate(() => window.workbench.select("B3"));
  const message = session.page.locator("#cell-message");
  await message.waitFor();
  const box = await message.boundingBox();
  if (box === null) throw new Error("the message has no place");
  // Over the error cell with the pointer: the engine's own bubble would say “Error”.
  const cell = { x: box.x - 40, y: box.y + 8 };
  await session.page.mouse.move(cell.x, cell.y);
  await session.page.mouse.move(cell.x + 2, cell.y + 2);
  await session.screenshot("error-beside-the-cell");
  expect(await session.page.getByText("Error in value").count()).toBe(0);
  await session.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await message.waitFor({ state: "hidden" });
  expect(await session.page.evaluate(() => window.workbench.grid.selection().column)).toBeGreaterThan(1);
});

test("the menu of a cell and the message go when the pane is used", async () => {
  await session.page.mouse.click(300, 500, { button: "right" });
  const entry = session.page.getByText("Explain this cell");
  await entry.waitFor();
  await session.pane().locator("h1").first().click();
  await entry.waitFor({ state: "hidden" });
});

test("an address beyond the grid is answered in words", async () => {
  const box = session.page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill("XFD1048570");
  await session.page.keyboard.press("Enter");
  await session.page.locator("#status", { hasText: "beyond this grid" }).waitFor();
});

test("after a click on a sheet's tab what is typed goes into its cell; a double click still renames the sheet", async () => {
  const { page } = session;
  await page.evaluate(() => window.workbench.grid.addSheet("Second"));
  const tab = (name: string) => page.locator('[data-u-comp="slide-tab-item"]', { hasText: name });
  await tab("Second").click();
  await page.waitForFunction(() => {
    const { grid } = window.workbench;
    return grid.sheets().find(({ id }) => id === grid.activeSheetId())?.name === "Second";
  });
  await page.keyboard.type("typed");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench.value("Second!A1") === "typed");
  await tab("Second").dblclick();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Renamed");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench.sheetNames().includes("Renamed"));
});

test("undo brings back the sheet in view, and what other sheets read of it", async () => {
  await session.restart();
  const { page } = session;
  await page.evaluate(async () => {
    const { grid } = window.workbench;
    const read = grid.addSheet("Read");
    const reading = grid.addSheet("Reading");
    grid.write({ sheetId: read, row: 0, column: 0, rows: 1, columns: 1 }, [[20]]);
    grid.write({ sheetId: reading, row: 0, column: 0, rows: 1, columns: 1 }, [["=Read!A1+1"]]);
    await grid.settled?.();
    grid.activateSheet(read);
  });
  await session.becomes("Reading!A1", 21);
  await page.evaluate(() => {
    const { grid } = window.workbench;
    grid.deleteSheet(grid.activeSheetId());
  });
  expect(await page.evaluate(() => window.workbench.sheetNames())).not.toContain("Read");
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => window.workbench.sheetNames().includes("Read"));
  await session.becomes("Reading!A1", 21);
  expect(await page.evaluate(() => window.workbench.formula("Reading!A1"))).toBe("=Read!A1+1");
});

// Source: an undo leaves the workbook as it was before (grid.ts: what belongs to a sheet is its protection, set-up, lists, rules).
test("undo brings a sheet back with all that belongs to it; what nothing can bring back is not kept", async () => {
  await session.restart();
  const { page } = session;
  const id = await page.evaluate(() => {
    const { grid } = window.workbench;
    const sheetId = grid.addSheet("Whole");
    const area = { sheetId, row: 1, column: 1, rows: 3, columns: 1 };
    grid.objects?.setChoices(sheetId, [{ area, from: ["low", "high"] }]);
    grid.objects?.setPageSetup(sheetId, { ...grid.objects.pageSetup(sheetId), orientation: "Landscape" });
    const rule = { id: "1", areas: [area], type: "Custom", formula: "=B2>0", numberFormat: "0.0" } as const;
    grid.objects?.setFormatRules(sheetId, [{ ...rule, stopIfTrue: false, inFile: null, isCarried: false }]);
    grid.setProtected(sheetId, true);
    return sheetId;
  });
  const belongings = (): Promise<unknown> =>
    page.evaluate((sheetId) => {
      const { grid } = window.workbench;
      const isProtected = (grid as unknown as { protection: { has(id: string): boolean } }).protection.has(sheetId);
      const { orientation } = grid.objects?.pageSetup(sheetId) ?? {};
      return {
        isProtected,
        orientation,
        lists: grid.objects?.choices(sheetId),
        rules: grid.objects?.formatRules(sheetId),
      };
    }, id);
  const before = await belongings();
  const deleted = (): Promise<void> => page.evaluate((sheetId) => window.workbench.grid.deleteSheet(sheetId), id);
  await deleted();
  await session.typeInto("A1", "1"); // A step behind the deletion: both are taken back.
  await session.becomes("A1", 1);
  await page.keyboard.press("Control+z");
  await session.becomes("A1", null);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => window.workbench.sheetNames().includes("Whole"));
  expect(await belongings()).toEqual(before);
  expect(before).toMatchObject({ isProtected: true, orientation: "Landscape", lists: [{}], rules: [{}] });
  await deleted();
  await page.evaluate(() => window.workbench.grid.forgetHistory?.());
  await page.waitForFunction((sheetId) => window.workbench.grid.objects?.choices(sheetId).length === 0, id);
  expect(await belongings()).toEqual({ isProtected: false, orientation: "Portrait", lists: [], rules: [] });
});

// Source: excel.sheetvisibility, “VeryHidden”: Excel's own list of hidden sheets does not have it either.
test("the list of all sheets has hidden sheets and no very hidden one, also after an undo that hides it again", async () => {
  const listed = async (): Promise<string[]> => {
    await session.page.evaluate(() => {
      const { engine } = window.workbench.grid as unknown as {
        engine: { univer: { executeCommand(id: string): Promise<boolean> } };
      };
      return engine.univer.executeCommand("ui-sheet.command.show-menu-list");
    });
    await session.page.getByRole("menuitem", { name: "Sheet1" }).waitFor();
    const names = await session.page.getByRole("menuitem").allInnerTexts();
    await session.page.keyboard.press("Escape");
    await session.page.getByRole("menuitem", { name: "Sheet1" }).waitFor({ state: "hidden" });
    return names.map((name) => name.trim());
  };
  const show = (name: string, visibility: "Visible" | "Hidden" | "VeryHidden"): Promise<void> =>
    session.page.evaluate(
      ([sheetName, as]) => {
        const { grid } = window.workbench;
        const id = grid.sheets().find((sheet) => sheet.name === sheetName)?.id ?? grid.addSheet(sheetName);
        grid.setSheetVisibility?.(id, as);
      },
      [name, visibility] as const,
    );
  const before = await session.page.evaluate(() => window.workbench.sheetNames());
  await show("Secret", "VeryHidden");
  await show("Beside", "Hidden");
  expect(await listed()).toEqual([...before, "Beside"]);
  await show("Beside", "VeryHidden");
  expect(await listed()).toEqual(before);
  await show("Secret", "Hidden");
  expect(await listed()).toEqual([...before, "Secret"]);
  await session.page.evaluate(() => window.workbench.select("A1"));
  await session.page.keyboard.press("Control+z");
  expect(await listed()).toEqual(before);
});
