import { notImplemented } from "../protocol/api-error";
import { booleanIn } from "../protocol/arguments";
import type { Scalar } from "../protocol/host-object";
import type { Range } from "./range";

/** `range.rowHidden`: null where some of the rows are shown and some are not. */
export const rowHidden: Scalar<Range> = {
  get: ({ area, book }) => {
    const states = new Set(
      Array.from({ length: area.rows }, (_, line) => book.grid.isRowHidden?.(area.sheetId, area.row + line) ?? false),
    );
    return states.size === 1 ? [...states][0] : null;
  },
  set: (range, value) => {
    range.requireWritable();
    const { grid } = range.book;
    if (grid.setRowsHidden === undefined) throw notImplemented("Range.rowHidden");
    const { sheetId, row, rows } = range.area;
    grid.setRowsHidden(sheetId, { first: row, count: rows }, booleanIn(value, "rowHidden"));
  },
};
