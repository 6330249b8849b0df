import { derivedEnd } from "./derived-dates";
import type { SerialDate, Years } from "./units";

/** Documented dates and a documented length that do not fit together. The dates are used; both are shown. */
export interface Contradiction {
  readonly end: SerialDate;
  /** The last day that the start and the length give. */
  readonly endByLength: SerialDate;
}

/** A month of difference is how contracts are spoken of: "five years" to the end of a month. */
export const FAR_IN_DAYS = 31;

/**
 * Whether an end and the end that start and length give lie more than 31 days apart; null where they do not.
 *
 * Errors: as `derivedEnd`.
 * Source: contract-life §1; issue "A contract's life", bad input.
 */
export function contradictionOf(start: SerialDate, end: SerialDate, years: Years, name: string): Contradiction | null {
  const endByLength = derivedEnd(start, years, name);
  return Math.abs(end - endByLength) > FAR_IN_DAYS ? { end, endByLength } : null;
}
