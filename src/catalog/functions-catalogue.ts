import { documentedSince, publishedSince } from "./as-of";
import { bestSource } from "./citation";
import type { Catalogue, Claim, Deal, Source } from "./model";
import {
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
  type PackedSource,
} from "./packed-catalogue";
import { readCatalogue, type CatalogueFile } from "./read-catalogue";

/**
 * The part of a catalogue file that worksheet functions need: deals, figures, assumptions, claims, caveats, relations, and
 * of the sources publisher, date, address and grade. Left out are prose (conflicts, notes, evidence) and places in the
 * article. Of a claim's sources functions name the best one, need the first published, and count the rest: those are
 * kept as one stand-in that neither ranks nor dates anything.
 *
 * Shape:  a valid file; `readCatalogue` of packed-catalogue.ts reads the result.
 */
export function functionsCatalogue(file: CatalogueFile): PackedCatalogue {
  const catalogue = readCatalogue(file);
  const sourceTable = new SourceTable(catalogue);
  const claims = catalogue.deals.flatMap((deal) =>
    deal.figures.flatMap((figure) =>
      figure.claims.map((claim) =>
        packedClaim(
          claim,
          sourceTable.placesFor(claim, (some, sourceOf) => documentedSince(some, deal, sourceOf)),
        ),
      ),
    ),
  );
  const { title, version, compiled, deals, assumptions } = catalogue;
  const assumed = assumptions.map(({ claim }) =>
    packedClaim(
      claim,
      sourceTable.placesFor(claim, ({ sources }, sourceOf) => publishedSince(sources, null, sourceOf)),
    ),
  );
  return {
    title,
    version,
    compiled,
    deals: columns(deals.map(packedDeal), DEAL_FIELDS),
    figures: columns(deals.flatMap(packedFigures), ["name", "unit", "withheld", "claims"]),
    assumptions: columns<PackedAssumption>(assumptions, ["id", "name", "unit", "asOf"]),
    claims: columns([...claims, ...assumed], CLAIM_FIELDS),
    relations: columns<PackedRelation>(
      deals.flatMap((deal) => deal.relations),
      ["kind", "deal", "amount", "note"],
    ),
    tranches: columns(
      deals.flatMap((deal) => deal.tranches),
      ["name", "value", "start", "end", "term", "signed"],
    ),
    sources: columns(sourceTable.sources.map(packedSource), ["publisher", "url", "date", "grade"]),
  };
}

const CLAIM_FIELDS = ["value", "low", "high", "precision", "basis", "derivation", "rejected", "sources"] as const;
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

/** For every source that functions only count: of the lowest grade and published after all others. */
const STAND_IN: PackedSource = { publisher: "", url: "", date: "9999", grade: "aggregator" };

type SourceOf = (id: string) => Source | null;

/** The sources kept, in the order in which claims need them, after the stand-in. */
class SourceTable {
  readonly sources: PackedSource[] = [STAND_IN];
  private readonly known: ReadonlyMap<string, Source>;
  private readonly places = new Map<string, number>();

  constructor(catalogue: Catalogue) {
    this.known = new Map(catalogue.sources.map((source) => [source.id, source]));
  }

  /** Places of a claim's sources: the best, then the first published where that is another, then the stand-in for each other one. */
  placesFor(claim: Claim, documented: (claim: Claim, sourceOf: SourceOf) => string): readonly number[] {
    const sourceOf: SourceOf = (id) => this.known.get(id) ?? null;
    const since = (ids: readonly string[]): string => documented({ ...claim, sources: ids }, sourceOf);
    const best = bestSource(claim, sourceOf)?.id;
    if (best === undefined) return [];
    const first = claim.sources.find((id) => since([id]) === since(claim.sources));
    const kept = first === undefined || since([best]) === since([first]) ? [best] : [best, first];
    return claim.sources.map((_, index) => this.placeOf(kept[index]));
  }

  private placeOf(id: string | undefined): number {
    const source = id === undefined ? undefined : this.known.get(id);
    if (source === undefined) return 0;
    const place = this.places.get(source.id) ?? this.sources.push(source) - 1;
    this.places.set(source.id, place);
    return place;
  }
}

function packedDeal(deal: Deal): PackedDeal {
  return { ...deal, figures: deal.figures.length, relations: deal.relations.length, tranches: deal.tranches.length };
}

function packedFigures(deal: Deal): readonly PackedFigure[] {
  return deal.figures.map((figure) => ({ ...figure, claims: figure.claims.length }));
}

function packedClaim(claim: Claim, sources: readonly number[]): PackedClaim {
  return { ...claim, sources };
}

function packedSource(source: PackedSource): PackedSource {
  const { publisher, url } = source;
  const address = url.startsWith(SCHEME) ? url.slice(SCHEME.length) : url;
  const name = nameInUrl(publisher);
  return { ...source, url: name === "" ? address : address.replace(name, PUBLISHER_MARK) };
}

function columns<Row extends object>(rows: readonly Row[], fields: readonly (keyof Row)[]): Columns<Row> {
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])])) as unknown as Columns<Row>;
}
