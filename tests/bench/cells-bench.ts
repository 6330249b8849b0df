import { serialFromIso } from "../../src/finance/serial-date";
import { asRanges } from "../coverage/formula-text";
import { SAMPLE_FORMULAS, type SampleFormula } from "../coverage/function-evidence";
import type { BuiltFunctions, CustomFunction } from "./built-functions";
import type { BenchRow } from "./table";
import { milliseconds } from "./timing";

// Calls of the built wrappers with what a host hands over: our code only, without the host's own time.

const CELLS = 10_000;
const CELLS_BUDGET_MS = 50;

const ID = [["meta-coreweave-2026"]];
const AS_OF = serialFromIso("2028-06-30");
const TERMS = [
  ["value", 21e9],
  ["start", serialFromIso("2027-01-01")],
  ["end", serialFromIso("2032-12-20")],
  ["signed", serialFromIso("2026-03-31")],
];

/** Each call with arguments that change from cell to cell, as those of a column of formulas do. */
const CALLS: readonly { readonly id: string; readonly args: (deal: unknown, cell: number) => readonly unknown[] }[] = [
  { id: "TERM", args: (deal) => [deal, "service", null] },
  { id: "ANNUALSPEND", args: (deal) => [deal, "service", null, null] },
  { id: "RECOGNIZED", args: (deal, cell) => [deal, AS_OF + (cell % 900), null] },
  { id: "REMAINING", args: (deal, cell) => [deal, AS_OF + (cell % 900), null] },
  { id: "RPOBAND", args: (deal, cell) => [deal, AS_OF, cell % 12, 12 + (cell % 24), null] },
  { id: "PRESENTVALUE", args: (deal, cell) => [deal, 0.05 + (cell % 100) / 1_000, null, null, null] },
  { id: "MARKTOMARKET", args: (deal, cell) => [deal, 0.08, (cell % 50) / 100, 0.1, null, null] },
  { id: "BREAKEVENDECLINE", args: (deal, cell) => [deal, 0.08, 0.1 + (cell % 50) / 100, null] },
];

/** Cells of the functions that spill or say much: a workbook has few of them. */
const FEW = 200;
const FEW_NAMES = new Set<string>([
  "DEALS",
  "EVIDENCE",
  "ASSUMPTIONS",
  "HISTORY",
  "CHANGES",
  "SIMULATE",
  "WHY",
  "TERMS",
  "CASHFLOW",
  "BACKLOG",
  "EXPOSURE",
  "SELFTEST",
]);
/** Functions that the table above does not call: with the arguments of their sample call. */
const OTHERS = SAMPLE_FORMULAS.filter(({ name }) => !CALLS.some(({ id }) => id === name));

/** Every function that the bench times as cells. */
export const TIMED_FUNCTIONS: readonly string[] = [...CALLS.map(({ id }) => id), ...OTHERS.map(({ name }) => name)];

/** Cells of each function: by an id and by a terms range where it reads a deal and is not quick whatever the deal. */
export function cellsRows(built: BuiltFunctions): BenchRow[] {
  const deals = [
    { name: "by id", deal: () => ID },
    { name: "by a terms range", deal: () => TERMS.map((row) => [...row]) }, // A host makes new arrays for every call.
  ];
  const rows = CALLS.flatMap(({ id, args }) =>
    deals.map(({ name, deal }): BenchRow => {
      const run = built(id);
      const ours = milliseconds(() => eachCell((cell) => Number(run(...args(deal(), cell)))), 5);
      return {
        what: `10,000 cells of ${id}, ${name}`,
        ours,
        unit: "ms",
        budget: CELLS_BUDGET_MS,
        remark: perCell(ours, CELLS),
      };
    }),
  );
  return [...OTHERS.map((sample) => sampleRow(sample, built)), ...rows, ...whyRows(built("WHY"))];
}

function sampleRow({ name, args }: SampleFormula, built: (id: string) => CustomFunction): BenchRow {
  const run = built(name);
  const count = FEW_NAMES.has(name) ? FEW : CELLS;
  const parts = RANGES.get(name) ?? [];
  const handed =
    name === "COMBINED"
      ? [asRanges(args)]
      : name === "WHY"
        ? [args[0], asRanges(args.slice(1))]
        : args.map((argument, index) => (parts.includes(index) ? asRanges([argument])[0] : argument));
  const ours = milliseconds(() => {
    let length = 0;
    for (let cell = 0; cell < count; cell++) length += sizeOf(run(...handed));
    return length;
  }, 5);
  return {
    what: `${count.toLocaleString("en")} cells of ${name}`,
    ours,
    unit: "ms",
    ...(count === CELLS ? { budget: CELLS_BUDGET_MS } : {}),
    remark: perCell(ours, count),
  };
}

/** Which arguments a host hands over as ranges: the first of functions that read a deal, and amounts. */
const RANGES = new Map<string, readonly number[]>(
  [
    "FIGURE",
    "SOURCE",
    "EVIDENCE",
    "TERMS",
    "SCHEDULE",
    "SIMULATE",
    "CONCENTRATION",
    "CONCENTRATIONRANGE",
    "TOPSHARE",
  ].map((name) => [name, [0]]),
);

/** Something of a result, so that it is made; a spill as text would take longer than making it. */
const sizeOf = (result: unknown): number => (Array.isArray(result) ? result.length : String(result).length);

function eachCell(result: (cell: number) => number): number {
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell++) sum += result(cell);
  return sum;
}

function whyRows(why: CustomFunction): BenchRow[] {
  const calls = [
    ["ANNUALSPEND", [ID, [["service"]]]],
    ["MARKTOMARKET", [ID, [[0.08]], [[0.2]]]],
  ] as const;
  return calls.map(([name, args]) => {
    const times = 200;
    const ours = milliseconds(() => {
      let length = 0;
      for (let run = 0; run < times; run++) length += String(why(name, args)).length;
      return length;
    }, 5);
    return { what: `WHY("${name}", …), one cell`, ours: (ours / times) * 1_000, unit: "µs" };
  });
}

const perCell = (time: number, cells: number): string =>
  `${((time * 1_000) / cells).toFixed(2)} µs a cell, ${Math.round(cells / time).toLocaleString("en")} thousand a second`;
