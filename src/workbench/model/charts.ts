import { apiError, invalidArgument, notImplemented } from "../protocol/api-error";
import { type Arguments, oneOf } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import { CHART_TYPES, type ChartAxisSetup, type SheetChart } from "../sheet-objects";
import type { Book } from "./book";
import { freeName, objectsOf, requireOpenSheet } from "./book-objects";
import { Chart } from "./chart";
import { placeOf } from "./chart-place";
import { seriesOfSource } from "./chart-source";
import { Range } from "./range";

/** Points, as Excel's own. */
const DEFAULT_SIZE = { left: 96, top: 60, width: 360, height: 216 };
const AXIS: ChartAxisSetup = {
  isVisible: true,
  title: "Axis Title",
  showsTitle: false,
  numberFormat: "",
  showsGridlines: false,
  isReversed: false,
  minimum: null,
  maximum: null,
};

/** `worksheet.charts` */
export class ChartCollection implements HostObject {
  readonly members: MemberTable<never> = CHARTS;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  all(): Chart[] {
    return this.states().map(({ id }) => new Chart(this.book, id));
  }

  /** By name, whatever its case, or by id. */
  find(key: unknown): Chart | null {
    const wanted = String(key).toLowerCase();
    const found = this.states().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return found === undefined ? null : new Chart(this.book, found.id);
  }

  require(key: unknown): Chart {
    const chart = this.find(key);
    if (chart === null) throw apiError("ItemNotFound", `there is no chart ${String(key)} on the worksheet`);
    return chart;
  }

  at(index: number): Chart {
    const chart = this.all()[index];
    if (chart === undefined) throw apiError("ItemNotFound", `there is no chart at index ${index}`);
    return chart;
  }

  add(args: Arguments): Chart {
    const wanted = args.text(0);
    const type = CHART_TYPES.find((known) => known === wanted);
    if (type === undefined) throw notImplemented(`ChartCollection.add of type ${wanted}`);
    const source = args.at(1);
    if (!(source instanceof Range)) throw invalidArgument("a chart needs a range as its source");
    const seriesBy = args.isOmitted(2) ? "Auto" : oneOf(args.at(2), ["Auto", "Columns", "Rows"], "seriesBy");
    requireOpenSheet(this.book, this.sheetId);
    const series = seriesOfSource(source, seriesBy);
    const state: SheetChart = {
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      sheetId: this.sheetId,
      name: freeName(
        "Chart ",
        this.states().map(({ name }) => name),
      ),
      type,
      place: placeOf(this.book.grid, this.sheetId, DEFAULT_SIZE),
      showsTitle: true,
      title: series.length === 1 ? null : "Chart Title",
      showsLegend: series.length > 1,
      legendPosition: "Bottom",
      categoryAxis: AXIS,
      valueAxis: { ...AXIS, showsGridlines: true },
      series,
    };
    objectsOf(this.book, "ChartCollection.add").putChart(state);
    return new Chart(this.book, state.id);
  }

  private states(): readonly SheetChart[] {
    return objectsOf(this.book, "Worksheet.charts")
      .charts()
      .filter(({ sheetId }) => sheetId === this.sheetId);
  }
}

const CHARTS: MemberTable<ChartCollection> = {
  name: "ChartCollection",
  items: (charts) => charts.all(),
  item: (charts, key) => charts.require(key),
  scalars: { Count: { get: (charts) => charts.all().length } },
  methods: {
    Add: (charts, args) => charts.add(args),
    GetCount: (charts) => charts.all().length,
    GetItemAt: (charts, args) => charts.at(args.integer(0)),
    GetItemOrNullObject: (charts, args) => charts.find(args.at(0)),
  },
};
