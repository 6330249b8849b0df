import { sourceById } from "../../catalog/catalogue";
import { boundsWords, claimRemarks, claimWords } from "../../catalog/claim-words";
import { type GradedClaim, rankedClaims } from "../../catalog/claims";
import type { Claim } from "../../catalog/claim";
import type { Deal, Figure, Grade, Source, Unit } from "../../catalog/model";
import type { Formats } from "./formats";

/** A figure as the pane shows it: what holds, what else is said, and what is known to be wrong. */
export interface FigureView {
  /** null when the sources disagree too much to show one; the figure's `withheld` says why. */
  readonly shown: ClaimView | null;
  readonly alternatives: readonly ClaimView[];
}

/** A claim as the pane shows it. Every part but the first may be absent. */
export interface ClaimText {
  /** The value with its precision in words: "about $21 bn". */
  readonly text: string;
  /** Money to the last digit, for those who need it. */
  readonly inFull: string | null;
  /** How far the statement reaches, where the claim itself gives bounds: "at least $35 bn". */
  readonly bounds: string | null;
  /** What a reader must know before using it: "a cap". */
  readonly remarks: readonly string[];
}

export interface ClaimView {
  readonly text: ClaimText;
  readonly grade: Grade;
  readonly sources: readonly Source[];
  /** What to know about it, among it why it is rejected. */
  readonly notes: readonly string[];
  readonly rejected: boolean;
}

type SourceOf = (id: string) => Source | null;

/** A figure's claims in words, the shown one apart; rejected ones come last. */
export function figureView(figure: Figure, formats: Formats, sourceOf: SourceOf = sourceById): FigureView {
  const view = (claim: GradedClaim) => claimView(claim, figure.unit, formats, sourceOf);
  const { shown, alternatives, rejected } = rankedClaims(figure, sourceOf);
  return { shown: shown === null ? null : view(shown), alternatives: [...alternatives, ...rejected].map(view) };
}

/** The shown claim of a deal's figure; null when it is withheld or not documented. */
export function shownClaim(deal: Deal, name: string, formats: Formats): ClaimView | null {
  const figure = deal.figures.find((candidate) => candidate.name === name);
  return figure === undefined ? null : figureView(figure, formats).shown;
}

/** Words of a claim that states one value, or only bounds. */
export function claimText(claim: Claim, unit: Unit, formats: Formats): ClaimText {
  const money = unit === "USD" ? (claim.value ?? claim.low ?? claim.high) : null;
  return {
    text: claimWords(claim, unit, formats),
    inFull: typeof money === "number" ? formats.moneyInFull(money) : null,
    bounds: boundsWords(claim, unit, formats),
    remarks: claimRemarks(claim, unit),
  };
}

function claimView(claim: GradedClaim, unit: Unit, formats: Formats, sourceOf: SourceOf): ClaimView {
  const { derivation, note, rejected } = claim;
  return {
    text: claimText(claim, unit, formats),
    grade: claim.grade,
    sources: claim.sources.map(sourceOf).filter((source) => source !== null),
    notes: [
      ...(rejected === null ? [] : [`Rejected. ${rejected}`]),
      ...(derivation === null ? [] : [derivation]),
      ...(note === null ? [] : [note]),
    ],
    rejected: rejected !== null,
  };
}
