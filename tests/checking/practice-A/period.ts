const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The first and the last day of a date as the catalogue writes it, as Excel serials. */
export function periodOf(date: string): readonly [number, number] {
  const [year = "", part = "", day] = date.split("-");
  const [first, months] = monthsOf(part);
  if (day !== undefined) return [serial(Number(year), first, Number(day)), serial(Number(year), first, Number(day))];
  return [serial(Number(year), first, 1), serial(Number(year), first + months, 1) - 1];
}

/** "2025-11-03" as "3 Nov 2025", "2025-11" as "Nov 2025", "2027-H1" as "H1 2027". */
export function writtenDate(date: string): string {
  const [year = "", part, day] = date.split("-");
  if (part === undefined) return year;
  const month = /^\d/.test(part) ? MONTHS[Number(part) - 1] : part;
  return [day === undefined ? null : Number(day), month, year].filter((one) => one !== null).join(" ");
}

function monthsOf(part: string): readonly [number, number] {
  const number = Number(part.slice(1));
  if (part.startsWith("H")) return [number * 6 - 5, 6];
  if (part.startsWith("Q")) return [number * 3 - 2, 3];
  return part === "" ? [1, 12] : [Number(part), 1];
}

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
