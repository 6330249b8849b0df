import { claimWords, precisionWords } from "../../catalog/claim-words";
import type { DocumentedFigure } from "../../catalog/figure";
import { coarserWords, shortPrecision } from "../figure-notes";

/** Letters that the column of a model takes. */
export const LONGEST_PRECISION = 30;

/** What a source adds, and what else is claimed. */
export function noteOf({ shown, refined, unit, alternatives, conflicts }: DocumentedFigure): string {
  const notes: string[] = [];
  if (shown !== null && shown.value === null) notes.push(`Only bounds are documented: ${claimWords(shown, unit)}`);
  const precision = shown === null ? "" : precisionWords(shown, unit);
  if (shortPrecision(precision, LONGEST_PRECISION) !== precision) notes.push(`Precision: ${precision}`);
  if (shown?.note) notes.push(shown.note);
  if (refined !== null) notes.push(coarserWords(refined, unit));
  if (conflicts.length > 0) notes.push("Sources disagree: see Where sources disagree");
  else
    notes.push(
      ...alternatives
        .filter((claim) => claim.value !== refined?.value && claim.value !== shown?.value)
        .slice(0, 1)
        .map((claim) => `Also claimed: ${claimWords(claim, unit)}`),
    );
  return notes.map((note) => note.replace(/\.$/, "")).join(". ");
}

/** Why a figure gives no term. */
export function notStated(figure: DocumentedFigure | null): string {
  if (figure === null) return "Not documented";
  if (figure.shown === null) return `Not settled: ${figure.withheld ?? "every published number is known to be wrong"}`;
  const said = claimWords(figure.shown, figure.unit);
  // A length that the dates give says nothing beside them.
  return figure.unit === "years" && figure.shown.precision === "derived"
    ? `Not used as a term: ${said} is itself worked out from the dates`
    : `Not used: ${said}`;
}

export function alsoStated(figure: DocumentedFigure | null): string {
  return figure?.shown ? `; documented: ${claimWords(figure.shown, figure.unit)}` : "; no source states it";
}
