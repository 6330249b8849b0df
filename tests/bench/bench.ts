import { bundleRows } from "./bundle-sizes";
import { catalogueRows } from "./catalogue-bench";
import { annualSpendRows, scheduleRows, yearFractionRows } from "./finance-bench";
import { measureInsert } from "./insert";
import { type BenchRow, benchTable } from "./table";

// npm run bench: everything side by side in one run, one table.

const INSERT_BUDGET_MS = 150;
const INSERT_BUDGET_SYNCS = 2;

async function insertRows(): Promise<BenchRow[]> {
  const { cells, syncs, requestBytes, ourMilliseconds, totalMilliseconds } = await measureInsert();
  return [
    { what: "insert figures, round trips", ours: syncs, unit: "", budget: INSERT_BUDGET_SYNCS, remark: `${cells} cells, largest request ${(requestBytes / 1_000).toFixed(1)} kB` },
    { what: "insert figures, our code", ours: ourMilliseconds, unit: "ms", budget: INSERT_BUDGET_MS, remark: `${totalMilliseconds.toFixed(1)} ms with office.js and a host in memory` },
  ];
}

async function main(): Promise<void> {
  const rows = [...annualSpendRows(), ...yearFractionRows(), ...scheduleRows(), ...bundleRows(), ...catalogueRows(), ...(await insertRows())];
  console.log(benchTable(rows));
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
