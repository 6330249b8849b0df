// Small made-up deals and claims for tests: only what a test is about has to be written.
import type { Claim } from "../../src/catalog/claim";
import type { Deal, Figure, Grade, Source } from "../../src/catalog/model";
import { readCatalogue, type ClaimFile, type DealFile } from "../../src/catalog/read-catalogue";

export type SourceOf = (id: string) => Source | null;

/** Sources whose id starts with their grade: "news_1" is news. */
export const gradedById: SourceOf = (id) => syntheticSource(id);

/** A source whose id starts with its grade. */
export const syntheticSource = (id: string): Source => ({
  id,
  publisher: `Publisher ${id}`,
  label: "",
  url: `https://example.test/${id}`,
  date: "2026-04-09",
  dateBasis: null,
  kind: "news",
  grade: id.split("_")[0] as Grade,
  attributesTo: null,
  reading: null,
  document: null,
  accession: null,
  item: null,
  quotedBy: null,
  leadsTo: "document",
});

export function syntheticDeal(fields: Partial<DealFile>): Deal {
  const file: DealFile = {
    id: "a-b-2026",
    name: "A - B",
    provider: "B",
    customer: "A",
    type: "cloud-capacity",
    status: "signed",
    commitment: "firm",
    confidence: "safe",
    figures: [],
    ...fields,
  };
  const read = readCatalogue({ title: "t", version: "2026.1.0", compiled: "2026-11-23", deals: [file], sources: [] });
  return read.deals[0] as Deal;
}

export function syntheticFigure(fields: Partial<Figure> & { readonly claimed: readonly ClaimFile[] }): Figure {
  const { claimed, ...rest } = fields;
  const deal = syntheticDeal({ figures: [{ name: "value", label: "Value", unit: "USD", ...rest, claims: claimed }] });
  return deal.figures[0] as Figure;
}

export function syntheticClaim(fields: Partial<Claim>): Claim {
  return syntheticFigure({ claimed: [{ precision: "exact", sources: [], ...fields }] }).claims[0] as Claim;
}
