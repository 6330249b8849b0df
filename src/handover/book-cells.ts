import { formulaReferences, type ReferenceTarget } from "../formulas/formula-references";
import type { HandOverBook, ScannedSpill, ScannedTable } from "../workbook/hand-over-port";
import type { ScannedArea, ScannedPlace, CellContent } from "../workbook/scanning-port";
import { SheetCells } from "../workbook/sheet-cells";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The cells of a scanned workbook by the references that formulas make to them. */
export class BookCells {
  private readonly sheets: ReadonlyMap<string, SheetCells>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly tables: ReadonlyMap<string, ScannedTable>;
  private readonly spills: ReadonlyMap<string, ScannedSpill>;

  constructor(book: HandOverBook) {
    this.sheets = new Map(book.sheets.map((sheet) => [key(sheet.name), new SheetCells(sheet)]));
    this.names = new Map(book.names.map(({ name, scope, formula }) => [nameKey(scope, name), formula]));
    this.tables = new Map(book.tables.map((table) => [key(table.name), table]));
    this.spills = new Map(book.spills.map((spill) => [cellKey(spill), spill]));
  }

  /** What a cell's formula fills, where it was asked about; null elsewhere. */
  spillOf(cell: ScannedPlace): ScannedSpill | null {
    return this.spills.get(cellKey(cell)) ?? null;
  }

  /** Whether a sheet has a name of its own, which on another sheet would mean something else. */
  hasLocalName(sheetName: string, name: string): boolean {
    return this.names.has(nameKey(sheetName, name));
  }

  /** The cells that a reference in the formula of `at` means, `#` and `@` left aside; null where they are not known. */
  areaOf(target: ReferenceTarget, at: ScannedPlace): ScannedArea | null {
    switch (target.kind) {
      case "cells":
        return this.cellsArea(target, at);
      case "name":
        return this.namedArea(target, at);
      case "table":
        return this.tableArea(target, at);
      case "beyond":
        return null;
    }
  }

  /** The values of an area, without the blank rows and columns beyond the sheet's last used cell. */
  valuesAt({ sheetName, row, column, rows, columns }: ScannedArea): CellContent[][] | null {
    const sheet = this.sheets.get(key(sheetName));
    if (sheet === undefined) return null;
    const lastRow = Math.min(row + rows, Math.max(row + 1, sheet.bottom));
    const lastColumn = Math.min(column + columns, Math.max(column + 1, sheet.right));
    return Array.from({ length: lastRow - row }, (_, i) =>
      Array.from({ length: lastColumn - column }, (__, j) => sheet.valueAt(row + i, column + j)),
    );
  }

  /** The largest number, sign aside, that a cell's formula refers to; 0 for a cell without references. */
  largestPrecedent(cell: ScannedPlace): number {
    let largest = 0;
    for (const area of this.precedents(cell))
      for (const row of this.valuesAt(area) ?? [])
        for (const value of row) if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
    return largest;
  }

  hasFormula({ sheetName, row, column }: ScannedPlace): boolean {
    const formula = this.sheets.get(key(sheetName))?.formulaAt(row, column);
    return typeof formula === "string" && formula.startsWith("=");
  }

  /** The areas that a cell's formula refers to, no further than their sheets are used; those that are not known left out. */
  precedents(cell: ScannedPlace): ScannedArea[] {
    const formula = this.sheets.get(key(cell.sheetName))?.formulaAt(cell.row, cell.column);
    if (typeof formula !== "string") return [];
    return formulaReferences(formula).flatMap(({ target, isSpill }) => {
      const area = this.areaOf(target, cell);
      const whole = area !== null && isSpill ? this.spillOf(area) : area;
      return whole === null ? [] : [this.used(whole)];
    });
  }

  private used({ sheetName, row, column, rows, columns }: ScannedArea): ScannedArea {
    const { bottom = 0, right = 0 } = this.sheets.get(key(sheetName)) ?? {};
    return {
      sheetName,
      row,
      column,
      rows: Math.max(0, Math.min(rows, bottom - row)),
      columns: Math.max(0, Math.min(columns, right - column)),
    };
  }

  private cellsArea(target: ReferenceTarget & { readonly kind: "cells" }, at: ScannedPlace): ScannedArea | null {
    const sheetName = target.sheetName ?? at.sheetName;
    if (!this.sheets.has(key(sheetName))) return null;
    const [top, bottom] = [target.top ?? 0, target.bottom ?? LAST_ROW];
    const [left, right] = [target.left ?? 0, target.right ?? LAST_COLUMN];
    return {
      sheetName,
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    };
  }

  /** A name stands for cells where its formula is one reference and nothing else; a table's own name for its data. */
  private namedArea(
    { sheetName, name }: ReferenceTarget & { readonly kind: "name" },
    at: ScannedPlace,
  ): ScannedArea | null {
    const formula = this.names.get(nameKey(sheetName ?? at.sheetName, name)) ?? this.names.get(nameKey(null, name));
    if (formula === undefined)
      return sheetName === null ? this.tableArea({ kind: "table", table: name, columns: [], sections: [] }, at) : null;
    const [reference, ...others] = formulaReferences(formula);
    const isAlone =
      reference !== undefined && others.length === 0 && reference.end - reference.start === formula.trim().length - 1;
    // A name without a sheet of its own would move with the cell that uses it.
    if (!isAlone || reference.isSpill || reference.target.kind !== "cells" || reference.target.sheetName === null)
      return null;
    return this.areaOf(reference.target, at);
  }

  private tableArea(
    { table: name, columns, sections }: ReferenceTarget & { readonly kind: "table" },
    at: ScannedPlace,
  ): ScannedArea | null {
    const table = name === "" ? this.tableAround(at) : this.tables.get(key(name));
    if (table === undefined) return null;
    const rows = tableRows(table, sections, at);
    const places = columns.map((column) => table.columnNames.findIndex((each) => key(each) === key(column)));
    if (rows === null || places.includes(-1)) return null;
    const [first, last] = places.length === 0 ? [0, table.columns - 1] : [Math.min(...places), Math.max(...places)];
    return { sheetName: table.sheetName, ...rows, column: table.column + first, columns: last - first + 1 };
  }

  private tableAround({ sheetName, row, column }: ScannedPlace): ScannedTable | undefined {
    return [...this.tables.values()].find(
      (table) =>
        key(table.sheetName) === key(sheetName) &&
        row >= table.row &&
        row < table.row + table.rows &&
        column >= table.column &&
        column < table.column + table.columns,
    );
  }
}

function tableRows(
  { row, rows, hasHeaders, hasTotals, sheetName }: ScannedTable,
  sections: readonly string[],
  at: ScannedPlace,
): Pick<ScannedArea, "row" | "rows"> | null {
  const [top, bottom] = [row + (hasHeaders ? 1 : 0), row + rows - (hasTotals ? 1 : 0)];
  switch (sections.join()) {
    case "":
    case "data":
      return { row: top, rows: bottom - top };
    case "all":
      return { row, rows };
    case "headers,data":
      return hasHeaders ? { row, rows: bottom - row } : null;
    case "data,totals":
      return hasTotals ? { row: top, rows: row + rows - top } : null;
    case "headers":
      return hasHeaders ? { row, rows: 1 } : null;
    case "this row":
      return key(at.sheetName) === key(sheetName) && at.row >= top && at.row < bottom ? { row: at.row, rows: 1 } : null;
    default:
      return null;
  }
}

/** As Excel compares names: without regard to case. */
function key(name: string): string {
  return name.toLowerCase();
}

function nameKey(sheetName: string | null, name: string): string {
  return `${sheetName === null ? "" : key(sheetName)}!${key(name)}`;
}

function cellKey({ sheetName, row, column }: ScannedPlace): string {
  return `${key(sheetName)}!${row},${column}`;
}
