import type { Contract } from "./contract";
import { type Count, countedShares } from "./counted";
import { FinanceError } from "./errors";
import { existsOn } from "./inception";
import { deliveredWeight, type Profile } from "./profile";
import { addMonths, calendarDay, LAST_SERIAL, monthEnd, wholeDay } from "./serial-date";
import { committedValue, servicePeriod, trancheName, tranchesOf } from "./tranche";
import type { Amount, SerialDate } from "./units";
import { inRange } from "./xnpv";

/** A band of time after a day, in months: 0 to 12 is the current part, 12 to 24 the second year. */
export interface MonthBand {
  readonly asOf: SerialDate;
  readonly fromMonths: number;
  readonly toMonths: number;
  /** Whether the bands of a month end run to month ends, as the periods of a report do, and not to the same day of the month. */
  readonly keepsMonthEnd?: boolean | undefined;
}

/**
 * The part of the remaining performance obligation that falls due in a band of months after a day.
 *
 *     remaining after EDATE(as-of, fromMonths) − remaining after EDATE(as-of, toMonths)
 *     with EOMONTH for EDATE where as-of is a month end and month ends are kept
 *
 * Shape:  service from the day after EDATE(as-of, fromMonths) to EDATE(as-of, toMonths), that day included, so bands that
 *         meet share no day and bands from 0 to the end sum to `remaining`. Not rounded. A last month beyond the year
 *         9999 means all that is left, so any large number closes the last band. Over what counts as owed on as-of
 *         (`countedShares`), firm parts by default; 0 before inception.
 * Units:  currency; whole months, 0 or more.
 * Errors: "domain" for months that are not whole, below 0, or the first above the last; else as `remaining`.
 * Source: ASC 606-10-50-13 and IFRS 15.120(b): when the remaining obligation is expected to be recognised, in time bands;
 *         Excel EDATE page.
 */
export function rpoBand(
  contract: Contract,
  { asOf, fromMonths, toMonths, keepsMonthEnd = false }: MonthBand,
  profile: Profile = "level",
  count: Count = "firm",
): Amount {
  const day = wholeDay(asOf, "an as-of date");
  if (!(Number.isInteger(fromMonths) && Number.isInteger(toMonths) && fromMonths >= 0 && toMonths >= fromMonths)) {
    throw new FinanceError(
      "domain",
      `a band needs whole months of 0 or more, the first not above the last: got ${fromMonths} to ${toMonths}`,
    );
  }
  const atMonthEnd = keepsMonthEnd && monthEnd(day) === day;
  const [after, to] = [bandEdge(day, fromMonths, atMonthEnd), bandEdge(day, toMonths, atMonthEnd)];
  let due = 0;
  tranchesOf(contract).forEach((tranche, index) => {
    if (!existsOn(tranche, day)) return;
    const name = trancheName(contract, index);
    for (const { share, of } of countedShares(tranche, { count, asOf: day, profile }, name)) {
      const value = committedValue(of, name);
      const service = servicePeriod(of, name);
      const weight = deliveredWeight(profile, of, service, name);
      const servedBy = (last: SerialDate): number =>
        weight(Math.min(Math.max(last - service.start + 1, 0), service.days));
      due += share * value * ((servedBy(to) - servedBy(after)) / weight(service.days));
    }
  });
  return inRange(due, `a band of ${contract.name}`);
}

function bandEdge(day: SerialDate, months: number, atMonthEnd: boolean): SerialDate {
  const { year, month } = calendarDay(day);
  if (year * 12 + month - 1 + months >= 10_000 * 12) return LAST_SERIAL;
  return atMonthEnd ? monthEnd(day, months) : addMonths(day, months);
}
