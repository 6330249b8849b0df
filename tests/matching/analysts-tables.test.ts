import { judged, type Rows } from "./number-in-cell";

// What a fourth stranger's workbook showed not to be understood, cause by cause, each in other words and layouts than that
// workbook's, with innocent neighbours. The documented figures are the catalogue's: Microsoft and IREN 9.7 bn, 5 years, 200 MW,
// 3 Nov 2025; AWS and Cipher 5.5 bn, 15 years; Fluidstack and Hut 8 at River Bend 15 years, rent rising 3 % a year; Google and
// SpaceX 920 m a month, 90 days' notice; Anthropic and SpaceX 3 years; OpenAI and CoreWeave 22.4 bn in three orders; Meta and
// CoreWeave 2026 21 bn, six years; CleanSpark's Sandersville 20 years.
const IREN = "microsoft-iren-2025";
const DEAL = ["Microsoft", "IREN"];
const HEADS = ["Customer", "Provider"];
const NOV_2024 = [45_600, "d mmm yyyy"] as const;
const FORMAT = "d mmm yyyy";

interface Case {
  readonly what: string;
  readonly rows: Rows;
  readonly figure: string;
}

const FOUND: readonly Case[] = [
  // A title's unit is not that of every column.
  {
    what: "a term below a title in dollars",
    rows: [["US$ m"], [...HEADS, "Lease length"], ["Fluidstack", "Hut 8 (River Bend)", 9]],
    figure: "hut8-fluidstack-riverbend term",
  },
  {
    what: "power below a title in billions",
    rows: [["Deal sheet, $bn"], [...HEADS, "Load"], [...DEAL, 260]],
    figure: `${IREN} capacity`,
  },
  {
    what: "a deal's length below a title in thousands",
    rows: [["in USD thousands"], [...HEADS, "Tenor (y)"], [...DEAL, 9]],
    figure: `${IREN} term`,
  },
  // Rates that are yearly, fees that are monthly, days of notice.
  ...["Rent escalator (p.a.)", "Yearly escalation", "Escalator per annum"].map((heading) => ({
    what: heading,
    rows: [
      ["Landlord", "Tenant", heading],
      ["Hut 8 (River Bend)", "Fluidstack", [0.05, "0.0%"]],
    ] as Rows,
    figure: "hut8-fluidstack-riverbend escalator",
  })),
  ...["Fee (US$ m per month)", "Fee, $m each month", "Rent per month, $m"].map((heading) => ({
    what: heading,
    rows: [
      [...HEADS, heading],
      ["Google", "SpaceX", 1300],
    ] as Rows,
    figure: "google-spacex-2026 monthly fee",
  })),
  ...["Notice, days", "Exit notice (days)", "Days of notice"].map((heading) => ({
    what: heading,
    rows: [
      [...HEADS, heading],
      ["Google", "SpaceX", 45],
    ] as Rows,
    figure: "google-spacex-2026 notice period",
  })),
  // Words of the deal itself.
  {
    what: "all leases of a deal of several",
    rows: [["CoreWeave / Core Scientific, all leases: contract value, $bn", 6]],
    figure: "corescientific-coreweave value",
  },
  {
    what: "the expansion that a deal is",
    rows: [
      ["Deal", "Tenor, years"],
      ["CoreWeave – Meta expansion", 9],
    ],
    figure: "meta-coreweave-2026 term",
  },
  {
    what: "an incremental commitment",
    rows: [["OpenAI's incremental Azure commitment, $bn", 320]],
    figure: "openai-azure-2025 value",
  },
  {
    what: "who wins a contract sells",
    rows: [["Cipher lands $7.9bn lease contract from Amazon Web Services"]],
    figure: "cipher-aws-2025 value",
  },
  // Who tells a number, and where it is written.
  ...["As printed, $bn", "Per client's file ($bn)", "Figure we have on file, $bn"].map((heading) => ({
    what: heading,
    rows: [
      ["Item", heading],
      ["Microsoft – IREN: contract value", 12],
    ] as Rows,
    figure: `${IREN} value`,
  })),
  {
    what: "a corrected table",
    rows: [
      ["Item", "Was", "Is"],
      ["AWS – Cipher: lease term, years", "", 11],
    ],
    figure: "cipher-aws-2025 term",
  },
  {
    what: "a comment between a question and its number",
    rows: [
      ["Question", "We say", "Number"],
      ["What is the value of Microsoft's contract with IREN, $bn?", "as announced", 12],
    ],
    figure: `${IREN} value`,
  },
  {
    what: "a comment behind a statement with its unit",
    rows: [["IREN / Microsoft: term in years", "per the release", 8]],
    figure: `${IREN} term`,
  },
  // Towns with their states, columns of leases.
  {
    what: "the town and its state",
    rows: [
      ["Property", "Tenant", "Built", "Lease years"],
      ["Sandersville, GA (CleanSpark)", "unnamed", "2024", 12],
    ],
    figure: "cleanspark-sandersville term",
  },
  {
    what: "the state behind a site of the deal's",
    rows: [
      ["Landlord and site", "Tenant", "Contract years"],
      ["Hut 8, River Bend, LA", "Fluidstack", 9],
    ],
    figure: "hut8-fluidstack-riverbend term",
  },
  {
    what: "a tenant that is not named",
    rows: [
      ["Landlord", "Tenant", "Lease months"],
      ["CleanSpark", "n/d (Sandersville)", 150],
    ],
    figure: "cleanspark-sandersville term",
  },
  // Entity, attribute, value.
  ...[
    ["Metric", "Metric value"],
    ["Field", "Value"],
    ["KPI", "Reported figure"],
  ].map(([attribute = "", value = ""]) => ({
    what: `${attribute} and ${value}`,
    rows: [
      ["buyer", "seller", attribute, value, "unit"],
      [...DEAL, "CONTRACT_TERM", 8, "YEARS"],
    ] as Rows,
    figure: `${IREN} term`,
  })),
  {
    what: "an attribute that is money",
    rows: [
      ["buyer", "seller", "measure", "amount"],
      [...DEAL, "TCV (USD)", 12_100_000_000],
    ],
    figure: `${IREN} value`,
  },
  // A nearer title, or what stands outside brackets, says what a table is about.
  ...[
    ["Scenario analysis", "Contract values as announced", "TCV, $bn", 12, "value"],
    ["Stress cases", "Memo: terms as signed", "Term, years", 8, "term"],
    ["RPO roll-forward", "Headline figures of the same deals", "Contract value, $bn", 12, "value"],
  ].map(([other = "", title = "", heading = "", number = 0, figure]) => ({
    what: `${title} below ${other}`,
    rows: [[other], [title], ["Deal", heading], ["Microsoft – IREN", number]] as Rows,
    figure: `${IREN} ${figure}`,
  })),
  ...[
    ["Contract values (FX rates of year end)", HEADS, "Value, US$ bn", 12, "value"],
    ["Lease terms (landlords: see list)", HEADS, "Term, years", 8, "term"],
    ["Offtake agreements (lenders' summary)", ["Offtaker", "Borrower"], "Commitment, $bn", 12, "value"],
  ].map(([title, heads, heading, number, figure]) => ({
    what: String(title),
    rows: [[title], [...(heads as string[]), heading], [...DEAL, number]] as Rows,
    figure: `${IREN} ${String(figure)}`,
  })),
  {
    what: "a basket's weights",
    rows: [
      ["Basket of 12 names, weights at the close"],
      ["Name", "Main contract", "Value ($bn)"],
      ["IREN", "Microsoft / IREN", 12],
    ],
    figure: `${IREN} value`,
  },
  // Dates without a word of their own, and other words for the first and the last day.
  {
    what: "a list of signings",
    rows: [["Signings, 2024 to 2026"], ["Deal", "Date"], ["Microsoft – IREN", NOV_2024]],
    figure: `${IREN} announced`,
  },
  {
    what: "a date before its deal",
    rows: [["Announcements"], ["Date", "What"], [NOV_2024, "AWS – Cipher lease"]],
    figure: "cipher-aws-2025 announced",
  },
  {
    what: "a date in a table of contract values",
    rows: [
      [...HEADS, "Value, $bn", "Date"],
      [...DEAL, 9.7, NOV_2024],
    ],
    figure: `${IREN} announced`,
  },
  {
    what: "the date of a contract",
    rows: [
      ["Parties", "Contract date"],
      ["Microsoft / IREN", NOV_2024],
    ],
    figure: `${IREN} announced`,
  },
  ...[
    ["First day of service", "2028-03", "start"],
    ["Ready for service", "2028-03-01", "start"],
    ["Last day", "2033", "end"],
  ].map(([heading = "", date = "", figure]) => ({
    what: heading,
    rows: [
      [...HEADS, heading],
      ["Google", "SpaceX", date.length === 4 ? Number(date) : date],
    ] as Rows,
    figure: `google-spacex-2026 ${figure}`,
  })),
  // Whom a sheet is about, in the tables below.
  ...[
    [
      ["Borrower", "Hut 8"],
      ["Site", "Tenant", "Base term, years"],
      ["River Bend", "Fluidstack", 9],
    ],
    [["Hut 8: credit memo"], ["Lessee", "Place", "Lease length"], ["Fluidstack", "River Bend", 9]],
    [
      ["Company", "Hut 8 Corp"],
      ["Offtaker", "Term (yrs)", "Capex, $m"],
      ["Fluidstack", 9, ""],
    ],
  ].map(([subject, heads, row]) => ({
    what: `a table of tenants below "${String(subject)}"`,
    rows: [subject, [], ["Cash, $m", 120], [], ["2. Leases"], heads, row] as Rows,
    figure: "hut8-fluidstack-riverbend term",
  })),
  {
    what: "landlords of a tenant's sheet",
    rows: [
      ["Jane Street: our suppliers"],
      ["Employees", 3000],
      [],
      ["Cloud"],
      ["Provider", "Contract value, $bn"],
      ["CoreWeave", 4],
    ],
    figure: "janestreet-coreweave-2026 value",
  },
  // Who stands behind the tenant.
  {
    what: "a guarantor's own column",
    rows: [
      ["Backer", "Guarantor", "Tenant", "Landlord", "Lease term, years"],
      ["", "Google", "Fluidstack", "TeraWulf (Lake Mariner)", 14],
    ],
    figure: "terawulf-fluidstack-lakemariner term",
  },
  {
    what: "what the guarantor stands for",
    rows: [
      ["Tenant", "Landlord", "Guarantee, $bn"],
      ["Fluidstack", "Cipher Mining (Barber Lake)", 2.4],
    ],
    figure: "cipher-fluidstack-2025 google backstop",
  },
  {
    what: "a backstop in one label",
    rows: [["Backstop by Google of Fluidstack at TeraWulf's Lake Mariner, $bn", 4.5]],
    figure: "terawulf-fluidstack-lakemariner google backstop",
  },
  // A title that counts its columns.
  ...[
    "The same, other way round (first column pays)",
    "Contracts: buyers first, sellers second",
    "A second look at the terms",
  ].map((title) => ({
    what: title,
    rows: [[title], [...HEADS, "Contract value, $bn"], [...DEAL, 12]] as Rows,
    figure: `${IREN} value`,
  })),
];

test.each(FOUND)("$what: contradicts", ({ rows, figure }) => {
  expect(judged(rows)).toMatch(new RegExp(`^contradiction( unit)? ${figure}$`));
});

const SILENT: readonly (readonly [what: string, rows: Rows])[] = [
  [
    "a yearly change of price",
    [
      [...HEADS, "Annual price change"],
      [...DEAL, [0.05, "0.0%"]],
    ],
  ],
  [
    "a fee a year",
    [
      [...HEADS, "Fee, $m a year"],
      ["Google", "SpaceX", 9000],
    ],
  ],
  [
    "a fee for storage",
    [
      [...HEADS, "Storage fee, $m a month"],
      ["Google", "SpaceX", 12],
    ],
  ],
  [
    "notice in months",
    [
      [...HEADS, "Notice (months)"],
      ["Google", "SpaceX", 6],
    ],
  ],
  [
    "notice of a delay",
    [
      [...HEADS, "Notice of delay, days"],
      ["Google", "SpaceX", 30],
    ],
  ],
  [
    "all contracts of a deal of one",
    [
      [...HEADS, "Value, $bn"],
      ["Microsoft, all contracts", "IREN", 12],
    ],
  ],
  ["an expansion that nobody knows of", [["Microsoft – IREN expansion: contract value, $bn", 3]]],
  ["an expansion's option", [["Meta – CoreWeave expansion option, $bn", 5]]],
  ["an incremental cost", [["OpenAI – Azure, incremental cost ($bn)", 32]]],
  ["who leases from whom", [["Microsoft leases $4bn of capacity from IREN, its deal with a third party says"]]],
  ["a comment that is a view", [["Microsoft – IREN contract value, $bn", "bear", 6]]],
  ["a comment that is a part", [["Microsoft – IREN contract value, $bn", "first phase", 2]]],
  ["a comment on what remains", [["Microsoft – IREN contract value, $bn", "remaining", 8]]],
  [
    "what runs now",
    [
      ["Item", "Now", "2028"],
      ["Microsoft – IREN, MW", 50, ""],
    ],
  ],
  [
    "what was before",
    [
      ["Item", "Before", "Now"],
      ["Microsoft – IREN: term, years", 8, ""],
    ],
  ],
  [
    "a town that is none of the deal's",
    [
      ["Property", "Tenant", "Lease years"],
      ["Dallas, TX (Hut 8)", "Fluidstack", 9],
    ],
  ],
  [
    "years since a lease",
    [
      ["Landlord", "Tenant", "Years since lease"],
      ["Hut 8 (River Bend)", "Fluidstack", 1],
    ],
  ],
  [
    "an attribute of another kind",
    [
      [...HEADS, "metric", "value"],
      [...DEAL, "EQUITY_STAKE", 12],
    ],
  ],
  [
    "how sure a metric is",
    [
      [...HEADS, "metric", "value", "confidence"],
      [...DEAL, "TERM_YEARS", 5, 2],
    ],
  ],
  [
    "an attribute of a part",
    [
      [...HEADS, "item", "value, $bn"],
      [...DEAL, "Contract value, first tranche", 3],
    ],
  ],
  [
    "a nearer title of something else",
    [["Contracts as signed"], ["Remaining"], ["Deal", "Value, $bn"], ["Microsoft – IREN", 8]],
  ],
  [
    "estimates from headline values",
    [["Scenarios"], ["Estimates from headline values"], ["Deal", "Contract value, $bn"], ["Microsoft – IREN", 8]],
  ],
  ["a view in brackets", [["Contract values (remaining)"], [...HEADS, "Value, $bn"], [...DEAL, 8]]],
  [
    "loans, with contracts in brackets",
    [["Loans (contracts as security)"], ["Borrower", "Offtaker", "Commitment, $m"], ["IREN", "Microsoft", 3600]],
  ],
  ["a loan's years", [["Loan book"], ["Borrower", "Offtaker", "Years"], ["IREN", "Microsoft", 7]]],
  ["weighted values", [["Probability-weighted"], [...HEADS, "Contract value, $bn"], [...DEAL, 8]]],
  [
    "the date of a payment",
    [
      [...HEADS, "Paid, $m", "Date"],
      [...DEAL, 120, NOV_2024],
    ],
  ],
  ["a diary", [["Calls"], ["With", "Date"], ["Microsoft and IREN", NOV_2024]]],
  ["a date within two weeks", [["Signings"], ["Deal", "Date"], ["Microsoft – IREN", [45_976, FORMAT]]]],
  [
    "a date between signing and start",
    [
      [...HEADS, "Value, $bn", "Date"],
      [...DEAL, 9.7, [46_100, FORMAT]],
    ],
  ],
  [
    "the day of an entry",
    [
      [...HEADS, "Value, $bn", "Date entered"],
      [...DEAL, 9.7, NOV_2024],
    ],
  ],
  ["dates of estimates", [["Estimates at announcement"], [...HEADS, "Date"], [...DEAL, NOV_2024]]],
  [
    "the last day of notice",
    [
      [...HEADS, "Last day of notice"],
      ["Google", "SpaceX", "2028-03"],
    ],
  ],
  [
    "a table of somebody else's tenants",
    [
      ["Borrower", "Hut 8"],
      ["Cash, $m", 120],
      [],
      ["TeraWulf's leases"],
      ["Tenant", "Term, years"],
      ["Fluidstack (River Bend)", 9],
    ],
  ],
  [
    "a table without tenants",
    [["Borrower", "Hut 8"], ["Cash, $m", 120], [], ["Peers"], ["Name", "Term, years"], ["Fluidstack", 9]],
  ],
  [
    "a table that does not say what its names are",
    [["Borrower", "Hut 8"], ["Cash, $m", 120], [], ["Leases"], ["Name", "Term, years"], ["Fluidstack", 9]],
  ],
  [
    "tenants and landlords of a sheet about a third",
    [["CoreWeave: the market"], ["Tenant", "Landlord", "Term, years"], ["Fluidstack", "Galaxy", 9]],
  ],
  [
    "a tenant with no lease there",
    [["Borrower", "Hut 8"], ["Cash, $m", 120], [], ["Leases"], ["Tenant", "Term, years"], ["Oracle", 9]],
  ],
  [
    "a guarantor of another contract",
    [
      ["Guarantor", "Tenant", "Landlord", "Lease term, years"],
      ["Microsoft", "Fluidstack", "TeraWulf (Lake Mariner)", 14],
    ],
  ],
  [
    "what a guarantee costs",
    [
      ["Tenant", "Landlord", "Guarantee fee, $bn"],
      ["Fluidstack", "Cipher Mining (Barber Lake)", 2.4],
    ],
  ],
  [
    "an investor who is no backer",
    [
      ["Investor", "Customer", "Provider", "Amount, $bn"],
      ["NVIDIA", "Anthropic", "Microsoft Azure", 10],
    ],
  ],
  [
    "a title of second leases",
    [
      ["Second leases and other contracts"],
      ["Tenant", "Landlord", "Term, years"],
      ["Fluidstack", "Hut 8 (River Bend)", 9],
    ],
  ],
  ["a title of later phases", [["Later phases"], [...HEADS, "Contract value, $bn"], [...DEAL, 12]]],
];

test.each(SILENT)("%s: nothing is said", (_, rows) => {
  expect(judged(rows)).toMatch(/^(silence|not checked|equal)/);
});

// Rows of an own search for what the new rules would take for a contract's figure and is not.
const LATER = [46_700, FORMAT] as const;
const PROBES: readonly Rows[] = [
  [["Contracts: last contact"], [...HEADS, "Contract value, $bn", "Date"], [...DEAL, 9.7, LATER]],
  [["Meetings on announced contracts"], ["Who", "Date"], ["Microsoft / IREN", LATER]],
  [["Announced deals: deliveries"], ["Deal", "Date"], ["Microsoft – IREN", LATER]],
  [["Milestones after signing"], ["Deal", "Date"], ["Microsoft – IREN", LATER]],
  [["Timeline of announcements"], ["Date", "Event"], [LATER, "Microsoft – IREN: first payment"]],
  [
    [...HEADS, "Value $bn", "Term", "Date"],
    [...DEAL, 9.7, 5, LATER],
  ],
  [["Revised dates"], [...HEADS, "Contract date"], [...DEAL, LATER]],
  [
    [...HEADS, "metric", "year", "value"],
    [...DEAL, "Contract value, $bn", 2027, 1.9],
  ],
  [
    [...HEADS, "metric", "scenario", "value"],
    [...DEAL, "Contract value, $bn", "bear", 6],
  ],
  [
    [...HEADS, "metric", "broker", "value"],
    [...DEAL, "Contract value, $bn", "Bernstein", 12],
  ],
  [["Microsoft – IREN contract value, $bn", "2027", 1.9]],
  [["Microsoft – IREN contract value, $bn", 2027, 1.9]],
  [["Microsoft – IREN contract value, $bn", "to date", 1.9]],
  [["Microsoft – IREN contract value, $bn", "our view", 12]],
  [["CoreWeave"], [], ["Shares held by customers"], ["Customer", "Value, $bn"], ["Jane Street", 1]],
  [["CoreWeave: customers' market cap"], ["Customer", "Value, $bn"], ["Jane Street", 40]],
  [["Backlog"], ["As reported at June"], ["Deal", "Value, $bn"], ["Microsoft – IREN", 8]],
  [["Revenue by customer"], ["As reported"], [...HEADS, "Value, $bn"], [...DEAL, 1.9]],
  [["Loans"], ["As disclosed"], [...HEADS, "Term, years"], [...DEAL, 8]],
  [["Equity stakes"], ["As announced"], [...HEADS, "Value, $bn"], ["NVIDIA", "CoreWeave", 2]],
  [["Contracts (revenue 2027)"], [...HEADS, "Value, $bn"], [...DEAL, 1.9]],
  [["Contract values (discount rate 9%)"], [...HEADS, "Value, $bn"], [...DEAL, 7]],
  [["Contract value, $bn"], ["Deal", "Old", "New"], ["Microsoft – IREN", 9.7, 12]],
  [["Meta – CoreWeave: expansion from 2025, $bn", 6.8]],
  [["Google – SpaceX"], ["Cure period after notice, days", 30]],
  [
    ["Tenant", "Landlord", "Lease years served"],
    ["Fluidstack", "Hut 8 (River Bend)", 1],
  ],
  [
    ["Tenant", "Landlord", "Guarantee drawn, $bn"],
    ["Fluidstack", "Cipher (Barber Lake)", 0.2],
  ],
  [
    ["Guarantor", "Tenant", "Landlord", "Cap, $bn"],
    ["Google", "Fluidstack", "TeraWulf (Lake Mariner)", 2],
  ],
  [["IREN gets $4.1bn loan from Microsoft"]],
  [["IREN / Microsoft: value on hand, $bn", 2.6]],
  [
    [...HEADS, "Capacity used, MW"],
    [...DEAL, 150],
  ],
  [
    [...HEADS, "Recorded value, $bn"],
    [...DEAL, 3],
  ],
  [["Google – SpaceX"], ["Power charges a month, $m", 40]],
  [["Company", "Hut 8"], ["Cash, $m", 5], [], ["Pipeline"], ["Tenant", "Term (yrs)"], ["Fluidstack", 9]],
  [["Company", "Hut 8"], ["Cash, $m", 5], [], ["Leases of peers"], ["Tenant", "Term (yrs)"], ["Fluidstack", 9]],
  [["NVIDIA sales"], ["Customer", "Order value, $bn"], ["CoreWeave", 12]],
  [["Jane Street: who rents from it"], ["Tenant", "Contract value, $bn"], ["CoreWeave", 12]],
  [["Scenarios"], ["Headline contract values less 20%"], ["Deal", "Value, $bn"], ["Microsoft – IREN", 7.8]],
  [["Scenarios"], ["Contracts as published by brokers"], ["Deal", "Value, $bn"], ["Microsoft – IREN", 7.8]],
  [["Cipher books $2.1bn gain from Amazon contract"]],
  // Tiles: a row of names right above numbers heads them, whatever heads the tiles of the row above.
  ...["IREN price, $", "IREN close", "IREN target, $", "IREN free float"].map((tile): Rows => [
    ["Microsoft – IREN contract value, $bn", "Microsoft – IREN contract term"],
    [9.7, 5],
    [tile, "NBIS price, $"],
    [51.3, 118.2],
  ]),
];

test.each(PROBES.map((rows) => ({ rows })))("$rows: nothing is said", ({ rows }) => {
  expect(judged(rows)).toMatch(/^(silence|not checked|equal)/);
});
