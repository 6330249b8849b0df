import { dealAsOf, documentedSince, firstDocumented } from "../../src/catalog/as-of";
import { dealById } from "../../src/catalog/catalogue";
import { figureValue } from "../../src/catalog/figure";
import { FinanceError } from "../../src/finance/errors";
import { syntheticClaim, syntheticDeal, syntheticSource, type SourceOf } from "./synthetic-deal";

const expansion = dealById("meta-coreweave-2026");

test("the expansion is unknown on the day before it was signed, and until it was announced", () => {
  for (const day of ["2026-03-30", "2026-03-31", "2026-04-08"]) {
    expect(() => dealAsOf(expansion, day)).toThrow(
      new FinanceError(
        "missing-data",
        `meta-coreweave-2026 was not documented on ${day}: the first source is dated 2026-04-09`,
      ),
    );
  }
});

test("from the announcement on, all of it that was published then is known", () => {
  const known = dealAsOf(expansion, "2026-04-09");
  expect(figureValue(known, "value")).toBe(21e9);
  expect(figureValue(known, "term")).toBe(6.5);
  expect(() => figureValue(known, "nothing")).toThrow("no documented figure");
});

test("a figure that was published later is not documented before", () => {
  const deal = dealById("openai-cerebras-2026");
  expect(figureValue(dealAsOf(deal, "2026-01-31"), "january report value")).toBe(10e9);
  expect(() => figureValue(dealAsOf(deal, "2026-01-31"), "value")).toThrow('no documented figure "value"');
  expect(figureValue(dealAsOf(deal, "2026-06-30"), "value")).toBe(20e9);
});

test("the day of the first order form's end became known only with the expansion", () => {
  const before = dealAsOf(dealById("meta-coreweave-2025"), "2025-12-31");
  const after = dealAsOf(dealById("meta-coreweave-2025"), "2026-04-30");
  expect([figureValue(before, "end"), figureValue(after, "end")]).toEqual([48213, 48196]); // 31 and 14 December 2031
});

test("a conflict is open until the source that settled it was published", () => {
  const deal = dealById("meta-nebius-2026");
  const settledOn = (day: string): readonly boolean[] =>
    dealAsOf(deal, day).conflicts.map(({ settled }) => settled !== null);
  expect(settledOn("2026-04-29")).toEqual([false, false]);
  expect(settledOn("2026-04-30")).toEqual([true, true]); // the day of the 20-F
});

test("as of the day the catalogue was compiled nothing of a deal is missing", () => {
  expect(dealAsOf(expansion, "2026-11-28").figures).toEqual(expansion.figures);
});

test.each(["2026-04", "yesterday", "2026-02-30", ""])("refuses %j as an as-of date", (day) => {
  expect(() => dealAsOf(expansion, day)).toThrow("an as-of date must be a day");
});

const announcedOn = (date: string) =>
  syntheticDeal({
    figures: [
      {
        name: "announced",
        label: "Announced",
        unit: "date",
        claims: [{ value: date, precision: "exact", sources: ["news_1"] }],
      },
    ],
  });
const dated =
  (date: string | null): SourceOf =>
  (id) => ({
    ...syntheticSource(id),
    grade: "news",
    date,
  });

test.each([
  { source: "2026-04-12", announced: "2026-04-09", since: "2026-04-12", why: "the source's own day" },
  {
    source: "2026-04",
    announced: "2026-04-09",
    since: "2026-04-09",
    why: "the announcement within the source's month",
  },
  { source: "2026-05", announced: "2026-04-09", since: "2026-05-31", why: "the last day of the source's month" },
  { source: "2026-03", announced: "2026-04-09", since: "2026-03-31", why: "reports before the announcement count" },
  { source: null, announced: "2026-04-09", since: "2026-04-09", why: "the announcement, when the source has no date" },
  { source: null, announced: "2026-04", since: "2026-04-30", why: "the last day of the month of the announcement" },
])("a claim is documented since $why", ({ source, announced, since }) => {
  expect(documentedSince(syntheticClaim({ sources: ["news_1"] }), announcedOn(announced), dated(source))).toBe(since);
});

test("a deal without figures was never documented", () => {
  expect(firstDocumented(syntheticDeal({}))).toBe("no known day");
});
