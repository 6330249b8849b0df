import type { RemainingFlows } from "./payments";
import { DAYS_PER_YEAR } from "./xnpv";

interface Divisors {
  readonly growth: number;
  readonly divisors: Float64Array;
}

const lastAsked = new WeakMap<RemainingFlows, Divisors>();

/**
 * What each remaining flow is divided by to be worth it on as-of: growth^yearsᵢ. A grid of declines and premiums asks for
 * the same ones in every cell, so the last ones made are kept with the flows.
 *
 * Shape:  one for each flow.
 * Units:  growth = 1 + rate a year, above 0; years = days ÷ 365.
 */
export function discountDivisors(remaining: RemainingFlows, growth: number): Float64Array {
  const last = lastAsked.get(remaining);
  if (last?.growth === growth) return last.divisors;
  const { asOf, flows } = remaining;
  const divisors = Float64Array.from(flows, ({ date }) => Math.pow(growth, (date - asOf) / DAYS_PER_YEAR));
  lastAsked.set(remaining, { growth, divisors });
  return divisors;
}
