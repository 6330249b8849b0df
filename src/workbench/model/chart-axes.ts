import { booleanIn, numberIn, oneOf, textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";
import type { ChartAxisSetup } from "../sheet-objects";
import type { Chart } from "./chart";

type AxisKey = "categoryAxis" | "valueAxis";

/** `chart.axes` */
export class ChartAxes implements HostObject {
  readonly members: MemberTable<never> = AXES;
  constructor(readonly chart: Chart) {}

  axis(key: AxisKey): ChartAxis {
    return new ChartAxis(this.chart, key);
  }
}

class ChartAxis implements HostObject {
  readonly members: MemberTable<never> = AXIS;

  constructor(
    readonly chart: Chart,
    readonly key: AxisKey,
  ) {}

  get setup(): ChartAxisSetup {
    return this.chart.state[this.key];
  }

  change(change: Partial<ChartAxisSetup>): void {
    this.chart.change({ [this.key]: { ...this.setup, ...change } });
  }
}

class ChartAxisTitle implements HostObject {
  readonly members: MemberTable<never> = AXIS_TITLE;
  constructor(readonly axis: ChartAxis) {}
}

class ChartGridlines implements HostObject {
  readonly members: MemberTable<never> = GRIDLINES;
  constructor(readonly axis: ChartAxis) {}
}

const AXES: MemberTable<ChartAxes> = {
  name: "ChartAxes",
  navigations: { CategoryAxis: (axes) => axes.axis("categoryAxis"), ValueAxis: (axes) => axes.axis("valueAxis") },
  methods: {
    GetItem: (axes, args) =>
      axes.axis(oneOf(args.at(0), ["Category", "Value"], "the axis") === "Category" ? "categoryAxis" : "valueAxis"),
  },
};

function flag(key: "isVisible" | "isReversed"): Scalar<ChartAxis> {
  return {
    get: ({ setup }) => setup[key],
    set: (axis, value) => axis.change({ [key]: booleanIn(value, "the axis's property") }),
  };
}

/** "" gives the choice back to Excel. */
function limit(key: "minimum" | "maximum"): Scalar<ChartAxis> {
  return {
    get: ({ setup }) => setup[key] ?? "",
    set: (axis, value) => axis.change({ [key]: value === "" ? null : numberIn(value, key) }),
  };
}

const AXIS: MemberTable<ChartAxis> = {
  name: "ChartAxis",
  scalars: {
    Visible: flag("isVisible"),
    ReversePlotOrder: flag("isReversed"),
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    NumberFormat: {
      get: ({ setup }) => setup.numberFormat || "General",
      set: (axis, value) => axis.change({ numberFormat: textIn(value, "the number format") }),
    },
    LinkNumberFormat: {
      get: ({ setup }) => setup.numberFormat === "",
      set: (axis, value) =>
        axis.change({ numberFormat: booleanIn(value, "linkNumberFormat") ? "" : axis.setup.numberFormat || "General" }),
    },
    Type: { get: ({ key }) => (key === "categoryAxis" ? "Category" : "Value") },
  },
  navigations: { Title: (axis) => new ChartAxisTitle(axis), MajorGridlines: (axis) => new ChartGridlines(axis) },
};

const AXIS_TITLE: MemberTable<ChartAxisTitle> = {
  name: "ChartAxisTitle",
  scalars: {
    Text: {
      get: ({ axis }) => axis.setup.title,
      set: ({ axis }, value) => axis.change({ title: textIn(value, "the axis title"), showsTitle: true }),
    },
    Visible: {
      get: ({ axis }) => axis.setup.showsTitle,
      set: ({ axis }, value) => axis.change({ showsTitle: booleanIn(value, "visible") }),
    },
  },
};

const GRIDLINES: MemberTable<ChartGridlines> = {
  name: "ChartGridlines",
  scalars: {
    Visible: {
      get: ({ axis }) => axis.setup.showsGridlines,
      set: ({ axis }, value) => axis.change({ showsGridlines: booleanIn(value, "visible") }),
    },
  },
};
