// What is said of a source wherever it is named: who publishes it, what kind of evidence it is, how near it was read.
import { sourceById } from "./catalogue";
import type { Source } from "./model";

type SourceOf = (id: string) => Source | null;

/** The grade of a source; of news that is only the page citing a document of the company, that too. */
export function gradeWords({ grade, reading, document }: Source): string {
  if (grade === "article") return "press article";
  return grade === "news" && reading === "address" && document !== null ? "news (citing a company document)" : grade;
}

/** Who publishes a source and what it is: "CoreWeave (SEC), Form 10-K for 2025, accession 0001769628-26-000104". */
export function sourceName({ publisher, document, accession, item }: Source): string {
  const number = accession === null ? null : `accession ${accession}`;
  return [publisher, document, number, item].filter((part) => part !== null).join(", ");
}

/** How near a source was read, where that was not the page itself. */
export function readingWords(source: Source, sourceOf: SourceOf = sourceById): string {
  if (source.leadsTo !== "document") return `the address is a ${source.leadsTo}, which does not show the figure`;
  const by = source.quotedBy === null ? "a third party" : (sourceOf(source.quotedBy)?.publisher ?? "a third party");
  if (source.reading === "quotation") return `as quoted by ${by}`;
  return source.reading === "address" ? `not read: ${by} cites its address` : "";
}
