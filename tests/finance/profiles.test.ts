import fc from "fast-check";
import type { Tranche } from "../../src/finance/contract";
import { deliveredWeight } from "../../src/finance/profile";
import { recognised } from "../../src/finance/recognition";
import { schedule } from "../../src/finance/schedule";
import { addMonths } from "../../src/finance/serial-date";
import { servicePeriod } from "../../src/finance/tranche";
import { cases, overCases } from "../many-cases";
import { anyTranche, contract, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const TEN_YEARS = { start: "2027-01-01", end: "2036-12-31" };
const amountsOf = (...terms: Parameters<typeof schedule>): number[] => schedule(...terms).map(({ amount }) => amount);

/** What one day of service delivers, from the profile's words: the line's height at noon, or the contract year's daily amount. */
const DAILY = {
  ramp: ({ start, rampMonths }: Tranche) => {
    const rampDays = addMonths(start ?? 0, rampMonths ?? 0) - (start ?? 0);
    return (day: number): number => (day <= rampDays ? (day - 0.5) / rampDays : 1);
  },
  escalating:
    ({ start, escalator }: Tranche) =>
    (day: number): number => {
      let year = 0;
      while (addMonths(start ?? 0, 12 * (year + 1)) - (start ?? 0) < day) year++;
      return (
        (1 + (escalator ?? 0)) ** year / (addMonths(start ?? 0, 12 * (year + 1)) - addMonths(start ?? 0, 12 * year))
      );
    },
};

describe.each(["ramp", "escalating"] as const)("the profile %s", (profile) => {
  test(overCases("delivers by any day the sum of what each day delivers"), () => {
    fc.assert(
      fc.property(anyTranche(), fc.double({ min: 0, max: 1, noNaN: true }), (each, part) => {
        const service = servicePeriod(each, "x");
        const weight = deliveredWeight(profile, each, service, "x");
        const daily = DAILY[profile](each);
        const until = Math.round(service.days * part);
        let [sum, all] = [0, 0];
        for (let day = 1; day <= service.days; day++) {
          all += daily(day);
          if (day <= until) sum += daily(day);
        }
        expectClose(weight(until) / weight(service.days), sum / all, 1e-9);
      }),
      { numRuns: cases(10, 50) },
    );
  });

  test(overCases("starts at nothing and never takes back"), () => {
    fc.assert(
      fc.property(anyTranche(), (each) => {
        const service = servicePeriod(each, "x");
        const weight = deliveredWeight(profile, each, service, "x");
        expect(weight(0)).toBe(0);
        for (let day = 1; day <= service.days; day += 7) expect(weight(day)).toBeGreaterThan(weight(day - 1));
      }),
      { numRuns: cases(10, 50) },
    );
  });
});

describe("ramp", () => {
  test("of 12 months over two years delivers a third in the first (by hand: ½ of 1½ years' worth)", () => {
    const deal = contract(tranche({ value: 300, start: "2029-01-01", end: "2030-12-31", rampMonths: 12 }));
    expect(amountsOf(deal, "year", "ramp")).toEqual([100, 200]);
  });

  test("of no months is level", () => {
    const terms = tranche({ value: 1e9, start: "2027-03-05", end: "2031-10-09", rampMonths: 0 });
    expect(amountsOf(contract(terms), "month", "ramp")).toEqual(amountsOf(contract(terms), "month", "level"));
  });

  test("longer than the service never reaches full delivery: a quarter in the first half (by hand: (½)²)", () => {
    const deal = contract(tranche({ value: 400, start: "2029-01-01", end: "2030-12-31", rampMonths: 120 }));
    expect(amountsOf(deal, "year", "ramp")).toEqual([100, 300]);
  });

  test.each`
    rampMonths | kind
    ${null}    | ${"missing-data"}
    ${-1}      | ${"domain"}
    ${4.5}     | ${"domain"}
    ${NaN}     | ${"domain"}
    ${1e300}   | ${"domain"}
  `("refuses $rampMonths ramp months as $kind", ({ rampMonths, kind }: { rampMonths: number | null; kind: string }) => {
    const deal = contract(tranche({ value: 1, ...TEN_YEARS, rampMonths }));
    expect(() => schedule(deal, "year", "ramp")).toThrow(financeError(kind));
  });
});

describe("escalating", () => {
  test.each`
    escalator  | years | value    | source
    ${0.03057} | ${10} | ${3.7e9} | ${"W2, TeraWulf and Fluidstack: first year 321.9 m"}
    ${0.03057} | ${20} | ${8.7e9} | ${"W2 with both extensions: the same first year"}
  `(
    "over $years years begins with $source",
    ({ escalator, years, value }: { escalator: number; years: number; value: number }) => {
      const start = addMonths(46_388, 0);
      const deal = contract(tranche({ value, start, end: addMonths(start, 12 * years) - 1, escalator }));
      const amounts = amountsOf(deal, "year", "escalating");
      expect(((amounts[0] ?? NaN) / 1e6).toFixed(1)).toBe("321.9");
      expectClose(amounts[0] ?? NaN, (value * escalator) / ((1 + escalator) ** years - 1), 1e-10);
    },
  );

  test("grows each contract year by the escalator, leap years too, and counts a short last year by its days", () => {
    const deal = contract(tranche({ value: 1e12, start: "2027-01-01", end: "2029-12-30", escalator: 0.1 }));
    const [first, second, third] = amountsOf(deal, "year", "escalating");
    expectClose(second ?? NaN, (first ?? NaN) * 1.1, 1e-12);
    expectClose(third ?? NaN, ((first ?? NaN) * 1.21 * 364) / 365, 1e-12);
  });

  test("with an escalator of 0 has equal contract years", () => {
    expect(amountsOf(contract(tranche({ value: 1000, ...TEN_YEARS, escalator: 0 })), "year", "escalating")).toEqual(
      Array(10).fill(100),
    );
  });

  test("begins contract years on the anniversary of the start, also of a 29 February", () => {
    const deal = contract(tranche({ value: 300, start: "2028-02-29", end: "2030-02-27", escalator: 1 }));
    expectClose(recognised(deal, addMonths(deal.tranches[0]?.start ?? 0, 12) - 1, "escalating"), 100);
  });

  test.each`
    escalator   | kind
    ${null}     | ${"missing-data"}
    ${-1}       | ${"domain"}
    ${-2}       | ${"domain"}
    ${NaN}      | ${"domain"}
    ${Infinity} | ${"domain"}
    ${1e300}    | ${"domain"}
  `("refuses the escalator $escalator as $kind", ({ escalator, kind }: { escalator: number | null; kind: string }) => {
    const deal = contract(tranche({ value: 1, ...TEN_YEARS, escalator }));
    expect(() => schedule(deal, "year", "escalating")).toThrow(financeError(kind));
    expect(() => recognised(deal, 47_000, "escalating")).toThrow(financeError(kind));
  });
});
