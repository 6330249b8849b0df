import { capitalised } from "./capitalised";
import type { Company } from "./company";
import type { Claim } from "./claim";
import type { Assumption, Catalogue, Deal, Figure, Relation, Source } from "./model";
import type { ReportedFigure } from "./reported-figure";
import type { DealTranche } from "./tranche";

/** Rows of one table, a list a field: fields of a kind side by side compress best. */
export type Columns<Row> = { readonly [Field in keyof Row]: Column<Row[Field]> };
export type Column<Value> = readonly Value[] | SparseColumn<Value>;
/** A column of which most places have the same value, mostly null: only the others are listed. */
export interface SparseColumn<Value> {
  readonly count: number;
  readonly most: Value;
  /** Places and what stands there. */
  readonly at: readonly number[];
  readonly are: readonly Value[];
}

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

/** A deal's figures, relations and tranches are unpacked when they are first asked for: a cell asks for one deal. */
function unpackedDeals(packed: PackedCatalogue): readonly Deal[] {
  const claims = table(packed.claims, unpackedClaim);
  const packedDeals = packed.deals;
  const claimsFrom = starts(packed.figures.claims);
  const figures = table(packed.figures, (figure, place) => ({
    ...figure,
    label: figure.label ?? capitalised(figure.name),
    withheldBy: placeName(figure.withheldBy),
    claims: claims.some(claimsFrom(place), figure.claims),
  }));
  const relations = table(packed.relations, (relation) => ({ ...relation, sources: NONE }));
  const tranches = table(packed.tranches, (tranche) => tranche);
  const [figuresFrom, relationsFrom, tranchesFrom] = [
    starts(packedDeals.figures),
    starts(packedDeals.relations),
    starts(packedDeals.tranches),
  ];
  return table(packedDeals, (deal, place) => {
    let own: readonly Figure[] | undefined;
    return {
      ...deal,
      get figures() {
        return (own ??= figures.some(figuresFrom(place), deal.figures));
      },
      relations: relations.some(relationsFrom(place), deal.relations),
      tranches: tranches.some(tranchesFrom(place), deal.tranches),
      conflicts: NONE,
      shortName: null,
      notes: null,
      reliability: null,
      evidence: NONE,
    };
  }).all();
}

function unpackedAssumptions(packed: PackedCatalogue): readonly Assumption[] {
  const claims = table(packed.assumptionClaims, unpackedClaim);
  return table(packed.assumptions, (assumption, place) => ({
    ...assumption,
    claim: claims.some(place, 1)[0] as Claim,
    conflicts: NONE,
  })).all();
}

function unpackedReported(packed: PackedCatalogue): readonly ReportedFigure[] {
  const claims = table(packed.reportedClaims, unpackedClaim);
  const from = starts(packed.reported.claims);
  return table(packed.reported, (figure, place) => {
    let own: readonly Claim[] | undefined;
    return {
      ...figure,
      get claims() {
        return (own ??= claims.some(from(place), figure.claims));
      },
    };
  }).all();
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

/** A table whose rows are made when they are asked for. */
interface Table<Row> {
  readonly some: (first: number, count: number) => readonly Row[];
  readonly all: () => readonly Row[];
}

function table<Packed extends object, Row>(
  columns: Columns<Packed>,
  unpacked: (row: Packed, place: number) => Row,
): Table<Row> {
  const fields = (Object.entries(columns) as [string, Column<unknown>][]).map(
    ([name, column]) => [name, whole(column)] as const,
  );
  const rowAt = (place: number): Row => {
    const row: Record<string, unknown> = {};
    for (const [name, column] of fields) row[name] = column[place];
    return unpacked(row as Packed, place);
  };
  const some = (first: number, count: number): readonly Row[] =>
    Array.from({ length: count }, (_, index) => rowAt(first + index));
  return { some, all: () => some(0, fields[0]?.[1].length ?? 0) };
}

function rows<Row extends object>(columns: Columns<Row>): readonly Row[] {
  return table(columns, (row) => row).all();
}

/** A column with a value in every place. */
function whole<Value>(column: Column<Value>): readonly Value[] {
  if (!("at" in column) || !("most" in column)) return column as readonly Value[];
  const { count, most, at, are } = column;
  const all = new Array<Value>(count).fill(most);
  at.forEach((place, index) => {
    all[place] = are[index] as Value;
  });
  return all;
}

/** Where the rows of each place begin in the table that holds them, from how many each has. */
function starts(counts: Column<number>): (place: number) => number {
  const from: number[] = [];
  let next = 0;
  for (const count of whole(counts)) {
    from.push(next);
    next += count;
  }
  return (place) => from[place] ?? 0;
}
