import { LARGE, SUM, SUMSQ } from "@formulajs/formulajs";
import { concentration } from "../../src/finance/concentration";
import { topShare } from "../../src/finance/top-share";
import type { BenchRow } from "./table";
import { milliseconds } from "./timing";

const COUNTS = [1_000, 10_000, 100_000];
const LARGEST = 10;
/** So many amounts are worked through for each figure, whatever the size, so that small ones are measured as well. */
const AMOUNTS_A_FIGURE = 400_000;

/** Concentration and top share of 1,000 to 100,000 amounts: time grows as their number does. */
export function capacityRows(): BenchRow[] {
  return [
    ...growthRows("CONCENTRATION", concentrationWays),
    ...growthRows(`TOPSHARE, ${LARGEST} largest`, topShareWays),
  ];
}

/** The same figure in three ways. */
interface Ways {
  readonly ours: (amounts: number[]) => number;
  readonly library: { readonly name: string; readonly figure: (amounts: number[]) => number };
  readonly byHand: { readonly name: string; readonly figure: (amounts: number[]) => number };
}

const concentrationWays: Ways = {
  ours: concentration,
  library: {
    name: "@formulajs SUMSQ ÷ SUM²",
    figure: (amounts) => (10_000 * numberFrom(SUMSQ(amounts))) / numberFrom(SUM(amounts)) ** 2,
  },
  byHand: { name: "hand-written, one loop, no checks", figure: indexByHand },
};

const topShareWays: Ways = {
  ours: (amounts) => topShare(amounts, LARGEST),
  library: {
    name: "@formulajs LARGE, 10 times",
    figure: (amounts) =>
      Array.from({ length: LARGEST }, (_, index) => numberFrom(LARGE(amounts, index + 1))).reduce(
        (sum, each) => sum + each,
        0,
      ) / numberFrom(SUM(amounts)),
  },
  byHand: { name: "hand-written, typed array sorted", figure: topShareByHand },
};

function growthRows(name: string, { ours, library, byHand }: Ways): BenchRow[] {
  let before = NaN;
  return COUNTS.flatMap((count) => {
    const amounts = Array.from({ length: count }, (_, index) => 1 + ((index * 7_919) % 10_007));
    const [time = NaN, theirs = NaN, floor = NaN] = [ours, library.figure, byHand.figure].map((figure) => {
      if (Math.abs(figure(amounts) / ours(amounts) - 1) > 1e-12)
        throw new Error(`${name} of ${count} amounts must come out alike in every way`);
      return microsecondsEach(figure, amounts);
    });
    const row = { what: `${name} of ${count.toLocaleString("en")}`, ours: time, unit: "µs" };
    const remark = Number.isNaN(before) ? "" : `${(time / before).toFixed(1)} × the time for 10 × the amounts`;
    before = time;
    return [
      { ...row, beside: { name: library.name, value: theirs }, remark },
      { ...row, beside: { name: byHand.name, value: floor } },
    ];
  });
}

function microsecondsEach(figure: (amounts: number[]) => number, amounts: number[]): number {
  const times = AMOUNTS_A_FIGURE / amounts.length;
  const work = (): number => {
    let sum = 0;
    for (let run = 0; run < times; run++) sum += figure(amounts);
    return sum;
  };
  return (milliseconds(work, 5) * 1_000) / times;
}

function indexByHand(amounts: number[]): number {
  let [sum, squares] = [0, 0];
  for (const amount of amounts) {
    sum += amount;
    squares += amount * amount;
  }
  return (10_000 * squares) / (sum * sum);
}

function topShareByHand(amounts: number[]): number {
  const sorted = Float64Array.from(amounts).sort();
  return sorted.subarray(-LARGEST).reduce((sum, each) => sum + each, 0) / sorted.reduce((sum, each) => sum + each, 0);
}

function numberFrom(result: unknown): number {
  if (typeof result === "number") return result;
  throw new Error(`@formulajs gave no number: got ${String(result)}`);
}
