// What the second reading changed about known deals, typed in by hand from its updates and corrections.
import { dealAsOf } from "../../src/catalog/as-of";
import { bestSource } from "../../src/catalog/citation";
import { catalogue, dealById, sourceById } from "../../src/catalog/catalogue";
import { evidenceRows } from "../../src/catalog/evidence";
import { documentedFigure, figureValue } from "../../src/catalog/figure";
import { trancheLives } from "../../src/catalog/tranche-terms";
import { serialFromIso as day } from "../../src/finance/serial-date";
import { additions } from "./additions";

type Update = readonly [deal: string, figure: string, value: number | string, precision: string, source: string];

// As they are shown now: value, precision and best source.
const UPDATES: readonly Update[] = [
  ["meta-coreweave-2026", "value", 21e9, "upperBound", "f_crwv_10q_2026q2"],
  ["meta-coreweave-2026", "end", "2032-12-20", "exact", "f_crwv_10q_2026q2"],
  ["meta-coreweave-2026", "option leg end", "2032-04-10", "exact", "f_crwv_10q_2026q2"],
  ["meta-coreweave-2025", "value", 14.2e9, "upperBound", "f_crwv_10k_2025"],
  ["openai-coreweave-2025", "tranche march 2025", 11.9e9, "upperBound", "f_crwv_openai_notes"],
  ["openai-coreweave-2025", "tranche march 2025 end", "2030-10", "exact", "f_crwv_openai_notes"],
  ["openai-coreweave-2025", "tranche september 2025", 6.5e9, "upperBound", "f_crwv_10q_2026q2"],
  ["openai-coreweave-2025", "tranche september 2025 end", "2031-05-31", "exact", "f_crwv_10q_2026q2"],
  ["nvidia-coreweave-backstop-2025", "value", 6.3e9, "exact", "f_crwv_nvda_8k"],
  ["nvidia-coreweave-backstop-2025", "end", "2032-04-13", "exact", "f_crwv_nvda_8k"],
  ["janestreet-coreweave-2026", "announced", "2026-04-15", "exact", "f_crwv_jane_rel"],
  ["microsoft-nebius-2025", "value", 17_392_900_000, "upperBound", "f_nbis_20f_2025"],
  ["microsoft-nebius-2025", "prepayment", 6_958_100_000, "approx", "f_nbis_20f_2025"],
  ["microsoft-nebius-2025", "end", "2031-10", "exact", "f_nbis_20f_2025"],
  ["microsoft-nebius-2025", "term", 5, "exact", "f_nbis_20f_2025"],
  ["meta-nebius-2025", "value", 2_880_700_000, "approx", "f_nbis_20f_2025"],
  ["meta-nebius-2025", "term", 5, "exact", "f_nbis_20f_2025"],
  ["meta-nebius-2025", "second tranche start", "2026-02", "exact", "f_nbis_20f_2025"],
  ["meta-nebius-2026", "value", 12e9, "exact", "f_nbis_20f_2025"],
  ["meta-nebius-2026", "contingent capacity", 15e9, "upperBound", "f_nbis_20f_2025"],
  ["meta-nebius-2026", "ceiling", 27e9, "upperBound", "f_nbis_20f_2025"],
  ["meta-nebius-2026", "signed", "2026-03-13", "exact", "f_nbis_20f_2025"],
  ["meta-nebius-2026", "start", "2027-H1", "exact", "f_nbis_20f_2025"],
  ["microsoft-iren-2025", "value", 9.7e9, "approx", "f_iren_10k_2026"],
  ["microsoft-iren-2025", "end", "2031", "exact", "f_iren_10k_2026"],
  ["microsoft-iren-2025", "prepayment share", 0.2, "exact", "f_iren_10k_2026"],
  ["microsoft-iren-2025", "credit from", 24, "exact", "f_iren_10k_2026"],
  ["microsoft-iren-2025", "delivered capacity", 50, "exact", "f_iren_10k_2026"],
  ["nvidia-iren-2026", "value", 3.4e9, "approx", "f_iren_10k_2026"],
  ["nvidia-iren-2026", "separate warrant", 2.1e9, "upperBound", "f_iren_10k_2026"],
  ["nvidia-iren-2026", "further developer contracts", 2.8e9, "approx", "f_iren_nvda_ex"],
  ["openai-aws-2026", "value", 100e9, "exact", "f_amzn_10q_2026q2"],
  ["openai-aws-2026", "term", 8, "exact", "f_amzn_10q_2026q2"],
  ["anthropic-aws-2026", "value", 100e9, "lowerBound", "f_amzn_10q_2026q2"],
  ["anthropic-aws-2026", "term", 10, "exact", "f_amzn_10q_2026q2"],
  ["anthropic-aws-2026", "amazon facility", 20e9, "upperBound", "f_amzn_10q_2026q2"],
  ["anthropic-azure-2025", "value", 30e9, "exact", "f_msft_anth"],
  ["anthropic-azure-2025", "capacity option", 1_000, "upperBound", "f_msft_anth"],
  ["anthropic-azure-2025", "reported remaining commitment", 31.4e9, "approx", "n_anth_518"],
  ["anthropic-spacex-2026", "gpus", 325_000, "exact", "f_spcx_424b4"],
  ["anthropic-spacex-2026", "monthly fee", 1.25e9, "exact", "f_spcx_424b4"],
  ["anthropic-spacex-2026", "end", "2029-05", "exact", "f_spcx_424b4"],
  ["anthropic-spacex-2026", "notice period", 90, "exact", "f_spcx_424b4"],
  ["google-spacex-2026", "monthly fee", 920e6, "exact", "f_spcx_fwp"],
  ["google-spacex-2026", "gpus", 110_000, "approx", "f_spcx_fwp"],
  ["google-spacex-2026", "start", "2026-10", "exact", "f_spcx_fwp"],
  ["google-spacex-2026", "end", "2029-06", "exact", "f_spcx_fwp"],
  ["google-spacex-2026", "notice period", 90, "exact", "f_spcx_fwp"],
  ["google-spacex-2026", "notice from", "2027-01-01", "exact", "f_spcx_fwp"],
  ["openai-azure-2025", "value", 250e9, "exact", "f_msft_openai_blog"],
  ["openai-azure-2025", "signed", "2025-10-28", "exact", "f_msft_openai_blog"],
  ["corescientific-coreweave", "value", 8.7e9, "approx", "sec_corz"],
  ["corescientific-coreweave", "billable capacity", 395, "exact", "f_corz_10q_2026q2"],
  ["corescientific-coreweave", "leased capacity", 590, "exact", "f_corz_10q_2026q2"],
  ["terawulf-fluidstack-lakemariner", "operating capacity", 102, "exact", "f_wulf_2026q2"],
  ["terawulf-fluidstack-lakemariner", "capacity under construction", 336, "exact", "f_wulf_2026q2"],
  ["cipher-fluidstack-2025", "value with second lease", 3.83e9, "exact", "f_cifr_56"],
  ["cipher-fluidstack-2025", "ceiling with options", 9e9, "upperBound", "f_cifr_56"],
  ["cipher-fluidstack-2025", "second lease capacity", 39, "exact", "f_cifr_56"],
  ["cipher-fluidstack-2025", "gross capacity", 300, "exact", "f_cifr_56"],
  ["hut8-beaconpoint-phase2", "combined commitment", 19.6e9, "exact", "f_hut_bp2"],
];

test.each(UPDATES)("%s %s is shown as %s (%s, best source %s)", (deal, figure, value, precision, source) => {
  const { shown } = documentedFigure(dealById(deal), figure);
  expect([shown?.value, shown?.precision]).toEqual([value, precision]);
  expect(bestSource(shown ?? raise(figure))?.id).toBe(source);
});

function raise(what: string): never {
  throw new Error(`${what} is not shown`);
}

// The prepayment share of the 10-K is company-wide: an assumption and no figure of the deal.
const CITED_ELSEWHERE = new Set([
  "meta-coreweave-2026 prepayment f_crwv_10k_2025",
  "hut8-beaconpoint related f_hut_bp2",
]);

test("every update's sources are cited by the deal, in its figures, conflicts or evidence", () => {
  const lacking = additions.deal_updates.flatMap(({ id, field, sources }) => {
    const deal = dealById(id);
    const cited = new Set([
      ...evidenceRows(deal).flatMap((row) => row.claim.sources),
      ...deal.evidence.map((entry) => entry.source),
      ...deal.conflicts.flatMap((conflict) => conflict.statements.flatMap((statement) => statement.sources)),
    ]);
    return sources.filter((source) => !cited.has(source)).map((source) => `${id} ${field} ${source}`);
  });
  expect(lacking.filter((each) => !CITED_ELSEWHERE.has(each))).toEqual([]);
  expect(catalogue.assumptions.find(({ id }) => id === "crwv_prepayment_share")?.claim.sources).toEqual([
    "f_crwv_10k_2025",
  ]);
});

describe("a claim that fell away is kept with its reason, and stands on the day before the source that settled it", () => {
  test.each<[deal: string, figure: string, settledBy: string, before: string, was: unknown, now: unknown]>([
    ["microsoft-nebius-2025", "value", "f_nbis_20f_2025", "2026-04-29", 17.4e9, 17_392_900_000],
    ["meta-nebius-2026", "value", "f_nbis_20f_2025", "2026-04-29", 12e9, 12e9],
    ["anthropic-google-2026", "value", "n_anth_518", "2026-09-28", 200e9, null],
    [
      "terawulf-fluidstack-abernathy",
      "ownership",
      "f_wulf_anthropic",
      "2026-07-05",
      "TeraWulf holds 51 percent of the joint venture",
      "TeraWulf sold its 50.1 percent interest to Fluidstack in July 2026",
    ],
    ["anthropic-azure-2025", "capacity option", "f_msft_anth", "2025-11-18", 1_000, 1_000],
  ])("%s %s: %s", (id, figure, settledBy, before, was, now) => {
    const deal = dealById(id);
    expect(documentedFigure(dealAsOf(deal, before), figure).shown?.value).toBe(was);
    expect(documentedFigure(deal, figure).shown?.value ?? null).toBe(now);
    const whole = deal.figures.find(({ name }) => name === figure);
    const rows = [...(whole?.claims ?? []).map((claim) => claim.rejectedBy), whole?.withheldBy];
    expect(rows).toContain(settledBy);
  });
});

// One row a correction: what is different now.
test.each<[deal: string, verdict: string, check: () => unknown, expected: unknown]>([
  [
    "cipher-fluidstack-2025",
    "incomplete",
    () => figureValue(dealById("cipher-fluidstack-2025"), "value with second lease"),
    3.83e9,
  ],
  ["microsoft-iren-2025", "right, stale", () => figureValue(dealById("microsoft-iren-2025"), "end"), day("2031-12-31")],
  [
    "meta-nebius-2026",
    "conflict settled",
    () => trancheLives(dealById("meta-nebius-2026")).map(({ kind, value }) => [kind, value]),
    [
      ["firm", 12e9],
      ["contingent", 15e9],
    ],
  ],
  [
    "meta-coreweave-2026",
    "too sure",
    () => documentedFigure(dealById("meta-coreweave-2026"), "value").shown?.precision,
    "upperBound",
  ],
  [
    "akamai-frontier-2026",
    "not checked",
    () => dealById("akamai-frontier-2026").notes?.includes("No filing passage was found"),
    true,
  ],
  [
    "anthropic-azure-2025",
    "right",
    () => documentedFigure(dealById("anthropic-azure-2025"), "value").shown?.grade,
    "company",
  ],
  [
    "cipher-aws-2025",
    "too sure",
    () => dealById("cipher-aws-2025").figures.find(({ name }) => name === "capacity")?.capacityKind,
    "gross",
  ],
  [
    "openai-azure-2025",
    "right",
    () => documentedFigure(dealById("openai-azure-2025"), "value").shown?.sources[0],
    "f_msft_openai_blog",
  ],
  [
    "meta-google-2025",
    "not improved",
    () => dealById("meta-google-2025").notes?.includes("name neither the other nor the amount"),
    true,
  ],
  [
    "nvidia-coreweave-backstop-2025",
    "right, over-hedged",
    () =>
      documentedFigure(dealById("nvidia-coreweave-backstop-2025"), "value").rejected.map(({ precision }) => precision),
    ["lowerBound", "upperBound", "exact"],
  ],
  [
    "corescientific-coreweave",
    "wrong rejection",
    () =>
      dealById("corescientific-coreweave").figures.some(({ claims }) => claims.some(({ value }) => value === 10.2e9)),
    true,
  ],
  [
    "terawulf-fluidstack-abernathy",
    "stale",
    () =>
      [dealById("terawulf-fluidstack-abernathy").caveat, dealById("terawulf-fluidstack-abernathy").notes]
        .join(" ")
        .includes("51 percent"),
    false,
  ],
  [
    "microsoft-nebius-2025",
    "wrong sense",
    () => documentedFigure(dealById("microsoft-nebius-2025"), "value").shown?.precision,
    "upperBound",
  ],
  [
    "anthropic-google-2026",
    "doubtful",
    () => documentedFigure(dealById("anthropic-google-2026"), "value").alternatives.map(({ value }) => value),
    [111.1e9, 200e9, 200e9],
  ],
  [
    "crwv_meta_share_derived",
    "stale",
    () => catalogue.assumptions.find(({ id }) => id === "crwv_meta_share_2026_06")?.claim.value,
    0.338,
  ],
])("the correction of %s (%s) is applied", (id, verdict, check, expected) => {
  expect(additions.corrections.map((each) => [each.id, each.verdict])).toContainEqual([id, verdict]);
  expect(check()).toEqual(expected);
});

test("every correction has its row above", () => expect(additions.corrections).toHaveLength(15));

test("the share of Meta is 35.2 over 104.2 (by hand)", () => {
  const share = catalogue.assumptions.find(({ id }) => id === "crwv_meta_share_2026_06")?.claim.value;
  expect(Number(share)).toBeCloseTo(35.2 / 104.2, 3);
});

test("a company-wide share is no figure of the reference deal", () => {
  expect(dealById("meta-coreweave-2026").figures.map(({ name }) => name)).not.toContain("prepayment");
  expect(sourceById("f_crwv_10k_2025")?.grade).toBe("filing");
});

describe("what a calculation over a contract's life needs is documented", () => {
  test.each<[deal: string, terms: Readonly<Record<string, unknown>>, source: string]>([
    [
      "meta-coreweave-2026",
      {
        kind: "firm",
        value: 21e9,
        start: day("2027-01-01"),
        end: day("2032-12-20"),
        signed: day("2026-03-31"),
        term: 6.5,
      },
      "order form of 31 Mar 2026",
    ],
    [
      "microsoft-nebius-2025",
      { kind: "firm", value: 17_392.9e6, term: 5, prepayment: 6_958.1e6 },
      "20-F: up to 17,392.9 m, 6,958.1 m upfront",
    ],
    [
      "anthropic-spacex-2026",
      {
        kind: "cancellable",
        monthlyFee: 1.25e9,
        noticeDays: 90,
        noticeFrom: day("2026-08-01"),
        feeFrom: day("2026-07-01"),
        end: day("2029-05-31"),
      },
      "424B4: 90 days after the first three months",
    ],
    [
      "google-spacex-2026",
      {
        kind: "cancellable",
        monthlyFee: 920e6,
        noticeDays: 90,
        noticeFrom: day("2027-01-01"),
        start: day("2026-10-01"),
      },
      "FWP: 90 days after 31 Dec 2026",
    ],
    [
      "microsoft-iren-2025",
      { kind: "firm", value: 9.7e9, prepaymentShare: 0.2, prepayment: null, creditFrom: 24, creditTo: null, term: 5 },
      "10-K: 20 % a tranche, credited from month 24",
    ],
  ])("of %s (%#, $source)", (id, terms) => expect(trancheLives(dealById(id))[0]).toMatchObject(terms));

  test("order forms keep their own ends", () => {
    expect(trancheLives(dealById("openai-coreweave-2025")).map(({ end }) => end)).toEqual([
      day("2030-10-31"),
      null,
      day("2031-05-31"),
    ]);
  });
});
