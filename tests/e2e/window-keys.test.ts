import { WorkbenchSession } from "./workbench-session";

// F6 leads the keyboard round the window: sheet, ribbon, pane, status bar.

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(async () => {
  const { complaints } = session;
  await session.close();
  expect(complaints).toEqual([]);
});

/** Where the keyboard is. */
const place = () =>
  session.page.evaluate(() => {
    const { activeElement } = document;
    const area = activeElement?.closest("#grid, #ribbon-tabs, #pane, #status-bar");
    return activeElement === document.body ? "grid" : (area?.id ?? "nowhere");
  });
const reaches = (area: string) =>
  session.page.waitForFunction(
    (id) => document.activeElement?.closest("#grid, #ribbon-tabs, #pane, #status-bar")?.id === id,
    area,
    { polling: 50 },
  );

test("F6 goes forward, Shift+F6 back, in the pane's own page, too", async () => {
  const { keyboard } = session.page;
  await session.page.mouse.click(400, 500);
  const seen = [await place()];
  for (const area of ["ribbon-tabs", "pane", "status-bar", "grid"]) {
    await keyboard.press("F6");
    await reaches(area);
    seen.push(area);
  }
  for (const area of ["status-bar", "pane", "ribbon-tabs", "grid"]) {
    await keyboard.press("Shift+F6");
    await reaches(area);
    seen.push(area);
  }
  expect(seen).toHaveLength(9);
  // The cells have the keyboard again.
  await session.page.evaluate(() => window.workbench.select("B2"));
  await keyboard.type("41");
  await keyboard.press("Enter");
  await session.becomes("B2", 41);
});

test("a closed pane is passed over, and from the ribbon Tab reaches the add-in's buttons", async () => {
  const { page } = session;
  const { keyboard } = page;
  await page.locator(".pane__close").click();
  await page.mouse.click(400, 500);
  await keyboard.press("F6");
  await reaches("ribbon-tabs");
  await keyboard.press("Tab");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["ribbonId"])).toBe("Offtake.Deals");
  await keyboard.press("F6");
  await reaches("status-bar");
  await page.locator('[data-ribbon-id="Offtake.Deals"]').click();
  await page.waitForFunction(() => document.body.dataset["pane"] === "shown");
});

test("a button's tip says its shortcut", async () => {
  const tip = session.page.locator('[data-ribbon-id="Offtake.Explain"] .ribbon__tip');
  expect(await tip.textContent()).toContain("Ctrl+Alt+Shift+E");
  await session.page.locator('[data-ribbon-id="Offtake.Insert"]').click();
  await session.page.getByRole("menuitem", { name: "Deal model" }).waitFor();
  expect(await session.page.getByRole("menuitem", { name: "Deal model" }).textContent()).toContain("Ctrl+Alt+Shift+M");
  await session.screenshot("insert-menu-keys");
  await session.page.keyboard.press("Escape");
});
