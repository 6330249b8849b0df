import { companies } from "./catalogue";
import { partiesOf, withOwners, wordsOf as namesOf, type CompanyNames } from "./company-names";
import { systemsIn } from "./company-page";
import type { Deal } from "./model";
import { isOneTypo } from "./one-typo";
import { plainWords, searchTerms, type SearchTerm } from "./search-terms";
import { shownNumber } from "./shown-number";

/** A deal with the words that a search looks in. */
export interface SearchEntry {
  readonly deal: Deal;
  readonly words: string;
}

const SEARCHED_FIGURES = new Set(["chips", "chip generation", "announced", "signed", "start", "end"]);

/**
 * Deals made ready for searching: id, name, parties with their tickers, other names and groups, type, status, chips, and years in
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
    ...owners.flatMap((company) => company.groups.map((group) => group.name)),
  ];
}

/** Letters from which on a word that no deal has is taken for a slip of the finger. */
const LONG_WORD = /^\p{L}{5,}$/u;

/**
 * The deals that meet every term of a query (`search-terms.ts`), in the order of the list. "meta nebius 2027" finds what
 * concerns both and 2027; ">10bn rubin" what is shown with more than 10 billion dollars and names Rubin; an empty query finds
 * all. A long word that no deal has stands for the words that differ from it by one slip.
 */
export function searchDeals(entries: readonly SearchEntry[], query: string): readonly Deal[] {
  const tests = searchTerms(query).map((term) => testOf(term, entries));
  const found: Deal[] = [];
  for (const entry of entries) {
    if (tests.every((test) => test(entry))) found.push(entry.deal);
  }
  return found;
}

type EntryTest = (entry: SearchEntry) => boolean;

function testOf(term: SearchTerm, entries: readonly SearchEntry[]): EntryTest {
  if (term.kind === "number") {
    return ({ deal }) => {
      const value = shownNumber(deal, term.of);
      return value !== null && term.holds(value);
    };
  }
  if (term.kind === "years") return ({ deal }) => yearsOf(deal).some(term.holds);
  const { text, isQuoted } = term;
  if (isQuoted) return ({ words }) => ` ${words} `.includes(` ${text} `);
  if (!LONG_WORD.test(text) || entries.some(({ words }) => words.includes(text)))
    return ({ words }) => words.includes(text);
  const near = [...vocabularyOf(entries)].filter((word) => isOneTypo(word, text)).map((word) => ` ${word} `);
  return ({ words }) => near.some((word) => ` ${words} `.includes(word));
}

/** The words of a list that is searched, each once; the list is the same at every key. */
function vocabularyOf(entries: readonly SearchEntry[]): ReadonlySet<string> {
  const words = vocabularies.get(entries) ?? new Set(entries.flatMap((entry) => entry.words.split(" ")));
  vocabularies.set(entries, words);
  return words;
}

const vocabularies = new WeakMap<readonly SearchEntry[], ReadonlySet<string>>();

const DATES: ReadonlySet<string> = new Set(["announced", "signed", "start", "end"]);

/** Years that a deal's dates name, in claims that were not found wrong. */
function yearsOf(deal: Deal): readonly number[] {
  return deal.figures
    .filter(({ name }) => DATES.has(name))
    .flatMap(({ claims }) => claims.filter(({ rejected }) => rejected === null))
    .flatMap(({ value }) => [...String(value ?? "").matchAll(/\b(?:19|20|21)\d\d\b/g)].map(([year]) => Number(year)));
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
  return plainWords(parts.join(" "));
}
