import type { CellFormat } from "../grid";
import { clearFormatRules } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import type { Range } from "./range";

/** A cell nobody has styled. */
export const PLAIN_FORMAT: CellFormat = {
  bold: false,
  italic: false,
  fontSize: 11,
  fontName: "Arial",
  fontColor: "#000000",
  underline: false,
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  borderBottom: "",
};

const NO_OTHER_BORDERS: Partial<CellFormat> = { borderTop: "", borderLeft: "", borderRight: "" };

/** `range.clear()`: on a whole sheet or column only the used part holds anything to clear. */
export function clearRange(range: Range, what: "All" | "Formats" | "Contents" | "Hyperlinks"): void {
  range.requireWritable();
  const { grid } = range.book;
  if (what === "All" && grid.objects !== undefined) new DataValidation(range).clear();
  if ((what === "All" || what === "Formats") && grid.objects !== undefined) clearFormatRules(range);
  const filled = range.isWholeColumn || range.isWholeRow ? range.usedRange(false) : range;
  if (filled === null) return;
  const { area } = filled;
  if (what === "All" || what === "Contents") grid.write(area, matrix(area, ""));
  if (what === "All" || what === "Formats") {
    grid.setNumberFormats(area, matrix(area, "General"));
    grid.setFormat(area, { ...PLAIN_FORMAT, ...NO_OTHER_BORDERS });
  }
  if (what === "All" || what === "Hyperlinks")
    filled.cells((row, column) => grid.setHyperlink(area.sheetId, row, column, null));
}

function matrix<T>({ rows, columns }: { readonly rows: number; readonly columns: number }, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}
