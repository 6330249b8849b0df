import type { CatalogueFile, ClaimFile, DealFile, SourceFile } from "./read-catalogue";

/**
 * The part of a catalogue file that worksheet functions need: deals, figures, claims, caveats, relations, and of the
 * sources publisher, date, address and grade. Left out are prose (conflicts, notes, evidence), places in the article,
 * assumptions, and sources that no claim cites. The same form as the file, so the same look-ups read both.
 *
 * Shape:  a valid file; the result is valid too, with more fields left out.
 */
export function functionsCatalogue(file: CatalogueFile): CatalogueFile {
  const deals = file.deals.map(withoutProse);
  const cited = new Set(deals.flatMap((deal) => deal.figures.flatMap((figure) => figure.claims.flatMap((claim) => claim.sources))));
  return {
    title: file.title,
    version: file.version,
    compiled: file.compiled,
    deals,
    sources: file.sources.filter((source) => cited.has(source.id)).map(citedPart),
  };
}

function withoutProse(deal: DealFile): DealFile {
  const figures = deal.figures.map((figure) => ({ ...figure, claims: figure.claims.map(claimPart) }));
  const relations = deal.relations?.map((relation) => without(relation, ["sources"]));
  const kept = without(deal, ["conflicts", "notes", "reliability", "evidence", "relations"]);
  return { ...kept, figures, ...(relations === undefined ? {} : { relations }) };
}

function claimPart(claim: ClaimFile): ClaimFile {
  return without(claim, ["note", "locators"]);
}

function citedPart(source: SourceFile): SourceFile {
  return without(source, ["label", "dateBasis", "attributesTo"]);
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Omit<Whole, Key> {
  const kept: Partial<Whole> = { ...whole };
  for (const key of keys) delete kept[key];
  return kept as Omit<Whole, Key>;
}
