import {
  HandOverError,
  HandOverStopped,
  stopIfAsked,
  type HandOverBook,
  type ScannedSpill,
  type ScannedTable,
} from "../workbook/hand-over-port";
import type { Control } from "../workbook/progress";
import type { ScannedPlace, ScannedSheet } from "../workbook/scanning-port";
import { readRules } from "./hand-over-rules";
import { definedNames } from "./scan-names";
import { scanSheets, type ScanOptions, type SheetScan } from "./scan-sheets";
import { workbookFailure } from "./workbook-failure";

/** Cells asked about at once. */
const ASKED_AT_ONCE = 500;

const OPTIONS: ScanOptions = {
  // Values and formulas of so many cells stay well below the host's limit for one answer.
  cellsAtOnce: 20_000,
  cellsOfDenseArea: 500_000,
  // Beyond this the add-in would run out of memory before it is done.
  mostCells: 5_000_000,
  withNumberFormats: false,
  withNames: false,
};

/**
 * Every cell of the workbook; see `scanSheets`.
 * Errors: `HandOverStopped`; a `WorkbookError` "tooLarge" for more cells than can be read.
 */
export async function readCells(
  context: Excel.RequestContext,
  control: Control,
  options: Partial<ScanOptions> = {},
): Promise<SheetScan> {
  const scan = await scanSheets(context, control, { ...OPTIONS, ...options });
  if (!scan.isComplete) stopIfAsked(control);
  return scan;
}

/** A whole workbook as it is; see `HandOverPort.read`. `hasSpills`: whether this Excel knows spilled ranges. */
export async function readBook(
  askAbout: (sheets: readonly ScannedSheet[]) => readonly ScannedPlace[],
  control: Control,
  hasSpills: boolean,
  options: Partial<ScanOptions> = {},
): Promise<HandOverBook> {
  try {
    const book = await Excel.run({ delayForCellEdit: false }, async (context) => {
      const { sheets, names } = await readCells(context, control, { ...options, withNames: true });
      const spills = await readSpills(context, askAbout(sheets), control, hasSpills);
      return { sheets, spills, names: definedNames(names), tables: await readTables(context) };
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
  cells: readonly ScannedPlace[],
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
  cells: readonly ScannedPlace[],
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
