import { isoPeriod } from "./iso-period";
import { PRECISIONS, type Claim } from "./claim";
import { GRADES, READINGS, type Figure, type Grade, type Source } from "./model";

/** A claim with the grade of its evidence, which is the best among its sources. */
export interface GradedClaim extends Claim {
  readonly grade: Grade;
}

/** A figure's claims in order: the one to show, the others, and those that are known to be wrong. */
export interface RankedClaims {
  /** null when the figure is withheld or nothing but rejected claims is left. */
  readonly shown: GradedClaim | null;
  /** The better evidenced, coarser claim that the shown one refines: "March 2026" behind "31 March 2026"; else null. */
  readonly refined: GradedClaim | null;
  readonly alternatives: readonly GradedClaim[];
  readonly rejected: readonly GradedClaim[];
}

type SourceOf = (id: string) => Source | null;

/**
 * Which of a figure's claims is shown. In this order:
 *
 *  1. what a source states, before what was only computed from other figures (`derivation`);
 *  2. the better evidence: the grade, and within a grade a document that was read before one that a third party quotes,
 *     and that before an address alone. A finer date inside a better evidenced coarser one counts as that evidence: it
 *     says the same and more, as "14 December 2031" beside "December 2031";
 *  3. the finer precision; among dates the shorter period. A plain number yields to the same number with a qualifier at
 *     the same grade, because "up to" and "about" get lost in retelling more often than they get added;
 *  4. more sources; then the order of the file.
 */
export function rankedClaims(figure: Figure, sourceOf: SourceOf): RankedClaims {
  const known = ranked.get(figure)?.get(sourceOf);
  if (known !== undefined) return known;
  const found = rank(figure, sourceOf);
  ranked.set(figure, (ranked.get(figure) ?? new WeakMap<SourceOf, RankedClaims>()).set(sourceOf, found));
  return found;
}

/** A figure and the sources it cites never change: a page of a company ranks the same claims some hundred times. */
const ranked = new WeakMap<Figure, WeakMap<SourceOf, RankedClaims>>();

function rank(figure: Figure, sourceOf: SourceOf): RankedClaims {
  const graded = figure.claims.map((claim) => ({ ...claim, grade: gradeOf(claim, sourceOf) }));
  const standing = graded.filter((claim) => claim.rejected === null);
  const ranks = new Map(standing.map((claim) => [claim, evidenceRank(claim, sourceOf)]));
  const keys = new Map(standing.map((claim, order) => [claim, rankKey(claim, ranks, order)]));
  const sorted = [...standing].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []));
  const rejected = graded.filter((claim) => claim.rejected !== null);
  const first = sorted[0] ?? null;
  if (first === null || figure.withheld !== null) return { shown: null, refined: null, alternatives: sorted, rejected };
  return { shown: first, refined: refinedBy(first, ranks), alternatives: sorted.slice(1), rejected };
}

/** The best grade among a claim's sources; "aggregator", the lowest, for one that names none we know. */
export function gradeOf(claim: Claim, sourceOf: SourceOf): Grade {
  const ranks = claim.sources.map((id) => GRADES.indexOf(sourceOf(id)?.grade ?? "aggregator"));
  return GRADES[Math.min(...ranks, GRADES.length - 1)] ?? "aggregator";
}

/** How good one source is: its grade, then how near it was read. 0 is a filing that was read. */
export function sourceRank({ grade, reading }: Pick<Source, "grade" | "reading">): number {
  return GRADES.indexOf(grade) * READINGS.length + (reading === null ? 0 : READINGS.indexOf(reading));
}

const WORST_RANK = GRADES.length * READINGS.length - 1;

function evidenceRank(claim: Claim, sourceOf: SourceOf): number {
  const known = claim.sources.map(sourceOf).filter((source) => source !== null);
  return Math.min(...known.map(sourceRank), WORST_RANK);
}

type Ranks = ReadonlyMap<GradedClaim, number>;

function refinedBy(fine: GradedClaim, ranks: Ranks): GradedClaim | null {
  const own = ranks.get(fine) ?? WORST_RANK;
  const better = [...ranks].filter(([coarse, rank]) => rank < own && refines(fine, coarse));
  return better.sort((a, b) => a[1] - b[1])[0]?.[0] ?? null;
}

function rankKey(claim: GradedClaim, ranks: Ranks, order: number): readonly number[] {
  const rankOf = (each: GradedClaim): number => ranks.get(each) ?? WORST_RANK;
  const refined = refinedBy(claim, ranks);
  const days = typeof claim.value === "string" ? daysIn(claim.value) : 0;
  return [
    claim.derivation === null ? 0 : 1,
    refined === null ? rankOf(claim) : rankOf(refined),
    days,
    fineness(claim, [...ranks.keys()]),
    -claim.sources.length,
    order,
  ];
}

/** How many days a date covers; 0 for any other text. */
function daysIn(text: string): number {
  const period = isoPeriod(text);
  return period === null ? 0 : Math.round((Date.parse(period.last) - Date.parse(period.first)) / 86_400_000) + 1;
}

/** Whether a date lies within another, coarser one. */
function refines(fine: Claim, coarse: Claim): boolean {
  if (typeof fine.value !== "string" || typeof coarse.value !== "string") return false;
  const [inner, outer] = [isoPeriod(fine.value), isoPeriod(coarse.value)];
  if (inner === null || outer === null) return false;
  return inner.first >= outer.first && inner.last <= outer.last && daysIn(fine.value) < daysIn(coarse.value);
}

function fineness(claim: GradedClaim, all: readonly GradedClaim[]): number {
  const own = PRECISIONS.indexOf(claim.precision);
  if (claim.precision !== "exact" || typeof claim.value !== "number") return own;
  const qualified = all.filter(
    (other) =>
      other.precision !== "exact" &&
      other.value === claim.value &&
      other.grade === claim.grade &&
      other.derivation === null,
  );
  return Math.max(own, ...qualified.map((other) => PRECISIONS.indexOf(other.precision) + 0.5));
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, key] of a.entries()) {
    const difference = key - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
