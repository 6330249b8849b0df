import { serialFromIso } from "../../src/finance/serial-date";
import type { BuiltFunctions, CustomFunction } from "./built-functions";
import { sampleContracts } from "./sample-contracts";
import type { BenchRow } from "./table";
import { milliseconds } from "./timing";

// The functions that take ranges of any length, called as built, at three sizes: time must grow as the number of cells does.

const SIZES = [1_000, 10_000, 100_000];
/**
 * Time that grows as the square would be 100. Lists and tables too long for the engine's nursery are dearer to make and to
 * collect, by up to five times a cell; reading the same cells makes nothing and grows by 10.
 */
const LINEAR = 10 * 6;
/** So many cells are worked through for each time, whatever the size, so that small ones are measured as well. */
const CELLS_A_TIME = 100_000;
const PORTFOLIO_BUDGET_MS = 1_000;
const AS_OF = serialFromIso("2028-06-30");
const ID = [["meta-coreweave-2026"]];

interface Job {
  readonly what: (size: string) => string;
  /** Makes the arguments of a size once. */
  readonly work: (size: number, built: (id: string) => CustomFunction) => Recalculation;
  readonly budgetAtLargest?: number;
}

/** Each run is one recalculation, or reads the cells that it reads. */
type Recalculation = (() => number) & { readonly reading?: () => number };

const JOBS: readonly Job[] = [
  {
    what: (size) => `=SCHEDULE(${size} contracts × 84 months)`,
    work: overTable("SCHEDULE", "month", null, null),
    budgetAtLargest: PORTFOLIO_BUDGET_MS,
  },
  {
    what: (size) => `=ANNUALSPEND(${size} contracts), a year fraction each`,
    work: overTable("ANNUALSPEND", "service", null, null),
  },
  { what: (size) => `=REMAINING(${size} contracts)`, work: overTable("REMAINING", AS_OF, null) },
  { what: (size) => `=PRESENTVALUE(${size} contracts)`, work: overTable("PRESENTVALUE", 0.08, null, null, null) },
  { what: (size) => `=BACKLOG(${size} deals of one's own)`, work: overOwnDeals, budgetAtLargest: PORTFOLIO_BUDGET_MS },
  { what: (size) => `=CONCENTRATION(${size} cells)`, work: overAmounts("CONCENTRATION") },
  { what: (size) => `=TOPSHARE(${size} cells, 10)`, work: overAmounts("TOPSHARE", 10) },
  { what: (size) => `=COMBINED(a column of ${size} cells, two of them ids)`, work: overIds },
  { what: (size) => `${size} cells of PRESENTVALUE, each at a rate of its own`, work: cellsOfRates },
  { what: (size) => `${size} cells of PRESENTVALUE, each of a contract of its own`, work: cellsOfContracts },
];

/** Each job at each size, beside a tenth of it. */
export function growthRows(built: BuiltFunctions): BenchRow[] {
  return JOBS.flatMap(({ what, work, budgetAtLargest }) => {
    let smaller: BenchRow | null = null;
    return SIZES.map((size): BenchRow => {
      const once = work(size, built);
      const ours = timeOf(once, size);
      const beside =
        once.reading === undefined ? {} : { beside: { name: "reading the cells", value: timeOf(once.reading, size) } };
      const row: BenchRow = { what: what(size.toLocaleString("en")), ours, unit: "ms", ...beside };
      const budget =
        size === SIZES.at(-1) && budgetAtLargest !== undefined
          ? budgetAtLargest
          : smaller === null
            ? undefined
            : LINEAR * smaller.ours;
      const grown = {
        ...row,
        ...(budget === undefined ? {} : { budget }),
        ...(smaller === null ? {} : { remark: growth(row, smaller) }),
      };
      smaller = row;
      return grown;
    });
  });
}

function timeOf(once: () => number, size: number): number {
  const times = CELLS_A_TIME / size;
  return milliseconds(() => repeated(once, times), 3) / times;
}

function growth({ ours, beside }: BenchRow, smaller: BenchRow): string {
  const words = `${(ours / smaller.ours).toFixed(1)} × the time for 10 × the size`;
  return beside === undefined || smaller.beside === undefined
    ? words
    : `${words}, of which reading alone ${(beside.value / smaller.beside.value).toFixed(1)} ×`;
}

/** One cell over a table of contracts. Another value in every run: a table that was read before is remembered. */
function overTable(id: string, ...others: readonly unknown[]): Job["work"] {
  return (size, built) => {
    const run = built(id);
    const [header, first, ...rest] = [
      ["value", "start", "end"],
      ...sampleContracts(size).tranches.map(({ value, start, end }) => [value, start, end]),
    ];
    let value = 1e6;
    return () => lengthOf(run([header, [value++, ...(first ?? []).slice(1)], ...rest], ...others));
  };
}

/** Deals of one provider with ten customers, in rows with names. */
function overOwnDeals(size: number, built: (id: string) => CustomFunction): Recalculation {
  const run = built("BACKLOG");
  const [first, ...rest] = sampleContracts(size).tranches.map(({ value, start, end }, index) => [
    "We",
    `Customer ${index % 10}`,
    value,
    start,
    end,
  ]);
  let value = 1e6;
  return () =>
    lengthOf(
      run("We", AS_OF, null, null, null, null, [
        ["provider", "customer", "value", "start", "end"],
        [...(first ?? []).slice(0, 2), value++, ...(first ?? []).slice(3)],
        ...rest,
      ]),
    );
}

function overAmounts(id: string, ...others: readonly unknown[]): Job["work"] {
  return (size, built) => {
    const run = built(id);
    const column = Array.from({ length: size }, (_, index) => [1 + ((index * 7_919) % 10_007)]);
    const reading = (): number => {
      let sum = 0;
      for (const [amount] of column) sum += amount ?? 0;
      return sum;
    };
    return Object.assign(() => lengthOf(run(column, ...others)), { reading });
  };
}

function overIds(size: number, built: (id: string) => CustomFunction): () => number {
  const run = built("COMBINED");
  const column = Array.from({ length: size }, (_, index) => [
    index === 1 ? "meta-coreweave-2025" : index === size - 1 ? "meta-coreweave-2026" : null,
  ]);
  return () => lengthOf(run([column]));
}

/** No rate comes twice, in any run. */
function cellsOfRates(size: number, built: (id: string) => CustomFunction): () => number {
  const run = built("PRESENTVALUE");
  let rate = 0.05;
  return () => {
    let sum = 0;
    for (let cell = 0; cell < size; cell++) sum += Number(run(ID, (rate += 1e-8), null, null, null));
    return sum;
  };
}

/** No contract comes twice, in any run. */
function cellsOfContracts(size: number, built: (id: string) => CustomFunction): () => number {
  const run = built("PRESENTVALUE");
  const { start, end } = sampleContracts(1).tranches[0] ?? {};
  let value = 1e9;
  return () => {
    let sum = 0;
    for (let cell = 0; cell < size; cell++)
      sum += Number(
        run(
          [
            ["value", "start", "end"],
            [value++, start, end],
          ],
          0.08,
          null,
          null,
          null,
        ),
      );
    return sum;
  };
}

function repeated(once: () => number, times: number): number {
  let sum = 0;
  for (let run = 0; run < times; run++) sum += once();
  return sum;
}

const lengthOf = (result: unknown): number => (Array.isArray(result) ? result.length : Number(result));
