import fc from "fast-check";
import { markToMarket, type MarketTerms } from "../../src/finance/mark-to-market";
import { presentValue } from "../../src/finance/present-value";
import { serialFromIso } from "../../src/finance/serial-date";
import { anyContract, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const HOURS = 8_760;
// The two published prices of W4 imply this ratio from one year to the next: 7.20 × (1 + r + r²) = 3 × 5.40.
const RATIO = (-1 + Math.sqrt(1 + 4 * (16.2 / 7.2 - 1))) / 2;
/** Three years without a leap day at $5.40 an hour. */
const THREE_YEARS = contract(tranche({ value: 3 * 5.4 * HOURS, start: "2025-01-01", end: "2027-12-31" }));

const anyRate = fc.double({ min: -0.1, max: 0.6, noNaN: true });
const anyDecline = fc.double({ min: -0.5, max: 0.9, noNaN: true });
const anyPremium = fc.double({ min: -0.9, max: 2, noNaN: true });
const someCents = fc.integer({ min: 1_000_000, max: 9_999_999_999 });

describe("mark-to-market", () => {
  test("10,000 therms bought at 25p are worth £200 with the market at 27p (W5)", () => {
    const deal = contract(tranche({ value: (10_000 * 25) / 100, start: "2027-01-01", end: "2027-12-31" }));
    expectClose(markToMarket(deal, { rate: 0, decline: 0, premium: 27 / 25 - 1 }), 200, 1e-12);
    expectClose(markToMarket(deal, { rate: 0, decline: 0, premium: 27 / 25 - 1, side: "seller" }), -200, 1e-12);
  });

  test("a three-year contract at $5.40 on the path 7.20, 5.22, 3.78 is worth 0 at first (W4)", () => {
    const value = markToMarket(THREE_YEARS, {
      rate: 0,
      decline: 1 - RATIO,
      premium: 7.2 / (5.4 * RATIO) - 1,
      period: "year",
    });
    expect(Math.abs(value)).toBeLessThan(0.01);
  });

  test("and after the first year $15,768 per GPU to the seller (W4)", () => {
    const value = markToMarket(THREE_YEARS, {
      rate: 0,
      decline: 1 - RATIO,
      premium: 7.2 / 5.4 - 1,
      period: "year",
      asOf: serialFromIso("2025-12-31"),
      side: "seller",
    });
    expectClose(value, 15_768, 1e-7); // Charges are to the cent.
  });

  test.each`
    terms                                           | expected                                                   | source
    ${{ rate: 0.1, decline: 0.2 }}                  | ${365 * ((0.8 - 1) / 1.1 + (0.64 - 1) / 1.21)}             | ${"by hand"}
    ${{ rate: 0.1, decline: 0.2, premium: 0.5 }}    | ${365 * ((1.5 * 0.8 - 1) / 1.1 + (1.5 * 0.64 - 1) / 1.21)} | ${"by hand"}
    ${{ rate: 0.1, decline: -0.3, side: "seller" }} | ${-365 * ((1.3 - 1) / 1.1 + (1.69 - 1) / 1.21)}            | ${"a price that rises, by hand"}
    ${{ rate: 0.1, decline: 1 }}                    | ${-365 * (1 / 1.1 + 1 / 1.21)}                             | ${"a market price of nothing loses the present value"}
    ${{ rate: 0.1, decline: 0.2, premium: -1 }}     | ${-365 * (1 / 1.1 + 1 / 1.21)}                             | ${"the same"}
    ${{ rate: 0.1, decline: 0.2, asOf: 46_022 }}    | ${(365 * (0.8 - 1)) / 1.1}                                 | ${"after the first year the path starts again at the contract price"}
    ${{ rate: 0.1, decline: 0.2, asOf: 46_387 }}    | ${0}                                                       | ${"nothing is left"}
  `(
    "of two years with $terms is $expected ($source)",
    ({ terms, expected }: { terms: MarketTerms; expected: number }) => {
      const deal = contract(tranche({ value: 730, start: "2025-01-01", end: "2026-12-31" }));
      expectClose(markToMarket(deal, { ...terms, period: "year" }), expected);
    },
  );

  test("does not change with a prepayment, which moves money and not the price", () => {
    const prepaid = contract(...REFERENCE_DEAL.tranches.map((each) => ({ ...each, prepayment: 5e9 })));
    const terms = { rate: 0.1, decline: 0.2, premium: 0.1 };
    expect(markToMarket(prepaid, terms)).toBe(markToMarket(REFERENCE_DEAL, terms));
  });

  test("is the present value times the premium when the price stands still, and 0 at the contract price", () => {
    fc.assert(
      fc.property(anyContract(someCents), anyRate, anyPremium, (deal, rate, premium) => {
        const value = presentValue(deal, { rate });
        expect(Math.abs(markToMarket(deal, { rate, decline: 0, premium }) - premium * value)).toBeLessThanOrEqual(
          1e-13 * value,
        );
        expect(markToMarket(deal, { rate, decline: 0 })).toBe(0);
        expect(markToMarket(deal, { rate, decline: 0, side: "seller" })).toBe(0);
      }),
    );
  });

  test("of the seller is the buyer's with the other sign; the buyer's falls as the decline rises, from no less than minus the present value", () => {
    fc.assert(
      fc.property(anyContract(someCents), anyRate, anyDecline, anyPremium, (deal, rate, decline, premium) => {
        const buyer = markToMarket(deal, { rate, decline, premium });
        expect(markToMarket(deal, { rate, decline, premium, side: "seller" })).toBe(0 - buyer);
        expect(markToMarket(deal, { rate, decline: decline + 0.01, premium })).toBeLessThan(buyer);
        expect(buyer).toBeGreaterThanOrEqual(-presentValue(deal, { rate }) * (1 + 1e-13));
      }),
    );
  });

  test("is the same in units and in millions", () => {
    fc.assert(
      fc.property(anyContract(someCents), anyDecline, anyPremium, (deal, decline, premium) => {
        const terms = { rate: 0.1, decline, premium };
        const inUnits = contract(...deal.tranches.map((each) => ({ ...each, value: (each.value ?? NaN) * 1e5 })));
        const roundings = 0.01 * 200 * 3 * Math.max(1, (1 - decline) ** 13);
        const value = markToMarket(deal, terms);
        expect(Math.abs(markToMarket(inUnits, terms) / 1e5 - value)).toBeLessThanOrEqual(
          roundings + 1e-12 * Math.abs(value),
        );
      }),
    );
  });

  test.each`
    stated             | terms                                         | kind              | message
    ${{}}              | ${{ rate: -1, decline: 0 }}                   | ${"domain"}       | ${/discount rate must be above -100 %/}
    ${{}}              | ${{ rate: 0, decline: 1.01 }}                 | ${"domain"}       | ${/at most 100 %: got 1.01/}
    ${{}}              | ${{ rate: 0, decline: NaN }}                  | ${"domain"}       | ${/at most 100 %: got NaN/}
    ${{}}              | ${{ rate: 0, decline: -Infinity }}            | ${"domain"}       | ${/got -Infinity/}
    ${{}}              | ${{ rate: 0, decline: 0, premium: -1.01 }}    | ${"domain"}       | ${/premium must be -100 % or more: got -1.01/}
    ${{}}              | ${{ rate: 0, decline: 0, premium: Infinity }} | ${"domain"}       | ${/got Infinity/}
    ${{}}              | ${{ rate: 0, decline: -1e308, asOf: 2 }}      | ${"domain"}       | ${/the mark-to-market of the deal must be a number that Excel can count with/}
    ${{}}              | ${{ rate: 0, decline: 0, asOf: 0 }}           | ${"domain"}       | ${/as-of date/}
    ${{ value: null }} | ${{ rate: 0, decline: 0 }}                    | ${"missing-data"} | ${/no documented value/}
    ${{ end: null }}   | ${{ rate: 0, decline: 0 }}                    | ${"missing-data"} | ${/no documented end/}
  `(
    "refuses $stated with $terms as $kind",
    ({ stated, terms, kind, message }: { stated: object; terms: MarketTerms; kind: string; message: RegExp }) => {
      const deal = contract(tranche({ value: 100, start: "2027-01-01", end: "2027-12-31", ...stated }));
      expect(() => markToMarket(deal, terms)).toThrow(financeError(kind, message));
    },
  );

  test("refuses a contract without tranches as shape", () => {
    expect(() => markToMarket(contract(), { rate: 0, decline: 0 })).toThrow(financeError("shape"));
  });
});
