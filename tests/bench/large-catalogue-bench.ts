import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { companyNames } from "../../src/catalog/company-names";
import { readCatalogue } from "../../src/catalog/read-catalogue";
import { searchDeals, searchEntries } from "../../src/catalog/search";
import { ROOT } from "../e2e/setup";
import { WorkbenchSession } from "../e2e/workbench-session";
import { LARGEST, largeCatalogue } from "./large-catalogue";
import type { BenchRow } from "./table";
import { milliseconds } from "./timing";

// The add-in built with a catalogue of 1,000 deals and 10,000 reported figures, in Chromium.

const SEARCH_BUDGET_MS = 10;
const FIRST_CELL_BUDGET_MS = 20;
const FRAME_BUDGET_MS = 50;
const STEPS = 60;

export async function largeCatalogueRows(): Promise<BenchRow[]> {
  const built = builtWithLargeCatalogue();
  try {
    const session = await WorkbenchSession.open({ root: built.root });
    try {
      return [...searchRows(), ...(await browserRows(session))];
    } finally {
      await session.close();
    }
  } finally {
    built.remove();
  }
}

function searchRows(): BenchRow[] {
  const { deals, companies } = readCatalogue(largeCatalogue());
  const entries = searchEntries(deals, companyNames(companies));
  return ["coreweave", "meta nebius 2031"].map((query) => ({
    what: `search 1,000 deals of a large catalogue: "${query}"`,
    ours: milliseconds(() => searchDeals(entries, query).length, 15),
    unit: "ms",
    budget: SEARCH_BUDGET_MS,
  }));
}

async function browserRows(session: WorkbenchSession): Promise<BenchRow[]> {
  const pane = session.pane();
  await pane.locator("[data-deal]").first().waitFor();
  const firstCell = await firstCellTime(pane);
  const list = await longestFrame(pane);
  await pane.locator("input[type=search]").fill(LARGEST.replace("-", " "));
  await pane.locator(".found-companies button").first().click();
  await pane.locator("[data-company] .figures > li").first().waitFor();
  const company = await longestFrame(pane);
  const frame = { unit: "ms", budget: FRAME_BUDGET_MS, remark: `longest of ${STEPS} frames` };
  return [
    {
      what: "first cell after registration, its catalogue of 1,000 deals fetched",
      ours: firstCell,
      unit: "ms",
      budget: FIRST_CELL_BUDGET_MS,
      remark: "from the call to its result; the second call answers at once",
    },
    { what: "scroll 1,000 deals", ours: list, ...frame },
    { what: "scroll a company with 2,000 reported figures", ours: company, ...frame },
  ];
}

/** From the call of an associated function to its result. */
function firstCellTime(pane: Frame): Promise<number> {
  return pane.evaluate(async () => {
    const { mappings } = (
      CustomFunctions as unknown as { _association: { mappings: Record<string, CallableFunction> } }
    )._association;
    const began = performance.now();
    await mappings["FIGURE"]?.([["meta-coreweave-2026"]], "value", null, null);
    return performance.now() - began;
  });
}

function longestFrame(pane: Frame): Promise<number> {
  return pane.evaluate(
    (steps) =>
      new Promise<number>((done) => {
        let [longest, frames, before] = [0, 0, performance.now()];
        const step = (now: number) => {
          if (frames > 0) longest = Math.max(longest, now - before);
          before = now;
          frames += 1;
          if (frames > steps) return done(longest);
          window.scrollBy(0, 300);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    STEPS,
  );
}

function builtWithLargeCatalogue(): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "offtake-large-"));
  const file = join(root, "large.json");
  writeFileSync(file, JSON.stringify(largeCatalogue()));
  for (const shared of ["node_modules", ".cache"]) symlinkSync(join(ROOT, shared), join(root, shared));
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", "--output-path", join(root, "dist"), "--env", `catalog=${file}`];
  const run = spawnSync(process.execPath, [webpack, ...options], { cwd: ROOT, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`The build with a large catalogue failed: ${run.stdout}${run.stderr}`);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
