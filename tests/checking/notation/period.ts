import { serialFromIso } from "../../../src/finance/serial-date";

/** First and last day, as serials. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** The days that `2025-11-03`, `2025-11`, `2025-Q4`, `2025-H2` or `2025` name. */
export function periodOf(iso: string): Period {
  const [year = "", part = ""] = iso.split("-");
  const of = (month: number, months: number): Period => ({
    first: firstOf(Number(year), month),
    last: firstOf(Number(year), month + months) - 1,
  });
  if (iso.length === 10) return { first: serialFromIso(iso), last: serialFromIso(iso) };
  if (part === "") return of(1, 12);
  if (part.startsWith("Q")) return of(Number(part.slice(1)) * 3 - 2, 3);
  if (part.startsWith("H")) return of(Number(part.slice(1)) * 6 - 5, 6);
  return of(Number(part), 1);
}

/** Two periods agree where they share a day. */
export function isSame(one: Period, other: Period): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function firstOf(year: number, month: number): number {
  const [years, months] = month > 12 ? [year + 1, month - 12] : [year, month];
  return serialFromIso(`${years}-${String(months).padStart(2, "0")}-01`);
}
