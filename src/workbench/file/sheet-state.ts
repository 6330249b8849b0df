import type { Area } from "../area";
import type { CellFormat, CellValue, Grid, Hyperlink, SheetVisibility } from "../grid";
import { PLAIN_FORMAT } from "../model/clear-range";

/** All that a grid says of a sheet at one moment: what a file is compared with, to be changed only where the sheet was. */
export interface SheetState {
  readonly rows: number;
  readonly columns: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly frozenRows: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly hidden: readonly boolean[];
  /** Of columns and rows beyond. */
  readonly usual: { readonly width: number; readonly height: number };
  readonly cell: (row: number, column: number) => CellState;
}

export interface CellState {
  /** "=..."; null where there is none. */
  readonly formula: string | null;
  readonly value: CellValue;
  readonly look: CellLook;
  readonly link: Hyperlink | null;
  /** "rows,columns" that its formula fills, where that is more than its own cell. */
  readonly spill: string | null;
}

export interface CellLook {
  readonly format: CellFormat;
  readonly numberFormat: string;
}

/** A cell that nobody touched. */
export function blankCell(look: CellLook = { format: PLAIN_FORMAT, numberFormat: "General" }): CellState {
  return { formula: null, value: null, look, link: null, spill: null };
}

/** Looks that are the same are one object. */
export class KnownLooks {
  private readonly known = new Map<string, CellLook>();

  of(format: CellFormat, numberFormat: string): CellLook {
    const key = JSON.stringify([format, numberFormat]);
    const known = this.known.get(key) ?? { format, numberFormat };
    this.known.set(key, known);
    return known;
  }
}

/** What the grid shows now. `least` is how many rows and columns are read in any case. */
export function sheetState(
  grid: Grid,
  sheetId: string,
  least: { readonly rows: number; readonly columns: number },
  looks: KnownLooks,
): SheetState {
  const used = grid.usedArea(sheetId);
  const rows = Math.min(grid.rowCount, Math.max(least.rows, used === null ? 0 : used.row + used.rows));
  const columns = Math.min(grid.columnCount, Math.max(least.columns, used === null ? 0 : used.column + used.columns));
  const area: Area = { sheetId, row: 0, column: 0, rows, columns };
  const [entries, values, numberFormats] =
    rows === 0 || columns === 0 ? [[], [], []] : [grid.formulas(area), grid.values(area), grid.numberFormats(area)];
  const lookAt = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      looks.of(grid.format(sheetId, row, column), numberFormats[row]?.[column] ?? "General"),
    ),
  );
  const links = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => grid.hyperlink(sheetId, row, column)),
  );
  const spills = entries.map((line, row) =>
    line.map((entry, column) =>
      isFormula(entry, values[row]?.[column] ?? null) ? spillOf(grid, sheetId, row, column) : null,
    ),
  );
  const info = grid.sheets().find(({ id }) => id === sheetId);
  const blank = blankCell(looks.of(grid.format(sheetId, grid.rowCount - 1, grid.columnCount - 1), "General"));
  return {
    rows,
    columns,
    visibility: info?.visibility ?? "Visible",
    isProtected: info?.isProtected ?? false,
    frozenRows: grid.frozenRows(sheetId),
    widths: Array.from({ length: columns }, (_, column) => grid.columnWidth(sheetId, column)),
    heights: Array.from({ length: rows }, (_, row) => grid.rowHeight(sheetId, row)),
    hidden: Array.from({ length: rows }, (_, row) => grid.isRowHidden?.(sheetId, row) ?? false),
    usual: {
      width: grid.columnWidth(sheetId, grid.columnCount - 1),
      height: grid.rowHeight(sheetId, grid.rowCount - 1),
    },
    cell: (row, column) => {
      if (row >= rows || column >= columns) return blank;
      const [entry, value] = [entries[row]?.[column] ?? null, values[row]?.[column] ?? null];
      return {
        formula: isFormula(entry, value) ? entry : null,
        value,
        look: lookAt[row]?.[column] ?? blank.look,
        link: links[row]?.[column] ?? null,
        spill: spills[row]?.[column] ?? null,
      };
    },
  };
}

/** A text may look like a formula; then it is its own value. */
function isFormula(entry: CellValue, value: CellValue): entry is string {
  return typeof entry === "string" && entry.startsWith("=") && entry.length > 1 && entry !== value;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  return (
    typeof one === "object" &&
    typeof other === "object" &&
    one?.error === other?.error &&
    one !== null &&
    other !== null
  );
}

function spillOf(grid: Grid, sheetId: string, row: number, column: number): string | null {
  const spill = grid.spillArea?.(sheetId, row, column) ?? null;
  return spill === null || spill.rows * spill.columns < 2 ? null : `${spill.rows},${spill.columns}`;
}
