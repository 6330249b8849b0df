import { ifKnown } from "../finance/errors";
import { figureNamed } from "./figure-names";
import { rankedClaims, type GradedClaim } from "./claims";
import { figureValue } from "./figure";
import { sourceById } from "./catalogue";
import type { Deal, Source } from "./model";
import { TRANCHE_TERMS, type DealTranche, type TrancheKind, type TrancheTerm } from "./tranche";

/** The figures that are a deal's terms where it is one tranche. */
export const WHOLE_DEAL: DealTranche = {
  name: "",
  kind: null,
  value: "value",
  start: "start",
  end: "end",
  term: "term",
  signed: "signed",
  noticeDays: "notice period",
  noticeFrom: "notice from",
  monthlyFee: "monthly fee",
  feeFrom: "fee from",
  prepayment: "prepayment",
  prepaymentShare: "prepayment share",
  prepaidOn: "prepaid on",
  creditFrom: "credit from",
  creditTo: "credit to",
  escalator: "escalator",
  firstStep: "first step",
  rampMonths: "ramp months",
  exerciseBy: "exercise by",
  capacity: "capacity",
};

/** What a tranche is: its own kind, else the deal's commitment; firm where neither is documented. */
export function trancheKind(deal: Deal, tranche: DealTranche): TrancheKind {
  return tranche.kind ?? deal.commitment ?? "firm";
}

/**
 * The tranches whose payments are owed, in the order of the deal: options and contingent parts are not. Empty where the deal
 * is one tranche.
 */
export function owedTranches(deal: Deal): readonly DealTranche[] {
  return deal.tranches.filter((part) => part.kind === null || part.kind === "firm" || part.kind === "cancellable");
}

/**
 * Whether the last day of a tranche is worked out from its start and stated length, because start and end are documented to
 * the year only and a filing or a company states the length: two years on the calendar say less than "five years".
 */
export function isEndFromTerm(deal: Deal, part: DealTranche, sourceOf: (id: string) => Source | null): boolean {
  const shown = (name: string | null): GradedClaim | null => {
    const figure = name === null ? null : figureNamed(deal.figures, name);
    return figure === null ? null : rankedClaims(figure, sourceOf).shown;
  };
  const isYear = (claim: GradedClaim | null): boolean => /^\d{4}$/.test(String(claim?.value));
  const term = shown(part.term);
  const isStated = term !== null && term.derivation === null && (term.grade === "filing" || term.grade === "company");
  return isStated && isYear(shown(part.start)) && isYear(shown(part.end));
}

/** A tranche with every term of its life that is documented; null for each that is not. */
export interface TrancheLife extends Readonly<Record<TrancheTerm, number | null>> {
  readonly name: string;
  readonly kind: TrancheKind;
}

/**
 * The documented terms of every tranche of a deal, options and contingent parts too: what a calculation over its life
 * needs. A term without an agreed number is null; nothing is derived and nothing taken from another tranche.
 *
 * Units: money in US dollars, dates as Excel serials (the first day of a coarse start, the last of a coarse end), terms in
 *        years, notice in days, credits in months from the start, shares and escalators as decimals.
 */
export function trancheLives(deal: Deal, sourceOf: (id: string) => Source | null = sourceById): readonly TrancheLife[] {
  const parts = deal.tranches.length === 0 ? [WHOLE_DEAL] : deal.tranches;
  return parts.map((part) => ({
    ...(Object.fromEntries(TRANCHE_TERMS.map((term) => [term, numberOf(deal, part[term], sourceOf)])) as Record<
      TrancheTerm,
      number | null
    >),
    name: part.name,
    kind: trancheKind(deal, part),
  }));
}

function numberOf(deal: Deal, name: string | null, sourceOf: (id: string) => Source | null): number | null {
  if (name === null || figureNamed(deal.figures, name) === null) return null;
  const value = ifKnown(() => figureValue(deal, name, "base", sourceOf)); // null: withheld, or a range without a base
  return typeof value === "number" ? value : null;
}
