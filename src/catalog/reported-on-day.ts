import { claimKnownSince, claimOnDay, NEVER_KNOWN } from "./as-of";
import type { ReportedData } from "./reported";
import type { ReportedFigure } from "./reported-figure";

/** Reported figures as they were documented at the end of a day: those published by then, each with the sources of then. */
export function reportedOnDay(data: ReportedData, day: string): ReportedData {
  const then = (figure: ReportedFigure): ReportedFigure => ({
    ...figure,
    claims: figure.claims
      .map((claim) => claimOnDay(claim, day, data.sourceOf))
      .filter((claim) => claim.sources.length > 0),
  });
  const lists = [...data.byCompany].map(([company, figures]): [string, readonly ReportedFigure[]] => [
    company,
    figures.map(then).filter(({ claims }) => claims.length > 0),
  ]);
  return { ...data, byCompany: new Map(lists.filter(([, figures]) => figures.length > 0)) };
}

/** A reported figure and the day on which it was first published. */
export interface NewReport {
  readonly on: string;
  readonly figure: ReportedFigure;
}

/** The reported figures first published after the end of one day and by the end of another, in the order of the days. */
export function reportsBetween(from: string, to: string, data: ReportedData): readonly NewReport[] {
  return [...data.byCompany.values()]
    .flat()
    .map((figure) => ({ figure, on: firstPublished(figure, data) }))
    .filter(({ on }) => on > from && on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function firstPublished({ claims }: ReportedFigure, { sourceOf }: ReportedData): string {
  return claims.map((claim) => claimKnownSince(claim, sourceOf)).sort()[0] ?? NEVER_KNOWN;
}
