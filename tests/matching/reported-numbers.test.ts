import { catalogue, companies } from "../../src/catalog/catalogue";
import { metricNamed } from "../../src/catalog/metrics";
import { judgedAsReported, type Rows } from "./number-in-cell";

// Numbers beside labels that name company, metric and period of a figure that the company reported. What is reported is
// read from the file; wrong numbers are a tenth off; innocent rows speak of something else in any one word.

interface Planted {
  readonly id: string;
  readonly company: string;
  readonly ticker: string;
  readonly metric: string;
  readonly label: string;
  readonly period: string;
  /** In the unit. */
  readonly amount: number;
  readonly unit: string;
}

/** Whole figures of companies whose year is the calendar's, each stated by one source as an exact number. */
const PLANTED: readonly Planted[] = catalogue.reported.flatMap(({ company: id, metric, part, period, claims }) => {
  const company = companies().byId.get(id);
  const [claim] = claims;
  const found = metricNamed(metric);
  if (company === undefined || claim === undefined || found === null || claims.length > 1 || part !== null) return [];
  if (claim.precision !== "exact" || typeof claim.value !== "number") return [];
  if ((company.fiscalYearEnd ?? 12) !== 12 || !["USD", "MW"].includes(found.unit)) return [];
  if (!/^(20\d\dQ\d|FY20\d\d)$/.test(period)) return [];
  const [unit, scale] = found.unit === "MW" ? ["MW", 1] : claim.value >= 1e9 ? ["$bn", 1e9] : ["$m", 1e6];
  return [
    {
      id,
      company: company.name,
      ticker: company.tickers[0] ?? company.name,
      metric,
      label: found.label,
      period,
      amount: claim.value / scale,
      unit,
    },
  ];
});

/** "2026Q2" as people write it. */
const quarter = (period: string): string => period.replace(/^(20\d\d)Q(\d)$/, "Q$2 $1");
const short = (period: string): string => period.replace(/^20(\d\d)Q(\d)$/, "$2Q$1").replace(/^FY20/, "FY");

const LAYOUTS: readonly (readonly [string, (planted: Planted, amount: number) => Rows])[] = [
  ["one label", (p, n) => [[`${p.company} ${p.metric}, ${quarter(p.period)} (${p.unit})`, n]]],
  [
    "a table by company",
    (p, n) => [
      ["Company", `${p.label} ${quarter(p.period)}, ${p.unit}`],
      [p.company, n],
    ],
  ],
  [
    "periods across",
    (p, n) => [[`${p.company}, key metrics`], ["Metric", quarter(p.period)], [`${p.metric} (${p.unit})`, n]],
  ],
  [
    "a register",
    (p, n) => [
      ["Company", "Metric", "Period", "Unit", "Figure"],
      [p.ticker, p.metric, short(p.period), p.unit, n],
    ],
  ],
];
const CASES = PLANTED.flatMap((planted, index) => {
  const layouts = LAYOUTS.filter((_, at) => (index + at) % 2 === 0);
  return layouts.map(([layout, rows]) => ({ ...planted, layout, rows }));
});
const rounded = (amount: number): number => Number(amount.toPrecision(4));

test("at least 40 numbers are planted", () => expect(CASES.length).toBeGreaterThanOrEqual(40));

test.each(CASES)("$layout: another number than $company reported as $metric for $period is found", (planted) => {
  const verdict = `${planted.id} ${planted.metric} ${planted.period}`;
  expect(judgedAsReported(planted.rows(planted, rounded(planted.amount * 1.1)))).toBe(`contradiction ${verdict}`);
  expect(judgedAsReported(planted.rows(planted, planted.amount))).toBe(`equal ${verdict}`);
});

// {c} company, {m} metric, {p} period, {u} unit. Each speaks of something else than the reported figure.
const INNOCENT: readonly (readonly string[])[] = [
  ["{c} {m} growth, {p} ({u})"],
  ["{c} {m} consensus, {p} ({u})"],
  ["{c} {m} estimate, {p} ({u})"],
  ["{c} {m} {p}E ({u})"],
  ["{c} {m} guidance for {p} ({u})"],
  ["{c} {m} forecast {p} ({u})"],
  ["{c} {m} budget {p} ({u})"],
  ["{c} {m} target {p} ({u})"],
  ["{c} average {m}, {p} ({u})"],
  ["{c} {m} per MW, {p} ({u})"],
  ["{c} {m} net of prepayments, {p} ({u})"],
  ["{c} {m} excluding OpenAI, {p} ({u})"],
  ["{c} {m} from Microsoft, {p} ({u})"],
  ["{c} {m} due within 24 months, {p} ({u})"],
  ["{c} change in {m}, {p} ({u})"],
  ["{c} {m} added in {p} ({u})"],
  ["{c} pro forma {m}, {p} ({u})"],
  ["{c} adjusted {m}, {p} ({u})"],
  ["{c} {m} in our base case, {p} ({u})"],
  ["{c} {m} downside, {p} ({u})"],
  ["{c} {m} documented here, {p} ({u})"],
  ["{c} US {m}, {p}, segment ({u})"],
  ["{c} {m} at constant currency, {p} ({u})"],
  ["{c} {m} restated, {p} ({u})"],
  ["{c} {m} before disposals, {p} ({u})"],
  ["{c} and Nebius {m}, {p} ({u})"],
  ["{c} peers {m}, {p} ({u})"],
  ["{c} {m} and deferred revenue, {p} ({u})"],
  ["{c} {m} less capex, {p} ({u})"],
  ["{c} half of {m}, {p} ({u})"],
  ["{c} {m}, {p} and Q1 2024 ({u})"],
  ["{c} {m}, trailing to {p} ({u})"],
  ["{c} {m} run rate at {p} ({u})"],
  ["{c} cumulative {m} to {p} ({u})"],
  ["{c} {m}, {p} (€bn)"],
  ["{c} {m}, {p} (%)"],
  ["{m}, {p} ({u})"],
  ["{c} {m} ({u})"],
  ["{c}, {p} ({u})"],
  ["{c} contract value, {p} ({u})"],
  ["Consensus", "{c} {m}, {p} ({u})"],
  ["Scenario: slower ramp", "{c} {m}, {p} ({u})"],
  ["Management case", "{c} {m}, {p} ({u})"],
  ["Our estimates", "{c} {m}, {p} ({u})"],
  ["Sensitivity", "{c} {m}, {p} ({u})"],
  ["Peer median", "{c} {m}, {p} ({u})"],
];
const SOME = PLANTED.filter((_, index) => index % Math.ceil(PLANTED.length / 6) === 0);
const ROWS = INNOCENT.flatMap((texts) =>
  SOME.map((planted) => ({
    planted,
    texts: texts.map((text) =>
      text
        .replace("{c}", planted.company)
        .replace("{m}", planted.metric)
        .replace("{p}", quarter(planted.period))
        .replace("{u}", planted.unit),
    ),
  })),
);

test("at least 200 innocent rows", () => expect(ROWS.length).toBeGreaterThanOrEqual(200));

test.each(ROWS)("innocent: $texts", ({ planted, texts }) => {
  const number = rounded(planted.amount * 1.1);
  const rows = [...texts.slice(0, -1).map((text) => [text]), [texts.at(-1) ?? "", number]];
  expect(judgedAsReported(rows)).not.toMatch(/^contra/);
});

test.each<[why: string, rows: Rows, sheetName: string]>([
  ["a sheet of forecasts", [["CoreWeave RPO, Q2 2026 ($bn)", 110]], "Forecast"],
  ["a formula's company is asked for, not a deal's", [["Meta – CoreWeave RPO, Q2 2026 ($bn)", 110]], "Sheet1"],
  ["a fiscal quarter of a company whose year is not the calendar's", [["Oracle RPO, Q1 2026 ($bn)", 600]], "Sheet1"],
  ["no scale and no full amount", [["CoreWeave RPO, Q2 2026", 110]], "Sheet1"],
  ["a period without a reported figure", [["CoreWeave RPO, Q2 2025 ($bn)", 40]], "Sheet1"],
  ["commitments of another name", [["Amazon RPO, Q2 2026 ($bn)", 300]], "Sheet1"],
  ["a fact far away: twice as much", [["CoreWeave RPO, Q2 2026 ($bn)", 250]], "Sheet1"],
  ["a bound", [["CoreWeave RPO, Q2 2026", "over $90bn"]], "Sheet1"],
])("nothing is said of %s", (_, rows, sheetName) => expect(judgedAsReported(rows, sheetName)).toBe("silence"));

test.each<[rows: Rows, verdict: string]>([
  [[["CoreWeave RPO, Q2 2026 ($bn)", 103.7]], "equal coreweave rpo 2026Q2"],
  [[["CoreWeave RPO as of 30 June 2026 (US$ m)", 103_700]], "equal coreweave rpo 2026Q2"],
  [[["CRWV remaining performance obligations, 2Q26, $bn", 104]], "equal coreweave rpo 2026Q2"],
  [[["CoreWeave RPO, Q2 2026 ($bn)", 104.2]], "contradiction coreweave rpo 2026Q2"], // its backlog
  [[["CoreWeave RPO, Q2 2026", 103_700_000_000]], "equal coreweave rpo 2026Q2"],
  [[["Oracle RPO, FY2027Q1 ($bn)", 655]], "contradiction oracle rpo FY2027Q1"],
  [
    [["CoreWeave key metrics"], ["Metric", "Q1 2026", "Q2 2026"], ["Backlog ($bn)", 99.4, 104.9]],
    "contradiction coreweave backlog 2026Q2",
  ],
])("%j: %s", (rows, verdict) => expect(judgedAsReported(rows)).toBe(verdict));
