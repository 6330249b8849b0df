import { FinanceError } from "./errors";
import { portableExp } from "./portable-exp";
import { portableLog } from "./portable-log";
import { isoFromSerial } from "./serial-date";
import type { Amount, SerialDate } from "./units";
import { DAYS_PER_YEAR } from "./xnpv";

/** A point of a market price curve: a date or years from the as-of date, and the market price there. */
export interface CurvePoint {
  readonly at: number;
  readonly price: number;
}

/** Market prices by date. Over the contract price, unless the terms state a price: then in its unit. */
export interface PriceCurve {
  readonly points: readonly CurvePoint[];
}

const MOST_YEARS = 100;
/** 1 January 1990: no date of a curve is earlier, and no number of years is as large. */
const FIRST_DATE = 32_874;

/**
 * The market price on a day, from a curve.
 *
 *     between two points  p₁ × (p₂ ÷ p₁)^((t − t₁) ÷ (t₂ − t₁)): its logarithm is a straight line
 *     outside             the first or the last price
 *
 * Shape:  two points or more, all dates or all years from as-of (0 to 100), in rising order.
 * Units:  prices above 0, of any unit; t in days.
 * Errors: "shape" for fewer points, a time that is neither, dates beside years, times that do not rise; "domain" for a price
 *         of 0 or less.
 * Source: contract-life §3; loglinear interpolation of forward prices, Hagan and West, "Interpolation methods for curve
 *         construction" (2006).
 */
export function curvePrice({ points }: PriceCurve, asOf: SerialDate): (date: SerialDate) => Amount {
  if (points.length < 2)
    throw new FinanceError("shape", `a price curve needs two points or more: got ${points.length}`);
  const isYears = points.every(({ at }) => at >= 0 && at <= MOST_YEARS);
  if (!isYears && !points.every(({ at }) => at >= FIRST_DATE))
    throw new FinanceError(
      "shape",
      `a price curve needs dates from 1990 on, or years from the as-of date, 0 to ${MOST_YEARS}, in its first column: got ${points.map(({ at }) => at).join(", ")}`,
    );
  const days = points.map(({ at }) => (isYears ? at * DAYS_PER_YEAR : Math.floor(at) - asOf));
  const logs = points.map(({ price }, index) => {
    const before = days[index - 1] ?? -Infinity;
    if (!((days[index] ?? NaN) > before)) throw notRising(points, index, isYears);
    if (!(price > 0 && price < Infinity))
      throw new FinanceError("domain", `a price curve needs prices above 0: got ${price}`);
    return portableLog(price);
  });
  return (date) => priceOn(date - asOf, days, logs, points);
}

function priceOn(day: number, days: readonly number[], logs: readonly number[], points: readonly CurvePoint[]): Amount {
  const after = days.findIndex((each) => each >= day);
  if (after === -1) return points[points.length - 1]?.price ?? NaN;
  if (after === 0 || days[after] === day) return points[after]?.price ?? NaN;
  const [from, to] = [days[after - 1] ?? NaN, days[after] ?? NaN];
  const [low, high] = [logs[after - 1] ?? NaN, logs[after] ?? NaN];
  if (low === high) return points[after]?.price ?? NaN;
  return portableExp(low + ((high - low) * (day - from)) / (to - from));
}

function notRising(points: readonly CurvePoint[], index: number, isYears: boolean): FinanceError {
  const shown = (at: number): string => (isYears ? String(at) : isoFromSerial(at));
  const [before, at] = [points[index - 1]?.at ?? NaN, points[index]?.at ?? NaN];
  return new FinanceError(
    "shape",
    `a price curve needs its times in rising order, each once: got ${shown(at)} after ${shown(before)}`,
  );
}
