import type { Report } from "./catalogue-problem";
import { checkClaim } from "./claim-rules";
import { isoPeriod } from "./iso-period";
import { METRICS, metricNamed } from "./metrics";
import type { Catalogue } from "./model";
import { nearestWords } from "./nearest-words";
import type { ReportedFigure } from "./reported-figure";
import { periodMeaning, writtenPeriod } from "./reported-period";

/**
 * Reports reported figures of unknown companies and metrics, periods that are none or end on another day, kinds that the
 * metric does not have, and two entries for one period: what several sources state is one entry with several claims.
 */
export function checkReported(catalogue: Catalogue, report: Report): void {
  const companies = new Map(catalogue.companies.map((company) => [company.id, company]));
  const first = new Map<string, number>();
  for (const [index, figure] of catalogue.reported.entries()) {
    const path = `reported[${index}]`;
    const company = companies.get(figure.company);
    if (company === undefined)
      report(`${path}.company`, `expected the id of a company of the file: got "${figure.company}"`);
    checkPeriod(figure, company?.fiscalYearEnd ?? null, path, report);
    checkMetric(figure, path, report);
    const key = JSON.stringify([figure.company, figure.metric, figure.part, figure.period, figure.given]);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else report(path, `expected one entry a period: reported[${before}] is of the same; write both as claims of one`);
  }
}

function checkMetric(figure: ReportedFigure, path: string, report: Report): void {
  const metric = metricNamed(figure.metric);
  if (metric === null || metric.name !== figure.metric) {
    const names = METRICS.map(({ name }) => name);
    const nearest = metric === null ? nearestWords(figure.metric, names, 3) : [metric.name];
    report(
      `${path}.metric`,
      `expected a metric of the vocabulary, for example ${nearest.join(", ")}: got "${figure.metric}"`,
    );
    return;
  }
  if (!metric.kinds.includes(figure.kind))
    report(`${path}.kind`, `expected ${metric.kinds.join(" or ")} for ${metric.name}: got ${figure.kind}`);
  for (const [n, claim] of figure.claims.entries()) checkClaim(claim, metric.unit, `${path}.claims[${n}]`, report);
  if (figure.claims.every((claim) => claim.rejected !== null))
    report(`${path}.claims`, "expected one claim that is not rejected");
}

function checkPeriod(figure: ReportedFigure, fiscalYearEnd: number | null, path: string, report: Report): void {
  const { period, periodEnd, kind, given } = figure;
  const meaning = writtenPeriod(period) === period ? periodMeaning(period, fiscalYearEnd) : null;
  for (const [field, day] of [
    ["periodEnd", periodEnd],
    ["given", given],
  ] as const) {
    if (day !== null && isoPeriod(day) === null)
      report(`${path}.${field}`, `expected a date that exists: got "${day}"`);
  }
  if (meaning === null) {
    report(`${path}.period`, `expected a period, 2026Q2, 2026H1, FY2025, FY2027Q1 or a day: got "${period}"`);
    return;
  }
  if (meaning.end !== periodEnd)
    report(`${path}.periodEnd`, `expected ${meaning.end}, the last day of ${period}: got ${periodEnd}`);
  if (kind !== "date" && kind !== meaning.length)
    report(`${path}.kind`, `expected ${meaning.length ?? "date"} or date for ${period}: got ${kind}`);
}
