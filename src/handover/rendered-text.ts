import { areaAddress, type CellArea } from "../workbook/cell-address";
import type { BookArea } from "../workbook/scanned-book";
import type { ResultPlaces, ResultReference, Text } from "./entry";

/** A text with its results at their places. `sheetName` is that of the workings; null on that sheet itself. */
export function renderedText(text: Text, places: ResultPlaces, sheetName: string | null): string {
  return text.map((part) => (typeof part === "string" ? part : resultAddress(part, places, sheetName))).join("");
}

/** "'Terms'!$B$2:$B$5" */
export function fixedAddress({ sheetName, ...area }: BookArea): string {
  return `${quotedSheet(sheetName)}!${absolute(area)}`;
}

/** "'It''s 2026'", as a formula writes it. */
export function quotedSheet(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

/** For telling texts apart before results have places. */
export function textKey(text: Text): string {
  return text
    .map((part) =>
      typeof part === "string"
        ? part
        : `\u0000${part.entry.id}:${part.cell === null ? "" : `${part.cell.row},${part.cell.column}`}\u0000`,
    )
    .join("");
}

function resultAddress({ entry, cell }: ResultReference, places: ResultPlaces, sheetName: string | null): string {
  const first = places.get(entry);
  if (first === undefined) throw new Error(`the working of ${entry.name} has no place on the sheet of workings`);
  const area =
    cell === null
      ? { ...first, rows: entry.rows, columns: entry.columns }
      : { row: first.row + cell.row, column: first.column + cell.column, rows: 1, columns: 1 };
  return sheetName === null ? absolute(area) : fixedAddress({ sheetName, ...area });
}

function absolute(area: CellArea): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}
