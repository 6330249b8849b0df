import type { CellPlace, CellsAround, ReadValue } from "../workbook/reading-port";
import { asking } from "./asking";

/** How far from a number the words that say what it is are looked for. */
const ROWS_ABOVE = 60;
const COLUMNS_LEFT = 12;
const COLUMNS_RIGHT = 3;
const LAST_COLUMN = 16_383;

/** The cells above and beside a cell. One round trip. */
export async function readCellsAround({
  sheetName,
  row,
  column,
}: CellPlace & { readonly row: number; readonly column: number }): Promise<CellsAround> {
  const top = Math.max(0, row - ROWS_ABOVE);
  const left = Math.max(0, column - COLUMNS_LEFT);
  const right = Math.min(LAST_COLUMN, column + COLUMNS_RIGHT);
  return asking("reading the cells around the selected one", async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getRangeByIndexes(top, left, row - top + 1, right - left + 1);
    range.load("values, text");
    await context.sync();
    return { row: top, column: left, values: range.values as ReadValue[][], texts: range.text };
  });
}
