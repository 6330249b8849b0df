import { FinanceError } from "./errors";
import type { SerialDate } from "./units";

/** 1 January 1900 and 31 December 9999: the dates Excel's 1900 system can hold. */
export const FIRST_SERIAL = 1;
export const LAST_SERIAL = 2_958_465;

/** A day of the calendar; month 1..12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Excel's calendar holds a 29 February 1900 that never was (serial 60), so serials below it are one day behind.
const PHANTOM_SERIAL = 60;
const SERIAL_TO_MARCH_OF_YEAR_0 = 693_899;
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_4_YEARS = 1_461;
const MARCH_TO_DECEMBER = 306;
// Month and day of a day counted from 1 March: (A·day + B) / 2^16, whole part the month, the rest ÷ A the day.
const MONTH_SLOPE = 2_141;
const MONTH_OFFSET = 197_913;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Year, month and day of a serial in one whole number: year × 512 + month × 32 + day. Comparing two of them compares
 * the dates; `& 511` leaves month and day. For inner loops; `calendarDay` is the readable form.
 *
 * Units:  `serial` a whole number from 0 (Excel's "0 January 1900") to 2,958,465, checked by the caller.
 * Errors: none.
 * Source: Gregorian calendar, by integer arithmetic as in Neri and Schneider, "Euclidean affine functions and their
 *         application to calendar algorithms" (Software: Practice and Experience, 2023); Excel for serials 0 to 60.
 */
export function packedDay(serial: SerialDate): number {
  let days = serial + SERIAL_TO_MARCH_OF_YEAR_0;
  if (serial <= PHANTOM_SERIAL) {
    if (serial === PHANTOM_SERIAL) return (1900 << 9) | (2 << 5) | 29;
    if (serial === 0) return (1900 << 9) | (1 << 5);
    days += 1;
  }
  const quarterDays = 4 * days + 3;
  const century = (quarterDays / DAYS_IN_400_YEARS) | 0;
  const inCentury = (quarterDays - century * DAYS_IN_400_YEARS) | 3;
  const yearOfCentury = (inCentury / DAYS_IN_4_YEARS) | 0;
  const dayOfYear = (inCentury - yearOfCentury * DAYS_IN_4_YEARS) >> 2; // 0 is 1 March.
  const monthAndDay = MONTH_SLOPE * dayOfYear + MONTH_OFFSET;
  const nextYear = dayOfYear >= MARCH_TO_DECEMBER ? 1 : 0;
  const month = (monthAndDay >> 16) - 12 * nextYear;
  const day = (((monthAndDay & 0xffff) / MONTH_SLOPE) | 0) + 1;
  return ((100 * century + yearOfCentury + nextYear) << 9) | (month << 5) | day;
}

/**
 * The serial of a day of the calendar.
 *
 * Units:  month 1..12 and day 1..31, checked by the caller; 29 February 1900 is serial 60, as in Excel.
 * Errors: none; the year may lie outside 1900..9999.
 * Source: as `packedDay`.
 */
export function serialOfDay(year: number, month: number, day: number): SerialDate {
  const early = month <= 2 ? 1 : 0;
  const yearFromMarch = year - early;
  const century = Math.floor(yearFromMarch / 100);
  const dayOfYear = ((979 * (month + 12 * early) - 2_919) >> 5) + day - 1;
  const days = Math.floor((DAYS_IN_4_YEARS * yearFromMarch) / 4) - century + Math.floor(century / 4) + dayOfYear;
  const serial = days - SERIAL_TO_MARCH_OF_YEAR_0;
  const beforePhantom = year < 1900 || (year === 1900 && month <= 2);
  return beforePhantom ? serial - 1 : serial;
}

/** Leap years of the Gregorian calendar; 1900 is none of them, though Excel has a 29 February in it. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month in Excel's calendar: 29 in February 1900. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) || year === 1900 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A serial cut to its day, as Excel cuts the time off.
 *
 * Units:  `what` and `name` together name the date in the message: "the end of " + "the deal".
 * Errors: "domain" outside 1 January 1900 to 31 December 9999, and for NaN and infinities.
 * Source: Excel, "Date systems in Excel" page.
 */
export function wholeDay(serial: number, what: string, name = ""): SerialDate {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) {
    throw new FinanceError(
      "domain",
      `${what}${name} must be a date from 1900-01-01 to 9999-12-31 (serial 1 to 2958465): got ${serial}`,
    );
  }
  return Math.floor(serial);
}

/**
 * Year, month and day of a serial.
 *
 * Units:  any time of day is cut off; serial 60 is 29 February 1900.
 * Errors: "domain" outside 1..2,958,465.
 * Source: Excel YEAR, MONTH and DAY pages.
 */
export function calendarDay(serial: SerialDate): CalendarDay {
  const packed = packedDay(wholeDay(serial, "a calendar day"));
  return { year: packed >> 9, month: (packed >> 5) & 15, day: packed & 31 };
}

function shiftedMonth(serial: SerialDate, months: number, name: string): CalendarDay {
  const { year, month, day } = calendarDay(serial);
  const index = year * 12 + month - 1 + Math.trunc(months);
  const shiftedYear = Math.floor(index / 12);
  if (!(shiftedYear >= 1900 && shiftedYear <= 9999)) {
    throw new FinanceError(
      "domain",
      `${name} must end between 1900 and 9999: got ${months} months from ${isoFromSerial(serial)}`,
    );
  }
  return { year: shiftedYear, month: index - shiftedYear * 12 + 1, day };
}

/**
 * The same day some months later or earlier; the last day of the month where that month is shorter.
 *
 * Units:  whole months, cut towards 0 as Excel does; negative goes back.
 * Errors: "domain" when either date is outside 1900..9999, or months is NaN or infinite.
 * Source: Excel EDATE page.
 */
export function addMonths(serial: SerialDate, months: number): SerialDate {
  const { year, month, day } = shiftedMonth(serial, months, "a date moved by months");
  return serialOfDay(year, month, Math.min(day, daysInMonth(year, month)));
}

/**
 * The last day of the month that lies `months` after the date's own.
 *
 * Units:  whole months, cut towards 0; 0 is the date's own month.
 * Errors: as `addMonths`.
 * Source: Excel EOMONTH page.
 */
export function monthEnd(serial: SerialDate, months = 0): SerialDate {
  const { year, month } = shiftedMonth(serial, months, "a month's end");
  return serialOfDay(year, month, daysInMonth(year, month));
}

/**
 * The serial of an ISO 8601 date, `2032-12-20`.
 *
 * Shape:  exactly four, two and two digits, no time of day.
 * Errors: "shape" when the text has another form; "domain" when there is no such day or it is before 1900.
 * Source: ISO 8601, extended calendar date.
 */
export function serialFromIso(text: string): SerialDate {
  const parts = ISO_DATE.exec(text);
  if (parts === null) throw new FinanceError("shape", `a date needs the form 2027-01-31: got "${text}"`);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new FinanceError("domain", `a date must be a day of the calendar from 1900 on: got "${text}"`);
  }
  return serialOfDay(year, month, day);
}

/**
 * A serial as an ISO 8601 date.
 *
 * Errors: "domain" outside 1..2,958,465.
 * Source: ISO 8601; serial 60 reads 1900-02-29, as in Excel.
 */
export function isoFromSerial(serial: SerialDate): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
