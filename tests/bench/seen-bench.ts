import { loadavg } from "node:os";
import type { WorkbenchSession } from "../e2e/workbench-session";
import type { BenchRow } from "./table";

// What a person sees, in the workbench: from the click to the numbers on the sheet. Beside each insertion stands the bare grid,
// given the same cells in the same run. What runs in the page names no functions of its own: see browser-bench.ts.

const ROUNDS = 5;
const DEAL = "meta-coreweave-2026";
const FIGURES = "Meta – CoreWeave 2026";
const MODEL = "Meta – CoreWeave 2026 model";
const BUDGET_MS = { figures: 800, model: 1500, explain: 300, open: 2000 } as const;

type Measured = "figures" | "bareFigures" | "model" | "bareModel" | "explain" | "open";

export async function seenRows(session: WorkbenchSession): Promise<BenchRow[]> {
  const times = new Map<Measured, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const seen = await roundOf(session);
    if (round > 0) for (const [what, ms] of seen) times.set(what, [...(times.get(what) ?? []), ms]);
  }
  const of = (what: Measured): readonly number[] => times.get(what) ?? [];
  const row = (what: keyof typeof BUDGET_MS, words: string, bare: Measured | null): BenchRow => ({
    what: words,
    ours: median(of(what)),
    unit: "ms",
    budget: BUDGET_MS[what],
    ...(bare === null ? {} : { beside: { name: "the bare grid", value: median(of(bare)) } }),
    remark: `worst of ${ROUNDS}: ${Math.max(...of(what)).toFixed(0)} ms; load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`,
  });
  return [
    row("figures", "figures seen after the click", "bareFigures"),
    row("model", "model calculated after the click, charts included", "bareModel"),
    row("explain", "explanation seen after a cell is selected", null),
    row("open", "own file open and calculated", null),
  ];
}

async function roundOf(session: WorkbenchSession): Promise<ReadonlyMap<Measured, number>> {
  await session.restart();
  const pane = session.pane();
  await pane.locator(`[data-deal="${DEAL}"]`).click();
  const seen = new Map<Measured, number>();
  const insert = pane.locator(".insert fluent-button");
  seen.set(
    "figures",
    await timed(async () => {
      await insert.click();
      await filled(session, FIGURES);
    }),
  );
  await pane.getByLabel("Deal model").check();
  seen.set(
    "model",
    await timed(async () => {
      await insert.click();
      await filled(session, MODEL);
      await session.page.waitForFunction(() => document.querySelector("figure.chart") !== null);
    }),
  );
  seen.set("bareFigures", await bare(session, FIGURES));
  seen.set("bareModel", await bare(session, MODEL));
  await pane.getByRole("tab", { name: "Explain" }).click();
  seen.set(
    "explain",
    await timed(async () => {
      await session.page.evaluate((sheet) => window.workbench.select(`'${sheet}'!B4`), MODEL);
      await pane.locator(".cell-place", { hasText: /!B4$/ }).waitFor();
    }),
  );
  const file = await session.save();
  seen.set(
    "open",
    await timed(async () => {
      await session.chooseFile("own.xlsx", file);
      await session.page.locator("#status", { hasText: /^own\.xlsx is open/ }).waitFor();
    }),
  );
  return seen;
}

/** Until the sheet is there and calculated. */
async function filled(session: WorkbenchSession, sheet: string): Promise<void> {
  await session.page.waitForFunction((name) => window.workbench.sheetNames().includes(name), sheet);
  await session.page.evaluate(() => window.workbench.grid.settled?.());
}

/** The cells of a sheet written to another one by the grid alone, and calculated. */
async function bare(session: WorkbenchSession, sheet: string): Promise<number> {
  return session.page.evaluate(async (name) => {
    const { grid } = window.workbench;
    const used = grid.usedArea(grid.sheets().find((each) => each.name === name)?.id ?? "");
    if (used === null) throw new Error("the sheet to write again is empty");
    const formulas = grid.formulas(used);
    const began = performance.now();
    grid.write({ ...used, sheetId: grid.addSheet(`Bare ${name}`.slice(0, 31)) }, formulas);
    await grid.settled?.();
    return performance.now() - began;
  }, sheet);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
