import type { Deal } from "../catalog/model";

/** Answers which deals a query means. Built once; asking is then cheap enough for every keystroke. */
export type DealSearch = (query: string) => readonly Deal[];

/**
 * A deal matches when every word of the query occurs in its names, its type or status, its chips and other figures
 * stated in words, or the years of its dates. Accents and case do not matter; the order of the deals is kept.
 */
export function dealSearch(deals: readonly Deal[]): DealSearch {
  const index = deals.map((deal) => ({ deal, text: folded(searchableText(deal)) }));
  return (query) => {
    const words = folded(query).split(/\s+/).filter((word) => word !== "");
    return index.filter(({ text }) => words.every((word) => text.includes(word))).map(({ deal }) => deal);
  };
}

function searchableText(deal: Deal): string {
  return [deal.name, deal.id, deal.provider, deal.customer, ...deal.otherParties, deal.type, deal.status, ...statedWords(deal)].join("\n");
}

/** Chips and the like in words, dates by their year only: "12" must not find every December. */
function statedWords(deal: Deal): readonly string[] {
  return deal.figures.flatMap((figure) =>
    figure.claims.flatMap(({ value, low, high }) =>
      [value, low, high]
        .filter((stated) => typeof stated === "string")
        .map((stated) => (figure.unit === "date" ? stated.slice(0, 4) : stated)),
    ),
  );
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{Diacritic}/gu, "").toLowerCase();
}
