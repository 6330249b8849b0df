import { claimWords } from "../../catalog/claim-words";
import { periodWords } from "../../catalog/reported-period";
import type { Grade, Source } from "../../catalog/model";
import type { ReportedValue } from "../../catalog/reported";
import type { Formats } from "../shared/formats";

/** What a company reported under one metric and part, latest first. */
export interface ReportedSeries {
  readonly key: string;
  /** "Share of revenue, largest customer". */
  readonly label: string;
  readonly definition: string;
  readonly points: readonly ReportedPoint[];
}

export interface ReportedPoint {
  readonly key: string;
  /** "2026Q2", or the day of a balance in words; of an outlook also when it was given. */
  readonly period: string;
  /** "about $104.2 bn"; where sources disagree, each number. */
  readonly value: string;
  readonly isConflicted: boolean;
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

type SourceOf = (id: string) => Source | null;

/** A company's reported figures as series, in the order of the vocabulary. */
export function reportedSeries(
  rows: readonly ReportedValue[],
  formats: Formats,
  sourceOf: SourceOf,
): readonly ReportedSeries[] {
  const series = new Map<string, ReportedValue[]>();
  for (const row of rows) {
    const key = `${row.metric.name}, ${row.figure.part ?? ""}`;
    const list = series.get(key);
    if (list === undefined) series.set(key, [row]);
    else list.push(row);
  }
  return [...series].map(([key, list]) => {
    const [{ metric, figure }] = list as [ReportedValue, ...ReportedValue[]];
    return {
      key,
      label: figure.part === null ? metric.label : `${metric.label}, ${figure.part}`,
      definition: metric.definition,
      points: list.map((row) => pointOf(row, formats, sourceOf)).reverse(),
    };
  });
}

function pointOf(row: ReportedValue, formats: Formats, sourceOf: SourceOf): ReportedPoint {
  const { figure, metric, shown, isConflicted } = row;
  const claims = isConflicted ? [shown, ...row.alternatives] : [shown];
  const given = figure.given === null ? "" : `, guidance of ${formats.date(figure.given)}`;
  return {
    key: `${figure.period} ${figure.periodEnd} ${figure.kind} ${figure.given ?? ""}`,
    period: `${periodWords(figure, formats)}${given}`,
    value: claims.map((claim) => claimWords(claim, metric.unit, formats)).join(" or "),
    isConflicted,
    grade: shown.grade,
    sources: claims
      .flatMap((claim) => claim.sources)
      .map(sourceOf)
      .filter((source) => source !== null),
  };
}
