import fc from "fast-check";
import { cashFlow } from "../../src/finance/cash-flow";
import type { Contract } from "../../src/finance/contract";
import { COUNTS, type Count } from "../../src/finance/counted";
import { dayBeforePayments } from "../../src/finance/day-it-begins";
import { markToMarket } from "../../src/finance/mark-to-market";
import { charges, payments } from "../../src/finance/payments";
import { presentValue } from "../../src/finance/present-value";
import { PROFILES, type Profile } from "../../src/finance/profile";
import { recognised, remaining } from "../../src/finance/recognition";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { rpoBand } from "../../src/finance/rpo-band";
import { schedule } from "../../src/finance/schedule";
import { xnpv } from "../../src/finance/xnpv";
import { anyLiving, anyStated, FIRST_START } from "./any-living";
import { contract } from "./contracts";
import { byDays, chargesByMonth, monthsLater, servedBetween } from "./life-by-days";

// Amounts up to 1e9 and at most 4 tranches of 200 months: a cent a charge is the most that rounding to cents can make.
const RELATIVE = 1e-9;
const CENTS = 0.01 * 200 * 4 * 2;
const LATEST = 55_000;
const END_OF_BANDS = 9_999;

const anyProfile = fc.constantFrom<Profile>(...PROFILES);
const anyCount = fc.constantFrom<Count>(...COUNTS);
const anyDay = fc.integer({ min: FIRST_START - 900, max: LATEST });
const anyRate = fc.double({ min: 0, max: 0.5, noNaN: true });

const anyContract = anyStated.map(resolvedContract);
/** Without fees, some part prepaid. */
const anyPrepaid = fc
  .tuple(
    fc.array(anyLiving, { minLength: 1, maxLength: 3 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.option(fc.integer({ min: 0, max: 700 })),
  )
  .map(([tranches, part, before]) =>
    contract(
      ...tranches.map((each) => ({
        ...each,
        monthlyFee: null,
        prepayment: Math.floor((each.value ?? 0) * 100 * part) / 100,
        prepaidOn: before === null ? null : (each.start ?? 0) - before,
      })),
    ),
  );

const close = (got: number, expected: number, scale: number, rounding = 0): void =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(RELATIVE * scale + rounding);
const valueOf = (deal: Contract): number =>
  deal.tranches.reduce((sum, each) => sum + (each.value ?? 0) + 400 * (each.monthlyFee ?? 0), 0);

describe("by the day", () => {
  test("what is recognised, what remains and a band are sums over days of service", () => {
    fc.assert(
      fc.property(anyStated, anyDay, anyProfile, anyCount, (stated, asOf, profile, count) => {
        const deal = resolvedContract(stated);
        const days = byDays(stated, profile);
        const scale = valueOf(stated);
        close(
          remaining(deal, asOf, profile, count),
          servedBetween(days, { after: asOf, to: Infinity, asOf, count }),
          scale,
        );
        close(recognised(deal, asOf, profile, count), servedBetween(days, { after: 0, to: asOf, asOf, count }), scale);
        const [after, to] = [monthsLater(asOf, 3), monthsLater(asOf, 20)];
        close(
          rpoBand(deal, { asOf, fromMonths: 3, toMonths: 20 }, profile, count),
          servedBetween(days, { after, to, asOf, count }),
          scale,
        );
      }),
      { numRuns: 60 },
    );
  });

  test("and so are they after a delay", () => {
    const delayed = fc
      .tuple(anyLiving, fc.integer({ min: 1, max: 30 }), fc.constantFrom("shift", "compress", "forfeit" as const))
      .map(([each, delayMonths, delay]) => ({ ...each, monthlyFee: null, delayMonths, delay }))
      .filter(
        ({ start, end, delay, delayMonths }) => delay === "shift" || monthsLater(start ?? 0, delayMonths) <= (end ?? 0),
      );
    fc.assert(
      fc.property(delayed, anyDay, anyProfile, anyCount, (stated, asOf, profile, count) => {
        const deal = resolvedContract(contract(stated));
        const days = byDays(contract(stated), profile);
        close(
          remaining(deal, asOf, profile, count),
          servedBetween(days, { after: asOf, to: Infinity, asOf, count }),
          valueOf(deal),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("present value and mark-to-market are sums over months of these days", () => {
    fc.assert(
      fc.property(anyStated, anyDay, anyProfile, anyCount, anyRate, (stated, asOf, profile, count, rate) => {
        const deal = resolvedContract(stated);
        const [decline, premium] = [0.15, 0.1];
        let [value, gain] = [0, 0];
        for (const { date, amount, volume, pricedOn } of chargesByMonth(byDays(stated, profile), asOf, count)) {
          const discounted = (1 + rate) ** ((asOf - date) / 365);
          const market = (1 + premium) * (1 - decline) ** ((date - pricedOn) / 365);
          value += amount * discounted;
          gain += (volume * market - amount) * discounted;
        }
        close(presentValue(deal, { rate, asOf, profile, count }), value, valueOf(deal), CENTS);
        const terms = { rate, decline, premium, asOf, profile, count, pricedOn: "inception" } as const;
        close(markToMarket(deal, terms), gain, valueOf(deal), 2 * CENTS);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a contract's life", () => {
  test("bands sum to what remains, at month ends too", () => {
    fc.assert(
      fc.property(
        anyContract,
        anyDay,
        anyProfile,
        anyCount,
        fc.boolean(),
        (deal, asOf, profile, count, keepsMonthEnd) => {
          const edges = [0, 1, 12, 13, 48, END_OF_BANDS];
          let sum = 0;
          for (let index = 1; index < edges.length; index++) {
            const [fromMonths, toMonths] = [edges[index - 1] ?? 0, edges[index] ?? 0];
            sum += rpoBand(deal, { asOf, fromMonths, toMonths, keepsMonthEnd }, profile, count);
          }
          close(sum, remaining(deal, asOf, profile, count), valueOf(deal));
        },
      ),
    );
  });

  test("recognised and remaining are the counted value of that day from inception on, and 0 before", () => {
    fc.assert(
      fc.property(anyContract, anyDay, anyProfile, anyCount, (deal, asOf, profile, count) => {
        const existing = deal.tranches.filter(({ inception }) => asOf >= (inception ?? 0));
        const both = recognised(deal, asOf, profile, count) + remaining(deal, asOf, profile, count);
        if (existing.length === 0) return expect(both).toBe(0);
        const rows = schedule({ ...deal, tranches: existing }, "year", profile, 12, { count, asOf });
        close(both, rows[rows.length - 1]?.cumulative ?? 0, valueOf(deal), CENTS);
      }),
    );
  });

  test("expected lies between firm and all", () => {
    fc.assert(
      fc.property(anyContract, anyDay, anyProfile, anyRate, (deal, asOf, profile, rate) => {
        const [firm, expected, all] = (["firm", "expected", "all"] as const).map((count) => [
          remaining(deal, asOf, profile, count),
          presentValue(deal, { rate, asOf, profile, count }),
        ]) as [number[], number[], number[]];
        expected.forEach((value, index) => {
          const rounding = RELATIVE * valueOf(deal) + (index === 0 ? 0 : CENTS);
          expect(value).toBeGreaterThanOrEqual((firm[index] ?? NaN) - rounding);
          expect(value).toBeLessThanOrEqual((all[index] ?? NaN) + rounding);
        });
      }),
    );
  });

  test("a prepayment never lowers the seller's value seen from before it is paid, and leaves the sum", () => {
    fc.assert(
      fc.property(anyPrepaid, anyRate, anyProfile, anyCount, (stated, rate, profile, count) => {
        const deal = resolvedContract(stated);
        const unpaid = resolvedContract(contract(...stated.tranches.map((each) => ({ ...each, prepayment: null }))));
        const terms = { rate, profile, count, asOf: dayBeforePayments(deal) - 1 };
        fc.pre(isCreditable(() => payments(deal, terms)));
        expect(presentValue(deal, terms)).toBeGreaterThanOrEqual(presentValue(unpaid, terms) - CENTS);
        const sum = (of: Contract): number => payments(of, terms).reduce((all, { amount }) => all + amount, 0);
        close(sum(deal), sum(unpaid), valueOf(deal), CENTS);
      }),
    );
  });

  test("a present value is XNPV over the cash flow, whose rows add up", () => {
    fc.assert(
      fc.property(anyPrepaid, anyRate, anyProfile, anyCount, (stated, rate, profile, count) => {
        const deal = resolvedContract(stated);
        const terms = { profile, count };
        fc.pre(isCreditable(() => cashFlow(deal, terms)));
        const rows = cashFlow(deal, terms);
        for (const { charge, prepayment, credit, net } of rows) close(net, charge + prepayment - credit, valueOf(deal));
        const flows = rows.map(({ date, net }) => ({ date, amount: net }));
        close(xnpv(rate, flows), presentValue(deal, { ...terms, rate, asOf: rows[0]?.date }), valueOf(deal));
      }),
    );
  });

  test("a delay by 0 months changes nothing", () => {
    fc.assert(
      fc.property(anyStated, anyDay, anyProfile, anyCount, (stated, asOf, profile, count) => {
        const late = contract(
          ...stated.tranches.map((each) => ({ ...each, delayMonths: 0, delay: "forfeit" as const })),
        );
        const [deal, same] = [resolvedContract(stated), resolvedContract(late)];
        expect(remaining(same, asOf, profile, count)).toBe(remaining(deal, asOf, profile, count));
        expect(payments(same, { profile, count, asOf })).toEqual(payments(deal, { profile, count, asOf }));
      }),
    );
  });

  test("a mark-to-market on a flat curve is that of a decline of 0", () => {
    fc.assert(
      fc.property(anyContract, anyDay, anyProfile, anyCount, anyRate, (deal, asOf, profile, count, rate) => {
        const flat = {
          points: [
            { at: 0, price: 1 },
            { at: 5, price: 1 },
          ],
        };
        const terms = { rate, asOf, profile, count, pricedOn: "inception" } as const;
        expect(markToMarket(deal, { ...terms, decline: flat })).toBe(markToMarket(deal, { ...terms, decline: 0 }));
      }),
    );
  });

  test("charges are whole cents where nothing is weighed by chance, and a firm contract counts whole in every count", () => {
    fc.assert(
      fc.property(anyContract, anyDay, anyProfile, (deal, asOf, profile) => {
        for (const { amount } of charges(deal, { profile, asOf, count: "firm" }))
          expect(Math.round(amount * 100) / 100).toBe(amount);
        const firm = contract(...deal.tranches.map((each) => ({ ...each, kind: "firm" as const })));
        for (const count of COUNTS) expect(charges(firm, { profile, asOf, count })).toEqual(charges(firm, { profile }));
      }),
    );
  });
});

/** Whether later charges suffice to credit the prepayments of a random contract; all else would fail the test. */
function isCreditable(calculate: () => unknown): boolean {
  try {
    calculate();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes("later payments to credit")) return false;
    throw error;
  }
}
