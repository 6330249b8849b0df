import type { Area } from "../area";
import { invalidArgument } from "../protocol/api-error";
import type { Book } from "./book";
import { objectsOf } from "./book-objects";

/** Refused where the area would lie over another table. */
export function requireNoTableOverlap(book: Book, area: Area, ownId: string | null): void {
  const range = book.range(area);
  for (const table of objectsOf(book, "TableCollection.add").tables()) {
    if (table.id === ownId || table.area.sheetId !== area.sheetId) continue;
    if (range.intersection(book.range(table.area)) !== null)
      throw invalidArgument(`a table cannot overlap another table: ${table.name} is there`);
  }
}
