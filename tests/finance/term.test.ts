import type { Tranche } from "../../src/finance/contract";
import { serialFromIso } from "../../src/finance/serial-date";
import { contractTerm, type Convention, CONVENTIONS } from "../../src/finance/term";
import { contract, REFERENCE_DEAL, tranche } from "./contracts";
import { financeError } from "./expect-close";

describe("contract term", () => {
  test.each`
    convention   | basis | years                    | source
    ${"service"} | ${0}  | ${(5 * 360 + 350) / 360} | ${"by hand: 2027-01-01 to 2032-12-21, 30/360"}
    ${"service"} | ${1}  | ${2181 / (2192 / 6)}     | ${"by hand: days ÷ average of 2027 to 2032"}
    ${"service"} | ${2}  | ${2181 / 360}            | ${"by hand"}
    ${"service"} | ${3}  | ${2181 / 365}            | ${"by hand"}
    ${"service"} | ${4}  | ${(5 * 360 + 350) / 360} | ${"by hand"}
    ${"stated"}  | ${0}  | ${6.5}                   | ${"press: six and a half years"}
    ${"stated"}  | ${3}  | ${6.5}                   | ${"the basis does not matter"}
    ${"signing"} | ${0}  | ${6.725}                 | ${"by hand: 2026-03-31 to 2032-12-21, 30/360"}
    ${"signing"} | ${3}  | ${2457 / 365}            | ${"by hand"}
  `(
    "of the reference deal, $convention on basis $basis, is $years ($source)",
    ({ convention, basis, years }: { convention: Convention; basis: number; years: number }) => {
      expect(contractTerm(REFERENCE_DEAL, convention, basis).years).toBe(years);
    },
  );

  test("says what it was counted from", () => {
    const [start, end, signed] = ["2027-01-01", "2032-12-20", "2026-03-31"].map(serialFromIso);
    expect(contractTerm(REFERENCE_DEAL)).toEqual({
      years: 2150 / 360,
      convention: "service",
      firstDay: start,
      lastDay: end,
      basis: 0,
    });
    expect(contractTerm(REFERENCE_DEAL, "signing", 3.7)).toEqual({
      years: 2457 / 365,
      convention: "signing",
      firstDay: signed,
      lastDay: end,
      basis: 3,
    });
    expect(contractTerm(REFERENCE_DEAL, "stated", 1)).toEqual({
      years: 6.5,
      convention: "stated",
      firstDay: null,
      lastDay: null,
      basis: null,
    });
  });

  test("counts the last day: four calendar years are 4 whole years", () => {
    expect(contractTerm(contract(tranche({ start: "2024-01-01", end: "2027-12-31" }))).years).toBe(4);
  });

  test.each`
    stated                                                                       | used         | case
    ${{ start: "2027-01-01", end: "2027-12-31", term: 5, signed: "2026-01-01" }} | ${"service"} | ${"both dates"}
    ${{ end: "2027-12-31", term: 5, signed: "2026-01-01" }}                      | ${"stated"}  | ${"no start"}
    ${{ start: "2027-01-01", term: 5, signed: "2026-01-01" }}                    | ${"stated"}  | ${"no end"}
    ${{ end: "2027-12-31", signed: "2026-01-01" }}                               | ${"signing"} | ${"no start, no length"}
  `(
    "without a convention takes $used with $case",
    ({ stated, used }: { stated: Parameters<typeof tranche>[0]; used: Convention }) => {
      expect(contractTerm(contract(tranche(stated))).convention).toBe(used);
    },
  );

  test.each`
    stated                                         | convention   | message
    ${{ end: "2031-12-14" }}                       | ${undefined} | ${/^the deal has no documented start, stated length or day of signing, so/}
    ${{}}                                          | ${undefined} | ${/^the deal has no documented start, end or stated length, so/}
    ${{ start: "2027-01-01" }}                     | ${undefined} | ${/^the deal has no documented end or stated length, so/}
    ${{ end: "2031-12-14", signed: "2025-09-30" }} | ${"service"} | ${/no documented start, so "service" cannot be used; "signing" can$/}
    ${{ end: "2031-12-14", signed: "2025-09-30" }} | ${"stated"}  | ${/states no length, so "stated" cannot be used/}
    ${{ term: 5 }}                                 | ${"service"} | ${/no documented start or end, so "service" cannot be used; "stated" can$/}
    ${{ term: 5 }}                                 | ${"signing"} | ${/no documented day of signing or end/}
  `(
    "refuses as missing-data, naming what is missing: $message",
    ({
      stated,
      convention,
      message,
    }: {
      stated: Parameters<typeof tranche>[0];
      convention: Convention | undefined;
      message: RegExp;
    }) => {
      expect(() => contractTerm(contract(tranche(stated)), convention)).toThrow(financeError("missing-data", message));
    },
  );

  test.each`
    stated                                         | convention   | case
    ${{ start: "2027-01-02", end: "2027-01-01" }}  | ${"service"} | ${"an end before the start"}
    ${{ signed: "2027-01-02", end: "2027-01-01" }} | ${"signing"} | ${"an end before signing"}
    ${{ start: "2027-01-30", end: "2027-01-30" }}  | ${"service"} | ${"a length that 30/360 counts as 0"}
    ${{ term: 0 }}                                 | ${"stated"}  | ${"a stated length of 0"}
    ${{ term: -1 }}                                | ${"stated"}  | ${"a stated length below 0"}
    ${{ term: NaN }}                               | ${"stated"}  | ${"a stated length that is NaN"}
    ${{ term: Infinity }}                          | ${"stated"}  | ${"an infinite stated length"}
    ${{ start: 0, end: 100 }}                      | ${"service"} | ${"a start outside the calendar"}
    ${{ start: NaN, end: 100 }}                    | ${"service"} | ${"a start that is NaN"}
    ${{ start: 1, end: 1e300 }}                    | ${"service"} | ${"an end of 1e300"}
    ${{ start: 1, end: Infinity }}                 | ${"service"} | ${"an infinite end"}
  `("refuses $case as domain", ({ stated, convention }: { stated: Partial<Tranche>; convention: Convention }) => {
    expect(() => contractTerm(contract(tranche(stated)), convention)).toThrow(financeError("domain", /the deal/));
    const other = tranche({ start: "2030-01-01", end: "2030-12-31", term: 1, signed: "2030-01-01" });
    // Within a longer span a tranche of one day is no trouble; all else is refused there too.
    const aloneOnly = stated.term !== undefined || (stated.start !== undefined && stated.start === stated.end);
    if (!aloneOnly)
      expect(() => contractTerm(contract(other, tranche(stated)), convention)).toThrow(
        financeError("domain", /the deal/),
      );
  });

  test("refuses a wrong basis as domain under every convention", () => {
    for (const convention of CONVENTIONS)
      expect(() => contractTerm(REFERENCE_DEAL, convention, 5)).toThrow(financeError("domain", /basis/));
  });

  test("cuts times of day off its dates", () => {
    const [start, end] = [serialFromIso("2027-01-01"), serialFromIso("2032-12-20")];
    expect(contractTerm(contract(tranche({ start: start + 0.75, end: end + 0.9 }))).years).toBe(2150 / 360);
  });
});

describe("term of several tranches", () => {
  const first = tranche({ start: "2025-12-01", end: "2030-11-30", term: 5, signed: "2025-11-03" });
  const second = tranche({ start: "2026-02-01", end: "2031-01-31", term: 5, signed: "2025-11-10" });

  test("runs from the earliest start to the latest end, in any order", () => {
    for (const both of [contract(first, second), contract(second, first)]) {
      expect(contractTerm(both, "service").years).toBe(5 + 2 / 12);
      expect(contractTerm(both, "signing").years).toBe((5 * 360 + 2 * 30 + 28) / 360);
    }
  });

  test("a stated length counts only when all state the same one", () => {
    expect(contractTerm(contract(first, second), "stated").years).toBe(5);
    const differing = contract(first, tranche({ term: 6 }));
    expect(() => contractTerm(differing, "stated")).toThrow(
      financeError("missing-data", /the deal has tranches of different stated lengths, so "stated" cannot be used/),
    );
    expect(() => contractTerm(differing)).toThrow(
      financeError("missing-data", /has tranches without a documented start, end or stated length/),
    );
  });

  test("one tranche without an end leaves the length unknown", () => {
    const open = tranche({ start: "2026-02-01", signed: "2025-11-10" });
    expect(() => contractTerm(contract(first, open), "service")).toThrow(
      financeError("missing-data", /the deal has tranches without a documented end/),
    );
  });

  test("a reversed tranche is refused though the whole span is not", () => {
    const reversed = tranche({ start: "2027-01-02", end: "2027-01-01" });
    expect(() => contractTerm(contract(first, reversed), "service")).toThrow(financeError("domain", /tranche 2/));
  });

  test("no tranche at all is refused as shape", () => {
    expect(() => contractTerm(contract())).toThrow(financeError("shape", /at least one/));
  });
});
