import { areaAddress } from "../workbook/cell-address";
import { watched, type WatchedArea } from "./entered-meanwhile";
import type { MergedChange } from "./merged-changes";

/** Rectangles and bytes of one request: with the last part of a sheet of workings, up to 2.5 MB, still below the host's 5 MB. */
const RECTANGLES_AT_ONCE = 1_000;
const BYTES_AT_ONCE = 1_500_000;
/** Quotes, a comma, and a bracket now and then. */
const AROUND_TEXT = 4;

/** A change with the number formats that its cells had. */
export interface FormattedChange extends MergedChange {
  readonly formatsBefore: readonly (readonly string[])[];
  /** What `Range.formulas` gave for them. */
  readonly formulasBefore: readonly (readonly unknown[])[];
  /** What they showed, whatever the width of their column. */
  readonly textsBefore: readonly (readonly string[])[];
  readonly isNumber: readonly (readonly boolean[])[];
  readonly font: CellFont;
}

/** The font of some cells; null where they differ in it. */
export interface CellFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
}

export interface Requests {
  /** Queues what the first request is to write besides, once it has read the cells: what it wrote before, a host would calculate first. */
  readonly first: () => void;
  /** Called after each request with the number of cells written so far. */
  readonly sent: (cells: number) => void;
}

/** Writes changes in as few requests as their size allows. `written` takes, for each of them, the cells as they were in that moment. */
export async function writeChanges(
  context: Excel.RequestContext,
  changes: readonly FormattedChange[],
  written: WatchedArea[][],
  { first, sent }: Requests,
): Promise<void> {
  let [rectangles, bytes, cells] = [0, 0, 0];
  let part: FormattedChange[] = [];
  const send = async (): Promise<void> => {
    // All cells are read before the first is written: a formula that goes takes along what it spilled.
    written.push(part.map((change) => watchedChange(context, change)));
    if (written.length === 1) first();
    for (const change of part) queueChange(context, change);
    part = [];
    await context.sync();
    sent(cells);
  };
  for (const change of changes) {
    const size = bytesOf(change.contents) + bytesOf(change.formatsBefore);
    if (rectangles > 0 && (rectangles >= RECTANGLES_AT_ONCE || bytes + size > BYTES_AT_ONCE)) {
      await send();
      [rectangles, bytes] = [0, 0];
    }
    part.push(change);
    rectangles += 1;
    bytes += size;
    cells += change.rows * change.columns;
  }
  await send();
}

/** At most: a letter beyond ASCII takes up to three bytes, as its place in a request does. */
function bytesOf(cells: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of cells) {
    for (const cell of row) {
      const text = String(cell);
      bytes += AROUND_TEXT + (ASCII.test(text) ? text.length : 3 * text.length);
    }
  }
  return bytes;
}

const ASCII = /^[ -~]*$/;

function watchedChange(context: Excel.RequestContext, change: FormattedChange): WatchedArea {
  const sheet = context.workbook.worksheets.getItem(change.sheetName);
  return watched(sheet, change, change.formulasBefore, change.anchors);
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
