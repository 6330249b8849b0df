import { bestSource } from "../catalog/citation";
import { rankedClaims, type GradedClaim } from "../catalog/claims";
import { isoPeriod } from "../catalog/iso-period";
import type { Deal, Figure, Source, Unit } from "../catalog/model";
import { serialFromIso } from "../finance/serial-date";

export type SourceOf = (id: string) => Source | null;
export type Standing = "shown" | "alternative" | "rejected";

/** A claim about a figure of a deal with its best source. */
export interface DocumentedClaim {
  readonly deal: Deal;
  readonly figure: string;
  readonly label: string;
  readonly unit: Unit;
  readonly claim: GradedClaim;
  readonly source: Source | null;
}

/** The numbers of a claim. Dates are serials of the 1900 system: the first and the last day that are meant. */
export interface DocumentedNumber {
  readonly documented: DocumentedClaim;
  readonly figure: Figure;
  readonly standing: Standing;
  /** The value first, then the bounds that are stated. */
  readonly stated: readonly number[];
  /** The stated value; null where only bounds are stated. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** What the claim leaves open: "at least 20" allows all above, "up to 14.2" all from 0. */
  readonly least: number;
  readonly most: number;
}

/** Every number or date that a source states of a deal, figure by figure; of each the shown claim first, rejected ones last. */
export function documentedNumbers(deal: Deal, sourceOf: SourceOf): ReadonlyMap<string, readonly DocumentedNumber[]> {
  return new Map(
    deal.figures
      .filter(({ unit }) => unit !== "text")
      .map((figure) => {
        const { shown, alternatives, rejected } = rankedClaims(figure, sourceOf);
        const read = (claim: GradedClaim, standing: Standing) => numbersOf(deal, figure, claim, standing, sourceOf);
        return [
          figure.name,
          [
            ...(shown === null ? [] : read(shown, "shown")),
            ...alternatives.flatMap((claim) => read(claim, "alternative")),
            ...rejected.flatMap((claim) => read(claim, "rejected")),
          ],
        ];
      }),
  );
}

function numbersOf(
  deal: Deal,
  figure: Figure,
  claim: GradedClaim,
  standing: Standing,
  sourceOf: SourceOf,
): readonly DocumentedNumber[] {
  const stated = [claim.value, claim.low, claim.high].flatMap((each) => (each === null ? [] : daysOrNumber(each)));
  if (stated.length === 0) return [];
  const [low, high] = [Math.min(...stated), Math.max(...stated)];
  const { name, label, unit } = figure;
  const documented = { deal, figure: name, label, unit, claim, source: bestSource(claim, sourceOf) };
  // A derived value with a lower bound only is "more than", too.
  const isOpen = standing === "shown" && unit !== "date";
  const isLower = claim.precision === "lowerBound" || (claim.low !== null && claim.high === null);
  const isUpper = claim.precision === "upperBound";
  return [
    {
      documented,
      figure,
      standing,
      stated,
      value: claim.value === null ? null : (stated[0] ?? null),
      low,
      high,
      least: isOpen && isUpper ? 0 : low,
      most: isOpen && isLower ? Infinity : high,
    },
  ];
}

/** A number, or the first and the last day of a date. */
function daysOrNumber(stated: number | string): number[] {
  if (typeof stated === "number") return [stated];
  const period = isoPeriod(stated);
  return period === null ? [] : [serialFromIso(period.first), serialFromIso(period.last)];
}
