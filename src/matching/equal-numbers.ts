import type { DocumentedNumber } from "./documented-numbers";
import { digitsOf, type MatcherIndex } from "./matcher-index";
import type { NumberMatch, Strength } from "./number-match";
import type { Named } from "./named-deals";
import type { NumberReading } from "./read-number";
import { scalesOf, unitAgreement } from "./stated-unit";

const TOLERANCE = 1e-9;

/** The documented numbers that a number equals at some scale, with what speaks for each. */
export function equalNumbers(reading: NumberReading, { byDigits, byDeal }: MatcherIndex): readonly NumberMatch[] {
  const candidates =
    reading.unit.kind === "date" || isYear(reading.value)
      ? [...reading.named.keys()]
          .flatMap((deal) => [...(byDeal.get(deal)?.values() ?? [])].flat())
          .filter(({ unit }) => unit === "date")
      : (byDigits.get(digitsOf(reading.value)) ?? []);
  const matches = candidates.flatMap((number) => {
    const match = equalMatch(reading, number);
    return match === null ? [] : [match];
  });
  return bestOfEachFigure(matches);
}

/** A whole number that reads as a calendar year. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2015 && value <= 2060;
}

function equalMatch(reading: NumberReading, number: DocumentedNumber): NumberMatch | null {
  const { value, unit, near, named, meant } = reading;
  const scales = number.unit === "date" ? dateScales(reading) : scalesOf(number.unit);
  for (const [scale, scaleWords] of scales) {
    if (!isEqual(value, scale, number)) continue;
    const agreement = number.unit === "date" ? "yes" : unitAgreement(unit, number.unit, scale);
    if (agreement === "no") continue;
    const isFigureNamed = near.some(({ names }) => names(number.figure));
    const isMeant = named.get(number.deal) !== 2 || meant.includes(number.deal);
    const evidence: Evidence = {
      named: named.get(number.deal) ?? 0,
      isFigureNamed,
      hasUnit: agreement === "yes",
      hasKind: agreement !== "unknown",
      digits: reading.digits,
      isOther: number.unit === "USD" && near.some(({ isOther }) => isOther),
    };
    const strength = isMeant ? strengthOf(evidence, number) : null;
    if (strength === null) continue;
    const { deal, figure, claim, standing } = number;
    return { deal, figure, claim, standing, scale, scaleWords, strength, named: evidence.named, isFigureNamed };
  }
  return null;
}

interface Evidence {
  readonly named: Named;
  readonly isFigureNamed: boolean;
  /** Unit and scale are stated and fit. */
  readonly hasUnit: boolean;
  /** At least the kind of quantity is stated and fits. */
  readonly hasKind: boolean;
  readonly digits: number;
  /** The labels are about so much a year, a price, what remains. */
  readonly isOther: boolean;
}

function strengthOf(
  { named, isFigureNamed, hasUnit, hasKind, digits, isOther }: Evidence,
  { unit }: DocumentedNumber,
): Strength | null {
  if (unit === "date") return named === 2 && isFigureNamed ? "strong" : named > 0 && isFigureNamed ? "likely" : null;
  if (isOther) return named === 2 && hasUnit && digits >= 3 ? "likely" : null;
  if (named === 2) {
    if (isFigureNamed || (hasUnit && digits >= 2)) return "strong";
    return digits >= 2 && hasKind ? "likely" : digits >= 3 ? "likely" : null;
  }
  if (named === 1) {
    if (isFigureNamed && hasUnit && digits >= 2) return "strong";
    if ((isFigureNamed || hasUnit) && digits >= 2) return "likely";
    return digits >= 3 ? "weak" : null;
  }
  if (hasUnit && digits >= 5) return "likely";
  return digits >= 3 && (isFigureNamed || hasUnit || digits >= 5) ? "weak" : null;
}

function isEqual(value: number, scale: number, { unit, low, high }: DocumentedNumber): boolean {
  if (unit === "date")
    return isYear(value) ? yearsOf(low, high).includes(value) : Math.floor(value) >= low && Math.floor(value) <= high;
  return Math.abs(value * scale - low) <= TOLERANCE * Math.abs(low);
}

function dateScales({ unit, value }: NumberReading): readonly (readonly [number, string])[] {
  return unit.kind === "date" || isYear(value) ? [[1, isYear(value) ? "as a year" : ""]] : [];
}

/** The calendar years of two serials that are at most a year apart. */
function yearsOf(low: number, high: number): readonly number[] {
  const year = (serial: number): number => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear();
  return [year(low), year(high)];
}

/** One claim of a figure may say in another way what the next one says: the best of them stands for all. */
function bestOfEachFigure(matches: readonly NumberMatch[]): readonly NumberMatch[] {
  const best = new Map<string, NumberMatch>();
  for (const match of matches) {
    const key = `${match.deal.id} ${match.figure.name}`;
    if (!best.has(key)) best.set(key, match); // shown before alternatives before rejected ones, as the index has them
  }
  return [...best.values()];
}
