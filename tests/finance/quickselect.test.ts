import fc from "fast-check";
import { quickselect } from "../../src/finance/quickselect";

describe("quickselect", () => {
  test("is what sorting puts at that place, repeated numbers included", () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat({ max: 5 }), (given, place, beyond) => {
        const nth = place % given.length;
        const sorted = Float64Array.from(given).sort();
        const buffer = Float64Array.from([...given, ...Array<number>(beyond).fill(-1)]);
        expect(quickselect(buffer, given.length, nth) === sorted[nth]).toBe(true); // -0 and 0 are one number here.
      }),
    );
  });

  test("leaves nothing larger before that place and nothing smaller after it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (given, place) => {
          const numbers = Float64Array.from(given);
          const nth = place % given.length;
          const there = quickselect(numbers, given.length, nth);
          expect(numbers.subarray(0, nth).every((number) => number <= there)).toBe(true);
          expect(numbers.subarray(nth).every((number) => number >= there)).toBe(true);
          expect(Float64Array.from(numbers).sort()).toEqual(Float64Array.from(given).sort());
        },
      ),
    );
  });

  const N = 20_000;
  test.each`
    shape                                     | at
    ${"upwards"}                              | ${(i: number) => i}
    ${"downwards"}                            | ${(i: number) => -i}
    ${"up and down again"}                    | ${(i: number) => Math.min(i, N - i)}
    ${"down and up again"}                    | ${(i: number) => Math.abs(i - N / 2)}
    ${"upwards with the smallest at the end"} | ${(i: number) => (i + 10) % N}
    ${"two upward halves"}                    | ${(i: number) => (2 * i) % (N - 1)}
    ${"all the same"}                         | ${() => 7}
  `("finds its number in 20,000 that go $shape", ({ at }: { at: (index: number) => number }) => {
    const sorted = Float64Array.from({ length: N }, (_, index) => at(index)).sort();
    for (const nth of [0, 10, N / 2, N - 5, N - 1])
      expect(
        quickselect(
          Float64Array.from({ length: N }, (_, index) => at(index)),
          N,
          nth,
        ),
      ).toBe(sorted[nth]);
  });
});
