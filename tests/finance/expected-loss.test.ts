import fc from "fast-check";
import { expectedLoss, hazardRate } from "../../src/finance/expected-loss";
import { expectClose, financeError } from "./expect-close";

const AS_OF = 46_387; // 31 December 2026
const TERMS = { rate: 0.05, spread: 0.02, recovery: 0.4 };
const inYears = (years: number, amount = 100): { date: number; amount: number } => ({
  date: AS_OF + 365 * years,
  amount,
});

test.each([
  {
    case: "one payment in one year",
    payments: [inYears(1)],
    terms: TERMS,
    expected: (100 / 1.05) * 0.6 * (1 - Math.exp(-0.02 / 0.6)),
    source: "by hand: 1.8734",
  },
  {
    case: "two payments add up",
    payments: [inYears(1), inYears(3, 50)],
    terms: TERMS,
    expected:
      (100 / 1.05) * 0.6 * (1 - Math.exp(-0.02 / 0.6)) + (50 / 1.05 ** 3) * 0.6 * (1 - Math.exp((-3 * 0.02) / 0.6)),
    source: "by hand",
  },
  { case: "a payment on the day is past", payments: [inYears(0)], terms: TERMS, expected: 0, source: "rule As of" },
  {
    case: "no spread, no loss",
    payments: [inYears(9)],
    terms: { ...TERMS, spread: 0 },
    expected: 0,
    source: "by hand",
  },
  {
    case: "nothing recovered, no rate",
    payments: [inYears(2)],
    terms: { rate: 0, spread: 0.03, recovery: 0 },
    expected: 100 * (1 - Math.exp(-0.06)),
    source: "by hand",
  },
])("$case ($source)", ({ payments, terms, expected }) => {
  expectClose(expectedLoss(payments, AS_OF, terms), expected);
});

test("the issue's own number, to four places", () => {
  expect(expectedLoss([inYears(1)], AS_OF, TERMS).toFixed(4)).toBe("1.8734");
});

test.each([
  ["a spread below 0", { ...TERMS, spread: -0.01 }, /spread/],
  ["a spread typed as 5 for 5 %", { ...TERMS, spread: 5 }, /spread/],
  ["no number as spread", { ...TERMS, spread: NaN }, /spread/],
  ["all recovered", { ...TERMS, recovery: 1 }, /recovery/],
  ["a recovery below 0", { ...TERMS, recovery: -0.1 }, /recovery/],
  ["a rate of -100 %", { ...TERMS, rate: -1 }, /rate/],
])("refuses %s", (_, terms, message) => {
  expect(() => expectedLoss([inYears(1)], AS_OF, terms)).toThrow(financeError("domain", message));
});

test("small spreads lose spread × time, whatever is recovered: the triangle", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (recovery) => {
      const terms = { rate: 0, spread: 1e-6, recovery };
      expectClose(expectedLoss([inYears(1)], AS_OF, terms), 100 * 1e-6, 1e-4);
      expectClose(hazardRate(terms) * (1 - recovery), 1e-6);
    }),
  );
});

test("never more than the present value times what is not recovered, and more at a wider spread", () => {
  const payment = fc.record({
    date: fc.integer({ min: AS_OF + 1, max: AS_OF + 9_000 }),
    amount: fc.integer({ min: 1, max: 1e9 }),
  });
  fc.assert(
    fc.property(
      fc.array(payment, { minLength: 1, maxLength: 20 }),
      fc.double({ min: 0.001, max: 0.49, noNaN: true }),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (payments, spread, recovery) => {
        const present = payments.reduce((sum, each) => sum + each.amount / 1.07 ** ((each.date - AS_OF) / 365), 0);
        const lost = expectedLoss(payments, AS_OF, { rate: 0.07, spread, recovery });
        expect(lost).toBeLessThanOrEqual(present * (1 - recovery) * (1 + 1e-12));
        expect(lost).toBeLessThanOrEqual(expectedLoss(payments, AS_OF, { rate: 0.07, spread: 2 * spread, recovery }));
      },
    ),
  );
});
