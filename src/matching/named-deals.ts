import type { Deal } from "../catalog/model";
import { type DocumentedNumber, documentedNumbers, type SourceOf } from "./documented-numbers";
import type { Label } from "./label";
import { type PartyNames, wordsOf } from "./party-names";

/** A deal with its numbers and what names it. */
export interface KnownDeal {
  readonly deal: Deal;
  readonly provider: number;
  readonly customer: number;
  /** These, an end user that its name names, and its backers. */
  readonly parties: ReadonlySet<number>;
  /** Who stands behind its customer: "Google (backstop)". */
  readonly backers: readonly number[];
  /** Its provider does not name its customer: the place tells. */
  readonly isUnnamed: boolean;
  /** Which of several between the same two it is, as far as the catalogue says: the first where a figure or another deal is of the second. */
  readonly ordinals: ReadonlySet<number>;
  readonly figures: ReadonlyMap<string, readonly DocumentedNumber[]>;
  /** The words of its name, which leave no doubt in a label. */
  readonly words: ReadonlySet<string>;
  /** The year of the deal, and the years that its dates name. */
  readonly year: number | null;
  readonly years: ReadonlySet<number>;
  /** Other deals between the same two. */
  readonly siblings: readonly KnownDeal[];
}

export function knownDeals(deals: readonly Deal[], parties: PartyNames, sourceOf: SourceOf): readonly KnownDeal[] {
  const backersOf = ({ otherParties = [] }: Deal): readonly number[] =>
    parties.partiesIn(wordsOf(otherParties.filter((party) => BACKING.test(party)).join(" "))).parties;
  const known = deals.map((deal) => ({
    deal,
    provider: parties.providerOf(deal),
    customer: parties.customerOf(deal),
    parties: new Set([...parties.partiesOf(deal), ...backersOf(deal)]),
    backers: backersOf(deal),
    isUnnamed: UNNAMED.test(deal.customer),
    ordinals: ordinalsOf(deal, deals),
    figures: documentedNumbers(deal, sourceOf),
    words: new Set([
      ...wordsOf(`${deal.name} ${deal.provider} ${deal.customer} ${deal.id.replaceAll("-", " ")}`),
      ...sayingWhich(deal, deals),
    ]),
    year: Number(/-(20\d\d)$/.exec(deal.id)?.[1] ?? NaN) || null,
    years: new Set(
      deal.figures.flatMap(({ claims }) =>
        claims.flatMap(({ value }) =>
          typeof value === "string" && /^20\d\d/.test(value) ? [Number(value.slice(0, 4))] : [],
        ),
      ),
    ),
    siblings: [] as KnownDeal[],
  }));
  for (const one of known) {
    for (const other of known)
      if (other !== one && other.provider === one.provider && other.customer === one.customer) one.siblings.push(other);
  }
  return known;
}

const BACKING = /\b(backstop|guarantee)\b/;
const SEVERAL = /\b(order forms|leases)\b/;
const GROWTH = /\b(expan\w+|incremental)\b/;

/** Words that an analyst may use for a deal of several orders ("all order forms"), or for one that comes on top of another. */
function sayingWhich({ id, name, relations, provider, customer }: Deal, deals: readonly Deal[]): readonly string[] {
  const lower = name.toLowerCase();
  const isLater = deals.some(
    (other) => other.provider === provider && other.customer === customer && yearOf(other.id) < yearOf(id),
  );
  const isEarlier = deals.some(
    (other) => other.provider === provider && other.customer === customer && yearOf(other.id) > yearOf(id),
  );
  const isGrowth = isLater || GROWTH.test(lower) || relations.some(({ kind }) => kind === "expands");
  return [
    ...(SEVERAL.test(lower) ? ["all", "sum", "forms"] : []),
    ...(isEarlier && !isLater ? ["first", "initial", "original"] : []),
    ...(isLater && !isEarlier ? ["second", "later"] : []),
    ...(isGrowth ? ["expansion", "expanded", "expands", "enlarged", "incremental"] : []),
  ];
}

function yearOf(id: string): number {
  return Number(/-(20\d\d)$/.exec(id)?.[1] ?? NaN);
}

const UNNAMED = /\b(not named|unnamed|undisclosed)\b/i;
const FIRST = /\bfirst\b/;
const SECOND = /\bsecond (lease|contract|order)\b/;

function ordinalsOf(deal: Deal, deals: readonly Deal[]): ReadonlySet<number> {
  const name = deal.name.toLowerCase();
  const pair = deals.filter(({ provider, customer }) => provider === deal.provider && customer === deal.customer);
  const isAfter = pair.length === 2 && pair.some((other) => other !== deal && FIRST.test(other.name.toLowerCase()));
  const years = pair.map(({ id }) => yearOf(id)).sort((one, other) => one - other);
  const isPair = years.length === 2 && Number.isFinite(years[0]) && years[0] !== years[1];
  if (SECOND.test(name) || isAfter || (isPair && yearOf(deal.id) === years[1])) return new Set([2]);
  if (isPair) return new Set([1]);
  const isBefore = (other: Deal): boolean =>
    other.provider === deal.provider && SECOND.test(other.name) && other.name.startsWith(deal.name.replace(/\)$/, ","));
  const isFirst = FIRST.test(name) || deal.figures.some((figure) => SECOND.test(figure.name)) || deals.some(isBefore);
  return new Set(isFirst ? [1] : []);
}

/** Labels by how near they stand to a number. */
export interface NearLabels {
  readonly row: readonly Label[];
  readonly heads: readonly Label[];
  readonly titles: readonly Label[];
}

/** More parties than these in a row, and no pair of them is meant. */
const PAIR = 2;

/** The deals that labels name by both parties: the nearer the labels, the better, and only the best count. */
export type DealFinder = (labels: NearLabels) => readonly KnownDeal[];

const NONE: readonly KnownDeal[] = [];
const MOST_REMEMBERED = 5_000;

/** Finds deals, and remembers which parties meant which. */
export function dealFinder(deals: readonly KnownDeal[]): DealFinder {
  const known = new Map<string, readonly KnownDeal[]>();
  let last: (NearLabels & { readonly found: readonly KnownDeal[] }) | null = null;
  return (labels) => {
    // The numbers of a row often have the same labels.
    if (last !== null && last.row === labels.row && last.heads === labels.heads && last.titles === labels.titles)
      return last.found;
    const found = find(labels);
    last = { ...labels, found };
    return found;
  };

  function find({ row, heads, titles }: NearLabels): readonly KnownDeal[] {
    const all = [...row, ...heads, ...titles];
    if (countOf(all) < PAIR) return ofPlace(all, deals);
    if (isOfOthers(row, titles, deals)) return NONE;
    const key = [row, heads, titles].map((labels) => labels.map(({ parties }) => parties.join()).join()).join("|");
    let found = known.get(key);
    if (found === undefined) {
      found = dealsBetween({ row: partiesOf(row), head: partiesOf(heads), title: partiesOf(titles) }, deals);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, found);
    }
    if (found.length === 0) return ofPlace(all, deals);
    if (found.length < 2) return found;
    const whole = all.flatMap((label) => label.deals);
    const byName = found.filter(({ deal }) => whole.includes(deal));
    if (byName.length > 0) return byName;
    const there = inPlace(found, all);
    if (there.length > 0) return there;
    const which = counted(found, all);
    if (which.length < found.length) return which;
    const near = [row, heads, titles].map((labels) => ofOwnWords(found, labels));
    return near.find(({ length }) => length === 1) ?? found;
  }
}

/** The deals of an unnamed customer that labels name by provider and place, where they name nobody else. */
function ofPlace(labels: readonly Label[], deals: readonly KnownDeal[]): readonly KnownDeal[] {
  const named = partiesOf(labels);
  if (named.size === 0) return NONE;
  return inPlace(
    deals.filter(
      ({ isUnnamed, provider, parties }) =>
        isUnnamed && named.has(provider) && [...named].every((each) => parties.has(each)),
    ),
    labels,
  );
}

/** Of deals, those whose place labels name; of several there, the one they count. */
function inPlace(deals: readonly KnownDeal[], labels: readonly Label[]): readonly KnownDeal[] {
  const there = deals.filter(({ deal }) => labels.some(({ places }) => places.includes(deal)));
  return there.length < 2 ? there : counted(there, labels);
}

/** Of several deals, the one that labels count: "second lease". */
function counted(deals: readonly KnownDeal[], labels: readonly Label[]): readonly KnownDeal[] {
  const those = deals.filter(({ ordinals }) => labels.some(({ ordinal }) => ordinal !== null && ordinals.has(ordinal)));
  return those.length > 0 ? those : deals;
}

/** Of several deals between the same parties, the one whose name has a word of the labels that no other's has: "Lake Mariner". */
function ofOwnWords(deals: readonly KnownDeal[], labels: readonly Label[]): readonly KnownDeal[] {
  const said = labels.flatMap(({ unknown }) => unknown);
  const those = deals.filter((deal) =>
    said.some((word) => deal.words.has(word) && deals.every((other) => other === deal || !other.words.has(word))),
  );
  return those.length === 1 ? those : deals;
}

/** A row that names somebody beside the pair of its title: "Nebius" under "Microsoft – IREN". */
function isOfOthers(row: readonly Label[], titles: readonly Label[], deals: readonly KnownDeal[]): boolean {
  if (countOf(row) >= PAIR) return false;
  return titles.some(
    ({ parties }) =>
      parties.length === PAIR &&
      deals.some((deal) => parties.every((each) => deal.parties.has(each))) &&
      row.some((label) => label.parties.some((each) => !parties.includes(each))),
  );
}

function countOf(labels: readonly Label[]): number {
  let count = 0;
  for (const { parties } of labels) count += parties.length;
  return count;
}

function dealsBetween(sides: Sides, deals: readonly KnownDeal[]): readonly KnownDeal[] {
  let best = 0;
  let found: KnownDeal[] = [];
  for (const known of deals) {
    const near = nearness(known, sides);
    if (near === 0 || near < best) continue;
    if (near > best) found = [];
    best = near;
    found.push(known);
  }
  return found;
}

interface Sides {
  readonly row: ReadonlySet<number>;
  readonly head: ReadonlySet<number>;
  readonly title: ReadonlySet<number>;
}

function nearness({ provider, customer, parties }: KnownDeal, { row, head, title }: Sides): number {
  if (provider < 0 || customer < 0 || provider === customer) return 0;
  const isOurs = (side: ReadonlySet<number>): boolean => [...side].every((each) => parties.has(each));
  if ([row, head].some((side) => side.size > PAIR && !isOurs(side))) return 0;
  const place = (party: number): number => (row.has(party) ? 3 : head.has(party) ? 2 : title.has(party) ? 1 : 0);
  const [one, other] = [place(provider), place(customer)];
  if (one === 0 || other === 0) return 0;
  // Titles alone name a deal only where the row names nobody else.
  if (one === 1 && other === 1 && (row.size > 0 || head.size > 0)) return 0;
  // "CoreWeave" over a row of "Meta and Google" is about neither pair alone.
  if (one + other === 4 && row.size > 1 && !isOurs(row)) return 0;
  return one + other;
}

/** For proposals: each deal of which the labels name both parties (2) or one (1); titles complete what stands nearer. */
export function dealsHinted(
  { row, heads, titles }: NearLabels,
  deals: readonly KnownDeal[],
): ReadonlyMap<KnownDeal, 1 | 2> {
  const near = partiesOf([...row, ...heads]);
  const isPair = deals.some(({ provider, customer }) => near.has(provider) && near.has(customer));
  const all = isPair ? near : new Set([...near, ...partiesOf(titles)]);
  const isAnyNear = deals.some(({ provider, customer }) => near.has(provider) || near.has(customer));
  const found = new Map<KnownDeal, 1 | 2>();
  for (const known of deals) {
    const { provider, customer } = known;
    if (!all.has(provider) && !all.has(customer)) continue;
    if (isAnyNear && !near.has(provider) && !near.has(customer)) continue;
    found.set(known, all.has(provider) && all.has(customer) ? 2 : 1);
  }
  return found;
}

/** Of several deals between the same parties, those of a year that is named; all where none is. */
export function ofYear(deals: readonly KnownDeal[], years: readonly number[]): readonly KnownDeal[] {
  if (deals.length < 2) return deals;
  const those = deals.filter(({ year }) => year !== null && years.includes(year));
  return those.length > 0 ? those : deals;
}

export function partiesOf(labels: readonly Label[]): ReadonlySet<number> {
  return new Set(labels.flatMap(({ parties }) => parties));
}
