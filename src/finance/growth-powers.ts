import type { RemainingFlows } from "./payments";
import { type LruCache, lruCache } from "./lru-cache";
import { DAYS_PER_YEAR } from "./xnpv";

type Powers = Float64Array;

/** Rates and declines of a grid, for each contract in it. */
const GROWTHS_KEPT = { most: 128, room: 100_000 };
const kept = lruCache<RemainingFlows, LruCache<number, Powers>>({ most: 40, room: 250_000 });

/**
 * growth^yearsᵢ for each remaining flow: what it is divided by to be worth it on as-of, or how far a price has moved by
 * then. A grid of rates and declines asks for the same ones in every row, and a power takes more time than all else in a
 * cell; so they are kept with the flows.
 *
 * Shape:  one for each flow.
 * Units:  growth a year, 0 or more: 1 + rate, or 1 − decline; years = days ÷ 365.
 */
export function growthPowers(remaining: RemainingFlows, growth: number): Powers {
  const ofFlows = kept.of(remaining) ?? kept.keep(remaining, lruCache(GROWTHS_KEPT), remaining.flows.length);
  const known = ofFlows.of(growth);
  if (known !== undefined) return known;
  const { asOf, flows } = remaining;
  const powers = Float64Array.from(flows.map(({ date }) => Math.pow(growth, (date - asOf) / DAYS_PER_YEAR)));
  return ofFlows.keep(growth, powers, powers.length);
}
