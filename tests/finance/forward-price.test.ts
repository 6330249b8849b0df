import fc from "fast-check";
import { forwardPrice, type TermPrices } from "../../src/finance/forward-price";
import { expectClose, financeError } from "./expect-close";

describe("forward price", () => {
  test.each`
    nearYears | nearPrice | farYears | farPrice | expected | source
    ${1}      | ${7.2}    | ${3}     | ${5.4}   | ${4.5}   | ${"H100 terms, W4: about $4.50 for years two and three"}
    ${0}      | ${9}      | ${2}     | ${5.4}   | ${5.4}   | ${"nothing passed: the far price"}
    ${1}      | ${3}      | ${2}     | ${3}     | ${3}     | ${"a flat curve"}
    ${0.5}    | ${2}      | ${1}     | ${3}     | ${4}     | ${"half a year at 2, by hand"}
    ${1}      | ${7.2}    | ${3}     | ${2}     | ${-0.6}  | ${"the longer term costs less in all, by hand"}
    ${1}      | ${0}      | ${2}     | ${0}     | ${0}     | ${"prices of 0"}
  `(
    "of $nearYears y at $nearPrice and $farYears y at $farPrice is $expected ($source)",
    ({ expected, ...terms }: TermPrices & { expected: number }) => {
      expectClose(forwardPrice(terms), expected);
    },
  );

  test.each`
    nearYears | nearPrice | farYears    | farPrice | message
    ${-1}     | ${1}      | ${3}        | ${1}     | ${/nearYears must be 0 or more: got -1/}
    ${3}      | ${1}      | ${3}        | ${1}     | ${/got 3 and 3/}
    ${3}      | ${1}      | ${1}        | ${1}     | ${/farYears must be more than nearYears/}
    ${NaN}    | ${1}      | ${1}        | ${1}     | ${/got NaN/}
    ${1}      | ${1}      | ${Infinity} | ${1}     | ${/got Infinity and 1/}
    ${1}      | ${NaN}    | ${3}        | ${1}     | ${/two prices/}
    ${1}      | ${1}      | ${3}        | ${1e308} | ${/two prices/}
  `(
    "refuses $nearYears y at $nearPrice and $farYears y at $farPrice as domain",
    ({ message, ...terms }: TermPrices & { message: RegExp }) => {
      expect(() => forwardPrice(terms)).toThrow(financeError("domain", message));
    },
  );

  test("both terms together cost what the far term does, in any unit", () => {
    const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        amount,
        amount,
        (nearYears, more, nearPrice, farPrice) => {
          const farYears = nearYears + more;
          const forward = forwardPrice({ nearYears, nearPrice, farYears, farPrice });
          const both = nearYears * nearPrice + (farYears - nearYears) * forward;
          const size = farYears * farPrice + nearYears * nearPrice;
          expect(Math.abs(both - farYears * farPrice)).toBeLessThanOrEqual(1e-14 * size);
          expect(
            Math.abs(
              forwardPrice({ nearYears, nearPrice: nearPrice * 1e6, farYears, farPrice: farPrice * 1e6 }) -
                forward * 1e6,
            ),
          ).toBeLessThanOrEqual((1e-8 * size) / more);
        },
      ),
    );
  });
});
