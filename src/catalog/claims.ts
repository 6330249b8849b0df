import { isoPeriod } from "./iso-period";
import { GRADES, PRECISIONS, type Claim, type Figure, type Grade, type Source } from "./model";

/** A claim with the grade of its evidence, which is the best among its sources. */
export interface GradedClaim extends Claim {
  readonly grade: Grade;
}

/** A figure's claims in order: the one to show, the others, and those that are known to be wrong. */
export interface RankedClaims {
  /** null when the figure is withheld or nothing but rejected claims is left. */
  readonly shown: GradedClaim | null;
  readonly alternatives: readonly GradedClaim[];
  readonly rejected: readonly GradedClaim[];
}

/**
 * Which of a figure's claims is shown. In this order:
 *
 *  1. what a source states, before what was only computed from other figures (`derivation`);
 *  2. the better grade of evidence. A finer date inside a better graded coarser one counts as that grade: it says the
 *     same and more, as "14 December 2031" beside "December 2031";
 *  3. the finer precision; among dates the shorter period. A plain number yields to the same number with a qualifier at
 *     the same grade, because "up to" and "about" get lost in retelling more often than they get added;
 *  4. more sources; then the order of the file.
 */
export function rankedClaims(figure: Figure, sourceOf: (id: string) => Source | null): RankedClaims {
  const graded = figure.claims.map((claim) => ({ ...claim, grade: gradeOf(claim, sourceOf) }));
  const standing = graded.filter((claim) => claim.rejected === null);
  const keys = new Map(standing.map((claim, order) => [claim, rankKey(claim, standing, order)]));
  const sorted = [...standing].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []));
  const rejected = graded.filter((claim) => claim.rejected !== null);
  if (figure.withheld !== null) return { shown: null, alternatives: sorted, rejected };
  return { shown: sorted[0] ?? null, alternatives: sorted.slice(1), rejected };
}

/** The best grade among a claim's sources; "aggregator", the lowest, for one that names none we know. */
export function gradeOf(claim: Claim, sourceOf: (id: string) => Source | null): Grade {
  const ranks = claim.sources.map((id) => GRADES.indexOf(sourceOf(id)?.grade ?? "aggregator"));
  return GRADES[Math.min(...ranks, GRADES.length - 1)] ?? "aggregator";
}

function rankKey(claim: GradedClaim, all: readonly GradedClaim[], order: number): readonly number[] {
  const grade = Math.min(
    ...all.filter((other) => other === claim || refines(claim, other)).map((other) => GRADES.indexOf(other.grade)),
  );
  const period = typeof claim.value === "string" ? -claim.value.length : 0;
  const dates = typeof claim.value === "string" && isoPeriod(claim.value) !== null;
  return [
    claim.derivation === null ? 0 : 1,
    grade,
    dates ? period : 0,
    fineness(claim, all),
    -claim.sources.length,
    order,
  ];
}

/** Whether a date lies within another, coarser one. */
function refines(fine: Claim, coarse: Claim): boolean {
  if (typeof fine.value !== "string" || typeof coarse.value !== "string") return false;
  return (
    isoPeriod(fine.value) !== null && isoPeriod(coarse.value) !== null && fine.value.startsWith(`${coarse.value}-`)
  );
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
