import { dealById } from "../../src/catalog/catalogue";
import { bestSource, citation, claimCitation } from "../../src/catalog/citation";
import { gradedById, syntheticClaim } from "./synthetic-deal";

test.each([
  [
    "meta-coreweave-2025",
    "announced",
    "filing, SEC EDGAR (fast-edgar mirror), 2025-09-30, http://archive.fast-edgar.com/20250930/ACZ2K22CZ222Q2Z2222G22ZZMDBI4ZLS9272/redactedmetamsa929finald.htm (and 2 more)",
  ],
  [
    "meta-coreweave-2026",
    "value",
    "filing, CoreWeave (SEC), Form 10-Q for the quarter to 30 Jun 2026, accession 0001769628-26-000366, 2026-08-12, https://www.sec.gov/Archives/edgar/data/1769628/000176962826000366/crwv-20260630.htm (and 1 more)",
  ],
  [
    "meta-coreweave-2025",
    "value",
    "filing, CoreWeave (SEC), Form 10-K for 2025, accession 0001769628-26-000104, 2026-03-02, https://www.sec.gov/Archives/edgar/data/1769628/000176962826000104/crwv-20251231.htm; as quoted by a third party",
  ],
  [
    "microsoft-nebius-2025",
    "value",
    "filing, Nebius (SEC), Form 20-F for 2025, accession 0001104659-26-052948, material contracts; note on revenue, 2026-04-30, https://www.sec.gov/Archives/edgar/data/1513845/000110465926052948/nbis-20251231x20f.htm",
  ],
  [
    "meta-coreweave-2026",
    "signed",
    "news, Open-TechStack, 2026-04, https://open-techstack.com/blog/meta-coreweave-ai-cloud-deal-2026/ (and 1 more); consistent with a better graded source that says only Mar 2026: filing, CoreWeave (SEC), Form 10-Q for the quarter to 31 Mar 2026, accession 0001769628-26-000222, 2026-05-08, https://www.sec.gov/Archives/edgar/data/1769628/000176962826000222/crwv-20260331.htm; as quoted by a third party",
  ],
  [
    "cipher-fluidstack-2025",
    "second lease capacity",
    "aggregator, Cipher via GlobeNewswire, Release of 20 Nov 2025, 2025-11-20, https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1819989&type=8-K; the address is a listing, which does not show the figure",
  ],
  [
    "meta-coreweave-2026",
    "term",
    "press article, SmartChunks, undated, https://smartchunks.com/coreweave-meta-21-billion-ai-cloud-nvidia-rubin-2032/",
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
