import { FinanceError } from "./errors";
import { calendarDay, isoFromSerial } from "./serial-date";
import type { SerialDate } from "./units";

/** A range of numbers; an end that is not part of it is open. */
interface Range {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly opens?: boolean;
  /** What to type instead. */
  readonly hint?: string;
  /** Of a number that is too large. */
  readonly hintAbove?: string;
  /** Whether its bounds are plain numbers, not shares. */
  readonly isPlain?: boolean;
}

const MOST_YEARS = 100;

/** What an analyst means by these lies in these ranges; a number outside is another unit or a slip. */
const RANGES = {
  rate: { what: "a rate", from: -1, to: 1, opens: true, hint: "for 9 per cent type 9% or 0.09" },
  drift: { what: "a drift", from: -1, to: 1, opens: true, hint: "for a fall of 20 per cent type -20% or -0.2" },
  decline: { what: "a decline", from: -1, to: 1, hint: "for 20 per cent type 20% or 0.2" },
  premium: { what: "a premium", from: -1, to: 1, opens: true, hint: "for 10 per cent type 10% or 0.1" },
  /** Of a function that takes a curve too. */
  premiumOrCurve: {
    what: "a premium",
    from: -1,
    to: 1,
    opens: true,
    hint: "for 10 per cent type 10% or 0.1",
    hintAbove: "for a market price beyond twice the contract price leave the premium out and give a curve as decline",
  },
  volatility: { what: "a volatility", from: 0, to: 5, hint: "for 40 per cent type 40% or 0.4" },
  utilisation: { what: "a utilisation", from: 0, to: 1, opens: true, hint: "for 85 per cent type 85% or 0.85" },
  pue: { what: "a PUE", from: 1, to: 10, isPlain: true, hint: "it is total power over power for computing" },
  probability: { what: "a probability", from: 0, to: 1, hint: "for 50 per cent type 50% or 0.5" },
  price: { what: "a price", from: 0, to: Infinity, opens: true, isPlain: true, hint: "a blank cell counts as 0" },
  term: {
    what: "the term a price is quoted for",
    from: 0,
    to: MOST_YEARS,
    opens: true,
    isPlain: true,
    hint: "it is in years",
  },
  life: { what: "a useful life", from: 0, to: MOST_YEARS, opens: true, isPlain: true, hint: "it is in years" },
  growing: { what: "the time of growth", from: -MOST_YEARS, to: MOST_YEARS, isPlain: true, hint: "it is in years" },
  share: { what: "a disclosed share", from: 0, to: 1, hint: "for 62 per cent type 62% or 0.62" },
} as const satisfies Record<string, Range>;
export type RangedArgument = keyof typeof RANGES;

/**
 * A number that an argument can mean, as given.
 *
 * Errors: "domain" outside its range, and for NaN; the words say what to type.
 * Source: contract-life §5.
 */
export function inArgumentRange(argument: RangedArgument, number: number): number {
  const { what, from, to, opens = false, hint, hintAbove = hint, isPlain = false }: Range = RANGES[argument];
  const inWords = (bound: number): string => (isPlain ? String(bound) : `${bound * 100} %`);
  const isAbove = opens ? number > from : number >= from;
  if (isAbove && number <= to && number < Infinity) return number;
  const least = opens ? `above ${inWords(from)}` : `${inWords(from)} or more`;
  const range = to === Infinity ? least : `${least} and at most ${inWords(to)}`;
  throw new FinanceError("domain", `${what} must be ${range}: got ${number}; ${number > to ? hintAbove : hint}`);
}

/** Of adding decimals up: 0.7 + 0.2 + 0.1 is not quite 1. */
const ROUNDING = 1e-12;
const FIRST_YEAR = 1990;
/** 1 January 1990. */
const FIRST_DAY = 32_874;

/**
 * A day that a contract of this market can mean, its time of day cut off.
 *
 * Errors: "domain" before 1990; of a number that looks like a year the words say which day to type.
 * Source: contract-life §5: 2028 typed for a date is 20 July 1905.
 */
export function contractDay(serial: SerialDate, what: string): SerialDate {
  if (serial >= FIRST_DAY) {
    calendarDay(serial); // Refuses what is beyond the calendar.
    return Math.floor(serial);
  }
  if (isYear(serial))
    throw new FinanceError("domain", `${what} must be a date and ${serial} is a year; type 1 Jan ${serial}`);
  const got = serial >= 1 ? `${isoFromSerial(serial)} (serial ${serial})` : String(serial);
  throw new FinanceError("domain", `${what} must be a date from ${FIRST_YEAR} on: got ${got}`);
}

/** Whether a number is meant as a year, and not as one of the first days of the calendar. */
export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1_900 && number <= 2_200;
}

/**
 * Disclosed shares of one whole, as given.
 *
 * Errors: as `inArgumentRange`; "domain" when they come to more than the whole.
 * Source: contract-life §5.
 */
export function sharesOfOne(shares: readonly number[]): readonly number[] {
  let sum = 0;
  for (const share of shares) sum += inArgumentRange("share", share);
  if (sum <= 1 + ROUNDING) return shares;
  throw new FinanceError(
    "domain",
    `disclosed shares must come to 100 % or less together: got ${Number((sum * 100).toPrecision(12))} %`,
  );
}
