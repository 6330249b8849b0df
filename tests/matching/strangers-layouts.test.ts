import { judged, type Rows } from "./number-in-cell";

// What a fifth stranger's workbook and practice sheets by two more showed not to be understood, cause by cause, in other words
// than theirs, with neighbours that look alike and are innocent. The documented figures are the catalogue's: Microsoft and IREN
// 9.7 bn, 5 years, 200 MW, 20 % prepaid, 3 Nov 2025; Microsoft and Nebius 17.4 bn, 5 years; Google and SpaceX 920 m a month,
// 110,000 GPUs; NVIDIA and CoreWeave, residual capacity, until 13 April 2032; Microsoft and Nscale, four sites, some 200,000 GPUs.
const IREN = "microsoft-iren-2025";
const FOUND = (figure: string): string => `contradiction ${figure}`;
const SILENCE = /^(silence|not checked|equal)/;
const HEADS = ["Customer", "Provider"];
const DEAL = ["Microsoft", "IREN"];
const FORMAT = "d mmm yyyy";

interface Case {
  readonly what: string;
  readonly rows: Rows;
  /** Silence where it is missing. */
  readonly figure?: string;
  readonly sheet?: string;
}

// A row of a title and remarks looks like headings.
const BANNERS: readonly Case[] = [
  {
    what: "a long title with a remark at its right",
    rows: [
      ["Contracts of the desk, checked", null, null, "page 2 of 7"],
      [...HEADS, "Contract value, $bn", "Status"],
      [...DEAL, 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "a title in capitals, and whom the file is about",
    rows: [
      ["CREDIT FILE", null, "Obligor: IREN"],
      ["Customer", "Contract value, $bn", "Note"],
      ["Microsoft", 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "the number of an exhibit, and its title",
    rows: [["Exhibit 3", "Cloud contracts of IREN"], [], ["Item", "Unit", "Microsoft"], ["Contract value", "$bn", 12]],
    figure: `${IREN} value`,
  },
  {
    what: "our estimates at the right of a long title",
    rows: [
      ["Contracts of the desk, checked", null, null, "Our estimates"],
      [...HEADS, "Contract value, $bn", "Contract value, $bn"],
      [...DEAL, 9.7, 12],
    ],
  },
  {
    what: "revenue at the right of a long title",
    rows: [
      ["Contracts of the desk, checked", null, null, "Revenue"],
      [...HEADS, "Term", "$bn"],
      [...DEAL, 5, 12],
    ],
  },
];

// The name of a sheet is said of all its tables, and some are of something else.
const SHEETS: readonly Case[] = [
  {
    what: "announced values of a backlog",
    sheet: "Backlog",
    rows: [
      [...HEADS, "Contract value announced, $bn"],
      [...DEAL, 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "terms in a check of variances",
    sheet: "Variance check",
    rows: [["Microsoft / IREN", "Term, years", 8]],
    figure: `${IREN} term`,
  },
  {
    what: "contracts that bidders name",
    sheet: "Bids",
    rows: [["Contracts named"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]],
    figure: `${IREN} value`,
  },
  {
    what: "scenarios",
    sheet: "Scenario",
    rows: [
      [...HEADS, "Contract value, $bn"],
      [...DEAL, 12],
    ],
  },
  {
    what: "what remains",
    sheet: "RPO bridge",
    rows: [
      [...HEADS, "Contract value, $bn"],
      [...DEAL, 8],
    ],
  },
  { what: "terms of loans", sheet: "Loans", rows: [["Microsoft / IREN", "Term, years", 8]] },
];

// A word for something else may be what the deal is, or say which contracts.
const OWN_WORDS: readonly Case[] = [
  {
    what: "a guarantee of leases",
    rows: [
      [...HEADS, "Contract value, $bn"],
      ["OpenAI", "NVIDIA guarantee, SB Energy", 140],
    ],
    figure: "nvidia-openai-sbenergy-guarantee-2026 value",
  },
  {
    what: "all four sites",
    rows: [["Nscale / Microsoft GPUs, all four sites", 300_000]],
    figure: "microsoft-nscale-2025 gpus",
  },
  {
    what: "pledged contracts",
    rows: [["Collateral contracts, US$ m"], [...HEADS, "Contract value"], [...DEAL, 12_000]],
    figure: `${IREN} value`,
  },
  {
    what: "third-party contracts",
    rows: [["Register of third-party agreements"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]],
    figure: `${IREN} value`,
  },
  {
    what: "the fee of a guarantee",
    rows: [
      [...HEADS, "Guarantee fee, $bn"],
      ["OpenAI", "NVIDIA guarantee, SB Energy", 90],
    ],
  },
  {
    what: "a guarantee beside another deal",
    rows: [
      [...HEADS, "Guarantee, $bn"],
      [...DEAL, 12],
    ],
  },
  {
    what: "a stock agreement in a register",
    rows: [
      ["Agreement", "Parties", "Announced"],
      ["Stock issuance agreement", "Microsoft / IREN", [45_700, FORMAT]],
    ],
  },
];

// The heading says which figure it is, and the label of the row which deal.
const HEADINGS: readonly Case[] = [
  {
    what: "an end beside residual capacity",
    rows: [
      ["Contract", "Expiry"],
      ["NVIDIA - CoreWeave residual capacity", [49_000, FORMAT]],
    ],
    figure: "nvidia-coreweave-backstop-2025 end",
  },
  {
    what: "a term beside dedicated capacity",
    rows: [
      ["Contract", "Term, yrs"],
      ["Microsoft - IREN, dedicated capacity", 8],
    ],
    figure: `${IREN} term`,
  },
  {
    what: "a payer and a payee",
    rows: [
      ["Payer", "Payee", "Fee per month, $m"],
      ["Google", "SpaceX", 760],
    ],
    figure: "google-spacex-2026 monthly fee",
  },
  {
    what: "vendors below a contract value",
    rows: [
      [...HEADS, "Contract value, US$ bn", null],
      [null, null, "Vendor A", "Vendor B"],
      [...DEAL, 9.7, 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "a column of units below headings",
    rows: [
      ["CUSTOMER", "PROVIDER", "CONTRACT_VALUE"],
      ["text", "text", "USD mn"],
      ["Microsoft Corp", "IREN Ltd", 12_000],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "what is ready under megawatts",
    rows: [
      ["Item", "MW"],
      ["IREN for Microsoft, ready for service", 50],
    ],
  },
  {
    what: "days under a question on the value",
    rows: [
      ["Question", "Answer", "Unit", "Days to answer"],
      ["What is the contract value of Microsoft - IREN?", 9.7, "US$ bn", 2],
    ],
  },
  {
    what: "a model beside what is disclosed",
    rows: [
      [null, null, "Google", null, "Anthropic", null],
      [null, "Unit", "Disclosed", "Our model", "Disclosed", "Our model"],
      ["SpaceX: monthly fee", "$m", 920, 880],
    ],
  },
];

// Texts in the place of numbers, and details that say nothing of the number.
const DETAILS: readonly Case[] = [
  {
    what: "several, in a matrix",
    rows: [["Contract value, $bn"], ["Customer", "AWS", "IREN"], ["Microsoft", "several", 12]],
    figure: `${IREN} value`,
  },
  {
    what: "a place and its county",
    rows: [
      ["Landlord", "Tenant", "Campus", "Lease value, $bn"],
      ["Galaxy", "CoreWeave", "Helios, Dickens County", 11],
    ],
    figure: "galaxy-coreweave value",
  },
  {
    what: "notes that mature in a year",
    rows: [
      ["Obligor", "Instrument", "Paying customer", "Contract term (yrs)"],
      ["IREN", "Notes 2032", "Microsoft", 8],
    ],
    figure: `${IREN} term`,
  },
  {
    what: "chips beside power",
    rows: [
      [...HEADS, "Generation", "Capacity (MW)"],
      [...DEAL, "mixed, air-cooled", 260],
    ],
    figure: `${IREN} capacity`,
  },
  {
    what: "a building beside power",
    rows: [
      [...HEADS, "Building", "Capacity (MW)"],
      [...DEAL, "Alpha", 100],
    ],
  },
  {
    what: "an order of another year",
    rows: [
      ["Contract", ...HEADS, "Contract value, $bn"],
      ["2022 order", ...DEAL, 3],
    ],
  },
];

// Groups of rows, tables side by side, cards.
const GROUPS: readonly Case[] = [
  {
    what: "a customer over a table of its providers",
    rows: [
      ["Customer: OpenAI", "rating none", 0.061],
      ["Provider", "Contract value $bn"],
      ["Oracle", 300],
      [],
      ["Customer: Microsoft", "rating AAA", 0.016],
      ["Provider", "Contract value $bn"],
      ["IREN", 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "two companies' contracts side by side",
    sheet: "OpenAI v Anthropic",
    rows: [
      ["OpenAI's contracts", null, null, "Anthropic's contracts"],
      ["Provider", "Contract value ($bn)", null, "Provider", "Contract value ($bn)"],
      ["Oracle", 300, null, "TeraWulf", 12],
    ],
    figure: "terawulf-anthropic-2026 value",
  },
  {
    what: "contracts of a month and a year",
    rows: [
      ["Item", "Nebius / Meta (Nov-25)", "Nebius / Meta (Mar-26)"],
      ["Term, years", null, 9],
    ],
    figure: "meta-nebius-2026 term",
  },
  {
    what: "a company's own lines below another's table",
    rows: [
      ["Customer: OpenAI", "rating none", 0.061],
      ["Provider", "Contract value $bn"],
      ["Oracle", 300],
      [],
      [],
      ["IREN: contract value, $bn", 12],
    ],
  },
];

// Numbers that are texts, and their units.
const TEXTS: readonly Case[] = [
  ...["$12.4bn in total", "about $12.4bn", "12,400 USDm"].map((text) => ({
    what: text,
    rows: [["Microsoft - IREN contract value", text]],
    figure: `${IREN} value`,
  })),
  ...["260 MW critical IT", "about 260 MW"].map((text) => ({
    what: text,
    rows: [["Microsoft - IREN capacity", text]],
    figure: `${IREN} capacity`,
  })),
  { what: "84 mths", rows: [["Microsoft - IREN term", "84 mths"]], figure: `${IREN} term` },
  {
    what: "a short date",
    rows: [
      [...HEADS, "Announced"],
      [...DEAL, "3-Dec-25"],
    ],
    figure: `${IREN} announced`,
  },
  {
    what: "so much a month",
    rows: [["Google - SpaceX monthly fee", "$760m/month"]],
    figure: "google-spacex-2026 monthly fee",
  },
  {
    what: "thousands of GPUs",
    rows: [
      [...HEADS, "GPUs, k"],
      ["Google", "SpaceX", 75],
    ],
    figure: "google-spacex-2026 gpus",
  },
  {
    what: "a per cent of the value",
    rows: [["Microsoft - IREN: prepayment, per cent of contract value", "35%"]],
    figure: `${IREN} prepayment share`,
  },
  {
    what: "the mark of a note",
    rows: [
      [...HEADS, "Contract value, $bn"],
      ["Microsoft³", "IREN", 12],
    ],
    figure: `${IREN} value`,
  },
  { what: "so much a month of a contract value", rows: [["Microsoft - IREN contract value", "$162m/month"]] },
  { what: "a bound", rows: [["Microsoft - IREN contract value", "at least $5bn"]] },
  { what: "a range", rows: [["Microsoft - IREN contract value", "$11bn-12bn"]] },
];

// Sentences.
const SENTENCES: readonly Case[] = [
  {
    what: "a point of a list",
    rows: [["3) OpenAI committed to spend $220bn on Microsoft Azure in October."]],
    figure: "openai-azure-2025 value",
  },
  {
    what: "what was agreed to be bought",
    rows: [["They agreed: Anthropic agreed to buy $38bn of compute from Microsoft Azure"]],
    figure: "anthropic-azure-2025 value",
  },
  {
    what: "machines that were agreed to be bought",
    rows: [["IREN agreed to buy $5.8bn of machines for Microsoft from Dell"]],
  },
];

const ALL = [BANNERS, SHEETS, OWN_WORDS, HEADINGS, DETAILS, GROUPS, TEXTS, SENTENCES].flat();

test.each(ALL.filter(({ figure }) => figure !== undefined))("$what: contradicts", ({ rows, figure = "", sheet }) => {
  expect(judged(rows, sheet)).toMatch(new RegExp(`^${FOUND(figure).replace(" ", "( unit)? ")}$`));
});

test.each(ALL.filter(({ figure }) => figure === undefined))("$what: nothing is said", ({ rows, sheet }) => {
  expect(judged(rows, sheet)).toMatch(SILENCE);
});
