import { apiError } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { PageLayout } from "./page-layout";

/** `worksheet.horizontalPageBreaks`: kept, not shown. */
export class PageBreakCollection implements HostObject {
  readonly members: MemberTable<never> = PAGE_BREAKS;
  constructor(readonly layout: PageLayout) {}

  get all(): readonly PageBreak[] {
    return this.layout.setup.breaksBefore.map((row) => new PageBreak(this.layout, row));
  }

  at(index: number): PageBreak {
    const found = this.all[index];
    if (found === undefined) throw apiError("ItemNotFound", `there is no page break at index ${index}`);
    return found;
  }

  add(given: unknown): PageBreak {
    const { row } = this.layout.areaIn(given).area;
    const rows = new Set([...this.layout.setup.breaksBefore, row]);
    this.layout.change({ breaksBefore: [...rows].sort((one, other) => one - other) });
    return new PageBreak(this.layout, row);
  }
}

class PageBreak implements HostObject {
  readonly members: MemberTable<never> = PAGE_BREAK;
  constructor(
    readonly layout: PageLayout,
    readonly row: number,
  ) {}

  delete(): void {
    this.layout.change({ breaksBefore: this.layout.setup.breaksBefore.filter((row) => row !== this.row) });
  }
}

const PAGE_BREAKS: MemberTable<PageBreakCollection> = {
  name: "PageBreakCollection",
  items: ({ all }) => all,
  item: (breaks, key) => breaks.at(Number(key)),
  methods: {
    Add: (breaks, args) => breaks.add(args.at(0)),
    GetCount: ({ all }) => all.length,
    RemovePageBreaks: ({ layout }) => layout.change({ breaksBefore: [] }),
  },
};

const PAGE_BREAK: MemberTable<PageBreak> = {
  name: "PageBreak",
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: (one) => one.delete(),
    GetCellAfterBreak: ({ layout, row }) =>
      layout.book.range({ sheetId: layout.sheetId, row, column: 0, rows: 1, columns: 1 }),
  },
};
