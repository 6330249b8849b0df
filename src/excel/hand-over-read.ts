import { HandOverError, HandOverStopped, stopIfAsked, type Control } from "../workbook/hand-over-port";
import type {
  BookCell,
  ScannedBook,
  ScannedName,
  ScannedSheet,
  ScannedSpill,
  ScannedTable,
} from "../workbook/scanned-book";
import { readRules } from "./hand-over-rules";
import { readSheets } from "./read-sheets";
import { workbookFailure } from "./workbook-failure";

/** Cells asked about at once. */
const ASKED_AT_ONCE = 500;

/** A whole workbook as it is; see `HandOverPort.read`. `hasSpills`: whether this Excel knows spilled ranges. */
export async function readBook(
  askAbout: (sheets: readonly ScannedSheet[]) => readonly BookCell[],
  control: Control,
  hasSpills: boolean,
): Promise<ScannedBook> {
  try {
    const book = await Excel.run({ delayForCellEdit: false }, async (context) => {
      const sheets = await readSheets(context, control);
      const spills = await readSpills(context, askAbout(sheets), control, hasSpills);
      return { sheets, spills, names: await readNames(context), tables: await readTables(context) };
    });
    return { ...book, ...(await readRules(book.sheets.map(({ name }) => name))) };
  } catch (error) {
    throw passedOn(error, "reading the workbook");
  }
}

/** Whether the error is a finding or the user's wish, and no failure of the host. */
export function isOurs(error: unknown): boolean {
  return error instanceof HandOverStopped || error instanceof HandOverError;
}

/** The error for the pane: a host's failure as a `WorkbookError`. */
export function passedOn(error: unknown, operation: string, sheetName: string | null = null): unknown {
  return isOurs(error) ? error : workbookFailure(error, operation, sheetName);
}

async function readSpills(
  context: Excel.RequestContext,
  cells: readonly BookCell[],
  control: Control,
  hasSpills: boolean,
): Promise<ScannedSpill[]> {
  const spills: ScannedSpill[] = [];
  for (let first = 0; first < cells.length; first += ASKED_AT_ONCE) {
    stopIfAsked(control);
    spills.push(...(await readSomeSpills(context, cells.slice(first, first + ASKED_AT_ONCE), hasSpills)));
  }
  return spills;
}

async function readSomeSpills(
  context: Excel.RequestContext,
  cells: readonly BookCell[],
  hasSpills: boolean,
): Promise<ScannedSpill[]> {
  const asked = cells.map((cell) => {
    const own = context.workbook.worksheets.getItem(cell.sheetName).getCell(cell.row, cell.column);
    own.load("numberFormat");
    const spilled = hasSpills ? own.getSpillingToRangeOrNullObject() : null;
    spilled?.load("rowCount, columnCount, numberFormat");
    return { cell, own, spilled };
  });
  await context.sync();
  return asked.map(({ cell, own, spilled }) =>
    spilled === null || spilled.isNullObject
      ? { ...cell, rows: 1, columns: 1, numberFormats: own.numberFormat as string[][] }
      : {
          ...cell,
          rows: spilled.rowCount,
          columns: spilled.columnCount,
          numberFormats: spilled.numberFormat as string[][],
        },
  );
}

async function readNames(context: Excel.RequestContext): Promise<ScannedName[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name, items/formula");
  worksheets.load("items/name");
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => {
    sheet.names.load("items/name, items/formula");
    return sheet;
  });
  await context.sync();
  const scanned = (sheetName: string | null, items: readonly Excel.NamedItem[]): ScannedName[] =>
    items.map(({ name, formula }) => ({ name, sheetName, formula: String(formula) }));
  return [...scanned(null, names.items), ...ofSheets.flatMap((sheet) => scanned(sheet.name, sheet.names.items))];
}

async function readTables(context: Excel.RequestContext): Promise<ScannedTable[]> {
  const { tables } = context.workbook;
  tables.load("items/name, items/showHeaders, items/showTotals");
  await context.sync();
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    table.worksheet.load("name");
    table.columns.load("items/name");
    return { table, range };
  });
  await context.sync();
  return asked.map(({ table, range }) => ({
    name: table.name,
    sheetName: table.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    columnNames: table.columns.items.map(({ name }) => name),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  }));
}
