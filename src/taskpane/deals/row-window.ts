// Which rows of a long list are worth having in the page: those in view and some around them. Rows differ in height, so
// offsets add up what has been measured and an estimate for the rest.

/** Rows from `first` up to, not including, `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** A list of up to this many rows is wholly in the page, where the browser's own search finds everything. */
export const WHOLE_LIST = 60;
/** Rows kept ready above and below what is in view, so that a flick or a Tab finds them there. */
const OVERSCAN = 8;
/** The window moves by whole steps, so that most scroll events change nothing. */
const STEP = 4;

/** Where each row begins, in pixels from the list's top; the last entry is where the list ends. */
export function rowOffsets(count: number, heightOf: (row: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let row = 0; row < count; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + heightOf(row);
  return offsets;
}

/** The rows to have in the page when the list is seen from `top` to `bottom`, in pixels from its own top. */
export function rowWindow(offsets: Float64Array, top: number, bottom: number): RowWindow {
  const count = offsets.length - 1;
  if (count <= WHOLE_LIST) return { first: 0, end: count };
  const first = Math.floor((rowAt(offsets, top) - OVERSCAN) / STEP) * STEP;
  const end = Math.ceil((rowAt(offsets, bottom) + 1 + OVERSCAN) / STEP) * STEP;
  return { first: Math.max(0, first), end: Math.min(count, end) };
}

/** The row at a height of the list; the first or the last beyond its ends. */
export function rowAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows of a window in order, with a held row (the one that has the focus) wherever it lies; −1 holds none. */
export function rowsToRender({ first, end }: RowWindow, held: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (held === -1 || (held >= first && held < end)) return rows;
  return held < first ? [held, ...rows] : [...rows, held];
}
