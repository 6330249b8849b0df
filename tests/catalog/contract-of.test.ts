import { allDeals, dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import type { Tranche } from "../../src/finance/contract";
import { FinanceError } from "../../src/finance/errors";
import { serialFromIso as day } from "../../src/finance/serial-date";
import { syntheticDeal } from "./synthetic-deal";

const NOTHING: Tranche = {
  value: null,
  start: null,
  end: null,
  term: null,
  signed: null,
  announced: null,
  prepayment: null,
  escalator: null,
  rampMonths: null,
};

test.each<{ id: string; terms: Partial<Tranche>; source: string }>([
  {
    id: "meta-coreweave-2026",
    terms: {
      value: 21e9,
      start: day("2027-01-01"),
      end: day("2032-12-20"),
      term: 6.5,
      signed: day("2026-03-31"),
      announced: day("2026-04-09"),
    },
    source: "design §4: stated 6.5 years, service from 1 January 2027, signed 31 March 2026; announced 9 April 2026",
  },
  {
    id: "meta-coreweave-2025",
    terms: { value: 14.2e9, end: day("2031-12-14"), announced: day("2025-09-30") },
    source: "dossier: announced, no day of signing",
  },
  {
    id: "openai-azure-2025",
    terms: { value: 250e9, signed: day("2025-10-28"), announced: day("2025-10-28") },
    source: "statement of 28 Oct 2025: no term published",
  },
  {
    id: "janestreet-coreweave-2026",
    terms: { value: 6e9, announced: day("2026-04-15") },
    source: "release of 15 Apr 2026: no term",
  },
  {
    id: "meta-nebius-2026",
    terms: { value: 12e9, start: day("2027-01-01"), term: 5, signed: day("2026-03-13") },
    source: "20-F: 12 billion firm, from the first half of 2027; the contingent 15 are not owed",
  },
  {
    id: "hut8-beaconpoint",
    terms: { value: 9.8e9, start: day("2027-01-01"), term: 15, announced: day("2026-05-06"), escalator: 0.03 },
    source: "dossier: rent grows by 3 percent a year",
  },
])("the terms of $id ($source)", ({ id, terms }) => {
  expect(contractOf(dealById(id))).toEqual({ name: id, tranches: [{ ...NOTHING, ...terms }] });
});

test("a deal of three order forms is three tranches, and only the first has a term", () => {
  const { tranches } = contractOf(dealById("openai-coreweave-2025"));
  expect(tranches.map((tranche) => tranche.value)).toEqual([11.9e9, 4e9, 6.5e9]);
  expect(tranches.map((tranche) => tranche.term)).toEqual([5, null, null]);
  expect(tranches.map((tranche) => tranche.signed)).toEqual([null, null, day("2025-09-25")]);
});

test("the low bound is little over a long time, the high bound much over a short one", () => {
  const low = contractOf(dealById("terawulf-fluidstack-abernathy"), "low").tranches[0];
  const high = contractOf(dealById("terawulf-fluidstack-abernathy"), "high").tranches[0];
  expect([low?.term, high?.term]).toEqual([25, 15]);
  expect([low?.start, high?.start]).toEqual([day("2026-01-01"), day("2026-12-31")]);
});

test("a cap has no low bound", () => {
  expect(() => contractOf(dealById("meta-coreweave-2025"), "low")).toThrow(
    "no documented low: sources say up to 14200000000",
  );
});

test("a withheld value gives no terms, but the reason", () => {
  expect(() => contractOf(dealById("meta-amd-2026"))).toThrow(FinanceError);
  expect(() => contractOf(dealById("meta-amd-2026"))).toThrow("press figures disagree");
});

test("a length that we computed from dates is no stated term", () => {
  const deal = syntheticDeal({
    figures: [
      {
        name: "value",
        label: "Value",
        unit: "USD",
        claims: [{ value: 1e9, precision: "exact", basis: "incremental", sources: [] }],
      },
      {
        name: "term",
        label: "Term",
        unit: "years",
        claims: [{ value: 6, precision: "derived", derivation: "dates", sources: [] }],
      },
    ],
  });
  expect(contractOf(deal).tranches[0]?.term).toBeNull();
});

test("every deal has terms, except those whose value is withheld or not published", () => {
  const withheld = allDeals()
    .filter((deal) => deal.confidence === "conflicted")
    .map((deal) => deal.id);
  expect(withheld).toEqual(["microsoft-nscale-2025", "anthropic-google-2026", "meta-amd-2026"]);
  for (const deal of allDeals()) {
    if (withheld.includes(deal.id)) continue;
    const isPublished = deal.figures.some(({ name }) => name === "value");
    expect([deal.id, (contractOf(deal).tranches[0]?.value ?? 0) > 0]).toEqual([deal.id, isPublished]);
  }
});
