import type { DocumentedClaim, DocumentedNumber } from "./documented-numbers";
import type { KnownDeal } from "./named-deals";
import {
  type Candidate,
  isAllowed,
  isRoundingOf,
  isSameNumber,
  plausibleNumbers,
  significantDigits,
  unitSlip,
} from "./number-candidates";
import type { ReadNumber } from "./read-number";

/** What is said of a number whose labels name a deal by both parties and one of its figures. */
export type Judgement =
  | { readonly kind: "equal"; readonly documented: DocumentedClaim; readonly needsSource: boolean }
  | { readonly kind: "contradiction"; readonly documented: DocumentedClaim; readonly reason: ContradictionReason }
  | { readonly kind: "near"; readonly documented: DocumentedClaim }
  | { readonly kind: "notChecked"; readonly documented: DocumentedClaim | null; readonly reason: NotCheckedReason };

export type ContradictionReason =
  | { readonly kind: "differs" }
  /** No word says which figure it is; others of its kind prove it. */
  | { readonly kind: "proven" }
  /** A source does state it, and is known to be wrong: why. */
  | { readonly kind: "rejected"; readonly why: string }
  /** Equal but for the unit: the number is documented times `factor`. */
  | { readonly kind: "unit"; readonly factor: number };

export type NotCheckedReason = "foreignCurrency" | "severalDeals" | "unknownWords" | "unsettled" | "bound";

/** How far from a documented number one is still near it. */
const NEAR = 0.2;
/** How far one may be from a number that is only about right. */
const ABOUT = 0.05;
/** How exactly a number must be documented to be asked for its source. */
const SURE = 0.005;
/** How near to another figure of the deal a number is taken for that one. */
const ANOTHER = 0.03;
const TOTAL_TOLERANCE = 0.005;
const MONEY_TOPICS = ["value", "combined commitment", "monthly fee"];
/** Lengths in years and dates are too common to ask for the source of each. */
const NEEDS_NO_SOURCE = new Set([
  "term",
  "start",
  "end",
  "signed",
  "announced",
  "escalator",
  "notice period",
  "combined commitment",
  "day made",
  "day signed",
]);
/** The dates that a column of bare dates may mean. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  "day made": ["announced", "signed", "start"],
  "day signed": ["announced", "signed"],
};

/**
 * Whether a number contradicts a documented figure, is near one, or is one. null where its labels do not name both parties
 * of a deal and what the number is, or where they speak of something else: when in doubt, nothing is said. Of an amount
 * in a sentence only a contradiction is worth saying.
 */
export function judgement(number: ReadNumber): Judgement | null {
  const found = judgementOf(number);
  return number.context.isInSentence && found?.kind !== "contradiction" ? null : found;
}

function judgementOf(number: ReadNumber): Judgement | null {
  const { context, deals } = number;
  const { value, formula } = context;
  if (deals.length === 0 || value === 0 || !Number.isFinite(value) || hasReference(formula) || number.isOther)
    return null;
  const { topics, unit } = number;
  if (unit.kind === "foreign") {
    const isMoney = topics.some((topic) => MONEY_TOPICS.includes(topic));
    return isMoney && !number.isDoubtful ? { kind: "notChecked", documented: null, reason: "foreignCurrency" } : null;
  }
  for (const topic of topics) {
    if (context.text?.isMonthly === true && topic !== "monthly fee") continue;
    const found = ofFigure(number, topic);
    if (found !== null) return found;
  }
  return topics.length > 0 ? null : valueWithUnit(number);
}

/** A formula that reads cells is derived; one of constants, such as =14.2*1000, is a number typed. */
function hasReference(formula: string | null): boolean {
  return formula !== null && /[A-Za-z]/.test(formula.slice(1));
}

function ofFigure(number: ReadNumber, topic: string): Judgement | null {
  const { deals } = number;
  const names = DAYS[topic] ?? [topic];
  const documented = deals.flatMap(({ figures }) => names.flatMap((name) => figures.get(name) ?? []));
  const [first] = documented;
  if (first === undefined) return null;
  const candidates = roughly(plausibleNumbers(number, topic, documented), number);
  if (candidates.length === 0) return slipped(number, documented);
  const standing = documented.filter((each) => each.standing !== "rejected");
  const rejected = documented.find(
    (each) => each.standing === "rejected" && candidates.some((candidate) => isSameNumber(candidate, each)),
  );
  const same = standing.find((each) => candidates.some((candidate) => isSameNumber(candidate, each)));
  // A claim known to be wrong may give a bound of the figure for the figure itself.
  const isBoundOnly = same !== undefined && same.documented.unit !== "date" && !isValueOf(candidates, standing);
  if (rejected !== undefined && (same === undefined || isBoundOnly))
    return unlessDoubtful(number, first, { kind: "rejected", why: rejected.documented.claim.rejected ?? "" });
  if (same !== undefined) return equal(same, candidates, number, NEEDS_NO_SOURCE.has(topic));
  // A bare date behind the announcement may be that of anything that followed.
  if (topic === "day made" && candidates.every(({ amount }) => standing.some(({ low }) => amount >= low))) return null;
  if (isElsewhere(candidates, topic, first, deals)) return null;
  if (deals.length > 1) return { kind: "notChecked", documented: null, reason: "severalDeals" };
  if (first.figure.withheld !== null) return { kind: "notChecked", documented: null, reason: "unsettled" };
  return betweenOrBeyond(number, candidates, standing);
}

/** The number is none of those documented: allowed by a bound, between them, or contradicting them. */
function betweenOrBeyond(
  number: ReadNumber,
  candidates: readonly Candidate[],
  standing: readonly DocumentedNumber[],
): Judgement | null {
  const nearest = nearestTo(candidates[0]?.amount ?? 0, standing);
  if (nearest === null) return null;
  const isOpen = ({ least, most, low, high }: DocumentedNumber): boolean => least < low || most > high;
  if (standing.some((each) => isOpen(each) && candidates.some((candidate) => isAllowed(candidate, each)))) return null;
  const span = {
    least: Math.min(...standing.map(({ least }) => least)),
    most: Math.max(...standing.map(({ most }) => most)),
  };
  const isBetween = candidates.some((candidate) => isAllowed(candidate, span));
  const off = Math.min(
    ...candidates.flatMap(({ amount }) =>
      standing.flatMap(({ stated }) => stated.map((each) => Math.abs(amount / each - 1))),
    ),
  );
  const isAbout = ["approx", "derived"].includes(nearest.documented.claim.precision) && off <= ABOUT;
  if (nearest.documented.unit === "date")
    return isBetween ? null : unlessDoubtful(number, nearest, { kind: "differs" });
  if (isBetween || isAbout)
    return off <= NEAR && !number.isDoubtful ? { kind: "near", documented: nearest.documented } : null;
  return unlessDoubtful(number, nearest, { kind: "differs" });
}

function unlessDoubtful(
  { isDoubtful, context: { text } }: ReadNumber,
  { documented }: DocumentedNumber,
  reason: ContradictionReason,
): Judgement {
  if (isDoubtful) return { kind: "notChecked", documented, reason: "unknownWords" };
  if (text?.isBound === true) return { kind: "notChecked", documented, reason: "bound" };
  return { kind: "contradiction", documented, reason };
}

/** The digits are documented, and the unit beside them is not theirs. */
function slipped(number: ReadNumber, documented: readonly DocumentedNumber[]): Judgement | null {
  for (const each of documented) {
    const factor = each.standing === "rejected" ? null : unitSlip(number, each);
    if (factor !== null) return unlessDoubtful(number, each, { kind: "unit", factor });
  }
  return null;
}

/** "about 21" is meant as loosely as it says. */
function roughly(candidates: readonly Candidate[], { context: { text } }: ReadNumber): readonly Candidate[] {
  if (text?.isRough !== true) return candidates;
  return candidates.map(({ amount, rounding }) => ({ amount, rounding: Math.max(rounding, amount * ABOUT) }));
}

const A_MONTH = 31;

/** A day or a month. A year says too little to be taken for another figure. */
function isShort({ rounding }: Candidate, { low, high }: DocumentedNumber): boolean {
  return rounding * 2 <= A_MONTH && high - low <= A_MONTH;
}

/** Whether the number is another figure of the deals in the same unit, or the sum of their values. */
function isElsewhere(
  candidates: readonly Candidate[],
  topic: string,
  { documented: { unit } }: DocumentedNumber,
  deals: readonly KnownDeal[],
): boolean {
  const others = deals
    .flatMap(({ figures }) => [...figures].flatMap(([name, numbers]) => (name === topic ? [] : numbers)))
    .filter((each) => each.documented.unit === unit && each.standing !== "rejected");
  const isAnother = (candidate: Candidate, each: DocumentedNumber): boolean =>
    (isSameNumber(candidate, each) && (unit !== "date" || isShort(candidate, each))) ||
    (unit !== "date" && each.stated.some((stated) => Math.abs(candidate.amount / stated - 1) < ANOTHER));
  if (others.some((each) => candidates.some((candidate) => isAnother(candidate, each)))) return true;
  if (topic !== "value" || deals.length < 2) return false;
  const total = deals.reduce((sum, { figures }) => sum + (figures.get("value")?.[0]?.value ?? 0), 0);
  return candidates.some(({ amount }) => Math.abs(amount / total - 1) < TOTAL_TOLERANCE);
}

/** "Meta – CoreWeave, 21.0" under "US$ bn": no word for what it is, but value and unit say enough. */
function valueWithUnit(number: ReadNumber): Judgement | null {
  const { deals, unit } = number;
  if (unit.kind !== "money" || unit.scale === null) return null;
  const documented = deals.flatMap(({ figures }) => figures.get("value") ?? []);
  const candidates = plausibleNumbers(number, "value", documented);
  const same = documented.find(
    (each) => each.standing !== "rejected" && candidates.some((candidate) => isSameNumber(candidate, each)),
  );
  if (same !== undefined) return equal(same, candidates, number, false);
  const standing = documented.filter((each) => each.standing !== "rejected");
  const found = candidates.length === 0 || deals.length > 1 ? null : betweenOrBeyond(number, candidates, standing);
  return found?.kind === "near" ? found : null;
}

function equal(
  number: DocumentedNumber,
  candidates: readonly Candidate[],
  { isDoubtful, unit, context: { value, text, hasSource } }: ReadNumber,
  needsNone: boolean,
): Judgement {
  // One of several numbers that sources do not settle between is nobody's yet, and "over $10bn" is a bound.
  const isOpen = number.figure.withheld !== null || text?.isBound === true;
  // A doubtful number that is one by its digits and its unit is hardly equal by chance.
  const isChance = isDoubtful && (unit.scale === null || significantDigits(value) < 2);
  const isSure = candidates.some(({ amount }) => number.stated.some((each) => Math.abs(amount / each - 1) <= SURE));
  return {
    kind: "equal",
    documented: number.documented,
    needsSource: !hasSource && !needsNone && !isOpen && !isChance && isSure,
  };
}

function isValueOf(candidates: readonly Candidate[], standing: readonly DocumentedNumber[]): boolean {
  return standing.some(({ value }) => value !== null && candidates.some((candidate) => isRoundingOf(candidate, value)));
}

function nearestTo(amount: number, documented: readonly DocumentedNumber[]): DocumentedNumber | null {
  const distance = ({ low, high }: DocumentedNumber): number =>
    amount < low ? low - amount : Math.max(0, amount - high);
  return documented.reduce<DocumentedNumber | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}
