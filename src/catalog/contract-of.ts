import type { Contract, Tranche } from "../finance/contract";
import type { Bound } from "./bounds";
import { documentedFigure, figureValue, findFigure } from "./figure";
import { sourceById } from "./catalogue";
import type { Deal, Source } from "./model";
import type { DealTranche } from "./tranche";
import { isEndFromTerm, owedTranches, WHOLE_DEAL } from "./tranche-terms";

type SourceOf = (id: string) => Source | null;

// Which bound of each term gives the lowest and the highest spend a year: little over a long time, much over a short one.
const OPPOSITE = { base: "base", low: "high", high: "low" } as const;

/**
 * The terms of a deal, ready to calculate with. `term` is the length that a source states, never one computed from dates;
 * the announcement is one of the whole deal, so tranches have none.
 *
 * Shape:  one tranche, or those the catalogue names without the options and contingent parts, which nobody owes yet. A
 *         term that is not documented is null; so is an end known to the year only beside a length that a filing or company
 *         states, from which it is worked out.
 * Units:  as `Tranche`. `bound` "low" and "high" give the terms of the lowest and the highest spend a year.
 * Errors: "missing-data" when the value is withheld because sources disagree, or has no such bound.
 */
export function contractOf(deal: Deal, bound: Bound = "base", sourceOf: SourceOf = sourceById): Contract {
  const parts = deal.tranches.length === 0 ? [WHOLE_DEAL] : owedTranches(deal);
  return { name: deal.id, tranches: parts.map((part) => trancheOf(deal, part, bound, sourceOf)) };
}

function trancheOf(deal: Deal, part: DealTranche, bound: Bound, sourceOf: SourceOf): Tranche {
  const numberOf = (name: string | null, side: Bound): number | null => documentedNumber(deal, name, side, sourceOf);
  const shorter = OPPOSITE[bound];
  return {
    value: numberOf(part.value, bound),
    start: numberOf(part.start, bound),
    end: isEndFromTerm(deal, part, sourceOf) ? null : numberOf(part.end, shorter),
    term: isStated(deal, part.term, sourceOf) ? numberOf(part.term, shorter) : null,
    signed: numberOf(part.signed, bound),
    announced: part === WHOLE_DEAL ? numberOf("announced", bound) : null,
    prepayment: numberOf("prepayment", "base"),
    escalator: numberOf("escalator", "base"),
    rampMonths: numberOf("ramp months", "base"),
  };
}

function documentedNumber(deal: Deal, figureName: string | null, bound: Bound, sourceOf: SourceOf): number | null {
  if (figureName === null || findFigure(deal, figureName) === null) return null;
  const value = figureValue(deal, figureName, bound, sourceOf);
  return typeof value === "number" ? value : null;
}

function isStated(deal: Deal, figureName: string | null, sourceOf: SourceOf): boolean {
  if (figureName === null || findFigure(deal, figureName) === null) return false;
  return documentedFigure(deal, figureName, sourceOf).shown?.derivation === null;
}
