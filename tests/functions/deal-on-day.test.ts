import { dealAsOf, documentedSince, firstDocumented } from "../../src/catalog/as-of";
import { allDeals, dealById } from "../../src/catalog/catalogue";
import { findFigure } from "../../src/catalog/figure";
import type { Claim } from "../../src/catalog/claim";
import type { Deal } from "../../src/catalog/model";
import { serialFromIso } from "../../src/finance/serial-date";
import { requireFigureOnDay } from "../../src/functions/deal-on-day";

const NO_DAY = "9999-12-31";
/** Days on which something about a deal was published, from its first on. */
const daysOf = (deal: Deal): string[] =>
  [...new Set(deal.figures.flatMap(({ claims }) => claims.map((claim) => documentedSince(claim, deal))))]
    .filter((day) => day >= firstDocumented(deal) && day < NO_DAY)
    .sort();

test("a figure is refused on a day before its first source, and that source's day is the first on which it is there", () => {
  let refused = 0;
  for (const deal of allDeals())
    for (const { name } of deal.figures) {
      const isThere = (day: string): boolean => findFigure(dealAsOf(deal, day), name) !== null;
      const [first] = daysOf(deal).filter(isThere);
      for (const day of daysOf(deal).filter((each) => !isThere(each))) {
        refused += 1;
        expect(() => requireFigureOnDay(deal, name, serialFromIso(day))).toThrow(`the first source is dated ${first}`);
      }
    }
  expect(refused).toBeGreaterThan(50);
});

// The dates are those of the sources: "more than 20 billion" in the news of April 2026, another number in September.
const deal = dealById("openai-cerebras-2026");
const corrected = (rejectedBy: string | null): Deal => ({
  ...deal,
  id: `openai-cerebras-2026 rejected by ${rejectedBy}`,
  figures: deal.figures.map((figure) =>
    figure.name === "value" ? { ...figure, claims: statements(figure.claims, rejectedBy) } : figure,
  ),
});
/** Two, whatever else the catalogue has by now. */
const statements = ([any]: readonly Claim[], rejectedBy: string | null): Claim[] =>
  any === undefined
    ? []
    : [
        { ...any, value: 21.8e9, sources: ["n_anth_518"], rejected: null, rejectedBy: null },
        {
          ...any,
          value: 20e9,
          sources: ["btw_cer", "mtw_cer", "tff_cer"],
          rejected: "another number is stated now",
          rejectedBy,
        },
      ];

test.each`
  case                                                      | rejectedBy      | since
  ${"a number that stood until a later one took its place"} | ${"n_anth_518"} | ${"2026-04-30"}
  ${"a number that never stood"}                            | ${null}         | ${"2026-09-29"}
`("$case: the first source is dated $since", ({ rejectedBy, since }: { rejectedBy: string | null; since: string }) => {
  expect(() => requireFigureOnDay(corrected(rejectedBy), "value", serialFromIso("2026-01-31"))).toThrow(
    `had no documented value on 2026-01-31: the first source is dated ${since}`,
  );
});
