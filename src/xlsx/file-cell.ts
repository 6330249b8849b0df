import type { Cell } from "hucre/xlsx";
import { cellAddress } from "../plan/cell-address";
import type { FormulaCell, PlanCell, TextCell } from "../plan/sheet-plan";
import { STYLE_SHEET } from "../plan/style-sheet";
import { fileStyle } from "./cell-look";
import { xmlText } from "./xml-text";

const GENERAL = "General";
/** The one formula whose result needs no calculation. */
const NOT_AVAILABLE = { formula: "NA()", result: "#N/A" } as const;

/** A planned cell as the file writer takes it; null where the plan leaves the cell alone. */
export function fileCell(cell: PlanCell): Partial<Cell> | null {
  switch (cell?.kind) {
    case undefined:
      return null;
    case "text":
      return fileText(cell);
    case "number":
      return { value: cell.value, style: fileStyle(STYLE_SHEET[cell.style], cell.numberFormat) };
    case "formula":
      return fileFormula(cell);
  }
}

/** The error that a cell's formula is known to result in; null for every other cell. */
export function errorResult(cell: PlanCell): string | null {
  return cell?.kind === "formula" && formulaText(cell) === NOT_AVAILABLE.formula ? NOT_AVAILABLE.result : null;
}

function fileText({ text, link, style }: TextCell): Partial<Cell> {
  const written = xmlText(text);
  return {
    // The writer takes "#N/A" as a value for an error; as a run of text it stays text.
    ...(text === "" ? {} : text.startsWith("#") ? { richText: [{ text: written }] } : { value: written }),
    // As the address parser spells it: a space in an address would make Excel repair the file.
    ...(link === undefined ? {} : { hyperlink: { target: new URL(link).href } }),
    style: fileStyle(STYLE_SHEET[style], GENERAL),
  };
}

function fileFormula(cell: FormulaCell): Partial<Cell> {
  const result = errorResult(cell);
  return {
    formula: xmlText(formulaText(cell)),
    ...(result === null ? {} : { formulaResult: result }),
    style: fileStyle(STYLE_SHEET[cell.style], cell.numberFormat),
  };
}

/** As a file holds it: without the "=". */
function formulaText({ parts }: FormulaCell): string {
  return parts.map((part) => (typeof part === "string" ? part : cellAddress(part))).join("").replace(/^=/, "");
}
