import type { Area } from "../area";
import { apiError, invalidArgument } from "../protocol/api-error";
import { booleanIn, type Arguments } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { SheetTable } from "../sheet-objects";
import type { Book } from "./book";
import { freeName, objectsOf, requireOpenSheet } from "./book-objects";
import { Range } from "./range";
import { Table } from "./table";
import { writeHeader } from "./table-headers";
import { requireNoTableOverlap } from "./table-rules";

/** `workbook.tables` (sheet null) or `worksheet.tables`. */
export class TableCollection implements HostObject {
  readonly members: MemberTable<never> = TABLES;

  constructor(
    readonly book: Book,
    readonly sheetId: string | null,
  ) {}

  all(): Table[] {
    return this.states().map(({ id }) => new Table(this.book, id));
  }

  /** By name, whatever its case, or by id. */
  find(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    const found = this.states().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return found === undefined ? null : new Table(this.book, found.id);
  }

  require(key: unknown): Table {
    const table = this.find(key);
    if (table === null) throw apiError("ItemNotFound", `there is no table ${String(key)}`);
    return table;
  }

  at(index: number): Table {
    const table = this.all()[index];
    if (table === undefined) throw apiError("ItemNotFound", `there is no table at index ${index}`);
    return table;
  }

  /** Over a range or an address; without headers of its own the cells move down by a row to make room for one. */
  add(args: Arguments): Table {
    const range = this.rangeAt(args.at(0));
    const hasHeaders = booleanIn(args.at(1), "hasHeaders");
    const { area } = range;
    const whole: Area = { ...area, rows: Math.max(2, area.rows + (hasHeaders ? 0 : 1)) };
    requireOpenSheet(this.book, area.sheetId);
    requireNoTableOverlap(this.book, whole, null);
    if (!hasHeaders) moveDown(range);
    writeHeader(range.at({ ...area, rows: 1 }));
    const all = objectsOf(this.book, "TableCollection.add").tables();
    const state: SheetTable = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: freeName("Table", [...all.map(({ name }) => name), ...this.book.grid.names().map(({ name }) => name)]),
      area: whole,
      hasTotals: false,
      style: "TableStyleMedium2",
      bandedRows: true,
      bandedColumns: false,
      boldFirstColumn: false,
      boldLastColumn: false,
      filterButtons: true,
    };
    objectsOf(this.book, "TableCollection.add").putTable(state);
    return new Table(this.book, state.id);
  }

  private states(): readonly SheetTable[] {
    const all = objectsOf(this.book, "Workbook.tables").tables();
    return this.sheetId === null ? all : all.filter(({ area }) => area.sheetId === this.sheetId);
  }

  private rangeAt(given: unknown): Range {
    if (given instanceof Range) return given;
    if (typeof given !== "string") throw invalidArgument("a range or an address is needed");
    return this.book.rangeAt(given, this.sheetId);
  }
}

function moveDown(range: Range): void {
  const { grid } = range.book;
  const { area } = range;
  const below = range.at({ ...area, row: area.row + area.rows, rows: 1 });
  if (
    grid
      .formulas(below.area)
      .flat()
      .some((value) => value !== null && value !== "")
  ) {
    throw apiError("InvalidOperation", `the table needs a row for its header, and ${below.localAddress} is not empty`);
  }
  const cells = grid.formulas(area).map((row) => row.map((value) => value ?? ""));
  grid.write({ ...area, row: area.row + 1 }, cells);
  grid.write({ ...area, rows: 1 }, [new Array<string>(area.columns).fill("")]);
}

const TABLES: MemberTable<TableCollection> = {
  name: "TableCollection",
  items: (tables) => tables.all(),
  item: (tables, key) => tables.require(key),
  scalars: { Count: { get: (tables) => tables.all().length } },
  methods: {
    Add: (tables, args) => tables.add(args),
    GetCount: (tables) => tables.all().length,
    GetItemAt: (tables, args) => tables.at(args.integer(0)),
    GetItemOrNullObject: (tables, args) => tables.find(args.at(0)),
  },
};
