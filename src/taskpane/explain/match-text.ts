import { claimWords } from "../../catalog/claim-words";
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
    title: `${kind === "near" ? "Near" : "Differs from"} the ${whatOf(label, deal)}`,
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
    title: `${standing === "rejected" ? "Repeats an error about" : "Looks like"} the ${what}${scale}`,
    documented:
      standing === "rejected"
        ? `This is a known error: ${claim.rejected ?? "the claim is rejected"}`
        : `Documented${standing === "alternative" ? " by another source" : ""}: ${claimWords(claim, figure.unit, formats)}`,
    why:
      [
        "The value is equal",
        named === 2
          ? "both parties are named beside it"
          : named === 1
            ? "one of the parties is named beside it"
            : "no party is named near it",
        isFigureNamed ? "so is the figure" : "the figure is not",
        ...(strength === "weak" ? ["a coincidence is possible"] : []),
      ].join("; ") + ".",
  };
}

/** "contract value of Meta - CoreWeave …" */
function whatOf(label: string, { name }: Deal): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)} of ${name}`;
}
