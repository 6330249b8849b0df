import { FinanceError } from "./errors";

/** State of a generator: four 32-bit words, not all 0. Drawing changes it. */
export type Xoshiro128State = Int32Array;

const SIXTY_FOUR_BITS = 64;

/**
 * The state a seed stands for: the first two numbers of SplitMix64 from that seed, each as its low and then its high word.
 *
 * Units:  a whole number from 0 to 2^53 − 1.
 * Errors: "domain" for any other seed.
 * Source: Blackman and Vigna recommend SplitMix64 for seeding (prng.di.unimi.it); the order of words is that of the Rust
 *         crate rand_xoshiro, `seed_from_u64`.
 */
export function xoshiro128Seeded(seed: number): Xoshiro128State {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new FinanceError("domain", `a seed must be a whole number from 0 to 2^53 - 1: got ${seed}`);
  const state = new Int32Array(4);
  splitMix64(BigInt(seed), 2).forEach((word, index) => {
    state[2 * index] = Number(BigInt.asIntN(32, word));
    state[2 * index + 1] = Number(BigInt.asIntN(32, word >> 32n));
  });
  return state;
}

/**
 * The first numbers of the generator SplitMix64.
 *
 * Units:  64-bit whole numbers, 0 or more.
 * Errors: none.
 * Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014), with the constants of
 *         splitmix64.c by Vigna.
 */
export function splitMix64(seed: bigint, count: number): bigint[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = BigInt.asUintN(SIXTY_FOUR_BITS, state + 0x9e3779b97f4a7c15n);
    const first = BigInt.asUintN(SIXTY_FOUR_BITS, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    const second = BigInt.asUintN(SIXTY_FOUR_BITS, (first ^ (first >> 27n)) * 0x94d049bb133111ebn);
    return second ^ (second >> 31n);
  });
}

/**
 * Fills an array with the next numbers of the generator xoshiro128** (version 1.1), and moves its state on.
 *
 * Shape:  drawing a and then b numbers gives what drawing a + b at once gives. Period 2^128 − 1.
 * Units:  32-bit whole numbers, 0 or more. Whole-number arithmetic only, so the same on every platform.
 * Errors: none.
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (ACM TOMS 47, 2021); xoshiro128starstar.c.
 */
export function drawXoshiro128(state: Xoshiro128State, into: Uint32Array): void {
  let [a, b, c, d] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
  for (let i = 0; i < into.length; i++) {
    const scrambled = Math.imul(b, 5);
    into[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state.set([a, b, c, d]);
}
