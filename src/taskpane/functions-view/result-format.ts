import type { WorkingUnit } from "../../workings/working";
import type { LiveResult } from "./live-result";

/** From here on cents only take room. */
const CENTS_BELOW = 1000;

const FORMATS: Readonly<Record<WorkingUnit, string>> = {
  money: "#,##0",
  date: "d mmm yyyy",
  years: "0.00",
  days: "#,##0",
  months: "0.0",
  share: "0.0%",
  number: "#,##0.00",
  whole: "#,##0",
  points: "#,##0",
  text: "General",
};

/** The number format of a cell that gets a formula, by what its result is measured in; null where that is not one number. */
export function resultFormat(result: LiveResult | null): string | null {
  if (result?.kind !== "value" || result.unit === null) return null;
  const value = result.cells[0]?.[0];
  if (typeof value !== "number") return null;
  if (result.unit === "money") return Math.abs(value) < CENTS_BELOW ? "#,##0.00" : FORMATS.money;
  return FORMATS[result.unit];
}
