import { findFigure } from "./figure";
import type { Deal } from "./model";

/** Two figures of a deal that cover different things; null is the whole deal. */
export interface OtherScope {
  readonly spend: string | null;
  readonly size: string | null;
}

/**
 * Of megawatts and GPUs the first that is not of what the deal's spend is of: dollars for all sites over the megawatts of one are
 * no ratio. null where all are of the same.
 *
 * Source: contract-life §4.
 */
export function otherScope(deal: Deal, sizes: readonly ("capacity" | "gpus")[]): OtherScope | null {
  const of = (name: string): string | null => findFigure(deal, name)?.scope ?? null;
  const spend = of("monthly fee") ?? of("value");
  const other = sizes.find((name) => findFigure(deal, name) !== null && of(name) !== spend);
  return other === undefined ? null : { spend, size: of(other) };
}
