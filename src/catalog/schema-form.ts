import type { Report } from "./catalogue-problem";
import { SCHEMA } from "./model";
import type { CatalogueFile } from "./read-catalogue";

// Fields that form 1 did not have.
const ADDED = {
  source: ["reading", "document", "accession", "item", "quotedBy", "leadsTo"],
  tranche: [
    "kind",
    "noticeDays",
    "noticeFrom",
    "monthlyFee",
    "feeFrom",
    "prepayment",
    "prepaymentShare",
    "prepaidOn",
    "creditFrom",
    "creditTo",
    "escalator",
    "firstStep",
    "rampMonths",
    "exerciseBy",
    "capacity",
  ],
  figure: ["withheldBy", "capacityKind", "scope"],
  claim: ["rejectedBy"],
  conflict: ["settled"],
  deal: ["shortName"],
} as const;
const ENOUGH = 20;

/**
 * Reports what a file of form 1 uses of form 2: it must say which form it is, so that no reader takes it for what it is
 * not. Without such fields a file of form 1 is read as it always was.
 */
export function checkForm(file: CatalogueFile, report: Report): void {
  if ((file.schema ?? 1) >= SCHEMA) return;
  const places = newerPlaces(file);
  if (places.length === 0) return;
  report(
    "schema",
    `expected ${SCHEMA}, because the file uses fields of that form: ${places.slice(0, ENOUGH).join(", ")}`,
  );
}

function newerPlaces(file: CatalogueFile): readonly string[] {
  const places: string[] = [];
  const look = (entry: object, fields: readonly string[], path: string): void => {
    for (const field of fields) if (field in entry) places.push(`${path}.${field}`);
  };
  if (file.companies !== undefined) places.push("companies");
  if (file.reported !== undefined) places.push("reported");
  for (const [at, source] of file.sources.entries()) look(source, ADDED.source, `sources[${at}]`);
  for (const [at, deal] of file.deals.entries()) {
    const path = `deals[${at}]`;
    look(deal, ADDED.deal, path);
    if (deal.commitment === null) places.push(`${path}.commitment (null)`);
    for (const [n, tranche] of (deal.tranches ?? []).entries()) look(tranche, ADDED.tranche, `${path}.tranches[${n}]`);
    for (const [n, conflict] of (deal.conflicts ?? []).entries())
      look(conflict, ADDED.conflict, `${path}.conflicts[${n}]`);
    for (const [n, figure] of deal.figures.entries()) {
      look(figure, ADDED.figure, `${path}.figures[${n}]`);
      for (const [m, claim] of figure.claims.entries()) look(claim, ADDED.claim, `${path}.figures[${n}].claims[${m}]`);
    }
  }
  return places;
}
