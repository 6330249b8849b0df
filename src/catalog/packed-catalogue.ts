import type { Company } from "./company";
import type { Claim } from "./claim";
import type { Assumption, Catalogue, Deal, Figure, Relation, Source } from "./model";
import type { ReportedFigure } from "./reported-figure";
import type { DealTranche } from "./tranche";

/** Rows of one table, a list a field: fields of a kind side by side compress best. */
export type Columns<Row> = { readonly [Field in keyof Row]: readonly Row[Field][] };

/** A row whose own rows stand in another table, in the same order: here only how many they are. */
type Counted<Row, Lists extends keyof Row> = Omit<Row, Lists> & Readonly<Record<Lists, number>>;

export type PackedSource = Pick<
  Source,
  "publisher" | "url" | "date" | "grade" | "reading" | "document" | "accession" | "item" | "leadsTo"
> & { readonly quotedBy: number | null };
/** Sources are named by their places in the table. */
export type PackedClaim = Omit<Claim, "sources" | "locators" | "note" | "rejectedBy"> & {
  readonly sources: readonly number[];
  readonly rejectedBy: number | null;
};
/** A label is left out where it is the name with a capital. */
export type PackedFigure = Counted<Omit<Figure, "label" | "withheldBy">, "claims"> & {
  readonly label: string | null;
  readonly withheldBy: number | null;
};
export type PackedReported = Counted<ReportedFigure, "claims">;
/** An assumption's claim stands in a table of its own, in the same order. */
export type PackedAssumption = Omit<Assumption, "claim" | "conflicts">;
export type PackedRelation = Omit<Relation, "sources">;
export type PackedDeal = Counted<
  Omit<Deal, "conflicts" | "notes" | "reliability" | "evidence">,
  "figures" | "relations" | "tranches"
>;

/** The part of the catalogue that worksheet functions look into, as tables. `functionsCatalogue` makes it. */
export interface PackedCatalogue extends Pick<Catalogue, "schema" | "title" | "version" | "compiled"> {
  readonly deals: Columns<PackedDeal>;
  readonly figures: Columns<PackedFigure>;
  readonly claims: Columns<PackedClaim>;
  readonly relations: Columns<PackedRelation>;
  readonly tranches: Columns<DealTranche>;
  readonly assumptions: Columns<PackedAssumption>;
  readonly assumptionClaims: Columns<PackedClaim>;
  readonly companies: Columns<Company>;
  readonly reported: Columns<PackedReported>;
  readonly reportedClaims: Columns<PackedClaim>;
  readonly sources: Columns<PackedSource>;
}

const NONE: readonly never[] = [];
/** Stands in a packed address for the publisher's name; no address has a blank. */
export const PUBLISHER_MARK = " ";
export const SCHEME = "https://";

/**
 * The catalogue in memory, from its packed form, which is asked for with every field that is. What functions do not need
 * is null or empty; a source's id is its place in the table. Each table is unpacked when it is first looked into.
 */
export function unpackedCatalogue(packed: () => PackedCatalogue): Catalogue {
  let deals: readonly Deal[] | undefined;
  let sources: readonly Source[] | undefined;
  let assumptions: readonly Assumption[] | undefined;
  let companies: readonly Company[] | undefined;
  let reported: readonly ReportedFigure[] | undefined;
  return {
    get schema() {
      return packed().schema;
    },
    get title() {
      return packed().title;
    },
    get version() {
      return packed().version;
    },
    get compiled() {
      return packed().compiled;
    },
    corpus: null,
    limits: NONE,
    get deals() {
      return (deals ??= unpackedDeals(packed()));
    },
    article: null,
    get assumptions() {
      return (assumptions ??= unpackedAssumptions(packed()));
    },
    get companies() {
      return (companies ??= rows(packed().companies));
    },
    get reported() {
      return (reported ??= unpackedReported(packed()));
    },
    leftOut: NONE,
    get sources() {
      return (sources ??= rows(packed().sources).map(unpackedSource));
    },
  };
}

function unpackedDeals(packed: PackedCatalogue): readonly Deal[] {
  const claims = inTurn(rows(packed.claims).map(unpackedClaim));
  const figures = inTurn(
    rows(packed.figures).map((figure) => ({
      ...figure,
      label: figure.label ?? capitalised(figure.name),
      withheldBy: placeName(figure.withheldBy),
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
  const claims = inTurn(rows(packed.assumptionClaims).map(unpackedClaim));
  return rows(packed.assumptions).map((assumption) => ({
    ...assumption,
    claim: claims(1)[0] as Claim,
    conflicts: NONE,
  }));
}

function unpackedReported(packed: PackedCatalogue): readonly ReportedFigure[] {
  const claims = inTurn(rows(packed.reportedClaims).map(unpackedClaim));
  return rows(packed.reported).map((figure) => ({ ...figure, claims: claims(figure.claims) }));
}

function unpackedClaim(claim: PackedClaim): Claim {
  return {
    ...claim,
    sources: claim.sources.map(String),
    rejectedBy: placeName(claim.rejectedBy),
    locators: NONE,
    note: null,
  };
}

/** In memory a source's id is its place. */
function placeName(place: number | null): string | null {
  return place === null ? null : String(place);
}

function unpackedSource(source: PackedSource, place: number): Source {
  return {
    ...source,
    quotedBy: placeName(source.quotedBy),
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

function unpackedUrl({ url, publisher }: Pick<PackedSource, "url" | "publisher">): string {
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

/** A figure's label where the catalogue gives it none of its own. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
