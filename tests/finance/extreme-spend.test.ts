import fc from "fast-check";
import { annualSpend } from "../../src/finance/annual-spend";
import type { Contract } from "../../src/finance/contract";
import { FinanceError } from "../../src/finance/errors";
import { extremeSpend } from "../../src/finance/extreme-spend";
import { CONVENTIONS, type Convention } from "../../src/finance/term";
import { BASES } from "../../src/finance/year-fraction";
import { anyContract, contract, tranche } from "./contracts";
import { expectClose, financeError } from "./expect-close";

const SIGNED = { value: 12, signed: "2026-03-13" };
const EARLY = contract(tranche({ ...SIGNED, start: "2027-01-01", end: "2031-12-31", term: 5 }));
const LATE = contract(tranche({ ...SIGNED, start: "2027-06-30", end: "2032-06-29", term: 5 }));
/** A day more than five years: documented to end in 2032, 366 days after the start of 2027 by the length. */
const LONGER = contract(tranche({ ...SIGNED, start: "2027-01-01", end: "2032-01-01", term: 5 }));

describe("the lowest and the highest spend of given terms", () => {
  test.each`
    convention   | basis | low                  | high                 | source
    ${"signing"} | ${0}  | ${12 / (2267 / 360)} | ${12 / 5.8}          | ${"by hand, 30/360: 13 Mar 2026 to 30 Jun 2032 is 6 years, 3 months, 17 days; to 1 Jan 2032 5 years, 9 months, 18 days"}
    ${"stated"}  | ${0}  | ${12 / 5}            | ${12 / 5}            | ${"five years, whatever the day"}
    ${"service"} | ${0}  | ${12 / 5}            | ${12 / 5}            | ${"by hand: both are five years"}
    ${undefined} | ${0}  | ${12 / 5}            | ${12 / 5}            | ${"service, which both dates allow"}
    ${"service"} | ${3}  | ${12 / (1827 / 365)} | ${12 / (1826 / 365)} | ${"by hand: 29 Feb 2028 in both, 29 Feb 2032 in the later one only"}
  `(
    "of an early and a late start, $convention, basis $basis: $low and $high ($source)",
    ({ convention, basis, low, high }: { convention?: Convention; basis: number; low: number; high: number }) => {
      const lowest = extremeSpend({ asked: LATE, usual: EARLY, opposite: EARLY }, "low", convention, basis);
      const highest = extremeSpend({ asked: EARLY, usual: EARLY, opposite: LATE }, "high", convention, basis);
      expectClose(annualSpend(lowest, convention, basis), low);
      expectClose(annualSpend(highest, convention, basis), high);
    },
  );

  test("the terms asked for are passed over where the usual ones come to less (by hand: 5 years and a day)", () => {
    expect(extremeSpend({ asked: LATE, usual: LONGER, opposite: EARLY }, "low", "service").tranches).toEqual(
      LONGER.tranches,
    );
    expect(extremeSpend({ asked: LATE, usual: LONGER, opposite: EARLY }, "low", "signing").tranches).toEqual(
      LATE.tranches,
    );
  });

  test("each tranche has its own extreme, and what nobody owes stays as it is", () => {
    const option = tranche({ value: 1, kind: "option" });
    const two = (...parts: Contract[]): Contract => contract(...parts.flatMap(({ tranches }) => tranches), option);
    const lowest = extremeSpend({ asked: two(LATE, EARLY), usual: two(EARLY, LATE), opposite: null }, "low", "signing");
    expect(lowest.tranches).toEqual([...LATE.tranches, ...LATE.tranches, option]);
  });

  test("the convention is that of the usual terms where none is asked for", () => {
    const stated = contract(
      tranche({ ...SIGNED, start: "2027-01-01", end: "2031-12-31", term: 6, convention: "stated" }),
    );
    const dated = contract(tranche({ ...SIGNED, start: "2027-01-01", end: "2027-12-31", term: 6 }));
    expect(extremeSpend({ asked: dated, usual: stated, opposite: null }, "low").tranches).toEqual(dated.tranches);
    expect(extremeSpend({ asked: stated, usual: dated, opposite: null }, "high").tranches).toEqual(dated.tranches);
  });

  test("terms asked for that lack a value are refused; others without one are passed over", () => {
    const bare = contract(tranche({ start: "2027-01-01", end: "2031-12-31" }));
    expect(() => extremeSpend({ asked: bare, usual: EARLY, opposite: null }, "low")).toThrow(
      financeError("missing-data", /no documented value/),
    );
    expect(extremeSpend({ asked: EARLY, usual: bare, opposite: bare }, "low").tranches).toEqual(EARLY.tranches);
  });

  test("a low is never above base, and a high never below it, whatever the terms, the convention and the basis", () => {
    const anySpend = (of: Contract, convention: Convention | undefined, basis: number): number | null => {
      try {
        return annualSpend(of, convention, basis);
      } catch (error) {
        if (error instanceof FinanceError) return null;
        throw error;
      }
    };
    let compared = 0;
    fc.assert(
      fc.property(
        fc.tuple(anyContract(), anyContract(), anyContract()),
        fc.constantFrom<Convention | undefined>(undefined, ...CONVENTIONS),
        fc.constantFrom(...BASES),
        ([usual, low, high], convention, basis) => {
          const size = Math.min(usual.tranches.length, low.tranches.length, high.tranches.length);
          const cut = (of: Contract): Contract => ({ ...of, tranches: of.tranches.slice(0, size) });
          const [base, little, much] = [cut(usual), cut(low), cut(high)];
          const spend = anySpend(base, convention, basis);
          if (spend === null) return;
          compared += 1;
          const least = extremeSpend({ asked: little, usual: base, opposite: much }, "low", convention, basis);
          const most = extremeSpend({ asked: much, usual: base, opposite: little }, "high", convention, basis);
          expect(annualSpend(least, convention, basis)).toBeLessThanOrEqual(spend);
          expect(annualSpend(most, convention, basis)).toBeGreaterThanOrEqual(spend);
        },
      ),
    );
    expect(compared).toBeGreaterThan(20);
  });
});
