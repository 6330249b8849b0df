import { type CoarseDate, type DayWithBounds, endWithin, isKnown, startWithin } from "./coarse-date";
import { type Contradiction, contradictionOf, FAR_IN_DAYS } from "./contradiction";
import { derivedEnd, derivedStart } from "./derived-dates";
import { serviceBeforeSigning } from "./inception";
import type { SerialDate, Years } from "./units";

/** A length as documented. */
export interface DocumentedLength {
  readonly years: Years;
  /** "At least" or "up to" so many years: derives nothing. */
  readonly isBound: boolean;
  /** Of grade filing or company: says more than a date that is known only to the year. */
  readonly isWellGraded: boolean;
}

/** The dates of a deal as its documents give them, each with its precision; null = not documented. */
export interface DocumentedDates {
  readonly signed: CoarseDate | null;
  readonly announced: CoarseDate | null;
  readonly start: CoarseDate | null;
  readonly end: CoarseDate | null;
  readonly length: DocumentedLength | null;
}

/** The days to calculate with. Of a derived date and the one it comes from, `low` belongs to `low` and `high` to `high`. */
export interface DatesOfDeal {
  readonly inception: SerialDate | null;
  readonly start: DayWithBounds | null;
  readonly end: DayWithBounds | null;
  readonly derived: "start" | "end" | null;
  readonly contradiction: Contradiction | null;
  /** The convention of a length where none is asked for; null leaves it to `contractTerm`. */
  readonly convention: "stated" | null;
}

/**
 * The days behind documented dates: inception, coarse dates brought to a day, and the one date that the other and the length
 * give.
 *
 * Shape:  a date that is not documented and cannot be derived stays null. A date known only to the year, beside a well
 *         graded length, is derived too (the end, if both are) and kept inside its year; where that moves it by more than
 *         31 days the two contradict, and the documented dates stay.
 * Errors: "domain" for service before a day of signing, and for a length of 0 or less.
 * Source: contract-life §1.
 */
export function datesFromDocuments(documented: DocumentedDates, name: string): DatesOfDeal {
  const inception = inceptionFromDocuments(documented, name);
  const start = documented.start === null ? null : startWithin(documented.start, inception);
  const end = documented.end === null ? null : afterInception(endWithin(documented.end), inception);
  const length = documented.length?.isBound === false ? documented.length : null;
  const convention = documented.start?.isYear === true && length?.isWellGraded === true ? "stated" : null;
  const known = { inception, convention, derived: null, contradiction: null } as const;
  if (length === null) return { ...known, start, end };
  const { years } = length;
  const toEnd = (day: SerialDate): SerialDate => derivedEnd(day, years, name);
  const toStart = (day: SerialDate): SerialDate => derivedStart(day, years, inception, name);

  if (end === null || start === null) {
    if (start !== null) return { ...known, start, end: moved(start, toEnd), derived: "end" };
    if (end !== null) return { ...known, start: moved(end, toStart), end, derived: "start" };
    return { ...known, start, end };
  }
  if (length.isWellGraded && documented.end?.isYear === true) {
    const kept = insideOf(documented.end, start, toEnd, toStart);
    if (kept !== null) return { ...known, start: kept.from, end: kept.derived, derived: "end" };
  } else if (length.isWellGraded && documented.start?.isYear === true) {
    const kept = insideOf(documented.start, end, toStart, toEnd);
    if (kept !== null) return { ...known, start: kept.derived, end: kept.from, derived: "start" };
  }
  return { ...known, start, end, contradiction: contradictionOf(start.day, end.day, years, name) };
}

/** Signing, else announcement; of a period its last day, but no later than the announcement and a start known to the day. */
function inceptionFromDocuments({ signed, announced, start }: DocumentedDates, name: string): SerialDate | null {
  const first =
    signed === null
      ? (announced?.last ?? null)
      : isKnown(signed)
        ? signed.first
        : Math.min(signed.last, announced?.last ?? Infinity);
  // Of a start known to the month or year only its last day is certain to be one of service.
  if (first === null || start === null || start.last >= first) return first;
  if (signed !== null && isKnown(signed)) throw serviceBeforeSigning(start.last, first, name);
  return start.last;
}

function moved({ day, low, high }: DayWithBounds, by: (day: SerialDate) => SerialDate): DayWithBounds {
  return { day: by(day), low: by(low), high: by(high) };
}

/** Service does not end before there is a contract. */
function afterInception({ day, low, high }: DayWithBounds, inception: SerialDate | null): DayWithBounds {
  return { day, low: inception === null ? low : Math.min(Math.max(low, inception + 1), day), high };
}

interface KeptInside {
  readonly from: DayWithBounds;
  readonly derived: DayWithBounds;
}

/**
 * The derived date, kept inside its documented year; null where that moves it too far. Low and high are of the days from which
 * the length leads into that year: of a start in 2026, five years and an end in 2031 the first of them is 2 January 2026.
 */
function insideOf(
  { first, last }: CoarseDate,
  from: DayWithBounds,
  by: (day: SerialDate) => SerialDate,
  back: (day: SerialDate) => SerialDate,
): KeptInside | null {
  const inside = (day: SerialDate): SerialDate => Math.min(Math.max(day, first), last);
  const derived = by(from.day);
  if (Math.abs(inside(derived) - derived) > FAR_IN_DAYS) return null;
  const possible = (day: SerialDate): SerialDate => Math.min(Math.max(day, from.low), from.high);
  const narrowed = { day: from.day, low: possible(back(first)), high: possible(back(last)) };
  return { from: narrowed, derived: moved(narrowed, (day) => inside(by(day))) };
}
