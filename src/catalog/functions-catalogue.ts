import { documentedSince, publishedSince } from "./as-of";
import { bestSource } from "./citation";
import type { Claim } from "./claim";
import type { Catalogue, Deal, Source } from "./model";
import { TRANCHE_TERMS } from "./tranche";
import {
  capitalised,
  nameInUrl,
  PUBLISHER_MARK,
  SCHEME,
  type Columns,
  type PackedAssumption,
  type PackedCatalogue,
  type PackedClaim,
  type PackedDeal,
  type PackedFigure,
  type PackedRelation,
  type PackedReported,
  type PackedSource,
} from "./packed-catalogue";
import { readCatalogue, type CatalogueFile } from "./read-catalogue";

/**
 * The part of a catalogue file that worksheet functions need: deals, figures, claims, caveats, relations, tranches, company
 * names, reported figures, assumptions, and of the sources what a citation says. Left out are prose (conflicts, notes,
 * evidence) and places in the article. Of a claim's sources functions name the best one, need the first published, and
 * count the rest: those are kept as one stand-in that neither ranks nor dates anything.
 *
 * Shape:  a valid file; `readCatalogue` of packed-catalogue.ts reads the result.
 */
export function functionsCatalogue(file: CatalogueFile): PackedCatalogue {
  const catalogue = readCatalogue(file);
  const table = new SourceTable(catalogue);
  const packed = (claims: readonly Claim[], deal: Deal | null): readonly PackedClaim[] =>
    claims.map((claim) => packedClaim(claim, deal, table));
  const { schema, title, version, compiled, deals, assumptions, companies, reported } = catalogue;
  return {
    schema,
    title,
    version,
    compiled,
    deals: columns(deals.map(packedDeal), DEAL_FIELDS),
    figures: columns(
      deals.flatMap((deal) => packedFigures(deal, table)),
      ["name", "label", "unit", "withheld", "withheldBy", "capacityKind", "scope", "claims"],
    ),
    claims: columns(
      deals.flatMap((deal) => deal.figures.flatMap((figure) => packed(figure.claims, deal))),
      CLAIM_FIELDS,
    ),
    relations: columns<PackedRelation>(
      deals.flatMap((deal) => deal.relations),
      ["kind", "deal", "amount", "note"],
    ),
    tranches: columns(
      deals.flatMap((deal) => deal.tranches),
      ["name", "kind", ...TRANCHE_TERMS],
    ),
    assumptions: columns<PackedAssumption>(assumptions, ["id", "category", "name", "unit", "asOf"]),
    assumptionClaims: columns(
      packed(
        assumptions.map(({ claim }) => claim),
        null,
      ),
      CLAIM_FIELDS,
    ),
    companies: columns(companies, COMPANY_FIELDS),
    reported: columns(
      reported.map((figure): PackedReported => ({ ...figure, claims: figure.claims.length })),
      ["company", "metric", "part", "period", "periodEnd", "kind", "given", "claims"],
    ),
    reportedClaims: columns(
      packed(
        reported.flatMap(({ claims }) => claims),
        null,
      ),
      CLAIM_FIELDS,
    ),
    sources: columns(table.packed(), SOURCE_FIELDS),
  };
}

const CLAIM_FIELDS = [
  "value",
  "low",
  "high",
  "precision",
  "basis",
  "derivation",
  "rejected",
  "rejectedBy",
  "sources",
] as const;
const COMPANY_FIELDS = ["id", "name", "kind", "of", "tickers", "aliases", "parties", "fiscalYearEnd", "note"] as const;
const SOURCE_FIELDS = [
  "publisher",
  "url",
  "date",
  "grade",
  "reading",
  "document",
  "accession",
  "item",
  "leadsTo",
  "quotedBy",
] as const;
const DEAL_FIELDS = [
  "id",
  "name",
  "provider",
  "customer",
  "otherParties",
  "type",
  "status",
  "commitment",
  "confidence",
  "caveat",
  "figures",
  "relations",
  "tranches",
] as const;

/** For every source that functions only count: of the lowest rank and published after all others. */
const STAND_IN: PackedSource = {
  publisher: "",
  url: "",
  date: "9999",
  grade: "aggregator",
  reading: "address",
  document: null,
  accession: null,
  item: null,
  leadsTo: "document",
  quotedBy: null,
};

/** The sources kept, in the order in which claims need them, after the stand-in. */
class SourceTable {
  private readonly kept: Source[] = [];
  private readonly known: ReadonlyMap<string, Source>;
  private readonly places = new Map<string, number>();

  constructor(catalogue: Catalogue) {
    this.known = new Map(catalogue.sources.map((source) => [source.id, source]));
  }

  /** Places of a claim's sources: the best, then the first published where that is another, then the stand-in for each other one. */
  placesFor(claim: Claim, deal: Deal | null): readonly number[] {
    const sourceOf = (id: string): Source | null => this.known.get(id) ?? null;
    const best = bestSource(claim, sourceOf)?.id;
    if (best === undefined) return [];
    const kept = [best, ...this.firstPublished(claim, deal, best)];
    return claim.sources.map((_, index) => this.placeOf(kept[index] ?? null) ?? 0);
  }

  /** A source's place, kept from then on; null for none, the stand-in's for one that the file does not have. */
  placeOf(id: string | null): number | null {
    if (id === null) return null;
    const source = this.known.get(id);
    if (source === undefined) return 0;
    const place = this.places.get(source.id) ?? this.kept.push(source);
    this.places.set(source.id, place);
    return place;
  }

  /** All that are kept. Who quotes one of them is kept too. */
  packed(): readonly PackedSource[] {
    const packed: PackedSource[] = [STAND_IN];
    for (let at = 0; at < this.kept.length; at++) {
      const source = this.kept[at] as Source;
      packed.push({ ...source, url: packedUrl(source), quotedBy: this.placeOf(source.quotedBy) });
    }
    return packed;
  }

  private firstPublished(claim: Claim, deal: Deal | null, best: string): readonly string[] {
    const sourceOf = (id: string): Source | null => this.known.get(id) ?? null;
    const since = (sources: readonly string[]): string =>
      deal === null ? publishedSince(sources, null, sourceOf) : documentedSince({ ...claim, sources }, deal, sourceOf);
    const first = claim.sources.find((id) => since([id]) === since(claim.sources));
    return first === undefined || since([best]) === since([first]) ? [] : [first];
  }
}

function packedDeal(deal: Deal): PackedDeal {
  return { ...deal, figures: deal.figures.length, relations: deal.relations.length, tranches: deal.tranches.length };
}

function packedFigures(deal: Deal, table: SourceTable): readonly PackedFigure[] {
  return deal.figures.map((figure) => ({
    ...figure,
    label: figure.label === capitalised(figure.name) ? null : figure.label,
    withheldBy: table.placeOf(figure.withheldBy),
    claims: figure.claims.length,
  }));
}

function packedClaim(claim: Claim, deal: Deal | null, table: SourceTable): PackedClaim {
  return { ...claim, sources: table.placesFor(claim, deal), rejectedBy: table.placeOf(claim.rejectedBy) };
}

function packedUrl({ publisher, url }: Source): string {
  const address = url.startsWith(SCHEME) ? url.slice(SCHEME.length) : url;
  const name = nameInUrl(publisher);
  return name === "" ? address : address.replace(name, PUBLISHER_MARK);
}

function columns<Row extends object>(rows: readonly Row[], fields: readonly (keyof Row)[]): Columns<Row> {
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])])) as unknown as Columns<Row>;
}
