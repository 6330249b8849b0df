import { catalogue, companies, reportedData, sourceById } from "../../src/catalog/catalogue";
import { companyHistory, reportedFigure, type ReportedData } from "../../src/catalog/reported";
import type { ReportedFigure } from "../../src/catalog/reported-figure";
import { periodMeaning, writtenPeriod } from "../../src/catalog/reported-period";
import { rpoBand } from "../../src/catalog/rpo-band";
import { syntheticClaim } from "./synthetic-deal";

const ask = (company: string, metric: string, period: string | null = null): number | string | null =>
  reportedFigure(company, metric, period, reportedData()).shown.value;

// Read from the second reading and typed in by hand.
test.each<[company: string, metric: string, period: string | null, expected: number]>([
  ["CoreWeave", "backlog", null, 104.2e9],
  ["CRWV", "Backlog", "2025Q4", 66.8e9],
  ["CoreWeave", "revenue backlog", "Q1 2026", 99.4e9],
  ["CoreWeave", "rpo", "2025-12-31", 60.7e9],
  ["CoreWeave", "Remaining performance obligations (RPO)", "2026Q2", 103.7e9],
  ["CoreWeave", "rpo share, within 24 months", "2026Q1", 0.36],
  ["CoreWeave", "rpo share, after month 48", null, 0.2],
  ["CoreWeave", "revenue", "FY2025", 5.131e9],
  ["CoreWeave", "revenue", "2025Q4", 1.571e9],
  ["CoreWeave", "revenue share, largest customer", "2025Q2", 0.71],
  ["CoreWeave", "revenue share, Microsoft", null, 0.67],
  ["CoreWeave", "debt", "2026Q1", 24.859e9],
  ["CoreWeave", "debt, delayed-draw loans", null, 11.8e9],
  ["CoreWeave", "new commitments", null, 25e9],
  ["NBIS", "contracted power", null, 2_000],
  ["Nebius", "contracted power target, end of 2026", null, 5_000],
  ["Nebius", "capex guidance, high", null, 25e9],
  ["IREN", "rpo", null, 5.1e9],
  ["IREN", "rpo band, within 12 months", "2026-06-30", 0.9e9],
  ["ORCL", "rpo", "FY25Q4", 138e9],
  ["Oracle", "rpo", "FY2026 Q1", 455e9],
  ["Oracle", "rpo", "2026-08-31", 664e9],
  ["Oracle", "customer prepayments, net increase", null, 11.363e9],
  ["MSFT", "commercial rpo", null, 678e9],
  ["Microsoft", "rpo", null, 684e9],
  ["AMZN", "unrecognised commitments", "2026Q1", 364e9],
  ["Google", "backlog", null, 519.5e9],
  ["GOOGL", "backlog, Google Cloud", "2026Q1", 462e9],
  ["Alphabet", "backstops", null, 51.4e9],
  ["META", "capex guidance, low", null, 130e9],
  ["Meta Platforms", "leases signed, not commenced", null, 278.99e9],
  ["CORZ", "revenue share, CoreWeave", "2026H1", 0.77],
])("%s %s %s is %s", (company, metric, period, expected) => expect(ask(company, metric, period)).toBe(expected));

test.each<[company: string, metric: string, period: string | null, why: string]>([
  ["Corweave", "rpo", null, 'no company is called "Corweave"; the nearest are CoreWeave'],
  ["CoreWeave", "bakclog", null, 'no metric is called "bakclog"; the nearest are backlog'],
  ["CoreWeave", "commercial rpo", null, "the catalogue has no commercial rpo of CoreWeave: it has backlog, rpo,"],
  ["Lambda", "revenue", null, "the catalogue has no revenue of Lambda: it has nothing this company reported"],
  [
    "CoreWeave",
    "rpo",
    "2025Q2",
    "no RPO of CoreWeave is documented for 2025Q2: the documented periods are 2024Q4, 2025Q3, 2025Q4, 2026Q1, 2026Q2",
  ],
  ["CoreWeave", "rpo", "soon", '"soon" is not a period: the documented periods are'],
  [
    "CoreWeave",
    "rpo share",
    null,
    'the catalogue has no "rpo share" of CoreWeave: write "rpo share, within 24 months" or',
  ],
  ["CoreWeave", "revenue", "2025-12-31", "FY2025 and 2025Q4 both end on 2025-12-31: write one of them"],
])("%s %s %s is refused: %s", (company, metric, period, why) =>
  expect(() => ask(company, metric, period)).toThrow(why),
);

test("a gap stays a gap: RPO of June 2025 is not between its neighbours", () => {
  const ends = companyHistory("CoreWeave", "rpo", reportedData()).map(({ figure }) => figure.periodEnd);
  expect(ends).toEqual(["2024-12-31", "2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30"]);
});

test("backlog and RPO are never mixed: for one day they are two numbers", () => {
  expect([ask("CoreWeave", "backlog", "2026Q2"), ask("CoreWeave", "rpo", "2026Q2")]).toEqual([104.2e9, 103.7e9]);
  expect(companyHistory("CoreWeave", "backlog", reportedData()).every(({ metric }) => metric.name === "backlog")).toBe(
    true,
  );
});

test("a company's history is all it reports, by metric, part and period", () => {
  const rows = companyHistory("crwv", null, reportedData());
  expect(rows).toHaveLength(catalogue.reported.filter(({ company }) => company === "coreweave").length);
  expect(rows.slice(0, 3).map(({ figure, shown }) => [figure.metric, figure.period, shown.value])).toEqual([
    ["backlog", "2025Q1", 25.9e9],
    ["backlog", "2025Q2", 30.1e9],
    ["backlog", "2025Q3", 55.6e9],
  ]);
  expect(companyHistory("Lambda", null, reportedData())).toEqual([]);
});

test("two values for one period are a conflict, and the better evidence is shown", () => {
  const figure: ReportedFigure = {
    company: "coreweave",
    metric: "rpo",
    part: null,
    period: "2026Q2",
    periodEnd: "2026-06-30",
    kind: "date",
    given: null,
    claims: [
      syntheticClaim({ value: 104e9, sources: ["t_crwv_2025q2"] }),
      syntheticClaim({ value: 103.7e9, sources: ["f_crwv_10q_2026q2"] }),
    ],
  };
  const data: ReportedData = {
    names: companies(),
    byCompany: new Map([["coreweave", [figure]]]),
    sourceOf: sourceById,
  };
  const found = reportedFigure("CoreWeave", "rpo", null, data);
  expect([found.shown.value, found.isConflicted, found.alternatives.length]).toEqual([103.7e9, true, 1]);
  expect(reportedFigure("CoreWeave", "rpo", null, reportedData()).isConflicted).toBe(false);
});

test.each<[typed: string, written: string]>([
  ["Q2 2026", "2026Q2"],
  ["2q26", "2026Q2"],
  ["2025FY", "FY2025"],
  ["FY25", "FY2025"],
  ["FY26Q4", "FY2026Q4"],
  ["Q1 FY27", "FY2027Q1"],
  ["H1 2026", "2026H1"],
  ["FY2027 Q1", "FY2027Q1"],
])("%s is written %s", (typed, written) => expect(writtenPeriod(typed)).toBe(written));

test.each<[period: string, yearEnd: number | null, end: string | null, source: string]>([
  ["2026Q2", 5, "2026-06-30", "without FY a quarter is the calendar's"],
  ["FY2027Q1", 5, "2026-08-31", "Oracle's 10-Q"],
  ["FY2025Q4", 5, "2025-05-31", "Oracle's 10-K"],
  ["FY2026Q2", 6, "2025-12-31", "Microsoft's 10-Q"],
  ["FY2026", 6, "2026-06-30", "IREN's 10-K"],
  ["FY2025", null, "2025-12-31", "a year of the calendar where no other is recorded"],
  ["2026H1", 12, "2026-06-30", "by hand"],
  ["FY2024Q1", 12, "2024-03-31", "by hand"],
  ["2026-02", 12, "2026-02-28", "by hand"],
  ["2026-08-11", 12, "2026-08-11", "by hand"],
  ["2026Q5", 12, null, "no such quarter"],
  ["2026H3", 12, null, "no such half"],
  ["2026", 12, null, "a year needs FY"],
  ["latest", 12, null, "no period"],
])("%s of a year ending in month %s ends on %s (%s)", (period, yearEnd, end) => {
  expect(periodMeaning(period, yearEnd)?.end ?? null).toBe(end);
});

test.each([
  ["within 24 months", { from: 0, to: 24 }],
  ["months 25 to 48", { from: 24, to: 48 }],
  ["after month 48", { from: 48, to: null }],
  ["largest customer", null],
  [null, null],
])("the part %j is the band %j", (part, band) => expect(rpoBand(part)).toEqual(band));

test("the bands of a day cover every month once and add up to one", () => {
  for (const [company, period] of [
    ["CoreWeave", "2026Q1"],
    ["CoreWeave", "2026Q2"],
    ["Oracle", "FY2027Q1"],
  ] as const) {
    const rows = companyHistory(company, "rpo share", reportedData()).filter(({ figure }) => figure.period === period);
    const bands = rows.map(({ figure }) => rpoBand(figure.part)).sort((a, b) => (a?.from ?? 0) - (b?.from ?? 0));
    expect(bands.slice(1).map((band) => band?.from)).toEqual(bands.slice(0, -1).map((band) => band?.to));
    expect(rows.reduce((sum, { shown }) => sum + Number(shown.value), 0)).toBeCloseTo(1, 9);
  }
});
