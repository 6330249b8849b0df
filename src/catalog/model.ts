// The catalogue's words. Data: deals.json; its schema: deals.schema.json; how to add a deal: docs/catalogue.md.
// In the file a field that is null or empty may be left out; `readCatalogue` fills it in.
import type { Article } from "./article";
import type { Claim } from "./claim";
import type { Company } from "./company";
import type { ReportedFigure } from "./reported-figure";
import type { DealTranche } from "./tranche";

/**
 * The form of a catalogue file. Form 2 adds to form 1, the one without a number, how near a source was read, company names,
 * reported figures and more terms of a tranche; a file of form 1 reads as it always did.
 */
export const SCHEMA = 2;

/** How good the evidence is, best first. */
export const GRADES = ["filing", "company", "news", "article", "aggregator"] as const;
export type Grade = (typeof GRADES)[number];

/** Units of a deal's figures. "percent" is a decimal (0.2 is 20 %), as everywhere outside the pane. */
export const UNITS = [
  "USD",
  "USD per MW",
  "date",
  "years",
  "months",
  "days",
  "MW",
  "GPUs",
  "percent",
  "ratio",
  "text",
] as const;
export type Unit = (typeof UNITS)[number];

/** What kind of page a source is; its grade follows from this and from what it names as its own source. */
export const SOURCE_KINDS = [
  "filing",
  "company release",
  "news",
  "trade",
  "research",
  "data",
  "reference",
  "blog",
  "aggregator",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * How near a source was read, nearest first: the document itself, its mirror or a copy that keeps page and accession number;
 * a third party that names the document and gives its passage or figure; or the address alone, cited for the figure.
 */
export const READINGS = ["document", "quotation", "address"] as const;
export type Reading = (typeof READINGS)[number];

/** What a source's address leads to. Neither a company's home page nor a list of filings shows the figure. */
export const DESTINATIONS = ["document", "home page", "listing"] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** "Megawatts of what": power of the machines alone, power with cooling and losses, or the power of a whole site. */
export const CAPACITY_KINDS = ["critical IT", "gross", "site"] as const;
export type CapacityKind = (typeof CAPACITY_KINDS)[number];

export const DEAL_TYPES = ["cloud-capacity", "colocation-lease", "credit-backstop", "chip-purchase"] as const;
export type DealType = (typeof DEAL_TYPES)[number];

/** Whether the customer must pay: firm; contingent on an event; or open to leave at short notice. */
export const COMMITMENTS = ["firm", "contingent", "cancellable"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const CONFIDENCES = ["safe", "caveat", "conflicted"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** Our words for what the page holds. */
  readonly label: string;
  readonly url: string;
  /** ISO day, month or year; null = undated. */
  readonly date: string | null;
  /** Where the date comes from: stated on the page, or inferred from its content. */
  readonly dateBasis: string | null;
  readonly kind: SourceKind;
  /** What it counts as: a document that is known by its address only counts as the page that cites it. */
  readonly grade: Grade;
  /** What the page names as its own source. */
  readonly attributesTo: string | null;
  /** null = the page itself was read, or, in a file of form 1, not recorded. */
  readonly reading: Reading | null;
  /** The document's own name: "Form 10-Q for the quarter to 30 Jun 2026". */
  readonly document: string | null;
  /** The regulator's number of the filing: "0001769628-26-000366". */
  readonly accession: string | null;
  /** Item, note or page of the document. */
  readonly item: string | null;
  /** Who quotes the document, where it was not read itself; null = a third party that is not recorded. */
  readonly quotedBy: string | null;
  readonly leadsTo: Destination;
}

/** A figure of a deal with everything that is claimed about it. `withheld` says why a conflicted figure has no base value. */
export interface Figure {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly claims: readonly Claim[];
  readonly withheld: string | null;
  /** The source since which the figure is withheld; null = always. */
  readonly withheldBy: string | null;
  /** Of a figure in MW. */
  readonly capacityKind: CapacityKind | null;
  /** What the figure covers, where that is not the whole deal: "Colossus 1 only". */
  readonly scope: string | null;
}

export interface Conflict {
  readonly about: string;
  /** Name of the deal's figure that it concerns; null where it concerns none. */
  readonly figure: string | null;
  readonly statements: readonly { readonly text: string; readonly sources: readonly string[] }[];
  /** What we make of it. */
  readonly reading: string;
  /** How a later source settled it, and which; null while it is open. */
  readonly settled: { readonly reading: string; readonly by: string } | null;
}

export const RELATION_KINDS = ["expands", "amends", "supersedes", "overlaps"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
export interface Relation {
  readonly kind: RelationKind;
  readonly deal: string;
  /** Amount counted in both, in US dollars; null = not documented. */
  readonly amount: number | null;
  readonly note: string;
  readonly sources: readonly string[];
}

export interface Deal {
  readonly id: string;
  readonly name: string;
  /** For headings and names of sheets, where the parties of the name are not all that tells it; null = they are. */
  readonly shortName: string | null;
  readonly provider: string;
  readonly customer: string;
  readonly otherParties: readonly string[];
  readonly type: DealType;
  readonly status: string;
  /** null = not documented. */
  readonly commitment: Commitment | null;
  readonly confidence: Confidence;
  readonly figures: readonly Figure[];
  /** Empty where the deal is one tranche, whose terms are the figures value, start, end, term and signed. */
  readonly tranches: readonly DealTranche[];
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  /** What is documented about the deal beyond its figures, and what is not. */
  readonly notes: string | null;
  /** To be shown wherever a figure of the deal is shown. */
  readonly caveat: string | null;
  /** How far the evidence carries. */
  readonly reliability: string | null;
  /** What each source was read for. */
  readonly evidence: readonly { readonly source: string; readonly supports: string }[];
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

/** A deal that was looked into and left out. */
export interface LeftOut {
  readonly name: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface Catalogue {
  readonly schema: number;
  readonly title: string;
  /** Version of the data, for example "2026.11.0". */
  readonly version: string;
  readonly compiled: string;
  /** What was read. */
  readonly corpus: string | null;
  readonly limits: readonly string[];
  readonly deals: readonly Deal[];
  readonly article: Article | null;
  readonly assumptions: readonly Assumption[];
  readonly companies: readonly Company[];
  readonly reported: readonly ReportedFigure[];
  readonly leftOut: readonly LeftOut[];
  readonly sources: readonly Source[];
}
