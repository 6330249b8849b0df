import fc from "fast-check";
import { serialFromIso } from "../../src/finance/serial-date";
import { xoshiro128Reference } from "./xoshiro128-reference";

// A simulation written out by its definition, without the product's generator, quantile, exponential and payments.

export interface SimulationCase {
  readonly cents: number;
  readonly start: number;
  readonly months: number;
  readonly rate: number;
  readonly drift: number;
  readonly volatility: number;
  readonly pairs: number;
  readonly seed: number;
}

const percent = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max }).map((each) => each / 100);

/** 200 seeded contracts of whole months from the first of a month, and a market for each. */
export function simulationCases(): SimulationCase[] {
  const month = fc
    .integer({ min: 0, max: 240 })
    .map((each) => serialFromIso(new Date(Date.UTC(2020, each, 1)).toISOString().slice(0, 10)));
  const some = fc.record({
    cents: fc.integer({ min: 1_000_000, max: 1_000_000_000_000 }),
    start: month,
    months: fc.integer({ min: 1, max: 60 }),
    rate: percent(0, 40),
    drift: percent(-60, 40),
    volatility: percent(0, 90),
    pairs: fc.integer({ min: 1, max: 6 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
  });
  return fc.sample(some, { numRuns: 200, seed: 601 });
}

const iso = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);

/** Last days of the months of service, and the first day after them. */
export function monthEnds({ start, months }: SimulationCase): number[] {
  const first = iso(start);
  return Array.from(
    { length: months },
    (_, index) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index + 1, 0) / 86_400_000 + 25_569,
  );
}

/** Values of all paths; the months' amounts are given, to the cent. */
export function simulatedByDefinition(terms: SimulationCase, amounts: readonly number[]): number[] {
  const ends = monthEnds(terms);
  const asOf = terms.start - 1;
  const words = splitMixWords(BigInt(terms.seed));
  const draws = xoshiro128Reference(words, ends.length * terms.pairs);
  const values: number[] = [];
  for (let path = 0; path < 2 * terms.pairs; path++) {
    const sign = path % 2 === 0 ? 1 : -1;
    let [value, motion, before] = [0, 0, asOf];
    ends.forEach((end, step) => {
      const years = (end - asOf) / 365;
      const draw = draws[Math.floor(path / 2) * ends.length + step] ?? NaN;
      motion += sign * Math.sqrt((end - before) / 365) * quantileBySeries((draw + 0.5) / 2 ** 32);
      const price = Math.exp((terms.drift - terms.volatility ** 2 / 2) * years + terms.volatility * motion);
      value += ((amounts[step] ?? NaN) * (price - 1)) / (1 + terms.rate) ** years;
      before = end;
    });
    values.push(value);
  }
  return values;
}

/** SplitMix64 (Steele, Lea, Flood 2014), two numbers, as four words of 32 bits, the low one first. */
function splitMixWords(seed: bigint): bigint[] {
  const word = (n: bigint): bigint => n & 0xffff_ffff_ffff_ffffn;
  return [1n, 2n].flatMap((step) => {
    let z = word(seed + step * 0x9e37_79b9_7f4a_7c15n);
    z = word((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n);
    z = word((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn);
    z ^= z >> 31n;
    return [z & 0xffff_ffffn, z >> 32n];
  });
}

/** Where the normal distribution reaches a probability: Newton over its series (Marsaglia, Evaluating the Normal Distribution, 2004). */
function quantileBySeries(probability: number): number {
  let z = 0;
  for (let step = 0; step < 60; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const move = Math.max(-0.5, Math.min(0.5, (0.5 + density * oddSeries(z) - probability) / density));
    z -= move;
    if (Math.abs(move) < 1e-15) break;
  }
  return z;
}

/** z + z³/3 + z⁵/(3·5) + … */
function oddSeries(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}
