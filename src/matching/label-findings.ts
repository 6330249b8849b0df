import type { DocumentedClaim } from "./documented-claim";
import { dealsNamed, type KnownDeal } from "./deal-finder";
import { FIGURE_OF_TOPIC, type DocumentedNumber } from "./figure-numbers";
import type { NumberInContext } from "./number-context";
import { statedNumber, type StatedNumber } from "./stated-number";
import type { Topic } from "./text-features";
import { isSameNumber, isAllowed, plausibleNumbers } from "./number-candidates";

/** What a number of the user's is found to be, without its place on a sheet. */
export interface LabelFinding {
  readonly kind: "contradiction" | "unsourced";
  readonly message: string;
  readonly remedy: string;
  readonly documented: DocumentedClaim;
}

export const CONTRADICTION_MESSAGE = "Its label names a documented figure, and the number is another.";
export const UNSOURCED_MESSAGE = "Equals a documented figure, and nothing beside it says where it comes from.";

/** What the labels around a number make of it. */
export interface LabelReading {
  readonly finding: LabelFinding | null;
  /** The documented amount of money that the number is, with a source beside it or without. */
  readonly amount: DocumentedClaim | null;
}

/**
 * Whether a number beside labels that name a deal contradicts a documented figure of it, or repeats one without saying
 * where it is from. null where the labels do not name both parties of a deal and what the number is, or where they speak
 * of something else, such as revenue or one year's part.
 */
export function labelReading(number: NumberInContext, deals: readonly KnownDeal[]): LabelReading | null {
  if (number.value === 0 || !Number.isFinite(number.value) || hasReference(number.formula)) return null;
  const named = dealsNamed(number, deals);
  if (named.length === 0) return null;
  const stated = statedNumber(number);
  if (stated.isOther) return null;
  for (const topic of stated.topics) {
    const reading = topicReading(number, stated, topic, named);
    if (reading !== null) return reading;
  }
  return stated.topics.length > 0 ? null : valueWithUnit(number, stated, named);
}

/** A formula that reads cells is derived; one of constants, such as =14.2*1000, is a number typed. */
function hasReference(formula: string | null): boolean {
  return formula !== null && /[A-Za-z]/.test(formula.slice(1));
}

function topicReading(
  number: NumberInContext,
  stated: StatedNumber,
  topic: Topic,
  named: readonly KnownDeal[],
): LabelReading | null {
  const about = named.flatMap(({ figures }) => figures.get(FIGURE_OF_TOPIC[topic]) ?? []);
  const first = about[0];
  if (first === undefined) return null;
  const documented = about.flatMap(({ numbers }) => numbers);
  const candidates = plausibleNumbers(number, stated, topic, documented);
  if (candidates.length === 0) return null;
  const standing = documented.filter(({ isRejected }) => !isRejected);
  const rejected = documented.find(
    (each) => each.isRejected && candidates.some((candidate) => isSameNumber(candidate, each)),
  );
  // A claim known to be wrong may give a bound of the figure for the figure itself.
  const isValue = standing.some(
    ({ value, documented: { unit } }) =>
      unit === "date" ||
      candidates.some(({ amount, rounding }) => value !== null && Math.abs(amount - value) <= rounding),
  );
  if (rejected !== undefined && !isValue)
    return contradicted(documented[0] ?? rejected, rejected.documented.claim.rejected ?? "");
  const same = standing.find((each) => candidates.some((candidate) => isSameNumber(candidate, each)));
  if (same !== undefined) return matched(same, number.hasSource || !isWorthASource(topic));
  if (standing.some((each) => candidates.some((candidate) => isAllowed(candidate, each)))) return null;
  const others =
    topic === "value"
      ? named
          .flatMap(({ figures }) => [...figures.values()])
          .filter(({ unit }) => unit === first.unit)
          .flatMap(({ numbers }) => numbers)
      : [];
  if (others.some((each) => candidates.some((candidate) => isSameNumber(candidate, each)))) return null;
  if (
    topic === "value" &&
    isTotalOf(
      candidates.map(({ amount }) => amount),
      named,
    )
  )
    return null;
  if (about.some(({ figure }) => figure.withheld !== null)) return null;
  const nearest = nearestTo(candidates[0]?.amount ?? 0, standing);
  return nearest === null ? null : contradicted(nearest, "");
}

/** "Meta – CoreWeave, 21.0" under "US$ bn": no word for what it is, but value and unit say enough. */
function valueWithUnit(
  number: NumberInContext,
  stated: StatedNumber,
  named: readonly KnownDeal[],
): LabelReading | null {
  if (stated.measure !== "money" || stated.scale === null) return null;
  const documented = named.flatMap(({ figures }) => figures.get("value")?.numbers ?? []);
  const candidates = plausibleNumbers(number, stated, "value", documented);
  const same = documented.find(
    (each) => !each.isRejected && candidates.some((candidate) => isSameNumber(candidate, each)),
  );
  return same === undefined ? null : matched(same, number.hasSource);
}

/** Lengths in years and years themselves are too common to ask for the source of each. */
function isWorthASource(topic: Topic): boolean {
  return topic !== "term" && topic !== "start" && topic !== "end" && topic !== "escalator";
}

/** Whether the values of the deals named add up to it. */
function isTotalOf(amounts: readonly number[], named: readonly KnownDeal[]): boolean {
  const total = named.reduce((sum, { figures }) => sum + (figures.get("value")?.numbers[0]?.value ?? 0), 0);
  return named.length > 1 && amounts.some((amount) => Math.abs(amount / total - 1) < TOTAL_TOLERANCE);
}

const TOTAL_TOLERANCE = 0.005;

function nearestTo(amount: number, documented: readonly DocumentedNumber[]): DocumentedNumber | null {
  return documented.reduce<DocumentedNumber | null>(
    (best, each) => (best === null || distance(amount, each) < distance(amount, best) ? each : best),
    null,
  );
}

function distance(amount: number, { low, high }: DocumentedNumber): number {
  return amount < low ? low - amount : Math.max(0, amount - high);
}

function contradicted({ documented }: DocumentedNumber, reason: string): LabelReading {
  const finding: LabelFinding = {
    kind: "contradiction",
    message:
      reason === ""
        ? CONTRADICTION_MESSAGE
        : `This number is claimed, too, and known to be wrong: ${reason.replace(/\.$/, "")}.`,
    remedy: "Correct the number, or say beside it what it counts.",
    documented,
  };
  return { finding, amount: null };
}

function matched({ documented }: DocumentedNumber, needsNoSource: boolean): LabelReading {
  const amount = documented.unit === "USD" ? documented : null;
  if (needsNoSource) return { finding: null, amount };
  return {
    finding: {
      kind: "unsourced",
      message: UNSOURCED_MESSAGE,
      remedy: "Name the source beside it, or insert the figure with its sources.",
      documented,
    },
    amount,
  };
}
