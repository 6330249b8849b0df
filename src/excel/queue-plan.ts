import { areaAddress, cellAddress, fixedRows } from "../workbook/cell-address";
import type { CellStyle, PlanName, SheetPlan } from "../workbook/sheet-plan";
import { STYLE_SHEET, type Look } from "../workbook/style-sheet";
import { cellFormat, cellInput, placedAt } from "./cell-input";
import { joinedAreas } from "./joined-areas";
import type { Place } from "./place";
import type { RowChunk } from "./row-chunks";
import { rangeOf, type PlanSheets, type SheetSpot } from "./sheet-spot";

// Everything here only queues: nothing reaches Excel before the next `context.sync()`.

/** Column widths, so that wrapped text finds its final width, and the rows to keep in view. */
export function queueSheetShape(sheet: Excel.Worksheet, plan: SheetPlan, place: Place): void {
  plan.columnWidths.forEach((width, column) => {
    // In a sheet of the user's own a column may be widened, never narrowed.
    if (place.before !== null && (place.before.columnWidths[column] ?? 0) >= width) return;
    const area = areaAddress({
      row: place.origin.row,
      column: place.origin.column + column,
      rows: plan.rows.length,
      columns: 1,
    });
    sheet.getRange(area).format.columnWidth = width;
  });
  if (place.kind === "newSheet" && plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/**
 * A part of the plan's rows: number formats first, so that formulas stay formulas; links before contents, so that the
 * text is always what `cellInput` wrote; looks last, because a link brings a look of its own.
 */
export function queueRows(
  sheet: Excel.Worksheet,
  plan: Pick<SheetPlan, "rows" | "columnWidths">,
  spot: SheetSpot,
  chunk: RowChunk,
): void {
  const rows = plan.rows.slice(chunk.first, chunk.first + chunk.count);
  const origin = placedAt({ row: chunk.first, column: 0 }, spot.origin);
  const range = sheet.getRange(areaAddress({ ...origin, rows: rows.length, columns: plan.columnWidths.length }));
  range.numberFormat = rows.map((cells) => cells.map(cellFormat));
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.kind !== "text" || cell.link === undefined) return;
      sheet.getRange(cellAddress(placedAt({ row, column }, origin))).hyperlink = { address: cell.link };
    }),
  );
  range.formulas = rows.map((cells) => cells.map((cell) => cellInput(cell, spot.addressOf)));
  for (const area of joinedAreas(rows, (cell): CellStyle | null => cell?.style ?? null)) {
    const address = areaAddress({ ...area, ...placedAt(area, origin) });
    queueCellFormat(sheet.getRange(address).format, STYLE_SHEET[area.kind]);
  }
}

/** Rows as high as their wrapped text needs, and those that are not shown: on a new sheet only, where no row is anybody else's. */
export function queueRowHeights(sheet: Excel.Worksheet, plan: SheetPlan, place: Place): void {
  if (place.kind !== "newSheet") return;
  sheet
    .getRange(areaAddress({ ...place.origin, rows: plan.rows.length, columns: plan.columnWidths.length }))
    .format.autofitRows();
  for (const lines of plan.hiddenRows ?? []) sheet.getRange(fixedRows(lines)).rowHidden = true;
}

/**
 * The plan's defined names. A name of the workbook that is taken, by an earlier copy or, on a sheet of ours, by whomever,
 * becomes the sheet's own, so that every copy is found again; else it is left alone, and returned.
 */
export function queueNames(sheets: PlanSheets, plan: SheetPlan, place: Place): string[] {
  for (const { planned, names } of plannedNames(sheets.page, plan, place))
    names.add(planned.name, rangeOf({ ...planned, rows: 1, columns: 1 }, sheets, place), planned.comment);
  return plan.names.filter((planned) => scopeOf(planned, place) === null).map(({ name }) => name);
}

/** The names that a plan adds, each with the collection it belongs to. */
export function plannedNames(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  place: Place,
): { readonly planned: PlanName; readonly names: Excel.NamedItemCollection }[] {
  return plan.names.flatMap((planned) => {
    const scope = scopeOf(planned, place);
    if (scope === null) return [];
    return [{ planned, names: scope === "sheet" ? sheet.names : sheet.context.workbook.names }];
  });
}

/** On the user's own sheet a name of the user's is left alone: formulas there mean that one. */
function scopeOf({ name }: PlanName, { kind, namesTaken, ownNames }: Place): "workbook" | "sheet" | null {
  const key = name.toLowerCase();
  if (ownNames.has(key)) return null;
  const isOurs = namesTaken.get(key);
  if (isOurs === undefined) return "workbook";
  return isOurs || kind === "newSheet" ? "sheet" : null;
}

/** Only what the look says is set. */
export function queueCellFormat(format: Excel.RangeFormat, look: Look): void {
  format.verticalAlignment = "Top";
  format.font.color = look.fontColor;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline !== undefined) format.font.underline = look.underline ? "Single" : "None";
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = look.align === "left" ? "Left" : "Right";
}
