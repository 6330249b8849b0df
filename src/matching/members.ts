import { classesOf } from "./classes";
import { type Judgement, judgement } from "./contradicts";
import { type Hit, hitsOf, isSameTopic, readingsOf } from "./evidence";
import type { KnownDeal } from "./named-deals";
import { type ReadNumber, readSupposed } from "./read-number";
import { remembered } from "./remembered";

export interface Judged {
  readonly number: ReadNumber;
  readonly judgement: Judgement | null;
}

/** Why a deal is supposed: columns call its parties the other way round, or rows above name one of them. */
export type Supposition = "reversed" | "completed";

/** Deals that a number may be of. */
export interface Supposed {
  readonly deals: readonly KnownDeal[];
  readonly kind: Supposition;
}

/** A number of a sheet that may prove something of others, or have it proven. */
export interface Member {
  /** As it was read first. */
  readonly original: ReadNumber;
  readonly number: ReadNumber;
  readonly judged: Judgement | null;
  readonly supposition: Supposition | null;
  readonly deal: KnownDeal;
  /** The documented figures of its deal that it is. */
  readonly hits: readonly Hit[];
  /** What its own words say it is, as far as its unit can be of that. */
  readonly topics: readonly string[];
  readonly classes: readonly string[];
}

/** By how much one of several deals between the same two must fit a row better than the next. */
const SIBLING = 8;
/** Fewer bits are no sign that a number is a figure. */
export const LEAST_BITS = 2;

/** A table with more numbers is a schedule, or a calculation: figures of contracts are few. */
export const MOST_IN_TABLE = 1_500;
/** Numbers read between two pauses. */
const A_STEP = 50;

/** The numbers of a sheet that may bear each other out; pauses often. */
export function* membersOf(
  judged: readonly Judged[],
  suppose: (number: ReadNumber) => Supposed,
): Generator<void, readonly Member[]> {
  const tables = new Map<number, number>();
  for (const { number } of judged) tables.set(number.context.table, (tables.get(number.context.table) ?? 0) + 1);
  const members: Member[] = [];
  let count = 0;
  for (const each of judged) {
    const { context } = each.number;
    if (context.isInSentence || context.isOrdinal || (tables.get(context.table) ?? 0) > MOST_IN_TABLE) continue;
    count += 1;
    if (count % A_STEP === 0) yield;
    if (isTyped(each.number)) members.push(...memberOf(each, suppose));
  }
  yield;
  return meant(members);
}

/** Whether a number is the figure that its words name. */
export function isRight({ topics, hits }: Member): boolean {
  return hits.some(({ figure, bits }) => bits >= LEAST_BITS && topics.some((topic) => isSameTopic(figure, topic)));
}

/** Where the figures of one deal stand: a row, or a column where deals stand side by side. */
export function rowOf({ number: { context }, classes: [own = ""], deal }: Member): string {
  const place = own.startsWith("row") ? `c${context.column}` : `r${context.row}`;
  return `${context.table} ${place} ${deal.provider} ${deal.customer}`;
}

function isTyped({ context: { value, formula } }: ReadNumber): boolean {
  return value !== 0 && Number.isFinite(value) && (formula === null || !/[A-Za-z]/.test(formula.slice(1)));
}

function memberOf({ number, judgement: judged }: Judged, suppose: (number: ReadNumber) => Supposed): readonly Member[] {
  if (number.deals.length > 0) return [member({ original: number, number, judged, supposition: null })];
  if (number.itself.topics.length === 0) return [];
  const { deals, kind } = suppose(number);
  if (deals.length === 0) return [];
  return [member({ original: number, number: readSupposed(number.context, deals), judged: null, supposition: kind })];
}

function member(read: Pick<Member, "original" | "number" | "judged" | "supposition">): Member {
  const [deal] = read.number.deals as readonly [KnownDeal];
  const { number } = read;
  return { ...read, deal, hits: hitsOf(number, deal), topics: topicsFitting(number), classes: classesOf(number) };
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
  for (const each of members) remembered(rows, rowOf(each), (): Member[] => []).push(each);
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    const deal = first === undefined ? null : dealOf(row, first.deal);
    if (deal === null || row.every(({ number }) => number.deals.length === 1 && number.deals[0] === deal)) return row;
    return row.map(({ original, supposition }) => {
      const number = readSupposed(original.context, [deal]);
      return member({ original, number, judged: judgement(number), supposition });
    });
  });
}

/** The one of several deals between the same two whose figures a row holds; null where no one fits much better. */
function dealOf(row: readonly Member[], deal: KnownDeal): KnownDeal | null {
  if (deal.siblings.length === 0) return null;
  const bitsOf = (one: KnownDeal): number =>
    row.reduce((sum, { number }) => sum + Math.max(0, ...hitsOf(number, one).map(({ bits }) => bits)), 0);
  const [best, next] = [deal, ...deal.siblings]
    .map((one) => ({ deal: one, bits: bitsOf(one) }))
    .sort((one, other) => other.bits - one.bits);
  return best !== undefined && best.bits - (next?.bits ?? 0) >= SIBLING ? best.deal : null;
}
