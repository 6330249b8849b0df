import type { ChartContent } from "./chart-content";

const NAMESPACE = "http://www.w3.org/2000/svg";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; numbers are written to a tenth of a pixel, undefined attributes left out. */
export function svg(name: string, attributes: Attributes, ...children: readonly (Element | string)[]): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      element.setAttribute(key, typeof value === "number" ? String(Math.round(value * 10) / 10) : value);
  }
  element.append(...children);
  return element;
}

/** Mean width of a character as a share of the size: that of the digits in the page's fonts. */
const CHARACTER = 0.556;

export function textWidth(text: string, size: number): number {
  return text.length * CHARACTER * size;
}

/** The text cut to a width, with an ellipsis where something is missing. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Math.max(1, Math.floor(width / (CHARACTER * size)) - 1);
  return `${text.slice(0, characters).trimEnd()}…`;
}

/** As many as the style sheet names. */
const PALETTE_SIZE = 8;

/** The colour of a series: its own, else that of its place in the page's palette. */
export function markColour({ series }: ChartContent, index: number): string {
  return series[index]?.colour || `var(--chart-${(index % PALETTE_SIZE) + 1})`;
}
