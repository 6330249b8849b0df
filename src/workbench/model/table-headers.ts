import type { Area } from "../area";
import type { Grid } from "../grid";
import { notImplemented } from "../protocol/api-error";
import { areMeeting } from "./cut-area";
import type { Range } from "./range";
import { jsonValue } from "./range-values";

/** Makes every cell of a table's header a text of its own: "Column1" where there is none, a number behind one that recurs. */
export function writeHeader(header: Range): void {
  const { grid } = header.book;
  const values = grid.values(header.area)[0] ?? [];
  const shown = grid.texts(header.area)[0] ?? [];
  const used = new Set<string>();
  const names = values.map((value, index) => {
    const text = typeof value === "string" ? value : (shown[index] ?? String(jsonValue(value)));
    const name = headerText(text, index, used);
    used.add(name.toLowerCase());
    return name;
  });
  const formulas = grid.formulas(header.area)[0] ?? [];
  const changed = names.map((name, index) => (name === values[index] && name === formulas[index] ? null : `'${name}`));
  if (changed.some((name) => name !== null)) grid.write(header.area, [changed]);
}

/** What a column is called that was given this name, where others, in small letters, are taken. */
export function headerText(given: string, index: number, taken: ReadonlySet<string>): string {
  const base = given === "" ? `Column${index + 1}` : given;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
  return name;
}

/** The same for an entry that a person types into one cell; null where no table has its header. */
export function typedHeader(grid: Grid, cell: Pick<Area, "sheetId" | "row" | "column">, typed: string): string | null {
  const at = { ...cell, rows: 1, columns: 1 };
  const table = grid.objects?.tables().find(({ area }) => areMeeting({ ...area, rows: 1 }, at));
  if (table === undefined) return null;
  const index = cell.column - table.area.column;
  const others = (grid.texts({ ...table.area, rows: 1 })[0] ?? []).filter((_, column) => column !== index);
  return headerText(typed, index, new Set(others.map((name) => name.toLowerCase())));
}

/** After a write: the headers of the tables that it reached, and of no others. */
export function keepHeaders(range: Range): void {
  for (const header of headersMet(range)) writeHeader(header);
}

/** Excel makes a text of what the formula comes to, which is not known here yet. */
export function requireNoFormulaInHeader(range: Range, written: unknown): void {
  for (const { area } of headersMet(range)) {
    const row = area.row - range.area.row;
    const entries: unknown = Array.isArray(written) ? written[row] : written;
    const isFormula = [entries].flat().some((entry, column) => {
      const at = range.area.column + column;
      const isInHeader = !Array.isArray(entries) || (at >= area.column && at < area.column + area.columns);
      return isInHeader && typeof entry === "string" && entry.startsWith("=") && entry.length > 1;
    });
    if (isFormula) throw notImplemented("Range.formulas of a formula in a table's header");
  }
}

function headersMet({ book, area }: Range): Range[] {
  const headers = (book.grid.objects?.tables() ?? []).map((table) => ({ ...table.area, rows: 1 }));
  return headers.filter((header) => areMeeting(header, area)).map((header) => book.range(header));
}
