import { daysInMonth } from "../finance/serial-date";

/** The first and the last day that an ISO day, month or year covers, as ISO days. */
export interface IsoPeriod {
  readonly first: string;
  readonly last: string;
}

const FORMS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days covered by "2027", "2032-12" or "2032-12-20"; null when the text is none of them or no such day exists. */
export function isoPeriod(text: string): IsoPeriod | null {
  const parts = FORMS.exec(text);
  if (parts === null) return null;
  const [, year = "", month, day] = parts;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const days = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { first: `${text}-01`, last: `${text}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { first: text, last: text } : null;
}

/** How fine an ISO date is. */
export function datePrecision(text: string): "day" | "month" | "year" {
  return text.length > 7 ? "day" : text.length > 4 ? "month" : "year";
}
