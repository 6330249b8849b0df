import type { Claim } from "../../src/catalog/claim";
import type { Deal } from "../../src/catalog/model";

interface Read {
  readonly point: number | string | null | undefined;
  readonly low: number | string | null | undefined;
  readonly high: number | string | null | undefined;
}

/** Figures that say what a value or a length becomes by a customer's choice. */
const BY_CHOICE = /^((.+ )?ceiling with options|shortest term)$/;

/**
 * Whether a claim has the numbers that were read. An end that needs a customer's choice is no end of the value here: it is a figure
 * of its own, and the value stands without bounds.
 */
export function sameNumbers(deal: Deal, claim: Claim, { point, low, high }: Read): boolean {
  if (claim.value !== point) return false;
  if (claim.low === low && claim.high === high) return true;
  const chosen = deal.figures
    .filter((figure) => BY_CHOICE.test(figure.name))
    .flatMap((figure) => figure.claims.map((each) => each.value));
  const ends = [low, high].filter((end) => end !== point);
  return claim.low === null && claim.high === null && ends.every((end) => chosen.includes(end ?? null));
}
