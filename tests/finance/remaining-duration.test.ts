import fc from "fast-check";
import { PROFILES, type Profile } from "../../src/finance/profile";
import { recognised, remaining } from "../../src/finance/recognition";
import { remainingDuration } from "../../src/finance/remaining-duration";
import { serialFromIso } from "../../src/finance/serial-date";
import { cases, overCases } from "../many-cases";
import { anyContract, contract, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const threeYears = tranche({ value: 300, start: "2029-01-01", end: "2031-12-31", rampMonths: 0, escalator: 1 });

describe("average time to delivery of what remains", () => {
  test.each`
    case                             | tranches                                                                                                                          | asOf            | profile         | years                            | source
    ${"a level contract"}            | ${[threeYears]}                                                                                                                   | ${"2028-12-31"} | ${"level"}      | ${1.5}                           | ${"half of three years of 365 days"}
    ${"a year before its start"}     | ${[threeYears]}                                                                                                                   | ${"2027-12-31"} | ${"level"}      | ${2.5}                           | ${"a year of waiting more"}
    ${"a year on"}                   | ${[threeYears]}                                                                                                                   | ${"2029-12-31"} | ${"level"}      | ${1}                             | ${"half of two years"}
    ${"one that doubles every year"} | ${[threeYears]}                                                                                                                   | ${"2028-12-31"} | ${"escalating"} | ${(0.5 + 2 * 1.5 + 4 * 2.5) / 7} | ${"1, 2 and 4 parts in the middle of each year"}
    ${"a month"}                     | ${[tranche({ value: 5, start: "2029-02-01", end: "2029-02-28" })]}                                                                | ${"2029-01-31"} | ${"level"}      | ${1 / 24}                        | ${"half a month"}
    ${"two of different weight"}     | ${[tranche({ value: 3, start: "2029-01-01", end: "2029-12-31" }), tranche({ value: 1, start: "2030-01-01", end: "2030-12-31" })]} | ${"2028-12-31"} | ${"level"}      | ${(3 * 0.5 + 1.5) / 4}           | ${"weighted by value"}
  `(
    "of $case as of $asOf, $profile, is $years years ($source)",
    ({
      tranches,
      asOf,
      profile,
      years,
    }: {
      tranches: (typeof threeYears)[];
      asOf: string;
      profile: Profile;
      years: number;
    }) => {
      // Months have 28 to 31 days, so a month's part differs a little from a twelfth of the year's: by less than a day in all.
      expect(Math.abs(remainingDuration(contract(...tranches), serialFromIso(asOf), profile) - years)).toBeLessThan(
        1 / 365,
      );
    },
  );

  test(
    overCases("is the day-by-day average but for the day within a month, and the same in units and in millions"),
    () => {
      fc.assert(
        fc.property(
          anyContract(fc.integer({ min: 1_000_000, max: 9_999_999_999 })),
          fc.constantFrom<Profile>(...PROFILES),
          fc.double({ min: 0, max: 0.95, noNaN: true }),
          (deal, profile, part) => {
            const ends = deal.tranches.map(({ end }) => end ?? NaN);
            const start = Math.min(...deal.tranches.map((each) => each.start ?? NaN)) - 1;
            const asOf = Math.floor(start + part * (Math.max(...ends) - start - 1));
            let weighted = 0;
            for (let day = asOf; day < Math.max(...ends); day++)
              weighted += (recognised(deal, day + 1, profile) - recognised(deal, day, profile)) * (day + 0.5 - asOf);
            const expected = weighted / remaining(deal, asOf, profile) / 365.25;
            expect(Math.abs(remainingDuration(deal, asOf, profile) - expected)).toBeLessThan(31 / 2 / 365);
            const inMillions = contract(
              ...deal.tranches.map((each) => ({ ...each, value: (each.value ?? NaN) / 1e6 })),
            );
            expectClose(remainingDuration(inMillions, asOf, profile), remainingDuration(deal, asOf, profile), 1e-9);
          },
        ),
        { numRuns: cases(3, 10) },
      );
    },
  );

  test.each`
    stated             | asOf            | kind              | message
    ${{}}              | ${"2031-12-31"} | ${"no-solution"}  | ${/nothing left to deliver after 2031-12-31/}
    ${{ value: 0 }}    | ${"2028-12-31"} | ${"no-solution"}  | ${/nothing left/}
    ${{ value: null }} | ${"2028-12-31"} | ${"missing-data"} | ${/no documented value/}
    ${{ end: null }}   | ${"2028-12-31"} | ${"missing-data"} | ${/no documented end/}
  `(
    "refuses $stated as of $asOf as $kind",
    ({ stated, asOf, kind, message }: { stated: object; asOf: string; kind: string; message: RegExp }) => {
      expect(() => remainingDuration(contract(tranche({ ...threeYears, ...stated })), serialFromIso(asOf))).toThrow(
        financeError(kind, message),
      );
    },
  );
});
