import { companies } from "./catalogue";
import { partiesOf, withOwners, wordsOf as namesOf, type CompanyNames } from "./company-names";
import { systemsIn } from "./company-page";
import type { Deal } from "./model";

/** A deal with the words that a search looks in. */
export interface SearchEntry {
  readonly deal: Deal;
  readonly words: string;
}

const SEARCHED_FIGURES = new Set(["chips", "chip generation", "announced", "signed", "start", "end"]);

/**
 * Deals made ready for searching: id, name, parties with their tickers and other names, type, status, chips, and years in
 * which it was announced, starts and ends. Made once for a list; 10,000 deals then take a few milliseconds a search.
 */
export function searchEntries(deals: readonly Deal[], names: CompanyNames = companies()): readonly SearchEntry[] {
  const silent = silentNames(deals, names);
  return deals.map((deal) => ({ deal, words: wordsOf(deal, names, silent) }));
}

type SilentNames = ReadonlyMap<string, readonly string[]>;

/** By owner, the names of units and models that are no party of any deal themselves: a search for Instagram finds Meta's deals. */
function silentNames(deals: readonly Deal[], names: CompanyNames): SilentNames {
  const parties = new Set(deals.flatMap((deal) => partiesOf(deal, names).map((party) => party.company)));
  const silent = new Map<string, string[]>();
  for (const company of names.companies) {
    if (company.of === null || company.kind === "system" || parties.has(company)) continue;
    silent.set(company.of, [...(silent.get(company.of) ?? []), ...namesOf(company)]);
  }
  return silent;
}

/** Every name of a deal's parties and of their owners, and the whole name of the systems it has: chips of one line are not all its chips. */
function companyWords(deal: Deal, names: CompanyNames, silent: SilentNames): readonly string[] {
  const parties = partiesOf(deal, names).map((party) => party.company);
  const owners = parties.flatMap((company) => withOwners(company, names));
  return [
    ...owners.flatMap((company) => namesOf(company)),
    ...systemsIn(deal, names).map((system) => system.name),
    ...parties.flatMap((company) => silent.get(company.id) ?? []),
  ];
}

/**
 * The deals in which every word of a query occurs, in any order and case, in the order of the list. "meta nebius 2027"
 * finds what concerns both and 2027; an empty query finds all.
 */
export function searchDeals(entries: readonly SearchEntry[], query: string): readonly Deal[] {
  const terms = plain(query)
    .split(" ")
    .filter((term) => term !== "");
  const found: Deal[] = [];
  for (const entry of entries) {
    if (terms.every((term) => entry.words.includes(term))) found.push(entry.deal);
  }
  return found;
}

function wordsOf(deal: Deal, names: CompanyNames, silent: SilentNames): string {
  const figures = deal.figures.filter((figure) => SEARCHED_FIGURES.has(figure.name));
  const claims = figures.flatMap((figure) => figure.claims.filter((claim) => claim.rejected === null));
  const values = claims.map((claim) => String(claim.value ?? ""));
  const parts = [
    deal.id,
    deal.name,
    deal.provider,
    deal.customer,
    ...deal.otherParties,
    deal.type,
    deal.status,
    ...values,
    ...companyWords(deal, names, silent),
  ];
  return plain(parts.join(" "));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\s\-_/,;()]+/g, " ")
    .trim();
}
