import { readFileSync } from "node:fs";
import fc from "fast-check";
import { serialFromIso } from "../../src/finance/serial-date";
import { type DatedFlow, xnpv } from "../../src/finance/xnpv";
import { testBeside } from "../beside-the-project";
import ownCases from "./excel-xnpv-cases.json";
import { expectClose, financeError } from "./expect-close";

interface ExcelCase {
  readonly rate: unknown;
  readonly values: unknown;
  readonly dates: unknown;
  readonly expected: unknown;
  readonly authority: string;
  readonly absTol?: number | undefined;
  readonly relTol?: number | undefined;
}

// The case file lies beside the project, not in it; the own table holds its numbers written by Excel and always runs.
const isNumbers = (cells: unknown): cells is number[] =>
  Array.isArray(cells) && cells.every((cell) => typeof cell === "number");

/** Cases of numbers alone that do not come out, in words. Other cells cannot reach this function. */
function failures(cases: readonly ExcelCase[]): { scored: number; wrong: string[] } {
  let scored = 0;
  const wrong = cases.flatMap(({ rate, values, dates, expected, authority, absTol = 0, relTol = 0 }) => {
    if (typeof rate !== "number" || typeof expected !== "number" || !isNumbers(values) || !isNumbers(dates)) return [];
    scored += 1;
    const got = xnpv(
      rate,
      values.map((amount, index) => ({ amount, date: dates[index] ?? NaN })),
    );
    // Values kept in a workbook have every bit; the others were printed with some digits.
    const same =
      authority === "excel-cache" ? got === expected : Math.abs(got - expected) <= absTol + relTol * Math.abs(expected);
    return same ? [] : [`XNPV(${rate}, ${values}, ${dates}) = ${expected}: got ${got}`];
  });
  return { scored, wrong };
}

describe("xnpv against values that Excel wrote", () => {
  test("all of the project's own table comes out, values kept in workbooks bit for bit", () => {
    const own = ownCases.map(({ tolerance, ...rest }) => ({ ...rest, ...tolerance }));
    expect(own.filter(({ authority }) => authority === "excel-cache").length).toBe(14);
    expect(failures(own)).toEqual({ scored: 18, wrong: [] });
  });

  testBeside("facts/excel-cases/xnpv.json", "the whole case file comes out", (file) => {
    const { scored, wrong } = failures(JSON.parse(readFileSync(file, "utf8")) as ExcelCase[]);
    expect(wrong).toEqual([]);
    expect(scored).toBe(24);
  });
});

const anyFlows = fc
  .array(fc.record({ date: fc.integer({ min: 40_000, max: 60_000 }), amount: fc.integer({ min: -1e9, max: 1e9 }) }), {
    minLength: 1,
    maxLength: 100,
  })
  .map((flows) => flows.sort((one, other) => one.date - other.date));
const anyRate = fc.double({ min: -0.5, max: 2, noNaN: true });

describe("xnpv", () => {
  test.each`
    rate    | flows                                                        | expected                              | source
    ${0.25} | ${[["2027-01-01", -50], ["2028-01-01", 100]]}                | ${-50 + 100 / 1.25}                   | ${"by hand: 365 days are a year"}
    ${-0.1} | ${[["2019-12-31", -100], ["2020-12-31", 110]]}               | ${-100 + 110 / 0.9 ** (366 / 365)}    | ${"by hand; a rate below 0, where Excel refuses"}
    ${0.25} | ${[["2027-01-01", 0], ["2029-01-01", 1], ["2028-01-01", 1]]} | ${1 / 1.25 ** (731 / 365) + 1 / 1.25} | ${"by hand: order after the first is free"}
    ${3}    | ${[["2027-01-01", 7]]}                                       | ${7}                                  | ${"one flow is worth itself"}
  `(
    "at $rate of $flows is $expected ($source)",
    ({ rate, flows, expected }: { rate: number; flows: [string, number][]; expected: number }) => {
      expectClose(
        xnpv(
          rate,
          flows.map(([date, amount]) => ({ date: serialFromIso(date), amount })),
        ),
        expected,
      );
    },
  );

  test.each`
    rate          | flows                                                            | kind        | message
    ${0.1}        | ${[]}                                                            | ${"shape"}  | ${/at least one flow/}
    ${-1}         | ${[{ date: 46_000, amount: 1 }]}                                 | ${"domain"} | ${/above -100 %: got -1/}
    ${NaN}        | ${[{ date: 46_000, amount: 1 }]}                                 | ${"domain"} | ${/got NaN/}
    ${Infinity}   | ${[{ date: 46_000, amount: 1 }]}                                 | ${"domain"} | ${/got Infinity/}
    ${0.1}        | ${[{ date: 46_000, amount: 1 }, { date: 45_999, amount: 1 }]}    | ${"domain"} | ${/2025-12-08 before 2025-12-09/}
    ${0.1}        | ${[{ date: 46_000, amount: 1 }, { date: 2_958_466, amount: 1 }]} | ${"domain"} | ${/the date of a flow must be a date/}
    ${0.1}        | ${[{ date: 46_000, amount: 1 }, { date: NaN, amount: 1 }]}       | ${"domain"} | ${/the date of a flow must be a date/}
    ${0.1}        | ${[{ date: -100, amount: -20 }, { date: 1, amount: 8 }]}         | ${"domain"} | ${/first flow must be a date/}
    ${0.1}        | ${[{ date: 46_000, amount: NaN }]}                               | ${"domain"} | ${/count with: the inputs give NaN/}
    ${-0.9999999} | ${[{ date: 1, amount: 0 }, { date: 50_000, amount: 1 }]}         | ${"domain"} | ${/that Excel can count with/}
  `(
    "refuses $flows at $rate as $kind",
    ({ rate, flows, kind, message }: { rate: number; flows: DatedFlow[]; kind: string; message: RegExp }) => {
      expect(() => xnpv(rate, flows)).toThrow(financeError(kind, message));
    },
  );

  test("at rate 0 is the sum, doubles with the flows, and adds up over two sets of flows", () => {
    fc.assert(
      fc.property(anyFlows, anyRate, (flows, rate) => {
        expect(xnpv(0, flows)).toBe(flows.reduce((sum, { amount }) => sum + amount, 0));
        expect(
          xnpv(
            rate,
            flows.map(({ date, amount }) => ({ date, amount: 2 * amount })),
          ),
        ).toBe(2 * xnpv(rate, flows));
        const from = { date: flows[0]?.date ?? 0, amount: 0 };
        const [even, odd] = [0, 1].map((part) => [from, ...flows.filter((_, index) => index % 2 === part)]);
        const size = xnpv(
          rate,
          flows.map(({ date, amount }) => ({ date, amount: Math.abs(amount) })),
        );
        expect(Math.abs(xnpv(rate, even ?? []) + xnpv(rate, odd ?? []) - xnpv(rate, flows))).toBeLessThanOrEqual(
          1e-13 * size,
        );
      }),
    );
  });
});
