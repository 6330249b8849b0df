import fc from "fast-check";
import { COUNTS, type Count } from "../../src/finance/counted";
import { type Period, periodGrid } from "../../src/finance/period";
import { PROFILES, type Profile } from "../../src/finance/profile";
import { remaining } from "../../src/finance/recognition";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { inWholeCents, runOff, sumOfRunOffs } from "../../src/finance/run-off";
import { serialFromIso } from "../../src/finance/serial-date";
import { cases, overCases } from "../many-cases";
import { anyStated, FIRST_START } from "./any-living";
import { contract, REFERENCE_DEAL, tranche } from "./contracts";
import { byDays, servedBetween } from "./life-by-days";

const day = serialFromIso;
const years = (fiscalYearEndMonth = 12): ReturnType<typeof periodGrid> => periodGrid("year", fiscalYearEndMonth);
const R = resolvedContract(REFERENCE_DEAL);
const A_DAY = 21e9 / 2181;

describe("the run-off of the reference deal, 21 bn over 2,181 days from 1 January 2027 (by hand)", () => {
  test("by calendar year from 30 June 2026: nothing in 2026, whole years, 355 days of 2032", () => {
    const got = inWholeCents(runOff(R, { asOf: day("2026-06-30"), count: "firm", grid: years(), most: 11 }));
    const days = [0, 365, 366, 365, 365, 365, 355];
    expect(got.cents.length).toBe(7);
    days.forEach((each, row) => expect(Math.abs((got.cents[row] ?? NaN) - each * A_DAY * 100)).toBeLessThanOrEqual(1));
    expect([got.laterCents, got.remainingCents]).toEqual([0, 21e11]);
  });

  test("what lies beyond the periods shown is one amount", () => {
    const got = inWholeCents(runOff(R, { asOf: day("2026-06-30"), count: "firm", grid: years(), most: 2 }));
    expect(got.cents.length).toBe(2);
    expect(got.laterCents / 100).toBeCloseTo((2181 - 365) * A_DAY, 1);
  });

  test("fiscal years to January: the first ends on 31 January 2027", () => {
    const { first, cents } = runOff(R, { asOf: day("2026-06-30"), count: "firm", grid: years(1), most: 11 });
    expect(years(1).lastDay(first)).toBe(day("2027-01-31"));
    expect((cents[0] ?? NaN) / 100).toBeCloseTo(31 * A_DAY, 1);
  });

  test.each([
    ["before inception", "2026-03-30"],
    ["on the last day of service", "2032-12-20"],
  ])("%s nothing is left and no period is shown", (_, asOf) => {
    const got = runOff(R, { asOf: day(asOf), count: "firm", grid: years(), most: 11 });
    expect([got.cents.length, got.laterCents]).toEqual([0, 0]);
  });
});

test("a contingent part without dates leaves the firm part as it is, and is asked for its dates only where it counts", () => {
  const firm = tranche({ value: 12e9, start: "2027-01-01", end: "2031-12-31", signed: "2026-03-13" });
  const backstop = tranche({ value: 15e9, kind: "contingent", signed: "2026-03-13" });
  const deal = resolvedContract(contract(firm, backstop));
  const terms = { asOf: day("2026-06-30"), grid: years(), most: 11 };
  expect(inWholeCents(runOff(deal, { ...terms, count: "firm" })).remainingCents).toBe(12e11);
  expect(() => runOff(deal, { ...terms, count: "all" })).toThrow(/tranche 2.*start/);
});

const anyPeriod = fc.constantFrom<Period>("month", "quarter", "year");
const anyDay = fc.integer({ min: FIRST_START - 900, max: 52_000 });

test(overCases("periods and later are sums over days of service, and remaining to the cent"), () => {
  fc.assert(
    fc.property(
      anyStated,
      anyDay,
      anyPeriod,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom<Profile>(...PROFILES),
      fc.constantFrom<Count>(...COUNTS),
      fc.integer({ min: 1, max: 40 }),
      (stated, asOf, period, month, profile, count, most) => {
        const grid = periodGrid(period, month);
        const deal = resolvedContract(stated);
        const days = byDays(stated, profile);
        const scale = stated.tranches.reduce((sum, each) => sum + (each.value ?? 0) + 400 * (each.monthlyFee ?? 0), 0);
        const left = runOff(deal, { asOf, count, grid, profile, most });
        const whole = inWholeCents(left);
        let after = asOf;
        whole.cents.forEach((cents, row) => {
          const to = grid.lastDay(left.first + row);
          const due = servedBetween(days, { after, to, asOf, count });
          expect(Math.abs(cents / 100 - due)).toBeLessThanOrEqual(0.011 + 1e-9 * scale);
          after = to;
        });
        let sum = whole.laterCents;
        for (const each of whole.cents) sum += each;
        expect(sum).toBe(whole.remainingCents);
        expect(Math.abs(whole.remainingCents / 100 - remaining(deal, asOf, profile, count))).toBeLessThanOrEqual(
          0.0051 + 1e-12 * scale,
        );
      },
    ),
    { numRuns: cases(30, 1_000) },
  );
});

test("run-offs add up period by period", () => {
  const terms = { asOf: day("2027-06-30"), count: "firm", grid: years(), most: 3 } as const;
  const short = resolvedContract(contract(tranche({ value: 365e6, start: "2027-07-01", end: "2028-06-29" })));
  const [one, other] = [runOff(R, terms), runOff(short, terms)];
  const both = sumOfRunOffs([one, other], one.first);
  expect(Array.from(both.cents, (each) => Math.round(each))).toEqual(
    Array.from(one.cents, (each, row) => Math.round(each + (other.cents[row] ?? 0))),
  );
  expect(both.laterCents).toBe(one.laterCents);
});
