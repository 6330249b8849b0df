import fc from "fast-check";
import { portableExp } from "../../src/finance/portable-exp";
import { cases, overCases } from "../many-cases";
import { ulpsOffExp } from "./exact-functions";

const MOST_ULPS = 1;

describe("e^x by IEEE operations only", () => {
  test.each`
    x            | expected            | source
    ${0}         | ${1}                | ${"by definition"}
    ${-0}        | ${1}                | ${"by definition"}
    ${709.8}     | ${Infinity}         | ${"above the largest double, 1.8e308"}
    ${Infinity}  | ${Infinity}         | ${"limit"}
    ${-746}      | ${0}                | ${"below half the smallest double, 4.9e-324"}
    ${-Infinity} | ${0}                | ${"limit"}
    ${-745}      | ${Number.MIN_VALUE} | ${"e^−745 = 4.99e-324"}
    ${NaN}       | ${NaN}              | ${"not a number"}
  `("of $x is $expected ($source)", ({ x, expected }: { x: number; expected: number }) => {
    expect(portableExp(x)).toBe(expected);
  });

  test("reaches to the ends of the doubles", () => {
    expect(portableExp(709.782712893384) / 1.797693134862273e308).toBeCloseTo(1, 12);
    expect(portableExp(-708.4) / 2.2250738585072014e-308).toBeCloseTo(Math.exp(-708.4 + 1022 * Math.LN2), 11);
  });

  test.each([
    ["small", 1],
    ["of a price path", 30],
    ["of any size", 700],
  ])(overCases("is within 1 ulp of the true value for x %s"), (_, most) => {
    fc.assert(
      fc.property(fc.double({ min: -most, max: most, noNaN: true }), (x) => {
        fc.pre(Math.abs(x) > 1e-50);
        expect(ulpsOffExp(x, portableExp(x))).toBeLessThan(MOST_ULPS);
      }),
      { numRuns: cases(300, 3_000) },
    );
    for (let i = -2_000; i <= 2_000; i += cases(40, 1)) {
      const x = (i * most) / 2_000.5;
      if (x !== 0) expect(ulpsOffExp(x, portableExp(x))).toBeLessThan(MOST_ULPS);
    }
  });

  test("the judge itself knows a value that is one ulp off", () => {
    expect(ulpsOffExp(1, Math.E)).toBeLessThan(0.5);
    expect(ulpsOffExp(1, Math.E + Number.EPSILON * 2)).toBeGreaterThan(0.5);
  });
});
