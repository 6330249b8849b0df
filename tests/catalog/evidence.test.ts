import { allDeals, dealById } from "../../src/catalog/catalogue";
import { evidenceRows } from "../../src/catalog/evidence";

// Standing, value, precision, grade and number of sources of each claim, in the order in which they are listed.
test.each`
  deal                       | figure     | rows                                                                                                                                                                                 | source
  ${"meta-coreweave-2026"}   | ${"value"} | ${["shown 21000000000 upperBound filing 2", "alternative 21000000000 approx news 9", "alternative 21000000000 exact article 1", "rejected 2100000000 exact aggregator 1"]}           | ${"dossier: ~21, 8 pages; the article's plain 21; one page misplaces the point"}
  ${"meta-coreweave-2026"}   | ${"end"}   | ${["shown 2032-12-20 exact filing 4", "alternative 2032-12 exact news 1", "alternative 2032-12 exact article 1"]}                                                                    | ${"dossier: 20 Dec 2032; a page and the article say December"}
  ${"meta-coreweave-2025"}   | ${"value"} | ${["shown 14200000000 upperBound filing 1", "alternative 14200000000 upperBound news 3", "alternative 14200000000 exact news 1", "alternative 14200000000 exact article 1"]}         | ${"dossier: up to 14.2, 3 pages; Azzet and the article drop the up-to"}
  ${"microsoft-iren-2025"}   | ${"value"} | ${["shown 9700000000 approx filing 4"]}                                                                                                                                              | ${"dossier: ~9.7, the company's release"}
  ${"openai-cerebras-2026"}  | ${"value"} | ${["shown 20000000000 lowerBound news 3", "rejected 30000000000 upperBound aggregator 1"]}                                                                                           | ${"dossier: over 20; nobody else supports 30"}
  ${"microsoft-nscale-2025"} | ${"value"} | ${["withheld 23000000000 exact news 1", "withheld 24000000000 upperBound news 1", "withheld 14000000000 upperBound aggregator 1", "withheld 14000000000..24000000000 range news 3"]} | ${"dossier: up to 14, 23, up to 24: conflicted"}
`(
  "lists every claim of $deal $figure, best first ($source)",
  ({ deal, figure, rows }: { deal: string; figure: string; rows: string[] }) => {
    const listed = evidenceRows(dealById(deal), figure).map(({ standing, claim, sources }) => {
      const value = claim.value ?? `${claim.low}..${claim.high}`;
      return [standing, value, claim.precision, claim.grade, sources.length].join(" ");
    });
    expect(listed).toEqual(rows);
  },
);

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
  expect(() => evidenceRows(dealById("openai-azure-2025"), "gpus")).toThrow("it has value, announced, signed");
});
