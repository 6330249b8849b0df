/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { serialFromIso } from "../../src/finance/serial-date";
import * as functions from "../../src/functions/functions";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

beforeAll(loadRealCustomFunctions);

// Source of every number, day and publisher: src/catalog/deals.json, read here without the product's look-ups.

interface RawAssumption {
  readonly id: string;
  readonly claim: { readonly value?: number | string | null; readonly sources: readonly string[] };
}
const file = JSON.parse(readFileSync(join(__dirname, "../../src/catalog/deals.json"), "utf8")) as {
  readonly assumptions: readonly RawAssumption[];
  readonly sources: readonly { readonly id: string; readonly date?: string | null }[];
};
const dates = new Map(file.sources.map(({ id, date }) => [id, date ?? null]));
const why = (id: string, ...more: unknown[]): string =>
  functions.whyCell("ASSUMPTION", [[[id]], ...more.map((each) => [[each]])]);

test.each(file.assumptions.map(({ id, claim }) => [id, claim.value ?? null] as const))(
  "%s is the number of the file, or #N/A where that has none",
  (id, value) => {
    if (typeof value === "number") expect(functions.assumptionCell(id)).toBe(value);
    else expect(errorFrom(() => functions.assumptionCell(id)).code).toBe(CustomFunctions.ErrorCode.notAvailable);
  },
);

test.each([
  ["h100_2023_peak", null, "h100_2023_peak as a range only, 7 USD per GPU-hour to 12 USD per GPU-hour"],
  ["notes_2013", null, "the nearest are notes_2031, notes_2030"],
  ["notes_2031", serialFromIso("2025-07-24"), "not documented on 2025-07-24: the first source is dated 2025-07-25"],
])("%s on day %p is #N/A with its reason, in the cell and in WHY", (id, asOf, reason) => {
  const { code, message } = errorFrom(() => functions.assumptionCell(id, asOf));
  expect(code).toBe(CustomFunctions.ErrorCode.notAvailable);
  expect(message).toContain(reason);
  expect(why(id, asOf)).toContain(reason);
  expect(why(id, asOf)).toMatch(/Use the id of another assumption, or type your own into a cell\.$/);
});

test.each([
  [
    "notes_2031",
    "CoreWeave senior notes due 2031 (notes_2031) = 9 % (as of 2025-07-25; filing, Viralles (8-K copy), 2025-07-25 and 1 more source).",
  ],
  [
    "kw_gpu_gb200",
    "= 1.67 kW per GPU (computed; sources range from 1.67 kW per GPU to 1.83 kW per GPU; of no stated date; computed: 120 kW / 72 and 132 kW / 72; news, Introl, 2025; aggregator, LearnAI notes, undated; aggregator, Awesome Agents, undated).",
  ],
  [
    "h100_1y_contract_2025_10",
    "= $1.7 per GPU-hour (about; as of 2025-10; news, TechReaderDaily, 2026-04 and 2 more sources).",
  ],
  ["ddtl5_spread", "= 4.5 percentage points (as of 2026-05-18; news, Dave Friedman (Substack), 2026-05)."],
])("WHY of %s names value, unit, date, precision, range and source", (id, words) => {
  expect(why(id)).toContain(words);
});

test("an id may be written with spaces or in another case; text in place of a date is refused", () => {
  expect(functions.assumptionCell("Notes 2031")).toBe(0.09);
  expect(errorFrom(() => functions.assumptionCell("notes_2031", "today")).message).toContain("asOf must be a date");
});

test("a day changes nothing but whether there is a number, and a later day never takes it away", () => {
  const numbers = file.assumptions.filter(({ claim }) => typeof claim.value === "number");
  const day = fc.integer({ min: serialFromIso("2023-01-01"), max: serialFromIso("2027-12-31") });
  const onDay = (id: string, asOf: number): number | null => {
    try {
      return functions.assumptionCell(id, asOf);
    } catch {
      return null;
    }
  };
  fc.assert(
    fc.property(fc.constantFrom(...numbers), day, day, ({ id, claim }, one, other) => {
      const [earlier, later] = [onDay(id, Math.min(one, other)), onDay(id, Math.max(one, other))];
      expect([null, claim.value]).toContain(earlier);
      if (earlier !== null) expect(later).toBe(earlier);
      if (claim.sources.every((source) => dates.get(source) === null)) expect(later).toBeNull();
    }),
  );
});
