import fc from "fast-check";
import type { Contract, LivingTranche } from "../../src/finance/contract";
import { FinanceError } from "../../src/finance/errors";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { monthEnd, serialFromIso } from "../../src/finance/serial-date";
import { DELAYS } from "../../src/finance/tranche-life";
import type { DealGiven } from "../../src/workings/deal-given";
import { contract, tranche } from "../finance/contracts";

// Typed terms under every rule of a contract's life: derived dates, delay, kinds, notice, options, fees, steps, prepayments.

const someDay = fc.integer({ min: serialFromIso("2020-01-01"), max: serialFromIso("2032-12-31") });
const trickyDay = fc.oneof(
  someDay,
  someDay.map((day) => monthEnd(day)),
  someDay.map((day) => monthEnd(day) + 1),
);
/** Days or months from the start, or not stated. */
const apart = (min: number, max: number, freq = 2): fc.Arbitrary<number | null> =>
  fc.option(fc.integer({ min, max }), { freq });
const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((each) => each / 100);

const someLiving: fc.Arbitrary<LivingTranche> = fc
  .record({
    cents: fc.integer({ min: 1e5, max: 9e11 }),
    start: trickyDay,
    days: fc.integer({ min: 30, max: 900 }),
    signed: apart(-500, 0),
    announced: apart(-500, 40),
    rampMonths: fc.integer({ min: 0, max: 30 }),
    escalator: hundredths(-0.2, 0.4),
    prepaid: apart(0, 15),
    kind: fc.constantFrom("firm", "firm", "cancellable", "option", "contingent" as const),
    noticeDays: fc.integer({ min: 0, max: 300 }),
    noticeFrom: apart(-200, 700),
    probability: hundredths(0, 1),
    exerciseBy: apart(-300, 500),
    delayMonths: apart(1, 9, 3),
    delay: fc.constantFrom(null, ...DELAYS),
    firstStep: apart(1, 600),
    fee: apart(1_000, 9_999_999, 4),
    feeFrom: apart(-50, 500),
    hasValue: fc.boolean(),
    derived: fc.constantFrom(null, null, "start", "end" as const),
    term: hundredths(0.3, 3),
    creditFrom: apart(0, 5),
    prepaidOn: apart(-600, 100),
  })
  .map(({ cents, start, days, signed, fee, hasValue, derived, term, prepaid, ...life }) => {
    const day = (after: number | null): number | null => (after === null ? null : start + after);
    return tranche({
      value: fee === null || hasValue ? cents / 100 : null,
      start: derived === "start" ? null : start,
      end: derived === "end" ? null : start + days,
      term: derived === null ? null : term,
      signed: derived === "start" ? null : day(signed),
      announced: day(life.announced),
      rampMonths: life.rampMonths,
      escalator: life.escalator,
      prepayment: prepaid === null || fee !== null ? null : Math.round((cents * prepaid) / 100) / 100,
      kind: life.kind,
      noticeDays: life.noticeDays,
      noticeFrom: day(life.noticeFrom),
      probability: life.probability,
      exerciseBy: day(life.exerciseBy),
      delayMonths: life.delayMonths,
      delay: life.delay,
      firstStep: day(life.firstStep),
      monthlyFee: fee,
      feeFrom: day(life.feeFrom),
      creditFrom: life.creditFrom,
      prepaidOn: day(life.prepaidOn),
    });
  });

const DAYS = [
  "start",
  "end",
  "signed",
  "announced",
  "noticeFrom",
  "exerciseBy",
  "firstStep",
  "feeFrom",
  "prepaidOn",
] as const;

/** Tranches of one deal start within a year of one another. */
function near(tranches: readonly LivingTranche[]): LivingTranche[] {
  const dayOf = ({ start, end }: LivingTranche): number => start ?? (end ?? 0) - 500;
  const first = tranches[0] === undefined ? 0 : dayOf(tranches[0]);
  return tranches.map((each) => {
    const shift = first + (dayOf(each) % 300) - dayOf(each);
    const moved = DAYS.map((field) => [
      field,
      (each[field] ?? null) === null ? each[field] : Number(each[field]) + shift,
    ]);
    return { ...each, ...(Object.fromEntries(moved) as Partial<LivingTranche>) };
  });
}

function resolved(tranches: readonly LivingTranche[]): Contract | null {
  try {
    return resolvedContract(contract(...tranches));
  } catch (error) {
    if (error instanceof FinanceError) return null; // a delay that leaves no day, a first step before the start
    throw error;
  }
}

/** Deals of one to three tranches. */
export const someLivingDeal: fc.Arbitrary<DealGiven> = fc
  .oneof(
    { arbitrary: fc.tuple(someLiving), weight: 2 },
    { arbitrary: fc.array(someLiving, { minLength: 2, maxLength: 3 }).map(near), weight: 1 },
  )
  .map(resolved)
  .filter((each) => each !== null)
  .map((each) => ({ contract: each, deal: null }));
