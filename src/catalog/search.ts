import type { Deal } from "./model";

/** A deal with the words that a search looks in. */
export interface SearchEntry {
  readonly deal: Deal;
  readonly words: string;
}

const SEARCHED_FIGURES = new Set(["chips", "chip generation", "announced", "signed", "start", "end"]);

/**
 * Deals made ready for searching: id, name, parties, type, status, chips, and years in which it was announced, starts
 * and ends. Made once for a list; 10,000 deals then take a few milliseconds a search.
 */
export function searchEntries(deals: readonly Deal[]): readonly SearchEntry[] {
  return deals.map((deal) => ({ deal, words: wordsOf(deal) }));
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

function wordsOf(deal: Deal): string {
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
