import fc from "fast-check";
import { PROFILES, type Profile } from "../../src/finance/profile";
import { remaining } from "../../src/finance/recognition";
import { type MonthBand, rpoBand } from "../../src/finance/rpo-band";
import { addMonths, serialFromIso } from "../../src/finance/serial-date";
import { anyContract, contract, REFERENCE_DEAL, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const anyProfile = fc.constantFrom<Profile>(...PROFILES);
const anyDay = fc.integer({ min: serialFromIso("2018-01-01"), max: serialFromIso("2048-01-01") });
const END = 9_999;

describe("a band of the remaining obligation", () => {
  test.each`
    asOf            | fromMonths | toMonths | days    | source
    ${"2026-12-31"} | ${0}       | ${12}    | ${365}  | ${"the current part: the year 2027"}
    ${"2026-12-31"} | ${12}      | ${END}   | ${1816} | ${"the long-term part: the rest"}
    ${"2026-12-31"} | ${12}      | ${24}    | ${366}  | ${"2028 has a leap day"}
    ${"2026-12-31"} | ${0}       | ${END}   | ${2181} | ${"all of it"}
    ${"2026-12-31"} | ${24}      | ${24}    | ${0}    | ${"an empty band"}
    ${"2028-01-31"} | ${0}       | ${1}     | ${29}   | ${"EDATE of 31 January is 29 February"}
    ${"2028-01-31"} | ${1}       | ${2}     | ${31}   | ${"the next month to 31 March"}
    ${"2032-06-30"} | ${0}       | ${12}    | ${173}  | ${"to 20 December only"}
    ${"2026-03-31"} | ${0}       | ${9}     | ${0}    | ${"before the start: EDATE is 31 December 2026"}
    ${"2026-03-31"} | ${0}       | ${10}    | ${31}   | ${"January 2027"}
    ${"2033-01-01"} | ${0}       | ${12}    | ${0}    | ${"after the end"}
    ${"9998-06-30"} | ${0}       | ${END}   | ${0}    | ${"a band beyond the calendar"}
  `(
    "of the reference deal as of $asOf from month $fromMonths to $toMonths is $days of 2181 days ($source)",
    ({ asOf, fromMonths, toMonths, days }: { asOf: string; fromMonths: number; toMonths: number; days: number }) => {
      expectClose(rpoBand(REFERENCE_DEAL, { asOf: serialFromIso(asOf), fromMonths, toMonths }), (21e9 * days) / 2181);
    },
  );

  test.each`
    total      | shares                | source
    ${99.4e9}  | ${[0.36, 0.39, 0.25]} | ${"CoreWeave, Q1 2026: 24 months, to 4 years, after (W7)"}
    ${435.2e6} | ${[0.63, 0.23, 0.14]} | ${"CIK 1013880: 12, 24 months, after (W8)"}
  `(
    "tranches that end with the published bands give back the published split of $total ($source)",
    ({ total, shares }: { total: number; shares: number[] }) => {
      const edges = [0, 24, 48, 72].map((months) => addMonths(serialFromIso("2026-03-31"), months));
      const deal = contract(
        ...shares.map((share, index) =>
          tranche({ value: total * share, start: (edges[index] ?? 0) + 1, end: edges[index + 1] ?? 0 }),
        ),
      );
      shares.forEach((share, index) => {
        expectClose(
          rpoBand(deal, { asOf: serialFromIso("2026-03-31"), fromMonths: 24 * index, toMonths: 24 * index + 24 }),
          total * share,
        );
      });
    },
  );

  test("bands that meet, from 0 to the end, sum to what remains", () => {
    fc.assert(
      fc.property(
        anyContract(),
        anyDay,
        anyProfile,
        fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 8 }),
        (deal, asOf, profile, cuts) => {
          const edges = [0, ...cuts.sort((one, other) => one - other), END];
          const bands = edges
            .slice(1)
            .map((toMonths, index) => rpoBand(deal, { asOf, fromMonths: edges[index] ?? 0, toMonths }, profile));
          for (const band of bands) expect(band).toBeGreaterThanOrEqual(0);
          const sum = bands.reduce((total, band) => total + band, 0);
          const committed = deal.tranches.reduce((total, { value }) => total + (value ?? NaN), 0);
          expect(Math.abs(sum - remaining(deal, asOf, profile))).toBeLessThanOrEqual(1e-14 * committed);
        },
      ),
    );
  });

  test("is what remains at its start less what remains at its end, and the same in units and in millions", () => {
    fc.assert(
      fc.property(
        anyContract(),
        anyDay,
        anyProfile,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (deal, asOf, profile, fromMonths, length) => {
          const band = { asOf, fromMonths, toMonths: fromMonths + length };
          const due = rpoBand(deal, band, profile);
          const difference =
            remaining(deal, addMonths(asOf, fromMonths), profile) -
            remaining(deal, addMonths(asOf, band.toMonths), profile);
          const committed = deal.tranches.reduce((total, { value }) => total + (value ?? NaN), 0);
          expect(Math.abs(due - difference)).toBeLessThanOrEqual(1e-14 * committed);
          const inUnits = contract(...deal.tranches.map((each) => ({ ...each, value: (each.value ?? NaN) * 1e6 })));
          expectClose(rpoBand(inUnits, band, profile), due * 1e6);
        },
      ),
    );
  });

  test.each`
    stated             | band                                               | kind              | message
    ${{}}              | ${{ asOf: 46_400, fromMonths: -1, toMonths: 12 }}  | ${"domain"}       | ${/got -1 to 12/}
    ${{}}              | ${{ asOf: 46_400, fromMonths: 12, toMonths: 11 }}  | ${"domain"}       | ${/the first not above the last: got 12 to 11/}
    ${{}}              | ${{ asOf: 46_400, fromMonths: 0, toMonths: 1.5 }}  | ${"domain"}       | ${/whole months/}
    ${{}}              | ${{ asOf: 46_400, fromMonths: NaN, toMonths: 12 }} | ${"domain"}       | ${/got NaN/}
    ${{}}              | ${{ asOf: 0, fromMonths: 0, toMonths: 12 }}        | ${"domain"}       | ${/as-of date/}
    ${{ value: null }} | ${{ asOf: 46_400, fromMonths: 0, toMonths: 12 }}   | ${"missing-data"} | ${/no documented value/}
    ${{ end: null }}   | ${{ asOf: 46_400, fromMonths: 0, toMonths: 12 }}   | ${"missing-data"} | ${/no documented end/}
    ${{ value: -1 }}   | ${{ asOf: 46_400, fromMonths: 0, toMonths: 12 }}   | ${"domain"}       | ${/committed value/}
  `(
    "refuses $stated over $band as $kind",
    ({ stated, band, kind, message }: { stated: object; band: MonthBand; kind: string; message: RegExp }) => {
      const deal = contract(tranche({ value: 100, start: "2027-01-01", end: "2027-12-31", ...stated }));
      expect(() => rpoBand(deal, band)).toThrow(financeError(kind, message));
    },
  );

  test("refuses a contract without tranches as shape, and a sum beyond the range of numbers as domain", () => {
    const band = { asOf: 46_000, fromMonths: 0, toMonths: END };
    expect(() => rpoBand(contract(), band)).toThrow(financeError("shape"));
    const largest = tranche({ value: Number.MAX_VALUE, start: "2027-01-01", end: "2027-12-31" });
    expect(() => rpoBand(contract(largest, largest), band)).toThrow(financeError("domain", /a band of the deal/));
  });
});
