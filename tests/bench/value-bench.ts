import { XNPV } from "@formulajs/formulajs";
import { xirr as webcarrotXirr } from "@webcarrot/xirr";
import { xirr as nodeIrrXirr } from "node-irr";
import xirr from "xirr";
import { declineToZero } from "../../src/finance/breakeven-decline";
import { charges, remainingFlows } from "../../src/finance/payments";
import { isoFromSerial } from "../../src/finance/serial-date";
import { simulate } from "../../src/finance/simulate";
import { xnpv } from "../../src/finance/xnpv";
import { sampleContracts } from "./sample-contracts";
import type { BenchRow } from "./table";
import { milliseconds, nanosecondsEach } from "./timing";
import { presentValueByHand, rateByHand, simulateByHand } from "./value-by-hand";

// The reference job: a contract of 84 months from 1 January 2026, seen from the day before.
const deal = sampleContracts(1);
const { asOf, flows } = remainingFlows(deal, charges(deal), undefined);
const amounts = Float64Array.from(flows, ({ amount }) => amount);
const days = Float64Array.from(flows, ({ date }) => date - asOf);
const dateOf = (serial: number): Date => new Date(isoFromSerial(serial)); // At midnight of Greenwich, as the libraries count.

const RATE = 0.08;
const PREMIUM = 0.25;
const MARKET = { rate: RATE, drift: -0.1, volatility: 0.4 };
const PATHS = 10_000;
const PRESENT_VALUE_BUDGET_US = 5;
const ROOT_BUDGET_US = 5;
const SIMULATION_BUDGET_MS = 30;
/** Beyond this a library's root is not called accurate. */
const ACCURATE = 1e-9;

/** Σ flows ÷ growth^years, the job of Excel's XNPV. */
export function presentValueRows(): BenchRow[] {
  const [listed, dates] = [[0, ...amounts], [asOf, ...flows.map(({ date }) => date)].map(dateOf)];
  const dated = [{ date: asOf, amount: 0 }, ...flows];
  const theirs = (): number => numberFrom("@formulajs XNPV", XNPV(RATE, listed, dates));
  mustAgree("@formulajs XNPV", theirs(), xnpv(RATE, dated));
  mustAgree("the loop by hand", presentValueByHand(RATE, amounts, days), xnpv(RATE, dated));
  const [ours = NaN, library = NaN, byHand = NaN] = nanosecondsEach([
    () => xnpv(RATE, dated),
    theirs,
    () => presentValueByHand(RATE, amounts, days),
  ]).map(microseconds);
  const row = { what: `present value of ${flows.length} flows`, ours, unit: "µs", budget: PRESENT_VALUE_BUDGET_US };
  return [
    { ...row, beside: { name: "@formulajs XNPV", value: library }, leastRatio: 20 },
    { ...row, beside: { name: "hand-written, bare Math.pow loop", value: byHand } },
  ];
}

/** The rate of return of a price paid on as-of: for us a price that starts at flows ÷ price and falls to 1 ÷ (1 + rate) a year. */
export function rootRows(): BenchRow[] {
  const price = amounts.reduce((sum, amount) => sum + amount, 0) / (1 + PREMIUM);
  const years = days.map((day) => day / 365);
  const paid = [{ date: asOf, amount: -price }, ...flows].map(({ date, amount }) => ({ date: dateOf(date), amount }));
  const when = paid.map(({ date, amount }) => ({ when: date, amount }));
  const ours = (): number => {
    const decline = declineToZero({ asOf, flows }, 0, PREMIUM);
    return decline / (1 - decline);
  };
  const others = [
    { name: "xirr", find: () => xirr(when) },
    { name: "node-irr", find: () => (1 + nodeIrrXirr(paid).rate) ** 365 - 1 },
    { name: "@webcarrot/xirr", find: () => webcarrotXirr(paid) },
    { name: "hand-written, Newton over typed arrays", find: () => rateByHand(price, amounts, years) },
  ];
  const [time = NaN, ...times] = nanosecondsEach([ours, ...others.map(({ find }) => find)]).map(microseconds);
  const root = ours();
  const rows = others.map(({ name, find }, index) => ({
    name,
    value: times[index] ?? NaN,
    error: Math.abs(find() - root),
  }));
  // Only the fastest library that finds the root sets the ratio.
  const best = Math.min(
    ...rows
      .slice(0, -1)
      .filter(({ error }) => error <= ACCURATE)
      .map(({ value }) => value),
  );
  return rows.map(({ name, value, error }) => ({
    what: `rate of return, ${flows.length} flows`,
    ours: time,
    unit: "µs",
    beside: { name, value },
    budget: ROOT_BUDGET_US,
    ...(value === best ? { leastRatio: 6 } : {}),
    remark: error === 0 ? "the same root" : `roots differ by ${error.toExponential(0)}`,
  }));
}

/** Ours keeps the same bits on every platform, which costs its own exp, log and normal quantile. */
export function simulationRows(): BenchRow[] {
  const byHand = milliseconds(() => simulateByHand({ amounts, days, ...MARKET }, PATHS), 9);
  const ours = milliseconds(() => simulate(deal, { ...MARKET, paths: PATHS }).mean, 9);
  const beside = { name: "hand-written, inlined, Math.exp and Box-Muller", value: byHand };
  const median = simulate(deal, { ...MARKET, paths: PATHS }).percentiles[2]?.value ?? NaN;
  const apart = Math.abs(simulateByHand({ amounts, days, ...MARKET }, PATHS) / median - 1);
  return [
    {
      what: `simulate, ${PATHS.toLocaleString("en")} paths × ${flows.length} months`,
      ours,
      unit: "ms",
      beside,
      budget: SIMULATION_BUDGET_MS,
      leastRatio: 1 / 1.6,
      remark: `medians ${(apart * 100).toFixed(1)} % apart: other random numbers`,
    },
  ];
}

const microseconds = (nanoseconds: number): number => nanoseconds / 1_000;

function numberFrom(name: string, result: unknown): number {
  if (typeof result === "number") return result;
  throw new Error(`${name} gave no number: got ${String(result)}`);
}

/** No ratio is worth anything when the other way calculates something else. */
function mustAgree(name: string, theirs: number, ours: number): void {
  if (Math.abs(theirs / ours - 1) > 1e-12)
    throw new Error(`${name} must give our result for a fair ratio: ${theirs} against ${ours}`);
}
