// Which documented figures a plain number in a cell may be, by its value, its number format and the words around it: proposals,
// for Explain. What contradicts a documented figure is for Check to judge (src/checking/number-judge.ts).
//
//     const matcher = numberMatcher(allDeals(), sourceById);
//     matcher.match({ value: 21, numberFormat: '0.0', labels: labelsOf(cells, row, column) })
//       → [{ deal, figure, claim, standing: "shown", scale: 1e9, strength: "strong", … }]
//
// Strengths: "strong" and "likely" are worth telling anybody; "weak" only somebody who asks about this one number, because
// the value alone, or little more than it, speaks for it. False alarms cost more than misses: a number without any word
// that names a party is never more than weak, unless it has five digits of its own and a unit.
import type { Deal, Source } from "../catalog/model";
import type { Standing } from "./documented-numbers";
import { equalNumbers } from "./equal-numbers";
import { matcherIndex } from "./matcher-index";
import type { NumberMatch, Strength } from "./number-match";
import { readNumber, type NumberToMatch } from "./read-number";

export interface NumberMatcher {
  /** Best first; empty where nothing speaks for a match. */
  readonly match: (number: NumberToMatch) => readonly NumberMatch[];
}

const RANK: Readonly<Record<Strength, number>> = { strong: 0, likely: 1, weak: 2 };
const STANDINGS: Readonly<Record<Standing, number>> = { shown: 0, alternative: 1, rejected: 2 };

/** A matcher for a catalogue's deals. Making it takes a few milliseconds; asking it, microseconds. */
export function numberMatcher(deals: readonly Deal[], sourceOf: (id: string) => Source | null): NumberMatcher {
  const index = matcherIndex(deals, sourceOf);
  return {
    match: (number) => {
      const reading = readNumber(number, index);
      if (reading === null) return [];
      const equal = equalNumbers(reading, index);
      const isSettled = equal.some(({ standing, strength }) => standing !== "rejected" && strength !== "weak");
      // What is right as one figure is not wrong as another.
      return equal.filter(({ standing }) => !isSettled || standing !== "rejected").sort(byWorth);
    },
  };
}

function byWorth(one: NumberMatch, other: NumberMatch): number {
  const keys = (match: NumberMatch): readonly number[] => [
    RANK[match.strength],
    match.standing === "rejected" ? 1 : 0,
    -match.named,
    match.isFigureNamed ? 0 : 1,
    STANDINGS[match.standing],
  ];
  const [ours, theirs] = [keys(one), keys(other)];
  return ours.map((key, index) => key - (theirs[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
