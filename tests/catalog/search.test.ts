import { allDeals } from "../../src/catalog/catalogue";
import { searchDeals, searchEntries } from "../../src/catalog/search";
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

// Every system the reference article names can be searched.
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
