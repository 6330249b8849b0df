import type { Deal } from "../catalog/model";
import { figureWords, isKnownTopic } from "./figure-topics";

/** A figure that few deals have, named in the words of a text. */
export interface OwnFigure {
  readonly figure: string;
  /** The words that do not name it. */
  readonly rest: string;
}

export type FindOwnFigure = (words: readonly string[]) => OwnFigure | null;

/** What changes with the day, or what a company reports as well under the same words. */
const CHANGING =
  /\b(revenue|rpo|remaining|report|filing|months|delivered|operating|construction|billable|leased|online|tranche|option|first|second|loan closed|pledged|build cost)\b/;

/** "Google backstop" among the figures of a deal that has one. */
const BACKING = /^\w+ backstop$/;

/** Finds figures such as "notice period" by all words of their name or their label; the longest first. */
export function ownFigureFinder(deals: readonly Deal[]): FindOwnFigure {
  const known = new Map<string, { readonly figure: string; readonly wanted: readonly string[] }>();
  for (const { name, label, unit } of deals.flatMap(({ figures }) => figures)) {
    if (unit === "text" || isKnownTopic(name) || CHANGING.test(name)) continue;
    for (const words of [name, label, ...(BACKING.test(name) ? ["backstop", "guarantee"] : [])].map(figureWords))
      known.set(words.join(" "), { figure: name, wanted: words });
  }
  const all = [...known.values()].sort((one, other) => other.wanted.length - one.wanted.length);
  return (words) => {
    const found = all.find(({ wanted }) => wanted.every((word) => words.includes(word)));
    if (found === undefined) return null;
    return { figure: found.figure, rest: words.filter((word) => !found.wanted.includes(word)).join(" ") };
  };
}
