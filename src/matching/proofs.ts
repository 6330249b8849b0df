import { isSameTopic, readingsOf } from "./evidence";
import { isRight, type Member } from "./members";
import type { KnownDeal } from "./named-deals";
import { isKnownTopic } from "./figure-topics";
import type { ReadNumber } from "./read-number";

/** How much proves something: so many numbers, so unlikely by chance, so large a part of all. */
export interface Threshold {
  readonly hits: number;
  readonly bits: number;
  readonly share: number;
}

/** The figure that numbers of a class are, at a scale; several where they are several as well. */
export interface Proof {
  readonly figures: readonly string[];
  readonly scale: number;
}

const LEAST_DEALS = 2;
/** So many numbers of a class may be called something else. */
const MIXED = 0.2;
/** A figure that numbers fit nearly as well as the one they fit best. */
const ALIKE = 0.7;

/** Whether enough of the numbers whose own words name a figure are the documented one. */
export function proves(members: readonly Member[], { hits, bits, share }: Threshold): boolean {
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

/** What most numbers of a class are, whatever they are called; null where they are not enough. */
export function proofOf(members: readonly Member[], { hits, bits: least, share }: Threshold): Proof | null {
  const proven = sumsOf(members).filter(
    ({ figure, scale, bits, count, deals }) =>
      // What few deals have, a column without a word for it is hardly of.
      isKnownTopic(figure) &&
      count >= hits &&
      deals.size >= LEAST_DEALS &&
      bits >= least &&
      members.filter((each) => isCalledElse(each, figure)).length <= members.length * MIXED &&
      count / members.filter((each) => mayBe(each, figure, scale)).length >= share,
  );
  const most = Math.max(...proven.map(({ bits }) => bits));
  const best = proven.find(({ bits }) => bits === most);
  if (best === undefined) return null;
  const alike = proven.filter(({ scale, bits }) => scale === best.scale && bits >= most * ALIKE);
  return { figures: alike.map(({ figure }) => figure), scale: best.scale };
}

/** Whether a number may be meant for a figure: nothing beside it says otherwise. */
export function mayBe({ number, deal, topics }: Member, figure: string, scale: number): boolean {
  const unit = deal.figures.get(figure)?.[0]?.documented.unit;
  if (unit === undefined || number.itself.isView) return false;
  const isCalled = topics.some((topic) => isSameTopic(figure, topic));
  if (!isCalled && topics.length > 0) return false;
  if (!isCalled && unit === "date" && !mayBeDay(number, figure)) return false;
  return readingsOf(number, unit).some((reading) => reading.scale === scale);
}

interface Sum {
  readonly figure: string;
  readonly scale: number;
  readonly deals: Set<KnownDeal>;
  bits: number;
  count: number;
}

function sumsOf(members: readonly Member[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const { deal, hits } of members) {
    for (const { figure, scale, bits } of hits) {
      const key = `${figure} ${scale}`;
      const sum = sums.get(key) ?? { figure, scale, deals: new Set<KnownDeal>(), bits: 0, count: 0 };
      sum.bits += bits;
      sum.count += 1;
      sum.deals.add(deal);
      sums.set(key, sum);
    }
  }
  return [...sums.values()];
}

function isCalledElse({ topics }: Member, figure: string): boolean {
  return topics.length > 0 && !topics.some((topic) => isSameTopic(figure, topic));
}

/** Words of headings over days on which something became known. */
const KNOWN_SINCE = /^(public|published|out|bekannt\w*|disclosed|revealed|news)$/;

/** Dates of filings and of checks are often those of the contract: a row that says "lease announced", or a heading "Public since". */
function mayBeDay({ context: { heads, right }, labels: { row } }: ReadNumber, figure: string): boolean {
  const isSaid = [...row, ...right].some(
    ({ topics, isContract, isOther }) => isContract && !isOther && topics.some((topic) => isSameTopic(figure, topic)),
  );
  return isSaid || heads.some(({ words }) => words.some((word) => KNOWN_SINCE.test(word)));
}
