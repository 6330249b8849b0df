/** @jest-environment jsdom */
import * as functions from "../../src/functions/functions";
import {
  datedTerms,
  dealsReadings,
  evidenceReadings,
  figureReadings,
  type Reading,
  sourceReadings,
  termsReadings,
} from "../coverage/catalogue-reading";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

// What the catalogue's functions answer beside the same file read by another program.

beforeAll(loadRealCustomFunctions);

const LEAST_CASES = 200;
type Call = (...args: never[]) => unknown;

/** The answer, and null for #N/A. */
function answer(call: Call, { args }: Reading): unknown {
  try {
    return call(...(args as never[]));
  } catch {
    expect(errorFrom(() => call(...(args as never[]))).code).toBe("#N/A");
    return null;
  }
}

function compare(
  call: Call,
  readings: readonly Reading[],
  part: (answer: unknown) => unknown = (whole) => whole,
): void {
  const got = readings.map((reading) => [reading.args, part(answer(call, reading))]);
  expect(got).toEqual(readings.map(({ args, expected }) => [args, expected]));
}

test("FIGURE gives every figure under every bound", () => {
  expect(figureReadings().length).toBeGreaterThanOrEqual(LEAST_CASES);
  compare(functions.figureCell as Call, figureReadings());
});

test("SOURCE cites the best source of every figure", () => {
  expect(sourceReadings().length).toBeGreaterThanOrEqual(LEAST_CASES);
  compare(functions.sourceCell as Call, sourceReadings());
});

test("EVIDENCE lists every claim of every figure, best first, rejected last, each with its best source", () => {
  expect(evidenceReadings().length).toBeGreaterThanOrEqual(LEAST_CASES);
  compare(functions.evidenceCell as Call, evidenceReadings(), (table) =>
    (table as unknown[][])
      .slice(1)
      .map((row) => [row[1], [row[8], row[9], row[10] === "" ? "undated" : isoOf(row[10]), row[11]].join(", ")]),
  );
});

test("DEALS finds what 200 seeded searches must find, with the value of each deal", () => {
  expect(dealsReadings().length).toBeGreaterThanOrEqual(LEAST_CASES);
  expect(dealsReadings().filter(({ expected }) => expected !== null).length).toBeGreaterThan(LEAST_CASES / 2);
  const found = (whole: unknown): unknown =>
    whole === null
      ? null
      : (whole as unknown[][]).slice(1).map((row) => [row[0], typeof row[5] === "object" ? null : row[5]]);
  compare(functions.dealsCell as Call, dealsReadings(), found);
});

test("TERMS states every term of every deal, and leaves blank what is withheld", () => {
  const terms = termsReadings().flatMap(({ expected }) => (expected as unknown[] | null) ?? []);
  expect(terms.length).toBeGreaterThanOrEqual(LEAST_CASES);
  const labels = terms.map((row) => (row as unknown[])[0]);
  compare(functions.termsCell as Call, termsReadings(), (block) =>
    block === null ? null : (block as unknown[][]).filter(([label]) => labels.includes(label)).sort(byPlace(labels)),
  );
});

test("TERMS brings every documented start and end to a day inside what is documented", () => {
  expect(datedTerms().length).toBeGreaterThanOrEqual(40);
  for (const { id, label, tranche, from, to } of datedTerms()) {
    const block = answer(functions.termsCell as Call, { args: [[[id]]], expected: null }) as unknown[][] | null;
    if (block === null) continue;
    const day = Number(block.find(([each]) => each === label)?.[tranche + 1]);
    expect([id, label, day >= from && day <= to]).toEqual([id, label, true]);
  }
});

function byPlace(labels: readonly unknown[]): (one: unknown[], other: unknown[]) => number {
  return ([one], [other]) => labels.indexOf(one) - labels.indexOf(other);
}

/** A date cell of the table, as its source's date: a day comes as a serial. */
function isoOf(cell: unknown): string {
  return typeof cell === "number" ? new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 10) : String(cell);
}
