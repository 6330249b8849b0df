import type { DefinedName, Grid } from "../grid";
import type { FormatRule, SheetChart, SheetChoice, SheetTable } from "../sheet-objects";
import type { Shift } from "../shifted-objects";
import type { FileBook, FileCell, FileChart } from "./file-book";
import type { PackageParts } from "./package/package-parts";
import type { PlacedBook } from "./place-book";
import { KnownLooks, sheetState, type SheetState } from "./sheet-state";

export interface CarriedChart extends Pick<FileChart, "part" | "drawing" | "relation"> {
  readonly chart: SheetChart;
}

/** A sheet of the open workbook as the file had it. */
export interface CarriedSheet {
  /** Its name in the file. */
  readonly name: string;
  readonly part: string;
  readonly before: SheetState;
  /** Its tables as they were, with their parts. */
  readonly tables: ReadonlyMap<string, { readonly part: string; readonly table: SheetTable }>;
  /** Its charts that the grid draws, as they were. */
  readonly charts: ReadonlyMap<string, CarriedChart>;
  readonly page: string;
  /** Its lists to choose from, as they were. */
  readonly choices: readonly SheetChoice[];
  /** All of its conditional formats, as they were. */
  readonly formatRules: readonly FormatRule[];
  /** Rows and columns that came or went since, in order. */
  readonly shifts: Shift[];
}

/**
 * The file that the open workbook came from, whole, and what the grid showed of it when it was opened: a save then changes what
 * has changed since, and nothing else.
 */
export class CarriedFile {
  readonly sheets: ReadonlyMap<string, CarriedSheet>;
  readonly names: readonly DefinedName[];
  readonly looks = new KnownLooks();
  readonly activeSheetId: string;

  constructor(
    grid: Grid,
    readonly parts: PackageParts,
    book: FileBook,
    { sheetIds, tableParts, charts: fileCharts }: PlacedBook,
  ) {
    const charts = grid.objects?.charts() ?? [];
    const tables = grid.objects?.tables() ?? [];
    this.sheets = new Map(
      book.sheets.map((sheet, index) => {
        const id = sheetIds[index] ?? "";
        const least = {
          rows: lookedAt(sheet.cells),
          columns: Math.min(
            Math.max(length(sheet.cells.map(({ column }) => column)), length([...sheet.widths.keys()])),
            length(sheet.cells.filter(({ content }) => content !== null).map(({ column }) => column)) +
              MOST_BLANK_COLUMNS,
          ),
        };
        const own = tables.filter(({ area, id: table }) => area.sheetId === id && tableParts.has(table));
        return [
          id,
          {
            name: sheet.name,
            part: sheet.part,
            before: sheetState(grid, id, least, this.looks),
            tables: new Map(own.map((table) => [table.id, { part: tableParts.get(table.id) ?? "", table }])),
            charts: new Map(
              charts.flatMap((chart) => {
                const own = chart.sheetId === id ? fileCharts.get(chart.id) : undefined;
                if (own === undefined) return [];
                const { part, drawing, relation } = own;
                return [[chart.id, { part, drawing, relation, chart }] as const];
              }),
            ),
            choices: grid.objects?.choices(id) ?? [],
            formatRules: grid.objects?.formatRules(id) ?? [],
            page: JSON.stringify(grid.objects?.pageSetup(id) ?? null),
            shifts: [],
          },
        ];
      }),
    );
    this.names = grid.names();
    this.activeSheetId = grid.activeSheetId();
  }

  /** Rows or columns came or went. What comes back where it went, as by undo, never went. */
  shifted(shift: Shift): void {
    const shifts = this.sheets.get(shift.sheetId)?.shifts;
    const last = shifts?.at(-1);
    const isBack =
      last !== undefined && last.along === shift.along && last.start === shift.start && last.count === -shift.count;
    if (isBack) shifts?.pop();
    else shifts?.push(shift);
  }
}

/** A cell that only looks like something may stand a million rows further down. */
const MOST_BLANK_ROWS = 500;
/** A width may be set for all columns to the right. */
const MOST_BLANK_COLUMNS = 60;

function lookedAt(cells: readonly FileCell[]): number {
  const filled = length(cells.filter(({ content }) => content !== null).map(({ row }) => row));
  return Math.min(length(cells.map(({ row }) => row)), filled + MOST_BLANK_ROWS);
}

function length(indices: readonly number[]): number {
  let largest = -1;
  for (const index of indices) largest = Math.max(largest, index);
  return largest + 1;
}
