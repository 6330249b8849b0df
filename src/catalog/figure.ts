import { FinanceError } from "../finance/errors";
import { serialFromIso } from "../finance/serial-date";
import { claimBound, type Bound } from "./bounds";
import { sourceById } from "./catalogue";
import { rankedClaims, type GradedClaim } from "./claims";
import { figureNamed } from "./figure-names";
import type { Conflict, Deal, Figure, Source, Unit } from "./model";

/** A figure of a deal as it is shown: one claim, and beside it everything that speaks against it. */
export interface DocumentedFigure {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  /** null when the figure is withheld; `withheld` then says why. */
  readonly shown: GradedClaim | null;
  /** The better evidenced, coarser claim that the shown one refines. */
  readonly refined: GradedClaim | null;
  readonly alternatives: readonly GradedClaim[];
  /** Claims known to be wrong, each with its reason: shown as conflicts, never used. */
  readonly rejected: readonly GradedClaim[];
  readonly withheld: string | null;
  /** The recorded disagreements about this figure; empty in the functions bundle, where their prose is left out. */
  readonly conflicts: readonly Conflict[];
  /** To be shown wherever the figure is shown. */
  readonly caveat: string | null;
}

type SourceOf = (id: string) => Source | null;

/**
 * A figure of a deal with its shown claim, alternatives and caveat.
 *
 * Shape:  a name, or the label that sheets print, in any case; spaces, underscores and hyphens are the same.
 * Errors: "missing-data" listing the figures the deal has.
 */
export function documentedFigure(deal: Deal, figureName: string, sourceOf: SourceOf = sourceById): DocumentedFigure {
  const figure = requiredFigure(deal, figureName);
  return {
    name: figure.name,
    label: figure.label,
    unit: figure.unit,
    withheld: figure.withheld,
    ...rankedClaims(figure, sourceOf),
    conflicts: deal.conflicts.filter((conflict) => conflict.figure === figure.name),
    caveat: deal.caveat,
  };
}

/**
 * A deal's figure by its name.
 *
 * Errors: "missing-data" listing the figures the deal has.
 */
export function requiredFigure(deal: Deal, figureName: string): Figure {
  const figure = findFigure(deal, figureName);
  if (figure !== null) return figure;
  const names = deal.figures.map((each) => each.name).join(", ");
  const asked = figureName.trim().toLowerCase();
  const why = asked === "value" || asked === "contract value" ? " (no value published)" : "";
  throw new FinanceError("missing-data", `${deal.id} has no documented figure "${figureName}"${why}: it has ${names}`);
}

/** A deal's figure by its name or printed label; null when the deal has none of that name. */
export function findFigure(deal: Deal, figureName: string): Figure | null {
  return figureNamed(deal.figures, figureName);
}

/**
 * The number, date or text that a figure is documented to have.
 *
 * Units:  money in US dollars, power in MW, shares as decimals; dates as Excel serials; chips and workloads as text.
 * Errors: "missing-data" when the deal has no such figure (naming those it has), when the figure is withheld because
 *         sources disagree (saying how), or when the bound is not documented.
 */
export function figureValue(
  deal: Deal,
  figureName: string,
  bound: Bound = "base",
  sourceOf: SourceOf = sourceById,
): number | string {
  const figure = documentedFigure(deal, figureName, sourceOf);
  if (figure.shown === null) {
    const of = `${figure.name} of ${deal.id}`;
    throw new FinanceError(
      "missing-data",
      figure.withheld === null
        ? `every published ${of} is known to be wrong`
        : `sources disagree on the ${of} (${figure.withheld})`,
    );
  }
  const value = claimBound(figure.shown, bound, `${deal.id} ${figure.name}`, figure.unit);
  return figure.unit === "date" && typeof value === "string" ? serialFromIso(value) : value;
}
