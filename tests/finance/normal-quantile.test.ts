import fc from "fast-check";
import { normalQuantile } from "../../src/finance/normal-quantile";
import { expectClose, financeError } from "./expect-close";

/** Share of draws below z, by the series φ(z)·(z + z³/3 + z⁵/15 + …) around one half; exact to some ulp for |z| < 3. */
function shareBelow(z: number): number {
  let [term, sum] = [z, 0];
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return 0.5 + (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** The same for z below −3, by Laplace's continued fraction for the tail. */
function shareInTail(z: number): number {
  let fraction = 0;
  for (let k = 300; k >= 1; k--) fraction = k / (-z + fraction);
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / (-z + fraction);
}

describe("normal quantile", () => {
  test.each`
    p        | expected               | source
    ${0.5}   | ${0}                   | ${"by symmetry"}
    ${0.25}  | ${-0.6744897501960817} | ${"Wichura 1988, test value of PPND16"}
    ${0.001} | ${-3.090232306167814}  | ${"Wichura 1988, test value of PPND16"}
    ${1e-20} | ${-9.262340089798408}  | ${"Wichura 1988, test value of PPND16"}
    ${0.975} | ${1.959963984540054}   | ${"table of the normal distribution"}
    ${0.05}  | ${-1.6448536269514729} | ${"table of the normal distribution"}
  `("of $p is $expected ($source)", ({ p, expected }: { p: number; expected: number }) => {
    expectClose(normalQuantile(p), expected, 1e-15);
  });

  test("is undone by the distribution function", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0014, max: 0.9986, noNaN: true }), (p) => {
        expect(Math.abs(shareBelow(normalQuantile(p)) - p)).toBeLessThan(1e-15); // The series itself is good to that.
      }),
      { numRuns: 2_000, examples: [[0.075], [0.925], [0.07499], [0.92501]] },
    );
    fc.assert(
      fc.property(fc.double({ min: 7, max: 690, noNaN: true }), (exponent) => {
        const p = Math.exp(-exponent); // From 0.0009 to 1e-300.
        expectClose(shareInTail(normalQuantile(p)), p, 1e-12);
      }),
      { numRuns: 2_000, examples: [[25], [24.99], [25.01]] },
    );
  });

  test("rises, and turns its sign at 1 − p", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 2 }), (draw) => {
        const p = (draw + 0.5) / 2 ** 32;
        expect(normalQuantile(p)).toBeLessThan(normalQuantile((draw + 1.5) / 2 ** 32));
        expect(normalQuantile(1 - p)).toBe(0 - normalQuantile(p));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([[0], [1], [-0.1], [1.1], [NaN]])("refuses %p as domain", (p) => {
    expect(() => normalQuantile(p)).toThrow(financeError("domain", /between 0 and 1/));
  });
});
