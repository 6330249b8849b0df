import { sourceById } from "./catalogue";
import { dateWords } from "./claim-words";
import { sourceRank } from "./claims";
import { documentedFigure } from "./figure";
import { gradeWords, readingWords, sourceName } from "./source-words";
import type { Claim } from "./claim";
import type { Deal, Source } from "./model";

type SourceOf = (id: string) => Source | null;

/**
 * Where a figure comes from, on one line: grade, publisher, document, date and address of the best source of the shown
 * claim; where that claim refines a better evidenced one, the source of that too.
 *
 * Errors: as `documentedFigure`; "missing-data" needs no case of its own, because a withheld figure cites its claims' sources.
 */
export function citation(deal: Deal, figureName: string, sourceOf: SourceOf = sourceById): string {
  const { shown, refined, alternatives } = documentedFigure(deal, figureName, sourceOf);
  if (shown === null) return alternatives.map((claim) => claimCitation(claim, sourceOf)).join("; ");
  const line = claimCitation(shown, sourceOf);
  if (refined === null) return line;
  return `${line}; ${refinedWords(refined)}: ${claimCitation(refined, sourceOf)}`;
}

/** What a claim says that a finer date agrees with, before its source: "consistent with a better graded source that says only Mar 2026". */
export function refinedWords({ value }: Claim): string {
  return `consistent with a better graded source that says only ${dateWords(String(value))}`;
}

/** A claim's best source on one line, and how many more there are. */
export function claimCitation(claim: Claim, sourceOf: SourceOf = sourceById): string {
  const best = bestSource(claim, sourceOf);
  if (best === null) return "no source recorded";
  const more = claim.sources.length - 1;
  const line = sourceCitation(best, sourceOf);
  return more === 0 ? line : `${line} (and ${more} more)`;
}

/**
 * Where a number comes from that may be ours: of one that was worked out every source, for none of them states it; else as
 * `claimCitation`.
 */
export function workedOutCitation(claim: Claim, sourceOf: SourceOf = sourceById): string {
  if (claim.derivation === null) return claimCitation(claim, sourceOf);
  const known = claim.sources.map(sourceOf).filter((source) => source !== null);
  return known.map((source) => sourceCitation(source, sourceOf)).join("; ");
}

/**
 * A source on one line: grade, publisher, the document with accession number and place, date, address, and how near it
 * was read: "filing, CoreWeave (SEC), Form 10-K for 2025, accession 0001769628-26-000104, 2026-03-02, https://…; as quoted
 * by a third party".
 */
export function sourceCitation(source: Source, sourceOf: SourceOf = sourceById): string {
  const { date, url } = source;
  const line = [gradeWords(source), sourceName(source), date ?? "undated", url].join(", ");
  return [line, readingWords(source, sourceOf)].filter((part) => part !== "").join("; ");
}

/** The source of the best grade, and among these the one that was read nearest; among equals the first named. */
export function bestSource(claim: Claim, sourceOf: SourceOf = sourceById): Source | null {
  const known = claim.sources.map(sourceOf).filter((source) => source !== null);
  return known.reduce<Source | null>(
    (best, source) => (best === null || sourceRank(source) < sourceRank(best) ? source : best),
    null,
  );
}
