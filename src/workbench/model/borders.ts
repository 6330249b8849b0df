import type { CellFormat } from "../grid";
import { invalidArgument } from "../protocol/api-error";
import { oneOfExcels } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Rectangle } from "./a1";
import { colourIn } from "./colour";
import type { Range } from "./range";

type BorderKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** Which cells of a range a side runs along, and on which of their edges; null where the range is too small for it. */
const SIDES: Readonly<Record<string, { readonly key: BorderKey; cells(area: Rectangle): Rectangle | null }>> = {
  EdgeTop: { key: "borderTop", cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { key: "borderBottom", cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { key: "borderLeft", cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { key: "borderRight", cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideHorizontal: { key: "borderBottom", cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : null) },
  InsideVertical: {
    key: "borderRight",
    cells: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : null),
  },
};
const DEFAULT_COLOUR = "#000000";
const STYLES = ["None", "Continuous"] as const;
const OTHER_STYLES = ["Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const OTHER_WEIGHTS = ["Hairline", "Medium", "Thick"];

/** `range.format.borders` */
export class BorderCollection implements HostObject {
  readonly members: MemberTable<never> = BORDERS;
  constructor(readonly range: Range) {}
}

/** One side. The grid knows a colour per edge; a thin continuous line is the only kind. */
class Border implements HostObject {
  readonly members: MemberTable<never> = BORDER;

  constructor(
    private readonly range: Range,
    readonly side: string,
  ) {}

  get colour(): string {
    const place = this.place();
    if (place === null) return "";
    const format = this.range.book.grid.format(this.range.area.sheetId, place.cells.row, place.cells.column);
    return format[place.key] ?? "";
  }

  paint(colour: string): void {
    this.range.requireWritable();
    const place = this.place();
    if (place === null) return;
    const format: Partial<CellFormat> = { [place.key]: colour };
    this.range.book.grid.setFormat({ ...this.range.area, ...place.cells }, format);
  }

  private place(): { readonly key: BorderKey; readonly cells: Rectangle } | null {
    const side = SIDES[this.side];
    const cells = side?.cells(this.range.area) ?? null;
    return side === undefined || cells === null ? null : { key: side.key, cells };
  }
}

function borderNamed(range: Range, side: unknown): Border {
  if (typeof side !== "string" || !Object.hasOwn(SIDES, side))
    throw invalidArgument(`a border is one of ${Object.keys(SIDES).join(", ")}: got ${JSON.stringify(side)}`);
  return new Border(range, side);
}

const BORDERS: MemberTable<BorderCollection> = {
  name: "RangeBorderCollection",
  items: ({ range }) => Object.keys(SIDES).map((side) => new Border(range, side)),
  item: ({ range }, side) => borderNamed(range, side),
  methods: { GetItem: ({ range }, args) => borderNamed(range, args.at(0)) },
};

const BORDER: MemberTable<Border> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Color: {
      get: (border) => border.colour || DEFAULT_COLOUR,
      set: (border, value) => border.paint(colourIn(value, "the border's colour")),
    },
    Style: {
      get: (border) => (border.colour === "" ? "None" : "Continuous"),
      set: (border, value) =>
        border.paint(
          oneOfExcels(value, STYLES, OTHER_STYLES, "RangeBorder.style") === "None"
            ? ""
            : border.colour || DEFAULT_COLOUR,
        ),
    },
    Weight: {
      get: () => "Thin",
      set: (border, value) => {
        oneOfExcels(value, ["Thin"], OTHER_WEIGHTS, "RangeBorder.weight");
        border.paint(border.colour || DEFAULT_COLOUR);
      },
    },
  },
};
