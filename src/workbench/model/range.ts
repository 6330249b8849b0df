import type { Area } from "../area";
import { apiError, invalidArgument } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import { formatAbsolute, formatCells, quotedSheetName, type Rectangle } from "./a1";
import type { Book } from "./book";
import { RANGE_MEMBERS } from "./range-members";

const [EXCELS_ROWS, EXCELS_COLUMNS] = [1_048_576, 16_384];

/** A rectangle of cells. It keeps its place; nothing here moves cells. */
export class Range implements HostObject {
  readonly members: MemberTable<never> = RANGE_MEMBERS;

  constructor(
    readonly book: Book,
    readonly area: Area,
    /** Asked for as whole columns or rows, "A:C" or "2:2": of a sheet smaller than Excel's its cells do not tell. */
    private readonly isAskedWhole = false,
  ) {}

  get sheetName(): string {
    const sheet = this.book.grid.sheets().find(({ id }) => id === this.area.sheetId);
    if (sheet === undefined) throw apiError("InvalidReference", "the range's worksheet was deleted");
    return sheet.name;
  }

  /** "'My Sheet'!A1:B2" */
  get address(): string {
    return `${quotedSheetName(this.sheetName)}!${this.localAddress}`;
  }

  get localAddress(): string {
    return formatCells(this.area, this.book.grid);
  }

  /** "='My Sheet'!$A$1:$B$2" */
  get formulaText(): string {
    return `=${quotedSheetName(this.sheetName)}!${formatAbsolute(this.area, this.book.grid)}`;
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get isWholeColumn(): boolean {
    return this.area.row === 0 && this.area.rows === this.book.grid.rowCount;
  }

  get isWholeRow(): boolean {
    return this.area.column === 0 && this.area.columns === this.book.grid.columnCount;
  }

  /** Whole columns or rows, of which Excel reads and writes no cells. */
  get isUnbounded(): boolean {
    const { rowCount, columnCount } = this.book.grid;
    if (this.isWholeColumn && (this.isAskedWhole || rowCount === EXCELS_ROWS)) return true;
    return this.isWholeRow && (this.isAskedWhole || columnCount === EXCELS_COLUMNS);
  }

  /** The same cells, asked for as whole columns or rows. */
  asWhole(): Range {
    return new Range(this.book, this.area, true);
  }

  /** Another rectangle of the same sheet; refused outside the sheet. */
  at(rectangle: Rectangle): Range {
    const { row, column, rows, columns } = rectangle;
    const { rowCount, columnCount } = this.book.grid;
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > rowCount || column + columns > columnCount) {
      throw invalidArgument(
        `the range would leave the sheet: row ${row}, column ${column}, ${rows} × ${columns} cells`,
      );
    }
    return new Range(this.book, { sheetId: this.area.sheetId, row, column, rows, columns }, this.isAskedWhole);
  }

  intersection(other: Range): Range | null {
    this.requireSameSheet(other);
    const row = Math.max(this.area.row, other.area.row);
    const column = Math.max(this.area.column, other.area.column);
    const rows = Math.min(this.area.row + this.area.rows, other.area.row + other.area.rows) - row;
    const columns = Math.min(this.area.column + this.area.columns, other.area.column + other.area.columns) - column;
    return rows > 0 && columns > 0 ? this.at({ row, column, rows, columns }) : null;
  }

  boundingRect(other: Range): Range {
    this.requireSameSheet(other);
    const row = Math.min(this.area.row, other.area.row);
    const column = Math.min(this.area.column, other.area.column);
    const rows = Math.max(this.area.row + this.area.rows, other.area.row + other.area.rows) - row;
    const columns = Math.max(this.area.column + this.area.columns, other.area.column + other.area.columns) - column;
    return this.at({ row, column, rows, columns });
  }

  /** The part of this range that holds values, or a format of its own where those count; null without any. */
  usedRange(valuesOnly: boolean): Range | null {
    const { grid } = this.book;
    const used = grid.usedArea(this.area.sheetId, { formatted: !valuesOnly, within: this.area });
    return used === null ? null : this.book.range(used);
  }

  cells<T>(value: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.area.rows }, (_, i) =>
      Array.from({ length: this.area.columns }, (_, j) => value(this.area.row + i, this.area.column + j)),
    );
  }

  requireWritable(): void {
    const sheet = this.book.grid.sheets().find(({ id }) => id === this.area.sheetId);
    if (sheet === undefined) throw apiError("InvalidReference", "the range's worksheet was deleted");
    if (sheet.isProtected) throw apiError("AccessDenied", `the worksheet ${sheet.name} is protected`);
  }

  private requireSameSheet(other: Range): void {
    if (other.area.sheetId !== this.area.sheetId) throw invalidArgument("both ranges must be on one worksheet");
  }
}
