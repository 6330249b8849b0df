/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { serialFromIso } from "../../src/finance/serial-date";
import * as functions from "../../src/functions/functions";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

// ASSUMPTIONS, HISTORY and CHANGES: tables of what is documented. Source of every row: src/catalog/deals.json, read here
// without the product's look-ups, and the dates of its sources.

beforeAll(loadRealCustomFunctions);

interface RawClaim {
  readonly value?: number | string | null;
  readonly sources: readonly string[];
}
const file = JSON.parse(readFileSync(join(__dirname, "../../src/catalog/deals.json"), "utf8")) as {
  readonly assumptions: readonly { readonly id: string; readonly name: string; readonly claim: RawClaim }[];
  readonly reported: readonly {
    readonly company: string;
    readonly metric: string;
    readonly periodEnd: string;
    readonly claims: readonly RawClaim[];
  }[];
  readonly companies: readonly { readonly id: string; readonly name: string; readonly tickers?: readonly string[] }[];
};
const day = serialFromIso;
const why = (name: string, ...args: unknown[]): string =>
  functions.whyCell(
    name,
    args.map((each) => [[each]]),
  );
const column = (rows: unknown[][], heading: string): unknown[] => {
  const at = rows[0]?.indexOf(heading) ?? -1;
  return rows.slice(1).map((row) => row[at]);
};

test("ASSUMPTIONS lists every assumption of the file with its number; a range has its ends and no value", () => {
  const rows = functions.assumptionsCell();
  expect(column(rows, "id")).toEqual(file.assumptions.map(({ id }) => id));
  expect(column(rows, "value")).toEqual(file.assumptions.map(({ claim }) => claim.value ?? ""));
  const peak = rows.find(([id]) => id === "h100_2023_peak");
  expect(peak?.slice(3, 6)).toEqual(["", 7, 12]);
});

test.each([
  ["notes", ["notes_2031", "notes_2030", "convert_2031", "crwv_conv_2033"]],
  ["NOTES 2031", ["notes_2031", "convert_2031"]],
])("ASSUMPTIONS with %j lists those in which every word occurs", (contains, ids) => {
  expect(column(functions.assumptionsCell(contains), "id")).toEqual(ids);
});

test.each([
  ["CoreWeave", "rpo", "2026-06-30", 103.7e9, "CoreWeave 10-Q, June 2026"],
  ["CRWV", "RPO", "2024-12-31", 15.1e9, "CoreWeave 10-K, 2024"],
  ["coreweave", "revenue", "2025-12-31", 5.131e9, "CoreWeave 10-K, 2025"],
])("HISTORY of %s has %s to %s as %d (%s)", (company, metric, end, value) => {
  const rows = functions.historyCell(company, metric);
  expect(rows[0]).toEqual(["metric", "period end", "kind", "value", "unit", "precision", "grade", "source"]);
  expect(rows.filter((row) => row[1] === day(end)).map((row) => row[3])).toContain(value);
});

test.each([
  ["EVIDENCE", () => functions.evidenceCell([["meta-coreweave-2026"]], "value"), "up to"],
  ["ASSUMPTIONS", () => functions.assumptionsCell(), "about"],
  ["HISTORY", () => functions.historyCell("Alphabet"), "about"],
])("%s says how exact a number is in the words of the sheets: %s (claim-words)", (_, table, word) => {
  const [header = [], ...rows] = table();
  const said = rows.map((row) => String(row[header.indexOf("precision")]));
  expect(said).toContain(word);
  expect(said.filter((each) => /Bound|approx|stated$/.test(each) && each !== "as stated")).toEqual([]);
});

test("HISTORY has every claim's number of the file under every name of the company, and interpolates none", () => {
  const reporting = [...new Set(file.reported.map(({ company }) => company))];
  fc.assert(
    fc.property(fc.constantFrom(...reporting), fc.nat(), (id, pick) => {
      const company = file.companies.find((each) => each.id === id);
      const names = [id, company?.name ?? id, ...(company?.tickers ?? [])];
      const rows = functions.historyCell(names[pick % names.length] ?? id);
      const stated = file.reported.filter((each) => each.company === id);
      const numbers = new Set(stated.flatMap(({ claims }) => claims.map(({ value }) => value)));
      expect(rows.length - 1).toBeGreaterThanOrEqual(stated.length);
      expect(column(rows, "value").filter((value) => !numbers.has(value as number))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

// By hand from Nebius' 20-F of 30 April 2026 and CoreWeave's 10-Q of 8 May 2026, against the news before them.
test.each([
  ["2026-04-29", "2026-04-30", "nebius microsoft", "value", 17.4e9, 17_392_900_000],
  ["2026-04-29", "2026-04-30", "nebius microsoft", "prepayment", "", 6_958_100_000],
  ["2026-04-29", "2026-04-30", "nebius microsoft", "end", "2031", "Oct 2031"],
  ["2026-05-07", "2026-05-08", "meta coreweave", "value", 21e9, 21e9],
  ["2026-09-28", "2026-09-29", "anthropic google", "value", 200e9, ""],
])("CHANGES from %s to %s: %s, %s was %p and is %p", (from, to, deals, figure, was, now) => {
  const rows = functions.changesCell(day(from), day(to), deals);
  const found = rows.find((row) => row[1] === figure);
  expect(found?.slice(2, 5)).toEqual([day(to), was, now]);
});

test("CHANGES says how a figure is read anew where its number stays, and cites no source of a later day", () => {
  const rows = functions.changesCell(day("2026-05-07"), day("2026-05-08"), "meta coreweave");
  const value = rows.find((row) => row[1] === "value");
  expect(value?.[5]).toMatch(/^about, .+ became up to, .+; filing, CoreWeave \(SEC\), Form 10-Q .+, 2026-05-08, https/);
});

// Source: IREN's own page of 8 May 2026; a page of 7 May had the same number, and a better one called it a ceiling until then.
test("a claim that was known before changes on the day of the source that made it the best", () => {
  const rows = functions.changesCell(day("2026-05-07"), day("2026-05-08"), "nvidia iren");
  expect(new Set(column(rows, "on"))).toEqual(new Set([day("2026-05-08")]));
});

test("what changed over a time is found between its days, in their order; nothing changes within a day", () => {
  expect(functions.changesCell(day("2026-06-30"), day("2026-06-30"))).toEqual([
    ["deal", "figure", "on", "was", "now", "source"],
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 45_900, max: 46_350 }), fc.integer({ min: 1, max: 60 }), (from, length) => {
      const days = column(functions.changesCell(from, from + length), "on") as number[];
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(days.filter((on) => on <= from || on > from + length)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test.each<[name: string, args: readonly unknown[], reason: RegExp]>([
  ["ASSUMPTIONS", ["nots_2031"], /no assumption of the catalogue contains "nots_2031"; the nearest are notes_2031/],
  ["HISTORY", ["Corweave"], /no company is called "Corweave"; the nearest are CoreWeave/],
  ["HISTORY", ["CRWV", "capx"], /no metric is called "capx"; the nearest are capex/],
  ["HISTORY", ["CRWV", "commercial rpo"], /the catalogue has no commercial rpo of CoreWeave: it has backlog, rpo/],
  ["HISTORY", ["Crusoe"], /the catalogue has no reported figure of Crusoe: it has nothing this company reported/],
  ["CHANGES", [46_000, 46_100, "nebbiuz"], /no deal of the catalogue contains "nebbiuz"; the nearest are Nebius/],
  ["DEALS", ["corweawe"], /no deal of the catalogue contains "corweawe"; the nearest are CoreWeave/],
  ["DEALS", ["meta oracle iren"], /each word occurs, but no deal has them all/],
])("%s(%j) is #N/A with its reason, in the cell and in WHY", (name, args, reason) => {
  const cells = {
    ASSUMPTIONS: functions.assumptionsCell,
    HISTORY: functions.historyCell,
    CHANGES: functions.changesCell,
    DEALS: functions.dealsCell,
  } as unknown as Record<string, (...cells: readonly unknown[]) => unknown>;
  const { code, message } = errorFrom(() => cells[name]?.(...args));
  expect(code).toBe(CustomFunctions.ErrorCode.notAvailable);
  expect(message).toMatch(reason);
  expect(why(name, ...args)).toMatch(reason);
});

test.each([
  [[null, 46_100], /from must be a date: got nothing/],
  [[46_100, "soon"], /to must be a date: got "soon"/],
  [[46_100, 46_099], /the earlier day first/],
])("CHANGES of %j is #VALUE!", (args, reason) => {
  const { code, message } = errorFrom(() => functions.changesCell(args[0], args[1]));
  expect([code, message]).toEqual([CustomFunctions.ErrorCode.invalidValue, expect.stringMatching(reason)]);
});

test("WHY counts what each of them lists", () => {
  expect(why("ASSUMPTIONS", "notes")).toMatch(/^4 market assumptions of the catalogue .+"notes"/);
  expect(why("HISTORY", "CRWV", "rpo")).toMatch(
    /^5 figures that CoreWeave reported \(Remaining performance obligations/,
  );
  expect(why("CHANGES", day("2026-05-07"), day("2026-05-08"), "meta coreweave")).toMatch(
    /^From the end of 7 May 2026 to the end of 8 May 2026, 1 figure of deals matching "meta coreweave" changed or was added, none of them new\.$/,
  );
});
