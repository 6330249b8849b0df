import { allDeals } from "../../src/catalog/catalogue";
import { searchDeals, searchEntries } from "../../src/catalog/search";
import type { Unit } from "../../src/catalog/model";
import type { DealFile } from "../../src/catalog/read-catalogue";
import { syntheticDeal } from "./synthetic-deal";

const entries = searchEntries(allDeals());
const found = (query: string): readonly string[] => searchDeals(entries, query).map((deal) => deal.id);

test.each<[query: string, ids: readonly string[]]>([
  ["nebius", ["microsoft-nebius-2025", "meta-nebius-2025", "meta-nebius-2026", "reflection-nebius-2026"]],
  ["META rubin", ["meta-coreweave-2026", "meta-nebius-2026"]],
  ["rubin  meta", ["meta-coreweave-2026", "meta-nebius-2026"]],
  ["credit-backstop", ["nvidia-coreweave-backstop-2025", "nvidia-openai-sbenergy-guarantee-2026"]],
  ["gb300 iren", ["microsoft-iren-2025"]],
  ["tpu", ["anthropic-google-2026", "anthropic-broadcom-lease-2026"]],
  // Groups: who the neoclouds are say the catalogue's two sources (TechReaderDaily, May 2026; TradingKey, 7 November 2025).
  [
    "neocloud microsoft",
    ["microsoft-nebius-2025", "microsoft-iren-2025", "microsoft-nscale-2025", "microsoft-lambda-2025"],
  ],
  ["neoclouds lambda", ["microsoft-lambda-2025"]],
  ["neocloud broadcom", []],
  ["nothing like this", []],
])("%j finds %j", (query, ids) => expect(found(query)).toEqual(ids));

// Tickers, short names, brands and systems: what readers type in place of a party's name.
test.each<[query: string, party: string]>([
  ["CRWV", "coreweave"],
  ["NBIS", "nebius"],
  ["IREN", "iren"],
  ["ORCL", "oracle"],
  ["MSFT", "microsoft"],
  ["META", "meta"],
  ["AMZN", "aws"],
  ["GOOGL", "google"],
  ["APLD", "applieddigital"],
  ["CORZ", "corescientific"],
  ["WULF", "terawulf"],
  ["CIFR", "cipher"],
  ["HUT", "hut8"],
  ["GLXY", "galaxy"],
  ["NVDA", "nvidia"],
])("the ticker %s finds the deals of %s", (ticker, party) => {
  const ids = found(ticker);
  expect(ids.length).toBeGreaterThan(0);
  const named = allDeals().filter(({ id }) => id.split("-").slice(0, -1).includes(party));
  expect(ids).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
});

// Every system the press article names can be searched.
test.each([
  "CoreWeave",
  "Llama",
  "Facebook",
  "Instagram",
  "WhatsApp",
  "Nvidia Rubin",
  "Nvidia Blackwell",
  "AWS",
  "Azure",
  "Google Cloud",
  "TPU",
  "Lambda",
  "Crusoe",
  "OpenAI",
  "Anthropic",
  "Google DeepMind",
])("%s finds what is documented", (name) => expect(found(name).length).toBeGreaterThan(0));

test("a service of Meta finds Meta's deals and no others", () => {
  const ofMeta = allDeals().filter(({ customer }) => customer === "Meta Platforms");
  expect(found("instagram")).toEqual(ofMeta.map(({ id }) => id));
});

test("a year finds deals by name, announcement, start or end", () => {
  expect(found("2032")).toEqual(expect.arrayContaining(["meta-coreweave-2026", "nvidia-coreweave-backstop-2025"]));
});

test.each(["", "   "])("an empty query %j finds every deal", (query) =>
  expect(found(query)).toHaveLength(allDeals().length),
);

test("accents and case make no difference", () => {
  const deals = searchEntries([syntheticDeal({ provider: "Électricité" })]);
  expect(searchDeals(deals, "electricite")).toHaveLength(1);
});

test("dashes, quotes and accents are read as a reader writes them", () => {
  expect(found("Meta – CoreWeave")).toEqual(found("meta coreweave"));
  expect(found("meta\u2011coreweave\u20112026")).toEqual(["meta-coreweave-2026"]);
  const deals = searchEntries([syntheticDeal({ id: "one", provider: "Core Weave" })]);
  expect(searchDeals(deals, '"core weave"')).toHaveLength(1);
  expect(searchDeals(deals, "“weave core”")).toHaveLength(0);
});

// By hand: the amounts of the deals, as the catalogue shows them.
const amounts = searchEntries([
  syntheticDeal({ id: "small", figures: [amount("value", "USD", 4e9), amount("capacity", "MW", 150)] }),
  syntheticDeal({ id: "large", figures: [amount("value", "USD", 21e9), amount("gpus", "GPUs", 131_072)] }),
  syntheticDeal({ id: "exact", figures: [amount("value", "USD", 10e9), amount("capacity", "MW", 2000)] }),
  syntheticDeal({ id: "dated", figures: [date("start", "2027-03"), date("announced", "2025")] }),
]);

test.each<[query: string, ids: readonly string[]]>([
  [">10bn", ["large"]],
  [">= $10 bn", ["large", "exact"]],
  ["<10,000m", ["small"]],
  ["≤10bn", ["small", "exact"]],
  ["4bn..10bn", ["small", "exact"]],
  ["4..10bn", ["small", "exact"]],
  ["<500MW", ["small"]],
  [">1 GW", ["exact"]],
  [">100,000 GPUs", ["large"]],
  ["2027..2030", ["dated"]],
  ["2026..2026", []],
  [">2026", ["dated"]],
  ["after 2026", ["dated"]],
  ["since 2027", ["dated"]],
  ["before 2020", []],
  [">10bn <500MW", []],
  ["1,5bn..2bn", []],
  ["$21 bn", ["large"]],
  ["21bn", ["large"]],
  ["21.0bn", ["large"]],
  ["150 MW", ["small"]],
  ["2GW", ["exact"]],
  ["4 billion 150mw", ["small"]],
])("%j finds %j by its amounts", (query, ids) => expect(searchDeals(amounts, query).map(({ id }) => id)).toEqual(ids));

function amount(name: string, unit: Unit, value: number): DealFile["figures"][number] {
  return { name, label: name, unit, claims: [{ value, precision: "exact", sources: [] }] };
}

function date(name: string, value: string): DealFile["figures"][number] {
  return { name, label: name, unit: "date", claims: [{ value, precision: "exact", sources: [] }] };
}

// One slip of the finger in a word of five letters or more, and only where no deal has the word as typed.
test.each<[typed: string, meant: string]>([
  ["corweave", "coreweave"],
  ["coreewave", "coreweave"],
  ["nvidai", "nvidia"],
  ["nebiuz", "nebius"],
  ["anthropicc", "anthropic"],
  ["micorsoft rubin", "microsoft rubin"],
])("%j finds what %j finds", (typed, meant) => expect(found(typed)).toEqual(found(meant)));

test.each(["irne", "corweeve", "xyzzy"])("%j is no slip of one letter, or too short", (typed) =>
  expect(found(typed)).toEqual([]),
);

test("a query that finds deals as it stands is never widened", () => {
  const words = [...new Set(entries.flatMap((entry) => entry.words.split(" ")))].filter(
    (word) => !/[<>"]|\.\./.test(word),
  );
  for (const word of words)
    expect(found(word)).toEqual(entries.filter((entry) => entry.words.includes(word)).map(({ deal }) => deal.id));
});
