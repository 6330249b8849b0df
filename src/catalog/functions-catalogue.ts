import { capitalised } from "./capitalised";
import type { Claim } from "./claim";
import type { Catalogue, Deal, Source } from "./model";
import { TRANCHE_TERMS } from "./tranche";
import {
  nameInUrl,
  PUBLISHER_MARK,
  SCHEME,
  type Column,
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
 * evidence), places in the article, and sources that no claim has.
 *
 * Shape:  a valid file; `unpackedCatalogue` reads the result.
 */
export function functionsCatalogue(file: CatalogueFile): PackedCatalogue {
  const catalogue = readCatalogue(file);
  const table = new SourceTable(catalogue);
  const packed = (claims: readonly Claim[]): readonly PackedClaim[] => claims.map((claim) => packedClaim(claim, table));
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
      deals.flatMap((deal) => deal.figures.flatMap((figure) => packed(figure.claims))),
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
    assumptionClaims: columns(packed(assumptions.map(({ claim }) => claim)), CLAIM_FIELDS),
    companies: columns(
      companies.map(({ groups, ...company }) => ({
        ...company,
        groups: groups.map(({ name }) => ({ name, sources: [] })),
      })),
      COMPANY_FIELDS,
    ),
    reported: columns(
      reported.map((figure): PackedReported => ({ ...figure, claims: figure.claims.length })),
      ["company", "metric", "part", "period", "periodEnd", "kind", "given", "claims"],
    ),
    reportedClaims: columns(packed(reported.flatMap(({ claims }) => claims)), CLAIM_FIELDS),
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
const COMPANY_FIELDS = [
  "id",
  "name",
  "kind",
  "of",
  "tickers",
  "aliases",
  "parties",
  "fiscalYearEnd",
  "note",
  "groups",
] as const;
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

/** The sources kept, in the order in which claims need them. */
class SourceTable {
  private readonly kept: Source[] = [];
  private readonly known: ReadonlyMap<string, Source>;
  private readonly places = new Map<string, number>();

  constructor(catalogue: Catalogue) {
    this.known = new Map(catalogue.sources.map((source) => [source.id, source]));
  }

  /** Places of a claim's sources; one that the file does not have has none. */
  placesFor(claim: Claim): readonly number[] {
    return claim.sources.map((id) => this.placeOf(id)).filter((place) => place !== null);
  }

  /** A source's place, kept from then on; null for none, and for one that the file does not have. */
  placeOf(id: string | null): number | null {
    const source = id === null ? undefined : this.known.get(id);
    if (source === undefined) return null;
    const place = this.places.get(source.id) ?? this.kept.push(source) - 1;
    this.places.set(source.id, place);
    return place;
  }

  /** All that are kept. Who quotes one of them is kept too. */
  packed(): readonly PackedSource[] {
    const packed: PackedSource[] = [];
    for (let at = 0; at < this.kept.length; at++) {
      const source = this.kept[at] as Source;
      packed.push({ ...source, url: packedUrl(source), quotedBy: this.placeOf(source.quotedBy) });
    }
    return packed;
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

function packedClaim(claim: Claim, table: SourceTable): PackedClaim {
  return { ...claim, sources: table.placesFor(claim), rejectedBy: table.placeOf(claim.rejectedBy) };
}

function packedUrl({ publisher, url }: Source): string {
  const address = url.startsWith(SCHEME) ? url.slice(SCHEME.length) : url;
  const name = nameInUrl(publisher);
  return name === "" ? address : address.replace(name, PUBLISHER_MARK);
}

function columns<Row extends object>(rows: readonly Row[], fields: readonly (keyof Row)[]): Columns<Row> {
  return Object.fromEntries(
    fields.map((field) => [field, column(rows.map((row) => row[field]))]),
  ) as unknown as Columns<Row>;
}

/** A column with fewer other values than this is listed by them: it is read sooner, and hardly larger compressed. */
const SPARSE = 0.1;

/** Sparse where nearly every place has the same plain value. */
function column<Value>(values: readonly Value[]): Column<Value> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const isPlain = most !== undefined && (most === null || typeof most !== "object");
  if (!isPlain || values.length - (count ?? 0) > SPARSE * values.length) return values;
  const at = values.flatMap((value, place) => (value === most ? [] : [place]));
  return { count: values.length, most, at, are: at.map((place) => values[place] as Value) };
}
