import { catalogue, reportedData, sourceById } from "../../catalog/catalogue";
import { bestSource } from "../../catalog/citation";
import type { Claim } from "../../catalog/claim";
import { claimWords, precisionWords } from "../../catalog/claim-words";
import { changesBetween, type FigureChange } from "../../catalog/changes";
import { metricNamed } from "../../catalog/metrics";
import type { Deal, Source } from "../../catalog/model";
import { reportsBetween, type NewReport } from "../../catalog/reported-on-day";
import type { Formats } from "../shared/formats";

/** One figure that sources published or changed. */
export interface NewsItem {
  readonly key: string;
  /** ISO day. */
  readonly on: string;
  readonly about: { readonly deal: Deal } | { readonly companyId: string; readonly name: string };
  /** "Contract value". */
  readonly figure: string;
  /** "about $21 bn", with what it was before. */
  readonly now: string;
  readonly was: string | null;
  readonly source: Source | null;
}

/** The last day of which the catalogue knows. */
export function lastDay(): string {
  return catalogue.compiled;
}

/** Three months before a day, where the list of news begins until another day is chosen. */
export function threeMonthsBefore(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 3);
  return `${date.toISOString().slice(0, 8)}01`;
}

/**
 * What was documented after the end of one day and by the end of another, latest first: figures of deals that are new or
 * changed, and reported figures; of one company where one is given.
 */
export function newsItems(
  from: string,
  to: string,
  deals: readonly Deal[],
  companyId: string | null,
  formats: Formats,
): readonly NewsItem[] {
  if (from >= to) return [];
  const data = reportedData();
  const reports = reportsBetween(from, to, data).filter(
    ({ figure }) => companyId === null || figure.company === companyId,
  );
  return [
    ...changesBetween(from, to, deals, sourceById).map((change) => changeItem(change, formats)),
    ...reports.map((report) => reportItem(report, formats)),
  ].sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

function changeItem({ deal, figure, on, was, now, withheld }: FigureChange, formats: Formats): NewsItem {
  const words = (claim: Claim): string => claimWords(claim, figure.unit, formats);
  const isSaid = was === null || now === null || words(was) !== words(now);
  return {
    key: `${deal.id} ${figure.name}`,
    on,
    about: { deal },
    figure: figure.label,
    now: now === null ? `no value: ${withheld ?? "every published number is known to be wrong"}` : words(now),
    was: was === null ? null : `${words(was)}${isSaid ? "" : `, ${precisionWords(was, figure.unit)}`}`,
    source: now === null ? null : bestSource(now),
  };
}

function reportItem({ figure, on }: NewReport, formats: Formats): NewsItem {
  const metric = metricNamed(figure.metric);
  const company = reportedData().names.byId.get(figure.company);
  const part = figure.part === null ? "" : `, ${figure.part}`;
  const claim = figure.claims[0];
  return {
    key: `${figure.company} ${figure.metric}${part} ${figure.period} ${figure.kind} ${figure.given ?? ""}`,
    on,
    about: { companyId: figure.company, name: company?.name ?? figure.company },
    figure: `${metric?.label ?? figure.metric}${part}, ${figure.period === figure.periodEnd ? formats.date(figure.period) : figure.period}`,
    now: claim === undefined ? "not stated" : claimWords(claim, metric?.unit ?? "text", formats),
    was: null,
    source: claim === undefined ? null : bestSource(claim),
  };
}
