import { type CoarseDate, type DayWithBounds } from "../finance/coarse-date";
import type { Contract, LivingTranche } from "../finance/contract";
import { datesFromDocuments, type DatesOfDeal, type DocumentedLength } from "../finance/dates-from-documents";
import type { SerialDate } from "../finance/units";
import { type Bound, boundOf } from "./bounds";
import { sourceById } from "./catalogue";
import type { GradedClaim } from "./claims";
import { documentedDate } from "./documented-date";
import { documentedFigure, figureValue, findFigure } from "./figure";
import type { Deal, Source } from "./model";
import type { DealTranche } from "./tranche";
import { trancheKind, WHOLE_DEAL } from "./tranche-terms";
import { limitOfClaim } from "./value-limit";

type SourceOf = (id: string) => Source | null;

/** Which bound of a length gives the lowest and the highest spend a year: little over a long time, much over a short one. */
export const OPPOSITE = { base: "base", low: "high", high: "low" } as const;

/**
 * The terms of a deal, ready to calculate with: every tranche with its kind and all that is documented of its life, coarse
 * dates brought to a day, the inception, and the date that the other and a stated length give (`datesFromDocuments`). Of a
 * deal as it was known on a day give what `dealAsOf` makes of it.
 *
 * Shape:  one tranche, or those that the catalogue names. A tranche without a day of signing of its own has the deal's, and
 *         the announcement is the deal's. A term that is not documented is null; a prepayment documented as a share is that
 *         share of the value.
 * Units:  as `LivingTranche`. `bound` "low" and "high" give the terms that a low and a high spend a year come from: little
 *         over a long time, much over a short one. Two documented days vary each on its own. A day that another and the
 *         length give moves with it: a high spend then has the earlier days, because a length from signing is shorter so. A
 *         number without such a bound stands as it is; `spendContract` says where it is needed, and which of these terms
 *         give the lowest and the highest spend of all.
 * Errors: "missing-data" when a value is withheld because sources disagree, unless `disputed` leaves it blank, or is a range
 *         without a point and no bound is asked for; as `datesFromDocuments`.
 * Source: contract-life §1 and §2.
 */
export function contractOf(
  deal: Deal,
  bound: Bound = "base",
  sourceOf: SourceOf = sourceById,
  disputed: "refused" | "blank" = "refused",
): Contract {
  const parts = deal.tranches.length === 0 ? [WHOLE_DEAL] : deal.tranches;
  const figures = new Figures(deal, sourceOf, disputed === "blank");
  return { name: deal.id, tranches: parts.map((part) => trancheOf(figures, part, bound)) };
}

/** A documented figure in the forms that terms take. */
class Figures {
  constructor(
    readonly deal: Deal,
    private readonly sourceOf: SourceOf,
    private readonly isBlankIfDisputed: boolean,
  ) {}

  /** The claim that is shown; null where there is none. */
  shown(name: string | null): GradedClaim | null {
    if (name === null || findFigure(this.deal, name) === null) return null;
    return documentedFigure(this.deal, name, this.sourceOf).shown;
  }

  /** Where the bound is not documented, the base. Errors: "missing-data" when it is withheld, or neither is documented. */
  amount(name: string, bound: Bound): number | null {
    if (findFigure(this.deal, name) === null) return null;
    const claim = this.shown(name);
    if (claim === null && this.isBlankIfDisputed) return null;
    const hasBound = claim === null || boundOf(claim, bound, false) !== null;
    const value = figureValue(this.deal, name, hasBound ? bound : "base", this.sourceOf);
    return typeof value === "number" ? value : null;
  }

  /** null also where sources do not agree or give a range only. */
  number(name: string | null): number | null {
    const value = this.shown(name)?.value ?? null;
    return typeof value === "number" ? value : null;
  }

  /** As `number`, of a bound. */
  numberAt(name: string | null, bound: Bound): number | null {
    const value = this.number(name);
    return value === null || name === null || bound === "base" ? value : this.amount(name, bound);
  }

  date(name: string | null): CoarseDate | null {
    const claim = this.shown(name);
    return claim === null ? null : documentedDate(claim);
  }

  length(name: string | null, bound: Bound): DocumentedLength | null {
    const claim = this.shown(name);
    const years = claim === null || claim.derivation !== null || name === null ? null : this.amount(name, bound);
    if (claim === null || years === null) return null;
    return {
      years,
      isBound: claim.precision === "lowerBound" || claim.precision === "upperBound",
      isWellGraded: claim.grade === "filing" || claim.grade === "company",
    };
  }
}

function trancheOf(figures: Figures, part: DealTranche, bound: Bound): LivingTranche {
  const { deal } = figures;
  const name = part.name === "" ? deal.id : `${deal.id} (${part.name})`;
  const value = figures.amount(part.value, bound);
  const length = figures.length(part.term, OPPOSITE[bound]);
  const signed = figures.date(part.signed) ?? figures.date("signed");
  const announced = figures.date("announced");
  const dates = datesFromDocuments(
    { signed, announced, start: figures.date(part.start), end: figures.date(part.end), length },
    name,
  );
  return {
    value,
    ...serviceAt(dates, bound),
    term: length?.years ?? null,
    // Of a month or year the day that inception takes of it, so that typed terms give the same; a low spend counts from its first.
    signed:
      signed === null ? null : bound === "low" ? Math.min(signed.first, dates.inception ?? Infinity) : dates.inception,
    announced: announced === null ? null : bound === "low" && signed === null ? announced.first : announced.last,
    prepayment: figures.number(part.prepayment) ?? shareOf(value, figures.number(part.prepaymentShare)),
    escalator: figures.number(part.escalator),
    rampMonths: figures.number(part.rampMonths),
    kind: trancheKind(deal, part),
    noticeDays: figures.number(part.noticeDays),
    noticeFrom: figures.date(part.noticeFrom)?.first ?? null,
    exerciseBy: figures.date(part.exerciseBy)?.last ?? null,
    prepaidOn: figures.date(part.prepaidOn)?.last ?? null,
    creditFrom: figures.number(part.creditFrom),
    creditTo: figures.number(part.creditTo),
    firstStep: figures.date(part.firstStep)?.first ?? null,
    monthlyFee: figures.numberAt(part.monthlyFee, bound),
    feeFrom: figures.date(part.feeFrom)?.first ?? null,
    valueIs: limitOfClaim(figures.shown(part.value)),
    ...resolved(dates),
    calledBy: part.name === "" ? null : name,
  };
}

function resolved({ convention, inception, derived }: DatesOfDeal): Partial<LivingTranche> {
  return { convention, inception, derived };
}

/** First and last day of service. A low spend has the longest service that two documented days allow, a high one the shortest. */
function serviceAt({ start, end, derived }: DatesOfDeal, bound: Bound): Pick<LivingTranche, "start" | "end"> {
  if (derived !== null) return { start: dayAt(start, OPPOSITE[bound]), end: dayAt(end, OPPOSITE[bound]) };
  if (bound === "high" && start !== null && end !== null && start.high > end.low && start.day <= end.day) {
    const only = Math.max(start.low, end.low);
    return { start: only, end: only };
  }
  return { start: dayAt(start, bound), end: dayAt(end, OPPOSITE[bound]) };
}

function dayAt(date: DayWithBounds | null, bound: Bound): SerialDate | null {
  return date === null ? null : bound === "base" ? date.day : date[bound];
}

function shareOf(value: number | null, share: number | null): number | null {
  return value === null || share === null ? null : value * share;
}
