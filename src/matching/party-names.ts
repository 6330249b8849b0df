import type { Deal } from "../catalog/model";
import { plainWords } from "./plain-words";

/** Words that a company's name may be cut at: what stands before them is how people call it. */
const TAIL = new Set([
  "platforms",
  "cloud",
  "azure",
  "web",
  "services",
  "inc",
  "corp",
  "ltd",
  "plc",
  "group",
  "holdings",
  "mining",
  "joint",
  "venture",
]);
/** Too common to mean a company on their own. */
const COMMON = new Set(["undisclosed", "applied", "core", "the", "other", "various", "digital"]);
const SHORTEST = 3;

/** How a deal's two sides are called in labels, each as " words ". Empty for a side that is not named. */
export interface DealParties {
  readonly deal: Deal;
  readonly provider: readonly string[];
  readonly customer: readonly string[];
}

/** The names by which labels call the sides of each deal. */
export function dealParties(deals: readonly Deal[]): readonly DealParties[] {
  return deals.map((deal) => ({ deal, provider: namesOf(deal.provider), customer: namesOf(deal.customer) }));
}

/** "Amazon Web Services" is also "amazon" and "aws"; "SpaceX (xAI Colossus)" is "spacex"; who is undisclosed has no name. */
function namesOf(party: string): readonly string[] {
  const names = party
    .replace(/\(.*?\)/g, "")
    .split("/")
    .flatMap((part) => {
      const words = plainWords(part)
        .trim()
        .split(" ")
        .filter((word) => word !== "");
      if (words.length === 0 || (COMMON.has(words[0] ?? "") && words.length === 1) || words[0] === "undisclosed")
        return [];
      const cut = words.findIndex((word, index) => index > 0 && TAIL.has(word));
      const short = cut === -1 ? words : words.slice(0, cut);
      const initials = words.length >= SHORTEST ? [words.map((word) => word[0]).join("")] : [];
      const calls = [words.join(" "), words.join(""), short.join(" "), ...initials];
      return calls.filter((name) => name.length >= SHORTEST && !COMMON.has(name));
    });
  return [...new Set(names)].map((name) => ` ${name} `);
}
