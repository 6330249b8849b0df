import fc from "fast-check";
import type { Contract, LivingTranche, Tranche } from "../../src/finance/contract";
import { serialFromIso } from "../../src/finance/serial-date";

const NOTHING_STATED: Tranche = {
  value: null,
  start: null,
  end: null,
  term: null,
  signed: null,
  announced: null,
  prepayment: null,
  escalator: null,
  rampMonths: null,
};

type Typed = { [Part in keyof LivingTranche]?: LivingTranche[Part] | string };

/** A tranche with only what a test states; dates as ISO text or serials. */
export function tranche(stated: Typed): LivingTranche {
  const parts = Object.entries(stated).map(([part, value]) => [
    part,
    typeof value === "string" && /^\d{4}-/.test(value) ? serialFromIso(value) : value,
  ]);
  return { ...NOTHING_STATED, ...(Object.fromEntries(parts) as Partial<LivingTranche>) };
}

export function contract(...tranches: LivingTranche[]): Contract {
  return { name: "the deal", tranches };
}

/** Terms of the reference deal as the catalogue reads its documents. */
export const REFERENCE_DEAL = contract(
  tranche({ value: 21e9, start: "2027-01-01", end: "2032-12-20", term: 6.5, signed: "2026-03-31" }),
);

const FIRST_START = serialFromIso("2019-06-15");
const LAST_START = serialFromIso("2034-03-05");
const LONGEST = 12 * 366;

/** Whole cents up to 99,999,999,999.99. */
export const anyCents = fc.integer({ min: 0, max: 9_999_999_999_999 });

/** A tranche with everything a schedule needs; `cents` chooses the value. */
export const anyTranche = (cents: fc.Arbitrary<number> = anyCents): fc.Arbitrary<Tranche> =>
  fc
    .record({
      cents,
      start: fc.integer({ min: FIRST_START, max: LAST_START }),
      days: fc.integer({ min: 1, max: LONGEST }),
      rampMonths: fc.integer({ min: 0, max: 60 }),
      escalator: fc.double({ min: -0.5, max: 1, noNaN: true }),
    })
    .map(({ cents: inCents, start, days, rampMonths, escalator }) =>
      tranche({ value: inCents / 100, start, end: start + days - 1, rampMonths, escalator }),
    );

/** One to five tranches. */
export const anyContract = (cents?: fc.Arbitrary<number>): fc.Arbitrary<Contract> =>
  fc.array(anyTranche(cents), { minLength: 1, maxLength: 5 }).map((tranches) => contract(...tranches));
