import { rankedClaims, type GradedClaim } from "../catalog/claims";
import { isoPeriod } from "../catalog/iso-period";
import type { Deal, Figure, Source, Unit } from "../catalog/model";
import { serialFromIso } from "../finance/serial-date";

export type Standing = "shown" | "alternative" | "rejected";

/** A number that a source states of a deal. Dates are the serials of the first and the last day they may mean. */
export interface DocumentedNumber {
  readonly deal: Deal;
  readonly figure: Figure;
  readonly unit: Unit;
  readonly claim: GradedClaim;
  readonly standing: Standing;
  readonly low: number;
  readonly high: number;
}

/** Every number of the catalogue, deal by deal: of each claim its value, and its bounds where it states some. */
export function documentedNumbers(
  deals: readonly Deal[],
  sourceOf: (id: string) => Source | null,
): readonly DocumentedNumber[] {
  return deals.flatMap((deal) => deal.figures.flatMap((figure) => numbersOf(deal, figure, sourceOf)));
}

function numbersOf(deal: Deal, figure: Figure, sourceOf: (id: string) => Source | null): readonly DocumentedNumber[] {
  const { shown, alternatives, rejected } = rankedClaims(figure, sourceOf);
  const of = (claim: GradedClaim, standing: Standing): readonly DocumentedNumber[] =>
    [claim.value, claim.low, claim.high].flatMap((stated) => {
      const span = stated === null ? null : spanOf(stated, figure.unit);
      return span === null ? [] : [{ deal, figure, unit: figure.unit, claim, standing, ...span }];
    });
  return [
    ...(shown === null ? [] : of(shown, "shown")),
    ...alternatives.flatMap((claim) => of(claim, "alternative")),
    ...rejected.flatMap((claim) => of(claim, "rejected")),
  ];
}

function spanOf(stated: number | string, unit: Unit): { readonly low: number; readonly high: number } | null {
  if (typeof stated === "number") return { low: stated, high: stated };
  const period = unit === "date" ? isoPeriod(stated) : null;
  return period === null ? null : { low: serialFromIso(period.first), high: serialFromIso(period.last) };
}
