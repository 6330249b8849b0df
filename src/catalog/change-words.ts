import { claimCitation } from "./citation";
import { claimWords, precisionWords } from "./claim-words";
import type { FigureChange } from "./changes";

/** What became of a figure, in one line: "was about $21 bn"; "not documented before". */
export function changeWas({ was, figure }: FigureChange): string {
  return was === null ? "not documented before" : `was ${claimWords(was, figure.unit)}`;
}

/** How a changed figure is to be read now and who says so; where no value is left, why. */
export function changeSource({ figure, was, now, withheld }: FigureChange): string {
  if (now === null)
    return withheld === null ? "every published number is known to be wrong" : `sources disagree: ${withheld}`;
  const isRequalified = was !== null && was.value === now.value && was.precision !== now.precision;
  const [before, after] = [was ?? now, now].map((claim) => precisionWords(claim, figure.unit));
  return `${isRequalified ? `${before} became ${after}; ` : ""}${claimCitation(now)}`;
}
