import { isoFromSerial } from "../../finance/serial-date";
import type { WorkingFormula, WorkingReference, WorkingUnit } from "../../workings/working";
import type { Formats } from "../shared/formats";

/** A value of a working as this user writes it; money has a currency sign only where the deal is the catalogue's. */
export function valueText(value: number | string, unit: WorkingUnit, formats: Formats, currency: string): string {
  if (typeof value === "string") return value;
  switch (unit) {
    case "money":
      return `${currency}${Math.abs(value) >= 1_000 ? formats.cents(value) : formats.precise(value)}`;
    case "date":
      if (value === 0) return "not stated";
      return Number.isInteger(value) && value > 0 ? formats.date(isoFromSerial(value)) : formats.precise(value);
    case "years":
    case "days":
    case "months":
      return `${formats.precise(value)} ${Math.abs(value) === 1 ? unit.slice(0, -1) : unit}`;
    case "share":
      return formats.precisePercent(value);
    case "whole":
    case "points":
    case "number":
    case "text":
      return formats.precise(value);
  }
}

/** A part of a formula to be read: plain text, or the label of the step it refers to. */
export interface FormulaPart {
  readonly text: string;
  readonly isLabel: boolean;
}

/** A native formula with labels in place of its references: [First day of service]. */
export function formulaParts(
  formula: WorkingFormula,
  labelOf: (reference: WorkingReference) => string,
): readonly FormulaPart[] {
  return formula.map((part) =>
    typeof part === "string" ? { text: spaced(part), isLabel: false } : { text: labelOf(part), isLabel: true },
  );
}

const ROWS: Readonly<Record<string, string>> = {
  previous: "of the row above",
  toThis: "up to this row",
  all: "of all rows",
  first: "of the first row",
  last: "of the last row",
};

/** Which rows of a column a reference takes; nothing for the formula's own row. */
export function rowsText(reference: WorkingReference): string {
  const words = "rows" in reference ? ROWS[reference.rows] : undefined;
  return words === undefined ? "" : ` ${words}`;
}

/** Operators with room around them. */
function spaced(text: string): string {
  return text
    .replace(/,/g, ", ")
    .replace(/\*/g, " × ")
    .replace(/\//g, " ÷ ")
    .replace(/\+/g, " + ")
    .replace(/(?<=[\w)\]])-|^-(?=$)/g, " − ");
}
