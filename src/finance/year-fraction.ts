import { FinanceError } from "./errors";
import { daysInMonth, isLeapYear, LAST_SERIAL, packedDay } from "./serial-date";
import type { SerialDate, Years } from "./units";

/** Day-count bases by Excel's numbers: US 30/360, actual/actual, actual/360, actual/365, European 30/360. */
export const BASES = [0, 1, 2, 3, 4] as const;
export type Basis = (typeof BASES)[number];

const MONTH_AND_DAY = 511; // The low bits of a packed day.
const FEBRUARY_29 = (2 << 5) | 29;

/**
 * Years between two dates, Excel's YEARFRAC bit for bit.
 *
 *     0  US 30/360: a start on the last of February or the 31st counts as the 30th; so does an end on the 31st after a
 *        start on the 30th or 31st, and an end on the last of February after a start on one
 *     1  days ÷ 365 or 366 up to one year; beyond it days ÷ average length of the calendar years touched
 *     2  days ÷ 360        3  days ÷ 365        4  European 30/360: each 31st counts as the 30th
 *
 * Shape:  the order of the two dates does not matter; the result is never negative.
 * Units:  serial days, time of day cut off; 0 is Excel's "0 January 1900", what a blank cell counts as there.
 * Errors: "domain" for a basis other than 0..4 (looked at first, as in Excel) and a date outside 0..2,958,465.
 * Source: OASIS OpenFormula 1.2, 4.11.7 "Basis"; about 1,600 values written by Excel in tests/finance.
 */
export function yearFraction(start: SerialDate, end: SerialDate, basis = 0): Years {
  const counted = wholeBasis(basis);
  const from = Math.floor(start < end ? start : end);
  const to = Math.floor(start < end ? end : start);
  if (!(from >= 0 && to <= LAST_SERIAL)) {
    throw new FinanceError(
      "domain",
      `a year fraction needs two dates from serial 0 to 2958465: got ${start} and ${end}`,
    );
  }
  if (counted === 2) return (to - from) / 360;
  if (counted === 3) return (to - from) / 365;
  if (counted === 1) return actualYears(from, to);
  return (counted === 0 ? usDays(packedDay(from), packedDay(to)) : europeanDays(packedDay(from), packedDay(to))) / 360;
}

/**
 * A day-count basis as Excel reads it.
 *
 * Units:  0..4; a fraction is cut off, so 1.9 is 1.
 * Errors: "domain" for any other number.
 * Source: Excel YEARFRAC page.
 */
export function wholeBasis(basis: number): Basis {
  const whole = Math.trunc(basis);
  if (whole === 0 || whole === 1 || whole === 2 || whole === 3 || whole === 4) return whole;
  throw new FinanceError("domain", `a day-count basis must be 0, 1, 2, 3 or 4: got ${basis}`);
}

function actualYears(from: SerialDate, to: SerialDate): Years {
  const first = packedDay(from);
  const last = packedDay(to);
  const firstYear = first >> 9;
  const lastYear = last >> 9;
  const years = lastYear - firstYear;
  if (years === 0) return (to - from) / (isLeapYear(firstYear) ? 366 : 365);
  if (years === 1 && (first & MONTH_AND_DAY) >= (last & MONTH_AND_DAY)) {
    const leapDayInside =
      (isLeapYear(firstYear) && (first & MONTH_AND_DAY) <= FEBRUARY_29) ||
      (isLeapYear(lastYear) && (last & MONTH_AND_DAY) >= FEBRUARY_29);
    return (to - from) / (leapDayInside ? 366 : 365);
  }
  const daysOfYearsTouched = 365 * (years + 1) + leapYearsTo(lastYear) - leapYearsTo(firstYear - 1);
  return (to - from) / (daysOfYearsTouched / (years + 1));
}

/** Leap years from year 1 to a year, it included: the true calendar, in which 1900 has 365 days. */
function leapYearsTo(year: number): number {
  return (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0);
}

function usDays(first: number, last: number): number {
  let firstDay = first & 31;
  let lastDay = last & 31;
  if (firstDay >= 30) {
    firstDay = 30;
    if (lastDay === 31) lastDay = 30;
  } else if (isEndOfFebruary(first)) {
    firstDay = 30;
    if (isEndOfFebruary(last)) lastDay = 30;
  }
  return days30(first, last) + lastDay - firstDay;
}

function europeanDays(first: number, last: number): number {
  return days30(first, last) + Math.min(last & 31, 30) - Math.min(first & 31, 30);
}

/** Days between the months of two packed days, each month counted as 30. */
function days30(first: number, last: number): number {
  return 360 * ((last >> 9) - (first >> 9)) + 30 * (((last >> 5) & 15) - ((first >> 5) & 15));
}

function isEndOfFebruary(packed: number): boolean {
  return ((packed >> 5) & 15) === 2 && (packed & 31) === daysInMonth(packed >> 9, 2);
}
