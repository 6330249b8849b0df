import type { Article } from "./article";
import type { Company } from "./company";
import type { Claim } from "./claim";
import type { Assumption, Catalogue, Conflict, Deal, Figure, LeftOut, Relation, Source } from "./model";
import type { ReportedFigure } from "./reported-figure";
import { TRANCHE_TERMS, type DealTranche, type TrancheTerm } from "./tranche";

// What must be written in the file; everything else may be left out and reads as null or empty.
type Written<Whole, Required extends keyof Whole> = Pick<Whole, Required> & Partial<Omit<Whole, Required>>;

export type ClaimFile = Written<Claim, "precision" | "sources">;
export type FigureFile = Written<Omit<Figure, "claims">, "name" | "label" | "unit"> & {
  readonly claims: readonly ClaimFile[];
};
export type ConflictFile = Written<Conflict, "about" | "statements" | "reading">;
export type RelationFile = Written<Relation, "kind" | "deal" | "note">;
export type DealFile = Written<
  Omit<Deal, "figures" | "conflicts" | "relations" | "tranches">,
  "id" | "name" | "provider" | "customer" | "type" | "status" | "commitment" | "confidence"
> & {
  readonly figures: readonly FigureFile[];
  readonly conflicts?: readonly ConflictFile[];
  readonly relations?: readonly RelationFile[];
  readonly tranches?: readonly Written<DealTranche, "name" | "value">[];
};
export type AssumptionFile = Written<Omit<Assumption, "claim" | "conflicts">, "id" | "category" | "name" | "unit"> & {
  readonly claim: ClaimFile;
  readonly conflicts?: readonly ConflictFile[];
};
export type SourceFile = Written<Source, "id" | "publisher" | "url" | "kind" | "grade">;
export type CompanyFile = Written<Company, "id" | "name" | "kind">;
export type ReportedFile = Written<
  Omit<ReportedFigure, "claims">,
  "company" | "metric" | "period" | "periodEnd" | "kind"
> & {
  readonly claims: readonly ClaimFile[];
};
export interface CatalogueFile {
  /** 2 for this form; absent or 1 for the form before it. */
  readonly schema?: number;
  readonly title: string;
  readonly version: string;
  readonly compiled: string;
  readonly corpus?: string | null;
  readonly limits?: readonly string[];
  readonly deals: readonly DealFile[];
  readonly article?: Article | null;
  readonly assumptions?: readonly AssumptionFile[];
  readonly companies?: readonly CompanyFile[];
  readonly reported?: readonly ReportedFile[];
  readonly leftOut?: readonly LeftOut[];
  readonly sources: readonly SourceFile[];
}

const NONE: readonly never[] = [];
const NO_TERMS = Object.fromEntries(TRANCHE_TERMS.map((term) => [term, null])) as Record<
  Exclude<TrancheTerm, "value">,
  null
>;

/**
 * The catalogue in memory: every field present, null or empty where the file leaves it out.
 *
 * Shape:  a file that `catalogueProblems` finds nothing wrong with; this function checks nothing again.
 */
export function readCatalogue(file: CatalogueFile): Catalogue {
  return {
    schema: file.schema ?? 1,
    title: file.title,
    version: file.version,
    compiled: file.compiled,
    corpus: file.corpus ?? null,
    limits: file.limits ?? NONE,
    deals: file.deals.map(readDeal),
    article: file.article ?? null,
    assumptions: (file.assumptions ?? NONE).map(readAssumption),
    companies: (file.companies ?? NONE).map(readCompany),
    reported: (file.reported ?? NONE).map(readReported),
    leftOut: file.leftOut ?? NONE,
    sources: file.sources.map(readSource),
  };
}

function readDeal(deal: DealFile): Deal {
  return {
    otherParties: NONE,
    shortName: null,
    notes: null,
    caveat: null,
    reliability: null,
    evidence: NONE,
    ...deal,
    figures: deal.figures.map(readFigure),
    conflicts: (deal.conflicts ?? NONE).map(readConflict),
    relations: (deal.relations ?? NONE).map((relation) => ({ amount: null, sources: NONE, ...relation })),
    tranches: (deal.tranches ?? NONE).map((tranche) => ({ ...NO_TERMS, kind: null, ...tranche })),
  };
}

function readFigure(figure: FigureFile): Figure {
  return {
    withheld: null,
    withheldBy: null,
    capacityKind: null,
    scope: null,
    ...figure,
    claims: figure.claims.map(readClaim),
  };
}

function readClaim(claim: ClaimFile): Claim {
  return {
    value: null,
    low: null,
    high: null,
    basis: null,
    locators: NONE,
    derivation: null,
    rejected: null,
    rejectedBy: null,
    note: null,
    ...claim,
  };
}

function readConflict(conflict: ConflictFile): Conflict {
  return { figure: null, settled: null, ...conflict };
}

function readAssumption(assumption: AssumptionFile): Assumption {
  return {
    asOf: null,
    ...assumption,
    claim: readClaim(assumption.claim),
    conflicts: (assumption.conflicts ?? NONE).map(readConflict),
  };
}

function readSource(source: SourceFile): Source {
  return {
    label: "",
    date: null,
    dateBasis: null,
    attributesTo: null,
    reading: null,
    document: null,
    accession: null,
    item: null,
    quotedBy: null,
    leadsTo: "document",
    ...source,
  };
}

function readCompany(company: CompanyFile): Company {
  return {
    of: null,
    tickers: NONE,
    aliases: NONE,
    parties: NONE,
    fiscalYearEnd: null,
    note: null,
    groups: NONE,
    ...company,
  };
}

function readReported(figure: ReportedFile): ReportedFigure {
  return { part: null, given: null, ...figure, claims: figure.claims.map(readClaim) };
}
