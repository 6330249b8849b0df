import { readXlsx, type Cell, type Sheet, type TableDefinition, type Workbook } from "hucre/xlsx";
import { formatCells, parseCells, type Rectangle, type SheetSize } from "../model/a1";
import type { FileBook, FileCell, FileSheet, FileTable } from "./file-book";
import { UnreadableFile } from "./file-book";
import { leftOut } from "./left-out";
import { fileContent, sharedMasters, type ContentReader } from "./read-content";
import { FileLooks } from "./read-look";

const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_DIGIT = 7;

/**
 * An .xlsx file as plain data. `size` is that of the grid that is to show it, `namespace` that of the running add-in's functions.
 *
 * Errors: `UnreadableFile`, in words, for what is no workbook, is encrypted, or does not fit.
 */
export async function readFile(bytes: Uint8Array, namespace: string | null, size: SheetSize): Promise<FileBook> {
  const book = await parsed(bytes);
  if (book.sheets.length === 0) throw new UnreadableFile("it holds no worksheet");
  if (book.dateSystem === "1904")
    throw new UnreadableFile(
      "it counts its dates from 1904, which the workbench does not. In Excel: File, Options, Advanced, Use 1904 date system",
    );
  const looks = new FileLooks(book.themeColors ?? []);
  const sheets = book.sheets.map((sheet) => fileSheet(sheet, { namespace, size }, looks));
  if (sheets.every(({ visible }) => !visible)) throw new UnreadableFile("all its worksheets are hidden");
  return {
    sheets,
    names: (book.namedRanges ?? []).map(({ name, range, scope, comment }) => ({
      name,
      formula: `=${range}`,
      comment: comment ?? "",
      sheetName: scope ?? null,
    })),
    active: book.activeSheet ?? 0,
    leftOut: leftOut(book),
  };
}

async function parsed(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (problem) {
    const { name, message } = problem as Error;
    if (name === "EncryptedFileError")
      throw new UnreadableFile("it is protected with a password. Remove the password in Excel and save it again");
    throw new UnreadableFile(`it is not an .xlsx workbook that can be read (${message})`);
  }
}

function fileSheet(sheet: Sheet, context: Omit<ContentReader, "masters">, looks: FileLooks): FileSheet {
  const cells = new Map(sheet.cells ?? []);
  // What has neither look nor formula is in the rows alone.
  sheet.rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null && !cells.has(`${row},${column}`)) cells.set(`${row},${column}`, { value, type: "string" });
    }),
  );
  const reader = { ...context, masters: sharedMasters(cells) };
  const spilled = spilledCells(cells, context.size);
  const read = [...cells].flatMap(([key, cell]) => fileCell(key, cell, spilled.has(key), reader, looks));
  return {
    name: sheet.name,
    visible: sheet.hidden !== true && sheet.veryHidden !== true,
    isProtected: sheet.protection?.sheet === true,
    frozenRows: sheet.freezePane?.rows ?? 0,
    cells: withinGrid(sheet.name, read, context.size),
    widths: new Map(
      (sheet.columns ?? []).flatMap(({ width }, column) =>
        width === undefined || column >= context.size.columnCount
          ? []
          : [[column, Math.round(width * PIXELS_PER_DIGIT) / PIXELS_PER_POINT] as const],
      ),
    ),
    heights: new Map(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined || row >= context.size.rowCount ? [] : [[row, height] as const],
      ),
    ),
    tables: (sheet.tables ?? []).flatMap((table) => fileTable(table, context.size)),
  };
}

function fileCell(key: string, cell: Cell, isSpilled: boolean, reader: ContentReader, looks: FileLooks): FileCell[] {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const content = isSpilled ? null : fileContent(cell, { row, column }, reader);
  const look = cell.style === undefined ? null : looks.of(cell.style);
  const { hyperlink } = cell;
  const link =
    hyperlink === undefined
      ? null
      : {
          address: hyperlink.location === undefined ? hyperlink.target : `#${hyperlink.location}`,
          screenTip: hyperlink.tooltip ?? "",
        };
  return content === null && look === null && link === null ? [] : [{ row, column, content, look, link }];
}

/** Looks of cells beyond the grid do not matter; contents do. */
function withinGrid(sheetName: string, cells: readonly FileCell[], { rowCount, columnCount }: SheetSize): FileCell[] {
  const isBeyond = ({ row, column }: FileCell): boolean => row >= rowCount || column >= columnCount;
  const beyond = cells.find((cell) => cell.content !== null && isBeyond(cell));
  if (beyond !== undefined) {
    const address = formatCells(
      { row: beyond.row, column: beyond.column, rows: 1, columns: 1 },
      { rowCount: Infinity, columnCount: Infinity },
    );
    throw new UnreadableFile(
      `the sheet "${sheetName}" uses ${address}, and the workbench has ${rowCount.toLocaleString("en-US")} rows and ${columnCount} columns`,
    );
  }
  return cells.filter((cell) => !isBeyond(cell));
}

/** Cells that hold the results of a formula above or to the left: they fill again when it is calculated. */
function spilledCells(cells: ReadonlyMap<string, Cell>, size: SheetSize): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const [key, { formulaType, formulaRef }] of cells) {
    const filled = formulaType === "array" && formulaRef !== undefined ? parseCells(formulaRef, size) : null;
    if (filled === null) continue;
    for (let i = 0; i < filled.rows; i += 1)
      for (let j = 0; j < filled.columns; j += 1) spilled.add(`${filled.row + i},${filled.column + j}`);
    spilled.delete(key);
  }
  return spilled;
}

function fileTable(
  {
    name,
    displayName,
    range = "",
    style,
    showRowStripes,
    showColumnStripes,
    showAutoFilter,
    showTotalRow,
  }: TableDefinition,
  size: SheetSize,
): FileTable[] {
  const cells: Rectangle | null = parseCells(range, size);
  if (cells === null) return [];
  return [
    {
      name: displayName ?? name,
      cells,
      hasTotals: showTotalRow === true,
      style: style ?? "",
      bandedRows: showRowStripes !== false,
      bandedColumns: showColumnStripes === true,
      filterButtons: showAutoFilter !== false,
    },
  ];
}
