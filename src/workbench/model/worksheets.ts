import { apiError } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import { type Book, publicSheetId } from "./book";
import { acceptedSheetName, freeSheetName } from "./sheet-name";
import { SHEET_EVENTS } from "./worksheet";

/** Target id of events that concern the workbook as a whole. */
export const WORKBOOK_TARGET = "Workbook";

/** `workbook.worksheets` */
export class WorksheetCollection implements HostObject {
  readonly members: MemberTable<never> = WORKSHEETS;

  constructor(readonly book: Book) {}

  all(): HostObject[] {
    return this.book.grid.sheets().map(({ id }) => this.book.worksheet(id));
  }

  /** By id or by name, whatever its case. */
  find(key: unknown): HostObject | null {
    const wanted = String(key);
    const sheets = this.book.grid.sheets();
    const found =
      sheets.find(({ id }) => publicSheetId(id) === wanted) ??
      sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return found === undefined ? null : this.book.worksheet(found.id);
  }

  require(key: unknown): HostObject {
    const sheet = this.find(key);
    if (sheet === null) throw apiError("ItemNotFound", `there is no worksheet ${String(key)}`);
    return sheet;
  }

  add(name: unknown): HostObject {
    this.book.protection.requireOpen();
    const { grid } = this.book;
    return this.book.worksheet(
      grid.addSheet(name === null ? freeSheetName(grid) : acceptedSheetName(grid, name, null)),
    );
  }

  count(visibleOnly: boolean): number {
    return this.book.grid.sheets().filter(({ visible }) => visible || !visibleOnly).length;
  }

  end(side: "first" | "last", visibleOnly: boolean): HostObject {
    const candidates = this.book.grid.sheets().filter(({ visible }) => visible || !visibleOnly);
    const sheet = side === "first" ? candidates[0] : candidates.at(-1);
    if (sheet === undefined) throw apiError("ItemNotFound", "there is no worksheet");
    return this.book.worksheet(sheet.id);
  }
}

const WORKSHEETS: MemberTable<WorksheetCollection> = {
  name: "WorksheetCollection",
  events: [...SHEET_EVENTS, "Added", "Deleted"],
  eventTarget: () => WORKBOOK_TARGET,
  items: (sheets) => sheets.all(),
  item: (sheets, key) => sheets.require(key),
  methods: {
    Add: (sheets, args) => sheets.add(args.at(0)),
    GetActiveWorksheet: ({ book }) => book.worksheet(book.grid.activeSheetId()),
    GetCount: (sheets, args) => sheets.count(args.booleanOr(0, false)),
    GetFirst: (sheets, args) => sheets.end("first", args.booleanOr(0, false)),
    GetLast: (sheets, args) => sheets.end("last", args.booleanOr(0, false)),
    GetItemOrNullObject: (sheets, args) => sheets.find(args.at(0)),
  },
};
