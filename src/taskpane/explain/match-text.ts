import type { NumberMatch } from "../../matching/number-match";
import { claimText } from "../claim-text";
import type { Formats } from "../formats";

/** A proposal in words: what a number looks like, and why. */
export interface MatchText {
  /** "Looks like the contract value of …, in billions" */
  readonly title: string;
  /** What is documented. */
  readonly documented: string;
  /** Why it is proposed, and how sure that is. */
  readonly why: string;
}

/** What to say of a documented figure that a number equals or contradicts. */
export function matchText({ kind, deal, figure, claim, standing, scaleWords, strength, named, isFigureNamed }: NumberMatch, formats: Formats): MatchText {
  const what = `${figure.label.charAt(0).toLowerCase()}${figure.label.slice(1)} of ${deal.name}`;
  const scale = scaleWords === "" ? "" : `, ${scaleWords}`;
  const { text } = claimText(claim, figure.unit, formats);
  return {
    title: kind === "equals" ? `Looks like the ${what}${scale}` : `Differs from the ${what}${scale}`,
    documented: standing === "rejected" ? `This is a known error: ${claim.rejected ?? "the claim is rejected"}` : `Documented${standing === "alternative" ? " by another source" : ""}: ${text}`,
    why: [
      kind === "equals" || standing === "rejected" ? "The value is equal" : "The value is another",
      named === 2 ? "both parties are named beside it" : named === 1 ? "one of the parties is named beside it" : "no party is named near it",
      isFigureNamed ? "so is the figure" : "the figure is not",
      ...(strength === "weak" ? ["a coincidence is possible"] : []),
    ].join("; ") + ".",
  };
}
