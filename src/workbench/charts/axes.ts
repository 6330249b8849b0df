import type { ChartContent } from "./chart-content";
import type { Box } from "./box";
import { numberLabel } from "./number-label";
import { fitted, svg, textWidth } from "./svg";
import type { ValueScale } from "./value-scale";

const SIZE = 11;
const GAP = 7;
const TITLE_ROOM = 18;
const LABEL_ROOM = 18;
/** Labels beside bars may take this share of the width; slanted ones below columns this share of the height. */
const WIDEST_LABELS = 0.42;
const TALLEST_LABELS = 0.34;
const SLANT = Math.SQRT1_2;

/** What the axes leave to the marks. */
export function plotArea(content: ChartContent, scale: ValueScale, box: Box): Box {
  const { categoryAxis, valueAxis } = content;
  const isLying = content.type.startsWith("Bar");
  const [beside, below] = isLying ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const titleLeft = beside.showsTitle ? TITLE_ROOM : 0;
  const titleBelow = below.showsTitle ? TITLE_ROOM : 0;
  const labelsLeft = beside.isVisible ? widest(isLying ? content.categories : tickLabels(content, scale)) : 0;
  const left =
    box.left + titleLeft + Math.min(labelsLeft, (box.right - box.left) * WIDEST_LABELS) + (beside.isVisible ? GAP : 0);
  const plot = {
    left,
    top: box.top + SIZE / 2,
    right: box.right - (isLying ? textWidth(tickLabels(content, scale).at(-1) ?? "", SIZE) / 2 : 0),
    bottom: box.bottom - titleBelow,
  };
  if (!below.isVisible) return plot;
  const slanted =
    isLying || !isSlanted(content, plot)
      ? LABEL_ROOM
      : Math.min(widest(content.categories) * SLANT + GAP, (box.bottom - box.top) * TALLEST_LABELS) + GAP;
  return { ...plot, bottom: plot.bottom - slanted };
}

export function drawAxes(content: ChartContent, scale: ValueScale, plot: Box, box: Box): SVGElement {
  const axes = svg("g", { class: "chart__axes" });
  const isLying = content.type.startsWith("Bar");
  axes.append(...valueTicks(content, scale, plot, isLying));
  if (content.categoryAxis.isVisible)
    axes.append(...(isLying ? labelsBeside(content, plot, box) : labelsBelow(content, plot, box)));
  const zero = valuePosition(content, scale, plot, Math.min(Math.max(0, scale.minimum), scale.maximum));
  const line = isLying
    ? { x1: zero, x2: zero, y1: plot.top, y2: plot.bottom }
    : { x1: plot.left, x2: plot.right, y1: zero, y2: zero };
  axes.append(svg("line", { ...line, class: "chart__axis-line" }));
  axes.append(...axisTitles(content, plot, box, isLying));
  return axes;
}

/** Where a value stands: from the left for bars, from the top for all others. */
export function valuePosition(
  { type, valueAxis }: ChartContent,
  { minimum, maximum }: ValueScale,
  plot: Box,
  value: number,
): number {
  const share = (Math.min(Math.max(value, minimum), maximum) - minimum) / (maximum - minimum);
  const along = valueAxis.isReversed ? 1 - share : share;
  return type.startsWith("Bar")
    ? plot.left + along * (plot.right - plot.left)
    : plot.bottom - along * (plot.bottom - plot.top);
}

/** Middle of a category and the room it has; bars begin at the bottom, as in Excel, unless the axis is reversed. */
export function categoryBand(
  { type, categories, categoryAxis }: ChartContent,
  plot: Box,
  index: number,
): { readonly middle: number; readonly room: number } {
  const isLying = type.startsWith("Bar");
  const room = (isLying ? plot.bottom - plot.top : plot.right - plot.left) / Math.max(1, categories.length);
  const fromStart = isLying === categoryAxis.isReversed ? index : categories.length - 1 - index;
  return { middle: (isLying ? plot.top : plot.left) + (fromStart + 0.5) * room, room };
}

function valueTicks(content: ChartContent, scale: ValueScale, plot: Box, isLying: boolean): SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const at = valuePosition(content, scale, plot, tick);
    const line = isLying
      ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom }
      : { x1: plot.left, x2: plot.right, y1: at, y2: at };
    const label = isLying
      ? { x: at, y: plot.bottom + LABEL_ROOM - 4, class: "chart__label chart__label--middle" }
      : { x: plot.left - GAP, y: at + 4, class: "chart__label chart__label--end" };
    return [
      ...(content.valueAxis.showsGridlines ? [svg("line", { ...line, class: "chart__gridline" })] : []),
      ...(content.valueAxis.isVisible ? [svg("text", label, numberLabel(tick, content.valueFormat))] : []),
    ];
  });
}

function labelsBeside(content: ChartContent, plot: Box, box: Box): SVGElement[] {
  const room = plot.left - GAP - box.left - (content.categoryAxis.showsTitle ? TITLE_ROOM : 0);
  const every = Math.max(1, Math.ceil((SIZE + 3) / categoryBand(content, plot, 0).room));
  return content.categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    const { middle } = categoryBand(content, plot, index);
    return [
      svg(
        "text",
        { x: plot.left - GAP, y: middle + 4, class: "chart__label chart__label--end" },
        ...tipped(category, fitted(category, SIZE, room)),
      ),
    ];
  });
}

/** In one line where they fit, slanted where they do not, and only every so many where even that is too tight. */
function labelsBelow(content: ChartContent, plot: Box, box: Box): SVGElement[] {
  const { room } = categoryBand(content, plot, 0);
  if (!isSlanted(content, plot)) {
    const every = Math.max(1, Math.ceil((widest(content.categories) + GAP) / room));
    return content.categories.flatMap((category, index) => {
      if (index % every !== 0) return [];
      const { middle } = categoryBand(content, plot, index);
      return [
        svg(
          "text",
          { x: middle, y: plot.bottom + LABEL_ROOM - 3, class: "chart__label chart__label--middle" },
          category,
        ),
      ];
    });
  }
  const every = Math.max(1, Math.ceil((SIZE + 3) / room));
  const depth = box.bottom - (content.categoryAxis.showsTitle ? TITLE_ROOM : 0) - plot.bottom - 2 * GAP;
  return content.categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    const { middle } = categoryBand(content, plot, index);
    const at = { x: middle + 3, y: plot.bottom + GAP + 5 };
    const text = fitted(category, SIZE, Math.min(depth, middle - box.left) / SLANT);
    return [
      svg(
        "text",
        {
          ...at,
          transform: `rotate(-45 ${at.x.toFixed(1)} ${at.y.toFixed(1)})`,
          class: "chart__label chart__label--end",
        },
        ...tipped(category, text),
      ),
    ];
  });
}

/** Words that would overlap are slanted; numbers and dates are thinned out in place. */
function isSlanted({ categories }: ChartContent, plot: { readonly left: number; readonly right: number }): boolean {
  const room = (plot.right - plot.left) / Math.max(1, categories.length);
  return widest(categories) + GAP > room && categories.some((category) => /\p{L}{3}/u.test(category));
}

function axisTitles({ categoryAxis, valueAxis }: ChartContent, plot: Box, box: Box, isLying: boolean): SVGElement[] {
  const [beside, below] = isLying ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const titles: SVGElement[] = [];
  if (below.showsTitle)
    titles.push(
      svg("text", { x: (plot.left + plot.right) / 2, y: box.bottom - 3, class: "chart__axis-title" }, below.title),
    );
  if (beside.showsTitle) {
    const at = { x: box.left + SIZE - 2, y: (plot.top + plot.bottom) / 2 };
    titles.push(
      svg(
        "text",
        { ...at, transform: `rotate(-90 ${at.x.toFixed(1)} ${at.y.toFixed(1)})`, class: "chart__axis-title" },
        beside.title,
      ),
    );
  }
  return titles;
}

/** The whole text for the pointer where the label is cut. */
function tipped(whole: string, shown: string): (Element | string)[] {
  return whole === shown ? [shown] : [shown, svg("title", {}, whole)];
}

function tickLabels({ valueFormat }: ChartContent, { ticks }: ValueScale): string[] {
  return ticks.map((tick) => numberLabel(tick, valueFormat));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
}
