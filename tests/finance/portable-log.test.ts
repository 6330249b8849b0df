import fc from "fast-check";
import { portableLog } from "../../src/finance/portable-log";
import { cases, overCases } from "../many-cases";
import { ulpsOffLog } from "./exact-functions";

const MOST_ULPS = 1;

describe("ln x by IEEE operations only", () => {
  test.each`
    x                          | expected            | source
    ${1}                       | ${0}                | ${"by definition"}
    ${2}                       | ${Math.LN2}         | ${"by definition"}
    ${0.5}                     | ${-Math.LN2}        | ${"by definition"}
    ${10}                      | ${Math.LN10}        | ${"by definition"}
    ${Infinity}                | ${Infinity}         | ${"limit"}
    ${2.2250738585072014e-308} | ${-1022 * Math.LN2} | ${"the smallest normal number"}
    ${1e-310}                  | ${NaN}              | ${"subnormal"}
    ${0}                       | ${NaN}              | ${"out of domain"}
    ${-1}                      | ${NaN}              | ${"out of domain"}
    ${NaN}                     | ${NaN}              | ${"not a number"}
  `("of $x is $expected ($source)", ({ x, expected }: { x: number; expected: number }) => {
    expect(portableLog(x)).toBe(expected);
  });

  test(overCases("is within 1 ulp of the true value"), () => {
    const judge = (x: number): void => {
      if (x !== 1) expect(ulpsOffLog(x, portableLog(x))).toBeLessThan(MOST_ULPS);
    };
    fc.assert(fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), judge), { numRuns: cases(200, 2_000) });
    fc.assert(fc.property(fc.double({ min: 0.4, max: 2.5, noNaN: true }), judge), { numRuns: cases(200, 2_000) });
    for (let i = 1; i <= 4_000; i += cases(40, 1)) judge(i / 1_000.5);
    for (let i = 1; i <= 2_000; i += cases(40, 1)) judge((i - 0.5) / 2 ** 32); // The tails of a simulation.
  });

  test("the judge itself knows a value that is one ulp off", () => {
    expect(ulpsOffLog(10, Math.LN10)).toBeLessThan(0.5);
    expect(ulpsOffLog(10, Math.LN10 + Number.EPSILON * 2)).toBeGreaterThan(0.5);
  });
});
