import { FinanceError } from "../finance/errors";
import { isoPeriod } from "./iso-period";
import type { Claim } from "./claim";
import { claimWords } from "./claim-words";
import type { Unit } from "./model";

export const BOUNDS = ["base", "low", "high"] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * What a claim says its figure is, at least is (low) and at most is (high).
 *
 *  - a date covers the days it names: "2027" is 1 January to 31 December. Its base is the first day; the last one for
 *    the end of something ("through December 2032" includes the 31st);
 *  - a number that is only "about" has no low and no high, unless the source gives them (contract-life §4);
 *  - a floor ("more than 100") has no high, a ceiling ("up to 14.2") no low; the base is the number itself;
 *  - a range without a point has no base.
 *
 * Units:  as the claim; a date is an ISO day.
 * Errors: "missing-data" when the bound is not documented; `what` names the figure in the message.
 */
export function claimBound(claim: Claim, bound: Bound, what: string, unit: Unit): number | string {
  const found = boundOf(claim, bound, isLastDay(what));
  if (found === null)
    throw new FinanceError("missing-data", `${what} has no documented ${bound}: ${reason(claim, bound, unit)}`);
  return found;
}

/** Whether a date figure names the last day of something, so that a month or year means its last day. */
export function isLastDay(figureName: string): boolean {
  return /(^|\s)end$/i.test(figureName);
}

/** As `claimBound`; null where the bound is not documented. */
export function boundOf(claim: Claim, bound: Bound, lastDay: boolean): number | string | null {
  const day = (side: "first" | "last", value: number | string | null): number | string | null =>
    typeof value === "string" ? (isoPeriod(value)?.[side] ?? value) : value;
  if (bound === "base") return day(lastDay ? "last" : "first", claim.value);
  const side = bound === "low" ? "first" : "last";
  const stated = day(side, claim[bound]);
  if (stated !== null) return stated;
  const other = bound === "low" ? claim.high : claim.low;
  const open = bound === "low" ? "upperBound" : "lowerBound";
  const isAbout = claim.precision === "approx" && typeof claim.value === "number";
  return other === null && claim.precision !== open && !isAbout ? day(side, claim.value) : null;
}

/** Whether a number is "about" and no range of it is stated. */
export function isOnlyAbout({ precision, low, high }: Claim): boolean {
  return precision === "approx" && low === null && high === null;
}

/** The ends that a number is documented without: "up to" has no low, "at least" no high. One that is only "about" has no width. */
export function openEnds(claim: Claim): ("low" | "high")[] {
  return isOnlyAbout(claim) ? [] : (["low", "high"] as const).filter((side) => boundOf(claim, side, false) === null);
}

/** "sources say about $300 bn and state no range". */
function reason(claim: Claim, bound: Bound, unit: Unit): string {
  const said = claimWords(claim, unit);
  if (bound === "base") return `sources give a range only, ${said}`;
  if (claim.precision === "upperBound" || claim.precision === "lowerBound") return `sources say ${said}`;
  if (isOnlyAbout(claim)) return `sources say ${said} and state no range`;
  return `sources give ${said} and only the other bound`;
}
