import type { CellStyle, PlanCell } from "../workbook/sheet-plan";
import type { InputLink, ResultPlaces } from "./entry";
import { renderedText } from "./rendered-text";

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
