import { invalidArgument } from "../protocol/api-error";
import { updateMembers } from "../protocol/member-update";
import type { QueryInfo } from "../protocol/wire";
import { queried } from "../protocol/query";
import type { Range } from "./range";
import { matrixFor } from "./range-values";

type State = Readonly<Record<string, unknown>>;

/** `range.setCellProperties`: one object per cell, empty ones leave the cell as it is. */
export function setCellProperties(range: Range, properties: unknown): void {
  range.requireWritable();
  const rows = matrixFor(range, properties);
  for (const [i, row] of rows.entries()) {
    for (const [j, state] of row.entries()) {
      const { row: top, column: left } = range.area;
      apply(range.at({ row: top + i, column: left + j, rows: 1, columns: 1 }), state);
    }
  }
}

export function setColumnProperties(range: Range, properties: unknown): void {
  forEachIn(properties, range.area.columns, (state, index) => {
    apply(range.at({ row: 0, rows: range.book.grid.rowCount, column: range.area.column + index, columns: 1 }), state);
  });
}

export function setRowProperties(range: Range, properties: unknown): void {
  forEachIn(properties, range.area.rows, (state, index) => {
    apply(range.at({ column: 0, columns: range.book.grid.columnCount, row: range.area.row + index, rows: 1 }), state);
  });
}

/** `range.getCellProperties`: the properties marked true in the request, for each cell. */
export function cellProperties(range: Range, wanted: unknown): unknown[][] {
  const query: QueryInfo = { Select: pathsIn(wanted) };
  return range.cells((row, column) =>
    queried(range.at({ row, column, rows: 1, columns: 1 }), query, "json", range.book.references),
  );
}

function apply(range: Range, state: unknown): void {
  if (state === null || state === undefined) return;
  if (typeof state !== "object") throw invalidArgument("the properties of a cell are an object");
  updateMembers(range, state as State);
}

function forEachIn(properties: unknown, count: number, run: (state: unknown, index: number) => void): void {
  if (!Array.isArray(properties) || properties.length !== count)
    throw invalidArgument(`an array of ${count} objects is needed`);
  properties.forEach(run);
}

/** `{ address: true, format: { fill: { color: true } } }` → "address", "format/fill/color". */
function pathsIn(wanted: unknown, prefix = ""): string[] {
  if (typeof wanted !== "object" || wanted === null) throw invalidArgument("the wanted properties are an object");
  return Object.entries(wanted).flatMap(([name, value]) =>
    value === true ? [`${prefix}${name}`] : value ? pathsIn(value, `${prefix}${name}/`) : [],
  );
}
