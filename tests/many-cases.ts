// Most of a long test's time goes into its last cases. `npm test` tries few cases of the tests that are marked here.
// `npm run test:full`, and `npm run test:oracle` where another engine calculates, try many and run nothing else of their files.

const triesMany = process.env["OFFTAKE_CASES"] === "many";

/** How many cases to try, or which. */
export function cases<Cases>(few: Cases, many: Cases): Cases {
  return triesMany ? many : few;
}

/** The title of a test or a group over `cases`: its mark is what the long runs choose it by (tests/run/steps.ts). */
export function overCases(title: string, engine?: "IronCalc"): string {
  return triesMany ? `${title} [many cases${engine === undefined ? "" : `, ${engine}`}]` : title;
}

/** The places of a sweep over a request's actions or the like: all in the long run, every fifth and the last otherwise. */
export function swept(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => triesMany || index % 5 === 0 || index === count - 1,
  );
}
