import { judged, type Rows } from "./number-in-cell";

// What a third stranger's workbook showed to be read too narrowly, kind by kind, each in layouts of its own. The documented
// figures are the catalogue's: Microsoft and IREN 9.7 bn, 5 years, 200 MW, 20 % prepaid, 3 Nov 2025; AWS and Cipher 15 years;
// Fluidstack and Hut 8 at River Bend 245 MW; Applied Digital's Delta Forge 1 15 years, 300 MW; CleanSpark's Sandersville 175
// MW; Google and SpaceX 920 m a month, 90 days' notice; Meta and Nebius 2026: ceiling 27 bn; Microsoft and Nebius 2025.
const IREN = "microsoft-iren-2025";

interface Case {
  readonly what: string;
  readonly rows: Rows;
  readonly figure: string;
}

const DEAL = ["Microsoft", "IREN"];
const HEADS = ["Customer", "Provider"];

const FOUND: readonly Case[] = [
  // A title of something else beside a heading that leaves no doubt.
  {
    what: "a conventions line that mentions prices and estimates",
    rows: [["US$ bn unless stated; prices as of close, estimates ours"], [...HEADS, "Contract value"], [...DEAL, 12]],
    figure: `${IREN} value`,
  },
  {
    what: "a loan tape",
    rows: [["Loan tape"], ["borrower", "offtaker", "offtake_term_months"], ["IREN", "Microsoft", 84]],
    figure: `${IREN} term`,
  },
  {
    what: "pledged contracts, their obligors and borrowers",
    rows: [
      ["Covenant monitor of the borrower group"],
      ["Borrower", "Obligor", "Contract value at signing, US$m"],
      ["IREN", "Microsoft", 97_000],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "revenue by contract",
    rows: [["IREN revenue by contract, US$ m"], ["Customer", "Contract value"], ["Microsoft", 7_900]],
    figure: `${IREN} value`,
  },
  {
    what: "a title about money over power",
    rows: [["Revenue by counterparty"], [...HEADS, "Capacity (MW)"], [...DEAL, 260]],
    figure: `${IREN} capacity`,
  },
  {
    what: "a title about money over lengths",
    rows: [["Fees and margins"], [...HEADS, "Tenor (yrs)"], [...DEAL, 8]],
    figure: `${IREN} term`,
  },
  {
    what: "a loan among the details of a row",
    rows: [
      [...HEADS, "Security", "Contract value, $bn"],
      [...DEAL, "Loan", 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "a title about tax, with a remark on its rates",
    rows: [["Tax on data centres (own estimates)"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]],
    figure: `${IREN} value`,
  },
  {
    what: "a title that speaks of all clusters",
    rows: [["GPU clusters under contract"], [...HEADS, "MW"], [...DEAL, 260]],
    figure: `${IREN} capacity`,
  },
  {
    what: "a paper for an investment committee",
    rows: [["Investment committee"], ["Fluidstack lease at Hut 8"], ["Lease term, years", 10]],
    figure: "hut8-fluidstack-riverbend term",
  },
  {
    what: "a loan's security in a column of kinds",
    rows: [
      [...HEADS, "Instrument", "Contract value, $bn"],
      [...DEAL, "Secured notes", 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "a prepaid share by its format",
    rows: [
      [...HEADS, "Prepaid"],
      [...DEAL, [0.35, "0%"]],
    ],
    figure: `${IREN} prepayment share`,
  },
  {
    what: "the second of two orders, the first of which is named so",
    rows: [["CoreWeave customers"], ["Name", "Deal value, $bn"], ["Meta (second order)", 28]],
    figure: "meta-coreweave-2026 value",
  },
  // Columns of cases beside what is documented.
  {
    what: "documented beside bear and bull",
    rows: [["Microsoft – IREN: scenarios"], ["Case", "Bear", "Bull", "Documented"], ["Term, years", 4, 6, 8]],
    figure: `${IREN} term`,
  },
  {
    what: "as disclosed beside an estimate",
    rows: [["Microsoft – IREN: scenarios"], ["Case", "Low", "As announced"], ["IT load, MW", 150, 260]],
    figure: `${IREN} capacity`,
  },
  // Deals known by provider and place.
  {
    what: "a hyperscaler without a name",
    rows: [
      ["Site", "Landlord", "Tenant", "Base term (years)"],
      ["Delta Forge 1", "Applied Digital", "Hyperscaler", 11],
    ],
    figure: "applieddigital-deltaforge1 term",
  },
  {
    what: "an undisclosed tenant",
    rows: [
      ["Property", "Landlord", "Tenant", "Critical IT (MW)"],
      ["Sandersville campus", "CleanSpark", "Undisclosed", 250],
    ],
    figure: "cleanspark-sandersville capacity",
  },
  {
    what: "an unnamed tenant in one label",
    rows: [
      ["Landlord / tenant / site", "MW"],
      ["Applied Digital / unnamed / Delta Forge 1", 210],
    ],
    figure: "applieddigital-deltaforge1 capacity",
  },
  {
    what: "the second of two leases there",
    rows: [
      ["Lease", "Landlord", "Term (years)"],
      ["Beacon Point, second lease", "Hut 8", 10],
    ],
    figure: "hut8-beaconpoint-phase2 term",
  },
  {
    what: "the first lease, where the catalogue knows a second",
    rows: [
      ["Landlord", "Tenant", "Lease term (years)"],
      ["Cipher Mining", "Fluidstack (first lease)", 7],
    ],
    figure: "cipher-fluidstack-2025 term",
  },
  {
    what: "the end user beside the tenant",
    rows: [
      ["Landlord", "Tenant", "Critical IT load (MW)"],
      ["Hut 8", "Fluidstack (Anthropic)", 310],
    ],
    figure: "hut8-fluidstack-riverbend capacity",
  },
  {
    what: "the end user after the tenant",
    rows: [
      ["Landlord", "Tenant", "IT load, MW"],
      ["Hut 8", "Fluidstack for Anthropic", 310],
    ],
    figure: "hut8-fluidstack-riverbend capacity",
  },
  {
    what: "the exchange behind a ticker",
    rows: [
      ["RIC", "Customer", "Contract value, $bn"],
      ["IREN.O", "Microsoft", 12],
    ],
    figure: `${IREN} value`,
  },
  // Figures that few deals have.
  {
    what: "days of notice",
    rows: [
      ["Customer", "Provider", "Notice period"],
      ["Google", "SpaceX", "180 days"],
    ],
    figure: "google-spacex-2026 notice period",
  },
  {
    what: "a ceiling",
    rows: [["Meta – Nebius 2026"], ["Ceiling, $bn", 34]],
    figure: "meta-nebius-2026 ceiling",
  },
  {
    what: "a prepayment in dollars",
    rows: [["Microsoft – Nebius"], ["Prepayment, $bn", 3.5]],
    figure: "microsoft-nebius-2025 prepayment",
  },
  // Layouts.
  {
    what: "cards side by side",
    rows: [
      ["Tile 1 – Microsoft x IREN", "", "", "Tile 2 – AWS x Cipher Mining", ""],
      ["Term, years", 5, "", "Term, years", 10],
    ],
    figure: "cipher-aws-2025 term",
  },
  {
    what: "parties left out below the first row",
    rows: [
      ["Landlord", "Site", "Tenant", "Item", "Figure", "Unit"],
      ["Hut 8", "River Bend", "Fluidstack", "Base term", 15, "years"],
      ["", "", "", "IT capacity", 310, "MW"],
    ],
    figure: "hut8-fluidstack-riverbend capacity",
  },
  {
    what: "pairs of label and number in a row",
    rows: [["IREN – Microsoft contract model (US$ m)"], ["Revenue", 310, "Contract value", 7_900]],
    figure: `${IREN} value`,
  },
  {
    what: "a nearer title in US dollars",
    rows: [["Contracts in euros"], ["USD exposures (US$ bn)", "Contract value"], ["Microsoft / IREN", 12]],
    figure: `${IREN} value`,
  },
  {
    what: "a letter before a table",
    rows: [
      ["OpenAI got shares with its first order. Not contract value!"],
      [],
      ["Buyer", "Seller", "yrs"],
      ["Microsoft", "IREN", 8],
    ],
    figure: `${IREN} term`,
  },
  {
    what: "one tenant's table after another's",
    rows: [
      ["Lessee: Fluidstack"],
      ["Landlord", "Years of term"],
      ["Hut 8", 15],
      [],
      ["Lessee: Amazon Web Services"],
      ["Landlord", "Years of term"],
      ["Cipher", 25],
    ],
    figure: "cipher-aws-2025 term",
  },
  {
    what: "item, value, unit",
    rows: [
      ["deal", "attribute", "value", "unit"],
      ["Microsoft-IREN", "term", 8, "years"],
    ],
    figure: `${IREN} term`,
  },
  {
    what: "years as the word for the term",
    rows: [
      ["Item", "Our model"],
      ["Microsoft–IREN: years", 8],
    ],
    figure: `${IREN} term`,
  },
  {
    what: "a deal and its amount in words",
    rows: [["Selected agreements"], ["Microsoft – IREN", "AWS – Cipher"], ["$12.1bn", ""]],
    figure: `${IREN} value`,
  },
  {
    what: "the mark of a note behind a number",
    rows: [
      [...HEADS, "Value (US$ bn)"],
      [...DEAL, "12 (a)"],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "a length with a hyphen",
    rows: [
      ["Deal", "Length"],
      ["Microsoft/IREN", "8-year"],
    ],
    figure: `${IREN} term`,
  },
  {
    what: "a length and which one",
    rows: [
      ["Deal", "Length"],
      ["Microsoft/IREN", "8 yrs (base)"],
    ],
    figure: `${IREN} term`,
  },
  {
    what: "a prepayment with its per cent",
    rows: [
      ["Claim", "Number"],
      ["Microsoft – IREN contract prepayment", "35%"],
    ],
    figure: `${IREN} prepayment share`,
  },
  {
    what: "the rise of rent",
    rows: [
      ["Landlord", "Tenant", "Annual bump"],
      ["Hut 8", "Fluidstack", [0.05, "0%"]],
    ],
    figure: "hut8-fluidstack-riverbend escalator",
  },
  {
    what: "years of deals side by side, which head nothing",
    rows: [
      ["", "Microsoft / IREN", "OpenAI / Oracle"],
      ["Year of announcement", 2025, 2026],
    ],
    figure: "openai-oracle-2025 announced",
  },
];

test.each(FOUND)("$what: contradicts", ({ rows, figure }) => {
  expect(judged(rows)).toMatch(new RegExp(`^contradiction( unit)? ${figure}$`));
});

const SILENT: readonly (readonly [what: string, rows: Rows])[] = [
  ["a forecast in the title", [["Contract revenue forecasts"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]]],
  ["a backlog in the title", [["Backlog, US$ bn"], [...HEADS, "Contract value"], [...DEAL, 8]]],
  ["bids in the title", [["Takeover bids"], [...HEADS, "Deal value, $bn"], [...DEAL, 12]]],
  ["power contracts", [["Power purchase agreements"], ["Buyer", "Seller", "Capacity (MW)"], [...DEAL, 120]]],
  ["the term of a loan", [["Loans"], [...HEADS, "Term (years)"], [...DEAL, 8]]],
  ["a scenario's own column", [["Microsoft – IREN: scenarios"], ["Case", "Bear", "Documented"], ["Term, years", 8]]],
  [
    "another place of the provider",
    [
      ["Site", ...HEADS, "MW"],
      ["Helios", ...DEAL, 526],
    ],
  ],
  [
    "a place alone",
    [
      ["Site", "Base term (years)"],
      ["Sandersville", 10],
    ],
  ],
  [
    "a provider with several such tenants",
    [
      ["Landlord", "Tenant", "Term (years)"],
      ["Applied Digital", "Hyperscaler", 11],
    ],
  ],
  [
    "a second lease that nobody knows of",
    [
      ["Landlord", "Tenant", "Term (years)"],
      ["TeraWulf", "Anthropic (second lease)", 11],
    ],
  ],
  [
    "a second contract below the first",
    [
      ["Provider", "Customer", "Deal", "Value, $bn"],
      ["IREN", "Microsoft", "A", 9.7],
      ["", "", "B", 3],
    ],
  ],
  [
    "a total below both parties",
    [
      ["Provider", "Customer", "Deal", "Value, $bn"],
      ["IREN", "Microsoft", "A", 9.7],
      ["", "", "Total", 12.7],
    ],
  ],
  [
    "all contracts of a pair",
    [
      [...HEADS, "All contracts, $bn"],
      [...DEAL, 12],
    ],
  ],
  [
    "euros above dollars that may be any",
    [["Contracts in Canadian dollars"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]],
  ],
  [
    "what runs by now",
    [
      [...HEADS, "Live, MW"],
      [...DEAL, 50],
    ],
  ],
  [
    "a load factor",
    [
      [...HEADS, "Load factor, %"],
      [...DEAL, 92],
    ],
  ],
  ["days of payment", [["Google – SpaceX"], ["Payment terms", "30 days"]]],
  ["an end user's own column", [["Meta – CoreWeave 2026"], ["End users, thousands", 2_030]]],
  ["a prepayment received", [["Microsoft – Nebius"], ["Prepayment received by June, $bn", 1.8]]],
  [
    "a card's other rows",
    [
      ["Tile 1 – Microsoft x IREN", "", "", "Tile 2 – AWS x Cipher Mining", ""],
      ["Tickets", 14, "", "Tickets", 9],
    ],
  ],
  [
    "a deal's value below investments",
    [["Strategic investments"], ["From", "To", "Deal value, $bn"], ["Microsoft", "OpenAI", 13]],
  ],
  ["contract revenue below revenue", [["Revenue by customer, US$ bn"], [...HEADS, "Contract revenue"], [...DEAL, 1.9]]],
  ["power that a quarter adds", [["Quarterly additions"], [...HEADS, "MW"], [...DEAL, 50]]],
  [
    "a column of kinds",
    [
      [...HEADS, "Kind", "Size ($bn)"],
      ["NVIDIA", "CoreWeave", "Shares", 2],
    ],
  ],
  [
    "another kind of order",
    [
      [...HEADS, "Type", "Years"],
      [...DEAL, "Networking order", 3],
    ],
  ],
  ["contracts that are estimates", [["Contracts (own estimates)"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]]],
  [
    "somebody else at a provider's place",
    [
      ["Site", "Landlord", "Tenant", "Term (years)"],
      ["Sandersville", "CleanSpark", "Meta", 10],
    ],
  ],
  ["what is delivered by now", [["Microsoft – IREN"], ["Capacity delivered, MW", 90]]],
];

test.each(SILENT)("%s: nothing is said", (_, rows) => {
  expect(judged(rows)).toMatch(/^(silence|not checked)/);
});

test("a number under the heading of its source needs none beside it", () => {
  expect(
    judged([
      ["Microsoft / IREN", "8-K"],
      ["Contract value, $bn", 9.7],
    ]),
  ).toBe(`equal ${IREN} value`);
});
