import { areaAddress } from "../workbook/cell-address";
import type { MergedChange } from "./merged-changes";

/** Rectangles and characters of one request: far below the host's limits. */
const RECTANGLES_AT_ONCE = 1_000;
const CHARACTERS_AT_ONCE = 600_000;

/** A change with the number formats that its cells had. */
export interface FormattedChange extends MergedChange {
  readonly formatsBefore: readonly (readonly string[])[];
}

/** Writes changes in as few requests as their size allows. `sent` is called after each with the cells written so far. */
export async function writeChanges(
  context: Excel.RequestContext,
  changes: readonly FormattedChange[],
  sent: (cells: number) => void,
): Promise<void> {
  let [rectangles, characters, cells] = [0, 0, 0];
  for (const change of changes) {
    const size = change.contents.reduce(
      (sum, row) => sum + row.reduce<number>((length, content) => length + String(content).length + 8, 0),
      0,
    );
    if (rectangles > 0 && (rectangles >= RECTANGLES_AT_ONCE || characters + size > CHARACTERS_AT_ONCE)) {
      await sendPart(context);
      sent(cells);
      [rectangles, characters] = [0, 0];
    }
    queueChange(context, change);
    rectangles += 1;
    characters += size;
    cells += change.rows * change.columns;
  }
  await sendPart(context);
  sent(cells);
}

/**
 * The format "@" would keep a formula as text, so it makes way. A cell without a format of its own takes that of the cell its
 * formula refers to: afterwards every cell has the format it is meant to have, else the one it had.
 */
function queueChange(
  context: Excel.RequestContext,
  { numberFormats, formatsBefore, ...change }: FormattedChange,
): void {
  const range = context.workbook.worksheets.getItem(change.sheetName).getRange(areaAddress(change));
  if (formatsBefore.some((row) => row.includes("@")))
    range.numberFormat = formatsBefore.map((row) => row.map((format) => (format === "@" ? "General" : null)));
  range.formulas = change.contents.map((row) => [...row]);
  range.numberFormat = formatsBefore.map((row, i) => row.map((format, j) => numberFormats[i]?.[j] ?? format));
}

async function sendPart(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
