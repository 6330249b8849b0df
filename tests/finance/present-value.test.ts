import fc from "fast-check";
import { payments } from "../../src/finance/payments";
import { presentValue, type PresentValueTerms } from "../../src/finance/present-value";
import { serialFromIso } from "../../src/finance/serial-date";
import { xnpv } from "../../src/finance/xnpv";
import { anyCents, anyContract, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const anyRate = fc.double({ min: -0.2, max: 1, noNaN: true });
const someCents = fc.integer({ min: 1_000_000, max: 999_999_999 });

describe("present value", () => {
  test("of two yearly payments by hand", () => {
    const deal = contract(tranche({ value: 730, start: "2025-01-01", end: "2026-12-31" }));
    expectClose(presentValue(deal, { rate: 0.1, period: "year" }), 365 / 1.1 + 365 / 1.1 ** 2);
    expectClose(presentValue(deal, { rate: 0.1, period: "year", asOf: serialFromIso("2025-12-31") }), 365 / 1.1);
    expectClose(
      presentValue(deal, { rate: 0.1, period: "year", asOf: serialFromIso("2024-01-01") }),
      365 / 1.1 ** (730 / 365) + 365 / 1.1 ** (1095 / 365),
    );
  });

  test("counts a payment in full where part of its month is served (by hand)", () => {
    const deal = contract(tranche({ value: 31, start: "2027-01-01", end: "2027-01-31" }));
    expectClose(presentValue(deal, { rate: 0.1, asOf: serialFromIso("2027-01-20") }), 31 / 1.1 ** (11 / 365));
  });

  test("gains 0.61 billion by the prepayment of the IREN-Microsoft example (W1, derived there with the prepayment a day earlier)", () => {
    const stated = { value: 9.7e9, start: "2097-01-01", end: "2101-12-31" };
    const terms: PresentValueTerms = { rate: 0.1, period: "year", credited: { fromMonths: 24, toMonths: 60 } };
    const gain =
      presentValue(contract(tranche({ ...stated, prepayment: 1.94e9 })), terms) -
      presentValue(contract(tranche(stated)), terms);
    expectClose(gain, 1.94e9 / 1.1 ** (1 / 365) - (1.94e9 / 3) * (1.1 ** -3 + 1.1 ** -4 + 1.1 ** -5), 1e-10);
    expectClose(gain, 0.611e9, 1e-3);
  });

  test("leaves out a prepayment made by as-of and keeps its credit (by hand)", () => {
    const deal = contract(
      tranche({ value: 730, start: "2025-01-01", end: "2026-12-31", signed: "2024-12-31", prepayment: 73 }),
    );
    expectClose(presentValue(deal, { rate: 0.1, period: "year" }), 328.5 / 1.1 + 328.5 / 1.1 ** 2);
    expectClose(
      presentValue(deal, { rate: 0.1, period: "year", asOf: serialFromIso("2024-12-30") }),
      73 / 1.1 ** (1 / 365) + 328.5 / 1.1 ** (366 / 365) + 328.5 / 1.1 ** (731 / 365),
    );
  });

  test("is 0 when nothing is left to pay", () => {
    expect(presentValue(REFERENCE_DEAL, { rate: 0.1, asOf: serialFromIso("2032-12-31") })).toBe(0);
    expect(presentValue(REFERENCE_DEAL, { rate: 0.1, asOf: serialFromIso("2032-12-30") })).toBeGreaterThan(0);
  });

  test("is, bit for bit, Excel's XNPV of 0 on as-of and the payments after it", () => {
    fc.assert(
      fc.property(anyContract(), anyRate, fc.integer({ min: -300, max: 4_000 }), (deal, rate, after) => {
        const asOf = (deal.tranches[0]?.start ?? 0) + after;
        const flows = payments(deal).filter(({ date }) => date > asOf);
        expect(presentValue(deal, { rate, asOf })).toBe(xnpv(rate, [{ date: asOf, amount: 0 }, ...flows]));
      }),
    );
  });

  test("at rate 0 is the committed value", () => {
    fc.assert(
      fc.property(anyContract(anyCents), (deal) => {
        expectClose(
          presentValue(deal, { rate: 0 }),
          deal.tranches.reduce((sum, { value }) => sum + (value ?? NaN), 0),
        );
      }),
    );
  });

  test("falls as the rate rises, and is the same in units and in millions", () => {
    fc.assert(
      fc.property(
        anyContract(someCents),
        anyRate,
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (deal, rate, more) => {
          const value = presentValue(deal, { rate });
          expect(presentValue(deal, { rate: rate + more })).toBeLessThan(value);
          const inUnits = contract(...deal.tranches.map((each) => ({ ...each, value: (each.value ?? NaN) * 1e6 })));
          const roundings = 0.01 * payments(deal).length * Math.max(1, (1 + rate) ** -13);
          expect(Math.abs(presentValue(inUnits, { rate }) / 1e6 - value)).toBeLessThanOrEqual(
            1e-12 * value + roundings,
          );
        },
      ),
    );
  });

  test.each`
    stated                   | terms                             | kind              | message
    ${{}}                    | ${{ rate: -1 }}                   | ${"domain"}       | ${/above -100 %/}
    ${{}}                    | ${{ rate: 0.1, asOf: NaN }}       | ${"domain"}       | ${/as-of date/}
    ${{ value: null }}       | ${{ rate: 0.1 }}                  | ${"missing-data"} | ${/no documented value/}
    ${{ start: null }}       | ${{ rate: 0.1 }}                  | ${"missing-data"} | ${/no documented start/}
    ${{ end: "2026-12-31" }} | ${{ rate: 0.1 }}                  | ${"domain"}       | ${/end on or after its start/}
    ${{}}                    | ${{ rate: 0.1, profile: "ramp" }} | ${"missing-data"} | ${/ramp months/}
  `(
    "refuses $stated with $terms as $kind",
    ({ stated, terms, kind, message }: { stated: object; terms: PresentValueTerms; kind: string; message: RegExp }) => {
      const deal = contract(tranche({ value: 100, start: "2027-01-01", end: "2027-12-31", ...stated }));
      expect(() => presentValue(deal, terms)).toThrow(financeError(kind, message));
    },
  );

  test("refuses a contract without tranches as shape", () => {
    expect(() => presentValue(contract(), { rate: 0.1 })).toThrow(financeError("shape"));
  });
});
