import { judged, type Rows } from "./number-in-cell";

// What a sixth stranger's workbook, of many trades, showed not to be understood, cause by cause, in other words than its own,
// with neighbours that look alike and are innocent. The documented figures are the catalogue's: Microsoft and IREN 9.7 bn,
// 5 years, 200 MW, 20 % prepaid, 3 Nov 2025; Microsoft and Nebius 17.4 bn, 5 years, 8 Sep 2025.
const IREN = "microsoft-iren-2025";
const SILENCE = /^(silence|not checked|equal|unsourced)/;
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

// The day of an extract beside what it says of an announcement.
const EXTRACTS: readonly Case[] = [
  {
    what: "the day of an extract",
    rows: [
      [...HEADS, "metric", "value", "as_of"],
      [...DEAL, "announcement date", [45964, FORMAT], [46300, FORMAT]],
    ],
  },
  {
    what: "the day of a snapshot",
    rows: [
      [...HEADS, "metric", "value", "As at"],
      [...DEAL, "announced", [45964, FORMAT], [46300, FORMAT]],
    ],
  },
  {
    what: "a value in a column of the day",
    rows: [
      [...HEADS, "metric", "as of date"],
      [...DEAL, "announced", [46300, FORMAT]],
    ],
  },
  {
    what: "an announcement before the day of an extract",
    rows: [
      [...HEADS, "As of", "Announced"],
      [...DEAL, [46300, FORMAT], [46300, FORMAT]],
    ],
    figure: `${IREN} announced`,
  },
];

// A remark on how a table is drawn.
const REMARKS: readonly Case[] = [
  {
    what: "the length of bars",
    rows: [
      ["Contracts (US$ bn)"],
      ["For the designer: name left, bar length right, colour last"],
      ["Microsoft / IREN", 9.7, "red"],
    ],
  },
  {
    what: "the length of lines",
    rows: [["Layout: length of line by weight"], ["Microsoft / IREN", 9]],
  },
  {
    what: "how many years",
    rows: [["How many years"], ["Microsoft / IREN", 9]],
    figure: `${IREN} term`,
  },
  {
    what: "a value below the length of bars",
    rows: [
      ["Contract values (US$ bn)"],
      ["For the designer: name left, bar length right, colour last"],
      ["Microsoft / IREN", 12],
    ],
    figure: `${IREN} value`,
  },
];

// Registers and exports: codes, short column names.
const EXPORTS: readonly Case[] = [
  {
    what: "columns of a database",
    rows: [
      ["buyer_name", "seller_name", "svc_end"],
      [...DEAL, 2034],
    ],
    figure: `${IREN} end`,
  },
  {
    what: "a term in months, a date in short",
    rows: [
      ["buyer", "seller", "tenor_mo", "ann_dt"],
      [...DEAL, 60, [46000, FORMAT]],
    ],
    figure: `${IREN} announced`,
  },
  {
    what: "the number of a queue that holds the code of a currency",
    rows: [
      ["Queue", "Customer", "Provider", "Contracted critical IT (MW)"],
      ["24INR0871", ...DEAL, 260],
    ],
    figure: `${IREN} capacity`,
  },
  {
    what: "the short word for value",
    rows: [
      ["entity", "counterparty", "metric", "val", "uom"],
      [...DEAL, "contract_value", 12000, "USD mn"],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "rupees",
    rows: [
      ["Customer", "Provider", "Contract value, INR bn"],
      [...DEAL, 12],
    ],
  },
  {
    what: "a term in months that is right",
    rows: [
      ["buyer", "seller", "tenor_mo"],
      [...DEAL, 60],
    ],
  },
  {
    what: "another quantity in a column of values",
    rows: [
      ["entity", "counterparty", "metric", "val", "uom"],
      [...DEAL, "equity_investment", 12000, "USD mn"],
    ],
  },
];

// What a pivot, a feed of changes and a tracker call their columns.
const COLUMNS: readonly Case[] = [
  {
    what: "the sum of a pivot",
    rows: [["Row labels", "Sum of TCV (US$ bn)"], ["Customer: Microsoft"], ["IREN", 12]],
    figure: `${IREN} value`,
  },
  {
    what: "the last value of a tracker",
    rows: [
      ["Item", "Entry", "Last"],
      ["IREN > Microsoft lease TCV ($bn)", null, 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "the new value among changes",
    rows: [["Changes of the week"], [...HEADS, "Field", "Old", "New"], [...DEAL, "Term (years)", 4, 8]],
    figure: `${IREN} term`,
  },
  {
    what: "the sum of a pivot of several contracts",
    rows: [["Row labels", "Sum of TCV (US$ bn)"], ["Customer: Microsoft"], ["IREN and Nebius", 31]],
  },
  {
    what: "the last price",
    rows: [
      ["Item", "Last price"],
      ["IREN / Microsoft contract", 58.6],
    ],
  },
  {
    what: "the change of a value",
    rows: [["Changes of the week"], [...HEADS, "Field", "Old", "Change"], [...DEAL, "Term (years)", 4, 8]],
  },
];

// Titles with a word of money that is said of the contracts' payment, of a company, or of the time of signing.
const TITLES: readonly Case[] = [
  {
    what: "contracts billed by the month",
    rows: [["Contracts billed by the month"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]],
    figure: `${IREN} value`,
  },
  {
    what: "what was signed in a quarter",
    rows: [["What customers signed for in the September quarter"], [...HEADS, "Commitment (US$ bn)"], [...DEAL, 12]],
    figure: `${IREN} value`,
  },
  {
    what: "a company made to buy computers",
    rows: [["Summary for Bittern Compute Acquisition Co."], [...HEADS, "Expiry"], [...DEAL, 2034]],
    figure: `${IREN} end`,
  },
  {
    what: "committed spend on compute",
    rows: [["Committed compute spend, US$ bn"], [null, "IREN", "Nebius"], ["Microsoft", 12]],
    figure: `${IREN} value`,
  },
  {
    what: "amounts billed",
    rows: [["Amounts billed"], [...HEADS, "$bn"], [...DEAL, 1.2]],
  },
  {
    what: "revenue of a quarter",
    rows: [["Contract revenue in the quarter"], [...HEADS, "$bn"], [...DEAL, 12]],
  },
  {
    what: "an acquisition",
    rows: [["Acquisition of sites"], [...HEADS, "$bn"], [...DEAL, 12]],
  },
  {
    what: "spend of a company",
    rows: [["Compute spend, US$ bn"], [null, "IREN", "Nebius"], ["Microsoft", 12]],
  },
];

// Rents over a term, and rows of parties and periods.
const ROWS: readonly Case[] = [
  {
    what: "rent over the first term",
    rows: [
      ["Tenant", "Landlord", "Base rent over first term (US$mm)"],
      ["Fluidstack", "Hut 8", 6100],
    ],
    figure: "hut8-fluidstack-riverbend value",
  },
  {
    what: "ourselves among the buyers",
    rows: [
      ["", "Deal 1", "Deal 2", "Our ask"],
      ["Buyer", "Microsoft", "Microsoft", "us"],
      ["Seller", "IREN", "Nebius"],
      ["Total commitment, US$ mn", 12000],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "the year of one contract of a pair in a title",
    rows: [
      ["Nebius: contracts"],
      ["Meta - order of November 2025"],
      ["Contract value (US$ bn)", "Term (years)"],
      [4.1],
    ],
    figure: "meta-nebius-2025 value",
  },
  {
    what: "rent of a year",
    rows: [
      ["Tenant", "Landlord", "Base rent a year (US$mm)"],
      ["Fluidstack", "Hut 8", 610],
    ],
  },
  {
    what: "our own ask",
    rows: [
      ["", "Deal 1", "Deal 2", "Our ask"],
      ["Buyer", "Microsoft", "Microsoft", "us"],
      ["Seller", "IREN", "Nebius"],
      ["Total commitment, US$ mn", 9700, null, 1200],
    ],
  },
  {
    what: "months below a column of dates",
    rows: [
      [...HEADS, "Contract value, $m", "Notice (days)", "Announced", "Start"],
      ["Google", "SpaceX", null, 90],
      [],
      ["Billing, US$ m", "Jul 26", "Aug 26", "Sep 26", "4Q26"],
      ["Google - SpaceX", 0, 0, 920],
    ],
  },
];

// Diaries, chats and transcripts: what stands above or between is no heading.
const TOLD: readonly Case[] = [
  {
    what: "a diary of deals",
    rows: [["Deal diary"], ["November"], [3, "Microsoft > IREN", "cloud", "$12bn", "filing"]],
    figure: `${IREN} value`,
  },
  {
    what: "a chat about other things before",
    rows: [
      ["who", "message"],
      ["raj", "look at the margin on revenue in the last quarter, page 3"],
      ["ines", "Microsoft signed a $12bn contract with IREN"],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "a transcript before a table",
    rows: [
      ["IREN: earnings call"],
      ["Who", "Said"],
      ["CFO", "Bitcoin brought 31 million dollars in the quarter."],
      [],
      ["Key data after the call", "Microsoft", "NVIDIA"],
      ["Term, years", 8],
    ],
    figure: `${IREN} term`,
  },
  { what: "a diary of investments", rows: [["Diary"], ["November"], [3, "NVIDIA > IREN", "equity", "$2bn", "filing"]] },
  { what: "news without a kind", rows: [["News"], ["November"], [3, "Microsoft > IREN", "$2bn", "filing"]] },
  {
    what: "what is only proposed, in a heading",
    rows: [
      ["who", "proposed contracts"],
      ["ines", "Microsoft signed a $12bn contract with IREN"],
    ],
  },
  {
    what: "revenue in two rows of headings",
    rows: [
      ["IREN", "Revenue of the quarter"],
      ["", "Microsoft", "NVIDIA"],
      ["$bn", 1.2],
    ],
  },
];

// Whom columns call acquirers, ids of rows, a total in a heading.
const WORDS: readonly Case[] = [
  {
    what: "who acquires capacity",
    rows: [
      ["Acquiror of capacity", "Provider of capacity", "Contract value, $mm"],
      [...DEAL, 12000],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "the code of a row",
    rows: [
      ["deal_uid", "buyer", "seller", "it_load_mw"],
      ["AIC-0001", ...DEAL, 260],
    ],
    figure: `${IREN} capacity`,
  },
  {
    what: "a total of billions",
    rows: [
      ["Pair", "$bn total", "yrs"],
      ["Microsoft / IREN", 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "an acquirer and its target",
    rows: [
      ["Acquiror", "Target", "Value, $mm"],
      ["CoreWeave", "Core Scientific", 9000],
    ],
  },
  {
    what: "a site of several",
    rows: [
      ["site", "buyer", "seller", "it_load_mw"],
      ["Hall-04", ...DEAL, 50],
    ],
  },
  {
    what: "the total of payments in some years",
    rows: [
      ["Payments a year", "2026", "2027", "Total"],
      ["Microsoft / IREN, $bn", 1.2, 1.9, 3.1],
    ],
  },
];

const ALL = [EXTRACTS, REMARKS, EXPORTS, COLUMNS, TITLES, ROWS, TOLD, WORDS].flat();

test.each(ALL.filter(({ figure }) => figure !== undefined))("$what: contradicts", ({ rows, figure = "", sheet }) => {
  expect(judged(rows, sheet)).toMatch(new RegExp(`^contradiction( unit)? ${figure}$`));
});

test.each(ALL.filter(({ figure }) => figure === undefined))("$what: nothing is said", ({ rows, sheet }) => {
  expect(judged(rows, sheet)).toMatch(SILENCE);
});
