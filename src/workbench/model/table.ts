import { apiError, invalidArgument, notImplemented } from "../protocol/api-error";
import { booleanIn, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";
import type { SheetTable } from "../sheet-objects";
import { formatCells } from "./a1";
import type { Book } from "./book";
import { objectsOf, requireOpenSheet } from "./book-objects";
import { nameProblem } from "./name-rules";
import { Range } from "./range";
import { writeHeader } from "./table-headers";
import { TableColumnCollection, TableRowCollection } from "./table-parts";
import { requireNoTableOverlap } from "./table-rules";

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;
/** SUM of what the filter shows. */
const SUBTOTAL_SUM = 109;

/** One table; it reads the workbook anew each time. */
export class Table implements HostObject {
  readonly members: MemberTable<never> = TABLE;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get state(): SheetTable {
    const state = objectsOf(this.book, "Workbook.tables")
      .tables()
      .find(({ id }) => id === this.id);
    if (state === undefined) throw apiError("ItemNotFound", "the table was deleted");
    return state;
  }

  get range(): Range {
    return this.book.range(this.state.area);
  }

  get header(): Range {
    return this.range.at({ ...this.state.area, rows: 1 });
  }

  get body(): Range {
    const { area, hasTotals } = this.state;
    return this.range.at({ ...area, row: area.row + 1, rows: area.rows - (hasTotals ? 2 : 1) });
  }

  totals(): Range {
    const { area, hasTotals, name } = this.state;
    if (!hasTotals) throw apiError("ItemNotFound", `the table ${name} has no totals row`);
    return this.range.at({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  change(change: Partial<SheetTable>): void {
    requireOpenSheet(this.book, this.state.area.sheetId);
    objectsOf(this.book, "Table").putTable({ ...this.state, ...change });
  }

  rename(value: unknown): void {
    const name = textIn(value, "the table's name");
    const problem = nameProblem(name);
    if (problem !== null) throw invalidArgument(`"${name.slice(0, 60)}" cannot name a table: ${problem}`);
    const others = objectsOf(this.book, "Table.name")
      .tables()
      .filter(({ id }) => id !== this.id);
    const taken = [...others, ...this.book.grid.names()].some(
      (other) => other.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw apiError("ItemAlreadyExists", `there is a table or a name ${name} already`);
    this.change({ name });
  }

  restyle(value: unknown): void {
    const style = textIn(value, "the table's style");
    if (!STYLE.test(style)) throw invalidArgument(`there is no table style ${style}`);
    this.change({ style });
  }

  resize(given: unknown): void {
    const { area } = this.state;
    const target = given instanceof Range ? given : this.book.rangeAt(textIn(given, "the new range"), area.sheetId);
    const next = target.area;
    if (next.sheetId !== area.sheetId || next.row !== area.row || this.range.intersection(target) === null) {
      throw invalidArgument("a table keeps its header row and overlaps what it was before");
    }
    if (next.rows < 2) throw invalidArgument("a table has a header and at least one row");
    requireNoTableOverlap(this.book, next, this.id);
    this.change({ area: next });
    writeHeader(this.header);
  }

  /** The row below becomes "Total" and a sum in the last column; taken away again, it is emptied. */
  showTotals(isShown: boolean): void {
    const { area, hasTotals } = this.state;
    if (isShown === hasTotals) return;
    requireOpenSheet(this.book, area.sheetId);
    const { grid } = this.book;
    if (!isShown) {
      const row = this.totals().area;
      this.change({ hasTotals: false, area: { ...area, rows: area.rows - 1 } });
      grid.write(row, [new Array<string>(area.columns).fill("")]);
      return;
    }
    const row = this.range.at({ ...area, row: area.row + area.rows, rows: 1 });
    if (
      grid
        .formulas(row.area)
        .flat()
        .some((value) => value !== null && value !== "")
    ) {
      throw apiError("InvalidOperation", `the totals row needs ${row.localAddress}, which is not empty`);
    }
    const last = formatCells({ ...this.body.area, column: area.column + area.columns - 1, columns: 1 }, grid);
    const cells = Array.from({ length: area.columns }, (_, index) => {
      if (index === area.columns - 1) return `=SUBTOTAL(${SUBTOTAL_SUM},${last})`;
      return index === 0 ? "Total" : null;
    });
    this.change({ hasTotals: true, area: { ...area, rows: area.rows + 1 } });
    grid.write(row.area, [cells]);
  }

  /** The table becomes plain cells, which keep their contents. */
  convertToRange(): Range {
    const { range } = this;
    requireOpenSheet(this.book, range.area.sheetId);
    objectsOf(this.book, "Table.convertToRange").removeTable(this.id);
    return range;
  }

  /** The table goes, with what is in it. */
  delete(): void {
    const { area } = this.convertToRange();
    this.book.grid.write(
      area,
      Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill("")),
    );
  }
}

type Flag = "bandedRows" | "bandedColumns" | "boldFirstColumn" | "boldLastColumn" | "filterButtons";

function flag(key: Flag): Scalar<Table> {
  return { get: ({ state }) => state[key], set: (table, value) => table.change({ [key]: booleanIn(value, key) }) };
}

const TABLE: MemberTable<Table> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ state }) => state.id },
    Name: { get: ({ state }) => state.name, set: (table, value) => table.rename(value) },
    Style: { get: ({ state }) => state.style, set: (table, value) => table.restyle(value) },
    ShowHeaders: {
      get: () => true,
      set: (_table, value) => {
        if (!booleanIn(value, "showHeaders")) throw notImplemented("Table.showHeaders false");
      },
    },
    ShowTotals: {
      get: ({ state }) => state.hasTotals,
      set: (table, value) => table.showTotals(booleanIn(value, "showTotals")),
    },
    ShowBandedRows: flag("bandedRows"),
    ShowBandedColumns: flag("bandedColumns"),
    HighlightFirstColumn: flag("boldFirstColumn"),
    HighlightLastColumn: flag("boldLastColumn"),
    ShowFilterButton: flag("filterButtons"),
  },
  navigations: {
    Columns: (table) => new TableColumnCollection(table),
    Rows: (table) => new TableRowCollection(table),
    Worksheet: ({ book, state }) => book.worksheet(state.area.sheetId),
  },
  methods: {
    GetRange: ({ range }) => range,
    GetHeaderRowRange: ({ header }) => header,
    GetDataBodyRange: ({ body }) => body,
    GetTotalRowRange: (table) => table.totals(),
    Resize: (table, args) => table.resize(args.at(0)),
    ConvertToRange: (table) => table.convertToRange(),
    Delete: (table) => table.delete(),
  },
};
