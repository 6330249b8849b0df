import { apiError, notSettable } from "../protocol/api-error";
import { textIn } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Range } from "./range";
import { jsonValue, readCells } from "./range-values";
import type { Table } from "./table";
import { headerText } from "./table-headers";

/** `table.columns` */
export class TableColumnCollection implements HostObject {
  readonly members: MemberTable<never> = COLUMNS;
  constructor(readonly table: Table) {}

  all(): TableColumn[] {
    return Array.from({ length: this.table.state.area.columns }, (_, index) => new TableColumn(this.table, index));
  }

  /** By name, whatever its case, or by id, which is its number from 1. */
  find(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return (
      this.all().find((column) =>
        typeof key === "number" ? column.index + 1 === key : column.name.toLowerCase() === wanted,
      ) ?? null
    );
  }

  require(key: unknown): TableColumn {
    const column = this.find(key);
    if (column === null)
      throw apiError("ItemNotFound", `the table ${this.table.state.name} has no column ${String(key)}`);
    return column;
  }

  at(index: number): TableColumn {
    const column = this.all()[index];
    if (column === undefined)
      throw apiError("ItemNotFound", `the table ${this.table.state.name} has no column at index ${index}`);
    return column;
  }
}

class TableColumn implements HostObject {
  readonly members: MemberTable<never> = COLUMN;

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get name(): string {
    return String(jsonValue(this.table.book.grid.values(this.header.area)[0]?.[0] ?? null));
  }

  get header(): Range {
    return this.within(this.table.header);
  }

  within(range: Range): Range {
    return range.at({ ...range.area, column: range.area.column + this.index, columns: 1 });
  }

  rename(value: unknown): void {
    const name = textIn(value, "the column's name");
    this.header.requireWritable();
    const others = new TableColumnCollection(this.table).all().filter(({ index }) => index !== this.index);
    const taken = new Set(others.map((column) => column.name.toLowerCase()));
    const free = headerText(name, this.index, taken);
    this.table.book.grid.write(this.header.area, [[`'${free}`]]);
  }
}

/** `table.rows`: how many there are. */
export class TableRowCollection implements HostObject {
  readonly members: MemberTable<never> = ROWS;
  constructor(readonly table: Table) {}
}

const COLUMNS: MemberTable<TableColumnCollection> = {
  name: "TableColumnCollection",
  items: (columns) => columns.all(),
  item: (columns, key) => columns.require(key),
  scalars: { Count: { get: ({ table }) => table.state.area.columns } },
  methods: {
    GetCount: ({ table }) => table.state.area.columns,
    GetItemAt: (columns, args) => columns.at(args.integer(0)),
    GetItemOrNullObject: (columns, args) => columns.find(args.at(0)),
  },
};

const COLUMN: MemberTable<TableColumn> = {
  name: "TableColumn",
  identity: () => ({}),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ name }) => name, set: (column, value) => column.rename(value) },
    Values: {
      get: (column) =>
        readCells(column.within(column.table.range), ({ book, area }) => book.grid.values(area), jsonValue),
      set: notSettable("TableColumn.values"),
    },
  },
  methods: {
    GetRange: (column) => column.within(column.table.range),
    GetHeaderRowRange: (column) => column.header,
    GetDataBodyRange: (column) => column.within(column.table.body),
    GetTotalRowRange: (column) => column.within(column.table.totals()),
  },
};

const ROWS: MemberTable<TableRowCollection> = {
  name: "TableRowCollection",
  scalars: { Count: { get: ({ table }) => table.body.area.rows } },
  methods: { GetCount: ({ table }) => table.body.area.rows },
};
