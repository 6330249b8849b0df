import { daysInMonth } from "../finance/serial-date";

/** The first and the last day that an ISO day, month, quarter, half or year covers, as ISO days. */
export interface IsoPeriod {
  readonly first: string;
  readonly last: string;
}

const FORMS = /^(\d{4})(?:-(?:([QH])(\d)|(\d{2})(?:-(\d{2}))?))?$/;
const MONTHS_IN = { Q: 3, H: 6 } as const;

/** The days covered by "2027", "2027-H1", "2027-Q4", "2032-12" or "2032-12-20"; null for any other text or a day that does not exist. */
export function isoPeriod(text: string): IsoPeriod | null {
  const parts = FORMS.exec(text);
  if (parts === null) return null;
  const [, year = "", letter, part, month, day] = parts;
  if (letter !== undefined) return monthsOf(year, MONTHS_IN[letter as "Q" | "H"], Number(part));
  if (month === undefined) return monthsOf(year, 12, 1);
  if (day === undefined) return monthsOf(year, 1, Number(month));
  if (Number(month) < 1 || Number(month) > 12) return null;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
    ? { first: text, last: text }
    : null;
}

/** The n-th stretch of so many months of a year; null where a year has no such stretch. */
function monthsOf(year: string, months: number, nth: number): IsoPeriod | null {
  const last = months * nth;
  if (nth < 1 || last > 12) return null;
  const month = (number: number): string => String(number).padStart(2, "0");
  return {
    first: `${year}-${month(last - months + 1)}-01`,
    last: `${year}-${month(last)}-${daysInMonth(Number(year), last)}`,
  };
}

export type DatePrecision = "day" | "month" | "quarter" | "half" | "year";

/** How fine an ISO date is. */
export function datePrecision(text: string): DatePrecision {
  if (text.length > 7) return "day";
  if (text.length === 4) return "year";
  return text.includes("Q") ? "quarter" : text.includes("H") ? "half" : "month";
}

/** A quarter or half as analysts write it, "H1 2027" or "Q4 2027"; null for any other date. */
export function stretchWords(text: string): string | null {
  const parts = /^(\d{4})-([QH]\d)$/.exec(text);
  return parts === null ? null : `${parts[2]} ${parts[1]}`;
}
