import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../grid";
import { asEngineReads, formatAsRead, isMisgrouped } from "./as-engine-reads";

/** Excel's error values, and the marker of a custom function that has not answered yet. */
export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#REF!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#FIELD!",
]);
/** Univer's own error texts that Excel does not have, and what Excel would show. */
const FOREIGN_ERRORS: Readonly<Record<string, string>> = {
  "#ERROR!": "#VALUE!",
  "#CYCLE!": "#REF!",
  "#GETTING_DATA": "#BUSY!",
};

export const TEXT_FORMAT = "@";

/** Whether what is entered into a cell of this number format stays a text. */
export function isTextFormat(pattern: string | undefined): boolean {
  return pattern === TEXT_FORMAT || pattern === "@@@";
}

/** A stored cell as Excel's Range.values shows it. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined) return richText.replace(/\r\n$/, "");
  const value = cell.v;
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value !== "string" || cell.t === CellValueType.FORCE_STRING) return value;
  const error = FOREIGN_ERRORS[value] ?? value;
  if (!ERROR_TEXTS.has(error)) return value;
  const message: unknown = cell.custom?.message;
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/** What a write stores: the cell without its style, and a number format that the text brought along ("5%", "2026-03-31"). */
export interface StoredCell {
  readonly cell: ICellData;
  readonly numberFormat?: string;
}

/** Reads one entry of Range.formulas as Excel does; `textFormat` says that the cell's number format is "@". */
export function storedCell(entry: Exclude<CellValue, null>, textFormat: boolean): StoredCell {
  const blank = { v: null, f: null, si: null, p: null, t: null, custom: null };
  if (typeof entry === "number") return { cell: { ...blank, v: entry, t: CellValueType.NUMBER } as ICellData };
  if (typeof entry === "boolean")
    return { cell: { ...blank, v: entry ? 1 : 0, t: CellValueType.BOOLEAN } as ICellData };
  if (typeof entry === "object") return { cell: { ...blank, v: entry.error, t: CellValueType.STRING } as ICellData };
  if (entry === "") return { cell: blank as ICellData };
  if (textFormat) return { cell: forcedText(entry) };
  if (entry.startsWith("'")) return { cell: forcedText(entry.slice(1)) };
  if (entry.startsWith("=") && entry.length > 1) return { cell: { ...blank, f: entry } as ICellData };
  const parsed = isMisgrouped(entry) ? null : numfmt.parseValue(asEngineReads(entry));
  if (typeof parsed?.v === "boolean")
    return { cell: { ...blank, v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN } as ICellData };
  if (typeof parsed?.v === "number") {
    const cell = { ...blank, v: parsed.v, t: CellValueType.NUMBER } as ICellData;
    const format = formatAsRead(entry, parsed.z === undefined ? undefined : String(parsed.z));
    return format === undefined ? { cell } : { cell, numberFormat: format };
  }
  if (/^[+-]./s.test(entry)) return { cell: { ...blank, f: `=${entry}` } as ICellData };
  return { cell: { ...blank, v: entry, t: CellValueType.STRING } as ICellData };

  function forcedText(text: string): ICellData {
    return { ...blank, v: text, t: CellValueType.FORCE_STRING } as ICellData;
  }
}
