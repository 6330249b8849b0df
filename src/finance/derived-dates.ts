import { FinanceError } from "./errors";
import { addMonths } from "./serial-date";
import type { SerialDate, Years } from "./units";

/** A length in years as whole months and days beyond them. */
export interface MonthsAndDays {
  readonly months: number;
  readonly days: number;
}

/** Months are rounded to thousandths: 2.67 years are 32.04 months. */
const THOUSANDTHS = 1_000;
const DAYS_PER_YEAR = 365;

/**
 * A length in years as months and days: M the whole part of ROUND(12 × years, 3), and ROUND(rest × 365 ÷ 12, 0) days.
 *
 * Errors: "domain" for a length of 0 or less, and for NaN and infinities.
 * Source: contract-life §1. By hand: 2.67 years are 32.04 months, 32 months and 0.04 × 365 ÷ 12 = 1.2, so 1 day.
 */
export function monthsAndDays(years: Years, name: string): MonthsAndDays {
  if (!(years > 0 && years < Infinity))
    throw new FinanceError("domain", `${name} needs a length above 0 years: got ${years}`);
  const thousandths = Math.round(12 * years * THOUSANDTHS);
  const months = Math.floor(thousandths / THOUSANDTHS);
  const rest = thousandths - months * THOUSANDTHS;
  return { months, days: Math.round((rest * DAYS_PER_YEAR) / 12 / THOUSANDTHS) };
}

/**
 * The last day of service, from the first and the length: EDATE(start, M) + d − 1.
 *
 * Errors: as `monthsAndDays`; "domain" beyond the calendar.
 * Source: contract-life §1 and its worked ends.
 */
export function derivedEnd(start: SerialDate, years: Years, name: string): SerialDate {
  const { months, days } = monthsAndDays(years, name);
  return addMonths(start, months) + days - 1;
}

/**
 * The first day of service, from the last and the length: EDATE(end + 1, −M) − d, but never before the day after inception.
 *
 * Errors: as `derivedEnd`.
 * Source: contract-life §1.
 */
export function derivedStart(end: SerialDate, years: Years, inception: SerialDate | null, name: string): SerialDate {
  const { months, days } = monthsAndDays(years, name);
  const start = addMonths(end + 1, -months) - days;
  return inception === null ? start : Math.max(start, inception + 1);
}
