import { companies, reportedData } from "../../src/catalog/catalogue";
import { companiesNamedIn, companyKind } from "../../src/catalog/company-search";
import { reportedOnDay, reportsBetween } from "../../src/catalog/reported-on-day";
import { reportedFigure } from "../../src/catalog/reported";

const named = (query: string): readonly string[] => companiesNamedIn(query, companies()).map(({ id }) => id);

test.each([
  ["CRWV", "coreweave"],
  ["msft", "microsoft"],
  ["core scientific", "core-scientific"],
  ["Google Deep", "google-deepmind"],
])("%s names %s first", (query, id) => expect(named(query)[0]).toBe(id));

test("a word inside a name is no beginning, and an empty query names nothing", () => {
  expect(named("oreweave")).toEqual([]);
  expect(named("  ")).toEqual([]);
  expect(named("zebra")).toEqual([]);
});

test("at most six are offered, each with what it is", () => {
  expect(named("a").length).toBeLessThanOrEqual(6);
  const [aws] = companiesNamedIn("aws", companies());
  expect(aws === undefined ? "" : companyKind(aws, companies())).toBe("Unit of Amazon");
});

// Days by hand from the sources: CoreWeave's 10-Qs of 8 May and 12 August 2026.
test("reported figures of a day are those published by its end", () => {
  const rpo = (day: string): unknown =>
    reportedFigure("CRWV", "rpo", null, reportedOnDay(reportedData(), day)).shown.value;
  expect([rpo("2026-05-07"), rpo("2026-05-08"), rpo("2026-08-11"), rpo("2026-08-12")]).toEqual([
    60.7e9, 98.8e9, 98.8e9, 103.7e9,
  ]);
  expect(() => reportedFigure("CRWV", "rpo", null, reportedOnDay(reportedData(), "2024-01-01"))).toThrow(
    "the catalogue has no RPO of CoreWeave",
  );
});

test("what was reported between two days is found once, on its day", () => {
  const found = reportsBetween("2026-08-11", "2026-08-12", reportedData()).filter(
    ({ figure }) => figure.company === "coreweave" && figure.metric === "rpo",
  );
  expect(found.map(({ on, figure }) => [on, figure.period])).toEqual([["2026-08-12", "2026Q2"]]);
});
