import { areaAddress } from "../workbook/cell-address";
import type { CellStyle, PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { STYLE_SHEET } from "../workbook/style-sheet";
import { cellFormat, cellInput, placedAt } from "./cell-input";
import { joinedAreas } from "./joined-areas";
import type { Place } from "./place";
import { queueCellFormat } from "./queue-plan";
import type { RowChunk } from "./row-chunks";
import { pageSpot } from "./sheet-spot";

/** The looks of a plan that are written: null for none. */
export type WrittenLook = (cell: PlanCell) => CellStyle | null;

/** Each rectangle of one look costs some 2 kB of a request and a change of its own in the host. */
const MOST_AREAS = 1_200;
/** Beyond so many cells colours would take longer than all the rest. */
const MOST_CELLS = 12_000;
const NUMBERS: ReadonlySet<CellStyle> = new Set<CellStyle>([
  "line",
  "constant",
  "crossSheet",
  "calculation",
  "total",
  "remark",
]);

/**
 * Which looks a sheet of workings is written with: all of them, in a large sheet those of its headings, in one of thousands of
 * workings none. Number formats are always written.
 */
export function writtenLooks(plan: SheetPlan): WrittenLook {
  const all: WrittenLook = (cell) => cell?.style ?? null;
  const headings: WrittenLook = (cell) => (cell === null || NUMBERS.has(cell.style) ? null : cell.style);
  const fits = (look: WrittenLook): boolean => joinedAreas(plan.rows, look).length <= MOST_AREAS;
  if (plan.rows.length * plan.columnWidths.length <= MOST_CELLS && fits(all)) return all;
  return fits(headings) ? headings : () => null;
}

/** A part of the plan's rows: number formats, contents, looks; only queued. */
export function queueWorkings(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  place: Place,
  chunk: RowChunk,
  look: WrittenLook,
): void {
  const rows = plan.rows.slice(chunk.first, chunk.first + chunk.count);
  const origin = placedAt({ row: chunk.first, column: 0 }, place.origin);
  const range = sheet.getRange(areaAddress({ ...origin, rows: rows.length, columns: plan.columnWidths.length }));
  range.numberFormat = rows.map((cells) => cells.map(formatToSet));
  range.formulas = rows.map((cells) => cells.map((cell) => cellInput(cell, pageSpot(place).addressOf)));
  for (const area of joinedAreas(rows, look))
    queueCellFormat(sheet.getRange(areaAddress({ ...area, ...placedAt(area, origin) })).format, STYLE_SHEET[area.kind]);
}

/** "General" is what a new sheet has. */
function formatToSet(cell: PlanCell): string | null {
  const format = cellFormat(cell);
  return format === "General" ? null : format;
}
