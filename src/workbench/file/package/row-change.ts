import type { SheetState } from "../sheet-state";

/** What of a row is to be written anew beside its cells; null where it stays. */
export interface RowChange {
  /** In points. */
  readonly height: number | null;
  readonly isHidden: boolean | null;
}

/** `old` is where the row stood in the file; undefined for one that came since. */
export function rowChange(
  { before, now }: { readonly before: SheetState; readonly now: SheetState },
  old: number | undefined,
  row: number,
): RowChange {
  if (row >= now.rows) return { height: null, isHidden: null };
  const [oldHeight, wasHidden] = old === undefined ? [undefined, false] : [before.heights[old], before.hidden[old]];
  const [height, isHidden] = [now.heights[row] ?? now.usual.height, now.hidden[row] ?? false];
  return {
    height: height === (oldHeight ?? before.usual.height) ? null : height,
    isHidden: isHidden === (wasHidden ?? false) ? null : isHidden,
  };
}

export function isUnchanged({ height, isHidden }: RowChange): boolean {
  return height === null && isHidden === null;
}
