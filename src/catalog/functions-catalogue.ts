import { bestSource } from "./citation";
import { readCatalogue, type CatalogueFile, type ClaimFile, type DealFile, type SourceFile } from "./read-catalogue";

/**
 * The part of a catalogue file that worksheet functions need: deals, figures, claims, caveats, relations, and of the
 * sources publisher, date, address and grade. Left out are prose (conflicts, notes, evidence), places in the article,
 * assumptions, and sources that no claim cites. Of a source that is no claim's best one, which functions never name, only
 * date and grade are kept; a figure's label is its name; sources have short ids, which nobody sees. The same form as the
 * file, so the same look-ups read both.
 *
 * Shape:  a valid file; the result is valid too, with more fields left out.
 */
export function functionsCatalogue(file: CatalogueFile): CatalogueFile {
  const cited = new Set(file.deals.flatMap((deal) => deal.figures.flatMap((figure) => figure.claims.flatMap((claim) => claim.sources))));
  const sources = file.sources.filter((source) => cited.has(source.id));
  const best = bestSources(file);
  const shortIds = new Map(sources.map((source, index) => [source.id, `s${index.toString(36)}`]));
  const shortId = (id: string): string => shortIds.get(id) ?? id;
  return {
    title: file.title,
    version: file.version,
    compiled: file.compiled,
    deals: file.deals.map((deal) => withoutProse(deal, shortId)),
    sources: sources.map((source) => ({ ...citedPart(source), ...(best.has(source.id) ? {} : UNNAMED), id: shortId(source.id) })),
  };
}

/** In place of publisher and address where functions never name a source. */
const UNNAMED = { publisher: "left out", url: "https://left-out.invalid/" };

/** The sources that citations name: the best one of each claim. */
function bestSources(file: CatalogueFile): ReadonlySet<string> {
  const { deals, sources } = readCatalogue(file);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const claims = deals.flatMap((deal) => deal.figures.flatMap((figure) => figure.claims));
  return new Set(claims.map((claim) => bestSource(claim, (id) => byId.get(id) ?? null)?.id ?? ""));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function withoutProse(deal: DealFile, shortId: (id: string) => string): DealFile {
  const figures = deal.figures.map((figure) => ({ ...figure, label: capitalised(figure.name), claims: figure.claims.map((claim) => claimPart(claim, shortId)) }));
  const relations = deal.relations?.map((relation) => without(relation, ["sources"]));
  const kept = without(deal, ["conflicts", "notes", "reliability", "evidence", "relations"]);
  return { ...kept, figures, ...(relations === undefined ? {} : { relations }) };
}

function claimPart(claim: ClaimFile, shortId: (id: string) => string): ClaimFile {
  return { ...without(claim, ["note", "locators"]), sources: claim.sources.map(shortId) };
}

function citedPart(source: SourceFile): SourceFile {
  return without(source, ["label", "dateBasis", "attributesTo"]);
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Omit<Whole, Key> {
  const kept: Partial<Whole> = { ...whole };
  for (const key of keys) delete kept[key];
  return kept as Omit<Whole, Key>;
}
