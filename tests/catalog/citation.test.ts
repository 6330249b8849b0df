import { dealById } from "../../src/catalog/catalogue";
import { bestSource, citation, claimCitation } from "../../src/catalog/citation";
import { gradedById, syntheticClaim } from "./synthetic-deal";

test.each([
  [
    "meta-coreweave-2025",
    "announced",
    "filing, SEC EDGAR (fast-edgar mirror), 2025-09-30, http://archive.fast-edgar.com/20250930/ACZ2K22CZ222Q2Z2222G22ZZMDBI4ZLS9272/redactedmetamsa929finald.htm (and 1 more)",
  ],
  [
    "meta-coreweave-2026",
    "value",
    "news, Tech Funding News, 2026-04, https://techfundingnews.com/meta-coreweave-21b-ai-cloud-deal/ (and 7 more)",
  ],
  [
    "meta-coreweave-2026",
    "term",
    "article, SmartChunks, undated, https://smartchunks.com/coreweave-meta-21-billion-ai-cloud-nvidia-rubin-2032/",
  ],
])("%s %s is cited on one line", (deal, figure, line) => expect(citation(dealById(deal), figure)).toBe(line));

test("a withheld figure cites every claim that disagrees", () => {
  expect(citation(dealById("meta-amd-2026"), "value").split("; ")).toHaveLength(3);
});

test("the best grade is cited; among equals the first named", () => {
  const claim = syntheticClaim({ sources: ["news_1", "filing_1", "filing_2"] });
  expect(bestSource(claim, gradedById)?.id).toBe("filing_1");
});

test("a claim without a known source says so", () => {
  expect(claimCitation(syntheticClaim({ sources: [] }), gradedById)).toBe("no source recorded");
});
