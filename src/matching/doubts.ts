import type { Label } from "./label";
import type { KnownDeal, NearLabels } from "./named-deals";
import { isName, yearsOf } from "./row-details";
import type { NumberInContext } from "./number-context";
import { BARE_DAYS } from "./topic-units";

/** The labels that say what a number is. */
interface Telling {
  readonly nearest: Label | undefined;
  readonly head: Label | undefined;
  readonly row: readonly Label[];
  readonly titles: readonly Label[];
  /** Labels of the row below headings that do not ask for a place. */
  readonly details: readonly Label[];
  readonly attributes: readonly Label[];
  readonly topical: Label | undefined;
  /** The heading says what the number is. */
  readonly isByHead: boolean;
}

/** A number with what its labels are to it. */
interface Doubted {
  readonly context: NumberInContext;
  readonly deals: readonly KnownDeal[];
  readonly labels: NearLabels;
  readonly nearest: Label | undefined;
  readonly head: Label | undefined;
  readonly topical: Label | undefined;
  readonly topics: readonly string[];
  readonly isByHead: boolean;
}

/** Whether what a number's labels say may make it a part, another contract, or another quantity. */
export function isDoubtful({ context, deals, labels, nearest, head, topical, topics, isByHead }: Doubted): boolean {
  const { row, heads, titles } = labels;
  const { kinds, details, attributes } = context.roles();
  return (
    context.isOrdinal ||
    isUnconfirmed(context) ||
    context.right.some(isOfOther) ||
    (context.isOfCarriedPair && (nearest?.topics.length ?? 0) === 0) ||
    // Not by the sheet's name: "First look".
    titles.slice(1).some(({ isPartAsTitle }) => isPartAsTitle) ||
    isOfPart([...row.filter((label) => !details.includes(label)), ...heads], deals) ||
    (topics.some((topic) => BARE_DAYS.has(topic)) && titles.slice(1).some(({ unknown }) => unknown.length > 0)) ||
    isOfOtherYear(deals, yearsOf([...row.filter((label) => !isName(label, [...details, ...kinds])), ...heads])) ||
    isOfOtherPlace([...row, ...heads, ...titles], deals) ||
    !isOfYearMade(deals, context.partYears()) ||
    (isByHead && head !== undefined && row.some((label) => isOtherAmount(label, head))) ||
    (nearest !== undefined && !hasParties(nearest) && !isByHead && isOfOwnKind(nearest)) ||
    (topical?.isExplicit !== true && hasUnknownKind(kinds, deals)) ||
    (context.stated === null &&
      hasUnknownWord({ nearest, head, row, titles, details, attributes, topical, isByHead }, deals))
  );
}

/**
 * Whether a label that says what the number is, or whose, has a word we do not know. Other texts of the row are details
 * ("Chips", "Status"), except of power and chips, which often are of one site.
 */
function hasUnknownWord(
  { nearest, head, row, titles, details, attributes, topical, isByHead }: Telling,
  deals: readonly KnownDeal[],
): boolean {
  const isOfPlace = deals.some(({ deal }) => [...row, ...titles].some(({ places }) => places.includes(deal)));
  const isOfSites = !isOfPlace && topical?.topics.some((topic) => topic === "capacity" || topic === "gpus") === true;
  const telling = [
    ...row.filter(
      (label) =>
        hasParties(label) ||
        (label.places.length > 0 && !(isByHead && topical?.isExplicit === true)) ||
        (isOfSites && !details.includes(label)) ||
        saysWhat(label),
    ),
    ...(head === undefined ? [] : [head]),
    // "Local unemployment" in a column of metrics, under "Value".
    ...(nearest === undefined || (isByHead && !attributes.includes(nearest)) ? [] : [nearest]),
  ];
  return telling.some(({ unknown }) => unknown.some((word) => !deals.some((deal) => deal.words.has(word))));
}

/** A text behind a number with more words comments on it. */
export const SHORT = 2;

/** "Share purchase" in a column of any kind: what the row is of. */
export function isOfOther({ words, isOther, topics, parties }: Label): boolean {
  return isOther && topics.length + parties.length === 0 && words.length <= SHORT;
}

const UNCONFIRMED = new Set(["tbc", "tbd", "unconfirmed", "unclear", "unsure", "guess"]);

/** "800 | tbc": behind a number that is not known yet. */
export function isUnconfirmed({ right }: NumberInContext): boolean {
  return right.some(({ words }) => words.length > 0 && words.every((word) => UNCONFIRMED.has(word)));
}

/** "Helios", "second lease": the labels name a place that is none of the deals', or count contracts in a way they do not. */
export function isOfOtherPlace(labels: readonly Label[], deals: readonly KnownDeal[]): boolean {
  return labels.some(
    ({ places, ordinal }) =>
      (places.length > 0 && !deals.some(({ deal }) => places.includes(deal))) ||
      (ordinal !== null && !deals.every(({ ordinals }) => ordinals.has(ordinal))),
  );
}

/** "First phase", "expansion": a part, or another contract, unless it is the deal's own word. */
export function isOfPart(labels: readonly Label[], deals: readonly KnownDeal[]): boolean {
  return labels.some(({ parts }) => parts.some((word) => !deals.every((deal) => deal.words.has(word))));
}

/** "Shares", "Networking order" in a column of kinds: something else than the contract for compute. */
export function hasUnknownKind(kinds: readonly Label[], deals: readonly KnownDeal[]): boolean {
  return kinds.some(({ unknown }) => unknown.some((word) => !deals.some((deal) => deal.words.has(word))));
}

/** The labels name years, and none of them is a year of the deals. */
export function isOfOtherYear(deals: readonly KnownDeal[], years: readonly number[]): boolean {
  return years.length > 0 && !deals.some((deal) => years.some((year) => deal.years.has(year) || deal.year === year));
}

/** Whether no years are given, or a deal was made in one of them, as far as its year is known. */
export function isOfYearMade(deals: readonly KnownDeal[], years: readonly number[]): boolean {
  if (years.length === 0) return true;
  return deals.some((deal) => years.some((each) => (deal.year === null ? deal.years.has(each) : deal.year === each)));
}

/** "GPUs bought, $bn" under "Contract value": money, for something else than the heading says. */
function isOtherAmount({ parties, topics, unit }: Label, head: Label): boolean {
  return (
    parties.length === 0 &&
    unit.kind === "money" &&
    topics.length > 0 &&
    !topics.some((topic) => head.topics.includes(topic))
  );
}

/** Whether words are all of the deals' own names: "guarantee" is what one of them is. */
export function areOwnWords(words: readonly string[], deals: readonly KnownDeal[]): boolean {
  return words.every((word) => deals.every((deal) => deal.words.has(word)));
}

/** Whether a label has no word that may make its number anything, but for those of the deals' own names. */
export function hasOwnWordOnly({ unknown }: Label, deals: readonly KnownDeal[]): boolean {
  return unknown.every((word) => deals.some((deal) => deal.words.has(word)));
}

/** "Useful life, years", "PUE", "Note": says what its numbers are, and they are no figure of a contract. */
export function isOfOwnKind({ topics, isOpen }: Label): boolean {
  return topics.length === 0 && !isOpen;
}

export function hasParties({ parties }: Label): boolean {
  return parties.length > 0;
}

/** A detail that names a figure, a unit or a contract of its own may be what the number is: "Texas part, $bn". */
function saysWhat({ topics, unit, isContract }: Label): boolean {
  return topics.length > 0 || unit.kind !== null || isContract;
}
