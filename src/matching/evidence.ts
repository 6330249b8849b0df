import type { Unit } from "../catalog/model";
import type { DocumentedNumber } from "./documented-numbers";
import type { KnownDeal } from "./named-deals";
import { type Candidate, daysMeant, inUnit, isSameNumber, significantDigits } from "./number-candidates";
import type { ReadNumber } from "./read-number";
import { scalesOf, unitKinds } from "./unit-scales";

/** A documented figure that a number is, at a scale. */
export interface Hit {
  readonly figure: string;
  readonly scale: number;
  /** How little chance explains it: the more digits, the more bits. */
  readonly bits: number;
}

/** Figures that a table calls by each other's names. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ["announced", ["signed", "day made", "day signed"]],
  ["signed", ["announced", "day made", "day signed"]],
]);
const LONG = 20;
const LONGEST = 100;
/** Lengths that many contracts have. */
const ROUND_YEARS = new Set([5, 10, 15, 20]);

export function isSameTopic(figure: string, topic: string): boolean {
  return figure === topic || SAME.get(figure)?.includes(topic) === true;
}

/** The figures of a deal that a number is. */
export function hitsOf(number: ReadNumber, deal: KnownDeal): readonly Hit[] {
  return [...deal.figures].flatMap(([figure, documented]) => hitsOfFigure(number, figure, documented));
}

function hitsOfFigure(number: ReadNumber, figure: string, documented: readonly DocumentedNumber[]): readonly Hit[] {
  const unit = documented[0]?.documented.unit;
  if (unit === undefined) return [];
  return readingsOf(number, unit).flatMap(({ scale, candidate }) => {
    const same = documented.filter((each) => each.standing !== "rejected" && isSameNumber(candidate, each));
    return same.length === 0 ? [] : [{ figure, scale, bits: bitsOfHit(number, unit, candidate, same) }];
  });
}

function bitsOfHit(number: ReadNumber, unit: Unit, { rounding }: Candidate, same: readonly DocumentedNumber[]): number {
  // Any day of a documented year agrees with it.
  if (unit === "date") return bitsOfDays(Math.max(rounding * 2, Math.min(...same.map(({ low, high }) => high - low))));
  // "Tenor | 5" is said to be one of years.
  const isStated = number.unit.kind !== null || (unit === "years" && number.itself.topics.includes("term"));
  return bitsOf(number.context.value, unit, isStated);
}

interface Reading {
  readonly scale: number;
  readonly candidate: Candidate;
}

/** The ways in which a number may be read in a figure's unit. */
export function readingsOf(number: ReadNumber, unit: Unit): readonly Reading[] {
  if (unit === "date") return daysMeant(number).map((candidate) => ({ scale: 1, candidate }));
  const stated = number.unit;
  const isStated = stated.kind !== null;
  if (isStated && !unitKinds(unit).includes(stated.kind)) return [];
  const scales = isStated && stated.scale !== null ? [stated.scale] : scalesOf(unit).map(([scale]) => scale);
  return scales.map((scale) => ({ scale, candidate: inUnit(number, scale) }));
}

function bitsOf(value: number, unit: Unit, isStated: boolean): number {
  if (unit === "years")
    return ROUND_YEARS.has(value) || ROUND_YEARS.has(value / 12) ? (isStated ? 2.5 : 0.5) : isStated ? 3.5 : 1;
  if (unit === "percent") return 2;
  const digits = significantDigits(value);
  return digits > 2 ? 8 : digits === 2 ? 5 : 3;
}

function bitsOfDays(days: number): number {
  return days > LONGEST ? 0.5 : days > LONG ? 5 : 8;
}

/** So many days around a contract's own there is news of it. */
const DAYS_AROUND = 14;

/** Whether a date is within some days of a documented one. */
export function isAround(number: ReadNumber, documented: readonly DocumentedNumber[]): boolean {
  return daysMeant(number).some(({ amount, rounding }) =>
    documented.some(
      ({ low, high }) => amount + rounding >= low - DAYS_AROUND && amount - rounding <= high + DAYS_AROUND,
    ),
  );
}
