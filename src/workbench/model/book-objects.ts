import { apiError, notImplemented } from "../protocol/api-error";
import type { SheetObjects } from "../sheet-objects";
import type { Book } from "./book";

/** The tables, charts and page set-ups of the grid; refused, naming the member, where the grid has none. */
export function objectsOf(book: Book, member: string): SheetObjects {
  const { objects } = book.grid;
  if (objects === undefined) throw notImplemented(member);
  return objects;
}

/** Refused where the sheet was deleted or is protected. */
export function requireOpenSheet(book: Book, sheetId: string): void {
  const sheet = book.grid.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) throw apiError("InvalidReference", "the worksheet was deleted");
  if (sheet.isProtected) throw apiError("AccessDenied", `the worksheet ${sheet.name} is protected`);
}

/** "Table1", or the next number that nobody has. */
export function freeName(prefix: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (lower.has(`${prefix}${number}`.toLowerCase())) number += 1;
  return `${prefix}${number}`;
}
