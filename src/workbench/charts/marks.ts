import { categoryBand, valuePosition } from "./axes";
import type { ChartContent } from "./chart-content";
import type { Box } from "./box";
import { numberLabel } from "./number-label";
import { markColour, svg } from "./svg";
import type { ValueScale } from "./value-scale";

const DOT = 3;
/** Pixels between a mark and its value, and from the middle of a line of text to its foot. */
const GAP = 4;
const LABEL_DROP = 4;

/** Columns, bars or lines, each with what it stands for under the pointer. */
export function drawMarks(content: ChartContent, scale: ValueScale, plot: Box): SVGElement {
  const marks = svg("g", { class: "chart__marks" });
  if (content.type.startsWith("Line"))
    marks.append(...content.series.flatMap((_, index) => line(content, scale, plot, index)));
  else marks.append(...content.categories.flatMap((_, index) => group(content, scale, plot, index)));
  return marks;
}

/** The columns or bars of one category: beside one another, or end to end with the negative ones on the other side of zero. */
function group(content: ChartContent, scale: ValueScale, plot: Box, index: number): SVGElement[] {
  const isStacked = content.type.endsWith("Stacked");
  const isLying = content.type.startsWith("Bar");
  const { middle, room } = categoryBand(content, plot, index);
  const count = isStacked ? 1 : content.series.length;
  const thickness = room / (count + content.gapWidth / 100);
  const ends = { positive: 0, negative: 0 };
  return content.series.flatMap(({ values }, position) => {
    const value = values[index] ?? null;
    if (value === null) return [];
    const side = value < 0 ? "negative" : "positive";
    const start = isStacked ? ends[side] : 0;
    ends[side] = start + value;
    const [from, to] = [
      valuePosition(content, scale, plot, start),
      valuePosition(content, scale, plot, start + value),
    ].sort((a, b) => a - b) as [number, number];
    const place = isLying === content.categoryAxis.isReversed ? position : count - 1 - position;
    const across = middle + (isStacked ? -thickness / 2 : (place - count / 2) * thickness);
    const rectangle = isLying
      ? { x: from, width: to - from, y: across, height: thickness }
      : { x: across, width: thickness, y: from, height: to - from };
    const mark = svg(
      "rect",
      { ...rectangle, fill: markColour(content, position), ...address(position, index) },
      tip(content, position, index, value),
    );
    return content.series[position]?.hasLabels === true && value !== 0
      ? [mark, label(content, rectangle, value, content.series[position]?.labelFormat ?? content.valueFormat)]
      : [mark];
  });
}

/** The value beyond the end of its bar; in the middle of one that others may stand on. */
function label(content: ChartContent, { x, y, width, height }: Rectangle, value: number, format: string): SVGElement {
  const isStacked = content.type.endsWith("Stacked");
  const isLying = content.type.startsWith("Bar");
  const [middleX, middleY] = [x + width / 2, y + height / 2 + LABEL_DROP];
  const place = isStacked
    ? { x: middleX, y: middleY, "text-anchor": "middle" }
    : isLying
      ? { x: value < 0 ? x - GAP : x + width + GAP, y: middleY, "text-anchor": value < 0 ? "end" : "start" }
      : { x: middleX, y: value < 0 ? y + height + 3 * GAP : y - GAP, "text-anchor": "middle" };
  const look = isStacked ? "chart__value chart__value--inside" : "chart__value";
  return svg("text", { ...place, class: look }, numberLabel(value, format));
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The line of one series, open where a value is missing; a value alone between gaps is a dot. */
function line(content: ChartContent, scale: ValueScale, plot: Box, position: number): SVGElement[] {
  const colour = markColour(content, position);
  const values = content.series[position]?.values ?? [];
  const points = values.map((value, index) =>
    value === null
      ? null
      : { x: categoryBand(content, plot, index).middle, y: valuePosition(content, scale, plot, value) },
  );
  let path = "";
  points.forEach((point, index) => {
    if (point !== null)
      path += `${(points[index - 1] ?? null) === null ? "M" : "L"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  });
  const dots = points.flatMap((point, index) => {
    const value = values[index] ?? null;
    if (point === null || value === null) return [];
    const isAlone = (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
    const isShown = isAlone || content.type === "LineMarkers";
    const dot = {
      cx: point.x,
      cy: point.y,
      r: isShown ? DOT : DOT + 2,
      class: isShown ? undefined : "chart__touch",
      fill: colour,
    };
    return [svg("circle", { ...dot, ...address(position, index) }, tip(content, position, index, value))];
  });
  return [svg("path", { d: path, stroke: colour, class: "chart__line", "data-series": position }), ...dots];
}

function address(
  series: number,
  category: number,
): { readonly "data-series": number; readonly "data-category": number } {
  return { "data-series": series, "data-category": category };
}

function tip(
  { series, categories, valueFormat }: ChartContent,
  position: number,
  index: number,
  value: number,
): SVGElement {
  const name = series.length > 1 ? `${series[position]?.name ?? ""}, ` : "";
  return svg("title", {}, `${name}${categories[index] ?? ""}: ${numberLabel(value, valueFormat)}`);
}
