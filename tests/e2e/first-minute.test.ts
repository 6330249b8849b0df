import { WorkbenchSession } from "./workbench-session";

// The first minute as a newcomer has it: one click, then three hints that follow what is done.

const SHEET = "Meta – CoreWeave 2026 model";

let session: WorkbenchSession;
beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(async () => {
  const { complaints } = session;
  await session.close();
  expect(complaints).toEqual([]);
});

const hint = (words: RegExp) => session.pane().locator(".guide", { hasText: words });

/** A cell of the model by its defined name. */
const named = (name: string) =>
  session.page.evaluate((wanted) => {
    const found = window.workbench.grid.names().find((each) => each.name === `meta_coreweave_2026_model_${wanted}`);
    return (found?.formula ?? "").replace(/^=/, "").replaceAll("$", "");
  }, name);

test("one click gives the model, with the cursor on the discount rate and the keyboard in the sheet", async () => {
  await session.pane().locator("fluent-button", { hasText: "See it on Meta – CoreWeave" }).click();
  await hint(/1 of 3 The cursor is on the discount rate/).waitFor();
  const rate = await named("rate");
  const selected = await session.page.evaluate(() => {
    const { grid } = window.workbench;
    return { sheet: grid.sheets().find(({ id }) => id === grid.activeSheetId())?.name, ...grid.selection() };
  });
  expect(selected.sheet).toBe(SHEET);
  expect(rate).toMatch(new RegExp(`![A-Z]+${selected.row + 1}$`));
  await session.screenshot("first-minute-1");
});

test("typing another rate goes on to the second hint, which says what the present value did", async () => {
  await session.page.keyboard.type("11%", { delay: 40 });
  await session.page.keyboard.press("Enter");
  await hint(/2 of 3 The present value fell by \d/).waitFor();
  expect(await session.value(await named("rate"))).toBe(0.11);
  await session.pane().locator("#view-explain h1").waitFor();
});

test("a number that is clicked is explained, and the third hint changes the convention", async () => {
  await session.page.evaluate((cell) => window.workbench.select(cell), `'${SHEET}'!C4`);
  await hint(/3 of 3 Type “stated” into/).waitFor();
  await session.screenshot("first-minute-3");
  await session.typeInto(await named("convention"), "stated");
  await hint(/The annual spend fell by .*the convention alone did that/).waitFor();
  await session.pane().getByRole("button", { name: "Done" }).click();
  await hint(/./).waitFor({ state: "hidden" });
});

test("it comes once: after a reload there is no card", async () => {
  await session.page.evaluate(() => window.workbench.discardDrafts());
  await session.page.reload();
  await session.page.waitForFunction(() => window.workbench !== undefined);
  await session.page.evaluate(() => window.workbench.ready);
  await session.pane().locator("[data-deal]").first().waitFor();
  expect(await session.pane().locator(".first-run").count()).toBe(0);
});

test("a rate that is changed in any other way is followed, too, and every hint can be skipped", async () => {
  await session.restart();
  await session.pane().locator("fluent-button", { hasText: "See it on Meta – CoreWeave" }).click();
  await hint(/1 of 3/).waitFor();
  await session.page.evaluate((cell) => window.workbench.setCell(cell, "0.12"), await named("rate"));
  await hint(/2 of 3/).waitFor();
  await session.pane().locator(".guide").getByRole("button", { name: "Skip" }).click();
  await hint(/./).waitFor({ state: "hidden" });
});
