import { judged, type Rows } from "./number-in-cell";

// The documented figures are the catalogue's: Microsoft and IREN 9.7 bn, 200 MW, 5 years, 20 % prepaid, announced 3 Nov 2025;
// Anthropic and SpaceX 1,250 m a month; Google and SpaceX 110,000 GPUs; Fluidstack and TeraWulf 360 MW at Lake Mariner.
const IREN = "microsoft-iren-2025";
const PAIRS = ["", "Microsoft / IREN", "OpenAI / Oracle"];
const ROLES = ["Customer", "Provider"];

/** A layout with a number in its last cell: one that contradicts, and the documented one. */
interface Layout {
  readonly what: string;
  readonly rows: (number: number | string) => Rows;
  readonly wrong?: number | string;
  readonly right?: number | string;
  readonly figure?: string;
}

const LAYOUTS: readonly Layout[] = [
  // Tables with a column for the deal.
  {
    what: "a column of deals",
    rows: (n) => [
      ["Deal", "Tenor", "TCV ($bn)"],
      ["Microsoft-IREN GPU cloud deal", 5, n],
    ],
  },
  {
    what: "deals by their ids",
    rows: (n) => [
      ["Deal id", "Value $bn"],
      [IREN, n],
    ],
  },
  {
    what: "the lead contract of a company",
    rows: (n) => [
      ["Company", "EV $bn", "Lead customer", "Lead contract TCV $bn"],
      ["IREN", 27, "Microsoft", n],
    ],
  },
  {
    what: "a word of the deal's name where a pair has several contracts",
    rows: (n) => [
      ["Deal", "MW"],
      ["Fluidstack – TeraWulf Lake Mariner", n],
    ],
    wrong: 500,
    right: 360,
    figure: "terawulf-fluidstack-lakemariner capacity",
  },
  // Deals side by side.
  {
    what: "numbered deals across, customers and providers below",
    rows: (n) => [
      ["", "Deal 1", "Deal 2"],
      ["Customer", "OpenAI", "Microsoft"],
      ["Provider", "Oracle", "IREN"],
      ["Contract value ($bn)", 300, n],
    ],
  },
  {
    what: "pairs across, with rows of text between",
    rows: (n) => [PAIRS, ["Status", "signed", "signed"], ["Chips", "GB300", "GB200"], ["Contract value ($bn)", n]],
  },
  {
    what: "pairs across, a text row below numbers",
    rows: (n) => [PAIRS, ["Contract value ($bn)", 9.7, 300], ["Location", "Childress", "Abilene"], ["Term (years)", n]],
    wrong: 9,
    right: 5,
    figure: `${IREN} term`,
  },
  // Units.
  {
    what: "thousands in the title",
    rows: (n) => [["US$ thousands"], [...ROLES, "Contract value"], ["Microsoft", "IREN", n]],
    wrong: 12_000_000,
    right: 9_700_000,
  },
  {
    what: "thousands in the heading",
    rows: (n) => [
      [...ROLES, "Contract value (US$'000)"],
      ["Microsoft", "IREN", n],
    ],
    wrong: 12_000_000,
    right: 9_700_000,
  },
  {
    what: "a bare unit over a table of customers and providers",
    rows: (n) => [
      [...ROLES, "$bn"],
      ["Microsoft", "IREN", n],
    ],
  },
  {
    what: "a contract in a title with its unit",
    rows: (n) => [
      ["Contracts by counterparty, $bn", "", "Contract"],
      ["Microsoft", "IREN", n],
    ],
  },
  {
    what: "a word that is another quantity's unit",
    rows: (n) => [["Microsoft's GPU contract with IREN, value ($bn)", n]],
  },
  // Fees.
  {
    what: "a monthly rent",
    rows: (n) => [
      [...ROLES, "Monthly rent ($m)"],
      ["Anthropic", "SpaceX", n],
    ],
    wrong: 800,
    right: 1250,
    figure: "anthropic-spacex-2026 monthly fee",
  },
  {
    what: "a fee per month",
    rows: (n) => [["Fee per month, Anthropic to SpaceX ($m)", n]],
    wrong: 800,
    right: 1250,
    figure: "anthropic-spacex-2026 monthly fee",
  },
  {
    what: "prepaid, in per cent",
    rows: (n) => [
      [...ROLES, "Prepayment (%)"],
      ["Microsoft", "IREN", n],
    ],
    wrong: "40%",
    right: "20%",
    figure: `${IREN} prepayment share`,
  },
  // Words.
  ...["TCV, USDbn", "Contract consideration ($bn)", "Aggregate contract value ($bn)", "Contracted amount, $bn"].map(
    (heading) => ({
      what: heading,
      rows: (n: number | string): Rows => [
        [...ROLES, heading],
        ["Microsoft", "IREN", n],
      ],
    }),
  ),
  ...["Contract life (years)", "No. of years", "Tenor"].map((heading) => ({
    what: heading,
    rows: (n: number | string): Rows => [
      [...ROLES, heading],
      ["Microsoft", "IREN", n],
    ],
    wrong: 9,
    right: 5,
    figure: `${IREN} term`,
  })),
  ...["# GPUs", "No. of GPUs", "GPU units"].map((heading) => ({
    what: heading,
    rows: (n: number | string): Rows => [
      [...ROLES, heading],
      ["Google", "SpaceX", n],
    ],
    wrong: 60_000,
    right: 110_000,
    figure: "google-spacex-2026 gpus",
  })),
  // Fact sheets and cards.
  {
    what: "a fact sheet with a column for units",
    rows: (n) => [
      ["Microsoft – IREN", "Unit", "Number"],
      ["Capacity", "MW", 200],
      ["Contract value", "US$ bn", n],
    ],
  },
  {
    what: "a fact sheet with units behind",
    rows: (n) => [["Microsoft – IREN"], ["Item", "Value", "Unit"], ["Contract value", n, "US$ bn"]],
  },
  {
    what: "the second of two cards",
    rows: (n) => [
      ["OpenAI – Oracle"],
      ["Contract value", "Term"],
      ["US$ bn", "years"],
      [300, 5],
      ["Source: notes"],
      [],
      ["Microsoft – IREN"],
      ["Contract value", "Term"],
      ["US$ bn", "years"],
      [n],
    ],
  },
  {
    what: "a card that names customer and provider in two lines",
    rows: (n) => [["Customer: Microsoft"], ["Provider: IREN"], ["Contract value ($bn)", n]],
  },
  // Groups.
  {
    what: "a provider written once for several rows",
    rows: (n) => [
      ["Provider", "Customer", "Value ($bn)"],
      ["IREN", "NVIDIA", 3.4],
      ["", "Microsoft", n],
    ],
  },
  {
    what: "a group after a subtotal",
    rows: (n) => [
      ["Contract values by provider, $bn"],
      ["Customer", "Value"],
      ["Oracle"],
      ["OpenAI", 300],
      ["Subtotal", 300],
      ["IREN"],
      ["Microsoft", n],
    ],
  },
  {
    what: "a note's mark",
    rows: (n) => [
      [...ROLES, "Contract value (US$ m)"],
      ["Microsoft", "IREN (b)", n],
    ],
    wrong: 12_000,
    right: 9_700,
  },
  {
    what: "a single number below years of other rows",
    rows: (n) => [
      ["US$ bn", 2025, 2026, 2027],
      ["Software", 1, 2, 3],
      ["Microsoft contract with IREN, total value, $bn", n],
    ],
  },
  // Numbers first, questions, news.
  {
    what: "a number before what it is",
    rows: (n) => [
      ["$bn", "What"],
      [n, "Microsoft contract with IREN"],
    ],
  },
  {
    what: "how large",
    rows: (n) => [
      ["Question", "Answer ($bn)"],
      ["How large is Microsoft's contract with IREN?", n],
    ],
  },
  {
    what: "how long",
    rows: (n) => [["How long is the Microsoft – IREN contract (years)?", n]],
    wrong: 9,
    right: 5,
    figure: `${IREN} term`,
  },
  {
    what: "how many",
    rows: (n) => [["How many GPUs does Google rent from SpaceX?", n]],
    wrong: 60_000,
    right: 110_000,
    figure: "google-spacex-2026 gpus",
  },
  {
    what: "what is paid a month",
    rows: (n) => [["What does Anthropic pay SpaceX a month, in $m?", n]],
    wrong: 800,
    right: 1250,
    figure: "anthropic-spacex-2026 monthly fee",
  },
  {
    what: "news with an amount beside it",
    rows: (n) => [
      ["Date", "Headline", "$bn"],
      [[45_964, "dd-mmm-yy"], "IREN signs five-year cloud contract with Microsoft", n],
    ],
  },
  {
    what: "what is announced, beside it",
    rows: (n) => [
      ["Date", "Event", "Amount ($bn)"],
      ["3 Nov 2025", "IREN announced its contract with Microsoft", n],
    ],
  },
  { what: "money over the whole term", rows: (n) => [["Microsoft pays IREN over the term of the contract, $bn", n]] },
  { what: "the base without options", rows: (n) => [["Microsoft – IREN contract value without the options ($bn)", n]] },
  // Dates as text.
  ...["3 Nov", "3 November", "3rd Nov"].map((day) => ({
    what: "an announcement as text",
    rows: (n: number | string): Rows => [
      [...ROLES, "Announced"],
      ["Microsoft", "IREN", `${day} ${n}`],
    ],
    wrong: 2024,
    right: 2025,
    figure: `${IREN} announced`,
  })),
  {
    what: "a month as text",
    rows: (n) => [["Microsoft – IREN announced", n]],
    wrong: "Oct 2025",
    right: "Nov 2025",
    figure: `${IREN} announced`,
  },
  {
    what: "an ISO day, deals across",
    rows: (n) => [PAIRS, ["Announced", n]],
    wrong: "2025-11-04",
    right: "2025-11-03",
    figure: `${IREN} announced`,
  },
  {
    what: "an American day",
    rows: (n) => [["Microsoft – IREN announced", n]],
    wrong: "December 3, 2025",
    right: "November 3, 2025",
    figure: `${IREN} announced`,
  },
];
const CASES = LAYOUTS.map((layout) => ({ wrong: 12, right: 9.7, figure: `${IREN} value`, ...layout }));

test.each(CASES)("$what: $wrong contradicts", ({ rows, wrong, figure }) => {
  expect(judged(rows(wrong))).toBe(`contradiction ${figure}`);
});

test.each(CASES)("$what: $right is documented", ({ rows, right, figure }) => {
  expect(judged(rows(right))).toMatch(new RegExp(`^(equal|unsourced) ${figure}$`));
});

test.each([
  ["Loans", "contradiction microsoft-iren-2025 value"],
  ["Fees", "contradiction microsoft-iren-2025 value"],
  ["Backlog", "silence"],
  ["Scenarios", "silence"],
])("a contract value on a sheet called %s: %s", (sheetName, expected) => {
  const rows = [
    [...ROLES, "Contract value ($bn)"],
    ["Microsoft", "IREN", 12],
  ];
  expect(judged(rows, sheetName)).toBe(expected);
});

describe("an amount in a sentence", () => {
  test.each([
    ["3 Nov 2025: Microsoft signs $12bn cloud contract with IREN", "contradiction microsoft-iren-2025 value"],
    ["Microsoft and IREN signed a five-year contract worth $12 billion", "contradiction microsoft-iren-2025 value"],
    // The documented one needs no source there: a sentence is one.
    ["Microsoft and IREN signed a five-year contract worth $9.7 billion", "silence"],
    ["Microsoft signs contract of up to $12bn with IREN", "silence"],
    ["Microsoft signs contract of $12bn to $14bn with IREN", "silence"],
    ["Microsoft signs contract of 9 to $12bn with IREN", "silence"],
    ["Microsoft signs contract of $12bn-plus with IREN", "silence"],
    ["Microsoft contract brings IREN $2bn a year", "silence"],
    ["IREN raises $3bn for the Microsoft contract", "silence"],
    ["IREN borrows $3.6bn against its Microsoft contract", "silence"],
    ["IREN spends $5.8bn on GPUs for the Microsoft contract", "silence"],
    ["Microsoft prepays $1.9bn of its contract with IREN", "silence"],
    ["IREN shares add $2bn of value after Microsoft contract", "silence"],
    ["Microsoft and IREN in talks about a $12bn contract", "silence"],
    ["Microsoft may extend IREN contract by $5bn", "silence"],
    ["Microsoft signs second contract with IREN, $6bn", "silence"],
    ["Microsoft could cancel its $12bn contract with IREN", "silence"],
    ["Microsoft denies $12bn IREN contract", "silence"],
    ["Microsoft contract lifts IREN backlog to $12bn", "silence"],
    ["IREN wins Microsoft contract; market value up $6bn", "silence"],
    ["Microsoft signs $12bn contract with IREN and others", "silence"],
    ["Microsoft signs C$12bn contract with IREN", "silence"],
  ])("%s: %s", (text, expected) =>
    expect(
      judged([
        ["Date", "News"],
        ["today", text],
      ]),
    ).toBe(expected),
  );
});

/** Other quantities in the same layouts, near enough to what is documented to be taken for it. */
const INNOCENT: readonly (readonly [string, Rows])[] = [
  ...(
    [
      ["Warranty", "years", 6],
      ["Useful life", "years", 4],
      ["Utility interconnect", "MW", 300],
      ["Backup power", "MW", 300],
      ["Childress site", "MW", 750],
      ["IREN market cap", "US$ bn", 12],
      ["Deposit", "US$ bn", 8],
      ["Second contract value", "US$ bn", 12],
      ["Land lease", "years", 9],
      ["Insurance cover", "US$ bn", 8],
      ["Budget for power", "US$ bn", 6],
      ["Nebius capacity", "MW", 300],
    ] as const
  ).map((row) => [`fact sheet: ${row[0]}`, [["Microsoft – IREN", "Unit", "Number"], row]] as const),
  ...(
    [
      ["Capex ($bn)", 12],
      ["Market cap ($bn)", 12],
      ["Value at risk ($bn)", 12],
      ["Contract value, our downside ($bn)", 7],
      ["Annual contract value ($bn)", 8],
      ["Tax shield ($bn)", 6],
      ["Contract margin ($bn)", 5],
    ] as const
  ).map((row) => [`deals across: ${row[0]}`, [PAIRS, row]] as const),
  ...[
    "Exposure",
    "Equity stakes",
    "Invoices",
    "Backlog",
    "Capex",
    "Termination payments",
    "Prepayments, $bn",
    "Loans",
    "GPU purchases",
    "Letters of credit",
  ].map((title) => [`bare unit under ${title}`, [[title], [...ROLES, "$bn"], ["Microsoft", "IREN", 12]]] as const),
  ...["2026 ($m)", "$m 2026E", "FY26 $m", "$m p.a.", "To date, $m", "Left, $m", "NPV, $m", "Order book, $m"].map(
    (heading) =>
      [
        `a column ${heading}`,
        [
          [...ROLES, heading],
          ["Microsoft", "IREN", 12_000],
        ],
      ] as const,
  ),
  ...(
    [
      ["How large is IREN's site for Microsoft (MW)?", 300],
      ["How much did Microsoft pay IREN last year ($bn)?", 6],
      ["How many GPUs has Google installed at SpaceX?", 60_000],
      ["How many years has Microsoft been a customer of IREN?", 9],
      ["What does Anthropic pay SpaceX a month for power ($m)?", 800],
      ["How large is IREN's debt behind the Microsoft contract ($bn)?", 6],
    ] as const
  ).map((row) => [row[0], [["Question", "Answer"], row]] as const),
  [
    "a customer that sells, a provider that buys",
    [
      [...ROLES, "Contract value ($bn)"],
      ["IREN", "NVIDIA", 5.8],
    ],
  ],
  [
    "a bid",
    [
      ["Acquirer", "Target", "Deal value ($bn)"],
      ["CoreWeave", "Core Scientific", 9.5],
    ],
  ],
  [
    "a loan",
    [
      ["Lender", "Borrower", "Commitment ($bn)"],
      ["Microsoft", "IREN", 12],
    ],
  ],
  ["an order of the provider from the customer", [["IREN order from NVIDIA ($bn)", 5.8]]],
  [
    "a total where a provider is written once",
    [
      ["Provider", "Customer", "Value ($bn)"],
      ["IREN", "NVIDIA", 3.4],
      ["", "Total", 12],
    ],
  ],
  [
    "a row behind a blank one",
    [["Provider", "Customer", "Value ($bn)"], ["IREN", "NVIDIA", 3.4], [], ["", "Microsoft", 12]],
  ],
  ["a date of something else", [["Microsoft – IREN next milestone", "12 March 2025"]]],
  [
    "the date of a note",
    [
      [...ROLES, "Note dated"],
      ["Microsoft", "IREN", "12 March 2024"],
    ],
  ],
  [
    "dates above a column",
    [
      ["Contract value, $bn", "Mar 2025", "Jun 2025"],
      ["Microsoft – IREN", 3, 12],
    ],
  ],
  ["about another figure of the deal", [["Fluidstack lease from Cipher Mining, MW", 302]]],
  [
    "the value of the contract, one of a pair's two",
    [
      [...ROLES, "Contract value ($bn)"],
      ["Meta", "CoreWeave", 30],
    ],
  ],
];

test.each(INNOCENT)("%s: no contradiction", (_, rows) => expect(judged(rows)).toMatch(/^(silence|not checked)/));
