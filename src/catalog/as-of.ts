import { FinanceError } from "../finance/errors";
import { sourceById } from "./catalogue";
import { isoPeriod } from "./iso-period";
import type { Claim } from "./claim";
import type { Conflict, Deal, Figure, Source } from "./model";

type SourceOf = (id: string) => Source | null;

/**
 * A deal as it was documented at the end of a day: only claims that a source had published by then, each with the sources
 * of then, so that its grade and citation are those of that day. Every look-up takes the result in place of the deal.
 *
 * Shape:  `day` an ISO day.
 * Errors: "shape" for another text; "missing-data" when nothing about the deal was documented yet, saying since when it is.
 */
export function dealAsOf(deal: Deal, day: string, sourceOf: SourceOf = sourceById): Deal {
  const period = isoPeriod(day);
  if (period === null || period.first !== day)
    throw new FinanceError("shape", `an as-of date must be a day such as 2026-04-09: got "${day}"`);
  const announced = announcementOf(deal);
  const since = (id: string): string => publishedSince([id], announced, sourceOf);
  const figures = deal.figures
    .map((figure) => figureAsOf(figure, day, since))
    .filter((figure) => figure.claims.some((claim) => claim.rejected === null));
  if (figures.length === 0) {
    const since = firstDocumented(deal, sourceOf);
    throw new FinanceError(
      "missing-data",
      `${deal.id} was not documented on ${day}: the first source is dated ${since}`,
    );
  }
  const names = new Set(figures.map((figure) => figure.name));
  return {
    ...deal,
    figures,
    tranches: deal.tranches.filter((tranche) => names.has(tranche.value)),
    conflicts: deal.conflicts
      .map((conflict) => conflictAsOf(conflict, day, since))
      .filter((conflict) => conflict !== null),
  };
}

/** A figure with the claims, and their sources, published by the end of a day; what a later source rejects or withholds still stands. */
function figureAsOf(figure: Figure, day: string, since: (id: string) => string): Figure {
  const claims = figure.claims.filter((claim) =>
    claim.sources.length === 0 ? NEVER_KNOWN <= day : claim.sources.some((id) => since(id) <= day),
  );
  const withheld = figure.withheldBy !== null && since(figure.withheldBy) > day ? null : figure.withheld;
  return {
    ...figure,
    withheld,
    claims: claims.map((claim) => {
      const known = claimAsOf(claim, day, since);
      return known.rejectedBy !== null && since(known.rejectedBy) > day
        ? { ...known, rejected: null, rejectedBy: null }
        : known;
    }),
  };
}

/** A claim with the sources that were published by the end of a day; the claim itself where all were. */
function claimAsOf(claim: Claim, day: string, since: (id: string) => string): Claim {
  const known = claim.sources.filter((id) => since(id) <= day);
  return known.length === claim.sources.length ? claim : { ...claim, sources: known };
}

/** The first day on which anything about a deal was documented. */
export function firstDocumented(deal: Deal, sourceOf: SourceOf = sourceById): string {
  const days = deal.figures.flatMap((figure) =>
    figure.claims.filter(stoodOnce).map((claim) => documentedSince(claim, deal, sourceOf)),
  );
  return days.sort()[0] ?? "no known day";
}

/** Whether a claim stands, or stood until a later source rejected it. */
export function stoodOnce({ rejected, rejectedBy }: Claim): boolean {
  return rejected === null || rejectedBy !== null;
}

/**
 * The first day by whose end a claim that concerns no deal, such as an assumption's, was known: the earliest among its
 * sources. A number that was worked out stands in none of them: it is known with the last number in it, the latest of its
 * dated sources.
 */
export function claimKnownSince({ derivation, sources }: Claim, sourceOf: SourceOf = sourceById): string {
  if (derivation === null) return publishedSince(sources, null, sourceOf);
  const days = sources.map((id) => publishedSince([id], null, sourceOf)).filter((day) => day !== NEVER_KNOWN);
  return days.sort().at(-1) ?? NEVER_KNOWN;
}

/** Such a claim with the sources published by the end of a day: none before the first, or before the last number in it. */
export function claimOnDay(claim: Claim, day: string, sourceOf: SourceOf = sourceById): Claim {
  if (claim.derivation !== null) return claimKnownSince(claim, sourceOf) <= day ? claim : { ...claim, sources: [] };
  return claimAsOf(claim, day, (id) => publishedSince([id], null, sourceOf));
}

/**
 * The first day by whose end a claim was published, as an ISO day: the earliest among its sources.
 *
 * A source dated to the month or year counts from the deal's announcement when that falls in the period, else from the
 * period's last day. An undated source counts from the announcement, and from the end of time when there is none.
 */
export function documentedSince(claim: Claim, deal: Deal, sourceOf: SourceOf = sourceById): string {
  return publishedSince(claim.sources, announcementOf(deal), sourceOf);
}

/** The day of what no source dates. */
export const NEVER_KNOWN = "9999-12-31";

/** As `documentedSince`, of some sources; the day of a deal's announcement, where they concern one, dates them more finely. */
export function publishedSince(
  ids: readonly string[],
  announced: string | null = null,
  sourceOf: SourceOf = sourceById,
): string {
  const days = ids.map((id) => {
    const period = isoPeriod(sourceOf(id)?.date ?? "");
    if (period === null) return announced ?? NEVER_KNOWN;
    return announced !== null && announced >= period.first && announced <= period.last ? announced : period.last;
  });
  return days.sort()[0] ?? NEVER_KNOWN;
}

/** The day of announcement; the last day of the month or year where no finer date is stated. */
export function announcementOf(deal: Deal): string | null {
  const claims = deal.figures.find((figure) => figure.name === "announced")?.claims ?? [];
  const days = claims
    .filter((claim) => claim.rejected === null)
    .map((claim) => isoPeriod(String(claim.value))?.last)
    .filter((day) => day !== undefined);
  return days[0] ?? null;
}

function conflictAsOf(conflict: Conflict, day: string, since: (id: string) => string): Conflict | null {
  const statements = conflict.statements
    .map((each) => ({ ...each, sources: each.sources.filter((id) => since(id) <= day) }))
    .filter((each) => each.sources.length > 0);
  if (statements.length < 2) return null;
  const { settled } = conflict;
  const open = settled !== null && since(settled.by) > day;
  return { ...conflict, statements, settled: open ? null : settled };
}
