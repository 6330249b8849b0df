import type { SerialDate } from "./units";

/** The days that a date known to the day, month, quarter, half, year or as a range may be: the same day twice where it is known. */
export interface CoarseDate {
  readonly first: SerialDate;
  readonly last: SerialDate;
  /** Whether it is known only to the year: a stated length may then say more. */
  readonly isYear?: boolean | undefined;
}

/** The day used for a date, and the earliest and the latest it may be. */
export interface DayWithBounds {
  readonly day: SerialDate;
  readonly low: SerialDate;
  readonly high: SerialDate;
}

/** A date known to the day. */
export function knownDay(day: SerialDate): CoarseDate {
  return { first: day, last: day };
}

/** Whether a date is known to the day. */
export function isKnown(date: CoarseDate): boolean {
  return date.first === date.last;
}

/**
 * The first day of service under a coarse date: the period's first day, but never before the day after inception.
 *
 * Shape:  low is that day, high the period's last. A period that is over by inception gives its last day.
 * Source: contract-life §1.
 */
export function startWithin({ first, last }: CoarseDate, inception: SerialDate | null): DayWithBounds {
  const day = first === last || inception === null ? first : Math.min(Math.max(first, inception + 1), last);
  return { day, low: day, high: last };
}

/** The last day of service under a coarse date: the period's last day; low is its first. */
export function endWithin({ first, last }: CoarseDate): DayWithBounds {
  return { day: last, low: first, high: last };
}

/**
 * Whether a finer claim refines a coarser one that is better graded: it lies wholly inside it. Outside it, the two are in
 * conflict.
 */
export function refines(finer: CoarseDate, coarser: CoarseDate): boolean {
  const isFiner = finer.last - finer.first < coarser.last - coarser.first;
  return isFiner && finer.first >= coarser.first && finer.last <= coarser.last;
}
