import { FinanceError } from "../finance/errors";
import { bareMetric, metricInWords, METRICS, metricNamed, type Metric } from "./metrics";
import { rankedClaims, type GradedClaim } from "./claims";
import type { Company } from "./company";
import { companyNamed, type CompanyNames } from "./company-names";
import type { Figure, Source } from "./model";
import { nearestInWords, nearestWords } from "./nearest-words";
import { REPORTED_KINDS, type ReportedFigure } from "./reported-figure";
import { periodMeaning, writtenPeriod } from "./reported-period";

type SourceOf = (id: string) => Source | null;

/** What reported figures are looked up in: those of one catalogue. */
export interface ReportedData {
  readonly names: CompanyNames;
  readonly byCompany: ReadonlyMap<string, readonly ReportedFigure[]>;
  readonly sourceOf: SourceOf;
}

/** Reported figures by the id of their company, in the order of the list. */
export function reportedByCompany(figures: readonly ReportedFigure[]): ReadonlyMap<string, readonly ReportedFigure[]> {
  const lists = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    const list = lists.get(figure.company);
    if (list === undefined) lists.set(figure.company, [figure]);
    else list.push(figure);
  }
  return lists;
}

/** A reported figure as it is shown: one claim, and what other claims say. */
export interface ReportedValue {
  readonly company: Company;
  readonly metric: Metric;
  readonly figure: ReportedFigure;
  readonly shown: GradedClaim;
  readonly alternatives: readonly GradedClaim[];
  /** Whether sources state different numbers for this period. */
  readonly isConflicted: boolean;
}

/**
 * A figure that a company reported. Nothing is interpolated: a period without a figure has none.
 *
 * Shape:  company by any of its names; metric by name or label, with its part after a comma where it has parts ("revenue
 *         share, largest customer"); period as printed ("2026Q2", "FY2025", "FY2027Q1") or a day, which is a period's last
 *         one. Without a period the latest; of a quarter and a year that end on one day the shorter.
 * Errors: "missing-data" for an unknown company or metric naming the nearest, for a figure or period that is not
 *         documented naming those that are, and for a day on which two periods end.
 */
export function reportedFigure(
  company: string,
  metric: string,
  period: string | null,
  data: ReportedData,
): ReportedValue {
  const found = companyNamed(company, data.names);
  const series = seriesOf(found, metric, data);
  return shownFigure(found, period === null ? latest(series) : inPeriod(series, found, period), data.sourceOf);
}

/**
 * What a company reported, one row a figure and period: by metric in the order of the vocabulary, then part, then period.
 *
 * Shape:  without a metric everything; with one all its parts; empty for a company that reports nothing here.
 * Errors: "missing-data" for an unknown company or metric naming the nearest.
 */
export function companyHistory(company: string, metric: string | null, data: ReportedData): readonly ReportedValue[] {
  const found = companyNamed(company, data.names);
  const all = data.byCompany.get(found.id) ?? [];
  const wanted = metric === null ? null : metricAndPart(metric);
  return all
    .filter((figure) => wanted === null || isOf(figure, wanted))
    .map((figure) => shownFigure(found, figure, data.sourceOf))
    .sort(inOrder);
}

interface Wanted {
  readonly metric: Metric;
  readonly part: string | null;
}

/** "backlog, Google Cloud" as the metric and its part. A metric whose own label has a comma is found first. */
function metricAndPart(text: string): Wanted {
  const whole = metricNamed(text);
  if (whole !== null) return { metric: whole, part: null };
  for (let at = text.indexOf(","); at >= 0; at = text.indexOf(",", at + 1)) {
    const metric = metricNamed(text.slice(0, at));
    if (metric !== null) return { metric, part: bareMetric(text.slice(at + 1)) };
  }
  const nearest = nearestWords(
    bareMetric(text),
    METRICS.map(({ name }) => name),
    3,
  );
  throw new FinanceError("missing-data", `no metric is called "${text}"; ${nearestInWords(nearest, "there are none")}`);
}

function isOf(figure: ReportedFigure, { metric, part }: Wanted): boolean {
  return figure.metric === metric.name && (part === null || bareMetric(figure.part ?? "") === part);
}

/** The figures of one metric and one part; where no part is asked for, those of the whole. */
function seriesOf(company: Company, asked: string, data: ReportedData): readonly ReportedFigure[] {
  const wanted = metricAndPart(asked);
  const all = data.byCompany.get(company.id) ?? [];
  const ofMetric = all.filter((figure) => figure.metric === wanted.metric.name);
  if (ofMetric.length === 0) {
    const names = [...new Set(all.map((figure) => figure.metric))];
    const has = names.length === 0 ? "it has nothing this company reported" : `it has ${names.join(", ")}`;
    throw new FinanceError(
      "missing-data",
      `the catalogue has no ${metricInWords(wanted.metric.name)} of ${company.name}: ${has}`,
    );
  }
  const series = ofMetric.filter((figure) =>
    wanted.part === null ? figure.part === null : bareMetric(figure.part ?? "") === wanted.part,
  );
  if (series.length > 0) return series;
  const parts = [...new Set(ofMetric.map((figure) => figure.part))].map((part) =>
    part === null ? wanted.metric.name : `"${wanted.metric.name}, ${part}"`,
  );
  throw new FinanceError(
    "missing-data",
    `the catalogue has no "${asked}" of ${company.name}: write ${parts.join(" or ")}`,
  );
}

function latest(series: readonly ReportedFigure[]): ReportedFigure {
  return [...series].sort(byPeriod).at(-1) as ReportedFigure;
}

function inPeriod(series: readonly ReportedFigure[], company: Company, typed: string): ReportedFigure {
  const written = writtenPeriod(typed);
  const printed = series.filter((figure) => figure.period === written);
  if (printed.length > 0) return latest(printed);
  const meaning = periodMeaning(written, company.fiscalYearEnd);
  const ends = series.filter(
    ({ periodEnd, kind }) =>
      periodEnd === meaning?.end && (meaning.length === null || kind === meaning.length || kind === "date"),
  );
  const periods = new Set(ends.map((figure) => figure.period));
  if (periods.size > 1) {
    throw new FinanceError(
      "missing-data",
      `${[...periods].join(" and ")} both end on ${meaning?.end}: write one of them`,
    );
  }
  if (ends.length > 0) return latest(ends);
  const known = [...series].sort(byPeriod).map((figure) => figure.period);
  const why =
    meaning === null
      ? `"${typed}" is not a period`
      : `no ${metricInWords(series[0]?.metric ?? "figure")} of ${company.name} is documented for ${typed}`;
  throw new FinanceError("missing-data", `${why}: the documented periods are ${[...new Set(known)].join(", ")}`);
}

function shownFigure(company: Company, figure: ReportedFigure, sourceOf: SourceOf): ReportedValue {
  const metric = metricNamed(figure.metric);
  if (metric === null) throw new Error(`${figure.metric} is no metric: the catalogue was not checked`);
  const { shown, alternatives } = rankedClaims(asFigure(figure, metric), sourceOf);
  if (shown === null) throw new Error(`${company.id} ${figure.metric} has no claim: the catalogue was not checked`);
  return {
    company,
    metric,
    figure,
    shown,
    alternatives,
    isConflicted: alternatives.some((claim) => claim.value !== shown.value),
  };
}

/** A reported figure as a figure of a deal is: ranked by the same rules. */
export function asFigure({ claims, metric }: ReportedFigure, { label, unit }: Metric): Figure {
  return { name: metric, label, unit, claims, withheld: null, withheldBy: null, capacityKind: null, scope: null };
}

/** Earlier periods first; of two that end together the longer first, so that the last one is the latest and shortest. */
function byPeriod(a: ReportedFigure, b: ReportedFigure): number {
  return (
    compared(a.periodEnd, b.periodEnd) ||
    REPORTED_KINDS.indexOf(b.kind) - REPORTED_KINDS.indexOf(a.kind) ||
    compared(a.given ?? "", b.given ?? "")
  );
}

function inOrder(a: ReportedValue, b: ReportedValue): number {
  return (
    METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) ||
    compared(a.figure.part ?? "", b.figure.part ?? "") ||
    byPeriod(a.figure, b.figure)
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
