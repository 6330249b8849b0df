import { isoPeriod } from "../catalog/iso-period";
import { bestSource } from "../catalog/citation";
import { rankedClaims, type GradedClaim } from "../catalog/claims";
import type { Deal, Figure, Source, Unit } from "../catalog/model";
import { serialFromIso } from "../finance/serial-date";
import type { DocumentedClaim } from "./documented-claim";
import { TOPIC, type Topic } from "./text-features";

type SourceOf = (id: string) => Source | null;

/** A claim with its numbers, from `low` to `high`, both included. Dates are serials of the 1900 system. */
export interface DocumentedNumber {
  readonly documented: DocumentedClaim;
  readonly low: number;
  readonly high: number;
  /** What does not contradict it: where it is the shown claim, "at least 20" allows all above and "up to 14.2" all from 0. */
  readonly least: number;
  readonly most: number;
  /** The number itself; the middle of nothing: a claim of bounds only has none. */
  readonly value: number | null;
  readonly isRejected: boolean;
}

export interface FigureNumbers {
  readonly figure: Figure;
  readonly unit: Unit;
  /** The shown claim first; rejected ones last. */
  readonly numbers: readonly DocumentedNumber[];
}

/** The figure that a topic means. */
export const FIGURE_OF_TOPIC: Readonly<Record<Topic, string>> = {
  value: "value",
  term: "term",
  capacity: "capacity",
  gpus: "gpus",
  start: "start",
  end: "end",
  signed: "signed",
  announced: "announced",
  prepaymentShare: "prepayment share",
  escalator: "escalator",
  monthlyFee: "monthly fee",
  combined: "combined commitment",
};

export const TOPICS = Object.keys(TOPIC) as Topic[];

/** Every figure of a deal that is a number or a date. */
export function figureNumbers(deal: Deal, sourceOf: SourceOf): FigureNumbers[] {
  return deal.figures
    .filter(({ unit }) => unit !== "text")
    .map((figure) => {
      const { shown, alternatives, rejected } = rankedClaims(figure, sourceOf);
      const read = (claim: GradedClaim, standing: Standing) => numberOf(deal, figure, claim, standing, sourceOf);
      return {
        figure,
        unit: figure.unit,
        numbers: [
          ...(shown === null ? [] : read(shown, "shown")),
          ...alternatives.flatMap((claim) => read(claim, "alternative")),
          ...rejected.flatMap((claim) => read(claim, "rejected")),
        ],
      };
    });
}

type Standing = "shown" | "alternative" | "rejected";

function numberOf(
  deal: Deal,
  figure: Figure,
  claim: GradedClaim,
  standing: Standing,
  sourceOf: SourceOf,
): DocumentedNumber[] {
  const documented = {
    deal,
    figure: figure.name,
    label: figure.label,
    unit: figure.unit,
    claim,
    source: bestSource(claim, sourceOf),
  };
  const bounds = [claim.value, claim.low, claim.high]
    .filter((bound) => bound !== null)
    .flatMap((bound) => numbersOf(bound));
  if (bounds.length === 0) return [];
  const [value] = claim.value === null ? [null] : numbersOf(claim.value);
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const open = standing === "shown" ? claim.precision : null;
  const [least, most] = [open === "upperBound" ? 0 : low, open === "lowerBound" ? Infinity : high];
  return [{ documented, low, high, least, most, value: value ?? null, isRejected: standing === "rejected" }];
}

/** A number, or the first and the last day of a date. */
function numbersOf(bound: number | string): number[] {
  if (typeof bound === "number") return [bound];
  const period = isoPeriod(bound);
  return period === null ? [] : [serialFromIso(period.first), serialFromIso(period.last)];
}
