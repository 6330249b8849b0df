import type { WorkingUnit } from "../workings/working";

/** "_)" leaves a little room to the right, as in the models. */
const FORMATS: Readonly<Record<WorkingUnit, string>> = {
  money: "#,##0.00_)",
  date: "d mmm yyyy_)",
  years: "0.00####_)",
  days: "#,##0_)",
  months: "0.##_)",
  share: "0.0###%_)",
  number: "#,##0.0###_)",
  whole: "#,##0_)",
  points: "#,##0.0_)",
  text: "General",
};

/** The number format of a working's cell. */
export function unitFormat(unit: WorkingUnit, value: number | string): string {
  return typeof value === "string" ? "General" : FORMATS[unit];
}
