import { findFigure } from "./figure";
import type { Deal } from "./model";

/** What a ratio of a deal is made of. */
export type RatioPart = "spend" | "capacity" | "gpus";

/** Two figures of a deal that cover different things; null is the whole deal. */
export interface OtherScope {
  readonly above: string | null;
  readonly below: string | null;
}

/**
 * What the two parts of a ratio are of, where that is not the same: dollars for all sites over the megawatts of one are no ratio,
 * nor are those megawatts over the GPUs of all. null where both are of the same, or one is not documented.
 *
 * Source: contract-life §4.
 */
export function otherScope(deal: Deal, above: RatioPart, below: RatioPart): OtherScope | null {
  const of = (part: RatioPart): string | null =>
    part === "spend"
      ? (findFigure(deal, "monthly fee")?.scope ?? findFigure(deal, "value")?.scope ?? null)
      : (findFigure(deal, part)?.scope ?? null);
  const isMissing = [above, below].some((part) => part !== "spend" && findFigure(deal, part) === null);
  if (isMissing || of(above) === of(below)) return null;
  return { above: of(above), below: of(below) };
}
