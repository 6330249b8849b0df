import { loadavg } from "node:os";
import type { WorkbenchSession } from "../e2e/workbench-session";
import type { BenchRow } from "./table";

// What a person sees, in the workbench: from the click to the numbers on the sheet. Beside each insertion stands the bare grid:
// the cells of the same sheets, written and calculated in a page as fresh as ours was. What it takes longer is our part, which
// the budget is for. What runs in the page names no functions of its own: see browser-bench.ts.

const ROUNDS = 5;
const DEAL = "meta-coreweave-2026";
const FIGURES = /^Meta – CoreWeave 2026$/;
const MODEL = "Meta – CoreWeave 2026 model";
const DEAL_MODEL = /^Meta – CoreWeave 2026 (model|workings)$/;
const BUDGET_MS = { figures: 800, model: 1500, explain: 300, open: 2000 } as const;

type Measured = "figures" | "bareFigures" | "model" | "bareModel" | "explain" | "open" | "bareOpen";

export async function seenRows(session: WorkbenchSession): Promise<BenchRow[]> {
  const times = new Map<Measured, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const seen = await roundOf(session);
    if (round > 0) for (const [what, ms] of seen) times.set(what, [...(times.get(what) ?? []), ms]);
  }
  const of = (what: Measured): readonly number[] => times.get(what) ?? [];
  const row = (what: keyof typeof BUDGET_MS, words: string, bare: Measured | null): BenchRow => {
    const part = bare === null ? of(what) : of(what).map((ms, round) => ms - (of(bare)[round] ?? NaN));
    const whole = bare === null ? "" : `${median(of(what)).toFixed(0)} ms in all; `;
    return {
      what: words,
      ours: median(part),
      unit: "ms",
      budget: BUDGET_MS[what],
      ...(bare === null ? {} : { beside: { name: "the bare grid", value: median(of(bare)) } }),
      remark: `${whole}worst of ${ROUNDS}: ${Math.max(...part).toFixed(0)} ms; load ${(loadavg()[0] ?? NaN).toFixed(1)}`,
    };
  };
  return [
    row("figures", "figures seen after the click, our part", "bareFigures"),
    row("model", "model calculated after the click, charts included, our part", "bareModel"),
    row("explain", "explanation seen after a cell is selected", null),
    row("open", "own file open and calculated, our part", "bareOpen"),
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
      await filled(session, "Meta – CoreWeave 2026");
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
  const [figures, model] = [await sheetsLike(session, FIGURES), await sheetsLike(session, DEAL_MODEL)];
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
  for (const [what, sheets] of [
    ["bareFigures", figures],
    ["bareModel", model],
    ["bareOpen", [...figures, ...model]],
  ] as const) {
    await session.restart();
    seen.set(what, await bare(session, sheets));
  }
  return seen;
}

/** Until the sheet is there and calculated. */
async function filled(session: WorkbenchSession, sheet: string): Promise<void> {
  await session.page.waitForFunction((name) => window.workbench.sheetNames().includes(name), sheet);
  await session.page.evaluate(() => window.workbench.grid.settled?.());
}

interface SheetOfCells {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** The cells of the sheets that one insertion made. */
function sheetsLike(session: WorkbenchSession, pattern: RegExp): Promise<readonly SheetOfCells[]> {
  return session.page.evaluate((source) => {
    const { grid } = window.workbench;
    return grid
      .sheets()
      .filter(({ name }) => new RegExp(source).test(name))
      .map(({ id, name }) => {
        const used = grid.usedArea(id);
        if (used === null) throw new Error(`the sheet to write again is empty: ${name}`);
        const whole = {
          sheetId: id,
          row: 0,
          column: 0,
          rows: used.row + used.rows,
          columns: used.column + used.columns,
        };
        return { name, rows: grid.formulas(whole) };
      });
  }, pattern.source);
}

/** The cells of these sheets written by the grid alone, and calculated. */
function bare(session: WorkbenchSession, sheets: readonly SheetOfCells[]): Promise<number> {
  return session.page.evaluate(async (all) => {
    const { grid } = window.workbench;
    const began = performance.now();
    for (const { name, rows } of all) {
      const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
      grid.write({ ...area, sheetId: grid.addSheet(name) }, rows as Parameters<typeof grid.write>[1]);
    }
    await grid.settled?.();
    return performance.now() - began;
  }, sheets);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
