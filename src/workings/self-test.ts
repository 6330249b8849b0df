import { PUBLISHED_EXAMPLES, type PublishedExample } from "./published-examples";

/** A published example beside what is calculated here and now. */
export interface SelfTestRow {
  /** Its number in the table, from 1. */
  readonly example: number;
  readonly what: string;
  readonly expected: number;
  /** The error's message where there is no number. */
  readonly got: number | string;
  readonly difference: number | null;
  /** The most that the two may differ by: half a unit of the last digit that was published. */
  readonly tolerance: number;
  readonly unit: string;
  readonly source: string;
  readonly ok: boolean;
}

export interface SelfTest {
  readonly rows: readonly SelfTestRow[];
  /** Whether all agree, in words. */
  readonly overall: string;
  readonly ok: boolean;
}

/**
 * The published examples, calculated again.
 *
 * Shape:  a row agrees when it differs by no more than half a unit of the last published digit.
 * Errors: none: an example that cannot be calculated is a row that does not agree.
 */
export function selfTest(examples: readonly PublishedExample[] = PUBLISHED_EXAMPLES): SelfTest {
  const rows = examples.map((example, index) => tested(example, index + 1));
  const different = rows.filter(({ ok }) => !ok);
  const names = different.map(({ example, what }) => `${example} ${what}`).join("; ");
  const overall =
    different.length === 0
      ? `All ${rows.length} recomputed examples agree`
      : `${different.length} of ${rows.length} recomputed examples differ: ${names}`;
  return { rows, overall, ok: different.length === 0 };
}

/** WHY of SELFTEST: what is compared. */
export function selfTestSentence(): string {
  return "Published numbers, and numbers worked out by hand from published ones, each with its source, recomputed here and compared within half a unit of the last digit.";
}

function tested(
  { what, expected, tolerance, unit, calculate, source }: PublishedExample,
  example: number,
): SelfTestRow {
  const got = calculated(calculate);
  const difference = typeof got === "number" ? got - expected : null;
  return {
    example,
    what,
    expected,
    got,
    difference,
    tolerance,
    unit,
    source,
    ok: difference !== null && Math.abs(difference) <= tolerance,
  };
}

function calculated(calculate: () => number): number | string {
  try {
    return calculate();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
