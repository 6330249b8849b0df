import type { Deal } from "../catalog/model";

/** Finds the parties of deals in the words of a text. */
export interface PartyNames {
  /** Numbers of the parties that lower-case words name, each once, and the words without them. */
  readonly partiesIn: (words: readonly string[]) => {
    readonly parties: readonly number[];
    readonly rest: readonly string[];
  };
  /** The parties of a deal by number; -1 for one that has no name. */
  readonly providerOf: (deal: Deal) => number;
  readonly customerOf: (deal: Deal) => number;
  /** Every party that a deal's name names: its end user, too. */
  readonly partiesOf: (deal: Deal) => readonly number[];
}

/** First words that name nobody by themselves: such a party is known by its first two. */
const COMMON_FIRST = new Set(["core", "applied", "jane", "hut", "frontier"]);
const NOBODY = new Set(["undisclosed", "unnamed", "unknown"]);
/** What a party is also called, by the first words of its name: short names, older names, tickers. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  amazon: ["aws", "amzn"],
  microsoft: ["msft", "azure"],
  meta: ["facebook"],
  spacex: ["xai", "space exploration"],
  google: ["alphabet", "goog", "googl", "gcp"],
  nvidia: ["nvda"],
  oracle: ["orcl", "oci"],
  coreweave: ["crwv"],
  nebius: ["nbis"],
  cerebras: ["cbrs"],
  akamai: ["akam"],
  cleanspark: ["clsk"],
  terawulf: ["wulf"],
  cipher: ["cifr"],
  galaxy: ["glxy"],
  "core scientific": ["corz", "corescientific"],
  "applied digital": ["apld", "applieddigital"],
  "jane street": ["janestreet"],
  "hut 8": ["hut8", "hut"],
};
/** A maker's name before its chips is no party: "NVIDIA GB300". */
const CHIP_MAKERS = new Set(["nvidia", "amd"]);
const CHIP =
  /^(gb|b|h|a|mi)\d|^(vera|rubin|blackwell|hopper|grace|instinct|mix|gpus?|chips?|systems|racks|accelerators)$/;

/** Parties by the first word of their names ("Meta" for Meta Platforms), or two where one word would name anybody. */
export function partyNames(deals: readonly Deal[]): PartyNames {
  const numbers = new Map<string, number>();
  let count = 0;
  const numberOf = (name: string): number => {
    const [first = "", second = ""] = wordsOf(name);
    if (first === "" || NOBODY.has(first)) return -1;
    const key = COMMON_FIRST.has(first) ? `${first} ${second}` : first;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    for (const each of [key, ...(ALSO[key] ?? [])]) numbers.set(each, count);
    count += 1;
    return count - 1;
  };
  const provider = new Map(deals.map((deal) => [deal.id, numberOf(deal.provider)]));
  const customer = new Map(deals.map((deal) => [deal.id, numberOf(deal.customer)]));
  const partiesIn: PartyNames["partiesIn"] = (words) => {
    const parties: number[] = [];
    const rest: string[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const [word = "", next = ""] = [words[index], words[index + 1]];
      const isChip = CHIP_MAKERS.has(word) && CHIP.test(next);
      const pair = numbers.get(`${word} ${next}`);
      const number = isChip ? undefined : (pair ?? numbers.get(word));
      if (number === undefined) rest.push(word);
      else if (!parties.includes(number)) parties.push(number);
      if (pair !== undefined && !isChip) index += 1;
    }
    return { parties, rest };
  };
  const providerOf = ({ id }: Deal): number => provider.get(id) ?? -1;
  const customerOf = ({ id }: Deal): number => customer.get(id) ?? -1;
  return {
    partiesIn,
    providerOf,
    customerOf,
    partiesOf: (deal) => [
      ...new Set(
        [providerOf(deal), customerOf(deal), ...partiesIn(wordsOf(deal.name)).parties].filter((each) => each >= 0),
      ),
    ],
  };
}

const WORD = /[a-z][a-z0-9]*|\d+/g;

/** Lower-case words and whole numbers of a text, without accents. */
export function wordsOf(text: string): string[] {
  return plain(text).match(WORD) ?? [];
}

/** Lower case, without accents. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
