import type { Contract, Tranche } from "../../src/finance/contract";
import type { Bound } from "../../src/catalog/bounds";
import { documentedFigure, figureValue, findFigure } from "../../src/catalog/figure";
import { sourceById } from "../../src/catalog/catalogue";
import type { Deal, Source } from "../../src/catalog/model";
import type { DealTranche } from "../../src/catalog/tranche";
import { isEndFromTerm, owedTranches, WHOLE_DEAL } from "../../src/catalog/tranche-terms";

type SourceOf = (id: string) => Source | null;

// Which bound of each term gives the lowest and the highest spend a year: little over a long time, much over a short one.
const OPPOSITE = { base: "base", low: "high", high: "low" } as const;

/**
 * The terms of a deal as the lines of the present model page show them: as documented, without options, inception and derived
 * dates. The page's second edition calculates on `contractOf`, and this goes with the first.
 */
export function statedContract(deal: Deal, bound: Bound = "base", sourceOf: SourceOf = sourceById): Contract {
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
