import fc from "fast-check";
import type { Tranche } from "../../src/finance/contract";
import { PERIODS, type Period } from "../../src/finance/period";
import { charges, dayBeforeStart, payments, type PaymentTerms, remainingFlows } from "../../src/finance/payments";
import { PROFILES, type Profile } from "../../src/finance/profile";
import { schedule } from "../../src/finance/schedule";
import { isoFromSerial, serialFromIso } from "../../src/finance/serial-date";
import type { DatedFlow } from "../../src/finance/xnpv";
import { anyContract, anyTranche, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { financeError } from "./expect-close";

const shown = (flows: readonly DatedFlow[]): [string, number][] =>
  flows.map(({ date, amount }) => [isoFromSerial(date), amount]);
const inCents = (flows: readonly DatedFlow[]): number =>
  flows.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);

const anyTerms: fc.Arbitrary<PaymentTerms> = fc.record({
  period: fc.constantFrom<Period>(...PERIODS),
  profile: fc.constantFrom<Profile>(...PROFILES),
  fiscalYearEndMonth: fc.integer({ min: 1, max: 12 }),
});
/** A tranche with a part of its value prepaid, before or on its first day. */
const anyPrepaid = fc
  .tuple(
    anyTranche(fc.integer({ min: 1, max: 9_999_999_999_999 })),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.option(fc.integer({ min: 0, max: 900 })),
  )
  .map(([each, part, lead]) => ({
    ...each,
    prepayment: Math.floor((each.value ?? 0) * 100 * part) / 100,
    // Without a day of signing it is paid on the first day of service, which can be the day of the only charge.
    signed: lead === null ? null : (each.start ?? 0) - lead,
  }));

/** The charges of a level tranche by the last day of each month: every day of service has the same part. Months are those of the engine's own calendar. */
function chargesByDay({ value, start, end }: Tranche): Map<number, number> {
  const [first, last] = [start ?? NaN, end ?? NaN];
  const daysToUnix = 25_569; // Serial of 1 January 1970, for dates after February 1900.
  const charged = new Map<number, number>();
  for (let day = first; day <= last; day++) {
    const date = new Date((day - daysToUnix) * 86_400_000);
    const monthEnd = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 86_400_000 + daysToUnix;
    charged.set(monthEnd, (charged.get(monthEnd) ?? 0) + (value ?? NaN) / (last - first + 1));
  }
  return charged;
}

describe("charges", () => {
  test("of the reference deal fall on 72 month ends, the last after the last day of service (by hand)", () => {
    const flows = shown(charges(REFERENCE_DEAL));
    expect(flows.length).toBe(72);
    expect(flows[0]).toEqual(["2027-01-31", 298_486_932.6]); // 21e9 × 31 ÷ 2181 = 298,486,932.599…
    expect(flows[71]).toEqual(["2032-12-31", 192_572_214.58]); // 21e9 × 20 ÷ 2181 = 192,572,214.58…
  });

  test.each`
    period       | yearEnd | dates                                         | source
    ${"month"}   | ${12}   | ${["2027-02-28", "2027-03-31", "2027-04-30"]} | ${"month ends"}
    ${"quarter"} | ${12}   | ${["2027-03-31", "2027-06-30"]}               | ${"calendar quarters"}
    ${"quarter"} | ${1}    | ${["2027-04-30"]}                             | ${"a quarter of a fiscal year to January"}
    ${"year"}    | ${12}   | ${["2027-12-31"]}                             | ${"the calendar year"}
    ${"year"}    | ${2}    | ${["2027-02-28", "2028-02-29"]}               | ${"fiscal years to February, one with a leap day"}
  `(
    "by $period with year end $yearEnd fall on $dates ($source)",
    ({ period, yearEnd, dates }: { period: Period; yearEnd: number; dates: string[] }) => {
      const deal = contract(tranche({ value: 100, start: "2027-02-15", end: "2027-04-02" }));
      expect(shown(charges(deal, { period, fiscalYearEndMonth: yearEnd })).map(([date]) => date)).toEqual(dates);
    },
  );

  test("are the amounts of the schedule, without those of 0", () => {
    fc.assert(
      fc.property(anyContract(), anyTerms, (deal, terms) => {
        const amounts = schedule(deal, terms.period, terms.profile, terms.fiscalYearEndMonth).map(
          ({ amount }) => amount,
        );
        expect(charges(deal, terms).map(({ amount }) => amount)).toEqual(amounts.filter((amount) => amount !== 0));
      }),
    );
  });

  test("refuse a last period that ends after 9999 as domain", () => {
    const deal = contract(tranche({ value: 1, start: "9999-12-01", end: "9999-12-31" }));
    expect(shown(charges(deal))).toEqual([["9999-12-31", 1]]);
    expect(() => charges(deal, { period: "year", fiscalYearEndMonth: 6 })).toThrow(
      financeError("domain", /last payment by 9999-12-31/),
    );
  });
});

describe("payments with a prepayment", () => {
  const fiveYears = { value: 9.7e9, start: "2097-01-01", end: "2101-12-31", prepayment: 1.94e9 };

  test("the IREN-Microsoft example (W1): 20 % at the start, credited in years 3 to 5", () => {
    expect(
      shown(payments(contract(tranche(fiveYears)), { period: "year", credited: { fromMonths: 24, toMonths: 60 } })),
    ).toEqual([
      ["2097-01-01", 1.94e9],
      ["2097-12-31", 1.94e9],
      ["2098-12-31", 1.94e9],
      ["2099-12-31", 1_293_333_333.33], // 1.94e9 − 1.94e9 ÷ 3, to the cent
      ["2100-12-31", 1_293_333_333.33],
      ["2101-12-31", 1_293_333_333.34],
    ]);
  });

  test("without stated months it is credited against all charges from its day on in proportion (by hand)", () => {
    const flows = shown(payments(contract(tranche({ ...fiveYears, signed: "2096-11-03" })), { period: "year" }));
    expect(flows[0]).toEqual(["2096-11-03", 1.94e9]);
    expect(flows.slice(1).map(([, amount]) => amount)).toEqual([1.552e9, 1.552e9, 1.552e9, 1.552e9, 1.552e9]); // 1.94e9 × 80 %
  });

  test("paid in the midst of service it is credited only afterwards, and only within its own tranche (by hand)", () => {
    const deal = contract(
      tranche({ value: 90, start: "2027-01-01", end: "2027-03-31", signed: "2027-02-01", prepayment: 59 }),
      tranche({ value: 31, start: "2027-03-01", end: "2027-03-31" }),
    );
    expect(shown(payments(deal))).toEqual([
      ["2027-01-31", 31],
      ["2027-02-01", 59],
      ["2027-03-31", 31],
    ]);
  });

  test("paid on the day of the only charge it is credited there (by hand)", () => {
    const deal = contract(tranche({ value: 90, start: "2027-01-31", end: "2027-01-31", prepayment: 60 }));
    expect(shown(payments(deal))).toEqual([
      ["2027-01-31", 60],
      ["2027-01-31", 30],
    ]);
  });

  test("always sum to the committed value to the cent, and none is below 0", () => {
    fc.assert(
      fc.property(fc.array(anyPrepaid, { minLength: 1, maxLength: 4 }), anyTerms, (tranches, terms) => {
        const flows = payments(contract(...tranches), terms);
        expect(inCents(flows)).toBe(tranches.reduce((sum, { value }) => sum + Math.round((value ?? NaN) * 100), 0));
        for (const { amount } of flows) expect(amount).toBeGreaterThan(0);
        expect(flows.map(({ date }) => date)).toEqual(flows.map(({ date }) => date).sort((one, other) => one - other));
      }),
    );
  });

  test("of several tranches are, month by month, what the days come to: charges by day, less credits in proportion to later charges, plus what is prepaid", () => {
    const cent = 0.01;
    fc.assert(
      fc.property(fc.array(anyPrepaid, { minLength: 2, maxLength: 4 }), (tranches) => {
        const expected = new Map<number, number>();
        const add = (date: number, amount: number): unknown => expected.set(date, (expected.get(date) ?? 0) + amount);
        for (const each of tranches) {
          const charged = chargesByDay(each);
          const paid = each.signed ?? each.start ?? NaN;
          const prepayment = each.prepayment ?? NaN;
          const creditable = [...charged].filter(([date]) => date >= paid).reduce((sum, [, amount]) => sum + amount, 0);
          if (prepayment > 0) add(paid, prepayment);
          charged.forEach((amount, date) =>
            add(date, date >= paid ? amount - (prepayment * amount) / creditable : amount),
          );
        }
        const got = new Map<number, number>();
        for (const { date, amount } of payments(contract(...tranches))) got.set(date, (got.get(date) ?? 0) + amount);
        for (const date of new Set([...got.keys(), ...expected.keys()])) {
          // A charge and a credit of each tranche are each within a cent of their share.
          expect(Math.abs((got.get(date) ?? 0) - (expected.get(date) ?? 0))).toBeLessThan(
            2 * tranches.length * cent + 1e-6,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test("without a prepayment, and with one of 0, are the charges", () => {
    fc.assert(
      fc.property(anyContract(), anyTerms, (deal, terms) => {
        expect(payments(deal, terms)).toEqual(charges(deal, terms));
        expect(payments(contract(...deal.tranches.map((each) => ({ ...each, prepayment: 0 }))), terms)).toEqual(
          charges(deal, terms),
        );
      }),
    );
  });

  test.each`
    stated                                      | credited                            | kind              | message
    ${{ prepayment: -1 }}                       | ${undefined}                        | ${"domain"}       | ${/prepayment from 0 to its committed value of 100: got -1/}
    ${{ prepayment: 100.01 }}                   | ${undefined}                        | ${"domain"}       | ${/got 100.01/}
    ${{ prepayment: NaN }}                      | ${undefined}                        | ${"domain"}       | ${/got NaN/}
    ${{ prepayment: 60, signed: "2027-07-01" }} | ${undefined}                        | ${"domain"}       | ${/those it may be credited against come to 50\.4$/}
    ${{ prepayment: 60, signed: 1e9 }}          | ${undefined}                        | ${"domain"}       | ${/the day of the prepayment of the deal/}
    ${{ prepayment: 60 }}                       | ${{ fromMonths: 6, toMonths: 12 }}  | ${"domain"}       | ${/come to 50\.4$/}
    ${{ prepayment: 60 }}                       | ${{ fromMonths: 6, toMonths: 6 }}   | ${"domain"}       | ${/got 6 to 6/}
    ${{ prepayment: 60 }}                       | ${{ fromMonths: -1, toMonths: 6 }}  | ${"domain"}       | ${/got -1 to 6/}
    ${{ prepayment: 60 }}                       | ${{ fromMonths: 0, toMonths: 1.5 }} | ${"domain"}       | ${/got 0 to 1.5/}
    ${{ prepayment: 60, value: null }}          | ${undefined}                        | ${"missing-data"} | ${/no documented value/}
  `(
    "refuse $stated credited in $credited as $kind",
    ({
      stated,
      credited,
      kind,
      message,
    }: {
      stated: object;
      credited: PaymentTerms["credited"];
      kind: string;
      message: RegExp;
    }) => {
      const deal = contract(tranche({ value: 100, start: "2027-01-01", end: "2027-12-31", ...stated }));
      expect(() => payments(deal, { credited })).toThrow(financeError(kind, message));
    },
  );
});

describe("what remains", () => {
  test.each`
    asOf            | left  | source
    ${undefined}    | ${12} | ${"the day before the start"}
    ${"2027-01-30"} | ${12} | ${"the day before a payment"}
    ${"2027-01-31"} | ${11} | ${"a date means the end of that day"}
    ${"2027-12-31"} | ${0}  | ${"all is paid"}
  `("as of $asOf are $left payments ($source)", ({ asOf, left }: { asOf: string | undefined; left: number }) => {
    const deal = contract(tranche({ value: 100, start: "2027-01-01", end: "2027-12-31" }));
    expect(remainingFlows(deal, charges(deal), asOf === undefined ? undefined : serialFromIso(asOf)).flows.length).toBe(
      left,
    );
  });

  test("is seen from the day before the earliest start, its time of day cut off", () => {
    const deal = contract(
      tranche({ value: 1, start: "2028-01-01", end: "2028-12-31" }),
      tranche({ value: 1, start: "2027-05-01", end: "2027-12-31" }),
    );
    expect(isoFromSerial(dayBeforeStart(deal))).toBe("2027-04-30");
    expect(remainingFlows(deal, [], 46_000.75).asOf).toBe(46_000);
  });

  test("refuses a contract without tranches, a start not stated, and one on the first day of the calendar", () => {
    expect(() => dayBeforeStart(contract())).toThrow(financeError("shape"));
    expect(() => dayBeforeStart(contract(tranche({ value: 1, end: 50_000 })))).toThrow(
      financeError("missing-data", /no documented start/),
    );
    expect(() => dayBeforeStart(contract(tranche({ start: 1, end: 50_000 })))).toThrow(
      financeError("domain", /day before the start of the deal/),
    );
    expect(() => remainingFlows(REFERENCE_DEAL, [], NaN)).toThrow(financeError("domain", /as-of date/));
  });
});
