import type { Area } from "./area";
import type { Anchor, PageSetup, SheetChart, SheetChoice } from "./sheet-objects";

/** Rows or columns that came (count above zero) or went (below zero), from `start` on. */
export interface Shift {
  readonly sheetId: string;
  readonly along: "rows" | "columns";
  readonly start: number;
  readonly count: number;
}

/** The chart after the shift: it stands at the same cells and reads the same cells as before; what is gone is no longer read. */
export function shiftedChart(chart: SheetChart, shift: Shift): SheetChart {
  const { from, to } = chart.place;
  const place =
    chart.sheetId === shift.sheetId ? { from: shiftedAnchor(from, shift), to: shiftedAnchor(to, shift) } : chart.place;
  const series = chart.series.map((one) => ({
    ...one,
    nameCell: shiftedArea(one.nameCell, shift),
    values: shiftedArea(one.values, shift),
    categories: shiftedArea(one.categories, shift),
  }));
  return { ...chart, place, series };
}

export function shiftedPage(setup: PageSetup, shift: Shift): PageSetup {
  return {
    ...setup,
    area: shiftedArea(setup.area, shift),
    titleRows: shiftedArea(setup.titleRows, shift),
    titleColumns: shiftedArea(setup.titleColumns, shift),
    breaksBefore: shiftedBreaks(setup.breaksBefore, shift),
  };
}

function shiftedBreaks(breaks: readonly number[], { along, start, count }: Shift): readonly number[] {
  if (along === "columns") return breaks;
  const isGone = (row: number): boolean => count < 0 && row >= start && row < start - count;
  return breaks.filter((row) => !isGone(row)).map((row) => (row >= start ? row + count : row));
}

/** The lists of all cells after the shift; one whose cells went is gone, and so is one whose texts went. */
export function shiftedChoices(choices: readonly SheetChoice[], shift: Shift): readonly SheetChoice[] {
  return choices.flatMap(({ area, from }) => {
    const cells = shiftedArea(area, shift);
    const texts = "row" in from ? shiftedArea(from, shift) : from;
    return cells === null || texts === null ? [] : [{ area: cells, from: texts }];
  });
}

/** The cells that were the area's, grown by what came between them; null when all of them went. */
export function shiftedArea(area: Area | null, { sheetId, along, start, count }: Shift): Area | null {
  if (area === null || area.sheetId !== sheetId) return area;
  const position = along === "rows" ? area.row : area.column;
  const length = area[along];
  const end = start - count; // Of what went.
  const moved = count > 0 ? (start <= position ? count : 0) : -overlap(start, end, 0, position);
  const grown =
    count > 0
      ? start > position && start < position + length
        ? count
        : 0
      : -overlap(start, end, position, position + length);
  if (length + grown === 0) return null;
  return along === "rows"
    ? { ...area, row: position + moved, rows: length + grown }
    : { ...area, column: position + moved, columns: length + grown };
}

function shiftedAnchor(anchor: Anchor, { along, start, count }: Shift): Anchor {
  const position = along === "rows" ? anchor.row : anchor.column;
  if (position < start) return anchor;
  const isGone = count < 0 && position < start - count;
  const next = isGone ? start : position + count;
  return along === "rows"
    ? { ...anchor, row: next, down: isGone ? 0 : anchor.down }
    : { ...anchor, column: next, right: isGone ? 0 : anchor.right };
}

function overlap(start: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}
