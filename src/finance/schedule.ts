import { centSplitter, committedCents } from "./cents";
import type { Contract } from "./contract";
import { type Period, type PeriodGrid, periodGrid } from "./period";
import { deliveredWeight, type Profile } from "./profile";
import { type ServicePeriod, servicePeriod, trancheName } from "./tranche";
import type { Amount } from "./units";

/** One period of a schedule. */
export interface ScheduleRow {
  /** For years the number of the year; for months and quarters their last day as a serial. */
  readonly period: number;
  readonly amount: Amount;
  /** From the first period to the end of this one. */
  readonly cumulative: Amount;
  /** Still to come after this period. */
  readonly remaining: Amount;
}

/**
 * What a contract delivers in each month, quarter or year, to the cent.
 *
 *     level: committed value × days of service in the period ÷ all days of service, first and last day included
 *     any profile: committed value × weight delivered in the period ÷ weight of all days (see `deliveredWeight`)
 *
 * Shape:  a row for each period from the first day of service of any tranche to the last, also for one without service
 *         in between; tranches are split each on its own and add up. The amounts sum to the committed value to the
 *         cent: each is cut to the cent and the cents left over go to the largest remainders (`SplitCents`), so a
 *         year may differ from the sum of its months by some cents.
 * Units:  currency; a fiscal year carries the number of the calendar year in which it ends.
 * Errors: "missing-data" for a value, start or end that is not stated, or what the profile needs; "domain" for reversed
 *         dates, a value below 0 or above 2^53 cents, a wrong fiscal year-end month; "shape" without tranches.
 * Source: design rules "Periods", "Profiles" and "Rounding".
 */
export function schedule(contract: Contract, period: Period = "year", profile: Profile = "level", fiscalYearEndMonth = 12): ScheduleRow[] {
  const grid = periodGrid(period, fiscalYearEndMonth);
  const cents = committedCents(contract);
  const services = contract.tranches.map((tranche, index) => servicePeriod(tranche, trancheName(contract, index)));
  let [firstDay, lastDay] = [Infinity, 0];
  for (const { start, end } of services) {
    firstDay = Math.min(firstDay, start);
    lastDay = Math.max(lastDay, end);
  }
  const first = grid.numberOf(firstDay);
  const count = grid.numberOf(lastDay) - first + 1;
  const lastDays = Int32Array.from({ length: count }, (_, row) => grid.lastDay(first + row));

  const amounts = new Float64Array(count);
  const weights = new Float64Array(count);
  const splitCents = centSplitter(count);
  contract.tranches.forEach((tranche, index) => {
    const service = services[index];
    if (service === undefined) return;
    const weight = deliveredWeight(profile, tranche, service, trancheName(contract, index));
    const firstRow = grid.numberOf(service.start) - first;
    const rows = weightsByRow(weight, service, lastDays, firstRow, weights);
    splitCents(cents[index] ?? 0, weights, rows, amounts, firstRow);
  });
  return rowsOf(amounts, grid, first);
}

/** Fills in the weight delivered in each row the tranche reaches, and returns their number. */
function weightsByRow(weight: (daysServed: number) => number, service: ServicePeriod, lastDays: Int32Array, firstRow: number, into: Float64Array): number {
  let before = 0;
  for (let row = firstRow; ; row++) {
    const lastDay = Math.min(lastDays[row] ?? service.end, service.end);
    const delivered = weight(lastDay - service.start + 1);
    into[row - firstRow] = delivered - before;
    before = delivered;
    if (lastDay === service.end) return row - firstRow + 1;
  }
}

function rowsOf(amounts: Float64Array, grid: PeriodGrid, first: number): ScheduleRow[] {
  let total = 0;
  for (const amount of amounts) total += amount;
  const rows: ScheduleRow[] = [];
  let cumulative = 0;
  for (const amount of amounts) {
    cumulative += amount;
    rows.push({ period: grid.label(first + rows.length), amount: amount / 100, cumulative: cumulative / 100, remaining: (total - cumulative) / 100 });
  }
  return rows;
}
