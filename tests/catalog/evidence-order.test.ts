// One test a row of the table "Which claim is shown" in docs/catalogue.md.
import { rankedClaims } from "../../src/catalog/claims";
import { bestSource, citation, claimCitation } from "../../src/catalog/citation";
import type { Grade, Reading, Source } from "../../src/catalog/model";
import type { ClaimFile } from "../../src/catalog/read-catalogue";
import { readingWords } from "../../src/catalog/source-words";
import { syntheticClaim, syntheticDeal, syntheticFigure, syntheticSource } from "./synthetic-deal";

const sources: Readonly<Record<string, Partial<Source>>> = {
  filing_read: { reading: "document" },
  filing_quoted: { reading: "quotation" },
  company_quoted: { reading: "quotation" },
  // A filing of which only the address is known counts as the page that cites it.
  news_address: { kind: "filing", reading: "address" },
  news_page: {},
  blog_page: { grade: "aggregator", kind: "blog" },
};
const sourceOf = (id: string): Source | null => {
  const fields = sources[id];
  return fields === undefined ? null : { ...syntheticSource(id), grade: id.split("_")[0] as Grade, ...fields };
};
const shownOf = (claimed: ClaimFile[], unit: "USD" | "date" = "USD") =>
  rankedClaims(syntheticFigure({ claimed, unit }), sourceOf);

test.each<[row: string, first: ClaimFile, second: ClaimFile]>([
  [
    "a statement before a calculation, whatever the grades",
    { value: 6, precision: "exact", sources: ["blog_page"] },
    { value: 5, precision: "derived", derivation: "from dates", sources: ["filing_read"] },
  ],
  [
    "a filing before a blog",
    { value: 2, precision: "approx", sources: ["filing_quoted"] },
    { value: 1, precision: "exact", sources: ["blog_page"] },
  ],
  [
    "a filing before a company statement",
    { value: 2, precision: "approx", sources: ["filing_quoted"] },
    { value: 1, precision: "exact", sources: ["company_quoted"] },
  ],
  [
    "a filing that was read before one that is quoted",
    { value: 2, precision: "approx", sources: ["filing_read"] },
    { value: 1, precision: "exact", sources: ["filing_quoted"] },
  ],
  [
    "a quoted statement before a page of news",
    { value: 2, precision: "approx", sources: ["company_quoted"] },
    { value: 1, precision: "exact", sources: ["news_page"] },
  ],
  [
    "a page of news that was read before a filing known by address only",
    { value: 2, precision: "approx", sources: ["news_page"] },
    { value: 1, precision: "exact", sources: ["news_address"] },
  ],
  [
    "a filing known by address only before a blog",
    { value: 2, precision: "approx", sources: ["news_address"] },
    { value: 1, precision: "exact", sources: ["blog_page"] },
  ],
  [
    "the finer precision at the same evidence",
    { value: 1, precision: "exact", sources: ["filing_read"] },
    { value: 2, precision: "approx", sources: ["filing_read"] },
  ],
])("shown is %s", (_row, first, second) => {
  for (const claimed of [
    [first, second],
    [second, first],
  ])
    expect(shownOf(claimed).shown?.value).toBe(first.value);
});

test("of one claim's sources a filing is cited before a blog, wherever it stands in the list", () => {
  const claim = syntheticClaim({ sources: ["blog_page", "news_page", "filing_quoted", "filing_read"] });
  expect(bestSource(claim, sourceOf)?.id).toBe("filing_read");
});

describe("a finer date inside a better evidenced coarser one refines it", () => {
  test.each<[fine: string, coarse: string, isRefined: boolean]>([
    ["2026-03-31", "2026-03", true],
    ["2027-03", "2027-H1", true],
    ["2027-Q4", "2027-H2", true],
    ["2027-H1", "2027", true],
    ["2026-04-01", "2026-03", false],
    ["2027-07", "2027-H1", false],
  ])("%s (news) in %s (filing): %s", (fine, coarse, isRefined) => {
    const claimed: ClaimFile[] = [
      { value: coarse, precision: "exact", sources: ["filing_read"] },
      { value: fine, precision: "exact", sources: ["news_page"] },
    ];
    const { shown, refined } = shownOf(claimed, "date");
    expect([shown?.value, refined?.value ?? null]).toEqual(isRefined ? [fine, coarse] : [coarse, null]);
  });

  test("and the citation has both, each with its grade", () => {
    const claims: ClaimFile[] = [
      { value: "2026-03-31", precision: "exact", sources: ["news_page"] },
      { value: "2026-03", precision: "exact", sources: ["filing_quoted"] },
    ];
    const deal = syntheticDeal({ figures: [{ name: "signed", label: "Signed", unit: "date", claims }] });
    expect(citation(deal, "signed", sourceOf)).toMatch(
      /^news, .*; consistent with a better graded source that says only Mar 2026: filing, .*; as quoted by a third party$/,
    );
  });

  test("a finer claim of the better evidence refines nothing", () => {
    const claimed: ClaimFile[] = [
      { value: "2026-03", precision: "exact", sources: ["news_page"] },
      { value: "2026-03-31", precision: "exact", sources: ["filing_read"] },
    ];
    expect(shownOf(claimed, "date").refined).toBeNull();
  });
});

test.each<[fields: Partial<Source>, words: string]>([
  [{ reading: "document" }, ""],
  [{ reading: null }, ""],
  [{ reading: "quotation" }, "as quoted by a third party"],
  [{ reading: "quotation", quotedBy: "blog_page" }, "as quoted by Publisher blog_page"],
  [{ reading: "address" }, "not read: a third party cites its address"],
  [{ reading: "address", leadsTo: "home page" }, "the address is a home page, which does not show the figure"],
])("a source of %j is cited with %j", (fields, words) => {
  expect(readingWords({ ...syntheticSource("news_1"), ...fields }, sourceOf)).toBe(words);
});

test("a citation has document, accession number and place", () => {
  const full: Source = {
    ...syntheticSource("filing_1"),
    reading: "document" as Reading,
    document: "Form 10-Q for the quarter to 30 Jun 2026",
    accession: "0001769628-26-000366",
    item: "note 3",
  };
  expect(claimCitation(syntheticClaim({ sources: ["filing_1"] }), () => full)).toBe(
    "filing, Publisher filing_1, Form 10-Q for the quarter to 30 Jun 2026, accession 0001769628-26-000366, note 3, 2026-04-09, https://example.test/filing_1",
  );
});
