import { daysInMonth } from "../finance/serial-date";
import { isoPeriod } from "./iso-period";
import type { ReportedKind } from "./reported-figure";

/** The last month of the calendar year, and of the fiscal year of a company that records no other. */
const DECEMBER = 12;

// What people write, and the one form that the catalogue keeps.
const FORMS: readonly (readonly [form: RegExp, written: string])[] = [
  [/^([QH]\d)'?(\d{4})$/, "$2$1"], // Q2 2026
  [/^([QH]\d)'?(\d{2})$/, "20$2$1"], // Q2 26
  [/^([1-4])Q'?(\d{2})$/, "20$2Q$1"], // 2Q26
  [/^(\d{4})FY$/, "FY$1"], // 2025FY
  [/^FY'?(\d{2})([QH]\d)?$/, "FY20$1$2"], // FY26, FY26Q4
  [/^([QH]\d)FY'?(\d{4})$/, "FY$2$1"], // Q4 FY2026
  [/^([QH]\d)FY'?(\d{2})$/, "FY20$2$1"], // Q4 FY26
];

/** A period as the catalogue writes it: "Q2 2026" as "2026Q2", "FY26 Q4" as "FY2026Q4". Any other text stays, in capitals. */
export function writtenPeriod(text: string): string {
  const bare = text.toUpperCase().replace(/[\s_]+/g, "");
  const known = FORMS.find(([form]) => form.test(bare));
  return known === undefined ? bare : bare.replace(known[0], known[1]);
}

/** What a period says: its last day, and how long it is where the text tells. */
export interface PeriodMeaning {
  readonly end: string;
  /** null for a day or month, at whose end a balance stands. */
  readonly length: Exclude<ReportedKind, "date"> | null;
}

/**
 * The last day of a period. Without "FY" quarters and halves are those of the calendar; with it they are the company's
 * own, whose year is named after the calendar year in which it ends: "FY2027Q1" of a year that ends in May ends on
 * 31 August 2026.
 *
 * Shape:  "2026Q2", "2026H1", "FY2025", "FY2027Q1", "FY2027H1", "2026-02" or "2026-08-11"; null for any other text.
 */
export function periodMeaning(text: string, fiscalYearEnd: number | null): PeriodMeaning | null {
  const day = isoPeriod(text);
  if (day !== null && /^\d{4}-\d{2}/.test(text)) return { end: day.last, length: null };
  const parts = /^(FY)?(\d{4})(?:([QH])(\d))?$/.exec(text);
  if (parts === null) return null;
  const [, fiscal, year, letter, part] = parts;
  if (fiscal === undefined && letter === undefined) return null;
  const lastMonth = fiscal === undefined ? DECEMBER : (fiscalYearEnd ?? DECEMBER);
  const [months, length] = letter === "Q" ? ([3, "quarter"] as const) : ([6, "half"] as const);
  if (letter === undefined) return { end: lastDay(Number(year), lastMonth), length: "year" };
  const nth = Number(part);
  if (nth < 1 || nth > DECEMBER / months) return null;
  return { end: lastDay(Number(year), lastMonth - DECEMBER + nth * months), length };
}

/** The last day of a month; a month of 0 or less counts back from the year before. */
function lastDay(year: number, month: number): string {
  const [inYear, inMonth] = month < 1 ? [year - 1, month + DECEMBER] : [year, month];
  return `${inYear}-${String(inMonth).padStart(2, "0")}-${daysInMonth(inYear, inMonth)}`;
}

/** "2026Q2", or the day of a balance as the user writes days. */
export function periodWords(
  { period, periodEnd }: { readonly period: string; readonly periodEnd: string },
  { date }: { readonly date: (iso: string) => string },
): string {
  return period === periodEnd ? date(period) : period;
}
