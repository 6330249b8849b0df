import dealsFile from "./deals.json";
import { companyNames, type CompanyNames } from "./company-names";
import { findDeal } from "./find-deal";
import type { Catalogue, Deal, Source } from "./model";
import type { ReportedData } from "./reported";
import type { ReportedFigure } from "./reported-figure";
import { readCatalogue, type CatalogueFile } from "./read-catalogue";

/**
 * The catalogue that is built in. The build and a test validate the file. The pane has it whole; in the functions bundle
 * the build cuts it down to what functions need (functions-catalogue.ts), so there conflicts, notes and evidence are empty.
 */
export const catalogue: Catalogue = readCatalogue(dealsFile as unknown as CatalogueFile);

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
  return (reported ??= { names: companies(), byCompany: byCompany(catalogue.reported), sourceOf: sourceById });
}

function byCompany(figures: readonly ReportedFigure[]): ReadonlyMap<string, readonly ReportedFigure[]> {
  const lists = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    const list = lists.get(figure.company);
    if (list === undefined) lists.set(figure.company, [figure]);
    else list.push(figure);
  }
  return lists;
}
