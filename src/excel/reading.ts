import type { CellPlace, CellsAround, ReadingPort, StopFollowing, WorkbookName } from "../workbook/reading-port";
import { readRanges } from "./read-ranges";
import { readSelectedCell, readSelection } from "./read-selection";
import type { CellContent } from "../workbook/scanning-port";
import { WorkbookError } from "../workbook/workbook-port";
import { runRead } from "./run-read";
import { areaOf, splitSheet } from "../workbook/parse-address";

/** How the open workbook is read. */
export const EXCEL_READING: ReadingPort = {
  selectedCell: readSelectedCell,
  selection: readSelection,
  cellsAround: readCellsAround,
  readRanges,
  names: readNames,
  decimalSign: readDecimalSign,
  select: selectCells,
  onSelection: followSelection,
  onContent: followContent,
};

/** How far from a number the words that say what it is are looked for, and the numbers that bear them out. */
const ROWS_ABOVE = 60;
const ROWS_BELOW = 30;
const COLUMNS_LEFT = 12;
const COLUMNS_RIGHT = 8;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

type Cell = CellPlace & { readonly row: number; readonly column: number };

interface LastCell {
  readonly row: number;
  readonly column: number;
}

/** The cells around a cell. One round trip; two more at the edge of a sheet that is smaller than Excel's. */
async function readCellsAround(cell: Cell): Promise<CellsAround> {
  try {
    return await cellsAround(cell, { row: LAST_ROW, column: LAST_COLUMN });
  } catch (error) {
    const isBeyond =
      error instanceof WorkbookError &&
      error.problem.kind === "unexpected" &&
      error.problem.detail.includes("getRangeByIndexes");
    if (!isBeyond) throw error;
  }
  return cellsAround(cell, await lastCellOf(cell.sheetName));
}

async function lastCellOf(sheetName: string): Promise<LastCell> {
  return runRead("reading the size of a sheet", async (context) => {
    const last = context.workbook.worksheets.getItem(sheetName).getRange().getLastCell();
    last.load("rowIndex, columnIndex");
    await context.sync();
    return { row: last.rowIndex, column: last.columnIndex };
  });
}

async function cellsAround({ sheetName, row, column }: Cell, last: LastCell): Promise<CellsAround> {
  const top = Math.max(0, row - ROWS_ABOVE);
  const left = Math.max(0, column - COLUMNS_LEFT);
  const right = Math.min(last.column, column + COLUMNS_RIGHT);
  const bottom = Math.min(last.row, row + ROWS_BELOW);
  return runRead("reading the cells around the selected one", async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("values, numberFormat");
    await context.sync();
    const numberFormats = range.numberFormat as string[][];
    return { row: top, column: left, values: range.values as CellContent[][], numberFormats };
  });
}

/** The defined names of the workbook and of its sheets, with the cells they stand for. One round trip. */
async function readNames(): Promise<readonly WorkbookName[]> {
  return runRead("reading the defined names", async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name, items/comment, items/formula");
    worksheets.load("items/names/items/name, items/names/items/comment, items/names/items/formula");
    await context.sync();
    return [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)].map(
      ({ name, comment, formula }) => ({ name, comment, ...placeOf(String(formula)) }),
    );
  });
}

function placeOf(formula: string): Pick<WorkbookName, "sheetName" | "address"> {
  const { sheetName, rest } = splitSheet(formula);
  const isRange = sheetName !== null && areaOf(rest) !== null;
  return isRange ? { sheetName, address: rest.replaceAll("$", "") } : { sheetName: null, address: null };
}

const SEPARATORS = "1.11";

/** The sign between the whole and the part that Excel takes numbers with; null where this Excel does not say. One round trip. */
async function readDecimalSign(): Promise<string | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", SEPARATORS)) return null;
  return runRead("reading the decimal sign", async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
}

/** Shows a sheet and selects cells of it. One round trip. */
async function selectCells({ sheetName, address }: CellPlace): Promise<void> {
  await runRead("selecting a cell", async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Calls back whenever another cell, or a cell of another sheet, is selected. */
async function followSelection(listener: () => void): Promise<StopFollowing> {
  return following("following the selection", ({ worksheets }) => [
    worksheets.onSelectionChanged.add(quietly(listener)),
    worksheets.onActivated.add(quietly(listener)),
  ]);
}

/** Calls back whenever cells were changed or calculated. */
async function followContent(listener: () => void): Promise<StopFollowing> {
  return following("following changes", ({ worksheets }) => [
    worksheets.onChanged.add(quietly(listener)),
    worksheets.onCalculated.add(quietly(listener)),
  ]);
}

async function following(what: string, add: (workbook: Excel.Workbook) => readonly Handler[]): Promise<StopFollowing> {
  const handlers = await runRead(what, async (context) => {
    const added = add(context.workbook);
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // A handler belongs to the context it was added in; that Excel cannot take it away any more is no loss.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}

/** Excel waits for a handler's promise. */
function quietly(listener: () => void): () => Promise<void> {
  return () => {
    listener();
    return Promise.resolve();
  };
}
