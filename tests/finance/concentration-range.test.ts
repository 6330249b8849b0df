import fc from "fast-check";
import { concentration } from "../../src/finance/concentration";
import { concentrationRange } from "../../src/finance/concentration-range";
import { expectClose, financeError } from "./expect-close";

describe("range of concentration", () => {
  test.each`
    case                                 | shares                | low             | high                 | source
    ${"CoreWeave 2024"}                  | ${[0.62, 0.15]}       | ${4_069}        | ${4_358}             | ${"W9: 62 %, top two 77 %; 62² + 15², and + 15² + 8²"}
    ${"the largest alone"}               | ${[0.62]}             | ${62 ** 2}      | ${62 ** 2 + 38 ** 2} | ${"by hand: the rest may be one customer"}
    ${"a smaller largest"}               | ${[0.3]}              | ${900}          | ${3 * 900 + 100}     | ${"by hand: 30, 30, 30 and 10"}
    ${"a rest of whole parts"}           | ${[0.5, 0.25]}        | ${3_125}        | ${3_750}             | ${"by hand: 50, 25, 25"}
    ${"all disclosed"}                   | ${[0.2, 0.3, 0.5]}    | ${3_800}        | ${3_800}             | ${"W9: no rest, no width"}
    ${"all disclosed, over 1 in binary"} | ${[0.56, 0.28, 0.16]} | ${4_176}        | ${4_176}             | ${"by hand: 100 × 0.56 is 56.00000000000001"}
    ${"one alone"}                       | ${[1]}                | ${10_000}       | ${10_000}            | ${"by hand"}
    ${"half the whole, in halves"}       | ${[0.5]}              | ${2_500}        | ${5_000}             | ${"by hand"}
    ${"a tiny smallest share"}           | ${[0.5, 1e-6]}        | ${2_500 + 1e-8} | ${2_500 + 0.005}     | ${"by hand: 499,999 more of 0.0001 %"}
    ${"a share of almost nothing"}       | ${[0.5, 1e-310]}      | ${2_500}        | ${2_500}             | ${"by hand"}
  `("of $case is $low to $high ($source)", ({ shares, low, high }: { shares: number[]; low: number; high: number }) => {
    const range = concentrationRange(shares);
    expectClose(range.low, low);
    expectClose(range.high, high, 1e-11);
  });

  test("of the published example is exact", () => {
    expect(concentrationRange([0.15, 0.62])).toEqual({ low: 4_069, high: 4_358 });
  });

  test.each`
    shares           | kind        | message
    ${[]}            | ${"shape"}  | ${/at least one disclosed share: got none/}
    ${[62, 15]}      | ${"domain"} | ${/fraction above 0 and at most 1 \(62 % is 0.62\): got 62/}
    ${[0.62, 0]}     | ${"domain"} | ${/above 0 .*: got 0/}
    ${[0.62, -0.1]}  | ${"domain"} | ${/got -0.1/}
    ${[0.62, NaN]}   | ${"domain"} | ${/got NaN/}
    ${[0.62, 0.77]}  | ${"domain"} | ${/add up to at most 1 \(100 %\): got 1.39/}
    ${[0.5, 0.5001]} | ${"domain"} | ${/add up to at most 1/}
  `(
    "of $shares is refused as $kind",
    ({ shares, kind, message }: { shares: number[]; kind: string; message: RegExp }) => {
      expect(() => concentrationRange(shares)).toThrow(financeError(kind, message));
    },
  );

  test("holds the index of every completion whose shares are no larger than the smallest disclosed", () => {
    const parts = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(parts, fc.double({ min: 0.05, max: 0.95, noNaN: true }), cuts, (weights, disclosed, fractions) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const shares = weights.map((weight) => (weight / all) * disclosed);
        const { low, high } = concentrationRange(shares);
        const completed = [...shares, ...completion(1 - disclosed, Math.min(...shares), fractions)];
        const index = concentration(completed);
        expect(index).toBeGreaterThanOrEqual(low * (1 - 1e-11));
        expect(index).toBeLessThanOrEqual(high * (1 + 1e-11));
      }),
    );
  });

  test("reaches its high end with parts as large as the smallest disclosed, and nears its low end with small ones", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (share) => {
        const { low, high } = concentrationRange([share]);
        expectClose(concentration([share, ...completion(1 - share, share, [1])]), high, 1e-12);
        const tiny = Array<number>(10_000).fill((1 - share) / 10_000);
        expect(concentration([share, ...tiny]) - low).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

/** Splits a rest into shares of at most `largest`, each the next fraction of it, the fractions over and over again. */
function completion(rest: number, largest: number, fractions: readonly number[]): number[] {
  const shares: number[] = [];
  for (let left = rest; left > 0;) {
    const fraction = fractions[shares.length % fractions.length] ?? 1;
    const share = shares.length >= fractions.length ? largest : largest * fraction;
    shares.push(Math.min(share, left));
    left -= share;
  }
  return shares;
}
