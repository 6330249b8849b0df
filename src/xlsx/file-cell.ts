import type { Cell } from "hucre/xlsx";
import type { CellReference, FormulaCell, PlanCell, TextCell } from "../workbook/sheet-plan";
import { textFormat } from "../workbook/style-sheet";
import type { FileStyles } from "./cell-look";
import { formulaText } from "./formula-text";
import type { CellResult } from "./plan-results";
import { xmlText } from "./xml-text";

/** A planned cell as the file writer takes it, with its result where that is known; null where the plan leaves the cell alone. */
export function fileCell(
  cell: PlanCell,
  result: CellResult | undefined,
  styles: FileStyles,
  addressOf: (cell: CellReference) => string,
): Partial<Cell> | null {
  switch (cell?.kind) {
    case undefined:
      return null;
    case "text":
      return fileText(cell, styles);
    case "number":
      return { value: cell.value, style: styles.of(cell.style, cell.numberFormat) };
    case "formula":
      return fileFormula(cell, result, styles, addressOf);
  }
}

function fileText({ text, link, style, numberFormat }: TextCell, styles: FileStyles): Partial<Cell> {
  const written = xmlText(text);
  return {
    // The writer takes "#N/A" as a value for an error; as a run of text it stays text.
    ...(text === "" ? {} : text.startsWith("#") ? { richText: [{ text: written }] } : { value: written }),
    // As the address parser spells it: a space in an address would make Excel repair the file.
    ...(link === undefined ? {} : { hyperlink: { target: new URL(link).href } }),
    style: styles.of(style, numberFormat ?? textFormat(style)),
  };
}

function fileFormula(
  cell: FormulaCell,
  result: CellResult | undefined,
  styles: FileStyles,
  addressOf: (cell: CellReference) => string,
): Partial<Cell> {
  return {
    formula: xmlText(formulaText(cell, addressOf)),
    ...(result === undefined ? {} : { formulaResult: resultText(result) }),
    style: styles.of(cell.style, cell.numberFormat),
  };
}

/** The writer has no results that are errors: `finishedPackage` types them. */
function resultText(result: CellResult): number | string | boolean {
  if (typeof result === "string") return xmlText(result);
  return typeof result === "object" ? result.error : result;
}
