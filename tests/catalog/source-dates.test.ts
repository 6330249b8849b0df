import { catalogue, sourceById } from "../../src/catalog/catalogue";
import { isoPeriod } from "../../src/catalog/iso-period";
import type { Claim } from "../../src/catalog/claim";

// A number of a day is not known before that day: a page that is older may give a part of it, but then it is not the only one.

/** Whether every source is dated, and each before a day: none of them can state what was so on it. */
function isOlder({ sources }: Claim, day: string): boolean {
  const dates = sources.map((id) => sourceById(id)?.date ?? null);
  return dates.every((date) => date !== null && (isoPeriod(date)?.last ?? date) < (isoPeriod(day)?.first ?? day));
}

test("a claim whose pages are all older than the day it is about is noticed (by hand)", () => {
  const claim = catalogue.assumptions.find(({ id }) => id === "crwv_meta_share_2026_06")?.claim as Claim;
  expect(isOlder(claim, "2026-06-30")).toBe(false);
  expect(isOlder({ ...claim, sources: ["shshell"] }, "2026-06-30")).toBe(true);
});

test("no reported figure but guidance rests only on pages older than the end of its period", () => {
  const older = catalogue.reported
    .filter(({ metric }) => !metric.includes("guidance"))
    .filter(({ claims, periodEnd }) => claims.some((claim) => isOlder(claim, periodEnd)));
  expect(older.map(({ company, metric, period }) => `${company} ${metric} ${period}`)).toEqual([]);
});

test("no assumption rests only on pages older than its as-of date, but for a launch that was announced", () => {
  const older = catalogue.assumptions.filter(({ asOf, claim }) => asOf !== null && isOlder(claim, asOf));
  expect(older.map(({ id }) => id)).toEqual(["gpu_futures"]);
});
