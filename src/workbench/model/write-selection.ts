import type { Book } from "./book";
import { writeCells } from "./range-values";

/** The older way to write: a matrix, or one value, from the selection's first cell on. */
export function writeSelection(book: Book, data: unknown): void {
  const rows = Array.isArray(data) ? (data as unknown[][]) : [[data]];
  const selection = book.range(book.grid.selection());
  writeCells(selection.at({ ...selection.area, rows: rows.length, columns: rows[0]?.length ?? 1 }), rows);
}
