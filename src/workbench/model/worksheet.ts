import type { SheetInfo, SheetVisibility } from "../grid";
import { apiError, notImplemented } from "../protocol/api-error";
import { integerIn, oneOf } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import { type Book, publicSheetId } from "./book";
import { ChartCollection } from "./charts";
import { FreezePanes } from "./freeze-panes";
import { NameCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Protection } from "./protection";
import type { Range } from "./range";
import { acceptedSheetName } from "./sheet-name";
import { TableCollection } from "./tables";

/** Events of a sheet, by the name in the wire's `_Register…Event`. */
export const SHEET_EVENTS = [
  "DataChanged",
  "SelectionChanged",
  "Activated",
  "Deactivated",
  "Calculated",
  "NameChanged",
] as const;

export class Worksheet implements HostObject {
  readonly members: MemberTable<never> = WORKSHEET;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  get info(): SheetInfo {
    const info = this.book.grid.sheets().find(({ id }) => id === this.sheetId);
    if (info === undefined) throw apiError("ItemNotFound", "the worksheet was deleted");
    return info;
  }

  get position(): number {
    return this.book.grid.sheets().findIndex(({ id }) => id === this.sheetId);
  }

  /** The visible sheet before or after, null at the end. */
  neighbour(step: 1 | -1, visibleOnly: boolean): HostObject | null {
    const sheets = this.book.grid.sheets();
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet !== undefined && (sheet.visible || !visibleOnly)) return this.book.worksheet(sheet.id);
    }
    return null;
  }

  rangeAt(row: number, column: number, rows: number, columns: number): Range {
    return this.whole.at({ row, column, rows, columns });
  }

  get whole(): Range {
    const { rowCount, columnCount } = this.book.grid;
    return this.book.range({ sheetId: this.info.id, row: 0, column: 0, rows: rowCount, columns: columnCount });
  }

  rename(value: unknown): void {
    this.book.protection.requireOpen();
    this.book.grid.renameSheet(this.sheetId, acceptedSheetName(this.book.grid, value, this.sheetId));
  }

  delete(): void {
    this.book.protection.requireOpen();
    if (this.info.visibility === "VeryHidden")
      throw apiError(
        "InvalidOperation",
        "a very hidden worksheet has to be shown, or hidden, before it can be deleted",
      );
    const others = this.book.grid.sheets().filter(({ id, visible }) => visible && id !== this.sheetId);
    if (others.length === 0) throw apiError("InvalidOperation", "a workbook needs at least one visible worksheet");
    this.book.grid.deleteSheet(this.sheetId);
  }

  show(visibility: SheetVisibility): void {
    this.book.protection.requireOpen();
    const { grid } = this.book;
    if (grid.setSheetVisibility === undefined) throw notImplemented("Worksheet.visibility");
    if (visibility !== "Visible" && grid.sheets().every(({ id, visible }) => !visible || id === this.sheetId)) {
      throw apiError("InvalidOperation", "a workbook needs at least one visible worksheet");
    }
    grid.setSheetVisibility(this.sheetId, visibility);
  }

  move(position: number): void {
    this.book.protection.requireOpen();
    if (this.book.grid.moveSheet === undefined) throw notImplemented("Worksheet.position");
    if (position < 0 || position >= this.book.grid.sheets().length)
      throw apiError("InvalidArgument", `there is no position ${position}`);
    this.book.grid.moveSheet(this.sheetId, position);
  }
}

function required(sheet: HostObject | null): HostObject {
  if (sheet === null) throw apiError("ItemNotFound", "there is no such worksheet");
  return sheet;
}

const WORKSHEET: MemberTable<Worksheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: publicSheetId(sheet.info.id) }),
  events: SHEET_EVENTS,
  eventTarget: ({ sheetId }) => publicSheetId(sheetId),
  scalars: {
    Id: { get: ({ sheetId }) => publicSheetId(sheetId) },
    Name: { get: (sheet) => sheet.info.name, set: (sheet, value) => sheet.rename(value) },
    Position: { get: (sheet) => sheet.position, set: (sheet, value) => sheet.move(integerIn(value, "the position")) },
    Visibility: {
      get: (sheet) => sheet.info.visibility,
      set: (sheet, value) => sheet.show(oneOf(value, ["Visible", "Hidden", "VeryHidden"], "the visibility")),
    },
  },
  navigations: {
    Charts: ({ book, sheetId }) => new ChartCollection(book, sheetId),
    Tables: ({ book, sheetId }) => new TableCollection(book, sheetId),
    PageLayout: ({ book, sheetId }) => new PageLayout(book, sheetId),
    HorizontalPageBreaks: ({ book, sheetId }) => new PageBreakCollection(new PageLayout(book, sheetId)),
    Names: ({ book, sheetId }) => new NameCollection(book, sheetId),
    FreezePanes: ({ book, sheetId }) => new FreezePanes(book, sheetId),
    Protection: ({ book, sheetId }) => new Protection(book, sheetId),
  },
  methods: {
    Activate: (sheet) => sheet.book.grid.activateSheet(sheet.info.id),
    Calculate: ({ book }) => book.grid.calculate?.(),
    Delete: (sheet) => sheet.delete(),
    GetRange: (sheet, args) =>
      args.textOr(0, "") === "" ? sheet.whole : sheet.book.rangeNamed(args.text(0), sheet.info.id),
    GetRangeByIndexes: (sheet, args) =>
      sheet.rangeAt(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    GetCell: (sheet, args) => sheet.rangeAt(args.integer(0), args.integer(1), 1, 1),
    GetUsedRange: (sheet, args) => sheet.whole.usedRange(args.booleanOr(0, false)) ?? sheet.rangeAt(0, 0, 1, 1),
    GetUsedRangeOrNullObject: (sheet, args) => sheet.whole.usedRange(args.booleanOr(0, false)),
    GetNext: (sheet, args) => required(sheet.neighbour(1, args.booleanOr(0, false))),
    GetNextOrNullObject: (sheet, args) => sheet.neighbour(1, args.booleanOr(0, false)),
    GetPrevious: (sheet, args) => required(sheet.neighbour(-1, args.booleanOr(0, false))),
    GetPreviousOrNullObject: (sheet, args) => sheet.neighbour(-1, args.booleanOr(0, false)),
  },
};
