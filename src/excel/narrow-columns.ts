import { columnLetters } from "../workbook/cell-address";
import type { FormattedChange } from "./write-changes";

/** A column that would show #### in a changed cell. Widths in points. */
export interface NarrowColumn {
  readonly sheetName: string;
  readonly column: number;
  readonly widthBefore: number;
  readonly width: number;
}

const POINTS_PER_PIXEL = 0.75;
/** Excel's own room beside a number, and what fonts differ by. */
const PADDING_PIXELS = 8;
const DIGIT_PIXELS = 7;
const WIDE_PIXELS = 8;
const THIN_PIXELS = 4;
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
  for (const { sheetName, column, numberFormats, formatsBefore, textsBefore, isNumber } of changes) {
    formatsBefore.forEach((formats, i) =>
      formats.forEach((before, j) => {
        const format = numberFormats[i]?.[j] ?? before;
        if (isNumber[i]?.[j] !== true || format === "General" || format === "@") return;
        // The one format that cells get anew is a date's: as long as its pattern.
        const width = widthOf(format === before ? (textsBefore[i]?.[j] ?? "") : format.replace(/[a-z]/g, "0"));
        const key = `${sheetName}!${column + j}`;
        if (width > (needed.get(key)?.width ?? 0)) needed.set(key, { sheetName, column: column + j, width });
      }),
    );
  }
  return needed;
}

/** In points, in Excel's usual font. */
function widthOf(text: string): number {
  const pixels = [...text].reduce(
    (sum, letter) => sum + (THIN.has(letter) ? THIN_PIXELS : /\d/.test(letter) ? DIGIT_PIXELS : WIDE_PIXELS),
    PADDING_PIXELS,
  );
  return pixels * POINTS_PER_PIXEL;
}
