import { builtCatalogue } from "./built-catalogue";
import { companyNames, type CompanyNames } from "./company-names";
import { findDeal } from "./find-deal";
import type { Catalogue, Deal, Source } from "./model";
import { reportedByCompany, type ReportedData } from "./reported";

/**
 * The catalogue that is built in. The build and a test validate the file. The pane has it whole. For the functions the
 * build cuts it down to what they need (functions-catalogue.ts): there conflicts, notes and evidence are empty, and it
 * is fetched when it is first looked into (fetched-catalogue.ts).
 */
export const catalogue: Catalogue = builtCatalogue;

// Made when first asked for: whoever only loads this file, as Excel does with the functions, does not wait for the deals.
let deals: ReadonlyMap<string, Deal> | undefined;
let sources: ReadonlyMap<string, Source> | undefined;
let names: CompanyNames | undefined;
let reported: ReportedData | undefined;

/** Every deal, in the order of the file. */
export function allDeals(): readonly Deal[] {
  return catalogue.deals;
}

/**
 * The deal with an id; wrong case, spaces and underscores are accepted where they leave one deal only.
 *
 * Errors: "missing-data" naming the nearest ids.
 */
export function dealById(id: string): Deal {
  deals ??= new Map(catalogue.deals.map((deal) => [deal.id, deal]));
  return deals.get(id) ?? findDeal(catalogue.deals, id, companies());
}

/** A source of the catalogue; null when it has no such source. */
export function sourceById(id: string): Source | null {
  sources ??= new Map(catalogue.sources.map((source) => [source.id, source]));
  return sources.get(id) ?? null;
}

/** The companies, units and systems of the catalogue, by every way to write them. */
export function companies(): CompanyNames {
  return (names ??= companyNames(catalogue.companies));
}

/** The reported figures of the catalogue, ready for look-up. */
export function reportedData(): ReportedData {
  return (reported ??= { names: companies(), byCompany: reportedByCompany(catalogue.reported), sourceOf: sourceById });
}
