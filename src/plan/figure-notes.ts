import { capitalised } from "../catalog/capitalised";
import { bestSource } from "../catalog/citation";
import { claimWords, precisionWords, sourceWords } from "../catalog/claim-words";
import type { GradedClaim } from "../catalog/claims";
import type { DocumentedFigure } from "../catalog/figure";
import type { Conflict, Deal, Grade, Source, Unit } from "../catalog/model";
import { gradeWords } from "../catalog/source-words";
import { undocumented } from "../catalog/undocumented";

type SourceOf = (id: string) => Source | null;

/** What stands below the figures: a label, its sentences, each beginning a line, and an address that the first opens. */
export interface Note {
  readonly label: string;
  readonly texts: readonly string[];
  readonly link?: string;
}

const LONGEST_DOCUMENT = 60;

/** A source in one line of a column: its publisher, the document's own name and the item in it, as far as they fit; the rest stands among the sources. */
export function documentWords({ publisher, document, item }: Source): string {
  const parts = [publisher, document, item].filter((part) => part !== null);
  const longest = parts.map((_, index) => parts.slice(0, parts.length - index).join(", "));
  return longest.find((words) => words.length <= LONGEST_DOCUMENT) ?? publisher.slice(0, LONGEST_DOCUMENT);
}

/** Why there is no value, how it was worked out, what its source adds, and what else is claimed. */
export function figureNotes(figure: DocumentedFigure, sourceOf: SourceOf): string[] {
  const { shown, refined, unit, withheld, conflicts, alternatives, rejected } = figure;
  const notes: string[] = [];
  if (shown === null) notes.push(`Not shown: ${withheld ?? "every published number is known to be wrong"}.`);
  else if (shown.value === null) notes.push(`Only bounds are documented: ${claimWords(shown, unit)}.`);
  const precision = shown === null ? "" : rangeOrPrecision(shown, unit);
  if (shown !== null && (unit === "text" || shortPrecision(precision) !== precision))
    notes.push(`${capitalised(precision)}. ${evidenceOf(shown, sourceOf)}.`);
  if (refined !== null) notes.push(`${coarserWords(refined, unit)}${citation(refined, sourceOf)}.`);
  if (shown?.derivation) notes.push(`Worked out: ${sentence(shown.derivation)}`);
  if (shown?.note) notes.push(sentence(shown.note));
  const others = alternatives.filter((claim) => claim !== refined);
  if (others.length > 0)
    notes.push(`Also claimed: ${others.map((claim) => claimLine(claim, unit, sourceOf)).join("; ")}.`);
  for (const claim of rejected)
    notes.push(`Rejected: ${claimLine(asClaimed(claim), unit, sourceOf)}. ${sentence(claim.rejected ?? "")}`);
  const elsewhere = shown === null ? "" : otherSources(shown.sources, bestSource(shown, sourceOf), sourceOf);
  if (elsewhere !== "") notes.push(`Also in: ${elsewhere}.`);
  if (conflicts.length > 0) notes.push("Sources disagree: see below.");
  return notes.map((note) => note.trim());
}

/** A rejected range by its ends: its base alone may be the value that is shown. */
function asClaimed(claim: GradedClaim): GradedClaim {
  return claim.precision === "range" && claim.low !== null && claim.high !== null ? { ...claim, value: null } : claim;
}

/** Who names the month or year in which the day shown lies: better evidence than that of the day. */
const COARSE_SPEAKER: Readonly<Record<Grade, string>> = {
  filing: "The filing",
  company: "The company",
  news: "The press",
  article: "The article",
  aggregator: "Another page",
};

/** "The filing says only Mar 2026". */
export function coarserWords(refined: GradedClaim, unit: Unit): string {
  return `${COARSE_SPEAKER[refined.grade]} says only ${claimWords(refined, unit)}`;
}

/** How a claim is to be read; of a number within a range its ends, for the sheet has no columns for them: "32 to 33 months". */
export function rangeOrPrecision(shown: GradedClaim, unit: Unit): string {
  const words = precisionWords(shown, unit);
  const { value, low, high } = shown;
  return shown.precision !== "range" || value === null || low === null || high === null
    ? words
    : words.replace(/^range/, claimWords({ ...shown, value: null }, unit));
}

const LONGEST_PRECISION = 40;

/** What fits its column; the whole then stands in the notes. */
export function shortPrecision(words: string, longest = LONGEST_PRECISION): string {
  return words.length <= longest ? words : (words.split(", ")[0] ?? words);
}

function evidenceOf(shown: GradedClaim, sourceOf: SourceOf): string {
  const source = bestSource(shown, sourceOf);
  return source === null ? capitalised(shown.grade) : `${capitalised(gradeWords(source))}: ${sourceWords(source)}`;
}

function claimLine(claim: GradedClaim, unit: Unit, sourceOf: SourceOf): string {
  return `${claimWords(claim, unit)}${citation(claim, sourceOf)}`;
}

function citation(claim: GradedClaim, sourceOf: SourceOf): string {
  const source = bestSource(claim, sourceOf);
  return ` (${source === null ? "no source recorded" : sourceWords(source)})`;
}

function otherSources(ids: readonly string[], shown: Source | null, sourceOf: SourceOf): string {
  const others = ids.map(sourceOf).filter((source): source is Source => source !== null && source !== shown);
  const said = others.map(sourceWords);
  return [...new Set(said)].map((words) => pagesOf(words, said.filter((each) => each === words).length)).join("; ");
}

/** "The Daily Scout, Apr 2026 (2 pages)": pages that read alike are named once. */
function pagesOf(words: string, count: number): string {
  return count === 1 ? words : `${words} (${count} pages)`;
}

/** Each disagreement: what is said, by whom, and how we read it. */
export function conflictNotes(conflicts: readonly Conflict[], sourceOf: SourceOf): Note[] {
  return conflicts.map(({ about, statements, reading, settled }) => ({
    label: capitalised(about),
    texts: [
      ...statements.map(({ text, sources }) => {
        const named = sources.map(sourceOf).filter((source) => source !== null);
        return `${capitalised(sentence(text))} ${named.length === 0 ? "" : `(${named.map(sourceWords).join("; ")})`}`.trim();
      }),
      settled === null ? `Our reading: ${sentence(reading)}` : `Settled: ${sentence(settled.reading)}`,
    ],
  }));
}

export function remarkNotes(deal: Deal): Note[] {
  const missing = undocumented(deal);
  return [
    ...(missing.length === 0 ? [] : [{ label: "Not documented", texts: [`${missing.join(", ")}.`] }]),
    ...(deal.notes === null ? [] : [{ label: "Remarks", texts: [deal.notes] }]),
  ];
}

/** Every source of the page once, by its grade, in full. */
export function sourceList(
  figures: readonly DocumentedFigure[],
  conflicts: readonly Conflict[],
  sourceOf: SourceOf,
): Note[] {
  const ids = new Set([
    ...figures.flatMap(({ shown, alternatives, rejected }) =>
      [...(shown === null ? [] : [shown]), ...alternatives, ...rejected].flatMap(({ sources }) => sources),
    ),
    ...conflicts.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
  ]);
  const sources = [...ids].map(sourceOf).filter((source) => source !== null);
  const said = sources.map(sourceWords);
  // What the page is about tells pages of one publisher apart.
  const wordsOf = (source: Source): string => {
    const own = sourceWords(source);
    if (source.grade === "article")
      return `${own.replace(/, undated$/, "")}, an undated press article (${source.label.replace(/^Article: /, "")}); ranks below news`;
    return said.filter((each) => each === own).length === 1 ? own : `${own}: ${source.label}`;
  };
  return sources.map((source) => ({
    label: capitalised(gradeWords(source)),
    texts: [source.url.startsWith("https://") ? wordsOf(source) : `${sourceWords(source)}: ${source.url}`],
    ...(source.url.startsWith("https://") ? { link: source.url } : {}),
  }));
}

function sentence(words: string): string {
  return words === "" || /[.!?]$/.test(words) ? words : `${words}.`;
}
