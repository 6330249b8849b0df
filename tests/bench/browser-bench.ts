import type { Frame } from "playwright-core";
import prepare from "../e2e/setup";
import { WorkbenchSession } from "../e2e/workbench-session";
import { seenRows } from "./seen-bench";
import { startRows } from "./start-bench";
import type { BenchRow } from "./table";

// In Chromium, with the built add-in from a server that is warm, in the workbench. Medians. What runs in the page names no
// functions of its own: the loader of this file marks names by a helper that the page has not.

const SELECTIONS = 12;
const EXPLAIN_BUDGET_MS = 100;

/** How soon the functions and the pane are there, and how soon a selected cell is explained. */
export async function browserRows(): Promise<BenchRow[]> {
  await prepare();
  const session = await WorkbenchSession.open();
  try {
    const starts = await startRows(session);
    const explained = await explainTimes(session);
    const seen = await seenRows(session);
    return [
      ...starts,
      ...seen,
      {
        what: "explain a selected cell, our code",
        ours: median(explained),
        unit: "ms",
        budget: EXPLAIN_BUDGET_MS,
        remark: `slowest of ${explained.length}: ${Math.max(...explained).toFixed(0)} ms; without the rest of 150 ms and Excel's answers`,
      },
    ];
  } finally {
    await session.close();
  }
}

/** From the end of the rest to the explanation in the page, without what the workbook took to answer. */
async function explainTimes(session: WorkbenchSession): Promise<number[]> {
  await session.page.evaluate(() => {
    for (const [cell, text] of [
      ["B2", '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")'],
      ["B3", '=OFFTAKE.MARKTOMARKET("meta-coreweave-2026",0.09,0.2)'],
      ["A4", "Meta – CoreWeave 2026 contract value ($bn)"],
      ["B4", "24"],
    ] as const)
      window.workbench.setCell(cell, text);
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
  for (let count = 0; count < SELECTIONS; count += 1)
    times.push(await explained(session, pane, ["B2", "B3", "B4"][count % 3] ?? "B2"));
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
