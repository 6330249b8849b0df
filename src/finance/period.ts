import { FinanceError } from "./errors";
import { daysInMonth, LAST_SERIAL, packedDay, serialOfDay } from "./serial-date";
import type { SerialDate } from "./units";

/** How long the rows of a schedule are. */
export const PERIODS = ["month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 };

/** Numbers the periods of one length, and knows their last days. */
export interface PeriodGrid {
  /** Number of the period a day falls in; neighbours differ by 1. */
  readonly numberOf: (serial: SerialDate) => number;
  /** Last day of a period. */
  readonly lastDay: (number: number) => SerialDate;
  /** What a row shows: the year in which a fiscal or calendar year ends; for shorter periods the last day as a serial. */
  readonly label: (number: number) => number;
}

/**
 * Months, quarters or years, the last two counted from a fiscal year end.
 *
 * Units:  fiscal year-end month 1..12; 12 gives calendar quarters and years. Months are the same under all.
 * Errors: "domain" for a month that is not a whole number from 1 to 12; for a label of a quarter that ends after 9999.
 * Source: design rule "Periods"; a fiscal year has the number of the calendar year in which it ends.
 */
export function periodGrid(period: Period, fiscalYearEndMonth: number): PeriodGrid {
  if (!Number.isInteger(fiscalYearEndMonth) || fiscalYearEndMonth < 1 || fiscalYearEndMonth > 12) {
    throw new FinanceError(
      "domain",
      `a fiscal year-end month must be a whole number from 1 to 12: got ${fiscalYearEndMonth}`,
    );
  }
  const months = MONTHS[period];
  const endMonthIndex = (number: number): number => number * months + fiscalYearEndMonth + months - 1;
  const lastDay = (number: number): SerialDate => {
    const index = endMonthIndex(number);
    const year = Math.floor(index / 12);
    const month = index - year * 12 + 1;
    return serialOfDay(year, month, daysInMonth(year, month));
  };
  return {
    numberOf: (serial) => {
      const packed = packedDay(serial);
      return Math.floor(((packed >> 9) * 12 + ((packed >> 5) & 15) - 1 - fiscalYearEndMonth) / months);
    },
    lastDay,
    label: (number) => (period === "year" ? Math.floor(endMonthIndex(number) / 12) : inCalendar(lastDay(number))),
  };
}

function inCalendar(serial: SerialDate): SerialDate {
  if (serial <= LAST_SERIAL) return serial;
  throw new FinanceError("domain", `a schedule must have its last period end by 9999-12-31: got serial ${serial}`);
}
