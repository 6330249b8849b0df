import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import packageFile from "../../package.json";
import { allDeals } from "../../src/catalog/catalogue";
import type { BenchRow } from "./table";

const BUDGET_MS = 10_000;
const PROGRAM = join(__dirname, "..", "..", packageFile.bin.offtake);

/** The built command as a user runs it: every deal's model in one file, planned, calculated and written. */
export function commandRows(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), "offtake-bench-"));
  try {
    const ids = allDeals().map(({ id }) => id);
    const began = performance.now();
    const run = spawnSync(process.execPath, [PROGRAM, "workbook", ...ids, "--model", "--out", "models.xlsx"], {
      cwd: folder,
      encoding: "utf8",
    });
    const milliseconds = performance.now() - began;
    if (run.status !== 0)
      throw new Error(`the command that writes ${ids.length} models ended with ${run.status}: ${run.stderr}`);
    return [
      {
        what: `offtake workbook: ${ids.length} models as .xlsx`,
        ours: milliseconds,
        unit: "ms",
        budget: BUDGET_MS,
        remark: `${availableParallelism()} processors;${run.stdout.split(",").at(-1)?.trimEnd() ?? ""}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
