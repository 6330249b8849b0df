import { allDeals, dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { dealAsOf } from "../../src/catalog/as-of";
import type { LivingTranche } from "../../src/finance/contract";
import { FinanceError } from "../../src/finance/errors";
import { isoFromSerial, serialFromIso as day } from "../../src/finance/serial-date";
import type { FigureFile } from "../../src/catalog/read-catalogue";
import { syntheticDeal } from "./synthetic-deal";

test.each<{ id: string; terms: Partial<LivingTranche>; source: string }>([
  {
    id: "meta-coreweave-2026",
    terms: {
      value: 21e9,
      start: day("2027-01-01"),
      end: day("2032-12-20"),
      term: 6.5,
      signed: day("2026-03-31"),
      announced: day("2026-04-09"),
      inception: day("2026-03-31"),
      valueIs: "at most",
      derived: null,
      convention: null,
    },
    source: "design §4: stated 6.5 years, service from 1 January 2027, signed 31 March 2026; announced 9 April 2026",
  },
  {
    id: "meta-coreweave-2025",
    terms: {
      value: 14.2e9,
      start: null,
      end: day("2031-12-14"),
      signed: null,
      announced: day("2025-09-30"),
      inception: day("2025-09-30"),
      valueIs: "at most",
    },
    source: "dossier: announced, no day of signing",
  },
  {
    id: "openai-azure-2025",
    terms: { value: 250e9, start: null, end: null, signed: day("2025-10-28"), inception: day("2025-10-28") },
    source: "statement of 28 Oct 2025: no term published",
  },
  {
    id: "anthropic-aws-2026",
    terms: { value: 100e9, start: null, end: null, term: 10, valueIs: "at least" },
    source: "release of 20 Apr 2026: more than 100 billion over ten years, no start",
  },
  {
    id: "hut8-beaconpoint",
    terms: {
      value: 9.8e9,
      start: day("2027-01-01"),
      end: day("2041-12-31"),
      derived: "end",
      term: 15,
      announced: day("2026-05-06"),
      escalator: 0.03,
    },
    source: "dossier: rent grows by 3 percent a year; EDATE(1 January 2027, 180) − 1",
  },
  {
    id: "openai-aws-2025",
    terms: { start: day("2025-11-04"), end: day("2032-11-03"), derived: "end", inception: day("2025-11-03") },
    source: "November 2025 is not before the day after 3 November 2025; seven years from then, contract-life §1",
  },
  {
    id: "microsoft-nebius-2025",
    terms: {
      value: 17_392_900_000,
      start: day("2025-09-09"),
      end: day("2031-10-31"),
      derived: null,
      convention: "stated",
      valueIs: "at most",
      prepayment: 6_958_100_000,
    },
    source: "contract-life §1: 2025 is not before the day after announcement; five years contradict the dates",
  },
  {
    id: "microsoft-iren-2025",
    terms: {
      start: day("2026-01-01"),
      end: day("2031-01-01"),
      derived: "end",
      prepayment: 0.2 * 9.7e9,
      creditFrom: 24,
      creditTo: null,
      convention: "stated",
    },
    source: "five years from 2026, held inside the documented 2031; 20 % of 9.7 billion, credited after two years",
  },
  {
    id: "anthropic-spacex-2026",
    terms: {
      kind: "cancellable",
      noticeDays: 90,
      noticeFrom: day("2026-08-01"),
      monthlyFee: 1.25e9,
      feeFrom: day("2026-07-01"),
      start: day("2026-05-07"),
      end: day("2029-05-31"),
    },
    source: "S-1: 1.25 billion a month from July 2026, either may leave on 90 days' notice",
  },
])("the terms of $id ($source)", ({ id, terms }) => {
  const contract = contractOf(dealById(id));
  expect(contract).toMatchObject({ name: id, tranches: [terms] });
  expect(contract.tranches).toHaveLength(1);
});

test("a contingent part is a tranche of its kind, and one without its own day of signing has the deal's", () => {
  expect(contractOf(dealById("meta-nebius-2026")).tranches).toMatchObject([
    { kind: "firm", value: 12e9, end: day("2031-12-31"), inception: day("2026-03-13") },
    { kind: "contingent", value: 15e9, start: null, inception: day("2026-03-13") },
  ]);
});

test("a deal as it was known on a day has the terms of that day", () => {
  const terms = (known: string): unknown =>
    contractOf(dealAsOf(dealById("google-spacex-2026"), known)).tranches.map(({ start, monthlyFee }) => [
      start,
      monthlyFee,
    ]);
  expect(terms("2026-06-05")).not.toEqual([[null, null]]);
  expect(() => terms("2026-01-01")).toThrow("not documented on 2026-01-01");
});

test("a deal of three order forms is three tranches, and only the first has a term", () => {
  const { tranches } = contractOf(dealById("openai-coreweave-2025"));
  expect(tranches.map((tranche) => tranche.value)).toEqual([11.9e9, 4e9, 6.5e9]);
  expect(tranches.map((tranche) => tranche.term)).toEqual([5, null, null]);
  // The news of the third one names the month of the other two: its last day counts.
  expect(tranches.map((tranche) => tranche.signed)).toEqual([day("2025-03-31"), day("2025-05-31"), day("2025-09-25")]);
});

test("the low bound is little over a long time, the high bound much over a short one", () => {
  const ranged = (name: string, unit: "USD" | "years", [low, high]: [number, number]): FigureFile => ({
    name,
    label: name,
    unit,
    claims: [{ low, high, precision: "range", basis: unit === "USD" ? "incremental" : null, sources: [] }],
  });
  const deal = syntheticDeal({ figures: [ranged("value", "USD", [1e9, 2e9]), ranged("term", "years", [5, 6])] });
  const ends = (["low", "high"] as const).map((bound) => contractOf(deal, bound).tranches[0]);
  expect(ends.map((tranche) => [tranche?.value, tranche?.term])).toEqual([
    [1e9, 6],
    [2e9, 5],
  ]);
});

test("a value that its customer may extend has no higher end for it, and only the days are a range", () => {
  const lease = (bound: "low" | "high"): unknown =>
    contractOf(dealById("terawulf-fluidstack-lakemariner"), bound).tranches.map(({ value, start, end }) => [
      value,
      isoFromSerial(start ?? NaN),
      isoFromSerial(end ?? NaN),
    ]);
  // Ten years from some day of 2026: an early start has an early end, and is the short way from the announcement.
  expect(lease("low")).toEqual([[6.7e9, "2026-12-31", "2036-12-30"]]);
  expect(lease("high")).toEqual([[6.7e9, "2026-01-01", "2035-12-31"]]);
});

test("a cap stands as it is in the terms of a low spend, and its days still vary", () => {
  const { value, start, valueIs } = contractOf(dealById("meta-coreweave-2026"), "low").tranches[0] ?? {};
  expect([value, start, valueIs]).toEqual([21e9, day("2027-01-01"), "at most"]);
  expect(contractOf(dealById("openai-cerebras-2026"), "high").tranches).toMatchObject([
    { value: 20e9, start: day("2026-12-31"), end: day("2028-01-01") },
  ]);
});

test("a withheld value gives no terms, but the reason", () => {
  expect(() => contractOf(dealById("meta-amd-2026"))).toThrow(FinanceError);
  expect(() => contractOf(dealById("meta-amd-2026"))).toThrow(
    "sources disagree on the value of meta-amd-2026 (press figures are",
  );
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
