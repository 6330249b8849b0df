import { allDeals, dealById } from "../../src/catalog/catalogue";
import { evidenceRows } from "../../src/catalog/evidence";

test("lists every claim of a figure: shown, alternatives, rejected", () => {
  const rows = evidenceRows(dealById("meta-coreweave-2026"), "value");
  expect(rows.map((row) => [row.standing, row.claim.value, row.claim.grade, row.sources.length])).toEqual([
    ["shown", 21e9, "news", 8],
    ["alternative", 21e9, "article", 1],
    ["rejected", 2.1e9, "aggregator", 1],
  ]);
});

test("marks the claims of a withheld figure", () => {
  const rows = evidenceRows(dealById("microsoft-nscale-2025"), "VALUE");
  expect(new Set(rows.map((row) => row.standing))).toEqual(new Set(["withheld"]));
});

test("lists every claim of a deal, each with its sources", () => {
  for (const deal of allDeals()) {
    const rows = evidenceRows(deal);
    expect(rows).toHaveLength(deal.figures.reduce((sum, figure) => sum + figure.claims.length, 0));
    expect(rows.every((row) => row.sources.length === row.claim.sources.length)).toBe(true);
  }
});

test("refuses a figure the deal does not have", () => {
  expect(() => evidenceRows(dealById("openai-azure-2025"), "gpus")).toThrow("it has value, announced");
});
