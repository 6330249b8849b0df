import type { ChartContent } from "./chart-content";

/** As many as the style sheet names. */
const PALETTE_SIZE = 8;

/** The colour of a series: its own, else that of its place in the page's palette. */
export function markColour({ series }: ChartContent, index: number): string {
  return series[index]?.colour || `var(--chart-${(index % PALETTE_SIZE) + 1})`;
}
