import type { Area } from "../area";
import { apiError, invalidArgument, notSettable } from "../protocol/api-error";
import { booleanIn, numberIn, textIn, type Arguments } from "../protocol/arguments";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { ChartSeries } from "../sheet-objects";
import type { Chart } from "./chart";
import { PLAIN_SERIES } from "./chart-source";
import { colourIn } from "./colour";
import { Range } from "./range";

const MAX_GAP = 500;

/** `chart.series` */
export class ChartSeriesCollection implements HostObject {
  readonly members: MemberTable<never> = SERIES;
  constructor(readonly chart: Chart) {}

  all(): OneSeries[] {
    return this.chart.state.series.map((_, index) => new OneSeries(this.chart, index));
  }

  at(index: number): OneSeries {
    const series = this.all()[index];
    if (series === undefined) throw apiError("ItemNotFound", `the chart has no series at index ${index}`);
    return series;
  }

  /** At the end, or before the series at the index given. */
  add(args: Arguments): OneSeries {
    const { series } = this.chart.state;
    const index = args.integerOr(1, series.length);
    if (index < 0 || index > series.length) throw invalidArgument(`a series cannot stand at index ${index}`);
    const added: ChartSeries = {
      ...PLAIN_SERIES,
      name: args.textOr(0, null),
      categories: series[0]?.categories ?? null,
    };
    this.chart.change({ series: [...series.slice(0, index), added, ...series.slice(index)] });
    return this.at(index);
  }
}

class OneSeries implements HostObject {
  readonly members: MemberTable<never> = ONE_SERIES;

  constructor(
    readonly chart: Chart,
    readonly index: number,
  ) {}

  get state(): ChartSeries {
    const state = this.chart.state.series[this.index];
    if (state === undefined) throw apiError("ItemNotFound", "the series was deleted");
    return state;
  }

  /** Its own name, else what the cell says, else its number. */
  get name(): string {
    const { name, nameCell } = this.state;
    return (
      name ?? (nameCell === null ? `Series${this.index + 1}` : (this.chart.book.grid.texts(nameCell)[0]?.[0] ?? ""))
    );
  }

  change(change: Partial<ChartSeries>): void {
    const state = { ...this.state, ...change };
    this.chart.change({
      series: this.chart.state.series.map((series, index) => (index === this.index ? state : series)),
    });
  }

  delete(): void {
    this.chart.change({ series: this.chart.state.series.filter((_, index) => index !== this.index) });
  }
}

class SeriesLabels implements HostObject {
  readonly members: MemberTable<never> = LABELS;
  constructor(readonly series: OneSeries) {}
}

class SeriesFormat implements HostObject {
  readonly members: MemberTable<never> = FORMAT;
  constructor(readonly series: OneSeries) {}
}

class SeriesFill implements HostObject {
  readonly members: MemberTable<never> = FILL;
  constructor(readonly series: OneSeries) {}
}

class SeriesLine implements HostObject {
  readonly members: MemberTable<never> = LINE;
  constructor(readonly series: OneSeries) {}
}

/** A chart reads one row or one column. */
function laneIn(value: unknown): Area {
  if (!(value instanceof Range)) throw invalidArgument("a range is needed");
  const { area } = value;
  if (area.rows !== 1 && area.columns !== 1)
    throw invalidArgument(`a series is one row or one column of cells: got ${value.localAddress}`);
  return area;
}

const SERIES: MemberTable<ChartSeriesCollection> = {
  name: "ChartSeriesCollection",
  items: (series) => series.all(),
  scalars: { Count: { get: ({ chart }) => chart.state.series.length } },
  methods: {
    Add: (series, args) => series.add(args),
    GetCount: ({ chart }) => chart.state.series.length,
    GetItemAt: (series, args) => series.at(args.integer(0)),
  },
};

const ONE_SERIES: MemberTable<OneSeries> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (series, value) => series.change({ name: textIn(value, "the series's name") }),
    },
    ChartType: { get: ({ chart }) => chart.state.type, set: notSettable("ChartSeries.chartType") },
    HasDataLabels: {
      get: ({ state }) => state.hasLabels ?? false,
      set: (series, value) => series.change({ hasLabels: booleanIn(value, "hasDataLabels") }),
    },
    GapWidth: {
      get: ({ state }) => state.gapWidth,
      set: (series, value) => {
        const gapWidth = numberIn(value, "gapWidth");
        if (gapWidth < 0 || gapWidth > MAX_GAP)
          throw invalidArgument(`gapWidth lies between 0 and ${MAX_GAP}: got ${gapWidth}`);
        series.change({ gapWidth });
      },
    },
  },
  navigations: { Format: (series) => new SeriesFormat(series), DataLabels: (series) => new SeriesLabels(series) },
  methods: {
    SetValues: (series, args) => series.change({ values: laneIn(args.at(0)) }),
    SetXAxisValues: (series, args) => series.change({ categories: laneIn(args.at(0)) }),
    Delete: (series) => series.delete(),
  },
};

const LABELS: MemberTable<SeriesLabels> = {
  name: "ChartDataLabels",
  scalars: {
    NumberFormat: {
      get: ({ series }) => series.state.labelFormat ?? "General",
      set: ({ series }, value) => series.change({ labelFormat: textIn(value, "the labels' number format") }),
    },
  },
};

const FORMAT: MemberTable<SeriesFormat> = {
  name: "ChartSeriesFormat",
  navigations: { Fill: ({ series }) => new SeriesFill(series), Line: ({ series }) => new SeriesLine(series) },
};

const FILL: MemberTable<SeriesFill> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ series }, args) => series.change({ colour: colourIn(args.at(0), "the fill's colour") }),
    Clear: ({ series }) => series.change({ colour: "" }),
  },
};

const LINE: MemberTable<SeriesLine> = {
  name: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ series }) => series.state.colour || "#000000",
      set: ({ series }, value) => series.change({ colour: colourIn(value, "the line's colour") }),
    },
  },
};
