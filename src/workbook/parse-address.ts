import type { CellArea } from "./cell-address";

/** A sheet as a formula names it, quoted or plain, before an exclamation mark. */
const WITH_SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!\[\]:]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `='It''s 2026'!$A$1` as sheet and rest; the sheet is null where none is named. */
export function splitSheet(reference: string): { readonly sheetName: string | null; readonly rest: string } {
  const [matched, quoted, plain, rest] = WITH_SHEET.exec(reference.trim()) ?? [];
  if (matched === undefined) return { sheetName: null, rest: reference.trim().replace(/^=/, "") };
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? "", rest: rest ?? "" };
}

/** "B3", "$B$3" or "B3:D7" as a rectangle, rows and columns from 0; null for anything else. */
export function areaOf(address: string): CellArea | null {
  const [matched, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] =
    CELLS.exec(address) ?? [];
  if (matched === undefined) return null;
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)].sort(ascending);
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1].sort(ascending);
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [columns, rows];
  if (right >= LAST_COLUMN || bottom >= LAST_ROW) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ascending(one: number, other: number): number {
  return one - other;
}
