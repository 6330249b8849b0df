import { columnLetters } from "../workbook/cell-address";
import type { CellFont, FormattedChange } from "./write-changes";

/** A column that would show #### in a changed cell. Widths in points. */
export interface NarrowColumn {
  readonly sheetName: string;
  readonly column: number;
  readonly widthBefore: number;
  readonly width: number;
}

/** Widths of letters as parts of the font's size: digits of Calibri and the like, digits of Arial, which few fonts exceed. */
const NARROW_FONT = /^(?:Calibri|Aptos Narrow|Arial Narrow)/;
const NARROW_DIGIT = 0.51;
const DIGIT = 0.56;
const THIN_LETTER = 0.34;
const WIDE_LETTER = 0.74;
const BOLD = 1.08;
/** Points that a sheet leaves beside a number. */
const PADDING = 9;
/** Where cells of one change differ: no wider font than this is expected. */
const UNKNOWN_SIZE = 14;
const THIN = new Set([..." .,:;'()-/"]);

/** The columns of changed cells that are too narrow for a number of theirs. One round trip, none where no number has a format. */
export async function narrowColumns(
  context: Excel.RequestContext,
  changes: readonly FormattedChange[],
): Promise<NarrowColumn[]> {
  const asked = [...neededWidths(changes).values()].map(({ sheetName, column, width }) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(0, column, 1, 1);
    range.load("format/columnWidth");
    return { sheetName, column, width, range };
  });
  if (asked.length > 0) await context.sync();
  return asked
    .map(({ range, ...needed }) => ({ ...needed, widthBefore: range.format.columnWidth }))
    .filter(({ width, widthBefore }) => widthBefore > 0 && width > widthBefore);
}

export function queueWidths(
  context: Excel.RequestContext,
  columns: readonly NarrowColumn[],
  width: "width" | "widthBefore",
): void {
  for (const { sheetName, column, ...widths } of columns) {
    const letters = columnLetters(column);
    context.workbook.worksheets.getItem(sheetName).getRange(`${letters}:${letters}`).format.columnWidth = widths[width];
  }
}

interface NeededWidth {
  readonly sheetName: string;
  readonly column: number;
  readonly width: number;
}

/** General makes a number fit its column and a text runs on: only a number with a format is replaced by ####. */
function neededWidths(changes: readonly FormattedChange[]): ReadonlyMap<string, NeededWidth> {
  const needed = new Map<string, NeededWidth>();
  for (const { sheetName, column, numberFormats, formatsBefore, textsBefore, isNumber, font } of changes) {
    formatsBefore.forEach((formats, i) =>
      formats.forEach((before, j) => {
        const format = numberFormats[i]?.[j] ?? before;
        if (isNumber[i]?.[j] !== true || format === "General" || format === "@") return;
        // The one format that cells get anew is a date's: as long as its pattern.
        const width = widthOf(format === before ? (textsBefore[i]?.[j] ?? "") : format.replace(/[a-z]/g, "0"), font);
        const key = `${sheetName}!${column + j}`;
        if (width > (needed.get(key)?.width ?? 0)) needed.set(key, { sheetName, column: column + j, width });
      }),
    );
  }
  return needed;
}

/** In points. */
function widthOf(text: string, { name, size, bold }: CellFont): number {
  const digit = NARROW_FONT.test(name ?? "") ? NARROW_DIGIT : DIGIT;
  const letters = [...text].reduce(
    (sum, letter) => sum + (THIN.has(letter) ? THIN_LETTER : /\d/.test(letter) ? digit : WIDE_LETTER),
    0,
  );
  return letters * (size ?? UNKNOWN_SIZE) * (bold === false ? 1 : BOLD) + PADDING;
}
