/** @jest-environment jsdom */
import fc from "fast-check";
import { serialFromIso } from "../../src/finance/serial-date";
import * as functions from "../../src/functions/functions";
import { additions } from "../catalog/additions";
import { ADDED_METRICS } from "../catalog/added-metrics";
import { inOurUnit } from "../catalog/dossier";
import { loadRealCustomFunctions } from "./real-office";

// Forty figures of the second reading, drawn at random, and read again through the functions a cell has. All of them are
// compared with the file in tests/catalog/additions-kept.test.ts; here the way to the cell is what is asked.

beforeAll(loadRealCustomFunctions);

const DRAWN = fc.sample(fc.shuffledSubarray([...additions.reported_series], { minLength: 40, maxLength: 40 }), {
  numRuns: 1,
  seed: 20261128,
})[0] as readonly (typeof additions.reported_series)[number][];

test("forty are drawn", () => expect(new Set(DRAWN).size).toBe(40));

test.each(DRAWN.map((each) => [each.company, each.metric, each.period, each] as const))(
  "%s, %s, %s is in HISTORY as it was read, on its day, with a source",
  (company, metric, _, { period_end, value, unit }) => {
    const [name, part] = ADDED_METRICS[metric] ?? ["", null];
    const label = part === null ? name : `${name}, ${part}`;
    const rows = functions
      .historyCell(company, name)
      .filter((row) => row[0] === label && row[1] === serialFromIso(period_end));
    const expected = inOurUnit(value, unit);
    expect(rows.map((row) => row[3])).toContain(expected);
    for (const row of rows) expect(String(row[7])).toMatch(/^(sources disagree: )?\w+( \([^)]+\))?, .+, https?:/);
  },
);
