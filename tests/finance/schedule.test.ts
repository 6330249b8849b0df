import fc from "fast-check";
import type { Contract } from "../../src/finance/contract";
import { type Period, PERIODS } from "../../src/finance/period";
import { PROFILES, type Profile } from "../../src/finance/profile";
import { schedule } from "../../src/finance/schedule";
import { calendarDay, isoFromSerial, monthEnd, serialFromIso } from "../../src/finance/serial-date";
import { cases, overCases } from "../many-cases";
import { anyCents, anyContract, anyTranche, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { financeError } from "./expect-close";

const inCents = (amount: number): number => Math.round(amount * 100);
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + inCents(amount), 0);
const amountsOf = (...terms: Parameters<typeof schedule>): number[] => schedule(...terms).map(({ amount }) => amount);

const anyPeriod = fc.constantFrom<Period>(...PERIODS);
const anyProfile = fc.constantFrom<Profile>(...PROFILES);
const anyMonth = fc.integer({ min: 1, max: 12 });

describe("schedule", () => {
  test("of the reference deal by year (by hand: 21e9 × days ÷ 2181, largest remainders)", () => {
    expect(schedule(REFERENCE_DEAL)).toEqual([
      { period: 2027, amount: 3_514_442_916.1, cumulative: 3_514_442_916.1, remaining: 17_485_557_083.9 },
      { period: 2028, amount: 3_524_071_526.82, cumulative: 7_038_514_442.92, remaining: 13_961_485_557.08 },
      { period: 2029, amount: 3_514_442_916.1, cumulative: 10_552_957_359.02, remaining: 10_447_042_640.98 },
      { period: 2030, amount: 3_514_442_916.09, cumulative: 14_067_400_275.11, remaining: 6_932_599_724.89 },
      { period: 2031, amount: 3_514_442_916.09, cumulative: 17_581_843_191.2, remaining: 3_418_156_808.8 },
      { period: 2032, amount: 3_418_156_808.8, cumulative: 21_000_000_000, remaining: 0 },
    ]);
  });

  test.each`
    start           | end             | period       | yearEnd | periods                                       | case
    ${"2027-02-15"} | ${"2027-04-02"} | ${"month"}   | ${12}   | ${["2027-02-28", "2027-03-31", "2027-04-30"]} | ${"months by their last day"}
    ${"2028-02-01"} | ${"2028-02-01"} | ${"month"}   | ${12}   | ${["2028-02-29"]}                             | ${"one day"}
    ${"2027-02-15"} | ${"2027-07-01"} | ${"quarter"} | ${12}   | ${["2027-03-31", "2027-06-30", "2027-09-30"]} | ${"calendar quarters"}
    ${"2027-02-15"} | ${"2027-07-01"} | ${"quarter"} | ${1}    | ${["2027-04-30", "2027-07-31"]}               | ${"quarters of a fiscal year to January"}
    ${"2027-02-15"} | ${"2029-01-01"} | ${"year"}    | ${12}   | ${[2027, 2028, 2029]}                         | ${"calendar years"}
    ${"2027-02-01"} | ${"2029-01-31"} | ${"year"}    | ${1}    | ${[2028, 2029]}                               | ${"fiscal years to January"}
    ${"2027-01-31"} | ${"2027-02-01"} | ${"year"}    | ${1}    | ${[2027, 2028]}                               | ${"the last day of one and the first of the next"}
    ${"2027-06-30"} | ${"2027-07-01"} | ${"year"}    | ${6}    | ${[2027, 2028]}                               | ${"fiscal years to June"}
    ${"2027-02-15"} | ${"2027-04-02"} | ${"month"}   | ${1}    | ${["2027-02-28", "2027-03-31", "2027-04-30"]} | ${"months do not depend on the fiscal year"}
    ${"9999-12-01"} | ${"9999-12-31"} | ${"year"}    | ${6}    | ${[10_000]}                                   | ${"a fiscal year beyond the calendar still has a number"}
  `(
    "$start to $end by $period, year end $yearEnd, has the rows $periods ($case)",
    ({
      start,
      end,
      period,
      yearEnd,
      periods,
    }: {
      start: string;
      end: string;
      period: Period;
      yearEnd: number;
      periods: (number | string)[];
    }) => {
      const rows = schedule(contract(tranche({ value: 100, start, end })), period, "level", yearEnd);
      expect(rows.map((row) => row.period)).toEqual(
        periods.map((each) => (typeof each === "string" ? serialFromIso(each) : each)),
      );
    },
  );

  test("a month without service between two tranches is a row of 0", () => {
    const deal = contract(
      tranche({ value: 10, start: "2027-01-10", end: "2027-01-19" }),
      tranche({ value: 5, start: "2027-03-01", end: "2027-03-05" }),
    );
    expect(schedule(deal, "month")).toEqual([
      { period: serialFromIso("2027-01-31"), amount: 10, cumulative: 10, remaining: 5 },
      { period: serialFromIso("2027-02-28"), amount: 0, cumulative: 10, remaining: 5 },
      { period: serialFromIso("2027-03-31"), amount: 5, cumulative: 15, remaining: 0 },
    ]);
  });

  test("fractions of a cent in the tranches do not lose a cent of the whole", () => {
    const third = tranche({ value: 100 / 3, start: "2027-01-01", end: "2027-12-31" });
    expect(total(amountsOf(contract(third, third, third), "month"))).toBe(10_000);
  });

  test("a value of 0 gives rows of 0", () => {
    expect(amountsOf(contract(tranche({ value: 0, start: "2027-12-31", end: "2028-01-01" })))).toEqual([0, 0]);
  });

  test.each`
    stated                                                      | kind              | message
    ${{ start: "2027-01-01", end: "2027-12-31" }}               | ${"missing-data"} | ${/has no documented value/}
    ${{ value: 1, end: "2027-12-31" }}                          | ${"missing-data"} | ${/has no documented start: /}
    ${{ value: 1, start: "2027-12-31", term: 5 }}               | ${"missing-data"} | ${/has no documented end: /}
    ${{ value: 1 }}                                             | ${"missing-data"} | ${/no documented start and no documented end: /}
    ${{ value: 1, start: "2027-12-31", end: "2027-12-30" }}     | ${"domain"}       | ${/got 2027-12-30 before 2027-12-31/}
    ${{ value: -1, start: "2027-01-01", end: "2027-12-31" }}    | ${"domain"}       | ${/got -1/}
    ${{ value: 1e300, start: "2027-01-01", end: "2027-12-31" }} | ${"domain"}       | ${/at most 90,071,992,547,409.92/}
    ${{ value: 1, start: 1, end: 1e300 }}                       | ${"domain"}       | ${/end of the deal/}
    ${{ value: 1, start: NaN, end: 5 }}                         | ${"domain"}       | ${/start of the deal/}
  `(
    "refuses $stated as $kind",
    ({ stated, kind, message }: { stated: Parameters<typeof tranche>[0]; kind: string; message: RegExp }) => {
      expect(() => schedule(contract(tranche(stated)))).toThrow(financeError(kind, message));
    },
  );

  test.each([[0], [13], [1.5], [NaN]])("refuses the fiscal year-end month %p as domain", (month) => {
    expect(() => schedule(REFERENCE_DEAL, "year", "level", month)).toThrow(financeError("domain", /1 to 12/));
  });

  test("refuses a contract without tranches as shape, and a quarter that ends after 9999 as domain", () => {
    expect(() => schedule(contract())).toThrow(financeError("shape"));
    const late = contract(tranche({ value: 1, start: "9999-12-01", end: "9999-12-31" }));
    expect(() => schedule(late, "quarter", "level", 1)).toThrow(financeError("domain", /9999-12-31/));
  });
});

describe("schedule, whatever the terms", () => {
  test(overCases("sums to the committed value to the cent, cumulates, and leaves nothing"), () => {
    fc.assert(
      fc.property(anyContract(), anyPeriod, anyProfile, anyMonth, (deal, period, profile, month) => {
        const rows = schedule(deal, period, profile, month);
        const committed = deal.tranches.reduce((sum, { value }) => sum + inCents(value ?? NaN), 0);
        let cumulative = 0;
        for (const row of rows) {
          cumulative += inCents(row.amount);
          expect(row.amount).toBeGreaterThanOrEqual(0);
          expect(inCents(row.cumulative)).toBe(cumulative);
          expect(inCents(row.remaining)).toBe(committed - cumulative);
        }
        expect(cumulative).toBe(committed);
      }),
      { numRuns: cases(20, 100) },
    );
  });

  test("is the same, bit for bit, in any order of tranches", () => {
    fc.assert(
      fc.property(
        anyContract(fc.double({ min: 0, max: 1e12, noNaN: true })),
        anyPeriod,
        anyProfile,
        (deal, period, profile) => {
          expect(schedule(contract(...[...deal.tranches].reverse()), period, profile)).toEqual(
            schedule(deal, period, profile),
          );
        },
      ),
    );
  });

  test("of several tranches is the sum of the schedules of each", () => {
    fc.assert(
      fc.property(anyContract(), anyPeriod, anyProfile, anyMonth, (deal, period, profile, month) => {
        const sums = new Map<number, number>();
        for (const each of deal.tranches) {
          for (const row of schedule(contract(each), period, profile, month))
            sums.set(row.period, (sums.get(row.period) ?? 0) + inCents(row.amount));
        }
        for (const row of schedule(deal, period, profile, month))
          expect(inCents(row.amount)).toBe(sums.get(row.period) ?? 0);
      }),
    );
  });

  test("months add up to their years within a cent a row", () => {
    fc.assert(
      fc.property(anyTranche(), anyProfile, anyMonth, (each, profile, month) => {
        const months = schedule(contract(each), "month", profile);
        const yearOf = (serial: number): number => {
          const day = calendarDay(serial);
          return day.month > month ? day.year + 1 : day.year;
        };
        for (const year of schedule(contract(each), "year", profile, month)) {
          const inYear = months.filter(({ period }) => yearOf(period) === year.period);
          expect(Math.abs(total(inYear.map(({ amount }) => amount)) - inCents(year.amount))).toBeLessThanOrEqual(
            inYear.length + 1,
          );
        }
      }),
    );
  });

  test("of a thousand times the value has a thousand times the amounts, within the rounding of each row", () => {
    fc.assert(
      fc.property(anyTranche(fc.integer({ min: 0, max: 1e10 })), anyPeriod, anyProfile, (each, period, profile) => {
        const small = amountsOf(contract(each), period, profile);
        const large = amountsOf(contract({ ...each, value: (each.value ?? 0) * 1_000 }), period, profile);
        large.forEach((amount, row) => expect(Math.abs(amount - (small[row] ?? NaN) * 1_000)).toBeLessThan(10.02));
      }),
    );
  });
});

/** The definition, read day by day: every day of service carries its share; periods collect days; largest remainders. */
function scheduleDayByDay(deal: Contract, lastDayOf: (serial: number) => number): Map<string, number> {
  const cents = new Map<number, number>();
  for (const { value, start, end } of deal.tranches) {
    const days = new Map<number, number>();
    for (let day = start ?? 0; day <= (end ?? 0); day++) days.set(lastDayOf(day), (days.get(lastDayOf(day)) ?? 0) + 1);
    const all = BigInt((end ?? 0) - (start ?? 0) + 1);
    const committed = BigInt(inCents(value ?? 0));
    const parts = [...days].map(([last, count]) => ({
      last,
      part: (committed * BigInt(count)) / all,
      remainder: (committed * BigInt(count)) % all,
    }));
    let leftOver = committed - parts.reduce((sum, { part }) => sum + part, 0n);
    for (const each of [...parts].sort(
      (one, other) => Number(other.remainder - one.remainder) || one.last - other.last,
    )) {
      const extra = leftOver > 0n ? 1 : 0;
      leftOver -= BigInt(extra);
      cents.set(each.last, (cents.get(each.last) ?? 0) + Number(each.part) + extra);
    }
  }
  return new Map([...cents].map(([last, amount]) => [isoFromSerial(last), amount]));
}

describe("level schedule against its definition day by day", () => {
  test.each`
    period       | lastDayOf
    ${"month"}   | ${(serial: number) => monthEnd(serial)}
    ${"quarter"} | ${(serial: number) => monthEnd(serial, (12 - calendarDay(serial).month) % 3)}
    ${"year"}    | ${(serial: number) => serialFromIso(`${calendarDay(serial).year}-12-31`)}
  `(overCases("by $period"), ({ period, lastDayOf }: { period: Period; lastDayOf: (serial: number) => number }) => {
    fc.assert(
      fc.property(fc.array(anyTranche(anyCents), { minLength: 1, maxLength: 3 }), (tranches) => {
        const expected = scheduleDayByDay(contract(...tranches), lastDayOf);
        for (const row of schedule(contract(...tranches), period)) {
          const last = period === "year" ? `${row.period}-12-31` : isoFromSerial(row.period);
          expect([last, inCents(row.amount)]).toEqual([last, expected.get(last) ?? 0]);
          expected.delete(last);
        }
        expect(expected.size).toBe(0);
      }),
      { numRuns: cases(10, 60) },
    );
  });
});
