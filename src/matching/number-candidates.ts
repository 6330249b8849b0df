import { calendarDay, serialFromIso } from "../finance/serial-date";
import type { DocumentedNumber } from "./figure-numbers";
import type { NumberInContext } from "./number-context";
import type { StatedNumber } from "./stated-number";
import type { Topic } from "./text-features";

/** What a number may be in full units, as exact as it was typed. */
export interface Candidate {
  readonly amount: number;
  /** Half of what its last digit is worth. */
  readonly rounding: number;
}

const MONEY_SCALES = [1e9, 1e6, 1e3];
/** From here on an amount of money without a unit is taken for full dollars. */
const LEAST_FULL = 1e7;
/** How far off a number may be and still be meant for the figure: with its unit stated, or without. */
const FAR = 25;
const NEAR = 2;

/** The ways to read a number of a topic that come near what is documented; none where it must be something else. */
export function plausibleNumbers(
  number: NumberInContext,
  stated: StatedNumber,
  topic: Topic,
  documented: readonly DocumentedNumber[],
): Candidate[] {
  const { value } = number;
  if (value < 0) return [];
  switch (topic) {
    case "start":
    case "end":
    case "signed":
    case "announced":
      return dateCandidates(value, stated);
    case "prepaymentShare":
    case "escalator":
      if (stated.measure !== "share") return [];
      return near([scaled(value, value > 1 ? 0.01 : 1)], documented, FAR);
    case "term":
      return stated.measure === "money" || stated.measure === "share" || stated.measure === "date" || value > 50
        ? []
        : near([scaled(value, 1)], documented, 3);
    case "gpus":
      return stated.measure !== null && stated.measure !== "power"
        ? []
        : near([scaled(value, 1), ...(value < 1_000 ? [scaled(value, 1_000)] : [])], documented, 5);
    case "capacity":
      if (stated.measure !== "power" && stated.measure !== null) return [];
      return near(
        stated.scale !== null ? [scaled(value, stated.scale)] : [scaled(value, 1), scaled(value, 1_000)],
        documented,
        stated.scale !== null ? 5 : NEAR,
      );
    default:
      return moneyCandidates(value, stated, documented);
  }
}

/** Whether a number is one that is documented, the figure itself or a bound of it, as exact as it was typed. */
export function isSameNumber(candidate: Candidate, number: DocumentedNumber): boolean {
  if (number.documented.unit === "date")
    return candidate.amount >= number.low - candidate.rounding && candidate.amount <= number.high + candidate.rounding;
  return [number.value, number.low, number.high].some(
    (each) => each !== null && Math.abs(candidate.amount - each) <= candidate.rounding + Math.abs(each) * BINARY,
  );
}

/** Whether a claim allows a number: it lies between its bounds, or beyond the one that is open. */
export function isAllowed({ amount, rounding }: Candidate, { least, most }: DocumentedNumber): boolean {
  return amount >= least - rounding && amount <= most + rounding;
}

/** What binary fractions add to a number that was scaled. */
const BINARY = 1e-12;

function moneyCandidates(
  value: number,
  { measure, scale }: StatedNumber,
  documented: readonly DocumentedNumber[],
): Candidate[] {
  if (measure !== "money" && measure !== null) return [];
  if (value >= LEAST_FULL) return near([scaled(value, 1)], documented, FAR);
  if (scale !== null) return near([scaled(value, scale)], documented, FAR);
  return near(
    MONEY_SCALES.map((each) => scaled(value, each)),
    documented,
    NEAR,
  );
}

/** A date as a serial, or a whole year. */
function dateCandidates(value: number, { measure }: StatedNumber): Candidate[] {
  if (measure === "date") {
    const { year } = calendarDay(value);
    return year >= 2015 && year <= 2060 ? [{ amount: value, rounding: 0 }] : [];
  }
  if (!Number.isInteger(value) || value < 2015 || value > 2060 || measure !== null) return [];
  const first = serialFromIso(`${value}-01-01`);
  const last = serialFromIso(`${value}-12-31`);
  return [{ amount: (first + last) / 2, rounding: (last - first) / 2 }];
}

function near(candidates: readonly Candidate[], documented: readonly DocumentedNumber[], factor: number): Candidate[] {
  return candidates.filter(({ amount }) =>
    documented.some(({ low, high }) => amount <= high * factor && amount >= low / factor),
  );
}

function scaled(value: number, scale: number): Candidate {
  return { amount: value * scale, rounding: lastDigit(value) * scale * 0.5 };
}

/** What the last digit of a number as typed is worth: 0.1 for 14.2, 1 for 14 and for 14,200. */
function lastDigit(value: number): number {
  for (let digits = 0; digits <= 6; digits += 1) {
    const unit = 10 ** -digits;
    if (Math.abs(value / unit - Math.round(value / unit)) < 1e-6) return unit;
  }
  return 1e-7;
}
