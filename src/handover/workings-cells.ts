import type { CellStyle, PlanCell } from "../workbook/sheet-plan";
import type { InputLink, ResultPlaces } from "./entry";
import { renderedText } from "./rendered-text";
import type { WorkingUnit } from "../workings/working";

// Cells of the sheet of workings.

export function text(content: string, style: CellStyle): PlanCell {
  return content === "" ? null : { kind: "text", text: content, style };
}

export function formulaCell(formula: string, numberFormat: string, style: CellStyle): PlanCell {
  return { kind: "formula", parts: [formula], numberFormat, style };
}

/** An input: a reference to the user's cells, else a constant in blue. */
export function inputCell(
  link: InputLink,
  value: number | string,
  numberFormat: string,
  places: ResultPlaces,
): PlanCell {
  if (link !== null && "text" in link)
    return formulaCell(`=${renderedText(link.text, places, null)}`, numberFormat, "crossSheet");
  return typeof value === "number"
    ? { kind: "number", value, numberFormat, style: "constant" }
    : text(value, "constant");
}

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
