import { Seeded } from "./seeded";
import { correct, innocent, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(20261);

type Parties = readonly [buyer: string, seller: string];

const PAIRS: readonly Parties[] = [
  ["Microsoft", "IREN"],
  ["Microsoft", "Nebius"],
  ["Meta", "CoreWeave"],
  ["Meta", "Nebius"],
  ["OpenAI", "Oracle"],
  ["OpenAI", "CoreWeave"],
  ["OpenAI", "AWS"],
  ["Anthropic", "Google Cloud"],
  ["Anthropic", "AWS"],
  ["AWS", "Cipher Mining"],
  ["CoreWeave", "Galaxy Digital"],
  ["CoreWeave", "Applied Digital"],
  ["CoreWeave", "Core Scientific"],
  ["Fluidstack", "TeraWulf"],
  ["Fluidstack", "Hut 8"],
  ["NVIDIA", "IREN"],
  ["Google", "SpaceX"],
];

/** Sellers whose balance sheets are counted in single billions. */
const SMALL = new Set([
  "IREN",
  "Cipher Mining",
  "Galaxy Digital",
  "Applied Digital",
  "Core Scientific",
  "TeraWulf",
  "Hut 8",
]);

/** One fact a line: what it says of two parties, a range to draw its number from, and its unit. */
const FACTS: readonly (readonly [say: (pair: Parties) => string, low: number, high: number, unit: string])[] = [
  [([buyer, seller]) => `${seller}: backlog at quarter end, ${buyer} the largest customer`, 12, 460, "US$bn"],
  [([buyer, seller]) => `${seller} capex for the year, mostly for ${buyer}`, 2, 60, "US$bn"],
  [([buyer, seller]) => `${seller} revenue from ${buyer} in the quarter`, 20, 900, "US$m"],
  [([buyer, seller]) => `Net debt of ${seller} after building for ${buyer}`, 1, 110, "US$bn"],
  [([buyer, seller]) => `Market value of ${seller} on the day of the ${buyer} news`, 3, 900, "US$bn"],
  [([buyer, seller]) => `Bonds sold by ${seller} after the ${buyer} announcement`, 1, 25, "US$bn"],
  [([buyer, seller]) => `First building that ${seller} hands over to ${buyer}`, 20, 90, "MW"],
  [([buyer, seller]) => `${buyer} accounts for this share of ${seller}'s sales`, 8, 71, "%"],
  [([buyer, seller]) => `${buyer}'s own capex guidance, of which ${seller} is a part`, 60, 190, "US$bn"],
  [([buyer, seller]) => `Our estimate of what ${buyer} pays ${seller} in 2028`, 1, 40, "US$bn"],
];

const SENTENCES: readonly ((pair: Parties, amount: number) => string)[] = [
  ([buyer, seller], amount) => `${seller} will borrow $${amount}bn to build what ${buyer} has ordered.`,
  ([buyer, seller], amount) => `${seller}'s market value rose by $${amount}bn on the day that ${buyer} was named.`,
  ([buyer, seller], amount) =>
    `${buyer} spent $${amount}bn on capex last quarter and rents from ${seller} on top of that.`,
  ([buyer, seller], amount) =>
    `A further phase for ${buyer} could bring ${seller} another $${amount}bn, management hinted.`,
];

export function writeProse(builder: WorkbookBuilder): void {
  writeFactBank(builder);
  writeSentences(builder);
  writeStakes(builder);
}

function writeFactBank(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Fact bank");
  sheet.line("Fact", "Number", "Unit", "Confidence 1-5");
  PAIRS.forEach((pair, place) => {
    for (let next = 0; next < 5; next += 1) {
      const fact = FACTS[(place * 3 + next * 2 + (place % 2)) % FACTS.length];
      if (fact === undefined) continue;
      const [say, low, high, unit] = fact;
      const drawn = random.between(low, high);
      const amount = unit === "US$bn" && SMALL.has(pair[1]) ? Math.max(drawn, 10) / 20 : drawn;
      sheet.line(say(pair), innocent(amount), unit, random.between(1, 5));
    }
  });
}

function writeSentences(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Talking points");
  sheet.line("Point", "Priority");
  PAIRS.forEach((pair, place) => {
    for (let next = 0; next < 2; next += 1) {
      const say = SENTENCES[(place + next) % SENTENCES.length];
      if (say !== undefined) sheet.line(innocent(say(pair, random.between(2, 48))), random.between(1, 3));
    }
  });
}

function writeStakes(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Stakes and bids");
  sheet.line("Holder / bidder", "Target", "Description", "US$bn", "% held", "As of");
  const stake = (holder: string, target: string, what: string, amount: number, held: number, year: number): number =>
    sheet.line(holder, target, what, innocent(amount), held, year);
  stake("Microsoft", "OpenAI", "Stake after recapitalisation", 135, 27, 2025);
  stake("NVIDIA", "CoreWeave", "Class A shares at market", 4.1, 11.5, 2026);
  stake("NVIDIA", "Nebius", "Shares at market", 1.1, 3.4, 2026);
  stake("NVIDIA", "Nscale", "Series B commitment", 0.7, 9, 2025);
  stake("NVIDIA", "Cerebras", "Rumoured bid, denied", 33, 0, 2026);
  stake("Google", "TeraWulf", "Shares from warrants", 1.2, 14, 2025);
  stake("Google", "Cipher Mining", "Shares from warrants", 0.5, 5.4, 2025);
  stake("Google", "Anthropic", "Stake at last round", 54, 14, 2026);
  stake("Google", "SpaceX", "Stake at IPO price", 105, 6, 2026);
  stake("Amazon", "Anthropic", "Stake at last round, carrying value", 61, 17, 2026);
  stake("Amazon", "OpenAI", "Investment, first closing", 15, 2, 2026);
  stake("CoreWeave", "Core Scientific", "All-share bid, voted down", 9, 0, 2025);
  stake("Microsoft", "Anthropic", "Commitment to invest", 5, 1.4, 2025);
  stake("OpenAI", "AMD", "Warrants, if all vest", 36, 10, 2025);
  stake("Meta", "AMD", "Performance warrants, if all vest", 31, 10, 2026);
  sheet.line("Jane Street", "CoreWeave", "Shares bought alongside", correct(1), 1.8, 2026);
  stake("Anthropic", "Fluidstack", "Site programme in Texas and New York", 50, 0, 2025);
  stake("Galaxy Digital", "CoreWeave", "No stake; counterparty only", 0, 0, 2026);
  stake("Macquarie", "Applied Digital", "Preferred funding for CoreWeave campus", 0.9, 15, 2025);
  stake("Hut 8", "Fluidstack", "No stake; site loan instead", 1.7, 0, 2026);
}
