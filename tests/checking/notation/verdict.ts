import { dealById } from "./deal-lookup";
import { documentedFigure } from "../../../src/catalog/figure";
import { isSame, periodOf, type Period } from "./period";

/** What the labels' rules say of a number in the place of a figure. */
export type Verdict = "stated" | "allowed" | "near" | "contradiction";

interface NumericClaim {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly precision: string;
}

/** `rounding` is half of the last digit that was typed, in the figure's unit. */
export function verdictOnNumber(code: string, figure: string, full: number, rounding: number): Verdict {
  const claims = standingClaims(code, figure).map(numericClaim);
  const stated = claims.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => one !== null);
  const isAt = (one: number): boolean => Math.abs(full - one) <= rounding * 1.000001;
  if (claims.length === 0) return "allowed";
  if (stated.some(isAt)) return "stated";
  if (claims.some((claim) => isOpenTo(claim, full))) return "allowed";
  if (full > Math.min(...stated) && full < Math.max(...stated)) return "near";
  if (claims.some((claim) => isAbout(claim, full))) return "near";
  return isOtherFigure(code, figure, full) ? "allowed" : "contradiction";
}

/** A date as `2025-11-03`, `2025-11`, `2025-Q4` or `2025`. */
export function verdictOnDate(code: string, figure: string, iso: string): Verdict {
  const dates = standingClaims(code, figure).map(({ value }) => periodOf(String(value)));
  const typed = periodOf(iso);
  if (dates.length === 0) return "allowed";
  if (dates.some((one) => isSame(one, typed))) return "stated";
  return otherDates(code, figure).some((one) => isShort(one) && isShort(typed) && isSame(one, typed))
    ? "allowed"
    : "contradiction";
}

/** The stated number of a figure; null where none is settled. */
export function documentedNumber(code: string, figure: string): number | null {
  const value = documentedFigure(dealById(code), figure).shown?.value;
  return typeof value === "number" ? value : null;
}

/** The stated date of a figure; null where none is settled. */
export function documentedDate(code: string, figure: string): string | null {
  const value = documentedFigure(dealById(code), figure).shown?.value;
  return typeof value === "string" ? value : null;
}

function standingClaims(code: string, figure: string): readonly ReturnType<typeof allClaims>[number][] {
  return documentedFigure(dealById(code), figure).withheld === null ? allClaims(code, figure) : [];
}

function allClaims(code: string, figure: string) {
  const { shown, refined, alternatives } = documentedFigure(dealById(code), figure);
  return [shown, refined, ...alternatives].filter((claim) => claim !== null);
}

function numericClaim(claim: ReturnType<typeof allClaims>[number]): NumericClaim {
  const number = (one: unknown): number | null => (typeof one === "number" ? one : null);
  return { value: number(claim.value), low: number(claim.low), high: number(claim.high), precision: claim.precision };
}

function isOpenTo({ value, low, high, precision }: NumericClaim, full: number): boolean {
  const isFloor = precision === "lowerBound" || (low !== null && high === null);
  if (isFloor) return full >= (low ?? value ?? Infinity);
  return precision === "upperBound" && full <= (high ?? value ?? -Infinity);
}

function isAbout({ value, low, high, precision }: NumericClaim, full: number): boolean {
  if (precision !== "approx" && precision !== "derived") return false;
  return [value, low, high].some((one) => one !== null && Math.abs(full - one) <= 0.05 * one);
}

function isOtherFigure(code: string, figure: string, full: number): boolean {
  const deal = dealById(code);
  const { unit } = documentedFigure(deal, figure);
  return deal.figures
    .filter((one) => one.unit === unit && one.name !== figure)
    .flatMap((one) => allClaims(code, one.name).map(numericClaim))
    .flatMap(({ value, low, high }) => [value, low, high])
    .some((one) => one !== null && Math.abs(full - one) <= 0.03 * one);
}

function otherDates(code: string, figure: string): readonly Period[] {
  return dealById(code)
    .figures.filter((one) => one.unit === "date" && one.name !== figure)
    .flatMap((one) => allClaims(code, one.name))
    .map(({ value }) => periodOf(String(value)));
}

/** Not a year, half or quarter: those are too wide to be taken for one another. */
function isShort({ first, last }: Period): boolean {
  return last - first <= 31;
}
