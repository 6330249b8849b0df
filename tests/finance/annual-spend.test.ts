import fc from "fast-check";
import { annualSpend } from "../../src/finance/annual-spend";
import type { Convention } from "../../src/finance/term";
import { BASES } from "../../src/finance/year-fraction";
import { anyContract, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const FIVE_YEARS = { start: "2027-01-01", end: "2031-12-31" };

describe("annual spend", () => {
  test.each`
    convention   | basis | spend                         | source
    ${"stated"}  | ${0}  | ${21e9 / 6.5}                 | ${"published worked example W11: 3.231 bn"}
    ${"service"} | ${0}  | ${21e9 / (2150 / 360)}        | ${"by hand: 21e9 ÷ YEARFRAC(2027-01-01, 2032-12-21)"}
    ${undefined} | ${0}  | ${21e9 / (2150 / 360)}        | ${"service when both dates are stated"}
    ${"signing"} | ${0}  | ${21e9 / 6.725}               | ${"published worked example W11: 3.123 bn"}
    ${"service"} | ${1}  | ${21e9 / (2181 / (2192 / 6))} | ${"by hand"}
    ${"service"} | ${2}  | ${21e9 / (2181 / 360)}        | ${"by hand"}
    ${"service"} | ${3}  | ${21e9 / (2181 / 365)}        | ${"by hand"}
    ${"service"} | ${4}  | ${21e9 / (2150 / 360)}        | ${"by hand"}
  `(
    "of the reference deal, $convention on basis $basis ($source)",
    ({ convention, basis, spend }: { convention?: Convention; basis: number; spend: number }) => {
      expect(annualSpend(REFERENCE_DEAL, convention, basis)).toBe(spend);
    },
  );

  test("of the reference deal is the published 3,516,279,069.77 over the days of service", () => {
    expect(annualSpend(REFERENCE_DEAL).toFixed(2)).toBe("3516279069.77");
  });

  test.each`
    deal                         | value     | years | spend     | source
    ${"IREN and Microsoft"}      | ${9.7e9}  | ${5}  | ${1.94e9} | ${"W1: 1.94 bn a year"}
    ${"TeraWulf and Fluidstack"} | ${3.7e9}  | ${10} | ${0.37e9} | ${"W2: 370 m a year"}
    ${"Nebius and Microsoft"}    | ${17.4e9} | ${5}  | ${3.48e9} | ${"W12"}
    ${"Core Scientific"}         | ${10.2e9} | ${12} | ${0.85e9} | ${"W12: 0.85 bn a year"}
  `("of $deal is $spend ($source)", ({ value, years, spend }: { value: number; years: number; spend: number }) => {
    expectClose(annualSpend(contract(tranche({ value, term: years })), "stated"), spend);
  });

  test("divides each tranche by its own length", () => {
    const deal = contract(
      tranche({ value: 10e9, ...FIVE_YEARS }),
      tranche({ value: 3e9, start: "2028-01-01", end: "2028-12-31" }),
    );
    expect(annualSpend(deal)).toBe(10e9 / 5 + 3e9);
    const mixed = contract(tranche({ value: 10e9, ...FIVE_YEARS }), tranche({ value: 3e9, term: 2 }));
    expect(annualSpend(mixed)).toBe(10e9 / 5 + 3e9 / 2);
  });

  test("of nothing committed is 0", () => {
    expect(annualSpend(contract(tranche({ value: 0, ...FIVE_YEARS })))).toBe(0);
  });

  test.each`
    stated                          | kind              | message                               | case
    ${{ value: null, term: 5 }}     | ${"missing-data"} | ${/the deal has no documented value/} | ${"no value"}
    ${{ value: 1 }}                 | ${"missing-data"} | ${/start, end or stated length/}      | ${"no length"}
    ${{ value: -1, term: 5 }}       | ${"domain"}       | ${/0 or more: got -1/}                | ${"a value below 0"}
    ${{ value: NaN, term: 5 }}      | ${"domain"}       | ${/got NaN/}                          | ${"a value that is NaN"}
    ${{ value: Infinity, term: 5 }} | ${"domain"}       | ${/got Infinity/}                     | ${"an infinite value"}
    ${{ value: 1e308, term: 1e-9 }} | ${"domain"}       | ${/too large for Excel/}              | ${"a result that overflows"}
    ${{ value: 1, term: 0 }}        | ${"domain"}       | ${/above 0 years/}                    | ${"a length of 0"}
  `(
    "refuses $case as $kind",
    ({ stated, kind, message }: { stated: Parameters<typeof tranche>[0]; kind: string; message: RegExp }) => {
      expect(() => annualSpend(contract(tranche(stated)))).toThrow(financeError(kind, message));
    },
  );

  test("names the tranche that has something wrong", () => {
    expect(() => annualSpend(contract(tranche({ value: 1, term: 1 }), tranche({ term: 1 })))).toThrow(
      financeError("missing-data", /the deal \(tranche 2\)/),
    );
  });

  test("does not depend on the order of tranches, and scales with the values", () => {
    fc.assert(
      fc.property(
        anyContract(fc.integer({ min: 1, max: 1e12 })),
        fc.constantFrom(...BASES.slice(1, 4)),
        (deal, basis) => {
          const spend = annualSpend(deal, "service", basis);
          expectClose(annualSpend(contract(...[...deal.tranches].reverse()), "service", basis), spend);
          const inMillions = contract(...deal.tranches.map((each) => ({ ...each, value: (each.value ?? 0) / 1e6 })));
          expectClose(annualSpend(inMillions, "service", basis) * 1e6, spend);
        },
      ),
    );
  });
});
