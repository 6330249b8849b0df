import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { budgetedParts, kilobytes } from "../../webpack.budgets";
import type { BenchRow } from "./table";

const DIST = join(__dirname, "../../dist");
const HELP_STYLES = "reference.css";

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
  const files = readdirSync(DIST);
  const styles = files.filter((name) => name.endsWith(".css") && name !== HELP_STYLES);
  return [
    ...budgetedParts(files).map(({ what, scripts, budgetKb }) => ({
      what: `${what}, gzip`,
      ours: together(scripts),
      unit: "kB",
      budget: budgetKb,
      remark: scripts.join(" "),
    })),
    { what: "the pane's styles, gzip", ours: together(styles), unit: "kB", remark: styles.join(" ") },
  ];
}

function together(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + kilobytes(readFileSync(join(DIST, name))), 0);
}
