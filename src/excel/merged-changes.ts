import type { CellChange } from "../workbook/hand-over-port";

/** New contents for a rectangle of one sheet. */
export interface MergedChange extends Omit<CellChange, "formula"> {
  /** What brings the cells back: the formula where one stood, "" where it only spilled into. */
  readonly originals: CellChange["contents"];
  /** Of a cell that a formula only spilled into: where that formula stands, as `cellKey` says it. */
  readonly anchors: readonly (readonly (string | null)[])[];
}

/** Changes that touch one another joined into larger rectangles: a request for each, and not for each cell. */
export function mergedChanges(changes: readonly MergedChange[]): MergedChange[] {
  return joined(joined(changes, sameRows), sameColumns);
}

interface Direction {
  readonly order: (one: MergedChange, two: MergedChange) => number;
  readonly follows: (first: MergedChange, next: MergedChange) => boolean;
  readonly join: (first: MergedChange, next: MergedChange) => MergedChange;
}

const sameRows: Direction = {
  order: (one, two) => bySheet(one, two) || one.row - two.row || one.column - two.column,
  follows: (first, next) =>
    first.row === next.row && first.rows === next.rows && first.column + first.columns === next.column,
  join: (first, next) => ({
    ...first,
    columns: first.columns + next.columns,
    contents: sideBySide(first.contents, next.contents),
    originals: sideBySide(first.originals, next.originals),
    anchors: sideBySide(first.anchors, next.anchors),
    numberFormats: sideBySide(first.numberFormats, next.numberFormats),
  }),
};

const sameColumns: Direction = {
  order: (one, two) => bySheet(one, two) || one.column - two.column || one.row - two.row,
  follows: (first, next) =>
    first.column === next.column && first.columns === next.columns && first.row + first.rows === next.row,
  join: (first, next) => {
    // Grown in place: thousands of rows joined one by one would copy each other over and over.
    (first.contents as unknown[]).push(...next.contents);
    (first.originals as unknown[]).push(...next.originals);
    (first.anchors as unknown[]).push(...next.anchors);
    (first.numberFormats as unknown[]).push(...next.numberFormats);
    return { ...first, rows: first.rows + next.rows };
  },
};

function joined(changes: readonly MergedChange[], { order, follows, join }: Direction): MergedChange[] {
  const found: MergedChange[] = [];
  for (const change of [...changes].sort(order)) {
    const last = found.at(-1);
    if (last !== undefined && last.sheetName === change.sheetName && follows(last, change))
      found[found.length - 1] = join(last, change);
    else
      found.push({
        ...change,
        contents: [...change.contents],
        originals: [...change.originals],
        anchors: [...change.anchors],
        numberFormats: [...change.numberFormats],
      });
  }
  return found;
}

function sideBySide<Cell>(first: readonly (readonly Cell[])[], next: readonly (readonly Cell[])[]): Cell[][] {
  return first.map((row, index) => [...row, ...(next[index] ?? [])]);
}

function bySheet(one: MergedChange, two: MergedChange): number {
  return one.sheetName < two.sheetName ? -1 : one.sheetName > two.sheetName ? 1 : 0;
}
