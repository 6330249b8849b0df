import { writeXlsx, type TableDefinition, type WriteSheet } from "hucre/xlsx";
import type { DefinedName, Grid, SheetInfo } from "../grid";
import { formatCells } from "../model/a1";
import type { SheetTable } from "../sheet-objects";
import { fileCells, type FileCells } from "./file-cells";
import { fileChart } from "./file-chart";
import { FileStyles } from "./file-styles";
import { finishedFile } from "./finished-file";

// A column's width in a file counts digits of the default font: Calibri 11 has digits of 7 pixels, at 96 pixels an inch.
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_DIGIT = 7;
const NOTHING: FileCells = { cells: new Map(), errors: new Map() };

/**
 * The open workbook as the bytes of an .xlsx file: cells with formulas, results and looks, links, widths, frozen rows, defined
 * names, tables, charts, protection.
 *
 * Shape:  `namespace` is that of the add-in's functions, which a file keeps in Excel's own spelling for them.
 */
export async function savedWorkbook(grid: Grid, namespace: string | null): Promise<Uint8Array> {
  const styles = new FileStyles();
  const sheets = grid.sheets();
  const used = sheets.map(({ id }) => grid.usedArea(id));
  const filled = used.map((area) => (area === null ? NOTHING : fileCells(grid, area, namespace, styles)));
  const active = sheets.findIndex(({ id }) => id === grid.activeSheetId());
  const written = await writeXlsx({
    sheets: sheets.map((sheet, index) =>
      fileSheet(grid, sheet, (used[index]?.column ?? 0) + (used[index]?.columns ?? 0), filled[index] ?? NOTHING),
    ),
    namedRanges: grid.names().map((name) => fileName(name, sheets)),
    activeSheet: Math.max(0, active),
    defaultFont: { name: "Calibri", size: 11 },
  });
  return finishedFile(
    written,
    filled.map(({ errors }) => errors),
  );
}

function fileSheet(
  grid: Grid,
  { id, name, visible, isProtected }: SheetInfo,
  width: number,
  { cells }: FileCells,
): WriteSheet {
  const frozen = grid.frozenRows(id);
  const tables = (grid.objects?.tables() ?? []).filter(({ area }) => area.sheetId === id);
  const charts = (grid.objects?.charts() ?? []).filter(({ sheetId }) => sheetId === id);
  return {
    name,
    columns: Array.from({ length: width }, (_, column) => ({ width: digitsWide(grid.columnWidth(id, column)) })),
    cells,
    ...(frozen > 0 && { freezePane: { rows: frozen } }),
    ...(!visible && { hidden: true }),
    ...(isProtected && { protection: { sheet: true } }),
    ...(tables.length > 0 && { tables: tables.map((table) => fileTable(grid, table)) }),
    ...(charts.length > 0 && { charts: charts.map((chart) => fileChart(grid, chart)) }),
  };
}

function fileTable(
  grid: Grid,
  { name, area, style, bandedRows, bandedColumns, filterButtons, hasTotals }: SheetTable,
): TableDefinition {
  const [headings = []] = grid.texts({ ...area, rows: 1 });
  return {
    name,
    displayName: name,
    range: formatCells(area, grid),
    style,
    columns: headings.map((heading) => ({ name: heading })),
    showRowStripes: bandedRows,
    showColumnStripes: bandedColumns,
    showAutoFilter: filterButtons,
    ...(hasTotals && { showTotalRow: true }),
  };
}

function fileName(
  { name, formula, comment, sheetId }: DefinedName,
  sheets: readonly SheetInfo[],
): { name: string; range: string; comment?: string; scope?: string } {
  const scope = sheets.find(({ id }) => id === sheetId)?.name;
  return {
    name,
    range: formula.replace(/^=/, ""),
    ...(comment !== "" && { comment }),
    ...(scope !== undefined && { scope }),
  };
}

/** In 256ths of a digit, as Excel stores it. */
function digitsWide(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / PIXELS_PER_DIGIT) * 256) / 256;
}
