import { notImplemented } from "../protocol/api-error";
import { booleanIn } from "../protocol/arguments";
import type { Scalar } from "../protocol/host-object";
import type { Range } from "./range";

/** `range.rowHidden`: null where some of the rows are shown and some are not. */
export const rowHidden: Scalar<Range> = {
  get: (range) => {
    const states = new Set(hiddenStates(range));
    return states.size === 1 ? [...states][0] : null;
  },
  set: (range, value) => {
    range.requireWritable();
    setRowsHidden(range, booleanIn(value, "rowHidden"));
  },
};

export function areSomeHidden(range: Range): boolean {
  return hiddenStates(range).includes(true);
}

export function setRowsHidden({ area: { sheetId, row, rows }, book: { grid } }: Range, isHidden: boolean): void {
  if (grid.setRowsHidden === undefined) throw notImplemented("Range.rowHidden");
  grid.setRowsHidden(sheetId, { first: row, count: rows }, isHidden);
}

function hiddenStates({ area: { sheetId, row, rows }, book: { grid } }: Range): boolean[] {
  return Array.from({ length: rows }, (_, line) => grid.isRowHidden?.(sheetId, row + line) ?? false);
}
