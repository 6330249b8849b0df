import fc from "fast-check";
import { companyBacklog } from "../../src/catalog/company-backlog";
import type { OwnDeal } from "../../src/catalog/own-deals";
import type { LivingTranche } from "../../src/finance/contract";
import { type Count, COUNTS } from "../../src/finance/counted";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { isoFromSerial, serialFromIso } from "../../src/finance/serial-date";
import { cases, overCases } from "../many-cases";

// The definition, a day at a time: what each day of service costs, whether it is owed on as-of, and in which fiscal year it
// falls. No weights, no differences, no formula of ours but the calendar.

const FIRST = serialFromIso("2026-01-01");
const ASKED = serialFromIso("2027-06-30");
/** Half a cent for each amount of a deal that is rounded to the cent, and what many sums lose. */
const CLOSE = 0.06;

const day = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from, max: to }).map((days) => FIRST + days);

const tranche: fc.Arbitrary<LivingTranche> = fc
  .record({
    value: fc.integer({ min: 1_000_000, max: 2_000_000_000 }),
    start: day(30, 1500),
    days: fc.integer({ min: 1, max: 2200 }),
    signed: fc.option(fc.integer({ min: 0, max: 700 })),
    kind: fc.constantFrom(null, "firm", "cancellable", "option", "contingent"),
    noticeDays: fc.integer({ min: 0, max: 400 }),
    noticeFrom: fc.option(day(0, 1500)),
    probability: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    monthlyFee: fc.option(fc.integer({ min: 1_000_000, max: 90_000_000 }), { freq: 2 }),
  })
  .map(({ days, signed, kind, start, ...each }) => ({
    ...each,
    kind,
    start,
    end: start + days - 1,
    signed: signed === null ? null : start - signed,
    announced: null,
    term: null,
    prepayment: null,
    escalator: null,
    rampMonths: null,
  })) as fc.Arbitrary<LivingTranche>;

const portfolio = fc.record({
  tranches: fc.array(fc.tuple(fc.constantFrom("Ash", "Birch", "Cedar"), tranche), { minLength: 1, maxLength: 6 }),
  asOf: day(0, 2600),
  count: fc.constantFrom(...COUNTS),
  fiscal: fc.integer({ min: 1, max: 12 }),
});

/** What a day of service costs: an equal part of the value, or of the month's fee. */
function costOf({ value, monthlyFee, start, end }: LivingTranche, date: number): number {
  if (monthlyFee === null || monthlyFee === undefined) return (value ?? 0) / ((end ?? 0) - (start ?? 0) + 1);
  const [year = 0, month = 0] = isoFromSerial(date).split("-").map(Number);
  return monthlyFee / new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Which part of a day's service is owed, as seen on as-of. */
function owed(
  { kind, signed, noticeDays, noticeFrom, probability }: LivingTranche,
  date: number,
  asOf: number,
  count: Count,
): number {
  if (signed !== null && signed > asOf) return 0;
  if (kind === null || kind === "firm" || count === "all") return 1;
  const isFirmDay = kind === "cancellable" && date <= Math.max(asOf, noticeFrom ?? signed ?? 0) + (noticeDays ?? 0);
  if (isFirmDay) return 1;
  return count === "expected" ? (probability ?? 0) : 0;
}

function fiscalYear(date: number, lastMonth: number): number {
  const [year = 0, month = 0] = isoFromSerial(date).split("-").map(Number);
  return month > lastMonth ? year + 1 : year;
}

test(overCases("a backlog of random deals is the sum of their days, by counterparty and fiscal year"), () => {
  fc.assert(
    fc.property(portfolio, ({ tranches, asOf, count, fiscal }) => {
      const deals: OwnDeal[] = tranches.map(([customer, each], index) => ({
        provider: "We",
        customer,
        row: index + 2,
        tranche: resolvedContract({ name: customer, tranches: [each] }).tranches[0] ?? each,
      }));
      const terms = { party: "We", asOf, side: "provider", count, period: "year", fiscalYearEndMonth: fiscal } as const;
      const lines = companyBacklog({ ...terms, deals }).sides[0]?.lines ?? [];
      const first = fiscalYear(asOf + 1, fiscal);
      for (const customer of new Set(tranches.map(([name]) => name))) {
        const byYear = new Map<number, number>();
        for (const [, each] of tranches.filter(([name]) => name === customer))
          for (let date = Math.max(each.start ?? 0, asOf + 1); date <= (each.end ?? 0); date += 1) {
            const row = Math.min(fiscalYear(date, fiscal) - first, 11);
            byYear.set(row, (byYear.get(row) ?? 0) + owed(each, date, asOf, count) * costOf(each, date));
          }
        const left = lines.find(({ deal }) => deal.counterparty === customer)?.runOff;
        if (left === null || left === undefined) throw new Error(`no run-off of ${customer}`);
        const sum = [...byYear.values()].reduce((all, each) => all + each, 0);
        expect(Math.abs(left.remainingCents / 100 - sum)).toBeLessThan(CLOSE);
        for (let row = 0; row < 11; row += 1)
          expect(Math.abs((left.cents[row] ?? 0) / 100 - (byYear.get(row) ?? 0))).toBeLessThan(CLOSE);
        expect(Math.abs(left.laterCents / 100 - (byYear.get(11) ?? 0))).toBeLessThan(CLOSE);
      }
    }),
    { numRuns: cases(40, 1000) },
  );
});

test("by hand: a fee of 31 m a month, seen on 30 June 2027, leaves July's 31 days and three of August", () => {
  const each = {
    value: null,
    start: serialFromIso("2027-03-15"),
    end: serialFromIso("2027-08-03"),
    signed: null,
    monthlyFee: 31e6,
    announced: null,
    term: null,
    prepayment: null,
    escalator: null,
    rampMonths: null,
  };
  const { sides } = companyBacklog({
    party: "We",
    asOf: ASKED,
    side: "provider",
    count: "firm",
    period: "year",
    fiscalYearEndMonth: 12,
    deals: [{ provider: "We", customer: "Ash", row: 2, tranche: each }],
  });
  expect(sides[0]?.total.calculated?.remainingCents).toBe((31 + 3) * 1e6 * 100);
});
