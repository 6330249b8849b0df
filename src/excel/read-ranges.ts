import { splitSheet } from "../workbook/parse-address";
import type { RangeContent } from "../workbook/reading-port";
import type { CellContent } from "../workbook/scanning-port";
import { runRead } from "./run-read";

/** Ranges are read as far as the sheet is used; blank cells beyond are filled in up to so many. */
const MOST_FILLED_IN = 200_000;
/** Whole columns and rows, cells, or what a cell spills; no other punctuation than that. */
const CELLS =
  /^(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const SPILLS = "1.12";

interface Asked {
  readonly reference: string;
  readonly whole: Excel.Range;
  readonly used: Excel.Range;
}

/** What stands in ranges as formulas on a sheet write them. One round trip for all of them. */
export async function readRanges(
  references: readonly string[],
  onSheet: string,
): Promise<ReadonlyMap<string, RangeContent>> {
  if (references.length === 0) return new Map();
  return runRead("reading the cells of a formula", async (context) => {
    const asked = [...new Set(references)]
      .map((reference) => queueRange(context, reference, onSheet))
      .filter((each) => each !== null);
    await context.sync();
    return new Map(
      asked
        .filter(({ used }) => !used.isNullObject)
        .map(({ reference, whole, used }) => [reference, content(whole, used)]),
    );
  });
}

/** null for what no range of this workbook can be. */
function queueRange(context: Excel.RequestContext, reference: string, onSheet: string): Asked | null {
  const whole = rangeOf(context, reference, onSheet);
  if (whole === null) return null;
  // Down to the sheet's last used cell: a formula may name a whole column.
  const last = whole.worksheet.getUsedRange().getLastCell();
  const used = whole.getIntersectionOrNullObject(whole.getCell(0, 0).getBoundingRect(last));
  whole.load("address, rowCount, columnCount, worksheet/name");
  used.load("values, formulas");
  return { reference, whole, used };
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

function content(whole: Excel.Range, used: Excel.Range): RangeContent {
  const { rowCount, columnCount } = whole;
  return {
    sheetName: whole.worksheet.name,
    address: splitSheet(whole.address).rest,
    values: filledIn(used.values as CellContent[][], rowCount, columnCount),
    formulas: filledIn(used.formulas as CellContent[][], rowCount, columnCount),
  };
}

/** To the range's own shape, where that is not huge: a function tells a column of blanks from none. */
function filledIn(
  cells: readonly (readonly CellContent[])[],
  rowCount: number,
  columnCount: number,
): readonly (readonly CellContent[])[] {
  if (rowCount * columnCount > MOST_FILLED_IN) return cells;
  const blank = (length: number): CellContent[] => new Array<CellContent>(length).fill("");
  const wide = cells.map((row) => (row.length < columnCount ? [...row, ...blank(columnCount - row.length)] : row));
  const below = Array.from({ length: rowCount - wide.length }, () => blank(columnCount));
  return [...wide, ...below];
}
