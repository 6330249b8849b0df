import { VIEWS } from "../../src/taskpane/views";
import type { WorkbenchSession } from "./workbench-session";

const TABS = [...VIEWS.map(({ label }) => label), "Deals"];
const STEPS = 10; // More than what is done to the figures.
const DEAL = "meta_coreweave_2026";

/**
 * What a user does in a day, once: opens every view, inserts figures and checks them, takes over what a newer catalogue says,
 * explains cells, inserts a model, types, undoes the entry and the model, and deletes the sheet of the figures by its menu. One
 * empty sheet is there before and after.
 */
export async function wholeRound(session: WorkbenchSession): Promise<void> {
  const { page } = session;
  const pane = session.pane();
  const open = (name: string) => pane.getByRole("tab", { name }).click();
  const sheets = (count: number) =>
    page.waitForFunction((wanted) => window.workbench.sheetNames().length === wanted, count, { polling: 20 });
  const sheetCount = () => page.evaluate(() => window.workbench.sheetNames().length);
  const undone = () => page.keyboard.press("Control+z");

  for (const name of TABS) await open(name);
  await session.insertFromRibbon("Figures");
  await sheets(2);
  await pane.locator(".message-title", { hasText: /^Inserted / }).waitFor();
  const figures = (await page.evaluate(() => window.workbench.sheetNames()))[1] ?? "";
  await asInsertedEarlier(session);
  await open("Check");
  await pane.locator("fluent-button", { hasText: /Check (this workbook|again)/ }).click();
  await pane.locator(".refresh-block fluent-button", { hasText: "Accept all" }).click();
  await pane.getByText(/^Refreshed 1 cell/).waitFor();

  await open("Explain");
  for (const cell of ["B8", "B9", "B13"]) {
    await page.evaluate((each) => window.workbench.select(each), cell);
    await pane.locator(".cell-place", { hasText: new RegExp(`!${cell}$`) }).waitFor();
  }

  await session.insertFromRibbon("Deal model");
  await sheets(4); // Its workings have a hidden one.
  await pane.locator(".message-title", { hasText: /^Inserted the deal model/ }).waitFor();
  await page.evaluate(() => window.workbench.grid.settled?.());
  await session.typeInto("H1", "12");
  await session.becomes("H1", 12);
  await undone();
  await session.becomes("H1", null);
  await undone();
  await sheets(2);

  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: figures }).click({ button: "right" });
  await page.getByText("Delete", { exact: true }).click();
  await page.getByRole("button", { name: "OK", exact: true }).click();
  await sheets(1);
  await undone(); // Of the deletion.
  await sheets(2);
  for (let step = 0; step < STEPS && (await sheetCount()) > 1; step += 1) {
    await undone();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  await sheets(1);
}

/** As an add-in with an earlier catalogue leaves a block: its version, and of one figure another value. */
async function asInsertedEarlier(session: WorkbenchSession): Promise<void> {
  await session.pane().evaluate(async (value) => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name, items/comment");
      await context.sync();
      for (const item of names.items) {
        const inserted =
          item.name === value ? item.comment.replace(/Inserted: .*/, "Inserted: 20000000000.") : item.comment;
        item.comment = inserted.replace(/catalogue [\w.]*\w/, "catalogue 2026.4.0");
      }
      names.getItem(value).getRange().values = [[20e9]];
      await context.sync();
    });
  }, `${DEAL}_value`);
}
