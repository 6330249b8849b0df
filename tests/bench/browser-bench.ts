import type { Frame } from "playwright-core";
import prepare from "../e2e/setup";
import { WorkbenchSession } from "../e2e/workbench-session";
import type { BenchRow } from "./table";

// In Chromium, with the built add-in from a server that is warm, in the workbench. Medians. What runs in the page names no
// functions of its own: the loader of this file marks names by a helper that the page has not.

const STARTS = 5;
const SELECTIONS = 12;
const FUNCTIONS_BUDGET_MS = 150;
const PANE_BUDGET_MS = 1_500;
const EXPLAIN_BUDGET_MS = 100;

/** Milliseconds after the pane's page began to load. */
interface PaneStart {
  readonly office: number;
  readonly functions: number;
  readonly deals: number;
}

/** How soon the functions and the pane are there, and how soon a selected cell is explained. */
export async function browserRows(): Promise<BenchRow[]> {
  await prepare();
  const session = await WorkbenchSession.open();
  try {
    const starts = await paneStarts(session);
    const of = (what: keyof PaneStart): number => median(starts.map((start) => start[what]));
    const explained = await explainTimes(session);
    return [
      { what: "functions registered, after office.js", ours: median(starts.map(({ office, functions }) => functions - office)), unit: "ms", budget: FUNCTIONS_BUDGET_MS, remark: `${of("functions").toFixed(0)} ms after the page began, office.js included` },
      { what: "pane usable, office.js included", ours: of("deals"), unit: "ms", budget: PANE_BUDGET_MS, remark: `office.js had run after ${of("office").toFixed(0)} ms` },
      { what: "explain a selected cell, our code", ours: median(explained), unit: "ms", budget: EXPLAIN_BUDGET_MS, remark: `slowest of ${explained.length}: ${Math.max(...explained).toFixed(0)} ms; without the rest of 150 ms and Excel's answers` },
    ];
  } finally {
    await session.close();
  }
}

async function paneStarts(session: WorkbenchSession): Promise<PaneStart[]> {
  await session.page.addInitScript(() => {
    if (!location.pathname.endsWith("/taskpane.html")) return;
    const start: Record<string, number> = {};
    Object.assign(window, { paneStart: start });
    // A script's "load" comes once it has run.
    document.addEventListener("load", ({ target }) => {
      const name = target instanceof HTMLScriptElement ? /(office|functions)\.js$/.exec(target.src)?.[1] : undefined;
      if (name !== undefined) start[name] = performance.now();
    }, true);
    new MutationObserver((_, observer) => {
      if (document.querySelector("[data-deal]") === null) return;
      start["deals"] = performance.now();
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  const starts: PaneStart[] = [];
  for (let count = 0; count < STARTS; count += 1) {
    await session.page.reload();
    await session.page.waitForFunction(() => window.workbench !== undefined);
    await session.page.evaluate(() => window.workbench.ready);
    const pane = session.pane();
    await pane.locator("[data-deal]").first().waitFor();
    starts.push(await pane.evaluate(() => (window as unknown as { paneStart: PaneStart }).paneStart));
  }
  return starts;
}

/** From the end of the rest to the explanation in the page, without what the workbook took to answer. */
async function explainTimes(session: WorkbenchSession): Promise<number[]> {
  await session.page.evaluate(() => {
    for (const [cell, text] of [
      ["B2", '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")'],
      ["B3", '=OFFTAKE.MARKTOMARKET("meta-coreweave-2026",0.09,0.2)'],
      ["A4", "Meta – CoreWeave 2026 contract value ($bn)"],
      ["B4", "24"],
    ] as const) window.workbench.setCell(cell, text);
  });
  await session.settled("B2");
  await session.settled("B3");
  const pane = session.pane();
  await pane.getByRole("tab", { name: "Explain" }).click();
  await explained(session, pane, "B4");
  await pane.evaluate(() => {
    const prototype = OfficeExtension.ClientRequestContext.prototype;
    const { sync } = prototype;
    const asked = { first: 0, waited: 0 };
    let open = 0; // Questions run side by side: waiting counts once.
    let since = 0;
    Object.assign(window, { asked });
    prototype.sync = async function <T>(this: OfficeExtension.ClientRequestContext, passThrough?: T): Promise<T> {
      if (open === 0) since = performance.now();
      open += 1;
      asked.first ||= since;
      try {
        return (await sync.call(this, passThrough)) as T;
      } finally {
        open -= 1;
        if (open === 0) asked.waited += performance.now() - since;
      }
    };
  });
  const times: number[] = [];
  for (let count = 0; count < SELECTIONS; count += 1) times.push(await explained(session, pane, ["B2", "B3", "B4"][count % 3] ?? "B2"));
  return times;
}

async function explained(session: WorkbenchSession, pane: Frame, address: string): Promise<number> {
  await pane.evaluate((cell) => {
    const asked = (window as unknown as { asked?: { first: number; waited: number } }).asked ?? { first: 0, waited: 0 };
    Object.assign(asked, { first: 0, waited: 0 });
    const stands = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(".cell-place")?.textContent?.endsWith(`!${cell}`) !== true) return;
        observer.disconnect();
        resolve(performance.now() - asked.first - asked.waited);
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(window, { stands });
  }, address);
  await session.page.evaluate((cell) => window.workbench.select(cell), address);
  return pane.evaluate(() => (window as unknown as { stands: Promise<number> }).stands);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
