import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Index = typeof CELL_INVERTED_INDEX_CACHE;
type Value = Parameters<Index["set"]>[3];
type Rows = Set<number>;
/** The rows of a column by the value that their cells have. */
type Column = Map<Value, Rows>;

/** Where each row of a column stands, in the column's own order: as a rule in one place. */
interface Places {
  readonly byRow: Map<number, Rows[]>;
  readonly order: Map<Rows, number>;
}

/**
 * Lets a calculation find at once where a cell's old value is kept. As shipped it looks through all values of the column for
 * it, so that the time for a column of results grows with the square of their number.
 */
export function findRowsAtOnce(index: Index = CELL_INVERTED_INDEX_CACHE): void {
  const shipped = index.set.bind(index);
  const scratch = new (index.constructor as new () => Index)();
  scratch.set("", "", 0, 0, 0, true);
  const alone = columnOf(scratch, "", "", 0) as Column;
  const known = new WeakMap<Column, Places>();
  index.set = (unitId, sheetId, column, value, row, isForceUpdate = false): void => {
    const rows = columnOf(index, unitId, sheetId, column);
    if (rows === undefined) {
      shipped(unitId, sheetId, column, value, row, isForceUpdate);
      return;
    }
    if (!isForceUpdate && !index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    const places = known.get(rows) ?? placesIn(rows);
    known.set(rows, places);
    // A result moves the row out of the first place it stands in; a value that is read is added to where it stood before.
    if (isForceUpdate) places.byRow.get(row)?.shift()?.delete(row);
    alone.clear(); // Set alone, a value tells under which key it is kept.
    scratch.set("", "", 0, value, row, true);
    for (const key of alone.keys()) put(rows, places, key, row);
  };
}

function columnOf(index: Index, unitId: string, sheetId: string, column: number): Column | undefined {
  return index.getCellValuePositions(unitId, sheetId, column) as Column | undefined;
}

function placesIn(column: Column): Places {
  const places: Places = { byRow: new Map(), order: new Map() };
  for (const rows of column.values()) {
    places.order.set(rows, places.order.size);
    for (const row of rows) {
      const stands = places.byRow.get(row);
      if (stands === undefined) places.byRow.set(row, [rows]);
      else stands.push(rows);
    }
  }
  return places;
}

function put(column: Column, { byRow, order }: Places, key: Value, row: number): void {
  let rows = column.get(key);
  if (rows === undefined) {
    column.set(key, (rows = new Set()));
    order.set(rows, order.size);
  }
  if (rows.has(row)) return;
  rows.add(row);
  const stands = byRow.get(row);
  if (stands === undefined) byRow.set(row, [rows]);
  else if (stands.push(rows) > 1) stands.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}
