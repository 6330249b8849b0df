import { YEARFRAC } from "@formulajs/formulajs";
import { annualSpend } from "../../src/finance/annual-spend";
import type { Contract } from "../../src/finance/contract";
import { PROFILES } from "../../src/finance/profile";
import { schedule } from "../../src/finance/schedule";
import { BASES, yearFraction } from "../../src/finance/year-fraction";
import { annualSpendByHand, levelMonthsByHand } from "./by-hand";
import { sampleContracts } from "./sample-contracts";
import type { BenchRow } from "./table";
import { milliseconds, nanosecondsEach } from "./timing";

const PAIRS = 1_000;
const YEAR_FRACTION_BUDGET_NS = 100;
const YEAR_FRACTION_RATIO = 8;
const PORTFOLIO_BUDGET_MS = 1_000;

/** Terms of many contracts as plain numbers, and one contract object of each. */
function singles(): { values: Float64Array; starts: Int32Array; ends: Int32Array; contracts: Contract[] } {
  const { tranches } = sampleContracts(PAIRS);
  return {
    values: Float64Array.from(tranches, ({ value }) => value ?? NaN),
    starts: Int32Array.from(tranches, ({ start }) => start ?? NaN),
    ends: Int32Array.from(tranches, ({ end }, index) => (end ?? NaN) - (index % 700)),
    contracts: tranches.map((tranche, index) => ({
      name: "deal",
      tranches: [{ ...tranche, end: (tranche.end ?? NaN) - (index % 700) }],
    })),
  };
}

function theirYears(start: number, end: number, basis: number): number {
  const years: unknown = YEARFRAC(start, end, basis);
  if (typeof years !== "number")
    throw new Error(`@formulajs gave no number for YEARFRAC(${start}, ${end}, ${basis}): got ${String(years)}`);
  return years;
}

/** One ANNUALSPEND (checks, conventions, names for messages) beside the bare quotient by another library and by hand. */
export function annualSpendRows(): BenchRow[] {
  const { values, starts, ends, contracts } = singles();
  const each = (spend: (index: number) => number) => (): number => {
    let sum = 0;
    for (let index = 0; index < PAIRS; index++) sum += spend(index);
    return sum;
  };
  const works = [
    each((index) => annualSpend(contracts[index] ?? sampleContracts(1))),
    each((index) => (values[index] ?? NaN) / theirYears(starts[index] ?? NaN, (ends[index] ?? NaN) + 1, 0)),
    each((index) => annualSpendByHand(values[index] ?? NaN, starts[index] ?? NaN, ends[index] ?? NaN)),
  ];
  const [ours = NaN, theirs = NaN, byHand = NaN] = nanosecondsEach(works).map((time) => time / PAIRS);
  return [
    {
      what: "ANNUALSPEND, one contract",
      ours,
      unit: "ns",
      beside: { name: "@formulajs value ÷ YEARFRAC", value: theirs },
    },
    {
      what: "ANNUALSPEND, one contract",
      ours,
      unit: "ns",
      beside: { name: "hand-written, integers, no checks", value: byHand },
    },
  ];
}

export function yearFractionRows(): BenchRow[] {
  const { starts, ends } = singles();
  return BASES.map((basis) => {
    const sumOf = (years: (start: number, end: number, counted: number) => number) => (): number => {
      let sum = 0;
      for (let index = 0; index < PAIRS; index++) sum += years(starts[index] ?? NaN, ends[index] ?? NaN, basis);
      return sum;
    };
    const [ours = NaN, theirs = NaN] = nanosecondsEach([sumOf(yearFraction), sumOf(theirYears)]).map(
      (time) => time / PAIRS,
    );
    return {
      what: `year fraction, basis ${basis}`,
      ours,
      unit: "ns",
      beside: { name: "@formulajs YEARFRAC", value: theirs },
      budget: YEAR_FRACTION_BUDGET_NS,
      leastRatio: YEAR_FRACTION_RATIO,
    };
  });
}

/** Portfolios of 84-month contracts in one schedule by month. Beside: a float loop that neither rounds nor checks. */
export function scheduleRows(): BenchRow[] {
  return [1_000, 10_000, 100_000].flatMap((count) => {
    const portfolio = sampleContracts(count);
    const runs = count > 10_000 ? 3 : 7;
    const byHand = milliseconds(() => levelMonthsByHand(portfolio), runs);
    return PROFILES.map((profile) => ({
      what: `schedule, ${count.toLocaleString("en")} contracts × 84 months, ${profile}`,
      ours: milliseconds(() => schedule(portfolio, "month", profile).length, runs),
      unit: "ms",
      ...(profile === "level" ? { beside: { name: "hand-written, floats, no cents", value: byHand } } : {}),
      ...(count === 100_000 ? { budget: PORTFOLIO_BUDGET_MS } : {}),
    }));
  });
}
