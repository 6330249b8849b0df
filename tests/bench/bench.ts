import { bundleWorkbench } from "../../src/workbench/bundle";
import { PAGE_FOLDER } from "../e2e/setup";
import { browserRows } from "./browser-bench";
import { bundleRows } from "./bundle-sizes";
import { capacityRows } from "./capacity-bench";
import { builtFunctions } from "./built-functions";
import { catalogueRows } from "./catalogue-bench";
import { cellsRows } from "./cells-bench";
import { checkRows } from "./check-bench";
import { commandRows } from "./command-bench";
import { engineRows } from "./engine-bench";
import { annualSpendRows, scheduleRows, yearFractionRows } from "./finance-bench";
import { growthRows } from "./growth-bench";
import { handOverRows } from "./hand-over-bench";
import { measureInsert } from "./insert";
import { largeCatalogueRows } from "./large-catalogue-bench";
import { type BenchRow, benchTable, rowsBeyond } from "./table";
import { presentValueRows, rootRows, simulationRows } from "./value-bench";

// npm run bench: everything side by side in one run, one table. A row beyond its budget says NO and by how much; the run
// fails only beyond twice a budget, because a busy machine alone can cost that much.

const FAILING_FACTOR = 2;
const INSERT_BUDGET_MS = 150;
const INSERT_BUDGET_SYNCS = 2;

async function insertRows(kind: "figures" | "model"): Promise<BenchRow[]> {
  const { cells, syncs, requestBytes, ourMilliseconds, totalMilliseconds } = await measureInsert(kind);
  return [
    {
      what: `insert ${kind}, round trips`,
      ours: syncs,
      unit: "",
      budget: INSERT_BUDGET_SYNCS,
      remark: `${cells} cells, largest request ${(requestBytes / 1_000).toFixed(1)} kB`,
    },
    {
      what: `insert ${kind}, our code`,
      ours: ourMilliseconds,
      unit: "ms",
      budget: INSERT_BUDGET_MS,
      remark: `${totalMilliseconds.toFixed(1)} ms with office.js and a host in memory`,
    },
  ];
}

async function main(): Promise<void> {
  const finance = [
    ...annualSpendRows(),
    ...yearFractionRows(),
    ...presentValueRows(),
    ...rootRows(),
    ...simulationRows(),
    ...scheduleRows(),
    ...capacityRows(),
  ];
  const built = await builtFunctions();
  const rows = [
    ...finance,
    ...cellsRows(built),
    ...growthRows(built),
    ...engineRows(built),
    ...bundleRows(),
    ...catalogueRows(),
    ...checkRows(),
    ...handOverRows(),
    ...commandRows(),
    ...(await insertRows("figures")),
    ...(await insertRows("model")),
    ...(await bundleWorkbench(PAGE_FOLDER).then(browserRows)),
    ...(await largeCatalogueRows()),
  ];
  console.log(benchTable(rows));
  const failing = rowsBeyond(rows, FAILING_FACTOR);
  if (failing.length === 0) return;
  console.error(
    `Beyond ${FAILING_FACTOR} × what is allowed: ${failing.map(({ what, beside }) => (beside === undefined ? what : `${what} (beside ${beside.name})`)).join("; ")}`,
  );
  process.exitCode = 1;
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
