import fc from "fast-check";
import type { Contract, LivingTranche } from "../../src/finance/contract";
import { contract, tranche } from "./contracts";

export const FIRST_START = 45_000; // 15 March 2023

/** A tranche of any kind with all that its life needs. */
export const anyLiving: fc.Arbitrary<LivingTranche> = fc
  .record({
    cents: fc.integer({ min: 100, max: 100_000_000_000 }),
    start: fc.integer({ min: FIRST_START, max: FIRST_START + 2_000 }),
    days: fc.integer({ min: 1, max: 3_000 }),
    rampMonths: fc.integer({ min: 0, max: 40 }),
    escalator: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
    firstStep: fc.option(fc.integer({ min: 1, max: 900 })),
    kind: fc.constantFrom("firm", "cancellable", "option", "contingent" as const),
    noticeDays: fc.integer({ min: 0, max: 400 }),
    noticeFrom: fc.option(fc.integer({ min: -300, max: 1_500 })),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    exerciseBy: fc.option(fc.integer({ min: -300, max: 900 })),
    signedBefore: fc.option(fc.integer({ min: 0, max: 700 })),
    fee: fc.option(fc.integer({ min: 1, max: 9_999_999 }), { freq: 3 }),
    feeAfter: fc.option(fc.integer({ min: -50, max: 800 })),
  })
  .map(({ cents, start, days, firstStep, noticeFrom, exerciseBy, signedBefore, fee, feeAfter, ...rest }) =>
    tranche({
      ...rest,
      value: cents / 100,
      start,
      end: start + days - 1,
      firstStep: firstStep === null ? null : start + firstStep,
      noticeFrom: noticeFrom === null ? null : start + noticeFrom,
      exerciseBy: exerciseBy === null ? null : start + exerciseBy,
      signed: signedBefore === null ? null : start - signedBefore,
      monthlyFee: fee,
      feeFrom: feeAfter === null ? null : start + feeAfter,
    }),
  );
/** One to four of them. */
export const anyStated = fc
  .array(anyLiving, { minLength: 1, maxLength: 4 })
  .map((tranches): Contract => contract(...tranches));
