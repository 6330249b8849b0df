import type { GradedClaim } from "../catalog/claims";
import type { Deal, Figure, Unit } from "../catalog/model";
import { calendarDay } from "../finance/serial-date";
import { isYear } from "./date-text";
import type { DocumentedNumber, Standing } from "./documented-numbers";
import { namesOwnFigure } from "./figure-topics";
import { dealsHinted, type KnownDeal, ofYear } from "./named-deals";
import { significantDigits } from "./number-candidates";
import type { ReadNumber } from "./read-number";
import type { StatedUnit } from "./stated-unit";
import { scalesOf, unitAgreement } from "./unit-scales";

/** "strong" and "likely" are worth telling anybody; "weak" only somebody who asks about this one number. */
export type Strength = "strong" | "likely" | "weak";

/** A documented number that a number equals. */
export interface NumberMatch {
  readonly deal: Deal;
  readonly figure: Figure;
  readonly claim: GradedClaim;
  /** "rejected": it repeats a known error. */
  readonly standing: Standing;
  /** Factor from the cell's unit to the figure's: 1e9 for billions. */
  readonly scale: number;
  /** "in billions"; empty where there is nothing to say. */
  readonly scaleWords: string;
  readonly strength: Strength;
  /** Whether the labels name both sides of the deal (2), one (1), or none (0), and the figure. */
  readonly named: 0 | 1 | 2;
  readonly isFigureNamed: boolean;
}

/** A stated number of a claim, found by its digits. */
interface Stated {
  readonly known: KnownDeal;
  readonly number: DocumentedNumber;
  readonly amount: number;
}

export type NumbersByDigits = ReadonlyMap<string, readonly Stated[]>;

/** Every number that is documented, by its first nine digits: the same for 21, 21,000 and 21e9. */
export function numbersByDigits(deals: readonly KnownDeal[]): NumbersByDigits {
  const found = new Map<string, Stated[]>();
  for (const known of deals) {
    for (const number of [...known.figures.values()].flat()) {
      if (number.documented.unit === "date") continue;
      for (const amount of new Set(number.stated)) {
        for (const written of number.documented.unit === "years" ? [amount, amount * 12] : [amount]) {
          const digits = digitsOf(written);
          found.set(digits, [...(found.get(digits) ?? []), { known, number, amount }]);
        }
      }
    }
  }
  return found;
}

const TOLERANCE = 1e-9;
const RANK: Readonly<Record<Strength, number>> = { strong: 0, likely: 1, weak: 2 };
const STANDINGS: Readonly<Record<Standing, number>> = { shown: 0, alternative: 1, rejected: 2 };

/**
 * The documented numbers that a number equals at some scale, best first: proposals, for who asks about this one number.
 * Where no party is named it is never more than weak, unless it has five digits of its own and a unit.
 */
export function equals(
  number: ReadNumber,
  byDigits: NumbersByDigits,
  deals: readonly KnownDeal[],
): readonly NumberMatch[] {
  const { value } = number.context;
  if (!Number.isFinite(value) || value === 0 || number.unit.kind === "foreign") return [];
  const hinted = dealsHinted(number.labels, deals);
  const best = Math.max(0, ...hinted.values());
  const years = [...number.labels.row, ...number.labels.heads, ...number.labels.titles].flatMap((label) => label.years);
  const meant = new Set(
    ofYear(
      [...hinted].filter(([, count]) => count === best).map(([known]) => known),
      years,
    ),
  );
  const isDate = number.unit.kind === "date" || isYear(value);
  const candidates = isDate ? datesOf([...hinted.keys()]) : (byDigits.get(digitsOf(value)) ?? []);
  const matches = new Map<string, NumberMatch>();
  for (const candidate of candidates) {
    const named = hinted.get(candidate.known) ?? 0;
    const key = `${candidate.known.deal.id} ${candidate.number.figure.name}`;
    // Shown claims come first: one claim of a figure may say in another way what the next one says.
    if (matches.has(key) || (named === 2 && !meant.has(candidate.known))) continue;
    const match = matchOf(number, candidate, named);
    if (match !== null) matches.set(key, match);
  }
  const found = [...matches.values()];
  const isSettled = found.some(({ standing, strength }) => standing !== "rejected" && strength !== "weak");
  // What is right as one figure is not wrong as another.
  return found.filter(({ standing }) => !isSettled || standing !== "rejected").sort(byWorth);
}

function matchOf(
  number: ReadNumber,
  { known, number: documented, amount }: Stated,
  named: 0 | 1 | 2,
): NumberMatch | null {
  const { value } = number.context;
  const { unit, claim } = documented.documented;
  const { figure, standing } = documented;
  const near = [...number.labels.row, ...number.context.right, ...number.labels.heads];
  const isFigureNamed = near.some(
    ({ topics, words, isOther }) =>
      (topics.includes(figure.name) && !(figure.name === "value" && isOther)) || namesOwnFigure(words, figure),
  );
  for (const [scale, scaleWords] of unit === "date" ? dateScales(number.unit, value) : scalesOf(unit)) {
    if (!isEqual(value, scale, unit, amount, documented)) continue;
    const agreement = unit === "date" ? "yes" : unitAgreement(number.unit, unit, scale);
    if (agreement === "no") continue;
    const strength = strengthOf({
      named,
      isFigureNamed,
      hasUnit: agreement === "yes",
      hasKind: agreement !== "unknown",
      digits: significantDigits(value),
      isDate: unit === "date",
      isOther: unit === "USD" && near.some(({ isOther }) => isOther),
    });
    if (strength !== null)
      return { deal: known.deal, figure, claim, standing, scale, scaleWords, strength, named, isFigureNamed };
  }
  return null;
}

interface Evidence {
  readonly named: 0 | 1 | 2;
  readonly isFigureNamed: boolean;
  /** Unit and scale are stated and fit. */
  readonly hasUnit: boolean;
  /** At least the kind of quantity is stated and fits. */
  readonly hasKind: boolean;
  readonly digits: number;
  readonly isDate: boolean;
  /** The labels are about so much a year, a price, what remains. */
  readonly isOther: boolean;
}

function strengthOf({ named, isFigureNamed, hasUnit, hasKind, digits, isDate, isOther }: Evidence): Strength | null {
  if (isDate) return named === 2 && isFigureNamed ? "strong" : named > 0 && isFigureNamed ? "likely" : null;
  if (isOther) return named === 2 && hasUnit && digits >= 3 ? "likely" : null;
  if (named === 2) {
    if (isFigureNamed || (hasUnit && digits >= 2)) return "strong";
    return digits >= 3 || (digits >= 2 && hasKind) ? "likely" : null;
  }
  if (named === 1) {
    if (isFigureNamed && hasUnit && digits >= 2) return "strong";
    if ((isFigureNamed || hasUnit) && digits >= 2) return "likely";
    return digits >= 3 ? "weak" : null;
  }
  if (hasUnit && digits >= 5) return "likely";
  return digits >= 3 && (isFigureNamed || hasUnit || digits >= 5) ? "weak" : null;
}

function datesOf(deals: readonly KnownDeal[]): readonly Stated[] {
  return deals.flatMap((known) =>
    [...known.figures.values()]
      .flat()
      .filter(({ documented: { unit } }) => unit === "date")
      .map((number) => ({ known, number, amount: number.low })),
  );
}

function dateScales(unit: StatedUnit, value: number): readonly (readonly [number, string])[] {
  return unit.kind === "date" || isYear(value) ? [[1, isYear(value) ? "as a year" : ""]] : [];
}

function isEqual(value: number, scale: number, unit: Unit, amount: number, { low, high }: DocumentedNumber): boolean {
  if (unit !== "date") return Math.abs(value * scale - amount) <= TOLERANCE * Math.abs(amount);
  if (isYear(value)) return [low, high].some((day) => calendarDay(day).year === value);
  return Math.floor(value) >= low && Math.floor(value) <= high;
}

function digitsOf(value: number): string {
  return Math.abs(value).toExponential(8).split("e")[0] ?? "";
}

function byWorth(one: NumberMatch, other: NumberMatch): number {
  const keys = (match: NumberMatch): readonly number[] => [
    RANK[match.strength],
    match.standing === "rejected" ? 1 : 0,
    -match.named,
    match.isFigureNamed ? 0 : 1,
    STANDINGS[match.standing],
  ];
  const [ours, theirs] = [keys(one), keys(other)];
  return ours.map((key, index) => key - (theirs[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
