import type { Deal } from "../catalog/model";

/** Finds the parties of deals in the words of a text. */
export interface PartyWords {
  /** Numbers of the parties named by a list of lower-case words, each once. */
  readonly partiesIn: (words: readonly string[]) => readonly number[];
  /** The parties of a deal by number: any of its names for provider and for customer. -1 for one that has no name. */
  readonly providerOf: (deal: Deal) => number;
  readonly customerOf: (deal: Deal) => number;
}

// Words that name nobody by themselves, so that a party is known by its first two words.
const COMMON_FIRST = new Set(["core", "applied", "jane", "hut", "cipher", "galaxy", "frontier"]);
const NOBODY = new Set(["undisclosed", "unnamed", "unknown"]);
/** What a party is also called. The words behind an arrow are in the catalogue's name of the party. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "amazon web services": ["aws", "amazon"],
  "microsoft azure": ["azure"],
  "meta platforms": ["facebook"],
  spacex: ["xai"],
};

/** Parties by their first word ("Meta" for Meta Platforms), or their first two where one word would name anybody. */
export function partyWords(deals: readonly Deal[]): PartyWords {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const words = wordsOf(name);
    const [first = "", second = ""] = words;
    if (NOBODY.has(first) || first === "") return -1;
    const key = COMMON_FIRST.has(first) ? `${first} ${second}` : first;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = new Set(numbers.values()).size;
    numbers.set(key, number);
    for (const [name, others] of Object.entries(ALSO)) {
      if (name === words.join(" ") || name === key) for (const other of others) numbers.set(other, number);
    }
    return number;
  };
  const provider = new Map(deals.map((deal) => [deal.id, numberOf(deal.provider)]));
  const customer = new Map(deals.map((deal) => [deal.id, numberOf(deal.customer)]));
  return {
    providerOf: ({ id }) => provider.get(id) ?? -1,
    customerOf: ({ id }) => customer.get(id) ?? -1,
    partiesIn: (words) => {
      const found: number[] = [];
      words.forEach((word, index) => {
        const number = numbers.get(word) ?? numbers.get(`${word} ${words[index + 1] ?? ""}`);
        if (number !== undefined && !found.includes(number)) found.push(number);
      });
      return found;
    },
  };
}

const WORD = /[a-z][a-z0-9]*|\d+/g;

/** Lower-case words and whole numbers of a text. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
