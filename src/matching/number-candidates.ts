import { calendarDay, serialFromIso } from "../finance/serial-date";
import type { Unit } from "../catalog/model";
import { type Days, isYear } from "./date-text";
import type { DocumentedNumber } from "./documented-numbers";
import type { ReadNumber } from "./read-number";

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
const FAR_COUNT = 5;
const FAR_TERM = 3;
const NEAR = 2;
/** A bare date may be that of a filing or of news, some days off. */
const DAYS_AROUND = 14;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Slips of the unit: "$m" over billions, "months" over years. */
const MONEY_SLIPS = [1e3, 1e-3, 1e2, 1e-2, 1e6, 1e-6];
const COUNT_SLIPS = [1e3, 1e-3, 10, 0.1];
const THOUSAND = 1e3;
const TIME_SLIPS = [12, 1 / 12];
/** What binary fractions add to a number that was scaled. */
const BINARY = 1e-12;

/** The ways to read a number as a figure that come near what is documented; none where it must be something else. */
export function plausibleNumbers(
  number: ReadNumber,
  figure: string,
  documented: readonly DocumentedNumber[],
): readonly Candidate[] {
  const {
    context: { value, text },
    unit: { kind, scale },
    isMeant,
  } = number;
  // What is beyond doubt meant for a figure is wrong however far off it is.
  const far = (factor: number): number => (isMeant ? Infinity : factor);
  if (value < 0) return [];
  const typed = (scale: number): Candidate => scaled(value, scale, text?.lastDigit);
  const is = (...kinds: readonly (typeof kind)[]): boolean => kinds.includes(kind);
  switch (figure) {
    case "start":
    case "end":
    case "signed":
    case "announced":
      return dateCandidates(value, kind, text?.days ?? null);
    case "day made":
    case "day signed":
      return dateCandidates(value, kind, text?.days ?? null).map(({ amount, rounding }) => ({
        amount,
        rounding: rounding + DAYS_AROUND,
      }));
    case "prepayment share":
    case "escalator":
      return is("share") ? near([typed(value > 1 ? 0.01 : 1)], documented, far(FAR)) : [];
    case "term":
      if (is("months")) return near([typed(1 / 12)], documented, far(FAR_TERM));
      return is(null, "years") && (isMeant || value <= 50) ? near([typed(1)], documented, far(FAR_TERM)) : [];
    case "gpus": {
      // "Thousands" under "GPUs".
      if (is("money") && scale === THOUSAND) return near([typed(scale)], documented, far(FAR_COUNT));
      const scales = is("gpus") && scale !== null ? [scale] : value < 1_000 ? [1, 1_000] : [1];
      return is(null, "gpus", "power") ? near(scales.map(typed), documented, far(FAR_COUNT)) : [];
    }
    case "capacity":
      if (!is(null, "power")) return [];
      return scale !== null
        ? near([typed(scale)], documented, far(FAR_COUNT))
        : near([typed(1), typed(1_000)], documented, NEAR);
    default:
      return ofUnit(documented[0]?.documented.unit ?? "USD");
  }

  /** A figure that few deals have is read by its unit. */
  function ofUnit(unit: Unit): readonly Candidate[] {
    switch (unit) {
      case "USD":
        return is(null, "money") ? moneyCandidates(value, scale, typed, documented, far(FAR)) : [];
      case "MW":
        return plausibleNumbers(number, "capacity", documented);
      case "GPUs":
        return plausibleNumbers(number, "gpus", documented);
      case "date":
        return plausibleNumbers(number, "start", documented);
      case "days":
        return is("days") ? near([typed(1)], documented, far(FAR)) : [];
      default:
        return [];
    }
  }
}

/** Whether a number is one that is documented, the figure itself or a bound of it, as exact as it was typed. */
export function isSameNumber(
  candidate: Candidate,
  { documented: { unit }, stated, low, high }: DocumentedNumber,
): boolean {
  if (unit === "date") return isAllowed(candidate, { least: low, most: high });
  return stated.some((each) => isRoundingOf(candidate, each));
}

export function isRoundingOf({ amount, rounding }: Candidate, documented: number): boolean {
  return Math.abs(amount - documented) <= rounding + Math.abs(documented) * BINARY;
}

/** Whether a claim allows a number: it lies between its bounds, or beyond the one that is open. */
export function isAllowed(
  { amount, rounding }: Candidate,
  { least, most }: Pick<DocumentedNumber, "least" | "most">,
): boolean {
  return amount >= least - rounding && amount <= most + rounding;
}

/** The factor by which the stated unit is wrong, where the number is documented but for it; null where it is not. */
export function unitSlip(
  { context: { value }, unit }: ReadNumber,
  { value: documented, documented: { unit: ours } }: DocumentedNumber,
): number | null {
  // "US$ | 3,000,000,000": full dollars.
  const own = unit.kind === "gpus" ? (unit.scale ?? 1) : unit.scale;
  const scale = value < LEAST_FULL ? own : own === null || own === 1 ? 1 : null;
  if (documented === null || scale === null) return null;
  const isMoney = ours === "USD" && unit.kind === "money";
  const isTime = ours === "years" && (unit.kind === "years" || unit.kind === "months");
  const isCount = (ours === "MW" && unit.kind === "power") || (ours === "GPUs" && unit.kind === "gpus");
  if (!isMoney && !isTime && !isCount) return null;
  const stated = scaled(value, scale);
  const isSlip = (slip: number): boolean =>
    isRoundingOf(
      { amount: stated.amount * slip, rounding: Math.min(stated.rounding * slip, documented * SLIP_TOLERANCE) },
      documented,
    );
  return (isMoney ? MONEY_SLIPS : isTime ? TIME_SLIPS : COUNT_SLIPS).find(isSlip) ?? null;
}

const SLIP_TOLERANCE = 0.005;

function moneyCandidates(
  value: number,
  scale: number | null,
  typed: (scale: number) => Candidate,
  documented: readonly DocumentedNumber[],
  far: number,
): readonly Candidate[] {
  if (value >= LEAST_FULL) return near([typed(1), ...(scale === null ? [] : [typed(scale)])], documented, far);
  if (scale !== null) return near([typed(scale)], documented, far);
  return near(MONEY_SCALES.map(typed), documented, NEAR);
}

/** A date as a serial or as text, or a whole year. */
function dateCandidates(value: number, kind: ReadNumber["unit"]["kind"], days: Days | null): readonly Candidate[] {
  if (days !== null) return [between(days)];
  if (kind === "date") {
    // "95%" below a heading of dates.
    if (value < 1 || value > LAST_DAY) return [];
    const { year } = calendarDay(value);
    return year >= 2015 && year <= 2060 ? [{ amount: value, rounding: 0 }] : [];
  }
  // "$m" in a title is of the amounts below, not of the years.
  if (!isYear(value) || (kind !== null && kind !== "years" && kind !== "months" && kind !== "money")) return [];
  return [between({ first: serialFromIso(`${value}-01-01`), last: serialFromIso(`${value}-12-31`) })];
}

/** The days that a number or a text may mean. */
export function daysMeant({ context: { value, text }, unit: { kind } }: ReadNumber): readonly Candidate[] {
  return dateCandidates(value, kind === "foreign" ? null : kind, text?.days ?? null);
}

/** A number as typed, times what its unit is worth. */
export function inUnit({ context: { value, text } }: ReadNumber, scale: number): Candidate {
  return scaled(value, scale, text?.lastDigit);
}

function between({ first, last }: Days): Candidate {
  return { amount: (first + last) / 2, rounding: (last - first) / 2 };
}

function near(
  candidates: readonly Candidate[],
  documented: readonly DocumentedNumber[],
  factor: number,
): readonly Candidate[] {
  return candidates.filter(({ amount }) =>
    documented.some(({ low, high }) => amount <= high * factor && amount >= low / factor),
  );
}

function scaled(value: number, scale: number, digit = lastDigit(value)): Candidate {
  return { amount: value * scale, rounding: digit * scale * 0.5 };
}

/** What the last digit of a number as typed is worth: 0.1 for 14.2, 1 for 14 and for 14,200. */
function lastDigit(value: number): number {
  for (let digits = 0; digits <= 6; digits += 1) {
    const unit = 10 ** -digits;
    if (Math.abs(value / unit - Math.round(value / unit)) < 1e-6) return unit;
  }
  return 1e-7;
}

/** 21,000 has two, 14.2 three. */
export function significantDigits(value: number): number {
  const [mantissa = ""] = Math.abs(value).toExponential(11).split("e");
  return mantissa.replace(".", "").replace(/0+$/, "").length;
}
