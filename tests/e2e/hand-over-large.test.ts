import type { CDPSession } from "playwright-core";
import { WorkbenchSession } from "./workbench-session";

// As many formula cells as a sheet of the workbench has rows for, workings and all, beside circles that the engine iterates, with
// progress and a stop that leaves the workbook untouched. The time taken is printed, not asserted: the bench has the bound.

const CELLS = 19_900;
const PATIENCE = 480_000;
/** A cell that reads itself, a circle of two that reads a call, a clock, a die, and what reads a call alone. */
const BESIDE = [["=E1+1"], ["=E3*0.5+C1"], ["=E2*0.5+1"], ["=NOW()"], ["=RAND()"], ["=C2*2"]];

let session: WorkbenchSession;
let devtools: CDPSession | undefined;

beforeAll(async () => {
  session = await WorkbenchSession.open();
  session.context.setDefaultTimeout(PATIENCE);
  await session.page.evaluate(
    ([count, beside]) => {
      const { grid } = window.workbench;
      const sheetId = grid.activeSheetId();
      const rows = Array.from({ length: count }, (_, row) => [
        1_000 + row,
        1.4,
        `=OFFTAKE.MEGAWATTS(A${row + 1},B${row + 1},1.2)`,
      ]);
      grid.write({ sheetId, row: 0, column: 0, rows: count, columns: 3 }, rows);
      grid.write({ sheetId, row: 0, column: 4, rows: beside.length, columns: 1 }, beside);
    },
    [CELLS, BESIDE] as const,
  );
  await allAnswered();
}, PATIENCE);
afterAll(() => session.close());
afterEach(() => expect(session.complaints).toEqual([]));

/** Waits until every call has its number: so many take the engine longer than anybody waits for a calculation. */
async function allAnswered(): Promise<void> {
  await session.page.waitForFunction(
    (count) => {
      const { grid } = window.workbench;
      const results = { sheetId: grid.activeSheetId(), row: 0, column: 2, rows: count, columns: 1 };
      return grid.values(results).every(([value]) => typeof value === "number");
    },
    CELLS,
    { polling: 100, timeout: PATIENCE },
  );
}

const press = (label: string | RegExp) =>
  session.pane().locator(".hand-over-actions fluent-button", { hasText: label }).click();
const formulas = () =>
  session.page.evaluate(
    (count) =>
      window.workbench.grid
        .formulas({ sheetId: window.workbench.grid.activeSheetId(), row: 0, column: 2, rows: count, columns: 1 })
        .flat(),
    CELLS,
  );

/** Notes the shares that the pane shows from now on; the answer gives those seen until then. */
async function sharesShown(): Promise<() => Promise<number[]>> {
  const pane = session.pane();
  await pane.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { sharesSeen: seen });
    new MutationObserver(() => {
      const value = document.querySelector("progress")?.value;
      if (value !== undefined && value !== seen.at(-1)) seen.push(value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return () => pane.evaluate(() => (window as unknown as { sharesSeen: number[] }).sharesSeen);
}

/** What the page's thread has worked, however busy the machine is with other things. */
async function processorSeconds(): Promise<number> {
  devtools ??= await session.context.newCDPSession(session.page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0;
}

/** Presses Hand over and, as soon as it is there, Stop: by hand it would take a moment longer. */
async function stopAtOnce(): Promise<void> {
  await session.pane().evaluate(() => {
    const button = (label: string) =>
      [...document.querySelectorAll<HTMLElement>(".hand-over-actions fluent-button")].find((each) =>
        each.textContent?.includes(label),
      );
    new MutationObserver((_, observer) => {
      const stop = button("Stop");
      if (stop === undefined) return;
      observer.disconnect();
      stop.click();
    }).observe(document.body, { subtree: true, childList: true });
    button("Hand over")?.click();
  });
}

test(
  "found, stopped while it is written: the workbook is as it was",
  async () => {
    const before = await formulas();
    await session.pane().getByRole("tab", { name: "Hand over" }).click();
    const began = Date.now();
    await press("Preview");
    await session.pane().getByRole("heading", { name: "What changes" }).waitFor({ timeout: PATIENCE });
    process.stdout.write(`found ${CELLS} in ${Date.now() - began} ms\n`);
    await stopAtOnce();
    await session.pane().getByText("Stopped. The workbook is as it was.").waitFor({ timeout: PATIENCE });
    await allAnswered();
    expect(await formulas()).toEqual(before);
    expect(await session.page.evaluate(() => window.workbench.sheetNames())).toEqual(["Sheet1"]);
  },
  PATIENCE,
);

test(
  `${CELLS} different calls are handed over and compared`,
  async () => {
    const values = () =>
      session.page.evaluate(
        (count) =>
          window.workbench.grid
            .values({ sheetId: window.workbench.grid.activeSheetId(), row: 0, column: 2, rows: count, columns: 1 })
            .flat(),
        CELLS,
      );
    const before = await values();
    const shown = await sharesShown();
    const secondsBefore = await processorSeconds();
    const began = Date.now();
    await press("Hand over");
    const title = session.pane().locator(".message-title");
    await title.waitFor({ timeout: PATIENCE });
    const milliseconds = Date.now() - began;
    expect([
      await title.innerText(),
      await session.pane().locator("textarea").allInnerTexts(),
      await session
        .pane()
        .locator("textarea")
        .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)),
    ]).toEqual([expect.stringMatching(/^Handed over: [\d,]+ cells compared, all equal/), [], []]);
    process.stdout.write(
      `handed over ${CELLS} cells in ${milliseconds} ms, ${Math.round((await processorSeconds()) - secondsBefore)} s of the page's own work\n`,
    );
    expect(await session.pane().locator(".message-cells").innerText()).toMatch(/^Not compared: .*'Sheet1'!E4\b/);
    const shares = await shown();
    expect(shares).toEqual([...shares].sort((one, two) => one - two));
    expect(shares.length).toBeGreaterThan(5);
    const off = (await values()).map((value, row) => Math.abs(Number(value) / Number(before[row]) - 1));
    expect(Math.max(...off)).toBeLessThan(1e-12);
    expect((await formulas()).every((formula) => /^='Offtake workings'!\$E\$\d+$/.test(String(formula)))).toBe(true);
  },
  PATIENCE,
);
