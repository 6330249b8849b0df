import { apiError, invalidArgument, notSettable } from "../protocol/api-error";
import { booleanIn, numberIn, oneOf, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";
import { CHART_TYPES, LEGEND_POSITIONS, type SheetChart } from "../sheet-objects";
import type { Book } from "./book";
import { objectsOf, requireOpenSheet } from "./book-objects";
import { ChartAxes } from "./chart-axes";
import { placeOf, placeOver, type PointRectangle, pointsOf } from "./chart-place";
import { ChartSeriesCollection } from "./chart-series";
import { Range } from "./range";

/** One chart; it reads the workbook anew each time. */
export class Chart implements HostObject {
  readonly members: MemberTable<never> = CHART;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get state(): SheetChart {
    const state = objectsOf(this.book, "Worksheet.charts")
      .charts()
      .find(({ id }) => id === this.id);
    if (state === undefined) throw apiError("ItemNotFound", "the chart was deleted");
    return state;
  }

  get points(): PointRectangle {
    return pointsOf(this.book.grid, this.state.sheetId, this.state.place);
  }

  /** The text of the title: what was set, else the name of its only series. */
  get titleText(): string {
    const { title } = this.state;
    return title ?? new ChartSeriesCollection(this).at(0).name;
  }

  change(change: Partial<SheetChart>): void {
    requireOpenSheet(this.book, this.state.sheetId);
    objectsOf(this.book, "Chart").putChart({ ...this.state, ...change });
  }

  rename(value: unknown): void {
    const name = textIn(value, "the chart's name");
    const { id, sheetId } = this.state;
    const others = objectsOf(this.book, "Chart.name")
      .charts()
      .filter((chart) => chart.id !== id && chart.sheetId === sheetId);
    if (others.some((chart) => chart.name.toLowerCase() === name.toLowerCase()))
      throw apiError("ItemAlreadyExists", `there is a chart ${name} already`);
    this.change({ name });
  }

  moveTo(change: Partial<PointRectangle>): void {
    this.change({ place: placeOf(this.book.grid, this.state.sheetId, { ...this.points, ...change }) });
  }

  /** Over the cells from the first to the last, both included. */
  setPosition(start: unknown, end: unknown): void {
    const first = this.cellsAt(start);
    this.change({ place: placeOver((end === null ? first : first.boundingRect(this.cellsAt(end))).area) });
  }

  delete(): void {
    requireOpenSheet(this.book, this.state.sheetId);
    objectsOf(this.book, "Chart.delete").removeChart(this.id);
  }

  private cellsAt(given: unknown): Range {
    if (typeof given === "string") return this.book.rangeNamed(given, this.state.sheetId);
    if (!(given instanceof Range)) throw invalidArgument("a position is a range or an address");
    if (given.area.sheetId !== this.state.sheetId)
      throw invalidArgument("a chart stands on the cells of its own worksheet");
    return given;
  }
}

class ChartTitle implements HostObject {
  readonly members: MemberTable<never> = TITLE;
  constructor(readonly chart: Chart) {}
}

class ChartLegend implements HostObject {
  readonly members: MemberTable<never> = LEGEND;
  constructor(readonly chart: Chart) {}
}

/** A new size or place in points; none may be negative. */
function points(key: keyof PointRectangle): Scalar<Chart> {
  return {
    get: (chart) => chart.points[key],
    set: (chart, value) => {
      const number = numberIn(value, key);
      if (number < 0) throw invalidArgument(`${key} must not be negative: got ${number}`);
      chart.moveTo({ [key]: number });
    },
  };
}

const CHART: MemberTable<Chart> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ state }) => state.id },
    Name: { get: ({ state }) => state.name, set: (chart, value) => chart.rename(value) },
    ChartType: {
      get: ({ state }) => state.type,
      set: (chart, value) => chart.change({ type: oneOf(value, CHART_TYPES, "the chart type") }),
    },
    Left: points("left"),
    Top: points("top"),
    Width: points("width"),
    Height: points("height"),
    DisplayBlanksAs: { get: () => "NotPlotted", set: notSettable("Chart.displayBlanksAs") },
  },
  navigations: {
    Title: (chart) => new ChartTitle(chart),
    Legend: (chart) => new ChartLegend(chart),
    Axes: (chart) => new ChartAxes(chart),
    Series: (chart) => new ChartSeriesCollection(chart),
    Worksheet: ({ book, state }) => book.worksheet(state.sheetId),
  },
  methods: {
    SetPosition: (chart, args) => chart.setPosition(args.at(0), args.at(1)),
    Activate: ({ book, state }) => book.grid.activateSheet(state.sheetId),
    Delete: (chart) => chart.delete(),
  },
};

const TITLE: MemberTable<ChartTitle> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: ({ chart }) => chart.titleText,
      set: ({ chart }, value) => chart.change({ title: textIn(value, "the title"), showsTitle: true }),
    },
    Visible: {
      get: ({ chart }) => chart.state.showsTitle,
      set: ({ chart }, value) => chart.change({ showsTitle: booleanIn(value, "visible") }),
    },
  },
};

const LEGEND: MemberTable<ChartLegend> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: ({ chart }) => chart.state.showsLegend,
      set: ({ chart }, value) => chart.change({ showsLegend: booleanIn(value, "visible") }),
    },
    Position: {
      get: ({ chart }) => chart.state.legendPosition,
      set: ({ chart }, value) =>
        chart.change({ legendPosition: oneOf(value, LEGEND_POSITIONS, "the legend's position") }),
    },
  },
};
