import { type CentsByPeriod, countedCentsByPeriod } from "./cents-by-period";
import type { Contract } from "./contract";
import type { Count } from "./counted";
import { dayItBegins } from "./day-it-begins";
import { type Period, type PeriodGrid, periodGrid } from "./period";
import type { Profile } from "./profile";
import type { Amount, SerialDate } from "./units";

/** What counts as owed, and on which day that is asked: see `countedShares`. By default firm parts, on `dayItBegins`. */
export interface CountedOn {
  readonly count?: Count | undefined;
  readonly asOf?: SerialDate | undefined;
}

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
 *         cent: each is cut to the cent and the cents left over go to the largest remainders (`splitCents`), so a
 *         year may differ from the sum of its months by some cents. Over what counts as owed, also before inception: a
 *         schedule describes the terms. By chance ("expected") the amounts have parts of a cent.
 * Units:  currency; a fiscal year carries the number of the calendar year in which it ends.
 * Errors: "missing-data" for a value, start or end that is not stated, or what the profile needs; "domain" for reversed
 *         dates, a value below 0 or above 2^53 cents, a wrong fiscal year-end month; "shape" without tranches.
 * Source: design rules "Periods", "Profiles" and "Rounding".
 */
export function schedule(
  contract: Contract,
  period: Period = "year",
  profile: Profile = "level",
  fiscalYearEndMonth = 12,
  { count = "firm", asOf }: CountedOn = {},
): ScheduleRow[] {
  const grid = periodGrid(period, fiscalYearEndMonth);
  const day = asOf ?? dayItBegins(contract);
  return rowsOf(countedCentsByPeriod(contract, grid, { count, asOf: day, profile }), grid);
}

function rowsOf({ first, cents }: CentsByPeriod, grid: PeriodGrid): ScheduleRow[] {
  let total = 0;
  for (const each of cents) total += each;
  const rows: ScheduleRow[] = [];
  let cumulative = 0;
  for (const each of cents) {
    cumulative += each;
    rows.push({
      period: grid.label(first + rows.length),
      amount: each / 100,
      cumulative: cumulative / 100,
      remaining: (total - cumulative) / 100,
    });
  }
  return rows;
}
