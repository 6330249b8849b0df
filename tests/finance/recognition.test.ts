import fc from "fast-check";
import { PROFILES, type Profile } from "../../src/finance/profile";
import { recognised, remaining } from "../../src/finance/recognition";
import { schedule } from "../../src/finance/schedule";
import { serialFromIso } from "../../src/finance/serial-date";
import { anyContract, anyTranche, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const anyProfile = fc.constantFrom<Profile>(...PROFILES);
const anyDay = fc.integer({ min: serialFromIso("2018-01-01"), max: serialFromIso("2048-01-01") });

describe("recognised and remaining", () => {
  test.each`
    asOf            | share          | source
    ${"2026-12-31"} | ${0}           | ${"the day before the start"}
    ${"2027-01-01"} | ${1 / 2181}    | ${"the first day counts"}
    ${"2027-12-31"} | ${365 / 2181}  | ${"by hand"}
    ${"2028-12-31"} | ${731 / 2181}  | ${"by hand"}
    ${"2032-12-19"} | ${2180 / 2181} | ${"the day before the last"}
    ${"2032-12-20"} | ${1}           | ${"the last day counts"}
    ${"2040-01-01"} | ${1}           | ${"long after"}
    ${"1900-01-01"} | ${0}           | ${"long before"}
  `(
    "of the reference deal at the end of $asOf: $share ($source)",
    ({ asOf, share }: { asOf: string; share: number }) => {
      expectClose(recognised(REFERENCE_DEAL, serialFromIso(asOf)), 21e9 * share);
      expectClose(remaining(REFERENCE_DEAL, serialFromIso(asOf)), 21e9 * (1 - share), 1e-11);
    },
  );

  test("are exactly the value and 0 at the ends, and a time of day is cut off", () => {
    expect(recognised(REFERENCE_DEAL, serialFromIso("2032-12-20"))).toBe(21e9);
    expect(remaining(REFERENCE_DEAL, serialFromIso("2032-12-20"))).toBe(0);
    expect(remaining(REFERENCE_DEAL, serialFromIso("2026-12-31") + 0.99)).toBe(21e9);
  });

  test("give back a value that times its days and divided by them again would not (0.1 × 3 ÷ 3)", () => {
    const deal = contract(tranche({ value: 0.1, start: "2027-01-01", end: "2027-01-03" }));
    expect(recognised(deal, serialFromIso("2027-01-03"))).toBe(0.1);
    expect(remaining(deal, serialFromIso("2026-12-31"))).toBe(0.1);
  });

  test("stay exact where value × days leaves the range of numbers", () => {
    const deal = contract(tranche({ value: 1e308, start: "2027-01-01", end: "2027-01-04" }));
    expectClose(recognised(deal, serialFromIso("2027-01-03")), 0.75e308);
  });

  test.each`
    stated                                                   | asOf         | kind
    ${{ start: "2027-01-01", end: "2027-12-31" }}            | ${46_500}    | ${"missing-data"}
    ${{ value: 1, end: "2027-12-31" }}                       | ${46_500}    | ${"missing-data"}
    ${{ value: 1, start: "2027-01-01", term: 5 }}            | ${46_500}    | ${"missing-data"}
    ${{ value: 1, start: "2027-12-31", end: "2027-01-01" }}  | ${46_500}    | ${"domain"}
    ${{ value: -1, start: "2027-01-01", end: "2027-12-31" }} | ${46_500}    | ${"domain"}
    ${{ value: 1, start: "2027-01-01", end: "2027-12-31" }}  | ${0}         | ${"domain"}
    ${{ value: 1, start: "2027-01-01", end: "2027-12-31" }}  | ${NaN}       | ${"domain"}
    ${{ value: 1, start: "2027-01-01", end: "2027-12-31" }}  | ${2_958_466} | ${"domain"}
  `(
    "refuse $stated as of $asOf as $kind",
    ({ stated, asOf, kind }: { stated: Parameters<typeof tranche>[0]; asOf: number; kind: string }) => {
      expect(() => recognised(contract(tranche(stated)), asOf)).toThrow(financeError(kind));
      expect(() => remaining(contract(tranche(stated)), asOf)).toThrow(financeError(kind));
    },
  );

  test("refuse a contract without tranches as shape, and a sum beyond the range of numbers as domain", () => {
    expect(() => recognised(contract(), 46_500)).toThrow(financeError("shape"));
    const largest = tranche({ value: Number.MAX_VALUE, start: "2027-01-01", end: "2027-12-31" });
    expect(() => remaining(contract(largest, largest), 46_000)).toThrow(financeError("domain", /add up/));
  });

  test("always add up to the committed value", () => {
    fc.assert(
      fc.property(anyContract(), anyDay, anyProfile, (deal, day, profile) => {
        const committed = deal.tranches.reduce((sum, { value }) => sum + (value ?? NaN), 0);
        expectClose(recognised(deal, day, profile) + remaining(deal, day, profile), committed, 1e-14);
      }),
    );
  });

  test("never fall, and do not depend on the order of tranches", () => {
    fc.assert(
      fc.property(anyContract(), anyDay, anyProfile, (deal, day, profile) => {
        const now = recognised(deal, day, profile);
        expect(recognised(deal, day + 1, profile)).toBeGreaterThanOrEqual(now * (1 - 1e-15));
        expectClose(recognised(contract(...[...deal.tranches].reverse()), day, profile), now, 1e-14);
      }),
    );
  });

  test("agree with the cumulative column of the schedule at every month's end, within its rounding", () => {
    fc.assert(
      fc.property(anyTranche(), anyProfile, (each, profile) => {
        const rows = schedule(contract(each), "month", profile);
        rows.forEach(({ period, cumulative, remaining: rest }, row) => {
          const tolerance = 0.01 * (row + 1) + 1e-12 * cumulative;
          expect(Math.abs(recognised(contract(each), period, profile) - cumulative)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(remaining(contract(each), period, profile) - rest)).toBeLessThanOrEqual(tolerance);
        });
      }),
      { numRuns: 50 },
    );
  });
});
