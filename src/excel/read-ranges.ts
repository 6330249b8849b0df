import { areaAddress } from "../workbook/cell-address";
import { splitSheet } from "../workbook/parse-address";
import type { RangeContent } from "../workbook/reading-port";
import type { CellContent } from "../workbook/scanning-port";
import { WorkbookError } from "../workbook/workbook-port";
import { runRead } from "./run-read";
import { chunkedArea } from "./scan-areas";
import { usedParts } from "./scan-sheets";

/** Ranges are read as far as they are used; blank cells beyond are filled in up to so many. */
const MOST_FILLED_IN = 200_000;
/** Whole columns and rows, cells, or what a cell spills; no other punctuation than that. */
const CELLS =
  /^(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const SPILLS = "1.12";
/** Values and formulas of so many cells stay well below the host's limit for one answer. */
const CELLS_AT_ONCE = 20_000;
/** More than a column has. */
const MOST_HELD = 2_000_000;

interface Asked {
  readonly reference: string;
  readonly whole: Excel.Range;
  readonly used: Excel.Range;
}

/**
 * What stands in ranges as formulas on a sheet write them. One round trip for all of them; a few more where the cells in use are
 * too many for one answer, as in a column that is filled in its first and its last row.
 * Errors: a `WorkbookError`, "rangeTooLarge" for more cells than can be held.
 */
export async function readRanges(
  references: readonly string[],
  onSheet: string,
): Promise<ReadonlyMap<string, RangeContent>> {
  if (references.length === 0) return new Map();
  const what = "reading the cells of a formula";
  const unlike = [...new Set(references)];
  try {
    return await runRead(what, (context) => readAtOnce(context, unlike, onSheet));
  } catch (error) {
    if (!(error instanceof WorkbookError && error.problem.kind === "tooLarge")) throw error;
  }
  return runRead(what, (context) => readInParts(context, unlike, onSheet));
}

async function readAtOnce(
  context: Excel.RequestContext,
  references: readonly string[],
  onSheet: string,
): Promise<Map<string, RangeContent>> {
  const asked = queueRanges(context, references, onSheet);
  for (const { used } of asked) used.load("values, formulas");
  await context.sync();
  return new Map(
    asked
      .filter(({ whole }) => !whole.isNullObject)
      .map(({ reference, whole, used }) => {
        if (used.isNullObject) return [reference, content(whole, PLACED_NOWHERE)];
        const { rowIndex: row, columnIndex: column } = used;
        // Excel gives null for a property of too many cells.
        const [values, formulas] = [used.values, used.formulas] as (CellContent[][] | null)[];
        if (values === null || values === undefined || formulas === null || formulas === undefined)
          throw new WorkbookError({ kind: "tooLarge" });
        return [reference, content(whole, { row, column, values, formulas })];
      }),
  );
}

async function readInParts(
  context: Excel.RequestContext,
  references: readonly string[],
  onSheet: string,
): Promise<Map<string, RangeContent>> {
  const asked = queueRanges(context, references, onSheet);
  await context.sync();
  const contents = new Map<string, RangeContent>();
  for (const { reference, whole, used } of asked) {
    if (whole.isNullObject) continue;
    if (used.isNullObject) {
      contents.set(reference, content(whole, PLACED_NOWHERE));
      continue;
    }
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    if (rows * columns > MOST_HELD)
      throw new WorkbookError({ kind: "rangeTooLarge", address: whole.address, cells: rows * columns });
    const blank = (): CellContent[][] => Array.from({ length: rows }, () => new Array<CellContent>(columns).fill(""));
    const [values, formulas] = [blank(), blank()];
    const areas = await usedParts(context, whole.worksheet, { row, column, rows, columns }, CELLS_AT_ONCE);
    for (const part of areas.flatMap((area) => chunkedArea(area, CELLS_AT_ONCE))) {
      const cells = whole.worksheet.getRange(areaAddress(part));
      cells.load("values, formulas");
      await answered(context);
      const [left, top] = [part.column - column, part.row - row];
      cells.values.forEach((line, i) => values[top + i]?.splice(left, line.length, ...(line as CellContent[])));
      cells.formulas.forEach((line, i) => formulas[top + i]?.splice(left, line.length, ...(line as CellContent[])));
    }
    contents.set(reference, content(whole, { row, column, values, formulas }));
  }
  return contents;
}

async function answered(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** Those of the references that may be ranges of this workbook. */
function queueRanges(context: Excel.RequestContext, references: readonly string[], onSheet: string): Asked[] {
  return references.flatMap((reference) => {
    const whole = rangeOf(context, reference, onSheet);
    if (whole === null) return [];
    // As far as there are contents: a formula may name whole columns, and a format may fill the sheet.
    const used = whole.getUsedRangeOrNullObject(true);
    whole.load("address, rowIndex, columnIndex, rowCount, columnCount, worksheet/name");
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    return [{ reference, whole, used }];
  });
}

function rangeOf({ workbook }: Excel.RequestContext, reference: string, onSheet: string): Excel.Range | null {
  const { sheetName, rest } = splitSheet(reference);
  if (CELLS.test(rest)) {
    const sheet = workbook.worksheets.getItemOrNullObject(sheetName ?? onSheet);
    if (!rest.endsWith("#")) return sheet.getRange(rest);
    return Office.context.requirements.isSetSupported("ExcelApi", SPILLS)
      ? sheet.getRange(rest.slice(0, -1)).getSpillingToRangeOrNullObject()
      : null;
  }
  if (!NAME.test(rest)) return null;
  const names = sheetName === null ? workbook.names : workbook.worksheets.getItemOrNullObject(sheetName).names;
  return names.getItemOrNullObject(rest).getRangeOrNullObject();
}

/** Cells where they stand on their sheet. */
interface PlacedCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
}

const PLACED_NOWHERE: PlacedCells = { row: 0, column: 0, values: [], formulas: [] };

function content(whole: Excel.Range, used: PlacedCells): RangeContent {
  return {
    sheetName: whole.worksheet.name,
    address: splitSheet(whole.address).rest,
    values: filledIn(used.values, whole, used),
    formulas: filledIn(used.formulas, whole, used),
  };
}

/** From the range's first cell, and to its own shape where that is not huge: a function tells a column of blanks from none. */
function filledIn(
  cells: readonly (readonly CellContent[])[],
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  { row, column }: PlacedCells,
): readonly (readonly CellContent[])[] {
  const [above, left] = cells.length === 0 ? [0, 0] : [row - rowIndex, column - columnIndex];
  const isHuge = rowCount * columnCount > MOST_FILLED_IN;
  const width = isHuge ? left + (cells[0]?.length ?? 1) : columnCount;
  const height = isHuge ? above + Math.max(cells.length, 1) : rowCount;
  const blank = (length: number): CellContent[] => new Array<CellContent>(length).fill("");
  return Array.from({ length: height }, (_, i) => {
    const line = cells[i - above];
    return line === undefined ? blank(width) : [...blank(left), ...line, ...blank(width - left - line.length)];
  });
}
