import { allDeals, dealById } from "../../../src/catalog/catalogue";
import { dealsOnDay } from "../../../src/taskpane/deals/deals-on-day";

test("without a day the deals are those of the catalogue, untouched", () => {
  expect(dealsOnDay(allDeals(), null)).toBe(allDeals());
});

test("on 30 March 2026 the expansion of 9 April is unknown, also to the deal that it expands", () => {
  const known = dealsOnDay(allDeals(), "2026-03-30");
  const ids = known.map(({ id }) => id);
  expect(ids).toContain("meta-coreweave-2025");
  expect(ids).not.toContain("meta-coreweave-2026");
  for (const deal of known)
    expect(ids).toEqual(expect.arrayContaining(deal.relations.map((relation) => relation.deal)));
});

test("before anything was published there is nothing, and long after there is everything", () => {
  expect(dealsOnDay(allDeals(), "2000-01-01")).toEqual([]);
  expect(dealsOnDay([dealById("meta-coreweave-2026")], "2099-12-31")).toHaveLength(1);
});
