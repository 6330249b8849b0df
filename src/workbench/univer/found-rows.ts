import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Index = typeof CELL_INVERTED_INDEX_CACHE;
type Value = Parameters<Index["set"]>[3];
type Rows = Set<number>;
/** The rows of a column by the value that their cells have. */
type Column = Map<Value, Rows>;

/**
 * Lets a calculation find at once where a cell's old value is kept. As shipped it looks through all values of the column for
 * it, so that the time for a column of results grows with the square of their number.
 */
export function findRowsAtOnce(index: Index = CELL_INVERTED_INDEX_CACHE): void {
  const shipped = index.set.bind(index);
  const scratch = new (index.constructor as new () => Index)();
  scratch.set("", "", 0, 0, 0, true);
  const alone = columnOf(scratch, "", "", 0) as Column;
  const known = new WeakMap<Column, Map<number, Rows>>();
  index.set = (unitId, sheetId, column, value, row, isForceUpdate = false): void => {
    const rows = columnOf(index, unitId, sheetId, column);
    if (rows === undefined || !isForceUpdate) {
      if (rows !== undefined) known.delete(rows);
      shipped(unitId, sheetId, column, value, row, isForceUpdate);
      return;
    }
    const places = known.get(rows) ?? placesIn(rows);
    known.set(rows, places);
    places.get(row)?.delete(row);
    alone.clear(); // Set alone, a value tells under which key it is kept.
    scratch.set("", "", 0, value, row, true);
    for (const key of alone.keys()) {
      const place = rows.get(key) ?? new Set();
      rows.set(key, place.add(row));
      places.set(row, place);
    }
  };
}

function columnOf(index: Index, unitId: string, sheetId: string, column: number): Column | undefined {
  return index.getCellValuePositions(unitId, sheetId, column) as Column | undefined;
}

function placesIn(column: Column): Map<number, Rows> {
  const places = new Map<number, Rows>();
  for (const rows of column.values()) for (const row of rows) if (!places.has(row)) places.set(row, rows);
  return places;
}
