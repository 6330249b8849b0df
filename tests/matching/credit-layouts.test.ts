import { judged, type Rows } from "./number-in-cell";

// Layouts of loan tapes, comps, exports, call notes and e-mails. The documented figures are the catalogue's: Microsoft and
// IREN 9.7 bn, 200 MW, 5 years, 20 % prepaid, announced 3 Nov 2025; Anthropic and SpaceX 1,250 m a month; OpenAI and AWS
// 38 bn in 2025, 100 bn more in 2026; Fluidstack and TeraWulf 360 MW at Lake Mariner; Meta and Google Cloud 6 years.
const IREN = "microsoft-iren-2025";
const ROLES = ["Customer", "Provider"];

interface Layout {
  readonly what: string;
  readonly rows: (number: number | string) => Rows;
  readonly wrong?: number | string;
  readonly right?: number | string;
  readonly figure?: string;
  /** What a wrong number is called, where it is no plain difference. */
  readonly reason?: string;
}

const TERM = { wrong: 9, right: 5, figure: `${IREN} term` };
const POWER = { wrong: 260, right: 200, figure: `${IREN} capacity` };

const LAYOUTS: readonly Layout[] = [
  // Titles of something else above columns of contracts.
  {
    what: "comps at prices of a day, with the anchor contract",
    rows: (n) => [
      ["Neocloud comps, prices as of 20-Nov-26"],
      ["Company", "Price $", "EV $bn", "Anchor customer", "Anchor contract value $bn"],
      ["IREN", 96, 30, "Microsoft", n],
    ],
  },
  {
    what: "the anchor's term",
    rows: (n) => [
      ["Comps, prices as of 20-Nov-26"],
      ["Company", "Anchor customer", "Anchor term yrs"],
      ["IREN", "Microsoft", n],
    ],
    ...TERM,
  },
  {
    what: "a loan tape with a borrower and its offtaker",
    rows: (n) => [
      ["Data tape - project loans, cut-off 31-Oct-2026"],
      ["Borrower", "Offtaker", "Facility $m", "Contract TCV $m"],
      ["IREN", "Microsoft", 1624, n],
    ],
    wrong: 12_000,
    right: 9_700,
  },
  {
    what: "a tape's term in months",
    rows: (n) => [["Loan tape"], ["Borrower", "Offtaker", "LTV %", "Contract term mths"], ["IREN", "Microsoft", 61, n]],
    wrong: 84,
    right: 60,
    figure: `${IREN} term`,
  },
  {
    what: "a backlog by customer, with total contract values",
    rows: (n) => [
      ["IREN Ltd (IREN) - backlog build by customer"],
      ["US$ m unless stated"],
      ["Customer", "Contract", "Total contract value", "FY26E"],
      ["Microsoft", "Cloud agreement", n],
    ],
    wrong: 12_000,
    right: 9_700,
  },
  {
    what: "a contract under a scenario analysis",
    rows: (n) => [
      ["Scenario analysis, US$ bn"],
      ["Line", "Base", "Bull"],
      ["Free cash flow", 2, 3],
      [],
      [],
      ["Contract as signed"],
      ["Microsoft / IREN contract value, US$ bn", n],
    ],
  },
  // Deals side by side.
  {
    what: "two rows of parties, and the year of each deal",
    rows: (n) => [
      ["Customer", "OpenAI", "OpenAI"],
      ["Provider", "Oracle", "AWS"],
      ["Year of announcement", 2025, 2025],
      ["Contract value, $bn", 300, n],
    ],
    wrong: 45,
    right: 38,
    figure: "openai-aws-2025 value",
  },
  // Key lines.
  {
    what: "a credit paper with a borrower, a tenant and credit support",
    rows: (n) => [
      ["INVESTMENT COMMITTEE"],
      ["Borrower", "IREN Childress LLC (IREN)"],
      ["Tenant", "Microsoft"],
      ["Credit support", "Google backstop"],
      ["Key terms of the Microsoft lease with IREN"],
      ["Initial term (years)", n],
    ],
    ...TERM,
  },
  {
    what: "a word of the deal's name in a key line",
    rows: (n) => [
      ["Landlord", "TeraWulf"],
      ["Tenant", "Fluidstack (Lake Mariner)"],
      ["Critical IT load (MW)", n],
    ],
    wrong: 290,
    right: 360,
    figure: "terawulf-fluidstack-lakemariner capacity",
  },
  // Years in the row.
  {
    what: "the year signed tells two contracts of a pair apart",
    rows: (n) => [
      [...ROLES, "Year signed", "Total contract value ($bn)"],
      ["OpenAI", "AWS", 2025, n],
    ],
    wrong: 31,
    right: 38,
    figure: "openai-aws-2025 value",
  },
  {
    what: "a quarter beside contract wins",
    rows: (n) => [
      ["Contract wins in the period, US$ bn"],
      ["Company", "Customer", "Quarter", "Contract value"],
      ["IREN", "Microsoft", "4Q25", n],
    ],
  },
  // Units.
  {
    what: "a row of units below the headings",
    rows: (n) => [
      ["Customer prepayments and recurring fees"],
      [...ROLES, "Prepayment share of contract", "Monthly fee"],
      ["", "", "%", "US$ m"],
      ["Anthropic", "SpaceX", "", n],
    ],
    wrong: 1_050,
    right: 1_250,
    figure: "anthropic-spacex-2026 monthly fee",
  },
  {
    what: "a share below a row of units",
    rows: (n) => [
      ["Customer prepayments and recurring fees"],
      ["Provider", "Customer", "Prepayment share of contract"],
      ["", "", "%"],
      ["IREN", "Microsoft", n],
    ],
    wrong: "35%",
    right: "20%",
    figure: `${IREN} prepayment share`,
  },
  {
    what: "a prepayment beside its unit",
    rows: (n) => [["Contract inputs"], ["Microsoft and IREN - prepayment", "%", n]],
    wrong: 25,
    right: 20,
    figure: `${IREN} prepayment share`,
  },
  {
    what: "a unit behind the number",
    rows: (n) => [
      ["Speaker", "Said", "Number", "Unit"],
      ["CFO, IREN", "Microsoft contract term", n, "years"],
    ],
    ...TERM,
  },
  {
    what: "a fee at full ramp",
    rows: (n) => [
      [...ROLES, "Monthly fee at full ramp ($m)"],
      ["Anthropic", "SpaceX", n],
    ],
    wrong: 1_450,
    right: 1_250,
    figure: "anthropic-spacex-2026 monthly fee",
  },
  // Names of fields.
  {
    what: "an export in millions",
    rows: (n) => [
      ["provider_name", "customer_name", "announce_year", "contract_value_usd_m"],
      ["IREN", "Microsoft", 2025, n],
    ],
    wrong: 12_000,
    right: 9_700,
  },
  {
    what: "an export with billions for millions",
    rows: (n) => [
      ["provider_name", "customer_name", "contract_value_usd_m"],
      ["IREN", "Microsoft", n],
    ],
    wrong: 9.7,
    right: 9_700,
    reason: "unit ",
  },
  {
    what: "an export with years for months",
    rows: (n) => [
      ["provider_name", "customer_name", "term_months"],
      ["Google Cloud", "Meta Platforms", n],
    ],
    wrong: 6,
    right: 72,
    figure: "meta-google-2025 term",
    reason: "unit ",
  },
  // Texts.
  {
    what: "a slide's table of texts",
    rows: (n) => [
      ["Customer > provider", "Contract value"],
      ["Microsoft > IREN", n],
    ],
    wrong: "US$12.4bn",
    right: "US$9.7bn",
  },
  {
    what: "a date in a slide's table",
    rows: (n) => [
      ["Customer > provider", "Announced"],
      ["Microsoft > IREN", n],
    ],
    wrong: "3 Dec 2025",
    right: "3 Nov 2025",
    figure: `${IREN} announced`,
  },
  {
    what: "a question with an answer as text",
    rows: (n) => [
      ["Question", "Answer received", "Status"],
      ["What is the contract value of IREN's contract with Microsoft?", n, "closed"],
    ],
    wrong: "US$5.2bn",
    right: "US$9.7bn",
  },
  {
    what: "how many years it runs",
    rows: (n) => [
      ["Question", "Answer received"],
      ["How many years does IREN's contract with Microsoft run?", n],
    ],
    wrong: "10 years",
    right: "5 years",
    figure: `${IREN} term`,
  },
  // Other languages.
  {
    what: "German headings",
    rows: (n) => [
      ["Große Rechenzentrumsverträge (Vertragswert in Mrd. US-Dollar)"],
      ["Kunde", "Anbieter", "Vertragswert"],
      ["Microsoft", "IREN", n],
    ],
  },
  {
    what: "a German term",
    rows: (n) => [
      ["Kunde", "Anbieter", "Laufzeit (Jahre)"],
      ["Microsoft", "IREN", n],
    ],
    ...TERM,
  },
  {
    what: "German power",
    rows: (n) => [
      ["Kunde", "Anbieter", "Leistung (MW)"],
      ["Microsoft", "IREN", n],
    ],
    ...POWER,
  },
  {
    what: "French headings",
    rows: (n) => [
      ["Client", "Fournisseur", "Valeur du contrat (Md USD)"],
      ["Microsoft", "IREN", n],
    ],
  },
];
const CASES = LAYOUTS.map((layout) => ({ wrong: 12, right: 9.7, figure: `${IREN} value`, reason: "", ...layout }));

test.each(CASES)("$what: $wrong contradicts", ({ rows, wrong, figure, reason }) => {
  expect(judged(rows(wrong))).toBe(`contradiction ${reason}${figure}`);
});

test.each(CASES)("$what: $right is documented", ({ rows, right, figure }) => {
  expect(judged(rows(right))).toMatch(new RegExp(`^(equal|unsourced) ${figure}$`));
});

const INNOCENT: readonly (readonly [what: string, rows: Rows])[] = [
  [
    "what a managing director said",
    [
      ["Speaker", "Said", "Number"],
      ["MD, IREN", "Microsoft", 12],
    ],
  ],
  ["a loan of a tape", [["Loan tape"], ["Borrower", "Offtaker", "Facility $m"], ["IREN", "Microsoft", 8_000]]],
  [
    "the commitment of a lender",
    [["Loan tape"], ["Lender", "Borrower", "Commitment $m"], ["Microsoft", "IREN", 8_000]],
  ],
  [
    "a value in a scenario",
    [["Scenario analysis, US$ bn"], ["Customer", "Provider", "Total contract value"], ["Microsoft", "IREN", 12]],
  ],
  [
    "a value under a forecast",
    [["Upside case"], ["Customer", "Provider", "Contract value ($bn)"], ["Microsoft", "IREN", 12]],
  ],
  [
    "a view of a contract under a backlog",
    [["Backlog, US$ bn"], ["Customer", "Provider", "Contract value"], ["Microsoft", "IREN", 8]],
  ],
  ["the term of a loan", [["Loan terms"], ["Borrower", "Offtaker", "Term (years)"], ["IREN", "Microsoft", 9]]],
  [
    "a quarter that is none of the contract's",
    [
      ["Company", "Customer", "Quarter", "Contract value ($bn)"],
      ["IREN", "Microsoft", "3Q26", 3],
    ],
  ],
  [
    "a score behind a number and its unit",
    [
      ["Speaker", "Said", "Number", "Unit"],
      ["CFO, IREN", "Microsoft contract term", 5, "years", 2],
    ],
  ],
  [
    "a capacity delivered so far",
    [
      ["Speaker", "Said", "Number", "Unit"],
      ["CEO, IREN", "Microsoft: capacity delivered so far", 50, "MW"],
    ],
  ],
  [
    "what is drawn",
    [
      ["Question", "Answer received"],
      ["How much did IREN draw under its loan for Microsoft's building?", "US$1.2bn"],
    ],
  ],
  [
    "German market value",
    [
      ["Kunde", "Anbieter", "Marktkapitalisierung (Mrd. USD)"],
      ["Microsoft", "IREN", 12],
    ],
  ],
  [
    "German revenue",
    [
      ["Kunde", "Anbieter", "Umsatz (Mrd. USD)"],
      ["Microsoft", "IREN", 12],
    ],
  ],
  [
    "German euros",
    [
      ["Kunde", "Anbieter", "Vertragswert (Mrd. EUR)"],
      ["Microsoft", "IREN", 12],
    ],
  ],
  [
    "a field of the provider",
    [
      ["provider_name", "customer_name", "provider_revenue_usd_m"],
      ["IREN", "Microsoft", 12_000],
    ],
  ],
  ["an amount prepaid", [["Customer prepayments"], [...ROLES, "Prepayment ($bn)"], ["Microsoft", "IREN", 3]]],
  [
    "what a guarantor backs",
    [
      ["Borrower", "IREN"],
      ["Guarantor", "Microsoft"],
      ["Term (years)", 9],
    ],
  ],
  [
    "years of columns in a table of deals",
    [
      ["Customer", "OpenAI", "OpenAI"],
      ["Provider", "Oracle", "AWS"],
      ["Contracts spend, $bn", 2026, 2027],
      ["Oracle", 12, 45],
    ],
  ],
  ...(
    [
      ["Year", 2025],
      ["Fiscal year", "FY2026"],
      ["Quarter", "Q2 2026"],
      ["Period", "2H26"],
    ] as const
  ).map(
    (picked) =>
      [
        `a table of one ${picked[0].toLowerCase()}, picked above it`,
        [picked, [...ROLES, "Contract value ($bn)"], ["Microsoft", "IREN", 1.9]],
      ] as const,
  ),
  // One of two numbers that sources do not settle between.
  [
    "a number of a figure that is not settled",
    [
      [...ROLES, "Contract value ($bn)"],
      ["Anthropic", "Google Cloud", 200],
    ],
  ],
];

test.each(INNOCENT)("%s: nothing is said", (_, rows) => {
  expect(judged(rows)).toMatch(/^(silence|not checked|equal)/);
});

test.each([
  ["a year", "Year signed", ["OpenAI", "Microsoft Azure"], 2025],
  ["a day", "Announced", ["Microsoft", "IREN"], "3 Nov 2025"],
])("%s is asked for no source", (_, heading, pair, date) => {
  expect(
    judged([
      [...ROLES, heading],
      [...pair, date],
    ]),
  ).toMatch(/^equal/);
});

test("a bound is asked for no source", () => {
  expect(
    judged([
      [...ROLES, "Contract value"],
      ["Meta", "Google Cloud", "over $10bn"],
    ]),
  ).toMatch(/^equal/);
});
