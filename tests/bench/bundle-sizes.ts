import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchRow } from "./table";

const DIST = join(__dirname, "../../dist");
const FUNCTIONS_BUDGET_KB = 40;
const PANE_BUDGET_KB = 90;

/** Sizes of what the last build wrote, compressed as a server would. */
export function bundleRows(): BenchRow[] {
  if (!existsSync(join(DIST, "functions.js"))) {
    return [{ what: "bundle sizes", ours: NaN, unit: "kB", remark: "not measured: dist/ is missing, run npm run build first" }];
  }
  const loaded = readdirSync(DIST).filter((name) => /\.(js|css)$/.test(name));
  const pane = loaded.filter((name) => name !== "functions.js");
  return [
    { what: "functions bundle, gzip", ours: kilobytes(["functions.js"]), unit: "kB", budget: FUNCTIONS_BUDGET_KB },
    { what: "pane bundle, gzip", ours: kilobytes(pane), unit: "kB", budget: PANE_BUDGET_KB, remark: pane.join(" ") },
  ];
}

function kilobytes(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length, 0) / 1_000;
}
