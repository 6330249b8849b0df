import { GRADES, type Deal, type Grade, type Source } from "../../catalog/model";

export interface SourceGroup {
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** Every source a deal's figures and conflicts rest on, once each: best grade first, newest first within a grade. */
export function groupSources(deal: Deal, sourceOf: (id: string) => Source | null): readonly SourceGroup[] {
  const sources = [...citedIds(deal)].map(sourceOf).filter((source) => source !== null);
  return GRADES.map((grade) => ({
    grade,
    sources: sources.filter((source) => source.grade === grade).sort(newestFirst),
  })).filter((group) => group.sources.length > 0);
}

function citedIds(deal: Deal): ReadonlySet<string> {
  return new Set([
    ...deal.figures.flatMap((figure) => figure.claims.flatMap((claim) => claim.sources)),
    ...deal.conflicts.flatMap((conflict) => conflict.statements.flatMap((statement) => statement.sources)),
  ]);
}

/** Undated sources come last; the publisher decides between equals so that the order never wavers. */
function newestFirst(a: Source, b: Source): number {
  const byDate = (b.date ?? "").localeCompare(a.date ?? "");
  return byDate !== 0 ? byDate : a.publisher.localeCompare(b.publisher);
}
