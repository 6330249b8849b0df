import type { Range } from "./range";
import { jsonValue } from "./range-values";
import type { Area } from "../area";
import { invalidArgument } from "../protocol/api-error";
import type { Book } from "./book";
import { objectsOf } from "./book-objects";

/** Makes every cell of a table's header a text of its own: "Column1" where there is none, a number behind one that recurs. */
export function writeHeader(header: Range): void {
  const { grid } = header.book;
  const values = grid.values(header.area)[0] ?? [];
  const shown = grid.texts(header.area)[0] ?? [];
  const used = new Set<string>();
  const names = values.map((value, index) => {
    const text = typeof value === "string" ? value : (shown[index] ?? String(jsonValue(value)));
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
  const changed = names.map((name, index) => (name === values[index] ? null : `'${name}`));
  if (changed.some((name) => name !== null)) grid.write(header.area, [changed]);
}

/** Refused where the area would lie over another table. */
export function requireNoTableOverlap(book: Book, area: Area, ownId: string | null): void {
  const range = book.range(area);
  for (const table of objectsOf(book, "TableCollection.add").tables()) {
    if (table.id === ownId || table.area.sheetId !== area.sheetId) continue;
    if (range.intersection(book.range(table.area)) !== null)
      throw invalidArgument(`a table cannot overlap another table: ${table.name} is there`);
  }
}
