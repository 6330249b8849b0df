import type { Area } from "../area";
import type { AreaLook, CellValue, Grid, Span } from "../grid";
import type { FileArea, FileBook, FileCell, FileChart, FileContent, FileSheet } from "./file-book";
import type { SheetChoice } from "../sheet-objects";
import { formatAreas } from "./format-areas";

/** Heights of one line of text, which a row has anyway: in points. */
const ONE_LINE = { least: 12, most: 16.5 };

/** Where the book's sheets and tables are in the grid now. */
export interface PlacedBook {
  /** In the book's order. */
  readonly sheetIds: readonly string[];
  /** Parts of the file by the ids of the tables. */
  readonly tableParts: ReadonlyMap<string, string>;
  /** Charts of the file by their ids in the grid. */
  readonly charts: ReadonlyMap<string, FileChart>;
  /** Names that the grid does not take; the file keeps them. */
  readonly refusedNames: readonly string[];
}

/**
 * Shows a workbook in place of the one that the grid shows. Nothing of the old one stays: neither sheets nor names.
 * Errors: what the grid throws; the caller then takes back the undo group that all of it is done in.
 */
export function placeBook(grid: Grid, book: FileBook): PlacedBook {
  const old = grid.sheets();
  for (const { name, sheetId } of grid.names()) grid.deleteName(name, sheetId);
  for (const { id } of grid.objects?.tables() ?? []) grid.objects?.removeTable(id);
  // Under names that nothing has, until the old ones are free.
  const ids = book.sheets.map(() => grid.addSheet(crypto.randomUUID().slice(0, 31)));
  const idOf = (index: number): string => ids[index] ?? "";
  const firstShown = book.sheets.findIndex(({ visibility }) => visibility === "Visible");
  grid.activateSheet(idOf(book.sheets[book.active]?.visibility === "Visible" ? book.active : firstShown));
  // The calculation goes on finding a sheet that was deleted under its name.
  grid.withoutFollowing(() => {
    for (const { id } of old) grid.renameSheet(id, crypto.randomUUID().slice(0, 31));
    for (const { id } of old) grid.deleteSheet(id);
    book.sheets.forEach(({ name }, index) => grid.renameSheet(idOf(index), name));
  });
  const refusedNames: string[] = [];
  for (const { sheetName, ...name } of book.names) {
    const scope =
      sheetName === null ? -1 : book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === sheetName.toLowerCase());
    try {
      grid.addName({ ...name, sheetId: scope < 0 ? null : idOf(scope) });
    } catch {
      refusedNames.push(name.name); // Formulas that use it keep their results.
    }
  }
  const tableParts = new Map(book.sheets.flatMap((sheet, index) => placeSheet(grid, idOf(index), sheet)));
  const charts = new Map(
    book.sheets.flatMap((sheet, index) =>
      sheet.charts.map((chart) => [placeChart(grid, idOf(index), chart), chart] as const),
    ),
  );
  book.sheets.forEach(({ choices }, index) => {
    if (choices.length > 0) grid.objects?.setChoices(idOf(index), placedChoices(grid, idOf(index), choices));
  });
  book.sheets.forEach(({ formatRules }, index) => {
    if (formatRules.length > 0)
      grid.objects?.setFormatRules(
        idOf(index),
        formatRules.map((rule) => ({
          ...rule,
          id: `{${crypto.randomUUID().toUpperCase()}}`,
          areas: rule.areas.map((area) => ({ ...area, sheetId: idOf(index) })),
        })),
      );
  });
  return { sheetIds: ids, tableParts, charts, refusedNames };
}

/** A list from cells of a sheet that is not there is not offered; the file keeps it. */
function placedChoices(grid: Grid, sheetId: string, choices: FileSheet["choices"]): SheetChoice[] {
  const ids = new Map(grid.sheets().map(({ id, name }) => [name.toLowerCase(), id]));
  return choices.flatMap(({ area, from }): SheetChoice[] => {
    if (!("row" in from)) return [{ area: { ...area, sheetId }, from }];
    const { sheetName, ...cells } = from;
    const other = ids.get(sheetName.toLowerCase());
    return other === undefined ? [] : [{ area: { ...area, sheetId }, from: { ...cells, sheetId: other } }];
  });
}

/** Shows a chart of the file and answers its id. What it reads on sheets that are not there it does not read. */
function placeChart(grid: Grid, sheetId: string, { series, ...file }: FileChart): string {
  const ids = new Map(grid.sheets().map(({ id, name }) => [name.toLowerCase(), id]));
  const placed = (area: FileArea | null): Area | null => {
    const own = area === null ? undefined : ids.get(area.sheetName.toLowerCase());
    if (area === null || own === undefined) return null;
    const { row, column, rows, columns } = area;
    return { sheetId: own, row, column, rows, columns };
  };
  const id = crypto.randomUUID();
  const { name, type, place, showsTitle, title, showsLegend, legendPosition, categoryAxis, valueAxis } = file;
  grid.objects?.putChart({
    ...{ name, type, place, showsTitle, title, showsLegend, legendPosition, categoryAxis, valueAxis },
    id,
    sheetId,
    series: series.map((one) => ({
      ...one,
      nameCell: placed(one.nameCell),
      values: placed(one.values),
      categories: placed(one.categories),
    })),
  });
  return id;
}

function placeSheet(
  grid: Grid,
  sheetId: string,
  { cells, widths, heights, hiddenRows, frozenRows, tables, visibility, isProtected }: FileSheet,
): (readonly [tableId: string, part: string])[] {
  for (const { span, value } of spansOf(widths)) grid.setColumnWidths(sheetId, span, value);
  const area = extent(sheetId, cells);
  if (area !== null) {
    // Before the formats: under the format for text a formula would be one.
    grid.write(
      area,
      spread(area, cells, ({ content }) => entryOf(content)),
    );
  }
  setLooks(grid, sheetId, formatAreas(cells));
  for (const { row, column, content, link } of cells) {
    if (link !== null)
      grid.setHyperlink(sheetId, row, column, {
        ...link,
        textToDisplay: content !== null && "text" in content ? content.text : "",
      });
  }
  for (const { span, value } of spansOf(heights))
    if (value < ONE_LINE.least || value > ONE_LINE.most) grid.setRowHeights(sheetId, span, value);
  for (const row of rowsToFit(cells, heights)) grid.autofitRows?.({ sheetId, row, column: 0, rows: 1, columns: 1 });
  const hidden = new Map(hiddenRows.map((row) => [row, true]));
  for (const { span } of spansOf(hidden)) grid.setRowsHidden?.(sheetId, span, true);
  if (frozenRows > 0) grid.setFrozenRows(sheetId, frozenRows);
  const placed = tables.map(({ cells: place, part, ...table }) => {
    const id = crypto.randomUUID();
    grid.objects?.putTable({
      ...table,
      id,
      area: { ...place, sheetId },
      boldFirstColumn: false,
      boldLastColumn: false,
    });
    return [id, part] as const;
  });
  for (const { row, column, content } of cells)
    if (content !== null && "kept" in content)
      grid.markKept?.(sheetId, row, column, { formula: content.kept, why: content.why });
  if (visibility !== "Visible") grid.setSheetVisibility?.(sheetId, visibility);
  grid.setProtected(sheetId, isProtected);
  return placed;
}

function setLooks(grid: Grid, sheetId: string, looks: readonly AreaLook[]): void {
  if (grid.setLooks !== undefined) return grid.setLooks(sheetId, looks);
  for (const { look, area } of looks) {
    const place = { ...area, sheetId };
    const line = new Array<string>(area.columns).fill(look.numberFormat);
    if (look.numberFormat !== "General") grid.setNumberFormats(place, new Array<string[]>(area.rows).fill(line));
    grid.setFormat(place, look.format);
  }
}

/** As the grid takes it: text behind an apostrophe, so that it is never taken for anything else. */
function entryOf(content: FileContent): CellValue {
  if (content === null) return null;
  if ("text" in content) return `'${content.text}`;
  if ("kept" in content) return typeof content.stored === "string" ? `'${content.stored}` : content.stored;
  return "formula" in content ? content.formula : content.value;
}

/** The smallest rectangle around all cells that hold something. */
function extent(sheetId: string, cells: readonly FileCell[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells.filter(({ content }) => content !== null))
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row),
      Math.max(right, column),
    ];
  return bottom < 0 ? null : { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function spread<T>(area: Area, cells: readonly FileCell[], read: (cell: FileCell) => T | null): (T | null)[][] {
  const lines = Array.from({ length: area.rows }, () => new Array<T | null>(area.columns).fill(null));
  for (const cell of cells) {
    const line = lines[cell.row - area.row];
    if (line !== undefined) line[cell.column - area.column] = read(cell);
  }
  return lines;
}

/** Rows with text in several lines for which the file has no height. */
function rowsToFit(cells: readonly FileCell[], heights: ReadonlyMap<number, number>): ReadonlySet<number> {
  return new Set(
    cells.filter(({ row, look }) => look?.format.wrapText === true && !heights.has(row)).map(({ row }) => row),
  );
}

/** Neighbours of one value, in order. */
function spansOf<Value>(values: ReadonlyMap<number, Value>): { readonly span: Span; readonly value: Value }[] {
  const spans: { span: { first: number; count: number }; value: Value }[] = [];
  for (const [index, value] of [...values].sort(([one], [other]) => one - other)) {
    const last = spans.at(-1);
    if (last !== undefined && last.value === value && last.span.first + last.span.count === index) last.span.count += 1;
    else spans.push({ span: { first: index, count: 1 }, value });
  }
  return spans;
}
