// The catalogue's words. Data: deals.json; its schema: deals.schema.json; how to add a deal: docs/catalogue.md.

/** How good the evidence is, best first. */
export const GRADES = ["filing", "company", "news", "article", "aggregator"] as const;
export type Grade = (typeof GRADES)[number];

export const PRECISIONS = ["exact", "approx", "lowerBound", "upperBound", "range", "derived"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What an amount of money counts: this deal alone, this and earlier deals, a cap, or an amount at the customer's choice. */
export const BASES = ["incremental", "cumulative", "ceiling", "option"] as const;
export type Basis = (typeof BASES)[number];

export const UNITS = ["USD", "date", "years", "months", "MW", "GPUs", "percent", "text"] as const;
export type Unit = (typeof UNITS)[number];

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly label: string;
  readonly url: string;
  /** ISO day, month or year; null = undated. */
  readonly date: string | null;
  readonly grade: Grade;
  readonly attributesTo: string | null;
}

/**
 * One statement of one figure. Money in full US dollars, dates as ISO text whose length is their precision
 * ("2027", "2032-12", "2032-12-20"). `value` is null where only bounds are stated.
 */
export interface Claim {
  readonly value: number | string | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly precision: Precision;
  readonly basis: Basis | null;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A figure of a deal with everything that is claimed about it. `withheld` says why a conflicted figure has no base value. */
export interface Figure {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly claims: readonly Claim[];
  readonly withheld: string | null;
}

export interface Conflict {
  /** Name of the figure it is about, or a few words where it is about none. */
  readonly about: string;
  readonly statements: readonly { readonly text: string; readonly sources: readonly string[] }[];
  readonly reading: string;
}

export type RelationKind = "expands" | "amends" | "supersedes" | "overlaps";
export interface Relation {
  readonly kind: RelationKind;
  readonly deal: string;
  /** Amount counted in both, in US dollars; null = not documented. */
  readonly amount: number | null;
  readonly note: string;
}

export interface Deal {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly customer: string;
  readonly otherParties: readonly string[];
  readonly type: string;
  readonly status: string;
  readonly figures: readonly Figure[];
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  /** What is documented about the deal beyond its figures, and what is not. */
  readonly notes: string | null;
  /** To be shown wherever a figure of the deal is shown. */
  readonly caveat: string | null;
}

/** A market figure that is not a deal's: GPU-hour prices, kW per GPU, PUE … Never used silently. */
export interface Assumption {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly unit: string;
  readonly asOf: string | null;
  readonly claim: Claim;
  readonly conflicts: readonly Conflict[];
}

export interface Catalogue {
  /** Version of the data, for example "2026.11.0". */
  readonly version: string;
  readonly compiled: string;
  readonly deals: readonly Deal[];
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly Source[];
}
