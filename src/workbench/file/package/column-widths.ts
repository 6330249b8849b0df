import type { Shift } from "../../shifted-objects";
import type { SheetState } from "../sheet-state";
import { retagged, xmlElement } from "./edit-text";
import { placesAfter } from "./moved-references";
import type { SheetScan } from "./scan-sheet";

const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_DIGIT = 7;
const LAST_COLUMN = 16_383;

interface Columns {
  /** From 0, both included. */
  readonly from: number;
  readonly to: number;
  readonly tag: string;
}

/** The columns' section after shifts and with changed widths; null where it stays. */
export function columnsSection(
  scan: SheetScan,
  before: SheetState,
  now: SheetState,
  shifts: readonly Shift[],
): string | null {
  const own = scan.sections.find(({ name }) => name === "cols");
  const across = shifts.filter(({ along }) => along === "columns");
  const original = (own?.children ?? []).map(({ attributes, start, openEnd }) => ({
    from: Number(attributes.min) - 1,
    to: Number(attributes.max) - 1,
    tag: scan.xml.slice(start, openEnd),
  }));
  let columns: readonly Columns[] = across.length === 0 ? original : original.flatMap((one) => moved(one, across));
  let isChanged = across.length > 0 && own !== undefined;
  const oldOf = placesAfter(before.columns, "columns", across);
  now.widths.forEach((width, column) => {
    const old = oldOf.get(column);
    const oldWidth = (old === undefined ? undefined : before.widths[old]) ?? before.usual.width;
    if (width === oldWidth) return;
    isChanged = true;
    columns = withWidth(columns, column, width, scan.prefix);
  });
  if (!isChanged) return null;
  const written = [...columns].sort((one, other) => one.from - other.from);
  const tags = written.map(({ from, to, tag }) =>
    retagged(tag, { min: from + 1, max: to + 1 }).replace(/([^/])>$/, "$1/>"),
  );
  return tags.length === 0 ? "" : xmlElement(`${scan.prefix}cols`, {}, tags.join(""));
}

/** Columns that came take after those to their left, as in Excel. */
function moved({ from, to, tag }: Columns, shifts: readonly Shift[]): Columns[] {
  let [start, end] = [from, to];
  for (const shift of shifts) {
    const { start: at, count } = shift;
    if (count > 0) {
      if (at <= start) [start, end] = [start + count, end + count];
      else if (at <= end + 1) end += count;
    } else {
      const gone = (index: number): number => Math.max(0, Math.min(at - count, index) - at);
      [start, end] = [start - gone(start), end - gone(end + 1)];
    }
  }
  end = Math.min(end, LAST_COLUMN);
  return end < start || start > LAST_COLUMN ? [] : [{ from: start, to: end, tag }];
}

function withWidth(columns: readonly Columns[], column: number, points: number, prefix: string): Columns[] {
  const digits = digitsWide(points);
  const own = columns.find(({ from, to }) => from <= column && column <= to);
  const tag = own === undefined ? `<${prefix}col/>` : own.tag;
  const single = {
    from: column,
    to: column,
    tag: retagged(tag, { width: digits, customWidth: 1, bestFit: undefined }),
  };
  if (own === undefined) return [...columns, single];
  const left = own.from < column ? [{ ...own, to: column - 1 }] : [];
  const right = column < own.to ? [{ ...own, from: column + 1 }] : [];
  return [...columns.filter((one) => one !== own), ...left, single, ...right];
}

/** In 256ths of a digit, as Excel stores it: of the default font, which has digits of 7 pixels. */
export function digitsWide(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / PIXELS_PER_DIGIT) * 256) / 256;
}
