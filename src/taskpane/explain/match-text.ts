import { claimWords } from "../../catalog/claim-words";
import { labelWithArticle } from "../../catalog/label-in-sentence";
import type { Deal } from "../../catalog/model";
import type { NumberFinding } from "../../checking/number-finding";
import type { NumberMatch } from "../../matching/equals";
import type { Formats } from "../shared/formats";

/** A proposal in words: what a number looks like or differs from, and why. */
export interface MatchText {
  /** "Looks like the contract value of …, in billions" */
  readonly title: string;
  /** What is documented. */
  readonly documented: string;
  /** Why it is proposed, and how sure that is. */
  readonly why: string;
}

/** What to say of a number that contradicts a documented figure or is near one, as Check says it. */
export function contradictionText(
  { kind, message, remedy, documented }: NumberFinding,
  formats: Formats,
): MatchText | null {
  if (documented === null) return null;
  const { deal, label, claim, unit } = documented;
  return {
    title: `${kind === "near" ? "Close to" : "Differs from"} ${whatOf(label, deal)}`,
    documented: `Documented: ${claimWords(claim, unit, formats)}`,
    why: `${message} ${remedy}`,
  };
}

/** What to say of a documented figure that a number equals. */
export function matchText(
  { deal, figure, claim, standing, scaleWords, strength, named, isFigureNamed }: NumberMatch,
  formats: Formats,
): MatchText {
  const what = whatOf(figure.label, deal);
  const scale = scaleWords === "" ? "" : `, ${scaleWords}`;
  return {
    title: `${standing === "rejected" ? "Repeats a known error in" : "Looks like"} ${what}${scale}`,
    documented:
      standing === "rejected"
        ? `This is a known error${claim.rejected === null ? "." : `: ${claim.rejected}`}`
        : `Documented${standing === "alternative" ? " by another source" : ""}: ${claimWords(claim, figure.unit, formats)}`,
    why:
      `The value is the same, and ${namedWords(named, isFigureNamed)}` +
      (strength === "weak" ? ", so it may be a coincidence." : "."),
  };
}

function namedWords(parties: number, isFigureNamed: boolean): string {
  if (parties === 2)
    return isFigureNamed
      ? "both parties and the figure are named next to it"
      : "both parties are named next to it, though not the figure";
  if (parties === 1)
    return isFigureNamed
      ? "one of the parties and the figure are named next to it"
      : "one of the parties is named next to it, though not the figure";
  return isFigureNamed
    ? "the figure is named next to it, though no party"
    : "neither a party nor the figure is named next to it";
}

/** "the contract value of Meta - CoreWeave …" */
function whatOf(label: string, { name }: Deal): string {
  return `${labelWithArticle(label)} of ${name}`;
}
