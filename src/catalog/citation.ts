import { sourceById } from "./catalogue";
import { documentedFigure } from "./figure";
import { GRADES, type Claim, type Deal, type Source } from "./model";

type SourceOf = (id: string) => Source | null;

/**
 * Where a figure comes from, on one line: grade, publisher, date, address of the best source of the shown claim.
 *
 * Errors: as `documentedFigure`; "missing-data" needs no case of its own, because a withheld figure cites its claims' sources.
 */
export function citation(deal: Deal, figureName: string, sourceOf: SourceOf = sourceById): string {
  const figure = documentedFigure(deal, figureName, sourceOf);
  const claims = figure.shown === null ? figure.alternatives : [figure.shown];
  return claims.map((claim) => claimCitation(claim, sourceOf)).join("; ");
}

/** A claim's best source on one line, and how many more there are. */
export function claimCitation(claim: Claim, sourceOf: SourceOf = sourceById): string {
  const best = bestSource(claim, sourceOf);
  if (best === null) return "no source recorded";
  const more = claim.sources.length - 1;
  const line = `${best.grade}, ${best.publisher}, ${best.date ?? "undated"}, ${best.url}`;
  return more === 0 ? line : `${line} (and ${more} more)`;
}

/** The source of the best grade; among equals the first named. */
export function bestSource(claim: Claim, sourceOf: SourceOf = sourceById): Source | null {
  const known = claim.sources.map(sourceOf).filter((source) => source !== null);
  return known.reduce<Source | null>(
    (best, source) => (best === null || GRADES.indexOf(source.grade) < GRADES.indexOf(best.grade) ? source : best),
    null,
  );
}
