import type { Report } from "./catalogue-problem";
import type { Source } from "./model";

/**
 * Reports grades that a source's reading does not carry: a filing or statement known by its address only counts as the page
 * that cites it, and an address that leads to no document is no citation.
 */
export function checkSources(sources: readonly Source[], report: Report): void {
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const [index, source] of sources.entries()) {
    const path = `sources[${index}]`;
    const isBest = source.grade === "filing" || source.grade === "company";
    if (source.reading === "address" && isBest) {
      const citing = source.quotedBy === null ? "news" : (byId.get(source.quotedBy)?.grade ?? "news");
      report(
        `${path}.grade`,
        `expected ${citing}, the grade of the page that cites it, for a document known by its address only: got ${source.grade}`,
      );
    }
    if (source.leadsTo !== "document" && source.grade !== "aggregator") {
      report(
        `${path}.grade`,
        `expected aggregator, because a ${source.leadsTo} does not show the figure: got ${source.grade}`,
      );
    }
    if (source.quotedBy === source.id) report(`${path}.quotedBy`, "expected another source: got the source itself");
    if (source.quotedBy !== null && (source.reading === null || source.reading === "document")) {
      report(`${path}.reading`, "expected quotation or address, because quotedBy names who quotes it");
    }
  }
}
