import type { Box } from "./box";
import { drawAxes, plotArea } from "./axes";
import type { ChartContent } from "./chart-content";
import { drawLegend } from "./legend";
import { drawMarks } from "./marks";
import { numberLabel } from "./number-label";
import { fitted, svg } from "./svg";
import { valueScale, type ValueScale } from "./value-scale";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const PADDING = 14;
const TITLE_SIZE = 14;
const PIXELS_PER_TICK = { upright: 42, lying: 90 };

/** The chart as a picture; its colours come from the page's style sheet. */
export function drawChart(content: ChartContent, { width, height }: Size): SVGElement {
  const picture = svg("svg", {
    viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    preserveAspectRatio: "none",
    class: "chart__picture",
  });
  let box: Box = { left: PADDING, top: PADDING, right: width - PADDING, bottom: height - PADDING };
  if (content.title !== "") {
    const text = fitted(content.title, TITLE_SIZE, box.right - box.left);
    picture.append(svg("text", { x: width / 2, y: box.top + TITLE_SIZE - 2, class: "chart__title" }, text));
    box = { ...box, top: box.top + TITLE_SIZE + 10 };
  }
  if (content.legend !== null && content.series.length > 0) {
    const legend = drawLegend(content, box);
    picture.append(legend.drawing);
    box = legend.rest;
  }
  const isLying = content.type.startsWith("Bar");
  const length = isLying ? box.right - box.left : box.bottom - box.top;
  const scale = scaleOf(
    content,
    Math.max(2, Math.floor(length / (isLying ? PIXELS_PER_TICK.lying : PIXELS_PER_TICK.upright))),
  );
  const plot = plotArea(content, scale, box);
  if (plot.right - plot.left < 20 || plot.bottom - plot.top < 20) return picture; // Too small for more than its title.
  picture.append(drawAxes(content, scale, plot, box), drawMarks(content, scale, plot));
  return picture;
}

/** What a screen reader says: kind, series, categories, range of values. */
export function chartDescription(content: ChartContent): string {
  const { series, valueFormat } = content;
  const categories = content.categories.filter((category) => category !== "");
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const parts = [
    content.title === "" ? "Chart" : `Chart: ${content.title}`,
    `${KIND[content.type]} of ${series.map(({ name }) => name).join(", ")}`,
    categories.length === 0
      ? "no categories"
      : `${categories.length} categories, ${categories[0]} to ${categories.at(-1)}`,
    values.length === 0
      ? "no values"
      : `values from ${numberLabel(Math.min(...values), valueFormat)} to ${numberLabel(Math.max(...values), valueFormat)}`,
  ];
  return `${parts.join("; ")}.`;
}

const KIND = {
  ColumnClustered: "columns",
  ColumnStacked: "stacked columns",
  BarClustered: "bars",
  BarStacked: "stacked bars",
  Line: "lines",
  LineMarkers: "lines",
} as const;

function scaleOf(content: ChartContent, wantedTicks: number): ValueScale {
  const { series, categories, type, valueAxis } = content;
  const isStacked = type.endsWith("Stacked");
  const lanes = isStacked
    ? categories.flatMap((_, index) =>
        [1, -1].map(
          (sign) => series.reduce((sum, { values }) => sum + Math.max(0, sign * (values[index] ?? 0)), 0) * sign,
        ),
      )
    : series.flatMap(({ values }) => values.filter((value) => value !== null));
  const values = type.startsWith("Line") ? lanes : [...lanes, 0]; // Columns and bars stand on zero.
  return valueScale(values, wantedTicks, valueAxis);
}
