import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchRow } from "./table";

const DIST = join(__dirname, "../../dist");
const FUNCTIONS_BUDGET_KB = 64;
const PANE_BUDGET_KB = 90;
const VIEW_BUDGET_KB = 78;
const VIEW_CHUNK = /^(view-[\w-]+|formulas|models)\.js$/;
const CATALOGUE_BUDGET_KB = 80;
const APART = new Set(["functions.js", "functions-catalogue.js", "catalogue.js", "reference.css"]);

/** Sizes of what the last build wrote, compressed as a server would. */
export function bundleRows(): BenchRow[] {
  if (!existsSync(join(DIST, "functions.js"))) {
    return [
      {
        what: "bundle sizes",
        ours: NaN,
        unit: "kB",
        remark: "not measured: dist/ is missing, run npm run build first",
      },
    ];
  }
  const loaded = readdirSync(DIST).filter((name) => /\.(js|css)$/.test(name));
  const pane = loaded.filter((name) => !APART.has(name) && !VIEW_CHUNK.test(name));
  const later = loaded.filter((name) => VIEW_CHUNK.test(name));
  return [
    { what: "functions bundle, gzip", ours: kilobytes(["functions.js"]), unit: "kB", budget: FUNCTIONS_BUDGET_KB },
    {
      what: "the functions' catalogue, fetched when a cell first needs it, gzip",
      ours: kilobytes(["functions-catalogue.js"]),
      unit: "kB",
      budget: CATALOGUE_BUDGET_KB,
    },
    {
      what: "catalogue beside the pane, gzip",
      ours: kilobytes(["catalogue.js"]),
      unit: "kB",
      budget: CATALOGUE_BUDGET_KB,
    },
    {
      what: "pane code and styles, gzip",
      ours: kilobytes(pane),
      unit: "kB",
      budget: PANE_BUDGET_KB,
      remark: pane.join(" "),
    },
    ...later.map((name) => ({
      what: `${name}, loaded when first shown, gzip`,
      ours: kilobytes([name]),
      unit: "kB",
      budget: VIEW_BUDGET_KB,
    })),
  ];
}

function kilobytes(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length, 0) / 1_000;
}
