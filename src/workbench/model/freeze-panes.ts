import { invalidArgument } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Book } from "./book";

/** `worksheet.freezePanes`; rows only. */
export class FreezePanes implements HostObject {
  readonly members: MemberTable<never> = FREEZE_PANES;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  freeze(rows: number): void {
    if (rows < 0 || rows >= this.book.grid.rowCount)
      throw invalidArgument(`the number of frozen rows must fit the sheet: got ${rows}`);
    this.book.grid.setFrozenRows(this.sheetId, rows);
  }

  location(): HostObject | null {
    const rows = this.book.grid.frozenRows(this.sheetId);
    return rows === 0
      ? null
      : this.book.range({ sheetId: this.sheetId, row: 0, column: 0, rows, columns: this.book.grid.columnCount });
  }
}

const FREEZE_PANES: MemberTable<FreezePanes> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (panes, args) => panes.freeze(args.integerOr(0, 1)),
    Unfreeze: (panes) => panes.freeze(0),
    GetLocationOrNullObject: (panes) => panes.location(),
  },
};
