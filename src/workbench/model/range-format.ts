import type { CellFormat } from "../grid";
import { apiError, invalidArgument, notSettable } from "../protocol/api-error";
import { booleanIn, numberIn, oneOfExcels, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";
import type { Rectangle } from "./a1";
import { BorderCollection } from "./borders";
import { colourIn } from "./colour";
import type { Range } from "./range";
import { areSomeHidden, setRowsHidden } from "./row-hidden";

/** Of a larger range the cells that hold something or are formatted are compared, and one of the others, which are all alike. */
const MAX_CELLS_COMPARED = 20_000;
/** So many cells that hold something are more than can be compared while somebody waits. */
const MOST_CELLS_COMPARED = 200_000;
/** Excel's largest row height and font size; a column is at most 255 characters wide. */
const MAX_POINTS = 409.5;
const MAX_COLUMN_POINTS = 1_790;
const MAX_FONT_NAME = 31;
const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const OTHER_HORIZONTAL = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom"] as const;
const OTHER_VERTICAL = ["Justify", "Distributed"];
const OTHER_UNDERLINES = ["Double", "SingleAccountant", "DoubleAccountant"];

/** `range.format`; a property that differs between the cells reads as null. */
export class RangeFormat implements HostObject {
  readonly members: MemberTable<never> = FORMAT;

  constructor(
    readonly range: Range,
    readonly autofit: (range: Range, direction: "columns" | "rows") => null,
  ) {}
}

export class RangeFont implements HostObject {
  readonly members: MemberTable<never> = FONT;
  constructor(readonly range: Range) {}
}

export class RangeFill implements HostObject {
  readonly members: MemberTable<never> = FILL;
  constructor(readonly range: Range) {}
}

/** The value all cells share, or null. */
export function shared<T>(range: Range, read: (row: number, column: number) => T): T | null {
  if (range.cellCount <= MAX_CELLS_COMPARED) return sharedBy(range.area, read);
  const used = range.usedRange(false);
  const others = cornersOutside(range.area, used?.area ?? null).map(({ row, column }) => read(row, column));
  if (used === null) return others[0] ?? null;
  if (used.cellCount > MOST_CELLS_COMPARED)
    throw apiError("OperationCellsExceedLimit", `${used.cellCount} cells are too many to compare their formats`);
  const value = sharedBy(used.area, read);
  return others.every((other) => other === value) ? value : null;
}

function sharedBy<T>({ row, column, rows, columns }: Rectangle, read: (row: number, column: number) => T): T | null {
  const first = read(row, column);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) if (read(row + i, column + j) !== first) return null;
  }
  return first;
}

type Corner = Pick<Rectangle, "row" | "column">;

/** Corners of a rectangle that another one, within it, does not hold: there are none only where the two are the same. */
function cornersOutside({ row, column, rows, columns }: Rectangle, inner: Rectangle | null): Corner[] {
  const corners = [row, row + rows - 1].flatMap((at) =>
    [column, column + columns - 1].map((to) => ({ row: at, column: to })),
  );
  return corners.filter(
    (corner) =>
      inner === null ||
      corner.row < inner.row ||
      corner.row >= inner.row + inner.rows ||
      corner.column < inner.column ||
      corner.column >= inner.column + inner.columns,
  );
}

export function setFormat(range: Range, format: Partial<CellFormat>): void {
  range.requireWritable();
  range.book.grid.setFormat(range.area, format);
}

function formatScalar<K extends keyof CellFormat>(
  key: K,
  check: (value: unknown) => CellFormat[K],
): Scalar<{ readonly range: Range }> {
  return {
    get: ({ range }) => shared(range, (row, column) => range.book.grid.format(range.area.sheetId, row, column)[key]),
    set: ({ range }, value) => setFormat(range, { [key]: check(value) } as Partial<CellFormat>),
  };
}

function fontName(value: unknown): string {
  const name = textIn(value, "the font's name");
  if (name.length > MAX_FONT_NAME)
    throw invalidArgument(`a font's name has at most ${MAX_FONT_NAME} characters: got ${name.length}`);
  return name;
}

function within(value: unknown, [least, most]: readonly [number, number], what: string): number {
  const number = numberIn(value, what);
  if (number < least || number > most)
    throw invalidArgument(`${what} lies between ${least} and ${most}: got ${number}`);
  return number;
}

const COLUMN_WIDTH: Scalar<{ readonly range: Range }> = {
  get: ({ range }) =>
    sharedBy({ ...range.area, rows: 1 }, (_, column) => range.book.grid.columnWidth(range.area.sheetId, column)),
  set: ({ range }, value) => {
    range.requireWritable();
    const points = within(value, [0, MAX_COLUMN_POINTS], "columnWidth");
    const { sheetId, column, columns } = range.area;
    range.book.grid.setColumnWidths(sheetId, { first: column, count: columns }, points);
  },
};

/** A row of height 0 and a hidden row are the same; any other height shows it. */
const ROW_HEIGHT: Scalar<{ readonly range: Range }> = {
  get: ({ range: { area, book } }) =>
    sharedBy({ ...area, columns: 1 }, (row) =>
      book.grid.isRowHidden?.(area.sheetId, row) === true ? 0 : book.grid.rowHeight(area.sheetId, row),
    ),
  set: ({ range }, value) => {
    range.requireWritable();
    const points = within(value, [0, MAX_POINTS], "rowHeight");
    const { sheetId, row, rows } = range.area;
    if (points === 0) {
      setRowsHidden(range, true);
      return;
    }
    range.book.grid.setRowHeights(sheetId, { first: row, count: rows }, points);
    if (areSomeHidden(range)) setRowsHidden(range, false);
  },
};

const FORMAT: MemberTable<RangeFormat> = {
  name: "RangeFormat",
  scalars: {
    ColumnWidth: COLUMN_WIDTH,
    RowHeight: ROW_HEIGHT,
    HorizontalAlignment: formatScalar("horizontalAlignment", (value) =>
      oneOfExcels(value, HORIZONTAL, OTHER_HORIZONTAL, "RangeFormat.horizontalAlignment"),
    ),
    VerticalAlignment: formatScalar("verticalAlignment", (value) =>
      oneOfExcels(value, VERTICAL, OTHER_VERTICAL, "RangeFormat.verticalAlignment"),
    ),
    WrapText: formatScalar("wrapText", (value) => booleanIn(value, "wrapText")),
  },
  navigations: {
    Fill: ({ range }) => new RangeFill(range),
    Font: ({ range }) => new RangeFont(range),
    Borders: ({ range }) => new BorderCollection(range),
  },
  methods: {
    AutofitColumns: ({ range, autofit }) => autofit(range, "columns"),
    AutofitRows: ({ range, autofit }) => autofit(range, "rows"),
  },
};

const FONT: MemberTable<RangeFont> = {
  name: "RangeFont",
  scalars: {
    Bold: formatScalar("bold", (value) => booleanIn(value, "bold")),
    Italic: formatScalar("italic", (value) => booleanIn(value, "italic")),
    Name: formatScalar("fontName", fontName),
    Size: formatScalar("fontSize", (value) => within(value, [1, MAX_POINTS], "the font's size")),
    Color: formatScalar("fontColor", (value) => colourIn(value, "the font's colour")),
    Underline: {
      get: ({ range }) => {
        const isUnderlined = shared(
          range,
          (row, column) => range.book.grid.format(range.area.sheetId, row, column).underline,
        );
        return isUnderlined === null ? null : isUnderlined ? "Single" : "None";
      },
      set: ({ range }, value) =>
        setFormat(range, {
          underline: oneOfExcels(value, ["None", "Single"], OTHER_UNDERLINES, "RangeFont.underline") === "Single",
        }),
    },
  },
};

const FILL: MemberTable<RangeFill> = {
  name: "RangeFill",
  scalars: {
    Color: {
      get: ({ range }) => {
        const fill = shared(range, (row, column) => range.book.grid.format(range.area.sheetId, row, column).fill);
        return fill === "" ? "#FFFFFF" : fill;
      },
      set: ({ range }, value) => setFormat(range, { fill: colourIn(value, "the fill's colour") }),
    },
    // Tells a cell without a fill from a white one, which have the same colour.
    Pattern: {
      get: ({ range }) =>
        shared(range, (row, column) =>
          range.book.grid.format(range.area.sheetId, row, column).fill === "" ? "None" : "Solid",
        ),
      set: notSettable("RangeFill.pattern"),
    },
  },
  methods: { Clear: ({ range }) => setFormat(range, { fill: "" }) },
};
