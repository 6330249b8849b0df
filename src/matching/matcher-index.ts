import type { Deal, Figure, Source } from "../catalog/model";
import { documentedNumbers, type DocumentedNumber } from "./documented-numbers";
import { type LabelFacts, labelReader } from "./label-facts";
import { dealParties } from "./party-names";

/** What a matcher looks in, made once for a catalogue. */
export interface MatcherIndex {
  /** What a label says. */
  readonly factsOf: (label: string) => LabelFacts;
  /** By the first nine digits of the number, without sign and size. */
  readonly byDigits: ReadonlyMap<string, readonly DocumentedNumber[]>;
  readonly byDeal: ReadonlyMap<Deal, ReadonlyMap<Figure, readonly DocumentedNumber[]>>;
}

/** The index of a catalogue: a few milliseconds. */
export function matcherIndex(deals: readonly Deal[], sourceOf: (id: string) => Source | null): MatcherIndex {
  const numbers = documentedNumbers(deals, sourceOf);
  const byDigits = new Map<string, DocumentedNumber[]>();
  const byDeal = new Map<Deal, Map<Figure, DocumentedNumber[]>>();
  for (const number of numbers) {
    if (number.unit !== "date") put(byDigits, digitsOf(number.low), number);
    if (number.unit === "years") put(byDigits, digitsOf(number.low * 12), number);
    const figures = byDeal.get(number.deal) ?? new Map<Figure, DocumentedNumber[]>();
    byDeal.set(number.deal, figures);
    put(figures, number.figure, number);
  }
  return { factsOf: labelReader(dealParties(deals)), byDigits, byDeal };
}

/** The first nine digits of a number: the same for 21, 21,000 and 21e9. */
export function digitsOf(value: number): string {
  return Math.abs(value).toExponential(8).split("e")[0] ?? "";
}

function put<Key>(map: Map<Key, DocumentedNumber[]>, key: Key, number: DocumentedNumber): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [number]);
  else if (!known.includes(number)) known.push(number);
}
