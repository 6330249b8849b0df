// What a table is about, its own numbers may prove: where several of them are the documented ones of their deals, the others
// are meant for the same figures, whatever else the words around say. And where none is, they are not.
import { type Judgement, judgement } from "./contradicts";
import { hitsOf, isAround, isSameTopic } from "./evidence";
import { isRight, type Judged, LEAST_BITS, type Member, membersOf, rowOf, type Supposed } from "./members";
import { mayBe, type Proof, proofOf, proves, type Threshold } from "./proofs";
import type { ReadNumber } from "./read-number";
import { remembered } from "./remembered";
import { kindOf } from "./unit-scales";

/** Numbers whose own words name a figure, by others of their class or their table, or by all of the sheet. */
const NAMED: Threshold = { hits: 2, bits: 9, share: 0.2 };
const EXPLICIT: Threshold = { hits: 1, bits: 5, share: 0.1 };
const SHEET: Threshold = { hits: 4, bits: 20, share: 0.15 };
/** Numbers that nothing names. */
const UNNAMED: Threshold = { hits: 2, bits: 9, share: 0.3 };
/** Numbers behind words for another thing, such as "Revenue". */
const BESIDE: Threshold = { hits: 3, bits: 18, share: 0.4 };
/** Numbers whose deal is supposed. */
const SUPPOSED: Threshold = { hits: 3, bits: 16, share: 0.3 };
/** A number with so many bits is one that is documented. */
const TELLING = 5;
/** So many numbers of a class called the same, or of a class, none of them documented, are something else. */
const MANY = 7;
const MANY_IN_CLASS = 6;
/** A share of documented numbers that is little, and how many times as much is much beside it. */
const FEW = 0.2;
const TIMES = 2;
/** So many numbers of a class that are what they are called, and so large a share, leave no doubt of the others. */
const LEAST_MEANT = 3;
const SHARE_MEANT = 0.4;
/** So many kinds of units make what one heading stands over a list of many things. */
const MANY_KINDS = 3;
/** Numbers judged between two pauses. */
const A_STEP = 50;
/** Slips of a unit that only what is proven of others makes one. */
const SMALL_SLIPS = new Set([10, 0.1, 100, 0.01]);

type Contradiction = Extract<Judgement, { readonly kind: "contradiction" }>;

/** Judges the numbers of a sheet again by each other; gives those of which something else is to be said now. Pauses often. */
export function* corroborated(
  judged: readonly Judged[],
  suppose: (number: ReadNumber) => Supposed,
): Generator<void, ReadonlyMap<ReadNumber, Judgement | null>> {
  const evidence = new Evidence(yield* membersOf(judged, suppose));
  const before = new Map(judged.map(({ number, judgement: one }) => [number, one]));
  const found = new Map<ReadNumber, Judgement | null>();
  for (const [index, each] of evidence.members.entries()) {
    if (index % A_STEP === 0) yield;
    const after = evidence.judgementOf(each);
    if (after !== before.get(each.original)) found.set(each.original, after);
  }
  return found;
}

/** Numbers of a class that are called the same, those of them that are documented, and the scale of all those. */
interface Alike {
  readonly same: number;
  readonly right: number;
  readonly scale: number | null;
}

/** What the numbers of a sheet say of each other; each question is answered once for a class. */
class Evidence {
  private readonly groups = new Map<string, Member[]>();
  private readonly rows = new Map<string, Member[]>();
  private readonly proven = new Map<string, boolean>();
  private readonly proofs = new Map<string, { readonly proof: Proof | null }>();
  private readonly counts = new Map<string, Alike>();
  private readonly elses = new Map<string, boolean>();
  private readonly mixed = new Map<string, boolean>();

  constructor(readonly members: readonly Member[]) {
    for (const each of members) {
      for (const key of [...each.classes, tableOf(each), "sheet"])
        remembered(this.groups, keyOf(each, key), (): Member[] => []).push(each);
      remembered(this.rows, rowOf(each), (): Member[] => []).push(each);
    }
  }

  judgementOf(each: Member): Judgement | null {
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

  /** By what the other numbers prove. */
  private accusation(each: Member): Judgement | null {
    const { number, hits, deal, supposition } = each;
    const { isView, isDoubtful } = number.itself;
    if (isView || isDoubtful || number.deals.length > 1 || (supposition !== null && this.isUnsure(each))) return null;
    const documented = [hits, ...deal.siblings.map((one) => hitsOf(number, one))].flat();
    if (documented.some(({ bits }) => bits >= TELLING)) return null;
    return this.named(each) ?? this.unnamed(each);
  }

  /** By its own words for a figure, where what stands around it proves them. */
  private named(each: Member): Judgement | null {
    const { number, topics } = each;
    const [topic] = topics;
    if (topic === undefined) return null;
    const { same, right, scale } = this.alike(each, topic);
    if ((same >= MANY && right === 0) || this.isNone(each) || this.isOfElse(each, topic)) return null;
    const isMeant = right >= LEAST_MEANT && right >= same * SHARE_MEANT;
    return this.isProven(each) ? accusing(number, topics, unitOf(each, topic, scale), right > 0, isMeant) : null;
  }

  private isProven(each: Member): boolean {
    const { isBeside, isExplicit, isHeadUnsure } = each.number.itself;
    const isUnsure = this.isUnsure(each);
    const isKnown = each.supposition === null;
    const threshold = isBeside ? BESIDE : isKnown ? (isExplicit && !isUnsure ? EXPLICIT : NAMED) : SUPPOSED;
    if (each.classes.some((key) => this.proves(each, key, threshold))) return true;
    if (isBeside || isUnsure || isHeadUnsure) return false;
    return this.proves(each, tableOf(each), threshold) || this.proves(each, "sheet", isKnown ? SHEET : SUPPOSED);
  }

  /** Whether words leave open what it is; a heading over numbers of many kinds says of none what it is: "Provision". */
  private isUnsure(each: Member): boolean {
    const { isUnsure, isHeadUnsure } = each.number.itself;
    if (isUnsure || !isHeadUnsure) return isUnsure;
    if (!each.number.context.isFirstBehind) return true;
    const [own = ""] = each.classes;
    return !remembered(this.mixed, keyOf(each, own), () => {
      const kinds = new Set(this.groupOf(each, own).map(({ number }) => number.unit.kind));
      return kinds.size >= MANY_KINDS;
    });
  }

  /** By what others of its class are, where no word says it. */
  private unnamed(each: Member): Judgement | null {
    if (each.supposition !== null) return null;
    const threshold = each.number.itself.isBeside ? BESIDE : UNNAMED;
    for (const key of each.classes) {
      const proof = this.proofOf(each, key, threshold);
      const possible = proof?.figures.filter((figure) => mayBe(each, figure, proof.scale)) ?? [];
      const found = possible.map((figure) => asFigure(each, figure, proof?.scale ?? 1));
      const [first = null] = found;
      if (first !== null && found.every((one) => one !== null)) return first;
    }
    return null;
  }

  /** Numbers of its class that are called the same, and how many of them are documented. */
  private alike(each: Member, figure: string): Alike {
    const [own = ""] = each.classes;
    return remembered(this.counts, keyOf(each, `${own} ${figure}`), () => {
      const same = this.groupOf(each, own).filter(
        ({ number, topics }) =>
          topics.some((topic) => isSameTopic(figure, topic)) ||
          (topics.length === 0 && number.topics.some((topic) => isSameTopic(figure, topic))),
      );
      const right = same.flatMap(
        ({ hits }) => hits.find((hit) => isSameTopic(hit.figure, figure) && hit.bits >= LEAST_BITS) ?? [],
      );
      const scales = new Set(right.map(({ scale }) => scale));
      return { same: same.length, right: right.length, scale: scales.size === 1 ? (right[0]?.scale ?? null) : null };
    });
  }

  /** Hardly a number of its class is what its words say, and those of another class are: "Lines in the filing" beside the figures. */
  private isOfElse(each: Member, figure: string): boolean {
    const [own = ""] = each.classes;
    return remembered(this.elses, keyOf(each, `${own} ${figure}`), () => {
      const ours = this.groupOf(each, own).filter(({ topics }) => topics.length > 0);
      const share = shareOf(ours);
      if (ours.length < MANY_IN_CLASS || share >= FEW) return false;
      const others = new Map<string, Member[]>();
      for (const other of this.groupOf(each, tableOf(each))) {
        const [key = ""] = other.classes;
        if (key !== own && other.topics.some((topic) => isSameTopic(figure, topic)))
          remembered(others, key, (): Member[] => []).push(other);
      }
      return [...others.values()].some((other) => shareOf(other) >= Math.max(FEW, TIMES * share));
    });
  }

  private isNone(each: Member): boolean {
    const [own = ""] = each.classes;
    return remembered(this.elses, keyOf(each, own), () => {
      const ours = this.groupOf(each, own).filter(({ topics }) => topics.length > 0);
      return ours.length >= MANY_IN_CLASS && shareOf(ours) === 0;
    });
  }

  private proves(each: Member, key: string, threshold: Threshold): boolean {
    const asked = keyOf(each, `${key} ${threshold.bits}`);
    return remembered(this.proven, asked, () => proves(this.groupOf(each, key), threshold));
  }

  private proofOf(each: Member, key: string, threshold: Threshold): Proof | null {
    const asked = keyOf(each, `${key} ${threshold.bits}`);
    return remembered(this.proofs, asked, () => ({ proof: proofOf(this.groupOf(each, key), threshold) })).proof;
  }

  private groupOf(each: Member, key: string): readonly Member[] {
    return this.groups.get(keyOf(each, key)) ?? [];
  }
}

/** The unit that is stated, or the one of numbers of its class where none is. */
function unitOf({ number, deal }: Member, figure: string, scale: number | null): ReadNumber["unit"] {
  const unit = deal.figures.get(figure)?.[0]?.documented.unit;
  if (
    number.unit.kind !== null ||
    number.unit.scale !== null ||
    unit === undefined ||
    unit === "date" ||
    scale === null
  )
    return number.unit;
  return { kind: kindOf(unit, scale), scale };
}

/** Numbers whose deals are supposed prove nothing of the others. */
function keyOf({ supposition }: Member, key: string): string {
  return `${supposition ?? "read"} ${key}`;
}

function tableOf({ number }: Member): string {
  return `table ${number.context.table}`;
}

function shareOf(members: readonly Member[]): number {
  return members.filter(isRight).length / members.length;
}

function asFigure({ number, deal }: Member, figure: string, scale: number): Contradiction | null {
  const unit = deal.figures.get(figure)?.[0]?.documented.unit ?? "USD";
  // A day that no word calls one of the contract's may be that of news on it.
  if (unit === "date" && isAround(number, deal.figures.get(figure) ?? [])) return null;
  const found = accusing(number, [figure], { kind: kindOf(unit, scale), scale }, true);
  return found?.reason.kind === "differs" ? { ...found, reason: { kind: "proven" } } : found;
}

/** A contradiction of figures that are proven to be meant; whether others of its class are documented makes slips and known errors worth telling. */
function accusing(
  { context, labels, deals, itself }: ReadNumber,
  topics: readonly string[],
  unit: ReadNumber["unit"],
  areOthersRight: boolean,
  isMeant = false,
): Contradiction | null {
  const found = judgement({ context, labels, deals, topics, unit, itself, isMeant, isOther: false, isDoubtful: false });
  if (found?.kind !== "contradiction") return null;
  const { reason } = found;
  const isWeak = reason.kind === "rejected" || (reason.kind === "unit" && SMALL_SLIPS.has(reason.factor));
  return isWeak && !areOthersRight ? null : found;
}
