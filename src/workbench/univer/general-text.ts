import { numfmt } from "@univerjs/core";

const MOST_CHARACTERS = 11; // Excel's General never shows more, however wide the column.
const LARGEST_PLAIN = 1e11;
const SMALLEST_PLAIN = 1e-9;

/** A number as Excel's General format shows it in a column of so many characters; "####" when nothing fits. */
export function generalText(value: number, characters: number): string {
  const width = Math.min(characters, MOST_CHARACTERS);
  const exact = String(value);
  if (exact.length <= width && !exact.includes("e")) return exact;
  const magnitude = Math.abs(value);
  const sign = value < 0 ? 1 : 0;
  if (magnitude === 0 || (magnitude >= SMALLEST_PLAIN && magnitude < LARGEST_PLAIN)) {
    const wholeDigits = Math.max(1, Math.floor(Math.log10(Math.max(magnitude, 1))) + 1);
    const decimals = Math.max(0, width - sign - wholeDigits - 1);
    const rounded = withoutTrailingZeros(value.toFixed(decimals));
    if (rounded.length <= width && (Number(rounded) !== 0 || magnitude === 0)) return rounded;
  }
  return scientific(value, width) ?? "#".repeat(Math.max(1, width));
}

/** Excel's texts do not depend on the width of the column: #### is only what one sees. */
export function textAtAnyWidth(value: number, format = "General"): string {
  return format === "General" ? generalText(value, MOST_CHARACTERS) : numfmt.format(format, value);
}

function scientific(value: number, width: number): string | null {
  for (let digits = 5; digits >= 0; digits -= 1) {
    const [mantissa = "", exponent = ""] = value.toExponential(digits).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    const text = `${withoutTrailingZeros(mantissa)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
    if (text.length <= width) return text;
  }
  return null;
}

function withoutTrailingZeros(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}
