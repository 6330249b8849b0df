import type { ChartContent } from "./chart-content";
import { numfmt } from "@univerjs/core";

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

const BILLION = 1e9;
const MILLION = 1e6;

/** A value as an axis shows it: by its number format, else in a form that stays readable when it is large. */
export function numberLabel(value: number, format: string): string {
  if (format !== "General" && format !== "") return numfmt.format(format, value, { throws: false }).trim();
  const size = Math.abs(value);
  if (size >= BILLION) return `${rounded(value / BILLION)} bn`;
  if (size >= MILLION) return `${rounded(value / MILLION)} m`;
  return rounded(value).replace(/\B(?=(\d{3})+$)/g, size >= 10_000 ? "," : "");
}

/** Without the tail that binary fractions leave. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}
