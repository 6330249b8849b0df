import { numfmt } from "@univerjs/core";

const BILLION = 1e9;
const MILLION = 1e6;

/** A value as an axis shows it: by its number format, else in a form that stays readable when it is large. */
export function numberLabel(value: number, format: string): string {
  if (format !== "General" && format !== "") return numfmt.format(format, value, { throws: false }).trim();
  const size = Math.abs(value);
  if (size >= BILLION) return `${rounded(value / BILLION)} bn`;
  if (size >= MILLION) return `${rounded(value / MILLION)} m`;
  return rounded(value).replace(/\B(?=(\d{3})+$)/g, size >= 10_000 ? "," : "");
}

/** Without the tail that binary fractions leave. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}
