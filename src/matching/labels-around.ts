/** The words that say what a number is. */
export interface NumberLabels {
  /** In its row, and above it in its column, nearest first. */
  readonly near: readonly string[];
  /** Titles further up, which stand over more than its column; nearest first. */
  readonly titles: readonly string[];
}

/** What stands in a cell: "" is nothing. */
export type CellAt = (row: number, column: number) => unknown;

const COLUMNS_LEFT = 12;
const COLUMNS_RIGHT = 3;
const ROWS_ABOVE = 60;
const MOST_HEADERS = 2;
const MOST_TITLES = 4;

/**
 * The labels of the number in a cell: texts to its left and just to its right, its column's headers, and the titles over
 * its table (a row above with one text and no number).
 * Shape:  rows and columns from 0; `at` is asked for cells above and beside only.
 */
export function labelsAround(at: CellAt, row: number, column: number): NumberLabels {
  return { near: [...besides(at, row, column), ...headers(at, row, column)], titles: titles(at, row, column) };
}

function besides(at: CellAt, row: number, column: number): string[] {
  const found: string[] = [];
  for (let left = column - 1; left >= 0 && left >= column - COLUMNS_LEFT; left -= 1) add(found, at(row, left));
  for (let right = column + 1; right <= column + COLUMNS_RIGHT; right += 1) {
    const value = at(row, right);
    if (typeof value === "number") break; // what stands behind another number belongs to that one
    add(found, value);
  }
  return found;
}

/** Upwards in the column: the first text, and what stands right above it, as in a header of two rows. */
function headers(at: CellAt, row: number, column: number): string[] {
  const found: string[] = [];
  for (let above = row - 1; above >= 0 && above >= row - ROWS_ABOVE; above -= 1) {
    const value = at(above, column);
    if (found.length > 0 && !isText(value)) break;
    add(found, value);
    if (found.length === MOST_HEADERS) break;
  }
  return found;
}

function titles(at: CellAt, row: number, column: number): string[] {
  const found: string[] = [];
  for (let above = row - 1; above >= 0 && above >= row - ROWS_ABOVE && found.length < MOST_TITLES; above -= 1) {
    const filled = [];
    for (let each = Math.max(0, column - COLUMNS_LEFT); each <= column + COLUMNS_RIGHT; each += 1) {
      const value = at(above, each);
      if (value !== "" && value !== null && value !== undefined) filled.push(value);
    }
    if (filled.length === 1) add(found, filled[0]);
  }
  return found;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !value.startsWith("#");
}

function add(found: string[], value: unknown): void {
  if (isText(value)) found.push(value);
}
