/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { catalogue } from "../../src/catalog/catalogue";
import type { ScannedWorkbook } from "../../src/workbook/scanning-port";
import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook-port";
import { olderCell, olderWorkbook } from "../checking/older-workbook";
import { checkWorkbook } from "../../src/checking/check-workbook";
import { finished } from "../checking/accuracy";
import { WorkbookBuilder } from "../checking/sheet-builder";
import { tuningWorkbook } from "../checking/tuning-workbook";
import { fakeRefreshing, fakeScanning, type FakeScanning } from "./fake-scanning";
import { fakeWorkbook, panePage, type FakeWorkbook, type PanePage } from "./pane-page";

const { MessageChannel } = jest.requireActual<typeof import("node:worker_threads")>("node:worker_threads");

let reported: unknown[] = [];
beforeEach(() => {
  reported = [];
  Object.assign(window, {
    MessageChannel,
    scrollTo: () => {},
    reportError: (error: unknown) => void reported.push(error),
  });
});

async function checkPage(workbook: FakeWorkbook): Promise<PanePage> {
  const page = await panePage(workbook);
  await act(async () => page.session.show("check"));
  await appears(page, "Check this workbook");
  return page;
}

function workbookOf(scanned: () => ScannedWorkbook, scanning: FakeScanning = fakeScanning(scanned)): FakeWorkbook {
  return { ...fakeWorkbook(), scanning };
}

/** Waits for the page to say something: chunks and slices come in turns of the event loop. */
async function appears(page: PanePage, words: string): Promise<void> {
  for (let turn = 0; turn < 2_000 && !page.text().includes(words); turn += 1)
    await act(async () => new Promise((resolve) => setImmediate(resolve)));
  expect(page.text()).toContain(words);
}
const setImmediate = jest.requireActual<typeof import("node:timers")>("node:timers").setImmediate;

test("finds, groups with counts, says what is documented, and selects the cell that is pressed", async () => {
  const workbook = workbookOf(() => tuningWorkbook().workbook());
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  expect(page.all(".check h2").map((heading) => heading.textContent)).toEqual([
    expect.stringMatching(/^Contradicts a documented figure \d+$/),
    "Counted twice 4",
    "Function returns an error 6",
    "Changed after insertion 3",
    "From an older catalogue 1",
    "Refresh",
  ]);
  expect(page.text()).toContain("Documented: up to $21 bn , contract value of Meta - CoreWeave expanded order form");
  await page.press("Notes!B2");
  expect(workbook.reading.selected()).toBe("B2");
  expect(workbook.written).toEqual([]);
});

test("a group is shown alone by its button, and all again", async () => {
  const page = await checkPage(workbookOf(() => tuningWorkbook().workbook()));
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  await page.press("Counted twice 4");
  expect(page.all(".check h2").map((heading) => heading.textContent)).toEqual(["Counted twice 4", "Refresh"]);
  expect(page.control("Counted twice 4").getAttribute("aria-pressed")).toBe("true");
});

test("right numbers are matches, folded below what contradicts, and the headline counts both", async () => {
  const page = await checkPage(workbookOf(() => tuningWorkbook().workbook()));
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  expect(page.one(".check-summary").textContent).toMatch(
    /^[\d,]+ cells read: \d+ contradictions · .* · \d+ match but name no source/,
  );
  const folded = page.all("details.check-remarks");
  expect(folded.map((group) => (group as HTMLDetailsElement).open)).toEqual(folded.map(() => false));
  expect(folded[0]?.querySelector("summary")?.textContent).toMatch(/^Matches, but names no source \d+$/);
});

test("first start, Check my workbook: the card makes way for a check that has begun, and never comes again", async () => {
  const kept = new Map<string, string>();
  const who = {
    read: (key: string) => kept.get(key) ?? null,
    keep: (key: string, value: string) => void kept.set(key, value),
  };
  const workbook = workbookOf(() => tuningWorkbook().workbook());
  const page = await panePage(workbook, undefined, who);
  await page.press("Check my workbook");
  await appears(page, " cells read: ");
  expect(page.session.view()).toBe("check");
  expect(workbook.written).toEqual([]);
  expect((await panePage(workbook, undefined, who)).all(".first-run")).toHaveLength(0);
});

test("results of a workbook that has changed since say so, until the next check", async () => {
  const workbook = workbookOf(() => tuningWorkbook().workbook());
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  expect(page.text()).not.toContain("has changed since this check");
  await act(async () => workbook.reading.change("B2", { value: 1 }));
  await appears(page, "The workbook has changed since this check");
  await page.press("Check again");
  await appears(page, " cells read: ");
  expect(page.text()).not.toContain("has changed since this check");
});

test("a finding on a sheet that is gone says so", async () => {
  const workbook = workbookOf(() => tuningWorkbook().workbook());
  const gone = new WorkbookError({ kind: "unexpected", code: "ItemNotFound", detail: "" });
  Object.assign(workbook.reading, { select: () => Promise.reject(gone) });
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  await page.press("Notes!B2");
  expect(page.one("[role=alert]").textContent).toContain("There is no sheet ‘Notes’ any more.");
  expect(reported).toEqual([]);
});

test("puts the findings on a new sheet, which is all it writes", async () => {
  const workbook = workbookOf(() => tuningWorkbook().workbook());
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  await page.press("Put the findings on a new sheet");
  expect(workbook.written).toMatchObject([{ placement: "newSheet", plan: { sheetName: "Findings" } }]);
  const rows = workbook.written[0]?.plan.rows ?? [];
  const found = finished(checkWorkbook(tuningWorkbook().workbook(), catalogue));
  expect(found.length).toBeGreaterThan(50);
  expect(rows.length).toBe(4 + found.length);
  expect(rows.every((row) => row.length === 9)).toBe(true);
  expect(page.one("[role=status] .message-title").textContent).toContain("on sheet ‘Findings’");
});

test.each([
  [true, "Undo removes the sheet. Nothing else was changed."],
  [false, "To discard them, delete the sheet. Nothing else was changed."],
])("that Undo removes the sheet of findings is said only by a host that promises it (%s)", async (isUndoable, text) => {
  const workbook = workbookOf(() => tuningWorkbook().workbook());
  const { write } = workbook;
  Object.assign(workbook, {
    write: async (...of: Parameters<typeof write>) => ({ ...(await write(...of)), isUndoable }),
  });
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  await page.press("Put the findings on a new sheet");
  expect(page.one("[role=status] .message").textContent).toContain(text);
});

test("says that nothing was found, and in how many cells", async () => {
  const page = await checkPage(
    workbookOf(() => ({
      sheets: [],
      names: [],
      dateSystem: 1900,
      isComplete: true,
      cellsRead: 1_234,
      cellsTotal: 1_234,
    })),
  );
  await page.press("Check this workbook");
  await appears(page, "1,234 cells read: nothing found.");
  expect(page.all(".check h2")).toHaveLength(0);
});

test("can be stopped, keeps the focus on the button, and tells what was found until then", async () => {
  const page = await checkPage(
    workbookOf(
      () => tuningWorkbook().workbook(),
      fakeScanning(() => tuningWorkbook().workbook(), null, true),
    ),
  );
  await page.press("Check this workbook");
  await appears(page, "Stop");
  expect(page.one("progress").getAttribute("aria-label")).toBe("Cells read");
  const button = page.focused();
  await page.press("Stop");
  await appears(page, "Stopped: ");
  expect(page.focused()).toBe(button);
  expect(page.control("Check again")).toBe(button);
});

test("a foreseen refusal is told in words, an unforeseen error with its detail, and the check can be tried again", async () => {
  const refused = await checkPage(
    workbookOf(() => olderWorkbook(), fakeScanning(undefined, new WorkbookError({ kind: "editing" }))),
  );
  await refused.press("Check this workbook");
  await appears(refused, "A cell is being edited.");
  expect(reported).toEqual([]);
  expect(refused.control("Check this workbook")).toBeTruthy();
  const failure = new TypeError("cells is not iterable");
  const failed = await checkPage(workbookOf(() => olderWorkbook(), fakeScanning(undefined, failure)));
  await failed.press("Check this workbook");
  await appears(failed, "Something went wrong.");
  expect(reported).toEqual([failure]);
});

test("lists what an older block had, what the user made of it and what is documented now; writes only what is accepted", async () => {
  const refreshing = fakeRefreshing();
  const workbook = { ...workbookOf(olderWorkbook), refreshing };
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, "Refresh");
  expect(page.text()).toContain("Inserted 20,000,000,000 In the cell 20,000,000,000 Documented now 21,000,000,000");
  expect(page.text()).toContain("1 cell needs your choice first.");
  await page.press("Accept all");
  expect(refreshing.refreshed).toEqual([]);
  await act(async () => page.all("fieldset input")[1]?.click());
  await page.press("Accept all");
  await appears(page, `to catalogue ${catalogue.version}`);
  const changes = refreshing.refreshed[0] ?? [];
  expect(changes.filter(({ content }) => content !== undefined)).toMatchObject([
    { ...olderCell("value"), content: 21e9 },
  ]);
  expect(changes.every(({ comment }) => comment.includes(catalogue.version))).toBe(true);
});

test.each`
  choice         | isUndoable | title                                                              | text
  ${"catalogue"} | ${true}    | ${`Refreshed 3 cells to catalogue ${catalogue.version}.`}          | ${"One Undo restores the earlier values; the next check lists them again."}
  ${"catalogue"} | ${false}   | ${`Refreshed 3 cells to catalogue ${catalogue.version}.`}          | ${"Undo, step by step, restores the earlier values; the next check lists them again."}
  ${"mine"}      | ${true}    | ${`Recorded catalogue ${catalogue.version}; no cell was changed.`} | ${""}
`(
  "accepting what is $choice says what was written and what Undo does: $title $text",
  async ({ choice, isUndoable, title, text }) => {
    const page = await checkPage({ ...workbookOf(olderWorkbook), refreshing: fakeRefreshing(null, isUndoable) });
    await page.press("Check this workbook");
    await appears(page, "Refresh");
    await act(async () => page.all("fieldset input")[choice === "mine" ? 1 : 0]?.click());
    await act(async () => page.one("fieldset button").click());
    await appears(page, title);
    expect([...page.one("[role=status] .message").children].map((line) => line.textContent)).toEqual(
      [title, text].filter((line) => line !== ""),
    );
  },
);

test.each<[problem: WorkbookProblem, named: string, advice: string]>([
  [
    { kind: "protected", sheetName: "Meta" },
    "",
    "Nothing in the workbook was changed. Unprotect it (Review, Unprotect Sheet) and try again.",
  ],
  [{ kind: "tooLarge" }, "", "Nothing in the workbook was changed. Check a copy with fewer sheets."],
  [{ kind: "entriesLost", entries: ["'Meta'!B6: 12"] }, "Lost: 'Meta'!B6: 12.", "Enter them again, then try again."],
  [{ kind: "changedSince", addresses: ["'Meta'!B6"] }, "Changed: 'Meta'!B6.", "Run Check again, then choose again."],
])(
  "a refresh refused with %j advises what helps a refresh, and says what the cells named are",
  async (problem, named, advice) => {
    const refreshing = fakeRefreshing(new WorkbookError(problem));
    const page = await checkPage({ ...workbookOf(olderWorkbook), refreshing });
    await page.press("Check this workbook");
    await appears(page, "Refresh");
    await act(async () => page.all("fieldset input")[0]?.click());
    await page.press("Accept all");
    await appears(page, advice);
    expect(page.all(".message-cells").map((line) => line.textContent)).toEqual(named === "" ? [] : [named]);
    expect(page.text()).not.toMatch(/Insert on|fewer deals/);
  },
);

test.each<[problem: WorkbookProblem, advice: string]>([
  [{ kind: "workbookProtected" }, "Unprotect the workbook (Review, Protect Workbook) and try again."],
  [{ kind: "datesFrom1904" }, "The findings stay in the pane."],
])("findings refused with %j are not advised to go to the selected cell", async (problem, advice) => {
  const workbook = {
    ...fakeWorkbook({ newSheet: problem }),
    scanning: fakeScanning(() => tuningWorkbook().workbook()),
  };
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, " cells read: ");
  await page.press("Put the findings on a new sheet");
  await appears(page, advice);
  expect(page.text()).not.toMatch(/selected cell|Insert into/);
});

// Source: by hand. Beside a value that stays the user's own nothing is written, and so nothing is announced.
test("what will stand beside a value is said until the user keeps the own one", async () => {
  const page = await checkPage(workbookOf(olderWorkbook));
  await page.press("Check this workbook");
  await appears(page, "Refresh");
  const announced = () =>
    page.all(".refresh-block summary").filter(({ textContent }) => textContent === "Next to it will stand: exact");
  const before = announced().length;
  expect(before).toBeGreaterThan(0);
  await act(async () => page.all("fieldset input")[1]?.click());
  expect(announced()).toHaveLength(before - 1);
});

test("cells that have changed since the check are named", async () => {
  const workbook = {
    ...workbookOf(olderWorkbook),
    refreshing: fakeRefreshing(new WorkbookError({ kind: "changedSince", addresses: ["'Meta'!B6"] })),
  };
  const page = await checkPage(workbook);
  await page.press("Check this workbook");
  await appears(page, "Refresh");
  await act(async () => page.all("fieldset input")[0]?.click());
  await page.press("Accept all");
  await appears(page, "Cells have changed since the check.");
});

test("numbers near a documented one and cells that were not checked are folded, and not counted as findings", async () => {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("Mine");
  sheet.line("Microsoft – IREN contract value ($bn)", 12);
  sheet.line("Microsoft – Nebius contract value ($bn)", 17.9);
  sheet.line("Microsoft – IREN contract value (SEK bn)", 90);
  const page = await checkPage(workbookOf(() => builder.workbook()));
  await page.press("Check this workbook");
  await appears(page, "6 cells read: 1 contradiction · 1 close to a documented figure · 1 not checked.");
  expect(page.all(".check h2").map((heading) => heading.textContent)).toEqual(["Contradicts a documented figure 1"]);
  expect(page.all(".check-remarks").map((each) => each.hasAttribute("open"))).toEqual([false, false]);
  expect(page.all(".check-remarks summary").map((each) => each.textContent)).toEqual([
    "Close to a documented figure 1",
    "Not checked 1",
  ]);
  await page.press("Not checked 1");
  expect(page.all(".check-remarks").map((each) => each.hasAttribute("open"))).toEqual([true]);
  expect(page.text()).toContain("It is in another currency; documented amounts are in US dollars.");
});
