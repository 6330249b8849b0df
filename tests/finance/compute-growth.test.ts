import fc from "fast-check";
import { computeGrowth } from "../../src/finance/compute-growth";
import { expectClose, financeError } from "./expect-close";

describe("compute growth", () => {
  test.each`
    years    | months | growth        | source
    ${1}     | ${6}   | ${4}          | ${"the article's six months: fourfold a year"}
    ${5.5}   | ${6}   | ${2048}       | ${"by hand: eleven doublings"}
    ${1}     | ${12}  | ${2}          | ${"by hand"}
    ${0}     | ${6}   | ${1}          | ${"by hand"}
    ${-1}    | ${6}   | ${0.25}       | ${"by hand: looking back"}
    ${0.125} | ${3}   | ${Math.SQRT2} | ${"by hand: half a doubling"}
  `(
    "over $years years of doubling every $months months is $growth ($source)",
    ({ years, months, growth }: { years: number; months: number; growth: number }) => {
      expectClose(computeGrowth(years, months), growth, 4e-16);
    },
  );

  test.each`
    months  | published | source
    ${5.45} | ${"4.6"}  | ${"Epoch AI, notable models since 2010"}
    ${5.2}  | ${"5.0"}  | ${"Epoch AI, frontier language models since 2020: about 5"}
  `(
    "in a year of doubling every $months months is $published to one place ($source)",
    ({ months, published }: { months: number; published: string }) => {
      expect((Math.round(computeGrowth(1, months) * 10) / 10).toFixed(1)).toBe(published);
    },
  );

  test.each`
    years       | months      | message
    ${NaN}      | ${6}        | ${/length in years: got NaN/}
    ${Infinity} | ${6}        | ${/length in years: got Infinity/}
    ${1}        | ${0}        | ${/doubling time in months must be above 0: got 0/}
    ${1}        | ${-6}       | ${/doubling time in months .* got -6/}
    ${1}        | ${NaN}      | ${/doubling time in months .* got NaN/}
    ${1}        | ${Infinity} | ${/doubling time in months .* got Infinity/}
    ${1_000}    | ${6}        | ${/growth is too large for Excel/}
  `(
    "refuses $years years at $months months as domain",
    ({ years, months, message }: { years: number; months: number; message: RegExp }) => {
      expect(() => computeGrowth(years, months)).toThrow(financeError("domain", message));
    },
  );

  test("of two spans one after the other is the product, and back again is 1", () => {
    const spans = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(spans, spans, fc.double({ min: 2, max: 60, noNaN: true }), (one, other, months) => {
        expectClose(
          computeGrowth(one, months) * computeGrowth(other, months),
          computeGrowth(one + other, months),
          1e-12,
        );
        expectClose(computeGrowth(one, months) * computeGrowth(-one, months), 1, 1e-15);
      }),
    );
  });
});
