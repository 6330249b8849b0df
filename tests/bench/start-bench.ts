import { loadavg } from "node:os";
import { WorkbenchSession } from "../e2e/workbench-session";
import { withEmptyFunctions } from "./empty-functions";
import type { BenchRow } from "./table";

// How soon the functions and the pane are there, in Chromium, from a server that is warm. Beside each of our starts stands
// one of the same page with a single function that does nothing: the difference is ours, the rest is Office's, the
// browser's and the machine's. What runs in the page names no functions of its own: see browser-bench.ts.

const STARTS = 5;
const FUNCTIONS_BUDGET_MS = 50; // a third of what the design allows: 6 were measured
const PANE_BUDGET_MS = 1_500;

/** Milliseconds after the pane's page began to load. */
interface PaneStart {
  /** office.js has run. */
  readonly office: number;
  /** functions.js has run: every function is associated. */
  readonly functions: number;
  /** The host has heard that functions can be called. */
  readonly callable: number;
  /** The pane shows its deals. */
  readonly deals: number;
}

export async function startRows(ours: WorkbenchSession): Promise<BenchRow[]> {
  const empty = withEmptyFunctions();
  try {
    const theirs = await WorkbenchSession.open({ root: empty.root });
    try {
      return rowsOf(await startsOf([ours, theirs]));
    } finally {
      await theirs.close();
    }
  } finally {
    empty.remove();
  }
}

/** Starts of each session, taken in turn, after one that does not count. */
async function startsOf(sessions: readonly WorkbenchSession[]): Promise<PaneStart[][]> {
  for (const session of sessions) await watchStarts(session);
  const starts = sessions.map((): PaneStart[] => []);
  for (let count = 0; count <= STARTS; count += 1) {
    for (const [index, session] of sessions.entries()) {
      const start = await paneStart(session);
      if (count > 0) starts[index]?.push(start);
    }
  }
  return starts;
}

function rowsOf([ours = [], empty = []]: readonly PaneStart[][]): BenchRow[] {
  const registering = (starts: readonly PaneStart[]): number[] =>
    starts.map(({ office, functions }) => functions - office);
  const of = (starts: readonly PaneStart[], what: keyof PaneStart): number[] => starts.map((start) => start[what]);
  const beside = (value: number) => ({ name: "one empty function", value });
  const load = `load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`;
  return [
    {
      what: "functions registered, after office.js",
      ours: median(registering(ours)),
      unit: "ms",
      beside: beside(median(registering(empty))),
      budget: FUNCTIONS_BUDGET_MS,
      remark: `worst of ${STARTS}: ${worst(registering(ours))} ms, the empty page's ${worst(registering(empty))} ms; ${load}`,
    },
    {
      what: "functions callable, office.js included",
      ours: median(of(ours, "callable")),
      unit: "ms",
      beside: beside(median(of(empty, "callable"))),
      remark: `worst of ${STARTS}: ${worst(of(ours, "callable"))} ms, the empty page's ${worst(of(empty, "callable"))} ms`,
    },
    {
      what: "pane usable, office.js included",
      ours: median(of(ours, "deals")),
      unit: "ms",
      budget: PANE_BUDGET_MS,
      remark: `worst of ${STARTS}: ${worst(of(ours, "deals"))} ms; office.js had run after ${median(of(ours, "office")).toFixed(0)} ms`,
    },
  ];
}

/** From the next load on the pane's page notes when what is there. */
async function watchStarts(session: WorkbenchSession): Promise<void> {
  await session.page.addInitScript(() => {
    if (!location.pathname.endsWith("/taskpane.html")) return;
    const start: Record<string, number> = {};
    Object.assign(window, { paneStart: start });
    // A script's "load" comes once it has run.
    document.addEventListener(
      "load",
      ({ target }) => {
        const name = target instanceof HTMLScriptElement ? /(office|functions)\.js$/.exec(target.src)?.[1] : undefined;
        if (name !== undefined) start[name] = performance.now();
      },
      true,
    );
    new MutationObserver((_, observer) => {
      if (document.querySelector("[data-deal]") === null) return;
      start["deals"] = performance.now();
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
}

async function paneStart(session: WorkbenchSession): Promise<PaneStart> {
  await session.page.reload();
  await session.page.waitForFunction(() => window.workbench !== undefined);
  const callableAt = await session.page.evaluate(() =>
    window.workbench.ready.then(() => performance.timeOrigin + performance.now()),
  );
  const pane = session.pane();
  await pane.locator("[data-deal]").first().waitFor();
  const { began, ...start } = await pane.evaluate(() => ({
    began: performance.timeOrigin,
    ...(window as unknown as { paneStart: Omit<PaneStart, "callable"> }).paneStart,
  }));
  return { ...start, callable: callableAt - began };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const worst = (values: readonly number[]): string => Math.max(...values).toFixed(0);
