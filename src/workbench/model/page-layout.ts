import type { Area } from "../area";
import { apiError, invalidArgument } from "../protocol/api-error";
import { booleanIn, numberIn, oneOf, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";
import type { PageSetup } from "../sheet-objects";
import type { Book } from "./book";
import { objectsOf } from "./book-objects";
import { HeaderFooterGroup } from "./headers-footers";
import { Range } from "./range";
import { toldCells } from "./told-size";

const ZOOM_RANGE = [10, 400] as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** `worksheet.pageLayout`: kept, not shown. */
export class PageLayout implements HostObject {
  readonly members: MemberTable<never> = PAGE_LAYOUT;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  get setup(): PageSetup {
    return objectsOf(this.book, "Worksheet.pageLayout").pageSetup(this.sheetId);
  }

  change(change: Partial<PageSetup>): void {
    objectsOf(this.book, "Worksheet.pageLayout").setPageSetup(this.sheetId, { ...this.setup, ...change });
  }

  setMargins(unit: unknown, options: unknown): void {
    const points = POINTS_PER[oneOf(unit, ["Points", "Inches", "Centimeters"], "the unit")];
    if (typeof options !== "object" || options === null) throw invalidArgument("the margins are an object");
    const given = Object.entries(options).filter(([, value]) => value !== null && value !== undefined);
    const margins = given.map(([side, value]) => [oneOf(side, MARGINS, "the margin"), marginIn(value, side) * points]);
    this.change({ margins: { ...this.setup.margins, ...Object.fromEntries(margins) } });
  }

  areaIn(given: unknown): Range {
    const range = given instanceof Range ? given : this.book.rangeNamed(textIn(given, "the range"), this.sheetId);
    if (range.area.sheetId !== this.sheetId) throw invalidArgument(`${range.address} is on another worksheet`);
    return range;
  }

  entireRows(given: unknown): Area {
    const { area } = this.areaIn(given);
    return { ...area, column: 0, columns: this.book.grid.columnCount };
  }

  entireColumns(given: unknown): Area {
    const { area } = this.areaIn(given);
    return { ...area, row: 0, rows: this.book.grid.rowCount };
  }

  range(key: "titleRows" | "titleColumns"): Range | null {
    const area = this.setup[key];
    return area === null ? null : this.book.range(area);
  }

  printArea(): RangeAreas | null {
    const { area } = this.setup;
    return area === null ? null : new RangeAreas(this.book.range(area));
  }
}

/** One range where Excel allows several. */
class RangeAreas implements HostObject {
  readonly members: MemberTable<never> = RANGE_AREAS;
  constructor(readonly range: Range) {}
}

function found<T>(object: T | null): T {
  if (object === null) throw apiError("ItemNotFound", "none has been set");
  return object;
}

/** Fit to pages or a scale in per cent. */
function zoomIn(value: unknown): PageSetup["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument("the zoom is an object");
  const zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number } = {};
  for (const [key, setting] of Object.entries(value)) {
    if (setting === null || setting === undefined) continue;
    const number = numberIn(setting, key);
    if (key === "scale" && (number < ZOOM_RANGE[0] || number > ZOOM_RANGE[1]))
      throw invalidArgument(`the scale lies between 10 and 400 per cent: got ${number}`);
    zoom[oneOf(key, ["scale", "horizontalFitToPages", "verticalFitToPages"], "the zoom's property")] = number;
  }
  return zoom;
}

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite";

function flag(key: Flag): Scalar<PageLayout> {
  return { get: ({ setup }) => setup[key], set: (layout, value) => layout.change({ [key]: booleanIn(value, key) }) };
}

function marginIn(value: unknown, side: string): number {
  const number = numberIn(value, `the ${side} margin`);
  if (number < 0) throw invalidArgument(`the ${side} margin is not below 0: got ${number}`);
  return number;
}

function margin(side: keyof PageSetup["margins"]): Scalar<PageLayout> {
  return {
    get: ({ setup }) => setup.margins[side],
    set: (layout, value) => layout.change({ margins: { ...layout.setup.margins, [side]: marginIn(value, side) } }),
  };
}

const PAGE_LAYOUT: MemberTable<PageLayout> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ setup }) => setup.orientation,
      set: (layout, value) =>
        layout.change({ orientation: oneOf(value, ["Portrait", "Landscape"], "the orientation") }),
    },
    PaperSize: {
      get: ({ setup }) => setup.paperSize,
      set: (layout, value) => layout.change({ paperSize: textIn(value, "the paper size") }),
    },
    Zoom: { get: ({ setup }) => setup.zoom, set: (layout, value) => layout.change({ zoom: zoomIn(value) }) },
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  navigations: { HeadersFooters: (layout) => new HeaderFooterGroup(layout) },
  methods: {
    SetPrintArea: (layout, args) => layout.change({ area: layout.areaIn(args.at(0)).area }),
    GetPrintArea: (layout) => found(layout.printArea()),
    GetPrintAreaOrNullObject: (layout) => layout.printArea(),
    SetPrintTitleRows: (layout, args) => layout.change({ titleRows: layout.entireRows(args.at(0)) }),
    GetPrintTitleRows: (layout) => found(layout.range("titleRows")),
    GetPrintTitleRowsOrNullObject: (layout) => layout.range("titleRows"),
    SetPrintTitleColumns: (layout, args) => layout.change({ titleColumns: layout.entireColumns(args.at(0)) }),
    GetPrintTitleColumns: (layout) => found(layout.range("titleColumns")),
    GetPrintTitleColumnsOrNullObject: (layout) => layout.range("titleColumns"),
    SetPrintMargins: (layout, args) => layout.setMargins(args.at(0), args.at(1)),
  },
};

const RANGE_AREAS: MemberTable<RangeAreas> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: ({ range }) => range.address },
    AreaCount: { get: () => 1 },
    CellCount: { get: ({ range }) => toldCells([range]) },
  },
};
