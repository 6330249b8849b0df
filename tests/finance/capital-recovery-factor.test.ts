import fc from "fast-check";
import { capitalRecoveryFactor } from "../../src/finance/capital-recovery-factor";
import { expectClose, financeError } from "./expect-close";

describe("capital recovery factor", () => {
  test.each`
    rate     | life   | factor                           | source
    ${0.1}   | ${5}   | ${0.26379748079474538}           | ${"exact arithmetic: 0.2637974807947453806"}
    ${0.1}   | ${1}   | ${1.1}                           | ${"by hand: back after a year, with the return"}
    ${0.1}   | ${2}   | ${0.1 / (1 - 1 / 1.21)}          | ${"by hand"}
    ${0}     | ${5}   | ${1 / 5}                         | ${"straight line"}
    ${0}     | ${4.5} | ${1 / 4.5}                       | ${"straight line"}
    ${1e-12} | ${5}   | ${0.2 * (1 + 3e-12)}             | ${"by hand: 1/n × (1 + r(n + 1)/2 + …), where the textbook form has 4 digits left"}
    ${1e-8}  | ${10}  | ${0.1 * (1 + 5.5e-8 + 8.25e-16)} | ${"by hand: + r²(n² − 1)/12"}
    ${-0.1}  | ${2}   | ${-0.1 / (1 - 1 / 0.81)}         | ${"by hand"}
    ${0.08}  | ${1e6} | ${0.08}                          | ${"by hand: a perpetuity pays its rate"}
    ${1}     | ${0.5} | ${1 / (1 - Math.SQRT1_2)}        | ${"by hand: 1 − 2^−½"}
  `(
    "at $rate over $life years is $factor ($source)",
    ({ rate, life, factor }: { rate: number; life: number; factor: number }) => {
      expectClose(capitalRecoveryFactor(rate, life), factor, 4e-16);
    },
  );

  test.each`
    rate        | life        | message
    ${-1}       | ${5}        | ${/rate above -100 %: got -1/}
    ${-2}       | ${5}        | ${/got -2/}
    ${NaN}      | ${5}        | ${/got NaN/}
    ${Infinity} | ${5}        | ${/got Infinity/}
    ${0.1}      | ${0}        | ${/life in years must be above 0: got 0/}
    ${0.1}      | ${-5}       | ${/life in years .* got -5/}
    ${0.1}      | ${NaN}      | ${/life in years .* got NaN/}
    ${0.1}      | ${Infinity} | ${/life in years .* got Infinity/}
    ${0}        | ${1e-310}   | ${/too large for Excel/}
  `(
    "at $rate over $life years is refused as domain",
    ({ rate, life, message }: { rate: number; life: number; message: RegExp }) => {
      expect(() => capitalRecoveryFactor(rate, life)).toThrow(financeError("domain", message));
    },
  );

  test("pays back exactly: what is owed after the last year is 0", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.2, max: 0.5, noNaN: true }), fc.integer({ min: 1, max: 30 }), (rate, years) => {
        const payment = capitalRecoveryFactor(rate, years);
        let [owed, lent] = [1, 1];
        for (let year = 0; year < years; year++) {
          owed = owed * (1 + rate) - payment;
          lent *= 1 + rate;
        }
        expect(Math.abs(owed)).toBeLessThan(1e-13 * Math.max(lent, 1));
      }),
    );
  });

  test("passes through straight line at rate 0 without a step", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 1e-9, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (rate, life) => {
          const rise = 1 + (rate * (life + 1)) / 2;
          expectClose(capitalRecoveryFactor(rate, life), rise / life, 1e-15);
          expectClose(capitalRecoveryFactor(-rate, life), (2 - rise) / life, 1e-15);
        },
      ),
    );
  });
});
