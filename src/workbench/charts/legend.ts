import type { ChartContent } from "./chart-content";
import type { Box } from "./box";
import { fitted, markColour, svg, textWidth } from "./svg";

const SIZE = 11;
const ROW = 18;
const SWATCH = 10;
const GAP = 6;
const BETWEEN = 16;
const WIDEST_SIDE = 0.35;

/** The names of the series beside their colours, and the room that is left. */
export function drawLegend(content: ChartContent, box: Box): { readonly drawing: SVGElement; readonly rest: Box } {
  const drawing = svg("g", { class: "chart__legend" });
  const width = box.right - box.left;
  if (content.legend === "Left" || content.legend === "Right") {
    const room = Math.min(
      WIDEST_SIDE * width,
      Math.max(...content.series.map(({ name }) => textWidth(name, SIZE))) + SWATCH + GAP,
    );
    const left = content.legend === "Left" ? box.left : box.right - room;
    const top = box.top + Math.max(0, (box.bottom - box.top - ROW * content.series.length) / 2);
    content.series.forEach(({ name }, index) =>
      drawing.append(entry(content, index, fitted(name, SIZE, room - SWATCH - GAP), left, top + index * ROW)),
    );
    return {
      drawing,
      rest:
        content.legend === "Left"
          ? { ...box, left: box.left + room + BETWEEN }
          : { ...box, right: box.right - room - BETWEEN },
    };
  }
  const rows = rowsOf(content, width);
  const height = rows.length * ROW;
  const top = content.legend === "Top" ? box.top : box.bottom - height;
  rows.forEach((row, line) => {
    let left = box.left + (width - widthOf(row)) / 2;
    for (const { index, text } of row) {
      drawing.append(entry(content, index, text, left, top + line * ROW));
      left += entryWidth(text) + BETWEEN;
    }
  });
  return {
    drawing,
    rest:
      content.legend === "Top"
        ? { ...box, top: box.top + height + GAP }
        : { ...box, bottom: box.bottom - height - GAP },
  };
}

interface Entry {
  readonly index: number;
  readonly text: string;
}

/** As many entries on a line as fit. */
function rowsOf({ series }: ChartContent, width: number): Entry[][] {
  const rows: Entry[][] = [[]];
  series.forEach(({ name }, index) => {
    const entry = { index, text: fitted(name, SIZE, width - SWATCH - GAP) };
    const row = rows.at(-1) ?? [];
    if (row.length > 0 && widthOf([...row, entry]) > width) rows.push([entry]);
    else row.push(entry);
  });
  return rows;
}

function widthOf(row: readonly Entry[]): number {
  return row.reduce((sum, { text }) => sum + entryWidth(text), BETWEEN * (row.length - 1));
}

function entryWidth(text: string): number {
  return SWATCH + GAP + textWidth(text, SIZE);
}

function entry(content: ChartContent, index: number, text: string, left: number, top: number): SVGElement {
  const middle = top + ROW / 2;
  const colour = markColour(content, index);
  const swatch = content.type.startsWith("Line")
    ? svg("line", { x1: left - 2, x2: left + SWATCH + 2, y1: middle, y2: middle, stroke: colour, "stroke-width": 3 })
    : svg("rect", { x: left, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH, fill: colour });
  return svg(
    "g",
    {},
    swatch,
    svg("text", { x: left + SWATCH + GAP, y: middle + 4, class: "chart__legend-text" }, text),
  );
}
