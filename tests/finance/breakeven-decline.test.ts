import { readFileSync } from "node:fs";
import fc from "fast-check";
import { breakevenDecline, type BreakevenTerms, declineToZero } from "../../src/finance/breakeven-decline";
import { markToMarket } from "../../src/finance/mark-to-market";
import { presentValue } from "../../src/finance/present-value";
import type { DatedFlow } from "../../src/finance/xnpv";
import { testBeside } from "../beside-the-project";
import ownCases from "./excel-xirr-cases.json";
import { anyContract, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const RATIO = (-1 + Math.sqrt(1 + 4 * (16.2 / 7.2 - 1))) / 2;
const someCents = fc.integer({ min: 1_000_000, max: 9_999_999_999_999 });
const anyRate = fc.double({ min: -0.1, max: 1, noNaN: true });
const anyPremium = fc.double({ min: -0.9, max: 3, noNaN: true });

interface XirrCase {
  readonly values: unknown;
  readonly dates: unknown;
  readonly expected: unknown;
  readonly absTol?: number | undefined;
  readonly relTol?: number | undefined;
}

// The case file lies beside the project, not in it; the own table holds those of its values that Excel wrote.
const isNumbers = (cells: unknown): cells is number[] =>
  Array.isArray(cells) && cells.every((cell) => typeof cell === "number");

/**
 * An internal rate of return is a breakeven decline in other words: paying P for flows that sum to F breaks even at the rate
 * for which a price starting at F ÷ P and falling to 1 ÷ (1 + rate) each year does. For one payment, then receipts.
 */
function xirrOfInvestment(values: readonly number[], dates: readonly number[]): number | null {
  const asOf = Math.floor(dates[0] ?? NaN);
  const [paid = 0, ...received] = values;
  if (values.length !== dates.length || !(paid < 0) || received.some((each) => each < 0)) return null;
  const flows = received
    .map((amount, index): DatedFlow => ({ amount, date: Math.floor(dates[index + 1] ?? NaN) }))
    .sort((one, other) => one.date - other.date);
  if (!flows.every(({ date }) => date > asOf)) return null;
  const decline = declineToZero({ asOf, flows }, 0, flows.reduce((sum, { amount }) => sum + amount, 0) / -paid - 1);
  return decline / (1 - decline);
}

function xirrFailures(cases: readonly XirrCase[]): { scored: number; wrong: string[] } {
  let scored = 0;
  const wrong = cases.flatMap(({ values, dates, expected, absTol = 0, relTol = 0 }) => {
    if (typeof expected !== "number" || !isNumbers(values) || !isNumbers(dates)) return [];
    const got = xirrOfInvestment(values, dates);
    if (got === null) return [];
    scored += 1;
    return Math.abs(got - expected) <= absTol + relTol * Math.abs(expected)
      ? []
      : [`XIRR(${values}, ${dates}) = ${expected}: got ${got}`];
  });
  return { scored, wrong };
}

describe("breakeven decline against the XIRR that Excel wrote, within Excel's own 1e-8", () => {
  test("all of the project's own table comes out", () => {
    expect(xirrFailures(ownCases.map(({ tolerance, ...rest }) => ({ ...rest, ...tolerance })))).toEqual({
      scored: 20,
      wrong: [],
    });
  });

  testBeside("facts/excel-cases/xirr.json", "the whole case file comes out", (file) => {
    const { scored, wrong } = xirrFailures(JSON.parse(readFileSync(file, "utf8")) as XirrCase[]);
    expect(wrong).toEqual([]);
    expect(scored).toBe(41);
  });
});

describe("breakeven decline", () => {
  test.each`
    premium   | expected             | source
    ${0.25}   | ${0.2}               | ${"1.25 × 0.8 = 1"}
    ${0}      | ${0}                 | ${"at the contract price no decline is needed"}
    ${-0.2}   | ${-0.25}             | ${"0.8 × 1.25 = 1: the price has to rise"}
    ${1e6}    | ${1 - 1 / 1_000_001} | ${"one payment a year on, by hand"}
    ${-0.999} | ${1 - 1000}          | ${"one payment a year on, by hand"}
    ${1e-15}  | ${1e-15}             | ${"to first order"}
  `(
    "of one payment a year on at a premium of $premium is $expected ($source)",
    ({ premium, expected }: { premium: number; expected: number }) => {
      const deal = contract(tranche({ value: 100, start: "2025-01-01", end: "2025-12-31" }));
      const tolerance = premium === 1e-15 ? 0.2 : 1e-13; // 1 + 1e-15 is already rounded.
      expectClose(breakevenDecline(deal, { rate: 0.3, premium, period: "year" }), expected, tolerance);
    },
  );

  test("of the path 7.20, 5.22, 3.78 against $5.40 is the published ratio, 1 − 0.7247 (W4)", () => {
    const deal = contract(tranche({ value: 3 * 5.4 * 8_760, start: "2025-01-01", end: "2027-12-31" }));
    expectClose(
      breakevenDecline(deal, { rate: 0, premium: 7.2 / (5.4 * RATIO) - 1, period: "year" }),
      1 - RATIO,
      1e-12,
    );
  });

  test("makes the mark-to-market zero, within 1e-12 of the present value", () => {
    fc.assert(
      fc.property(
        anyContract(someCents),
        anyRate,
        anyPremium,
        fc.integer({ min: -400, max: 0 }),
        (deal, rate, premium, before) => {
          const asOf = Math.min(...deal.tranches.map(({ start }) => start ?? NaN)) + before - 1;
          let decline = NaN;
          try {
            decline = breakevenDecline(deal, { rate, premium, asOf });
          } catch (error) {
            // One day before a single payment a premium is lost by more than 99.99…% a year.
            expect(error).toEqual(financeError("no-solution"));
            return;
          }
          if (decline > 0.999) return; // 1 − decline has lost digits there; the table above has such a case.
          const value = presentValue(deal, { rate, asOf });
          expect(Math.abs(markToMarket(deal, { rate, decline, premium, asOf }))).toBeLessThanOrEqual(1e-12 * value);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("rises with the premium, has its sign, and does not depend on the unit of money", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        anyPremium.filter((premium) => Math.abs(premium) > 1e-3),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (days, premium, more) => {
          const flows = [10, 40, 70, 101, 2_000].map((date, index): DatedFlow => ({
            date: date * days,
            amount: index + 1,
          }));
          const asOf = 0;
          const decline = declineToZero({ asOf, flows }, 0.1, premium);
          expect(declineToZero({ asOf, flows }, 0.1, premium + more)).toBeGreaterThanOrEqual(decline);
          expect(Math.sign(decline)).toBe(Math.sign(premium));
          expectClose(
            declineToZero(
              { asOf, flows: flows.map(({ date, amount }) => ({ date, amount: amount * 1e6 })) },
              0.1,
              premium,
            ),
            decline,
            1e-12,
          );
        },
      ),
      { examples: [[1, -0.9, 1]] },
    );
  });

  test("is found for flows of any size and spacing, or refused, and never runs on", () => {
    const anyFlow = fc.record({
      gap: fc.integer({ min: 1, max: 20_000 }),
      amount: fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
    });
    const hardPremium = fc.oneof(
      anyPremium,
      fc.double({ min: -1, max: 1e300, noNaN: true }),
      fc.constantFrom(-1 + 2 ** -53, 1e300, 2 ** -52),
    );
    fc.assert(
      fc.property(
        fc.array(anyFlow, { minLength: 1, maxLength: 60 }),
        fc.double({ min: -0.5, max: 5, noNaN: true }),
        hardPremium,
        (gaps, rate, premium) => {
          let date = 0;
          const flows = gaps.map(({ gap, amount }): DatedFlow => ({ date: (date += gap), amount }));
          try {
            expect(declineToZero({ asOf: 0, flows }, rate, premium)).toBeLessThan(1);
          } catch (error) {
            expect(error).toEqual(
              expect.objectContaining({ kind: expect.stringMatching(/^(no-solution|domain)$/) as string }),
            );
          }
        },
      ),
      {
        numRuns: 2_000,
        examples: [
          [[{ gap: 11_074, amount: 1e-300 }], 5, 2],
          [[{ gap: 77_473, amount: 3e241 }], -0.5, 1e300],
          [[{ gap: 7_890, amount: 1e300 }], -0.5, 2],
        ],
      },
    );
  });

  test.each`
    stated             | terms                                             | kind              | message
    ${{}}              | ${{ rate: 0.1, premium: 0.1, asOf: 46_752 }}      | ${"no-solution"}  | ${/nothing left to pay after 2027-12-31: its mark-to-market is 0 whatever the market does/}
    ${{ value: 0 }}    | ${{ rate: 0.1, premium: 0.1 }}                    | ${"no-solution"}  | ${/nothing left to pay/}
    ${{}}              | ${{ rate: 0.1, premium: -1 }}                     | ${"no-solution"}  | ${/stays 0/}
    ${{}}              | ${{ rate: 0.1, premium: 1e300, period: "month" }} | ${"no-solution"}  | ${/fall by 100 % within a year/}
    ${{}}              | ${{ rate: 0.1, premium: -0.9, asOf: 46_751 }}     | ${"no-solution"}  | ${/rise further than Excel can count within a year/}
    ${{}}              | ${{ rate: 0.1, premium: -1.5 }}                   | ${"domain"}       | ${/premium must be/}
    ${{}}              | ${{ rate: -1, premium: 0.1 }}                     | ${"domain"}       | ${/discount rate/}
    ${{ value: null }} | ${{ rate: 0.1, premium: 0.1 }}                    | ${"missing-data"} | ${/no documented value/}
  `(
    "refuses $stated with $terms as $kind",
    ({ stated, terms, kind, message }: { stated: object; terms: BreakevenTerms; kind: string; message: RegExp }) => {
      const deal = contract(tranche({ value: 100, start: "2027-01-01", end: "2027-12-31", ...stated }));
      expect(() => breakevenDecline(deal, terms)).toThrow(financeError(kind, message));
    },
  );

  test("refuses a contract without tranches as shape, and an as-of outside the calendar as domain", () => {
    expect(() => breakevenDecline(contract(), { rate: 0, premium: 0 })).toThrow(financeError("shape"));
    expect(() => breakevenDecline(REFERENCE_DEAL, { rate: 0, premium: 0.1, asOf: 0 })).toThrow(
      financeError("domain", /as-of date/),
    );
  });
});
