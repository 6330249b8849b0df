import { readFileSync } from "node:fs";
import fc from "fast-check";
import { LAST_SERIAL, serialFromIso } from "../../src/finance/serial-date";
import { BASES, yearFraction } from "../../src/finance/year-fraction";
import { testBeside } from "../beside-the-project";
import ownCases from "./excel-yearfrac-cases.json";
import { financeError } from "./expect-close";

/** A call as it stood in a workbook: null is a blank cell, which Excel counts as 0. */
interface ExcelCase {
  readonly start: number | string | null;
  readonly end: number | string | null;
  readonly basis: number | null;
  readonly expected: number | string;
  readonly authority: string;
  readonly absTol?: number;
  readonly relTol?: number;
}

const SCORED = /^(excel-|ms-doc$)/;
// The case file lies beside the project, not in it; the own table holds 260 of its values and always runs.

/** Cases that do not come out, in words. Text in place of a date cannot reach this function and is left to the cells' tests. */
function failures(cases: readonly ExcelCase[]): string[] {
  return cases.flatMap(({ start, end, basis, expected, authority, absTol = 0, relTol = 0 }) => {
    if (!SCORED.test(authority) || typeof start === "string" || typeof end === "string") return [];
    const call = `YEARFRAC(${start}, ${end}, ${basis})`;
    try {
      const got = yearFraction(start ?? 0, end ?? 0, basis ?? 0);
      // Values kept in a workbook have every bit; the others were printed with some digits.
      const close = typeof expected === "number" && Math.abs(got - expected) <= absTol + relTol * Math.abs(expected);
      const same = authority === "excel-cache" ? got === expected : close;
      return same ? [] : [`${call} = ${expected} in Excel: got ${got}`];
    } catch (error) {
      return expected === "#NUM!" && error instanceof Error && error.name === "FinanceError"
        ? []
        : [`${call} = ${expected} in Excel: got ${String(error)}`];
    }
  });
}

describe("year fraction against values that Excel wrote", () => {
  const own: ExcelCase[] = ownCases.map(({ tolerance, ...rest }) => ({ ...rest, ...tolerance }));

  test("the project's own table covers all bases and at least 250 values", () => {
    expect(own.filter(({ authority }) => SCORED.test(authority)).length).toBeGreaterThanOrEqual(250);
    for (const basis of BASES) expect(own.filter((each) => each.basis === basis).length).toBeGreaterThan(20);
  });

  test("all of the project's own table comes out, values kept in workbooks bit for bit", () => {
    expect(failures(own)).toEqual([]);
  });

  testBeside("facts/excel-cases/yearfrac.json", "all of the whole case file comes out", (file) => {
    const whole = JSON.parse(readFileSync(file, "utf8")) as ExcelCase[];
    expect(whole.length).toBeGreaterThan(1_600);
    expect(failures(whole)).toEqual([]);
  });
});

describe("year fraction by hand", () => {
  test.each`
    start           | end             | basis | expected                 | source
    ${"2024-01-01"} | ${"2028-01-01"} | ${0}  | ${4}                     | ${"whole on anniversaries"}
    ${"2024-01-01"} | ${"2028-01-01"} | ${1}  | ${1461 / (1827 / 5)}     | ${"days ÷ average of 2024 to 2028: 3.998358"}
    ${"2024-01-01"} | ${"2028-01-01"} | ${2}  | ${1461 / 360}            | ${"definition"}
    ${"2024-01-01"} | ${"2028-01-01"} | ${3}  | ${1461 / 365}            | ${"definition"}
    ${"2027-01-01"} | ${"2032-12-21"} | ${0}  | ${(5 * 360 + 350) / 360} | ${"the reference deal: 5.9722"}
    ${"2026-03-31"} | ${"2032-12-21"} | ${0}  | ${(6 * 360 + 261) / 360} | ${"from signing: 6.725"}
    ${"2027-01-30"} | ${"2027-01-31"} | ${0}  | ${0}                     | ${"the 31st after a 30th"}
    ${"2027-01-29"} | ${"2027-01-31"} | ${0}  | ${2 / 360}               | ${"the 31st after a 29th stays"}
    ${"2027-02-28"} | ${"2027-03-31"} | ${0}  | ${31 / 360}              | ${"the 31st after the end of February stays"}
    ${"2027-02-28"} | ${"2028-02-29"} | ${0}  | ${1}                     | ${"end of February to end of February"}
    ${"2028-02-29"} | ${"2029-02-28"} | ${0}  | ${1}                     | ${"end of February to end of February"}
    ${"2027-01-29"} | ${"2027-01-31"} | ${4}  | ${1 / 360}               | ${"European: the 31st counts as the 30th"}
    ${"2027-02-28"} | ${"2027-03-31"} | ${4}  | ${32 / 360}              | ${"European: February is not special"}
    ${"2028-01-01"} | ${"2028-02-01"} | ${1}  | ${31 / 366}              | ${"within one leap year"}
    ${"2027-03-01"} | ${"2028-02-29"} | ${1}  | ${365 / 366}             | ${"ends on 29 February"}
    ${"2027-03-01"} | ${"2028-02-28"} | ${1}  | ${364 / 365}             | ${"ends the day before"}
    ${"2028-02-29"} | ${"2029-02-28"} | ${1}  | ${365 / 366}             | ${"starts on 29 February"}
    ${"2028-03-01"} | ${"2029-03-01"} | ${1}  | ${1}                     | ${"no 29 February inside"}
  `(
    "$start to $end on basis $basis ($source)",
    ({ start, end, basis, expected }: { start: string; end: string; basis: number; expected: number }) => {
      expect(yearFraction(serialFromIso(start), serialFromIso(end), basis)).toBe(expected);
      expect(yearFraction(serialFromIso(end), serialFromIso(start), basis)).toBe(expected);
    },
  );

  test("times of day and fractions of a basis are cut off, and the basis is 0 when left out", () => {
    expect(yearFraction(46_388.9, 48_569.7, 1.9)).toBe(yearFraction(46_388, 48_569, 1));
    expect(yearFraction(46_388, 48_569)).toBe(yearFraction(46_388, 48_569, 0));
  });

  test.each([[-1], [5], [NaN], [Infinity], [-Infinity]])(
    "refuses the basis %p as domain, whatever else is wrong",
    (basis) => {
      expect(() => yearFraction(1, 2, basis)).toThrow(financeError("domain", /basis/));
      expect(() => yearFraction(NaN, -7, basis)).toThrow(financeError("domain", /basis/));
    },
  );

  test.each([
    [-1, 5],
    [5, -0.5],
    [LAST_SERIAL + 1, 5],
    [NaN, 5],
    [5, NaN],
    [5, Infinity],
    [-Infinity, 5],
  ])("refuses the dates %p and %p as domain", (start, end) => {
    for (const basis of BASES)
      expect(() => yearFraction(start, end, basis)).toThrow(financeError("domain", /two dates/));
  });

  test("each basis stays within a hundredth of days ÷ 365.25, and grows with the end", () => {
    const day = fc.integer({ min: 10_000, max: 90_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1_000, max: 20_000 }), fc.constantFrom(...BASES), (start, days, basis) => {
        const years = yearFraction(start, start + days, basis);
        expect(Math.abs(years / (days / 365.25) - 1)).toBeLessThan(0.015);
        expect(yearFraction(start, start + days + 31, basis)).toBeGreaterThan(years);
      }),
    );
  });
});
