import { Seeded } from "./seeded";
import { innocent, planted, type WorkbookBuilder } from "./sheet-builder";
import { BN, DAY, day, documented, K, MN, right, serial, slipped, some, TN, wrong } from "./unseen-labels";

/** Tables of contracts in the layouts that analysts keep them in. */
export function contractTables(book: WorkbookBuilder): void {
  comps(book);
  matrix(book);
  tickers(book);
  indented(book);
  transposed(book);
  sideBySide(book);
  millions(book);
  thousands(book);
  trillions(book);
  currencies(book);
  pairInOneCell(book);
  totals(book);
  power(book);
  terms(book);
  dates(book);
  sameParties(book);
  monthlyFees(book);
}

function comps(book: WorkbookBuilder): void {
  const sheet = book.sheet("Comps");
  const random = new Seeded(11);
  sheet.line("AI infrastructure comps", null, null, "priced at", serial("2026-06-12"));
  sheet.line(
    ...["Ticker", "Company", "Px", "Mkt cap $bn", "EV $bn", "Sales 25A $m", "Sales 26E $m", "EV/Sales", "EBITDA mgn"],
    ...["ND/EBITDA", "Lead customer", "Lead contract TCV $bn"],
  );
  const row = (ticker: string, company: string, customer: string | null, contract: ReturnType<typeof right> | null) =>
    sheet.line(
      ...[ticker, company, ...some(random, 1, 12, 410, 2), ...some(random, 1, 3, 90, 1), ...some(random, 1, 4, 99, 1)],
      ...[...some(random, 2, 150, 9800), ...some(random, 1, 2, 19, 1), innocent(random.between(11, 66) / 100, "0%")],
      ...[...some(random, 1, 1, 8, 1), customer, contract],
    );
  row("CRWV", "CoreWeave", "OpenAI", wrong("openai-coreweave-2025", "value", 1.4, BN));
  row("NBIS", "Nebius Group", "Microsoft", wrong("microsoft-nebius-2025", "value", 1.5, BN));
  row("IREN", "IREN Ltd", "Microsoft", right("microsoft-iren-2025", "value", BN));
  row("APLD", "Applied Digital", "CoreWeave", wrong("applieddigital-coreweave", "value", 1.27, BN));
  row("CIFR", "Cipher Mining", "AWS", wrong("cipher-aws-2025", "value", 0.8, BN));
  row("CORZ", "Core Scientific", "CoreWeave", right("corescientific-coreweave", "value", BN));
  row("GLXY", "Galaxy Digital", "CoreWeave", wrong("galaxy-coreweave", "value", 0.6, BN));
  row("HUT", "Hut 8", "Fluidstack", wrong("hut8-fluidstack-riverbend", "value", 0.6, BN));
  row("WULF", "TeraWulf", null, null);
  row("AKAM", "Akamai", null, null);
  row("ORCL", "Oracle", "OpenAI", wrong("openai-oracle-2025", "value", 0.7, BN));
  row("CBRS", "Cerebras", "OpenAI", wrong("openai-cerebras-2026", "value", 0.3, BN));
  row("AMZN", "Amazon.com", null, null);
  row("MSFT", "Microsoft", null, null);
  row("GOOGL", "Alphabet", null, null);
  sheet.line("Median", null, ...some(random, 4, 20, 99), null, 7.4, innocent(0.38, "0%"), 3.1);
  sheet.line("Mean", null, ...some(random, 4, 20, 99), null, 8.9, innocent(0.36, "0%"), 3.6);
}

function matrix(book: WorkbookBuilder): void {
  const sheet = book.sheet("Who buys from whom");
  sheet.line("Announced contract value, customer (down) by provider (across), US$ bn");
  sheet.line(null, "CoreWeave", "Oracle", "Azure", "AWS", "Google Cloud", "Nebius", "IREN", "Cerebras", "Total");
  sheet.line(
    ...["OpenAI", right("openai-coreweave-2025", "value", BN), wrong("openai-oracle-2025", "value", 1.25, BN)],
    ...[wrong("openai-azure-2025", "value", 0.88, BN), null, null, null, null, null, innocent(617.4)],
  );
  sheet.line(
    ...["Anthropic", null, null, wrong("anthropic-azure-2025", "value", 1.5, BN)],
    ...[wrong("anthropic-aws-2026", "value", 0.7, BN), right("anthropic-google-2026", "value", BN)],
    ...[null, null, null, innocent(315)],
  );
  sheet.line(
    ...["Meta", innocent(documented("meta-coreweave-2026", "combined commitment", BN)), null, null, null],
    ...[wrong("meta-google-2025", "value", 0.55, BN), null, null, null, innocent(40.7)],
  );
  sheet.line(
    ...["Microsoft", null, null, null, null, null, planted("near", 18.4)],
    ...[wrong("microsoft-iren-2025", "value", 1.3, BN), null, innocent(31)],
  );
  sheet.line(
    ...["Jane Street", wrong("janestreet-coreweave-2026", "value", 0.75, BN), null, null, null, null, null, null],
    ...[null, innocent(4.5)],
  );
  sheet.line("NVIDIA", null, null, null, null, null, null, wrong("nvidia-iren-2026", "value", 1.35, BN), null, 4.6);
  sheet.line("Total", ...[62, 375, 265, 70, 205.5, 18.4, 17.2].map((total) => innocent(total)), 0, innocent(1013));
  sheet.line("Share of total", ...[0.06, 0.37, 0.26, 0.07, 0.2, 0.02, 0.02].map((share) => innocent(share, "0%")));
}

function tickers(book: WorkbookBuilder): void {
  const sheet = book.sheet("By ticker");
  sheet.line("Buyer", "Seller", "TCV (US$bn)", "Term (yrs)", "MW", "Seller px 1d", "Seller px 1m", "Rating", "Note p.");
  const rows = [
    ["MSFT", "IREN", right("microsoft-iren-2025", "value", BN), wrong("microsoft-iren-2025", "term", 1.6)],
    ["MSFT", "NBIS", wrong("microsoft-nebius-2025", "value", 1.55, BN), right("microsoft-nebius-2025", "term")],
    ["CRWV", "APLD", right("applieddigital-coreweave", "value", BN), wrong("applieddigital-coreweave", "term", 0.67)],
    ["CRWV", "GLXY", wrong("galaxy-coreweave", "value", 0.72, BN), right("galaxy-coreweave", "term")],
    ["CRWV", "CORZ", wrong("corescientific-coreweave", "value", 0.7, BN), right("corescientific-coreweave", "term")],
    ["AMZN", "CIFR", right("cipher-aws-2025", "value", BN), wrong("cipher-aws-2025", "term", 0.8)],
    ["NVDA", "IREN", wrong("nvidia-iren-2026", "value", 2, BN), right("nvidia-iren-2026", "term")],
    ["META", "GOOGL", wrong("meta-google-2025", "value", 0.45, BN), right("meta-google-2025", "term")],
    ["OpenAI", "ORCL", right("openai-oracle-2025", "value", BN), wrong("openai-oracle-2025", "term", 1.4)],
    ["OpenAI", "CRWV", wrong("openai-coreweave-2025", "value", 1.25, BN), right("openai-coreweave-2025", "term")],
  ];
  const megawatts = [
    wrong("microsoft-iren-2025", "capacity", 1.6),
    null,
    right("applieddigital-coreweave", "capacity"),
    wrong("galaxy-coreweave", "capacity", 0.7),
    right("corescientific-coreweave", "capacity"),
    wrong("cipher-aws-2025", "capacity", 0.7),
    right("nvidia-iren-2026", "capacity"),
    null,
    wrong("openai-oracle-2025", "capacity", 1.5),
    null,
  ];
  const random = new Seeded(12);
  rows.forEach((cells, index) =>
    sheet.line(
      ...[...cells, megawatts[index] ?? null, innocent(random.between(-90, 120) / 1000, "0.0%")],
      ...[innocent(random.between(-300, 500) / 1000, "0.0%"), random.between(1, 5), random.between(2, 48)],
    ),
  );
}

function indented(book: WorkbookBuilder): void {
  const sheet = book.sheet("Groups");
  sheet.line("US$ bn", "Contract value", "Length, years", "Customer headcount", "Ext.");
  sheet.line("CoreWeave");
  sheet.line(
    "   OpenAI",
    wrong("openai-coreweave-2025", "value", 1.6, BN),
    right("openai-coreweave-2025", "term"),
    4500,
  );
  sheet.line("   Jane Street", right("janestreet-coreweave-2026", "value", BN), null, 3000, 4417);
  sheet.line("Nebius");
  sheet.line("   Microsoft", wrong("microsoft-nebius-2025", "value", 1.35, BN), 5, 228000, 4418);
  sheet.line("IREN");
  sheet.line(
    "   Microsoft",
    wrong("microsoft-iren-2025", "value", 0.8, BN),
    right("microsoft-iren-2025", "term"),
    228000,
  );
  sheet.line("   NVIDIA", right("nvidia-iren-2026", "value", BN), wrong("nvidia-iren-2026", "term", 1.6), 36000, 4419);
  sheet.line("Oracle");
  sheet.line("   OpenAI", wrong("openai-oracle-2025", "value", 0.83, BN), wrong("openai-oracle-2025", "term", 2), 4500);
  sheet.line("Microsoft Azure");
  sheet.line("   OpenAI", right("openai-azure-2025", "value", BN), null, 4500, 4420);
  sheet.line("   Anthropic", wrong("anthropic-azure-2025", "value", 0.8, BN), null, 2300, 4421);
  sheet.line("Google Cloud");
  sheet.line(
    "   Anthropic",
    wrong("anthropic-google-2026", "value", 1.3, BN),
    right("anthropic-google-2026", "term"),
    2300,
  );
  sheet.line("   Meta", wrong("meta-google-2025", "value", 0.62, BN), wrong("meta-google-2025", "term", 0.5), 75000);
  sheet.line("All providers", innocent(1043.7), innocent(5.8), innocent(612000));
}

function transposed(book: WorkbookBuilder): void {
  const sheet = book.sheet("Deals across");
  sheet.line(null, "Deal 1", "Deal 2", "Deal 3", "Deal 4", "Deal 5", "Deal 6");
  sheet.line("Customer", "Microsoft", "AWS", "Fluidstack", "CoreWeave", "OpenAI", "NVIDIA");
  sheet.line("Provider", "IREN", "Cipher Mining", "Cipher Mining", "Applied Digital", "Cerebras", "IREN");
  sheet.line(
    ...[
      "Contract value (US$ bn)",
      wrong("microsoft-iren-2025", "value", 1.2, BN),
      right("cipher-aws-2025", "value", BN),
    ],
    ...[wrong("cipher-fluidstack-2025", "value", 3, BN), right("applieddigital-coreweave", "value", BN)],
    ...[wrong("openai-cerebras-2026", "value", 0.35, BN), right("nvidia-iren-2026", "value", BN)],
  );
  sheet.line(
    ...["Capacity (MW)", right("microsoft-iren-2025", "capacity"), wrong("cipher-aws-2025", "capacity", 1.5)],
    ...[right("cipher-fluidstack-2025", "capacity"), wrong("applieddigital-coreweave", "capacity", 0.7)],
    ...[right("openai-cerebras-2026", "capacity"), wrong("nvidia-iren-2026", "capacity", 2)],
  );
  sheet.line(
    ...["Term (years)", right("microsoft-iren-2025", "term"), right("cipher-aws-2025", "term")],
    ...[wrong("cipher-fluidstack-2025", "term", 1.5), right("applieddigital-coreweave", "term")],
    ...[wrong("openai-cerebras-2026", "term", 2), right("nvidia-iren-2026", "term")],
  );
  sheet.line("Our probability of full delivery", ...[0.9, 0.85, 0.7, 0.8, 0.55, 0.9].map((one) => innocent(one, "0%")));
  sheet.line("Discount rate", ...[0.09, 0.08, 0.11, 0.1, 0.13, 0.09].map((one) => innocent(one, "0.0%")));
  sheet.line("NPV (US$ bn)", 5.1, 2.9, 1.4, 4.8, 7.7, 1.9);
  sheet.line("NPV per share (US$)", 17.2, 6.8, 3.3, 15.1, null, 6.4);
  sheet.line("Note page", 4, 6, 7, 9, 12, 15);
}

function sideBySide(book: WorkbookBuilder): void {
  const sheet = book.sheet("Two tables");
  const cloud = ["Cloud contracts", null, "US$ bn"];
  sheet.line(...cloud, null, "Data centre leases", null, "US$ m", "MW");
  sheet.line("Customer", "Provider", "Value", null, "Tenant", "Landlord", "Base rent, whole term", "Critical IT load");
  sheet.line(
    ...["OpenAI", "Oracle", wrong("openai-oracle-2025", "value", 1.5, BN), null, "CoreWeave", "Galaxy"],
    ...[wrong("galaxy-coreweave", "value", 0.5, MN), right("galaxy-coreweave", "capacity")],
  );
  sheet.line(
    ...["OpenAI", "Azure", wrong("openai-azure-2025", "value", 1.2, BN), null, "CoreWeave", "Core Scientific"],
    ...[right("corescientific-coreweave", "value", MN), wrong("corescientific-coreweave", "capacity", 0.7)],
  );
  sheet.line(
    ...["Anthropic", "Azure", right("anthropic-azure-2025", "value", BN), null, "AWS", "Cipher Mining"],
    ...[slipped("cipher-aws-2025", "value", MN), right("cipher-aws-2025", "capacity")],
  );
  sheet.line(
    ...["Microsoft", "IREN", right("microsoft-iren-2025", "value", BN), null, "Fluidstack", "Hut 8"],
    ...[wrong("hut8-fluidstack-riverbend", "value", 3.1, MN), wrong("hut8-fluidstack-riverbend", "capacity", 1.7)],
  );
  sheet.line(
    ...["Jane Street", "CoreWeave", wrong("janestreet-coreweave-2026", "value", 1.5, BN), null, "CoreWeave"],
    ...["Applied Digital", wrong("applieddigital-coreweave", "value", 1.6, MN)],
    wrong("applieddigital-coreweave", "capacity", 1.5),
  );
  sheet.line("Sum", null, innocent(802), null, "Sum", null, innocent(46105), innocent(1750));
}

function millions(book: WorkbookBuilder): void {
  const sheet = book.sheet("USD millions");
  sheet.line("Contracted compute, $m unless stated");
  sheet.line(
    "Customer",
    "Provider",
    "Total contract value",
    "Our FY26E revenue",
    "Our FY27E revenue",
    "Capex to serve",
  );
  const random = new Seeded(13);
  const row = (customer: string, provider: string, value: ReturnType<typeof right>) =>
    sheet.line(customer, provider, value, ...some(random, 3, 110, 2900));
  row("Microsoft", "IREN", slipped("microsoft-iren-2025", "value", MN));
  row("OpenAI", "Oracle", slipped("openai-oracle-2025", "value", MN));
  row("OpenAI", "Azure", right("openai-azure-2025", "value", MN));
  row("Anthropic", "Azure", slipped("anthropic-azure-2025", "value", MN));
  row("Microsoft", "Nebius", wrong("microsoft-nebius-2025", "value", 1.45, MN));
  row("CoreWeave", "Applied Digital", right("applieddigital-coreweave", "value", MN));
  row("CoreWeave", "Galaxy Digital", slipped("galaxy-coreweave", "value", MN));
  row("Anthropic", "AWS", slipped("anthropic-aws-2026", "value", MN));
  row("Jane Street", "CoreWeave", right("janestreet-coreweave-2026", "value", MN));
  row("Meta", "Google Cloud", wrong("meta-google-2025", "value", 0.71, MN));
  row("AWS", "Cipher Mining", wrong("cipher-aws-2025", "value", 1.18, MN));
  row("Google", "SpaceX", wrong("google-spacex-2026", "value", 0.7, MN));
  row("Anthropic", "Akamai", wrong("akamai-frontier-2026", "value", 1.56, MN));
}

function thousands(book: WorkbookBuilder): void {
  const sheet = book.sheet("Loan tape");
  sheet.line("Offtake behind each facility ($ in thousands)");
  sheet.line("Loan no.", "Offtaker", "Operator", "Contract value", "Drawn", "Undrawn", "Spread bp", "DSCR", "LTV");
  const random = new Seeded(14);
  const row = (customer: string, provider: string, value: ReturnType<typeof right>) =>
    sheet.line(
      ...[random.between(700100, 700999), customer, provider, value, ...some(random, 2, 40000, 980000)],
      ...[...some(random, 1, 175, 625), ...some(random, 1, 1, 2, 2), innocent(random.between(45, 85) / 100, "0%")],
    );
  row("Microsoft", "IREN", wrong("microsoft-iren-2025", "value", 0.75, K));
  row("CoreWeave", "Applied Digital", wrong("applieddigital-coreweave", "value", 0.85, K));
  row("CoreWeave", "Core Scientific", right("corescientific-coreweave", "value", K));
  row("AWS", "Cipher Mining", right("cipher-aws-2025", "value", K));
  row("Fluidstack", "Cipher Mining", wrong("cipher-fluidstack-2025", "value", 0.5, K));
  row("CoreWeave", "Galaxy", slipped("galaxy-coreweave", "value", K));
  row("Fluidstack", "Hut 8", slipped("hut8-fluidstack-riverbend", "value", K));
  row("OpenAI", "CoreWeave", wrong("openai-coreweave-2025", "value", 1.5, K));
  row("Jane Street", "CoreWeave", wrong("janestreet-coreweave-2026", "value", 1.3, K));
  sheet.line("Portfolio", null, null, innocent(78230000), innocent(3310000), innocent(4105000), 402, 1.4);
}

function trillions(book: WorkbookBuilder): void {
  const sheet = book.sheet("Trillion dollar club");
  sheet.line("OpenAI and Anthropic commitments in $tn");
  sheet.line("Lab", "Supplier", "Commitment ($tn)", "% of all", "Lab's valuation ($tn)", "Lab's revenue 2026E ($tn)");
  sheet.line("OpenAI", "Oracle", right("openai-oracle-2025", "value", TN), innocent(0.28, "0%"), 0.5, 0.03);
  sheet.line(
    "OpenAI",
    "Microsoft Azure",
    wrong("openai-azure-2025", "value", 1.4, TN),
    innocent(0.33, "0%"),
    0.5,
    0.03,
  );
  sheet.line("OpenAI", "CoreWeave", wrong("openai-coreweave-2025", "value", 1.9, TN), innocent(0.04, "0%"), 0.5, 0.03);
  sheet.line(
    "Anthropic",
    "Google Cloud",
    wrong("anthropic-google-2026", "value", 1.4, TN),
    innocent(0.25, "0%"),
    0.35,
    0.02,
  );
  sheet.line("Anthropic", "Azure", right("anthropic-azure-2025", "value", TN), innocent(0.03, "0%"), 0.35, 0.02);
  sheet.line("Anthropic", "AWS", wrong("anthropic-aws-2026", "value", 0.5, TN), innocent(0.05, "0%"), 0.35, 0.02);
  sheet.line("All", null, innocent(1.08), innocent(0.98, "0%"), innocent(0.85), innocent(0.05));
}

function currencies(book: WorkbookBuilder): void {
  const sheet = book.sheet("Local currency");
  sheet.line("FX per US$", null, "SEK", 9.41, "CHF", 0.79, "EUR", 0.86, "JPY", 148.2, "GBP", 0.74);
  sheet.line("Customer", "Provider", "SEK m", "CHF m", "EUR m", "JPY bn", "GBP m", "USD m");
  const row = (customer: string, provider: string, id: string, dollars: ReturnType<typeof right>) => {
    const amount = documented(id, "value", MN);
    const local = [9.41, 0.79, 0.86, 0.1482, 0.74].map((rate) => innocent(Math.round(amount * rate), "#,##0"));
    sheet.line(customer, provider, ...local, dollars);
  };
  row("Microsoft", "IREN", "microsoft-iren-2025", right("microsoft-iren-2025", "value", MN));
  row("OpenAI", "Oracle", "openai-oracle-2025", wrong("openai-oracle-2025", "value", 0.83, MN));
  row("OpenAI", "CoreWeave", "openai-coreweave-2025", right("openai-coreweave-2025", "value", MN));
  row("AWS", "Cipher Mining", "cipher-aws-2025", wrong("cipher-aws-2025", "value", 1.35, MN));
  row("CoreWeave", "Applied Digital", "applieddigital-coreweave", wrong("applieddigital-coreweave", "value", 0.82, MN));
  row("Jane Street", "CoreWeave", "janestreet-coreweave-2026", right("janestreet-coreweave-2026", "value", MN));
  row("Anthropic", "Azure", "anthropic-azure-2025", wrong("anthropic-azure-2025", "value", 1.25, MN));
  row("Google", "SpaceX", "google-spacex-2026", wrong("google-spacex-2026", "value", 1.3, MN));
  sheet.gap(1);
  sheet.line("In the currency of the fund (CHF bn)");
  sheet.line("Customer", "Provider", "Contract value");
  sheet.line("Microsoft", "IREN", innocent(7.7, '"CHF" 0.0'));
  sheet.line("OpenAI", "Azure", innocent(198, '"CHF" 0'));
  sheet.line("Microsoft", "Nebius", innocent(13.7, '"CHF" 0.0'));
  sheet.line("Nordic book, in SEK", null, null);
  sheet.line("OpenAI", "Oracle", innocent(2823, '#,##0 "mdr kr"'));
  sheet.line("Anthropic", "Azure", innocent(282, '#,##0 "mdr kr"'));
}

function pairInOneCell(book: WorkbookBuilder): void {
  const sheet = book.sheet("Pairs");
  sheet.line("Contract", "Size, $bn", "Yrs", "$m per MW per year", "Our share of wallet");
  const random = new Seeded(15);
  const row = (pair: string, value: ReturnType<typeof right>, term: ReturnType<typeof right> | null) =>
    sheet.line(pair, value, term, ...some(random, 1, 1, 12, 1), innocent(random.between(1, 40) / 100, "0%"));
  row("MSFT / IREN", wrong("microsoft-iren-2025", "value", 0.65, BN), right("microsoft-iren-2025", "term"));
  row("OpenAI–Oracle", right("openai-oracle-2025", "value", BN), wrong("openai-oracle-2025", "term", 0.6));
  row("NVDA -> IREN", wrong("nvidia-iren-2026", "value", 1.8, BN), right("nvidia-iren-2026", "term"));
  row("Anthropic @ Azure", wrong("anthropic-azure-2025", "value", 1.8, BN), null);
  row("Anthropic on Google Cloud", right("anthropic-google-2026", "value", BN), right("anthropic-google-2026", "term"));
  row("CoreWeave/Galaxy (Helios)", wrong("galaxy-coreweave", "value", 0.4, BN), right("galaxy-coreweave", "term"));
  row("CoreWeave at Core Scientific", right("corescientific-coreweave", "value", BN), null);
  row("AWS – Cipher", wrong("cipher-aws-2025", "value", 1.6, BN), right("cipher-aws-2025", "term"));
  row("Google / SpaceX", right("google-spacex-2026", "value", BN), null);
  row("Anthropic / SpaceX", wrong("anthropic-spacex-2026", "value", 0.6, BN), right("anthropic-spacex-2026", "term"));
  row("Jane Street / CoreWeave", wrong("janestreet-coreweave-2026", "value", 0.5, BN), null);
}

function totals(book: WorkbookBuilder): void {
  const sheet = book.sheet("Subtotals");
  sheet.line(
    "Contracts by counterparty, $bn",
    null,
    "Contract",
    "% of provider",
    "o/w billed 25",
    "o/w due 26",
    "o/w later",
  );
  const parts = (value: number): number[] => [0.05, 0.15, 0.8].map((share) => Number((value * share).toFixed(2)));
  const row = (customer: string, provider: string, value: ReturnType<typeof right>, share: number) =>
    sheet.line(customer, provider, value, innocent(share, "0%"), ...parts(Number(value.value)));
  row("Microsoft", "IREN", right("microsoft-iren-2025", "value", BN), 0.74);
  row("NVIDIA", "IREN", wrong("nvidia-iren-2026", "value", 1.5, BN), 0.26);
  sheet.line("Subtotal IREN", null, innocent(14.8), innocent(1, "0%"), ...parts(14.8));
  row("AWS", "Cipher Mining", wrong("cipher-aws-2025", "value", 0.6, BN), 0.52);
  row("Fluidstack", "Cipher Mining", right("cipher-fluidstack-2025", "value", BN), 0.48);
  sheet.line("Subtotal Cipher", null, innocent(6.3), innocent(1, "0%"), ...parts(6.3));
  row("OpenAI", "CoreWeave", right("openai-coreweave-2025", "value", BN), 0.79);
  row("Jane Street", "CoreWeave", wrong("janestreet-coreweave-2026", "value", 1.8, BN), 0.21);
  sheet.line("Subtotal CoreWeave (ex Meta)", null, innocent(33.2), innocent(1, "0%"), ...parts(33.2));
  sheet.line("Grand total", null, innocent(54.3), null, ...parts(54.3));
  sheet.line("Grand total incl. unsigned", null, innocent(71.9), null, ...parts(71.9));
}

function power(book: WorkbookBuilder): void {
  const sheet = book.sheet("MW and GPUs");
  sheet.line(
    ...["Customer", "Provider", "Contracted MW", "GPUs", "PUE", "Utility load MW", "kW per GPU", "Power price $/MWh"],
    ...["Racks", "Acres"],
  );
  const random = new Seeded(16);
  const row = (
    customer: string,
    provider: string,
    megawatts: ReturnType<typeof right> | null,
    gpus: ReturnType<typeof right> | null,
  ) =>
    sheet.line(
      ...[customer, provider, megawatts, gpus, random.between(112, 140) / 100, random.between(900, 1900)],
      ...[
        ...some(random, 1, 1, 2, 2),
        ...some(random, 1, 31, 88, 1),
        random.between(120, 2400),
        random.between(40, 900),
      ],
    );
  row("Microsoft", "IREN", wrong("microsoft-iren-2025", "capacity", 0.6), null);
  row("Microsoft", "Nscale", null, wrong("microsoft-nscale-2025", "gpus", 1.75));
  row("Anthropic", "SpaceX", wrong("anthropic-spacex-2026", "capacity", 0.5), right("anthropic-spacex-2026", "gpus"));
  row("Google", "SpaceX", null, wrong("google-spacex-2026", "gpus", 1.6));
  row("OpenAI", "Oracle", wrong("openai-oracle-2025", "capacity", 0.5), null);
  row("OpenAI", "Cerebras", wrong("openai-cerebras-2026", "capacity", 0.7), null);
  row("NVIDIA", "IREN", wrong("nvidia-iren-2026", "capacity", 1.5), null);
  row("Anthropic", "Google Cloud", wrong("anthropic-google-2026", "capacity", 1.6), null);
  row("Anthropic", "AWS", wrong("anthropic-aws-2026", "capacity", 1.5), null);
  row("CoreWeave", "Galaxy", right("galaxy-coreweave", "capacity"), null);
  row("CoreWeave", "Applied Digital", wrong("applieddigital-coreweave", "capacity", 0.5), null);
  row("Fluidstack", "Hut 8", wrong("hut8-fluidstack-riverbend", "capacity", 0.75), null);
  row("Fluidstack", "Cipher", wrong("cipher-fluidstack-2025", "capacity", 1.9), null);
  row("Amazon", "Cipher", right("cipher-aws-2025", "capacity"), null);
  row("Microsoft", "Nscale", null, right("microsoft-nscale-2025", "gpus"));
  sheet.line("In gigawatts");
  sheet.line("Customer", "Provider", "Contracted GW");
  sheet.line("OpenAI", "Oracle", wrong("openai-oracle-2025", "capacity", 1.7, K));
  sheet.line("Anthropic", "Google Cloud", right("anthropic-google-2026", "capacity", K));
  sheet.line("OpenAI", "Cerebras", right("openai-cerebras-2026", "capacity", K));
  sheet.line("Meta", "AMD", wrong("meta-amd-2026", "capacity", 1.5, K));
}

function terms(book: WorkbookBuilder): void {
  const sheet = book.sheet("Tenor");
  sheet.line("Customer", "Provider", "Contract term (years)", "Renewal options", "Notice, days", "Debt tenor (years)");
  const random = new Seeded(17);
  // A wrong length of notice is a contradiction where one is documented, since the catalogue has it: 90 days for SpaceX.
  const notice = (provider: string, days: number) => (provider === "SpaceX" ? planted("contradiction", days) : days);
  const row = (customer: string, provider: string, term: ReturnType<typeof right>) => {
    const [options, days, tenor] = [random.between(1, 3), random.between(30, 180), random.between(3, 7)];
    sheet.line(customer, provider, term, options, notice(provider, days), tenor);
  };
  row("Microsoft", "IREN", wrong("microsoft-iren-2025", "term", 0.6));
  row("Microsoft", "Nebius", wrong("microsoft-nebius-2025", "term", 2));
  row("OpenAI", "CoreWeave", wrong("openai-coreweave-2025", "term", 1.6));
  row("Anthropic", "AWS", wrong("anthropic-aws-2026", "term", 0.5));
  row("Anthropic", "Google Cloud", wrong("anthropic-google-2026", "term", 1.6));
  row("Anthropic", "SpaceX", wrong("anthropic-spacex-2026", "term", 2));
  row("CoreWeave", "Core Scientific", wrong("corescientific-coreweave", "term", 0.67));
  row("CoreWeave", "Galaxy", right("galaxy-coreweave", "term"));
  row("CoreWeave", "Applied Digital", right("applieddigital-coreweave", "term"));
  row("Fluidstack", "Hut 8", wrong("hut8-fluidstack-riverbend", "term", 0.67));
  row("Fluidstack", "Cipher", right("cipher-fluidstack-2025", "term"));
  row("Anthropic", "Akamai", wrong("akamai-frontier-2026", "term", 0.43));
  row("Meta", "Google Cloud", wrong("meta-google-2025", "term", 1.5));
}

function dates(book: WorkbookBuilder): void {
  const sheet = book.sheet("Calendar");
  sheet.line("Customer", "Provider", "Announced", "Value $bn", "Our note published", "Next earnings of provider");
  const row = (customer: string, provider: string, id: string, moved: number, value: ReturnType<typeof right>) =>
    sheet.line(customer, provider, day(id, "announced", moved), value, serial("2026-05-19"), serial("2026-08-05"));
  row("Microsoft", "IREN", "microsoft-iren-2025", 0, right("microsoft-iren-2025", "value", BN));
  row("Microsoft", "Nebius", "microsoft-nebius-2025", 365, wrong("microsoft-nebius-2025", "value", 1.65, BN));
  row("OpenAI", "CoreWeave", "openai-coreweave-2025", 0, right("openai-coreweave-2025", "value", BN));
  row("Anthropic", "Azure", "anthropic-azure-2025", -365, right("anthropic-azure-2025", "value", BN));
  row("OpenAI", "Cerebras", "openai-cerebras-2026", 0, wrong("openai-cerebras-2026", "value", 0.4, BN));
  row("NVIDIA", "IREN", "nvidia-iren-2026", -365, right("nvidia-iren-2026", "value", BN));
  row("CoreWeave", "Galaxy", "galaxy-coreweave", 365, wrong("galaxy-coreweave", "value", 0.8, BN));
  row(
    "CoreWeave",
    "Applied Digital",
    "applieddigital-coreweave",
    0,
    wrong("applieddigital-coreweave", "value", 1.9, BN),
  );
  row("Meta", "Google Cloud", "meta-google-2025", -365, right("meta-google-2025", "value", BN));
  row("Fluidstack", "Hut 8", "hut8-fluidstack-riverbend", 0, right("hut8-fluidstack-riverbend", "value", BN));
  sheet.line("Last update", innocent(46180, DAY));
}

function sameParties(book: WorkbookBuilder): void {
  const sheet = book.sheet("Repeat customers");
  sheet.line("Customer", "Provider", "Announced", "Value of that contract, $bn", "Term (years)", "All contracts, $bn");
  const [first, second] = ["openai-aws-2025", "openai-aws-2026"];
  sheet.line(
    "OpenAI",
    "AWS",
    day(first, "announced"),
    wrong(first, "value", 0.8, BN),
    right(first, "term"),
    innocent(30.4),
  );
  sheet.line(
    "OpenAI",
    "AWS",
    day(second, "announced"),
    right(second, "value", BN),
    wrong(second, "term", 0.5),
    innocent(138),
  );
  const [one, two] = ["meta-nebius-2025", "meta-nebius-2026"];
  sheet.line("Meta", "Nebius", serial("2025-11-11"), right(one, "value", BN), right(one, "term"), innocent(2.9));
  sheet.line("Meta", "Nebius", day(two, "announced"), wrong(two, "value", 3.6, BN), right(two, "term"), innocent(46.1));
  const [old, expanded] = ["meta-coreweave-2025", "meta-coreweave-2026"];
  sheet.line("Meta", "CoreWeave", day(old, "announced"), right(old, "value", BN), null, innocent(14.2));
  sheet.line("Meta", "CoreWeave", day(expanded, "announced"), wrong(expanded, "value", 1.3, BN), null, innocent(41.5));
  sheet.line(
    "Meta",
    "CoreWeave",
    day(expanded, "announced"),
    right(expanded, "value", BN),
    wrong(expanded, "term", 0.5),
  );
  sheet.gap(1);
  sheet.line("Fluidstack at TeraWulf, by campus", null, "MW", "Contract value, $bn");
  const [lake, texas] = ["terawulf-fluidstack-lakemariner", "terawulf-fluidstack-abernathy"];
  sheet.line("Fluidstack", "TeraWulf Lake Mariner", right(lake, "capacity"), wrong(lake, "value", 3.4, BN));
  sheet.line("Fluidstack", "TeraWulf Abernathy JV", wrong(texas, "capacity", 1.6), right(texas, "value", BN));
}

function monthlyFees(book: WorkbookBuilder): void {
  const sheet = book.sheet("Fees");
  sheet.line(
    "SpaceX compute leases",
    null,
    "Monthly fee, $m",
    "Annualised, $m",
    "GPUs",
    "$ per GPU-hour",
    "Exit notice, days",
  );
  const [anthropic, google] = ["anthropic-spacex-2026", "google-spacex-2026"];
  sheet.line(
    ...["Anthropic", "SpaceX", wrong(anthropic, "monthly fee", 0.8, MN), 12000, wrong(anthropic, "gpus", 0.5)],
    ...[innocent(7.78), right(anthropic, "notice period")],
  );
  sheet.line(
    "Google",
    "SpaceX",
    wrong(google, "monthly fee", 1.25, MN),
    13800,
    right(google, "gpus"),
    innocent(11.46),
    90,
  );
  sheet.line(
    "Google",
    "SpaceX",
    right(google, "monthly fee", MN),
    11040,
    wrong(google, "gpus", 0.6),
    innocent(11.46),
    90,
  );
}
