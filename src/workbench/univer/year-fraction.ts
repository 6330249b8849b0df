// Excel's YEARFRAC. The grid's engine has its own, which differs from Excel for spans across a leap year's border.

const DAY_MILLISECONDS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
const FICTITIOUS_LEAP_DAY = 60; // 29 February 1900, which Excel has and the calendar has not.

export type YearBasis = 0 | 1 | 2 | 3 | 4;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Years between two serial dates, in whichever order, by day-count basis: 0 = US 30/360, 1 = actual/actual,
 * 2 = actual/360, 3 = actual/365, 4 = European 30/360.
 * Source: OpenFormula, "basis", with the rules that Excel's own results add for basis 0 and 1.
 */
export function yearFraction(start: number, end: number, basis: YearBasis): number {
  const from = Math.min(Math.floor(start), Math.floor(end));
  const to = Math.max(Math.floor(start), Math.floor(end));
  if (from === to) return 0;
  switch (basis) {
    case 0:
      return days30US(calendarDay(from), calendarDay(to)) / 360;
    case 1:
      return (to - from) / averageYear(from, to);
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days30European(calendarDay(from), calendarDay(to)) / 360;
  }
}

function days30US(from: CalendarDay, to: CalendarDay): number {
  let [dayFrom, dayTo] = [from.day, to.day];
  if (isFebruaryEnd(from)) {
    if (isFebruaryEnd(to)) dayTo = 30;
    dayFrom = 30;
  } else {
    if (dayFrom === 31) dayFrom = 30;
    if (dayTo === 31 && dayFrom === 30) dayTo = 30;
  }
  return days360(from, dayFrom, to, dayTo);
}

function days30European(from: CalendarDay, to: CalendarDay): number {
  return days360(from, Math.min(from.day, 30), to, Math.min(to.day, 30));
}

function days360(from: CalendarDay, dayFrom: number, to: CalendarDay, dayTo: number): number {
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + (dayTo - dayFrom);
}

/** Days in the year that basis 1 divides by. */
function averageYear(fromSerial: number, toSerial: number): number {
  const from = calendarDay(fromSerial);
  const to = calendarDay(toSerial);
  if (!atMostOneYearApart(from, to)) {
    let days = 0;
    for (let year = from.year; year <= to.year; year += 1) days += isLeapYear(year) ? 366 : 365;
    return days / (to.year - from.year + 1);
  }
  if (from.year === to.year) return isLeapYear(from.year) ? 366 : 365;
  const leapDayAfterStart = isLeapYear(from.year) && (from.month < 2 || (from.month === 2 && from.day <= 29));
  const leapDayBeforeEnd = isLeapYear(to.year) && (to.month > 2 || (to.month === 2 && to.day === 29));
  return leapDayAfterStart || leapDayBeforeEnd ? 366 : 365;
}

function atMostOneYearApart(from: CalendarDay, to: CalendarDay): boolean {
  if (from.year === to.year) return true;
  if (to.year !== from.year + 1) return false;
  return from.month > to.month || (from.month === to.month && from.day >= to.day);
}

/** 1900 counts as a leap year, as it does in Excel. */
function isLeapYear(year: number): boolean {
  return year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

function isFebruaryEnd({ year, month, day }: CalendarDay): boolean {
  return month === 2 && day === (isLeapYear(year) ? 29 : 28);
}

export function calendarDay(serial: number): CalendarDay {
  if (serial === FICTITIOUS_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const shifted = serial < FICTITIOUS_LEAP_DAY ? serial + 1 : serial;
  const date = new Date((shifted - UNIX_EPOCH_SERIAL) * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial date so many months later, on the same day of the month or the last one there is. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = calendarDay(Math.floor(serial));
  const last = new Date(Date.UTC(year, month + Math.trunc(months), 0));
  const target = Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()));
  const result = target / DAY_MILLISECONDS + UNIX_EPOCH_SERIAL;
  return result <= FICTITIOUS_LEAP_DAY ? result - 1 : result;
}
