// What a table is about, its own numbers may prove: where several of them are the documented ones of their deals, the others
// are meant for the same figures, whatever else the words around say. And where none is, they are not.
import { classesOf } from "./classes";
import { type Judgement, judgement } from "./contradicts";
import { type Hit, hitsOf, isSameTopic, readingsOf } from "./evidence";
import type { KnownDeal } from "./named-deals";
import { type ReadNumber, readSupposed } from "./read-number";
import { kindOf } from "./unit-scales";

/** Deals that a number may be of, and why. */
export interface Supposed {
  readonly deals: readonly KnownDeal[];
  readonly kind: Supposition;
}

export interface Judged {
  readonly number: ReadNumber;
  readonly judgement: Judgement | null;
}

/** How much proves something: so many numbers, so unlikely by chance, so large a part of all. */
interface Threshold {
  readonly hits: number;
  readonly bits: number;
  readonly share: number;
}

/** Numbers whose own words name a figure. */
const NAMED: Threshold = { hits: 2, bits: 9, share: 0.2 };
const SHEET: Threshold = { hits: 4, bits: 20, share: 0.15 };
/** Numbers that nothing names. */
const UNNAMED: Threshold = { hits: 2, bits: 9, share: 0.3 };
/** Numbers behind words for another thing, such as "Revenue". */
const BESIDE: Threshold = { hits: 3, bits: 18, share: 0.4 };
/** Whose deal is supposed: whom columns call the other way round, or by whom rows above name. */
type Supposition = "reversed" | "completed";
/** Numbers whose deal is supposed. */
const SUPPOSED: Threshold = { hits: 3, bits: 16, share: 0.3 };
const LEAST_DEALS = 2;
/** So many numbers of a class may be called something else. */
const MIXED = 0.2;
/** By how much one of several deals between the same two must fit a row better than the next. */
const SIBLING = 8;
/** A number with so many bits is one that is documented. */
const TELLING = 5;
/** So many numbers of a class called the same, or of a class, none of them documented, are something else. */
const MANY = 7;
const MANY_IN_CLASS = 6;
/** A share of documented numbers that is little beside one that is much. */
const FEW = 0.2;
const TIMES = 2;
/** What counts as documented where a class is doubted. */
const LEAST_BITS = 2;

interface Member {
  /** As it was read first. */
  readonly original: ReadNumber;
  readonly number: ReadNumber;
  readonly judged: Judgement | null;
  readonly supposition: Supposition | null;
  readonly deal: KnownDeal;
  readonly hits: readonly Hit[];
  /** What its own words say it is, as far as its unit can be of that. */
  readonly topics: readonly string[];
  readonly classes: readonly string[];
}

/** Judges the numbers of a sheet again by each other; gives those of which something else is to be said now. */
export function corroborated(
  judged: readonly Judged[],
  suppose: (number: ReadNumber) => Supposed,
): ReadonlyMap<ReadNumber, Judgement | null> {
  const numbers = judged.filter(({ number }) => !number.context.isInSentence && !number.context.isOrdinal && isTyped(number));
  const evidence = new Evidence(meant(numbers.flatMap((each) => memberOf(each, suppose))));
  const found = new Map<ReadNumber, Judgement | null>();
  for (const { original, judgement: before } of evidence.judgements()) found.set(original, before);
  for (const { number, judgement: before } of judged)
    if (found.get(number) === before) found.delete(number);
  return found;
}

function isTyped({ context: { value, formula } }: ReadNumber): boolean {
  return value !== 0 && Number.isFinite(value) && (formula === null || !/[A-Za-z]/.test(formula.slice(1)));
}

function memberOf(
  { number: original, judgement: judged }: Judged,
  suppose: (number: ReadNumber) => Supposed,
): readonly Member[] {
  if (original.deals.length > 0) return [member(original, original, judged, null)];
  if (original.itself.topics.length === 0) return [];
  const { deals, kind } = suppose(original);
  if (deals.length === 0) return [];
  return [member(original, readSupposed(original.context, deals), null, kind)];
}

function member(
  original: ReadNumber,
  number: ReadNumber,
  judged: Judgement | null,
  supposition: Supposition | null,
): Member {
  const [deal] = number.deals as readonly [KnownDeal];
  const topics = topicsFitting(number);
  return { original, number, judged, supposition, deal, topics, hits: hitsOf(number, deal), classes: classesOf(number) };
}

function topicsFitting(number: ReadNumber): readonly string[] {
  return number.itself.topics.filter((topic) =>
    number.deals.some(({ figures }) =>
      [...figures].some(
        ([figure, [documented]]) =>
          documented !== undefined &&
          isSameTopic(figure, topic) &&
          readingsOf(number, documented.documented.unit).length > 0,
      ),
    ),
  );
}

/** Of several deals between the same two, a row is about the one whose figures it holds. */
function meant(members: readonly Member[]): readonly Member[] {
  const rows = new Map<string, Member[]>();
  for (const each of members) {
    const key = rowOf(each);
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    if (first === undefined || first.deal.siblings.length === 0) return row;
    const bits = (deal: KnownDeal): number =>
      row.reduce((sum, { number }) => sum + Math.max(0, ...hitsOf(number, deal).map((hit) => hit.bits)), 0);
    const [best, ...others] = [first.deal, ...first.deal.siblings]
      .map((deal) => ({ deal, bits: bits(deal) }))
      .sort((one, other) => other.bits - one.bits);
    if (best === undefined || best.bits < SIBLING || best.bits - (others[0]?.bits ?? 0) < SIBLING) return row;
    if (row.every(({ number }) => number.deals.length === 1 && number.deals[0] === best.deal)) return row;
    return row.map(({ original, supposition }) => {
      const number = readSupposed(original.context, [best.deal]);
      return member(original, number, judgement(number), supposition);
    });
  });
}

/** Where the figures of one deal stand: a row, or a column where deals stand side by side. */
function rowOf({ number: { context }, classes: [own = ""], deal }: Member): string {
  const place = own.startsWith("row") ? `c${context.column}` : `r${context.row}`;
  return `${context.table} ${place} ${deal.provider} ${deal.customer}`;
}

class Evidence {
  private readonly groups = new Map<string, Member[]>();
  private readonly rows = new Map<string, Member[]>();

  constructor(private readonly members: readonly Member[]) {
    for (const each of members) {
      for (const key of [...each.classes, tableOf(each), sheetOf(each)])
        this.groups.set(key, [...(this.groups.get(key) ?? []), each]);
      this.rows.set(rowOf(each), [...(this.rows.get(rowOf(each)) ?? []), each]);
    }
  }

  judgements(): readonly { readonly original: ReadNumber; readonly judgement: Judgement | null }[] {
    return this.members.map((each) => ({ original: each.original, judgement: this.judgementOf(each) }));
  }

  private judgementOf(each: Member): Judgement | null {
    const { judged } = each;
    if (judged?.kind === "contradiction") return this.speaksAgainst(each, judged.documented.figure) ? null : judged;
    if (judged !== null && judged.kind !== "notChecked") return judged;
    return this.accusation(each) ?? judged;
  }

  /** The documented number stands elsewhere in its row, and others of its class are none either. */
  private speaksAgainst(each: Member, figure: string): boolean {
    const { same, right } = this.alike(each, figure);
    if (right > 0) return false;
    const isElsewhere = (this.rows.get(rowOf(each)) ?? []).some(
      (other) => other !== each && other.hits.some((hit) => hit.figure === figure && hit.bits >= LEAST_BITS),
    );
    return (isElsewhere && same > 1) || this.isOfElse(each, figure);
  }

  /** Numbers of its class that are called the same, and how many of them are documented. */
  private alike({ classes: [own = ""] }: Member, figure: string): { readonly same: number; readonly right: number } {
    const same = (this.groups.get(own) ?? []).filter(
      ({ number, topics }) =>
        topics.some((topic) => isSameTopic(figure, topic)) ||
        (topics.length === 0 && number.topics.some((topic) => isSameTopic(figure, topic))),
    );
    return { same: same.length, right: same.filter(({ hits }) => hits.some((hit) => isSameTopic(hit.figure, figure) && hit.bits >= LEAST_BITS)).length };
  }

  /** Hardly a number of its class is what its words say, and those of another class are: "Lines in the filing" beside the figures. */
  private isOfElse({ classes: [own = ""], supposition, number }: Member, figure: string): boolean {
    const ours = this.ofKind(own, supposition).filter(({ topics }) => topics.length > 0);
    const share = shareOf(ours);
    if (ours.length < MANY_IN_CLASS || share >= FEW) return false;
    const table = this.ofKind(tableOf({ supposition, number }), supposition);
    const others = new Map<string, Member[]>();
    for (const each of table) {
      const [key = ""] = each.classes;
      if (key !== own && each.topics.some((topic) => isSameTopic(figure, topic)))
        others.set(key, [...(others.get(key) ?? []), each]);
    }
    return [...others.values()].some((each) => shareOf(each) >= Math.max(FEW, TIMES * share));
  }

  private isNone({ classes: [own = ""], supposition }: Member): boolean {
    const ours = this.ofKind(own, supposition).filter(({ topics }) => topics.length > 0);
    return ours.length >= MANY_IN_CLASS && shareOf(ours) === 0;
  }

  private ofKind(key: string, supposition: Supposition | null): readonly Member[] {
    return (this.groups.get(key) ?? []).filter((each) => each.supposition === supposition);
  }

  private accusation(each: Member): Judgement | null {
    const { number, hits, deal, supposition } = each;
    const { isView, isDoubtful, isUnsure } = number.itself;
    if (isView || isDoubtful || number.deals.length > 1 || (supposition !== null && isUnsure)) return null;
    const documented = [deal, ...deal.siblings].flatMap((one) => (one === deal ? hits : hitsOf(number, one)));
    if (documented.some(({ bits }) => bits >= TELLING)) return null;
    return this.named(each) ?? this.unnamed(each);
  }

  /** By its own words for a figure, where what stands around it proves them. */
  private named(each: Member): Judgement | null {
    const { number, topics, supposition } = each;
    const [topic] = topics;
    if (topic === undefined) return null;
    const { same, right } = this.alike(each, topic);
    if ((same >= MANY && right === 0) || this.isNone(each) || this.isOfElse(each, topic)) return null;
    const threshold = number.itself.isBeside ? BESIDE : supposition === null ? NAMED : SUPPOSED;
    const { isBeside, isUnsure } = number.itself;
    const isProven =
      each.classes.some((key) => proves(this.ofKind(key, supposition), threshold)) ||
      (!isBeside &&
        !isUnsure &&
        (proves(this.groups.get(tableOf(each)) ?? [], threshold) ||
          proves(this.groups.get(sheetOf(each)) ?? [], supposition === null ? SHEET : SUPPOSED)));
    return isProven ? accusing(number, topics, number.unit, right > 0) : null;
  }

  /** By what others of its class are, where no word says it. */
  private unnamed(each: Member): Judgement | null {
    const { number, topics, supposition } = each;
    if (supposition !== null) return null;
    for (const key of each.classes) {
      const proof = proofOf(this.groups.get(key) ?? [], number.itself.isBeside ? BESIDE : UNNAMED);
      if (proof === null) continue;
      const { figures, scale } = proof;
      const possible = figures.filter((figure) => mayBe(each, figure, scale));
      if (possible.length === 0) continue;
      const found = possible.map((figure) => {
        const unit = each.deal.figures.get(figure)?.[0]?.documented.unit ?? "USD";
        return accusing(number, [figure], { kind: kindOf(unit, scale), scale }, true);
      });
      if (topics.length === 0 || possible.length > 0) if (found.every((one) => one !== null)) return found[0] ?? null;
    }
    return null;
  }
}

function shareOf(members: readonly Member[]): number {
  return members.filter(isRight).length / members.length;
}

function tableOf({ number, supposition }: Pick<Member, "number" | "supposition">): string {
  return `${supposition ?? ""} table ${number.context.table}`;
}

function sheetOf({ supposition }: Member): string {
  return `${supposition ?? ""} sheet`;
}

/** Whether a number is the figure that its words name. */
function isRight({ topics, hits }: Member): boolean {
  return hits.some(({ figure, bits }) => bits >= LEAST_BITS && topics.some((topic) => isSameTopic(figure, topic)));
}

/** Whether enough of the numbers whose own words name a figure are the documented one. */
function proves(members: readonly Member[], { hits, bits, share }: Threshold): boolean {
  const named = members.filter(
    (each) => each.topics.length > 0 && !each.number.itself.isView && (!each.number.itself.isDoubtful || isRight(each)),
  );
  const right = named.flatMap(({ topics, hits: all }) => {
    const own = all.filter(({ figure }) => topics.some((topic) => isSameTopic(figure, topic)));
    return own.length === 0 ? [] : [Math.max(...own.map((hit) => hit.bits))];
  });
  const sum = right.reduce((total, each) => total + each, 0);
  return right.length >= hits && sum >= bits && right.length / named.length >= share;
}

interface Proof {
  readonly figures: readonly string[];
  readonly scale: number;
}

/** The figure that numbers of a class are, at a scale; several where they fit several as well. */
function proofOf(members: readonly Member[], { hits: least, bits: leastBits, share }: Threshold): Proof | null {
  const sums = new Map<string, { figure: string; scale: number; bits: number; count: number; deals: Set<KnownDeal> }>();
  for (const { deal, hits, supposition } of members) {
    if (supposition !== null) continue;
    for (const { figure, scale, bits } of hits) {
      const key = `${figure} ${scale}`;
      const sum = sums.get(key) ?? { figure, scale, bits: 0, count: 0, deals: new Set<KnownDeal>() };
      sum.bits += bits;
      sum.count += 1;
      sum.deals.add(deal);
      sums.set(key, sum);
    }
  }
  const proven = [...sums.values()].filter(
    ({ figure, scale, bits, count, deals }) =>
      count >= least &&
      deals.size >= LEAST_DEALS &&
      bits >= leastBits &&
      members.filter((each) => isCalledElse(each, figure)).length <= members.length * MIXED &&
      count / members.filter((each) => mayBe(each, figure, scale)).length >= share,
  );
  const most = Math.max(...proven.map(({ bits }) => bits));
  const best = proven.find(({ bits }) => bits === most);
  if (best === undefined) return null;
  const alike = proven.filter(({ scale, bits }) => scale === best.scale && bits >= most * 0.7);
  return { figures: alike.map(({ figure }) => figure), scale: best.scale };
}

function isCalledElse({ topics }: Member, figure: string): boolean {
  return topics.length > 0 && !topics.some((topic) => isSameTopic(figure, topic));
}

/** Whether a number may be meant for a figure: nothing beside it says otherwise. */
function mayBe({ number, deal, topics }: Member, figure: string, scale: number): boolean {
  const unit = deal.figures.get(figure)?.[0]?.documented.unit;
  if (unit === undefined || number.itself.isView) return false;
  const isCalled = topics.some((topic) => isSameTopic(figure, topic));
  // Dates of filings and of news are often those of the contract.
  if (!isCalled && (topics.length > 0 || unit === "date")) return false;
  return readingsOf(number, unit).some((reading) => reading.scale === scale);
}

/** Slips of a unit that others may make on purpose: months for years, shares for per cents. */
const SMALL_SLIPS = new Set([10, 0.1, 100, 0.01]);

function accusing(
  { context, labels, deals, itself }: ReadNumber,
  topics: readonly string[],
  unit: ReadNumber["unit"],
  isRejectedWorth: boolean,
): Judgement | null {
  const found = judgement({ context, labels, deals, topics, unit, itself, isOther: false, isDoubtful: false });
  if (found?.kind !== "contradiction") return null;
  if (found.reason.kind === "rejected" && !isRejectedWorth) return null;
  return found.reason.kind === "unit" && SMALL_SLIPS.has(found.reason.factor) && !isRejectedWorth ? null : found;
}
