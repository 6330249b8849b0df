import type { Span } from "./grid";

/** Gives each column or row of a span its size. */
export function setSizes(sizes: Map<number, number>, { first, count }: Span, points: number): void {
  for (let index = first; index < first + count; index += 1) sizes.set(index, points);
}
