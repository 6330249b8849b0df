import { sourceById } from "./catalogue";
import { rankedClaims, type GradedClaim } from "./claims";
import { requiredFigure } from "./figure";
import type { Deal, Figure, Source, Unit } from "./model";

export type ClaimStanding = "shown" | "alternative" | "rejected" | "withheld";

/** One claim of one figure with its sources: a row of what is documented. */
export interface EvidenceRow {
  readonly figure: string;
  readonly label: string;
  readonly unit: Unit;
  readonly standing: ClaimStanding;
  readonly claim: GradedClaim;
  readonly sources: readonly Source[];
}

/**
 * Every claim about a deal, or about one of its figures: shown claim first, then alternatives, then rejected ones.
 *
 * Errors: "missing-data" listing the deal's figures when it has none of that name.
 */
export function evidenceRows(
  deal: Deal,
  figureName: string | null = null,
  sourceOf: (id: string) => Source | null = sourceById,
): readonly EvidenceRow[] {
  const figures = figureName === null ? deal.figures : [requiredFigure(deal, figureName)];
  return figures.flatMap((figure) => figureRows(figure, sourceOf));
}

function figureRows(figure: Figure, sourceOf: (id: string) => Source | null): readonly EvidenceRow[] {
  const { shown, alternatives, rejected } = rankedClaims(figure, sourceOf);
  const row = (claim: GradedClaim, standing: ClaimStanding): EvidenceRow => ({
    figure: figure.name,
    label: figure.label,
    unit: figure.unit,
    standing,
    claim,
    sources: claim.sources.map(sourceOf).filter((source) => source !== null),
  });
  return [
    ...(shown === null ? [] : [row(shown, "shown")]),
    ...alternatives.map((claim) => row(claim, figure.withheld === null ? "alternative" : "withheld")),
    ...rejected.map((claim) => row(claim, "rejected")),
  ];
}
