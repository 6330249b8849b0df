import { WorkbenchSession } from "./workbench-session";

// Unsaved work: asked about before it is lost, kept as a draft, offered after a reload, deleted when it is discarded.

const SPEND = 3_516_279_069.77;

let session: WorkbenchSession;
/** Kinds of the dialogs that the browser showed; each is agreed to. */
const asked: string[] = [];

beforeAll(async () => {
  session = await WorkbenchSession.open();
  session.page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
});
beforeEach(async () => {
  await session.restart();
  asked.length = 0;
});
afterAll(async () => {
  const { complaints, foreignRequests } = session;
  await session.close();
  expect(complaints).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

const sign = (words: RegExp | string) => session.page.locator("#draft").filter({ hasText: words });
const offer = () => session.page.getByRole("status", { name: "Unsaved work" });

async function reloaded(): Promise<void> {
  await session.page.reload();
  await session.page.waitForFunction(() => window.workbench !== undefined);
  await session.page.evaluate(() => window.workbench.ready);
}

async function typeAndWaitForTheDraft(): Promise<void> {
  await session.typeInto("A1", '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")');
  await session.typeInto("A2", "my note");
  await session.settled("A1");
  await sign(/^Not saved · draft kept /).waitFor();
}

test("a reload asks first, offers the draft, and Restore brings formulas and words back, still unsaved", async () => {
  await typeAndWaitForTheDraft();
  await reloaded();
  expect(asked).toEqual(["beforeunload"]);
  await offer()
    .getByText(/^Book1 was not saved: a draft of .* with 1 sheet is kept in this browser\.$/)
    .waitFor();
  expect(await session.value("A1")).toBeNull();
  await session.screenshot("draft-offered");
  await offer().getByRole("button", { name: "Restore" }).click();
  await session.becomes("A2", "my note");
  expect(Number(await session.settled("A1"))).toBeCloseTo(SPEND, 2);
  expect(await session.page.evaluate(() => window.workbench.formula("A1"))).toBe(
    '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")',
  );
  await offer().waitFor({ state: "hidden" });
  await sign(/^Not saved · draft kept /).waitFor();
  // And once more: what was restored is not saved, so it is kept, too.
  await reloaded();
  await offer().getByRole("button", { name: "Restore" }).waitFor();
});

test("Discard deletes the draft: the next visit offers nothing", async () => {
  await typeAndWaitForTheDraft();
  await reloaded();
  await offer().getByRole("button", { name: "Discard" }).click();
  await offer().waitFor({ state: "hidden" });
  asked.length = 0;
  await reloaded();
  expect(asked).toEqual([]);
  await session.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await offer().count()).toBe(0);
});

test("a saved workbook is neither asked about nor kept", async () => {
  await typeAndWaitForTheDraft();
  await session.save();
  await sign(/^$/).waitFor({ state: "attached" });
  await reloaded();
  expect(asked).toEqual([]);
  expect(await offer().count()).toBe(0);
});

test("work that was typed this moment is kept when the window is reloaded at once", async () => {
  await session.typeInto("B2", "seconds ago");
  await reloaded();
  expect(asked).toEqual(["beforeunload"]);
  await offer().getByRole("button", { name: "Restore" }).click();
  await session.becomes("B2", "seconds ago");
});

// Source: the twelve jobs, 29 Nov 2026: a model left while it calculated came back with 201 formulas as their old results.
test("a workbook left before it was calculated is calculated when it is restored, and its formulas go on", async () => {
  await session.page.evaluate(async () => {
    const { grid } = window.workbench;
    const area = { sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 400, columns: 1 };
    grid.write(
      area,
      Array.from({ length: 400 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]),
    );
    await grid.settled?.();
    grid.write({ ...area, rows: 1 }, [[1001]]);
  });
  await reloaded();
  await offer().getByRole("button", { name: "Restore" }).click();
  await session.becomes("A400", 1400);
  await session.typeInto("A1", "5");
  await session.becomes("A400", 404);
});

test("leaving the page asks, too, and the next visit has the draft", async () => {
  await typeAndWaitForTheDraft();
  await session.page.goto("about:blank");
  expect(asked).toEqual(["beforeunload"]);
  await session.page.goto(`${session.servers.workbenchOrigin}/`);
  await session.page.waitForFunction(() => window.workbench !== undefined);
  await session.page.evaluate(() => window.workbench.ready);
  await offer().getByRole("button", { name: "Restore" }).waitFor();
});
