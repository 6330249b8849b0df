import { allDeals, catalogue, companies, dealById, reportedData } from "../../src/catalog/catalogue";
import { companyNamed, partyCompanies } from "../../src/catalog/company-names";
import { companyPage, type CompanyPage } from "../../src/catalog/company-page";

const page = (name: string): CompanyPage => companyPage(name, allDeals(), reportedData());

test.each<[text: string, id: string]>([
  ["CRWV", "coreweave"],
  ["nbis", "nebius"],
  ["IREN", "iren"],
  ["ORCL", "oracle"],
  ["MSFT", "microsoft"],
  ["META", "meta"],
  ["AMZN", "amazon"],
  ["GOOGL", "alphabet"],
  ["APLD", "applied-digital"],
  ["CORZ", "core-scientific"],
  ["WULF", "terawulf"],
  ["CIFR", "cipher"],
  ["HUT", "hut8"],
  ["GLXY", "galaxy"],
  ["NVDA", "nvidia"],
  ["Google", "alphabet"],
  ["aws", "aws"],
  ["core weave", "coreweave"],
  ["Hut8", "hut8"],
  ["DeepMind", "google-deepmind"],
])("%s is %s", (text, id) => expect(companyNamed(text, companies()).id).toBe(id));

test.each(["", "Corweeve", "__proto__", "x".repeat(10_000)])(
  "an unknown name %.20j is answered with the nearest",
  (text) => {
    expect(() => companyNamed(text, companies())).toThrow("nearest are");
  },
);

test.each<[party: string, ids: readonly string[]]>([
  ["Google (backstop)", ["alphabet"]],
  ["Fluidstack (end user Anthropic)", ["fluidstack", "anthropic"]],
  ["Anthropic (reported, not named by Akamai)", ["anthropic"]],
  ["SpaceX (xAI Colossus)", ["spacex"]],
  ["TeraWulf / Fluidstack joint venture", ["terawulf", "fluidstack"]],
  ["Undisclosed high-investment-grade tenant", []],
])("the party %j is %j", (party, ids) => expect(partyCompanies(party, companies()).map(({ id }) => id)).toEqual(ids));

test("every named party of every deal is a company of the catalogue", () => {
  const unnamed = /^(undisclosed|unnamed)/i;
  const parties = allDeals().flatMap((deal) => [deal.provider, deal.customer, ...deal.otherParties]);
  expect(parties.filter((party) => !unnamed.test(party) && partyCompanies(party, companies()).length === 0)).toEqual(
    [],
  );
});

// Every system that the press article names: what its page answers. Numbers by hand from the list of deals.
test.each<[name: string, deals: number, reported: boolean, nothing: boolean]>([
  ["CoreWeave", 9, true, false],
  ["Meta", 6, true, false],
  ["Llama", 0, false, true],
  ["Facebook", 0, false, true],
  ["Instagram", 0, false, true],
  ["WhatsApp", 0, false, true],
  ["AWS", 4, false, false],
  ["Azure", 2, false, false],
  ["Lambda", 1, false, true],
  ["Crusoe", 1, false, true],
  ["Google DeepMind", 0, false, true],
])("the page of %s has %i deals, reported figures: %s, nothing published: %s", (name, deals, reported, nothing) => {
  const found = page(name);
  expect([found.deals.length, found.reported.length > 0, found.nothing !== null]).toEqual([deals, reported, nothing]);
});

test.each(["Nvidia Rubin", "Nvidia Blackwell", "TPU", "OpenAI", "Anthropic", "Google Cloud"])(
  "the page of %s has deals",
  (name) => {
    expect(page(name).deals.length).toBeGreaterThan(0);
  },
);

test("a deal stands on the pages of both sides", () => {
  expect(page("CoreWeave").deals.find(({ deal }) => deal.id === "meta-coreweave-2026")?.role).toBe("provider");
  expect(page("META").deals.find(({ deal }) => deal.id === "meta-coreweave-2026")?.role).toBe("customer");
  expect(page("Rubin").deals.find(({ deal }) => deal.id === "meta-coreweave-2026")?.role).toBe("chips");
});

test("Amazon's page has the deals of AWS, and says through what", () => {
  const rows = page("Amazon").deals.filter(({ deal }) => deal.id === "openai-aws-2026");
  expect(rows.map(({ through, role }) => [through?.id, role])).toEqual([["aws", "provider"]]);
});

test("a page says that no value is published, and where to look", () => {
  expect(page("Lambda").nothing).toBe(
    "The catalogue has no value for Lambda: its deals are documented without an amount.",
  );
  expect(page("DeepMind").nothing).toBe(
    "The catalogue has no deal and no reported figure for Google DeepMind. It belongs to Alphabet, whose page has what is documented.",
  );
});

test("relations of its deals come once each", () => {
  const { relations } = page("Hut 8");
  expect(relations.map(({ deal, relation }) => [deal.id, relation.kind, relation.deal])).toEqual([
    ["hut8-beaconpoint-phase2", "expands", "hut8-beaconpoint"],
  ]);
});

test("the id of a deal is not guessed from a ticker: its deals are named", () => {
  expect(() => dealById("ORCL")).toThrow('"ORCL" is a company (Oracle), not a deal: its deals are openai-oracle-2025');
  expect(() => dealById("CRWV")).toThrow("meta-coreweave-2026, meta-coreweave-2025, openai-coreweave-2025");
});

test("every company of a reported figure is one of the catalogue", () => {
  const ids = new Set(catalogue.companies.map(({ id }) => id));
  expect(catalogue.reported.filter(({ company }) => !ids.has(company))).toEqual([]);
});
