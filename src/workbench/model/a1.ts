/** A rectangle without its sheet, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

const CELL = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

/** Excel's own address of all cells, whatever the size of the sheet here. */
const WHOLE_SHEET = "1:1048576";

/** Splits "'My Sheet'!A1:B2"; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheetName: string | null; readonly cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheetName: null, cells: address };
  const prefix = address.slice(0, bang);
  const isQuoted = prefix.length > 1 && prefix.startsWith("'") && prefix.endsWith("'");
  return { sheetName: isQuoted ? prefix.slice(1, -1).replaceAll("''", "'") : prefix, cells: address.slice(bang + 1) };
}

/** "A1", "$A$1:B2", "A:C" or "2:5" as a rectangle; null for any other text and for cells outside the sheet. */
export function parseCells(cells: string, size: SheetSize): Rectangle | null {
  if (/^\$?1:\$?1048576$/.test(cells.trim()))
    return { row: 0, column: 0, rows: size.rowCount, columns: size.columnCount };
  const parts = cells.trim().split(":");
  if (parts.length > 2) return null;
  const first = parseEnd(parts[0] ?? "");
  const last = parts.length === 2 ? parseEnd(parts[1] ?? "") : first;
  if (first === null || last === null) return null;
  // A lone "A" or "1" is no address, and both ends must be of one kind.
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  const rows = span(first.row, last.row, size.rowCount);
  const columns = span(first.column, last.column, size.columnCount);
  if (rows === null || columns === null) return null;
  return { row: rows.start, rows: rows.length, column: columns.start, columns: columns.length };
}

/** Whether an address, read from each of these cells anew, means other cells: one without dollar signs. */
export function movesWithin({ rows, columns }: Rectangle, address: string): boolean {
  const ends = address.trim().split(":");
  const followsRows = ends.some((end) => /(?:^|[A-Za-z])\d+$/.test(end));
  const followsColumns = ends.some((end) => /^[A-Za-z]+/.test(end));
  return (rows > 1 && followsRows) || (columns > 1 && followsColumns);
}

/** "A1:B2", without dollar signs; whole columns and rows in their short form. */
export function formatCells(rectangle: Rectangle, size: SheetSize): string {
  const { row, column, rows, columns } = rectangle;
  const lastRow = row + rows;
  const lastColumn = columnLetters(column + columns - 1);
  if (row === 0 && column === 0 && rows === size.rowCount && columns === size.columnCount) return WHOLE_SHEET;
  if (row === 0 && rows === size.rowCount) return `${columnLetters(column)}:${lastColumn}`;
  if (column === 0 && columns === size.columnCount) return `${row + 1}:${lastRow}`;
  const start = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${lastColumn}${lastRow}`;
}

/** "$A$1:$B$2". */
export function formatAbsolute(rectangle: Rectangle, size: SheetSize): string {
  return formatCells(rectangle, size).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The name as it stands before the "!" of an address. */
export function quotedSheetName(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function parseEnd(text: string): { row: number | null; column: number | null } | null {
  const [matched, letters, digits] = CELL.exec(text.trim()) ?? [];
  if (!matched) return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** From the smaller to the larger end, both included; null = the whole sheet. */
function span(first: number | null, last: number | null, count: number): { start: number; length: number } | null {
  if (first === null || last === null) return { start: 0, length: count };
  const start = Math.min(first, last);
  const end = Math.max(first, last);
  return end < count ? { start, length: end - start + 1 } : null;
}
