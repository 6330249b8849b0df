import fc from "fast-check";
import { drawXoshiro128, splitMix64, xoshiro128Seeded } from "../../src/finance/xoshiro128";
import { financeError } from "./expect-close";
import { xoshiro128Reference } from "./xoshiro128-reference";

function drawn(state: Int32Array, count: number): number[] {
  const draws = new Uint32Array(count);
  drawXoshiro128(state, draws);
  return [...draws];
}

describe("xoshiro128**", () => {
  test("from the state 1, 2, 3, 4 gives the authors' numbers (reference program 1.1, as printed in the tests of the Rust crate rand_xoshiro)", () => {
    const published = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    expect(drawn(Int32Array.of(1, 2, 3, 4), 10)).toEqual(published);
    expect(xoshiro128Reference([1n, 2n, 3n, 4n], 10)).toEqual(published);
  });

  test("agrees with the definition in unbounded whole numbers, from any state", () => {
    const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (state) => {
        expect(drawn(Int32Array.from(state), 100)).toEqual(xoshiro128Reference(state.map(BigInt), 100));
      }),
    );
  });

  test("moves its state on: two drawings are one", () => {
    const [once, twice] = [xoshiro128Seeded(7), xoshiro128Seeded(7)];
    expect([...drawn(twice, 30), ...drawn(twice, 70)]).toEqual(drawn(once, 100));
    expect(twice).toEqual(once);
  });
});

describe("seeding", () => {
  test("SplitMix64 from 1234567 gives the published numbers (Rosetta Code, Pseudo-random numbers/Splitmix64)", () => {
    expect(splitMix64(1_234_567n, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  test("takes the low and then the high word of the first two (by hand from the numbers above)", () => {
    const words = [6457827717110365317n, 3203168211198807973n].flatMap((each) => [each % 2n ** 32n, each / 2n ** 32n]);
    expect([...new Uint32Array(xoshiro128Seeded(1_234_567).buffer)]).toEqual(words.map(Number));
  });

  test("different seeds give different states, up to the largest", () => {
    const states = [0, 1, 2, 2 ** 32, Number.MAX_SAFE_INTEGER].map((seed) => xoshiro128Seeded(seed).join());
    expect(new Set(states).size).toBe(5);
  });

  test.each([[-1], [0.5], [2 ** 53], [NaN], [Infinity]])("refuses the seed %p as domain", (seed) => {
    expect(() => xoshiro128Seeded(seed)).toThrow(financeError("domain", /whole number from 0 to 2\^53 - 1/));
  });
});
