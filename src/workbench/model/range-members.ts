import { apiError, invalidArgument, notImplemented } from "../protocol/api-error";
import { type Arguments, oneOfExcels } from "../protocol/arguments";
import type { MemberTable } from "../protocol/host-object";
import type { Rectangle } from "./a1";
import { cellProperties, setCellProperties, setColumnProperties, setRowProperties } from "./cell-properties";
import { clearRange } from "./clear-range";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { rowHidden } from "./row-hidden";
import { hyperlinkOf, setHyperlink } from "./hyperlinks";
import type { Range } from "./range";
import { RangeFormat } from "./range-format";
import { jsonValue, matrixFor, readCells, requireShape, valueType, writeCells } from "./range-values";
import { keepHeaders, requireNoFormulaInHeader } from "./table-headers";
import { hasSpill, spillFrom, spillParent, spillParentIfAny } from "./spilled-cells";
import { toldCells, toldColumns, toldRows } from "./told-size";

const grid = (range: Range): Range["book"]["grid"] => range.book.grid;

function setNumberFormat(range: Range, value: unknown): void {
  range.requireWritable();
  const formats = matrixFor(range, theOneFormat(value) ?? value).map((row) =>
    row.map((format) => {
      if (format === "") return "General";
      if (format === null || typeof format === "string") return format;
      throw invalidArgument(`a number format is a text: got ${JSON.stringify(format)}`);
    }),
  );
  grid(range).setNumberFormats(range.area, formats);
}

/** What a table's header is given stays a text of its own. */
function writeKeepingHeaders(range: Range, value: unknown): void {
  requireNoFormulaInHeader(range, value);
  writeCells(range, value);
  keepHeaders(range);
}

/** A matrix of one format stands for all cells, whatever their number; one of one value does not. */
function theOneFormat(value: unknown): string | null {
  const [row, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!Array.isArray(row) || row.length !== 1 || others.length > 0) return null;
  const format: unknown = row[0];
  return typeof format === "string" ? format : null;
}

/** A range given as an object, or as an address on the same sheet. */
function rangeArgument(range: Range, args: Arguments): Range {
  const given = args.at(0);
  if (typeof given === "string") return range.book.rangeNamed(given, range.area.sheetId);
  // The model's own class cannot be imported here as a value without a cycle; its table tells it apart.
  if (typeof given === "object" && given !== null && "members" in given && given.members === RANGE_MEMBERS)
    return given as Range;
  throw invalidArgument("a range or an address is needed");
}

function within(range: Range, change: (area: Rectangle) => Partial<Rectangle>): Range {
  return range.at({ ...range.area, ...change(range.area) });
}

function requireFound(range: Range | null, what: string): Range {
  if (range === null) throw apiError("ItemNotFound", `${what}: there is none`);
  return range;
}

function offset(range: Range, rows: number, columns: number): Range {
  return within(range, ({ row, column }) => ({ row: row + rows, column: column + columns }));
}

function autofit(range: Range, direction: "columns" | "rows"): null {
  range.requireWritable();
  const fit = direction === "columns" ? grid(range).autofitColumns : grid(range).autofitRows;
  if (fit === undefined) throw notImplemented(`RangeFormat.autofit${direction === "columns" ? "Columns" : "Rows"}`);
  fit.call(grid(range), range.area);
  return null;
}

/** What add-ins may ask of a range. */
export const RANGE_MEMBERS: MemberTable<Range> = {
  name: "Range",
  scalars: {
    Address: { get: (range) => range.address },
    AddressLocal: { get: (range) => range.address },
    CellCount: { get: (range) => toldCells([range]) },
    ColumnCount: { get: toldColumns },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: toldRows },
    RowIndex: { get: ({ area }) => area.row },
    IsEntireColumn: { get: (range) => range.isWholeColumn },
    IsEntireRow: { get: (range) => range.isWholeRow },
    Values: {
      get: (range) => readCells(range, ({ area }) => grid(range).values(area), jsonValue),
      set: writeKeepingHeaders,
    },
    Formulas: {
      get: (range) => readCells(range, ({ area }) => grid(range).formulas(area), jsonValue),
      set: writeKeepingHeaders,
    },
    FormulasLocal: {
      get: (range) => readCells(range, ({ area }) => grid(range).formulas(area), jsonValue),
      set: writeKeepingHeaders,
    },
    ValueTypes: { get: (range) => readCells(range, ({ area }) => grid(range).values(area), valueType) },
    Text: { get: (range) => readCells(range, ({ area }) => grid(range).texts(area), String) },
    NumberFormat: {
      get: (range) => readCells(range, ({ area }) => grid(range).numberFormats(area), String),
      set: setNumberFormat,
    },
    NumberFormatLocal: {
      get: (range) => readCells(range, ({ area }) => grid(range).numberFormats(area), String),
      set: setNumberFormat,
    },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    RowHidden: rowHidden,
    HasSpill: { get: hasSpill },
  },
  navigations: {
    ConditionalFormats: (range) => new ConditionalFormatCollection(range),
    DataValidation: (range) => new DataValidation(range),
    Format: (range) => new RangeFormat(range, autofit),
    Worksheet: (range) => range.book.worksheet(range.area.sheetId),
  },
  methods: {
    GetCell: (range, args) =>
      within(range, ({ row, column }) => ({
        row: row + args.integer(0),
        column: column + args.integer(1),
        rows: 1,
        columns: 1,
      })),
    GetRow: (range, args) => within(range, ({ row }) => ({ row: row + args.integer(0), rows: 1 })),
    GetColumn: (range, args) => within(range, ({ column }) => ({ column: column + args.integer(0), columns: 1 })),
    GetLastCell: (range) =>
      within(range, (a) => ({ row: a.row + a.rows - 1, column: a.column + a.columns - 1, rows: 1, columns: 1 })),
    GetLastRow: (range) => within(range, ({ row, rows }) => ({ row: row + rows - 1, rows: 1 })),
    GetLastColumn: (range) => within(range, ({ column, columns }) => ({ column: column + columns - 1, columns: 1 })),
    GetEntireColumn: (range) => within(range, () => ({ row: 0, rows: grid(range).rowCount })).asWhole(),
    GetEntireRow: (range) => within(range, () => ({ column: 0, columns: grid(range).columnCount })).asWhole(),
    GetOffsetRange: (range, args) => offset(range, args.integer(0), args.integer(1)),
    GetResizedRange: (range, args) =>
      within(range, ({ rows, columns }) => ({ rows: rows + args.integer(0), columns: columns + args.integer(1) })),
    GetAbsoluteResizedRange: (range, args) =>
      within(range, () => ({ rows: args.integer(0), columns: args.integer(1) })),
    GetBoundingRect: (range, args) => range.boundingRect(rangeArgument(range, args)),
    GetIntersection: (range, args) => requireFound(range.intersection(rangeArgument(range, args)), "the intersection"),
    GetIntersectionOrNullObject: (range, args) => range.intersection(rangeArgument(range, args)),
    GetUsedRange: (range, args) => requireFound(range.usedRange(args.booleanOr(0, false)), "the used range"),
    GetUsedRangeOrNullObject: (range, args) => range.usedRange(args.booleanOr(0, false)),
    GetSpillingToRange: (range) => requireFound(spillFrom(range), "the spill range"),
    GetSpillingToRangeOrNullObject: spillFrom,
    GetSpillParent: (range) => requireFound(spillParent(range), "the spill's formula"),
    GetSpillParentOrNullObject: spillParentIfAny,
    Select: (range) => grid(range).select(range.area),
    Clear: (range, args) =>
      clearRange(
        range,
        args.isOmitted(0)
          ? "All"
          : oneOfExcels(
              args.at(0),
              ["All", "Formats", "Contents", "Hyperlinks"],
              ["RemoveHyperlinks", "ResetContents"],
              "Range.clear of",
            ),
      ),
    GetCellProperties: (range, args) => cellProperties(range, args.at(0)),
    SetCellProperties: (range, args) => setCellProperties(range, args.at(0)),
    SetColumnProperties: (range, args) => setColumnProperties(range, args.at(0)),
    SetRowProperties: (range, args) => setRowProperties(range, args.at(0)),
    _ValidateArraySize: (range, args) => requireShape(range, args.at(0), args.at(1)),
  },
};
