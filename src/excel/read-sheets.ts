import { cellAddress, sheetAddress } from "../workbook/cell-address";
import { stopIfAsked, type Control } from "../workbook/hand-over-port";
import type { ScannedSheet, ScannedValue } from "../workbook/scanned-book";
import { WorkbookError } from "../workbook/workbook-port";

/** Cells asked for at once: formulas and values of so many stay well below the host's limit for one answer. */
const CELLS_AT_ONCE = 20_000;
/** Beyond this the add-in would run out of memory before it is done. */
const MOST_CELLS = 5_000_000;

/** The used part of a sheet, still without its cells. */
interface SheetShape {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Formulas and values of all sheets, some thousand cells a round trip.
 * Errors: `HandOverStopped`; a `WorkbookError` "tooLarge" for more cells than can be read.
 */
export async function readSheets(context: Excel.RequestContext, control: Control): Promise<ScannedSheet[]> {
  const shapes = await sheetShapes(context);
  const all = shapes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (all > MOST_CELLS) throw new WorkbookError({ kind: "tooLarge" });
  const read: ScannedSheet[] = [];
  let done = 0;
  for (const shape of shapes) {
    const formulas: ScannedValue[][] = [];
    const values: ScannedValue[][] = [];
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, shape.columns)));
    for (let first = 0; first < shape.rows; first += rowsAtOnce) {
      stopIfAsked(control);
      const part = await readRows(context, shape, first, Math.min(rowsAtOnce, shape.rows - first));
      formulas.push(...part.formulas);
      values.push(...part.values);
      done += part.values.length * shape.columns;
      control.onProgress(done, all);
    }
    read.push({
      name: shape.sheet.name,
      isProtected: shape.sheet.protection.protected,
      row: shape.row,
      column: shape.column,
      formulas,
      values,
    });
  }
  return read;
}

/** The address of a cell in which a function has not answered yet; null where all have. */
export function waitingCell(sheets: readonly ScannedSheet[]): string | null {
  for (const { name, row, column, values } of sheets) {
    for (const [i, cells] of values.entries()) {
      const j = cells.findIndex((value) => value === "#BUSY!" || value === "#GETTING_DATA");
      if (j >= 0) return sheetAddress(name, cellAddress({ row: row + i, column: column + j }));
    }
  }
  return null;
}

async function sheetShapes(context: Excel.RequestContext): Promise<SheetShape[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name, items/protection/protected");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    return { sheet, range };
  });
  await context.sync();
  return used.map(({ sheet, range }) =>
    range.isNullObject
      ? { sheet, row: 0, column: 0, rows: 0, columns: 0 }
      : { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
}

async function readRows(
  context: Excel.RequestContext,
  { sheet, row, column, columns }: SheetShape,
  first: number,
  count: number,
): Promise<{ readonly formulas: ScannedValue[][]; readonly values: ScannedValue[][] }> {
  const range = sheet.getRangeByIndexes(row + first, column, count, columns);
  range.load("formulas, values");
  await context.sync();
  return { formulas: range.formulas as ScannedValue[][], values: range.values as ScannedValue[][] };
}
