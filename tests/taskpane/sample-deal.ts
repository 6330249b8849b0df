import type { Claim } from "../../src/catalog/claim";
import type { Deal, Figure, Source } from "../../src/catalog/model";

// A deal that exists nowhere: tests of the pane's words must not move when the catalogue does.

export function claim(parts: Partial<Claim>): Claim {
  return {
    value: null,
    low: null,
    high: null,
    precision: "exact",
    basis: null,
    sources: [],
    locators: [],
    derivation: null,
    rejected: null,
    rejectedBy: null,
    note: null,
    ...parts,
  };
}

export function figure(parts: Partial<Figure> & Pick<Figure, "name">): Figure {
  return {
    label: parts.name,
    unit: "USD",
    claims: [],
    withheld: null,
    withheldBy: null,
    capacityKind: null,
    scope: null,
    ...parts,
  };
}

export function deal(parts: Partial<Deal> & Pick<Deal, "id">): Deal {
  return {
    name: `Deal ${parts.id}`,
    shortName: null,
    provider: "Provider",
    customer: "Customer",
    otherParties: [],
    type: "cloud-capacity",
    status: "signed",
    commitment: "firm",
    confidence: "safe",
    figures: [],
    tranches: [],
    conflicts: [],
    relations: [],
    notes: null,
    caveat: null,
    reliability: null,
    evidence: [],
    ...parts,
  };
}

export function source(parts: Partial<Source> & Pick<Source, "id">): Source {
  return {
    publisher: parts.id,
    label: `Page of ${parts.id}`,
    url: `https://${parts.id}.example/`,
    date: null,
    dateBasis: null,
    kind: "news",
    grade: "news",
    attributesTo: null,
    reading: null,
    document: null,
    accession: null,
    item: null,
    quotedBy: null,
    leadsTo: "document",
    ...parts,
  };
}
