import { catalogue } from "../../src/catalog/catalogue";
import { checkWorkbook } from "../../src/checking/check-workbook";
import type { ScannedWorkbook } from "../../src/workbook/scanning-port";
import { accuracyOf, finished, type Accuracy } from "../checking/accuracy";
import { heldOutWorkbook } from "../checking/held-out-workbook";
import { tuningWorkbook } from "../checking/tuning-workbook";
import type { BenchRow } from "./table";
import { milliseconds } from "./timing";

const ROWS = 5_000;
const COLUMNS = 40;
const BUDGET_MS = 3_000;
/** Issue 6: precision ≥ 0.95, recall ≥ 0.9. */
const FALSE_ALARMS = 5;
const MISSED = 10;

/** How often Check is right on the labelled workbooks, and how long it looks at 200,000 filled cells once they are read. */
export function checkRows(): BenchRow[] {
  const large = largeWorkbook();
  return [
    ...accuracyRows("check, tuned on", accuracyOf(tuningWorkbook())),
    ...accuracyRows("check, held out", accuracyOf(heldOutWorkbook())),
    {
      what: "check 200,000 cells, our code",
      ours: milliseconds(() => finished(checkWorkbook(large, catalogue)).length, 3),
      unit: "ms",
      budget: BUDGET_MS,
      remark: "without reading them; tests/e2e/check.test.ts times the whole in the workbench",
    },
  ];
}

function accuracyRows(what: string, { planted, innocent, precision, recall }: Accuracy): BenchRow[] {
  const remark = `${planted} planted, ${innocent} innocent`;
  return [
    {
      what: `${what}: false among findings`,
      ours: 100 * (1 - precision),
      unit: "%",
      budget: FALSE_ALARMS,
      remark: `precision ${precision.toFixed(3)}; ${remark}`,
    },
    {
      what: `${what}: missed`,
      ours: 100 * (1 - recall),
      unit: "%",
      budget: MISSED,
      remark: `recall ${recall.toFixed(3)}; ${remark}`,
    },
  ];
}

/** Labels, numbers and formulas, as a model's calculation sheet has them. */
function largeWorkbook(): ScannedWorkbook {
  const cells = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => cell(row, column)));
  const values = cells((row, column) => (column === 0 ? `Meta – CoreWeave item ${row}` : row + column / 8));
  const formulas = cells((row, column) =>
    column % 4 === 3 ? `=SUM(B${row + 1}:C${row + 1})` : (values[row]?.[column] ?? ""),
  );
  return {
    sheets: [
      {
        name: "Large",
        isVisible: true,
        blocks: [{ row: 0, column: 0, values, formulas, numberFormats: cells(() => "0.0") }],
      },
    ],
    names: [],
    dateSystem: 1900,
    isComplete: true,
    cellsRead: ROWS * COLUMNS,
    cellsTotal: ROWS * COLUMNS,
  };
}
