import type { Area } from "../area";
import type { Grid } from "../grid";
import { apiError, invalidArgument } from "../protocol/api-error";
import type { HostObject } from "../protocol/host-object";
import type { References } from "../protocol/references";
import { parseCells, splitAddress } from "./a1";
import type { Book } from "./book";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";
import { writeCells } from "./range-values";

export interface OpenWorkbook {
  readonly book: Book;
  /** `context.workbook` */
  readonly root: Workbook;
}

export interface WorkbookParts {
  readonly grid: Grid;
  readonly references: References;
  readonly fileName?: string;
}

/** Excel's object model over a grid. */
export function openWorkbook({ grid, references, fileName = "Book1.xlsx" }: WorkbookParts): OpenWorkbook {
  const book: Book = {
    grid,
    references,
    workbookSettings: new Map(),
    protection: new WorkbookProtection(),
    range: (area: Area) => new Range(book, area),
    worksheet: (sheetId): HostObject => new Worksheet(book, sheetId),
    rangeNamed: (address, sheetId) => rangeNamed(book, address, sheetId),
    rangeAt: (address, sheetId) => rangeNamed(book, address, sheetId ?? sheetOf(grid, address)),
  };
  return { book, root: new Workbook(book, fileName) };
}

/** "A:C" or "2:5". */
const WHOLE = /^\s*(?:\$?[A-Z]+\s*:\s*\$?[A-Z]+|\$?\d+\s*:\s*\$?\d+)\s*$/i;

/** An address, with or without the sheet's own name, or a defined name seen from the sheet. */
function rangeNamed(book: Book, address: string, sheetId: string): Range {
  const { grid } = book;
  const { sheetName, cells } = splitAddress(address.trim().replace(/^=/, ""));
  const own = grid.sheets().find(({ id }) => id === sheetId);
  if (own === undefined) throw apiError("ItemNotFound", "the worksheet was deleted");
  if (sheetName !== null && sheetName.toLowerCase() !== own.name.toLowerCase()) {
    throw invalidArgument(`${address} is not on the worksheet ${own.name}`);
  }
  const rectangle = parseCells(cells, grid);
  if (rectangle !== null) {
    const range = book.range({ sheetId, ...rectangle });
    return WHOLE.test(cells) ? range.asWhole() : range;
  }
  const named = grid.names().filter(({ name }) => name.toLowerCase() === cells.toLowerCase());
  const definition = named.find((name) => name.sheetId === sheetId) ?? named.find((name) => name.sheetId === null);
  const target = definition === undefined ? null : areaOfReference(grid, definition.formula);
  if (target === null)
    throw invalidArgument(`"${address.slice(0, 80)}" is neither an address on the sheet nor a name of a range`);
  return book.range(target);
}

/** The sheet an address names, else the active one. */
function sheetOf(grid: Grid, address: string): string {
  const { sheetName } = splitAddress(address.trim().replace(/^=/, ""));
  if (sheetName === null) return grid.activeSheetId();
  const sheet = grid.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (sheet === undefined) throw invalidArgument(`there is no worksheet ${sheetName}`);
  return sheet.id;
}

/** "='Sheet 1'!$A$1" as an area; null for any other formula. */
function areaOfReference(grid: Grid, formula: string): Area | null {
  const { sheetName, cells } = splitAddress(formula.replace(/^=/, ""));
  const sheet = grid.sheets().find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
  const rectangle = parseCells(cells, grid);
  return sheet === undefined || rectangle === null ? null : { sheetId: sheet.id, ...rectangle };
}

/** The older way to write: a matrix, or one value, from the selection's first cell on. */
export function writeSelection(book: Book, data: unknown): void {
  const rows = Array.isArray(data) ? (data as unknown[][]) : [[data]];
  const selection = book.range(book.grid.selection());
  writeCells(selection.at({ ...selection.area, rows: rows.length, columns: rows[0]?.length ?? 1 }), rows);
}
