import { rankedClaims } from "./claims";
import { isoPeriod } from "./iso-period";
import { GRADES, type Catalogue, type Deal, type Source } from "./model";

const HEADER = [
  "deal",
  "confidence",
  "figures",
  "withheld",
  ...GRADES,
  "claims",
  "conflicts",
  "newest source",
  "days old at least",
] as const;
const MS_A_DAY = 86_400_000;

/**
 * One row a deal: how many figures are documented and how many are withheld, by what grade they are shown, claims,
 * conflicts, and how old the newest source was when the catalogue was compiled. First row: the headings.
 */
export function catalogueReport(catalogue: Catalogue): readonly (readonly string[])[] {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): Source | null => sources.get(id) ?? null;
  return [[...HEADER], ...catalogue.deals.map((deal) => reportRow(deal, sourceOf, catalogue.compiled))];
}

/** The rows with columns lined up; numbers to the right. */
export function alignedLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function reportRow(deal: Deal, sourceOf: (id: string) => Source | null, compiled: string): readonly string[] {
  const shown = deal.figures.map((figure) => rankedClaims(figure, sourceOf).shown).filter((claim) => claim !== null);
  const grades = GRADES.map((grade) => String(shown.filter((claim) => claim.grade === grade).length));
  const claims = deal.figures.flatMap((figure) => figure.claims);
  const newest = newestDate(claims.flatMap((claim) => claim.sources.map((id) => sourceOf(id)?.date ?? null)));
  return [
    deal.id,
    deal.confidence,
    String(shown.length),
    String(deal.figures.filter((figure) => figure.withheld !== null).length),
    ...grades,
    String(claims.length),
    String(deal.conflicts.length),
    newest ?? "undated",
    newest === null ? "" : String(daysBetween(newest, compiled)),
  ];
}

/** The latest of some dates; a month or year counts as its last day in the comparison. */
function newestDate(dates: readonly (string | null)[]): string | null {
  const dated = dates.filter((date) => date !== null && isoPeriod(date) !== null) as string[];
  return dated.reduce<string | null>(
    (newest, date) => (newest === null || lastDay(date) > lastDay(newest) ? date : newest),
    null,
  );
}

function lastDay(date: string): string {
  return isoPeriod(date)?.last ?? date;
}

function daysBetween(date: string, compiled: string): number {
  return Math.max(0, Math.round((Date.parse(compiled) - Date.parse(lastDay(date))) / MS_A_DAY));
}
