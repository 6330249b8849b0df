import { allDeals } from "../../../src/catalog/catalogue";
import { newsItems, threeMonthsBefore } from "../../../src/taskpane/companies/news-items";
import { formatsFor } from "../../../src/taskpane/shared/formats";

const FORMATS = formatsFor("en-GB");
const news = (from: string, to: string, companyId: string | null = null, deals = allDeals()) =>
  newsItems(from, to, deals, companyId, FORMATS);
const only = (id: string) => allDeals().filter((deal) => deal.id === id);

// By hand from the dates of the sources: CoreWeave's 10-Q of 8 May 2026 and its figures of 12 August 2026.
test("a figure that reads otherwise says what it was and is, on its day, with its source", () => {
  const [value] = news("2026-05-07", "2026-05-08", "none", only("meta-coreweave-2026"));
  expect(value).toMatchObject({
    on: "2026-05-08",
    figure: "Contract value",
    now: "up to $21 bn",
    was: "about $21 bn",
    source: { publisher: "CoreWeave (SEC)", date: "2026-05-08" },
  });
});

test("a reported figure is new on the day on which it was first published, and is of its company", () => {
  const found = news("2026-08-11", "2026-08-12", "coreweave", []);
  expect(found).toContainEqual(
    expect.objectContaining({ figure: "Remaining performance obligations (RPO), 2026Q2", now: "$103.7 bn", was: null }),
  );
  expect(found.every(({ about }) => "companyId" in about && about.companyId === "coreweave")).toBe(true);
});

test("the latest comes first; nothing is new within a day or before it", () => {
  const days = news("2026-01-31", "2026-11-28").map(({ on }) => on);
  expect(days.length).toBeGreaterThan(100);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(news("2026-01-31", "2026-11-28").map(({ key }) => key)).size).toBe(days.length);
  expect(news("2026-05-08", "2026-05-08")).toEqual([]);
  expect(news("2026-05-09", "2026-05-08")).toEqual([]);
});

test.each([
  ["2026-11-28", "2026-08-01"],
  ["2026-02-10", "2025-11-01"],
])("three months before %s the list begins on %s", (day, from) => expect(threeMonthsBefore(day)).toBe(from));
