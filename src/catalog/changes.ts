import { FinanceError } from "../finance/errors";
import { announcementOf, dealAsOf, documentedSince, firstDocumented, publishedSince } from "./as-of";
import { documentedFigure, type DocumentedFigure } from "./figure";
import { isoPeriod } from "./iso-period";
import type { Claim } from "./claim";
import type { Deal, Figure, Source } from "./model";

type SourceOf = (id: string) => Source | null;

/** A figure that sources show in another way at the end of one day than at the end of an earlier one. */
export interface FigureChange {
  readonly deal: Deal;
  readonly figure: Figure;
  /** The day by which the new state was published, an ISO day. */
  readonly on: string;
  /** null where the figure was not documented before. */
  readonly was: Claim | null;
  /** null where sources have come to disagree, or every claim was rejected. */
  readonly now: Claim | null;
  /** Why there is no value now. */
  readonly withheld: string | null;
}

/**
 * What was documented about deals after the end of one day and until the end of another, in the order of the days.
 *
 * Shape:  ISO days, `from` not after `to`; the deals to look at.
 * Errors: "shape" for another text and for days the wrong way round.
 */
export function changesBetween(
  from: string,
  to: string,
  deals: readonly Deal[],
  sourceOf: SourceOf,
): readonly FigureChange[] {
  for (const day of [from, to]) {
    if (isoPeriod(day)?.first !== day)
      throw new FinanceError("shape", `changes need days such as 2026-04-09: got "${day}"`);
  }
  if (from > to) throw new FinanceError("shape", `changes need the earlier day first: got ${from} and ${to}`);
  return deals
    .flatMap((deal) => dealChanges(deal, from, to, sourceOf))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function dealChanges(deal: Deal, from: string, to: string, sourceOf: SourceOf): readonly FigureChange[] {
  if (!isPublishedIn(deal, from, to, sourceOf)) return [];
  const first = firstDocumented(deal, sourceOf);
  if (first > to || isoPeriod(first) === null) return [];
  const after = dealAsOf(deal, to, sourceOf);
  const before = first > from ? null : dealAsOf(deal, from, sourceOf);
  return after.figures.flatMap((figure) => {
    const now = documentedFigure(after, figure.name, sourceOf);
    const known = before?.figures.some(({ name }) => name === figure.name) ?? false;
    const was = known && before !== null ? documentedFigure(before, figure.name, sourceOf) : null;
    if (was !== null && isSame(was, now)) return [];
    const on = changedOn(deal, figure.name, was?.shown ?? null, now, from, sourceOf);
    return [{ deal, figure, on, was: was?.shown ?? null, now: now.shown, withheld: now.withheld }];
  });
}

/** Whether any source that says something of the deal appeared then: without one nothing can have changed. */
function isPublishedIn(deal: Deal, from: string, to: string, sourceOf: SourceOf): boolean {
  const ids = new Set(
    deal.figures.flatMap(({ claims, withheldBy }) => [
      ...(withheldBy === null ? [] : [withheldBy]),
      ...claims.flatMap(({ sources, rejectedBy }) => (rejectedBy === null ? sources : [...sources, rejectedBy])),
    ]),
  );
  const announced = announcementOf(deal);
  return [...ids].some((id) => {
    const day = publishedSince([id], announced, sourceOf);
    return day > from && day <= to;
  });
}

function isSame(was: DocumentedFigure, now: DocumentedFigure): boolean {
  if (was.shown === null || now.shown === null) return was.shown === now.shown;
  const said = ({ value, low, high, precision }: Claim): string => JSON.stringify([value, low, high, precision]);
  return said(was.shown) === said(now.shown);
}

/**
 * When the new claim was published; where it was known before, when a source came that it or another claim of the figure is
 * read from now, or when what it replaces was rejected or withheld.
 */
function changedOn(
  deal: Deal,
  name: string,
  was: Claim | null,
  now: DocumentedFigure,
  from: string,
  sourceOf: SourceOf,
): string {
  const announced = announcementOf(deal);
  const firstLater = (days: readonly string[]): string | undefined => days.filter((day) => day > from).sort()[0];
  const claims = now.shown === null ? now.alternatives : [now.shown];
  const first = firstLater(claims.map((claim) => documentedSince(claim, deal, sourceOf)));
  const whole = deal.figures.find((figure) => figure.name === name);
  const replaced = whole?.claims.find(
    (claim) => was !== null && claim.value === was.value && claim.rejectedBy !== null,
  );
  const by = (now.shown === null ? whole?.withheldBy : null) ?? replaced?.rejectedBy ?? null;
  if (by !== null && (now.shown === null || first === undefined)) return publishedSince([by], announced, sourceOf);
  const since = (of: readonly Claim[]): string | undefined =>
    firstLater(of.flatMap(({ sources }) => sources.map((id) => publishedSince([id], announced, sourceOf))));
  return first ?? since(claims) ?? since(whole?.claims ?? []) ?? from;
}
