import { companies } from "../../catalog/catalogue";
import type { Company } from "../../catalog/company";
import { partiesOf, withOwners, type CompanyNames } from "../../catalog/company-names";
import { systemsIn } from "../../catalog/company-page";
import type { Deal } from "../../catalog/model";
import { shownNumber } from "../../catalog/shown-number";
import { isoFromSerial } from "../../finance/serial-date";
import type { Option } from "./option";

/** What the deals of a list have to be chosen by. */
export interface DealOptions {
  readonly chips: readonly Option<string>[];
  readonly parties: readonly Option<string>[];
  readonly startYears: readonly Option<string>[];
  readonly announcedYears: readonly Option<string>[];
}

/** Chips, parties and years that at least one deal has, each once, in order. */
export function dealOptions(deals: readonly Deal[], names: CompanyNames = companies()): DealOptions {
  return {
    chips: named(deals.flatMap((deal) => chipsOf(deal, names))),
    parties: named(deals.flatMap((deal) => partiesWithOwners(deal, names))),
    startYears: years(deals, "start"),
    announcedYears: years(deals, "announced"),
  };
}

/** Systems that a deal's chips name, with those they belong to: Rubin is Nvidia's. */
export function chipsOf(deal: Deal, names: CompanyNames = companies()): readonly Company[] {
  return systemsIn(deal, names).flatMap((system) => withOwners(system, names));
}

/** A deal's parties, with the companies that own them. */
export function partiesWithOwners(deal: Deal, names: CompanyNames = companies()): readonly Company[] {
  return partiesOf(deal, names).flatMap(({ company }) => withOwners(company, names));
}

/** The year of the first day that a date figure is shown with; null where it has none. */
export function yearOf(deal: Deal, figure: "start" | "announced"): number | null {
  const day = shownNumber(deal, figure);
  return day === null ? null : Number(isoFromSerial(day).slice(0, 4));
}

function named(all: readonly Company[]): readonly Option<string>[] {
  const words = new Map(all.map(({ id, name }) => [id, name]));
  return [...words].sort(([, one], [, other]) => one.localeCompare(other, "en"));
}

function years(deals: readonly Deal[], figure: "start" | "announced"): readonly Option<string>[] {
  const found = new Set(deals.map((deal) => yearOf(deal, figure)).filter((year) => year !== null));
  return [...found].sort((one, other) => one - other).map((year) => [String(year), `${year} or later`]);
}
