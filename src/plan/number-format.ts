import type { Unit } from "../catalog/model";

const DATE_FORMATS: Readonly<Record<number, string>> = { 4: "yyyy", 7: "mmm yyyy", 10: "d mmm yyyy" };

/** The number format of a documented amount: enough decimals to show all of it, none that were not stated. */
export function amountFormat(value: number, unit: Unit): string {
  switch (unit) {
    case "USD":
    case "USD per MW":
      return "$#,##0";
    case "years":
      return isWhole(value * 10) ? "0.0" : "0.0##";
    case "percent":
      return isWhole(value * 100) ? "0%" : "0.0##%";
    default:
      return isWhole(value) ? "#,##0" : "#,##0.0##";
  }
}

/** What a number of this unit is seen to be without a word: an amount of money, a share, a count that its label names. */
const WORDLESS: ReadonlySet<Unit> = new Set<Unit>(["USD", "percent", "ratio", "date", "text"]);

/** The number format of a documented amount that stands without a unit beside it: `0.0 "years"`, `$#,##0 "per MW"`. */
export function amountFormatWithUnit(value: number, unit: Unit): string {
  const format = amountFormat(value, unit);
  if (WORDLESS.has(unit)) return format;
  return `${format} "${format.startsWith("$") ? unit.replace("USD ", "") : unit}"`;
}

/** The number format of a date that shows it no finer than the source states it ("2027", "2032-12", "2032-12-20"). */
export function dateFormat(iso: string): string {
  return DATE_FORMATS[iso.length] ?? "d mmm yyyy";
}

/** Whole but for what binary fractions add: 0.07 × 100 is 7.000000000000001. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
