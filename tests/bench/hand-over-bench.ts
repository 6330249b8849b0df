import { handOverPlan } from "../../src/handover/hand-over-plan";
import type { ScannedBook, ScannedValue } from "../../src/workbook/scanned-book";
import type { BenchRow } from "./table";

const CELLS = 5_000;
/** Of the five seconds that a hand-over of so many cells may take in the workbench. */
const BUDGET_MS = 2_000;

/** Rows of GPUs, kilowatts and price, each with a call of its own beside them. */
export function bookOfCalls(count: number): ScannedBook {
  const rows = Array.from({ length: count }, (_, row): ScannedValue[] => [
    1_000 + row,
    1.4,
    `=OFFTAKE.MEGAWATTS(A${row + 1},B${row + 1},1.2)`,
  ]);
  const values = rows.map(([gpus, kilowatts]): ScannedValue[] => [
    gpus ?? 0,
    kilowatts ?? 0,
    (Number(gpus) * Number(kilowatts) * 1.2) / 1000,
  ]);
  return {
    sheets: [{ name: "Model", isProtected: false, row: 0, column: 0, formulas: rows, values }],
    names: [],
    tables: [],
    spills: [],
    rules: [],
    unreadRules: [],
  };
}

/** Planning the hand-over of a sheet of different calls: the part of it that is ours alone. */
export function handOverRows(): BenchRow[] {
  const book = bookOfCalls(CELLS);
  const began = performance.now();
  const { planned, write } = handOverPlan(book);
  const milliseconds = performance.now() - began;
  if (planned.length !== CELLS) throw new Error(`a hand-over of ${CELLS} calls planned ${planned.length}`);
  return [
    {
      what: `plan the hand-over of ${CELLS.toLocaleString("en-US")} different calls`,
      ours: milliseconds,
      unit: "ms",
      budget: BUDGET_MS,
      remark: `${write.sheet?.rows.length ?? 0} rows of workings`,
    },
  ];
}
