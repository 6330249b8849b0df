import { rankedClaims } from "./claims";
import { asFigure } from "./reported";
import { metricNamed } from "./metrics";
import { GRADES, READINGS, type Catalogue, type Figure, type Source } from "./model";

const PAGE = "page read";

/** Sources by grade and by how near they were read, with sums; then filings and company statements by reading. First row: the headings. */
export function evidenceCounts({ sources }: Catalogue): readonly (readonly string[])[] {
  const readings = [...READINGS, PAGE];
  const row = (name: string, of: readonly Source[]): readonly string[] => [
    name,
    "",
    ...readings.map((reading) => String(of.filter((source) => (source.reading ?? PAGE) === reading).length)),
    String(of.length),
  ];
  return [
    ["sources", "", ...readings, "all"],
    ...GRADES.map((grade) =>
      row(
        grade,
        sources.filter((source) => source.grade === grade),
      ),
    ),
    row("all", sources),
    ["of kind", "", ...readings.map(() => ""), ""],
    row(
      "filing",
      sources.filter(({ kind }) => kind === "filing"),
    ),
    row(
      "company release",
      sources.filter(({ kind }) => kind === "company release"),
    ),
  ];
}

/** Figures of deals and reported figures whose best source is neither a filing nor a company's statement. */
export function belowCompany(catalogue: Catalogue): readonly string[] {
  const known = new Map(catalogue.sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): Source | null => known.get(id) ?? null;
  const isBelow = (figure: Figure): boolean => {
    const { shown, refined } = rankedClaims(figure, sourceOf);
    const grades = [shown?.grade, refined?.grade];
    return shown !== null && !grades.includes("filing") && !grades.includes("company");
  };
  return [
    ...catalogue.deals.flatMap((deal) => deal.figures.filter(isBelow).map((figure) => `${deal.id} ${figure.name}`)),
    ...catalogue.reported.flatMap((figure) => {
      const metric = metricNamed(figure.metric);
      const name = [figure.metric, figure.part].filter((part) => part !== null).join(", ");
      return metric !== null && isBelow(asFigure(figure, metric)) ? [`${figure.company} ${name} ${figure.period}`] : [];
    }),
  ];
}
