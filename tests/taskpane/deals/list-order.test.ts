import { allDeals } from "../../../src/catalog/catalogue";
import type { Deal } from "../../../src/catalog/model";
import { searchEntries } from "../../../src/catalog/search";
import { dealOptions } from "../../../src/taskpane/deals/deal-options";
import { ALL_DEALS, type ListChoice } from "../../../src/taskpane/deals/list-choice";
import { listOrder, valueGrade } from "../../../src/taskpane/deals/list-order";
import { sortKey } from "../../../src/taskpane/deals/sort-key";
import { claim, deal, figure } from "../sample-deal";

const value = (parts: Parameters<typeof claim>[0]) => figure({ name: "value", claims: [claim(parts)] });
const date = (name: string, iso: string) => figure({ name, unit: "date", claims: [claim({ value: iso })] });
const term = (years: number) => figure({ name: "term", unit: "years", claims: [claim({ value: years })] });

const DEALS: readonly Deal[] = [
  deal({ id: "none", type: "chip-purchase" }),
  deal({
    id: "small-fast",
    figures: [value({ value: 4e9 }), term(1), date("announced", "2026-01")],
    confidence: "caveat",
  }),
  deal({
    id: "withheld",
    figures: [{ ...value({ value: 99e9 }), withheld: "two sums" }, date("announced", "2024")],
    confidence: "conflicted",
  }),
  deal({ id: "large-slow", figures: [value({ value: 10e9 }), term(10), date("announced", "2025-12-31")] }),
  deal({ id: "range", figures: [value({ low: 6e9, high: 12e9, precision: "range" })] }),
];

function ids(choice: Partial<ListChoice>): readonly string[] {
  return listOrder(searchEntries(DEALS), { ...ALL_DEALS, ...choice }).entries.map((entry) => entry.deal.id);
}

test.each([
  {
    sort: "catalogue" as const,
    expected: ["none", "small-fast", "withheld", "large-slow", "range"],
    why: "as in the file",
  },
  {
    sort: "value" as const,
    expected: ["large-slow", "range", "small-fast", "none", "withheld"],
    why: "10 bn, from 6 bn, 4 bn; then without a value to show",
  },
  {
    sort: "announced" as const,
    expected: ["small-fast", "large-slow", "withheld", "none", "range"],
    why: "January 2026, the last day of 2025, 2024",
  },
  {
    sort: "annualSpend" as const,
    expected: ["small-fast", "large-slow", "none", "withheld", "range"],
    why: "4 bn a year, 1 bn a year",
  },
])("by $sort: $why", ({ sort, expected }) => {
  expect(ids({ sort })).toEqual(expected);
});

test("deals without anything to sort by are known, so that the list can say that they are listed last", () => {
  const { entries, lacksKey } = listOrder(searchEntries(DEALS), { ...ALL_DEALS, sort: "annualSpend" });
  expect(
    entries
      .map((entry) => entry.deal)
      .filter(lacksKey)
      .map(({ id }) => id),
  ).toEqual(["none", "withheld", "range"]);
});

test.each([
  { choice: { type: "chip-purchase" as const }, expected: ["none"] },
  { choice: { confidence: "conflicted" as const }, expected: ["withheld"] },
  { choice: { confidence: "safe" as const, sort: "value" as const }, expected: ["large-slow", "range", "none"] },
  { choice: { grade: "aggregator" as const }, expected: ["small-fast", "large-slow", "range"] },
  { choice: { grade: "filing" as const }, expected: [] },
  { choice: { value: "1bn" as const }, expected: ["small-fast", "large-slow", "range"] },
  { choice: { value: "10bn" as const }, expected: ["large-slow"] },
  { choice: { power: "100mw" as const }, expected: [] },
  { choice: { announcedFrom: "2025" }, expected: ["small-fast", "large-slow"] },
  { choice: { announcedFrom: "2026", value: "1bn" as const }, expected: ["small-fast"] },
  { choice: { startFrom: "2025" }, expected: [] },
])("filters narrow and keep the order: $expected", ({ choice, expected }) => {
  expect(ids(choice)).toEqual(expected);
});

test("the grade filtered by is that of the value shown; a withheld value has none", () => {
  expect(DEALS.map(valueGrade)).toEqual([null, "aggregator", null, "aggregator", "aggregator"]);
});

test("annual spend is the value divided by the length (by hand)", () => {
  expect(DEALS.map((each) => sortKey(each, "annualSpend"))).toEqual([null, 4e9 / 1, null, 10e9 / 10, null]);
});

test("Rubin, more than 10 billion, from 2026: three filters find the reference deal", () => {
  const options = dealOptions(allDeals());
  const chip = options.chips.find(([, words]) => words.includes("Rubin"))?.[0] ?? null;
  const found = listOrder(searchEntries(allDeals()), { ...ALL_DEALS, chip, value: "10bn", startFrom: "2027" });
  expect(found.entries.map((entry) => entry.deal.id)).toContain("meta-coreweave-2026");
  expect(found.entries.length).toBeLessThan(4);
});

test("a party is found with what it owns, and options are of the deals there are", () => {
  const options = dealOptions(allDeals());
  const microsoft = options.parties.find(([, words]) => words === "Microsoft")?.[0] ?? null;
  const found = listOrder(searchEntries(allDeals()), { ...ALL_DEALS, party: microsoft }).entries;
  expect(found.length).toBeGreaterThan(2);
  expect(dealOptions([])).toEqual({ chips: [], parties: [], startYears: [], announcedYears: [] });
  for (const [, words] of options.startYears) expect(words).toMatch(/^20\d\d or later$/);
});
