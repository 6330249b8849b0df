import type { Assumption, Catalogue, Claim, Deal, DealTranche, Figure, Relation, Source } from "./model";

/** Rows of one table, a list a field: fields of a kind side by side compress best. */
export type Columns<Row> = { readonly [Field in keyof Row]: readonly Row[Field][] };

/** A row whose own rows stand in another table, in the same order: here only how many they are. */
type Counted<Row, Lists extends keyof Row> = Omit<Row, Lists> & Readonly<Record<Lists, number>>;

export type PackedSource = Pick<Source, "publisher" | "url" | "date" | "grade">;
export type PackedClaim = Omit<Claim, "sources" | "locators" | "note"> & { readonly sources: readonly number[] };
export type PackedFigure = Counted<Omit<Figure, "label">, "claims">;
export type PackedAssumption = Pick<Assumption, "id" | "name" | "unit" | "asOf">;
export type PackedRelation = Omit<Relation, "sources">;
export type PackedDeal = Counted<
  Omit<Deal, "conflicts" | "notes" | "reliability" | "evidence">,
  "figures" | "relations" | "tranches"
>;

/** The part of the catalogue that worksheet functions carry, as tables. `functionsCatalogue` makes it. */
export interface PackedCatalogue extends Pick<Catalogue, "title" | "version" | "compiled"> {
  readonly deals: Columns<PackedDeal>;
  readonly figures: Columns<PackedFigure>;
  readonly assumptions: Columns<PackedAssumption>;
  /** Those of the figures, then one an assumption. */
  readonly claims: Columns<PackedClaim>;
  readonly relations: Columns<PackedRelation>;
  readonly tranches: Columns<DealTranche>;
  readonly sources: Columns<PackedSource>;
}

const NONE: readonly never[] = [];
/** Stands in a packed address for the publisher's name; no address has a blank. */
export const PUBLISHER_MARK = " ";
export const SCHEME = "https://";

/**
 * The catalogue in memory, from its packed form. The build puts this reader in the place of read-catalogue.ts in the
 * functions bundle, hence its name. What functions do not need is null or empty; a source's id is its place in the table.
 * Deals, assumptions and sources are unpacked when they are first asked for: Excel waits for the functions, and most calls of a
 * workbook that is opened come later.
 */
export function readCatalogue(packed: PackedCatalogue): Catalogue {
  let deals: readonly Deal[] | undefined;
  let assumptions: readonly Assumption[] | undefined;
  let sources: readonly Source[] | undefined;
  return {
    title: packed.title,
    version: packed.version,
    compiled: packed.compiled,
    corpus: null,
    limits: NONE,
    get deals() {
      return (deals ??= unpackedDeals(packed));
    },
    article: null,
    get assumptions() {
      return (assumptions ??= unpackedAssumptions(packed));
    },
    leftOut: NONE,
    get sources() {
      return (sources ??= rows(packed.sources).map(unpackedSource));
    },
  };
}

function unpackedDeals(packed: PackedCatalogue): readonly Deal[] {
  const claims = inTurn(unpackedClaims(packed));
  const figures = inTurn(
    rows(packed.figures).map((figure) => ({
      ...figure,
      label: capitalised(figure.name),
      claims: claims(figure.claims),
    })),
  );
  const relations = inTurn(rows(packed.relations).map((relation) => ({ ...relation, sources: NONE })));
  const tranches = inTurn(rows(packed.tranches));
  return rows(packed.deals).map((deal) => ({
    ...deal,
    figures: figures(deal.figures),
    relations: relations(deal.relations),
    tranches: tranches(deal.tranches),
    conflicts: NONE,
    notes: null,
    reliability: null,
    evidence: NONE,
  }));
}

function unpackedAssumptions(packed: PackedCatalogue): readonly Assumption[] {
  const assumptions = rows(packed.assumptions);
  const claims = inTurn(unpackedClaims(packed).slice(-assumptions.length));
  return assumptions.flatMap((assumption) =>
    claims(1).map((claim) => ({ ...assumption, category: "", claim, conflicts: NONE })),
  );
}

function unpackedClaims({ claims }: PackedCatalogue): readonly Claim[] {
  return rows(claims).map((claim) => ({ ...claim, sources: claim.sources.map(String), locators: NONE, note: null }));
}

function unpackedSource(source: PackedSource, place: number): Source {
  return {
    ...source,
    id: String(place),
    url: unpackedUrl(source),
    label: "",
    dateBasis: null,
    kind: "reference",
    attributesTo: null,
  };
}

/** A publisher's name as it stands in most of its addresses: "The Register" in "theregister.com". */
export function nameInUrl(publisher: string): string {
  return publisher.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function unpackedUrl({ url, publisher }: PackedSource): string {
  return (/^\w+:/.test(url) ? "" : SCHEME) + url.replace(PUBLISHER_MARK, nameInUrl(publisher));
}

function rows<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const fields = Object.entries(columns) as [string, readonly unknown[]][];
  const [first] = fields;
  return (first?.[1] ?? []).map(
    (_, place) => Object.fromEntries(fields.map(([name, column]) => [name, column[place]])) as Row,
  );
}

/** Hands out a table's rows from the first on, as many as asked for. */
function inTurn<Row>(all: readonly Row[]): (count: number) => readonly Row[] {
  let next = 0;
  return (count) => all.slice(next, (next += count));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
