import { Seeded } from "./seeded";
import { correct, innocent, planted, type Labelled, type WorkbookBuilder } from "./sheet-builder";
import { BN, day, documented, MN, right, rightText, serial, slipped, some, wrong, wrongText } from "./unseen-labels";

/** Model sheets, cards, credit sheets and forms: few contract figures among many other numbers. */
export function modelSheets(book: WorkbookBuilder): void {
  mixedUnits(book);
  numbersFirst(book);
  cards(book);
  footnotes(book);
  quarterly(book);
  oracleModel(book);
  capTable(book);
  unitFormats(book);
  textCells(book);
  titledBlocks(book);
  creditSheet(book);
  codes(book);
  formulas(book);
  usefulLife(book);
  sites(book);
  valuation(book);
  sensitivity(book);
  gpuPrices(book);
}

const quarters = ["1Q25A", "2Q25A", "3Q25A", "4Q25A", "1Q26A", "2Q26E", "3Q26E", "4Q26E"];

function mixedUnits(book: WorkbookBuilder): void {
  const sheet = book.sheet("Fact sheet");
  sheet.line("Microsoft – IREN", "Unit", "Number", "Comment");
  sheet.line("Contract value", "US$ bn", wrong("microsoft-iren-2025", "value", 1.45, BN), "as announced");
  sheet.line("Capacity", "MW", right("microsoft-iren-2025", "capacity"), "critical IT");
  sheet.line("Term", "years", wrong("microsoft-iren-2025", "term", 2));
  sheet.line("Prepayment", "% of value", right("microsoft-iren-2025", "prepayment share", 1, "0%"));
  sheet.line("Campus", "MW", right("microsoft-iren-2025", "campus power"), "Childress, whole campus");
  sheet.line("IREN diluted shares", "m", innocent(328));
  sheet.line("IREN price target", "US$", innocent(74));
  sheet.line("WACC", "%", innocent(0.105, "0.0%"));
  sheet.gap(1);
  sheet.line("OpenAI – Cerebras", "Unit", "Number");
  sheet.line("Contract value", "US$ m", wrong("openai-cerebras-2026", "value", 0.4, MN));
  sheet.line("Capacity", "GW", right("openai-cerebras-2026", "capacity", 1000));
  sheet.line("Term", "months", wrong("openai-cerebras-2026", "term", 2, 1 / 12));
  sheet.line("Loan from OpenAI", "US$ bn", right("openai-cerebras-2026", "openai loan", BN));
  sheet.line("Cerebras headcount", "#", innocent(725));
  sheet.line("Cerebras revenue 2025", "US$ m", innocent(510));
  sheet.line("Cerebras gross margin", "%", innocent(0.39, "0%"));
  sheet.gap(1);
  sheet.line("AWS – Cipher Mining", "Unit", "Number");
  sheet.line("Contract value", "US$ m", slipped("cipher-aws-2025", "value", MN));
  sheet.line("Capacity", "MW", wrong("cipher-aws-2025", "capacity", 0.5));
  sheet.line("Lease term", "years", right("cipher-aws-2025", "term"));
  sheet.line("Cipher hash rate", "EH/s", innocent(23.6));
  sheet.line("Cipher convertible notes", "US$ m", innocent(1300));
}

function numbersFirst(book: WorkbookBuilder): void {
  const sheet = book.sheet("Numbers first");
  sheet.line("$bn", "What");
  sheet.line(wrong("openai-oracle-2025", "value", 1.17, BN), "OpenAI contract with Oracle");
  sheet.line(right("openai-azure-2025", "value", BN), "OpenAI contract with Azure");
  sheet.line(wrong("anthropic-azure-2025", "value", 0.67, BN), "Anthropic contract with Azure");
  sheet.line(wrong("nvidia-iren-2026", "value", 1.7, BN), "NVIDIA cloud contract with IREN");
  sheet.line(right("microsoft-iren-2025", "value", BN), "Microsoft cloud contract with IREN");
  sheet.line(wrong("cipher-aws-2025", "value", 1.45, BN), "AWS lease at Cipher Mining");
  sheet.line(innocent(24), "Oracle capex, fiscal 2026, first half");
  sheet.line(innocent(13), "OpenAI cash burn");
  sheet.line(innocent(5.8), "GPUs that IREN orders from Dell for Microsoft");
  sheet.line(innocent(102.4), "Microsoft free cash flow after leases");
  sheet.line(innocent(1.65), "Cipher Mining market value");
  sheet.line(innocent(35), "Anthropic equity round");
  sheet.gap(1);
  sheet.line("MW", "Where");
  sheet.line(
    wrong("applieddigital-coreweave", "capacity", 0.75),
    "CoreWeave leases from Applied Digital, all contracts",
  );
  sheet.line(right("galaxy-coreweave", "capacity"), "CoreWeave lease from Galaxy, critical IT load");
  sheet.line(wrong("cipher-fluidstack-2025", "capacity", 1.8), "Fluidstack lease from Cipher Mining");
  sheet.line(innocent(100), "Applied Digital, first building for CoreWeave");
  sheet.line(innocent(133), "Galaxy, first phase energised for CoreWeave");
}

function cards(book: WorkbookBuilder): void {
  const sheet = book.sheet("Cards");
  const card = (id: string, title: string, cells: readonly [Labelled, Labelled, number, number]): void => {
    sheet.line(title);
    sheet.line("Contract value", "Term", "Provider's market cap", "Provider's employees");
    sheet.line("US$ bn", "years", "US$ bn", "#");
    sheet.line(...cells);
    sheet.line(`Source: ${id.length} pages of notes`);
    sheet.gap(1);
  };
  const iren = "microsoft-iren-2025";
  card(iren, "Microsoft and IREN", [wrong(iren, "value", 0.88, BN), right(iren, "term"), 13.1, 420]);
  const oracle = "openai-oracle-2025";
  card(oracle, "OpenAI and Oracle", [right(oracle, "value", BN), wrong(oracle, "term", 3), 590, 162000]);
  const galaxy = "galaxy-coreweave";
  card(galaxy, "CoreWeave and Galaxy Digital", [wrong(galaxy, "value", 0.45, BN), right(galaxy, "term"), 10.4, 590]);
  const nebius = "microsoft-nebius-2025";
  card(nebius, "Microsoft and Nebius", [wrong(nebius, "value", 1.8, BN), right(nebius, "term"), 27.3, 1500]);
  const google = "anthropic-google-2026";
  card(google, "Anthropic and Google Cloud", [wrong(google, "value", 2, BN), wrong(google, "term", 2), 3600, 187000]);
}

function footnotes(book: WorkbookBuilder): void {
  const sheet = book.sheet("With footnotes");
  sheet.line("Table 7: Leases of AI data centres", null, null, null, null, "p.", 23);
  sheet.line("Tenant", "Landlord", "Contracted revenue, $bn (1)", "MW (2)", "Term, years (3)", "Yield on cost (4)");
  const random = new Seeded(21);
  const row = (tenant: string, landlord: string, ...cells: Labelled[]) =>
    sheet.line(tenant, landlord, ...cells, innocent(random.between(90, 165) / 1000, "0.0%"));
  const leases = {
    applied: "applieddigital-coreweave",
    core: "corescientific-coreweave",
    galaxy: "galaxy-coreweave",
    cipher: "cipher-aws-2025",
    fluid: "cipher-fluidstack-2025",
    hut: "hut8-fluidstack-riverbend",
  };
  const { applied, core, galaxy, cipher, fluid, hut } = leases;
  row(
    "CoreWeave",
    "Applied Digital",
    right(applied, "value", BN),
    wrong(applied, "capacity", 2),
    right(applied, "term"),
  );
  row("CoreWeave", "Core Scientific (a)", wrong(core, "value", 0.5, BN), right(core, "capacity"), right(core, "term"));
  row("CoreWeave", "Galaxy (b)", right(galaxy, "value", BN), wrong(galaxy, "capacity", 1.25), right(galaxy, "term"));
  row(
    "Amazon Web Services",
    "Cipher",
    wrong(cipher, "value", 1.27, BN),
    right(cipher, "capacity"),
    right(cipher, "term"),
  );
  row("Fluidstack", "Cipher (c)", wrong(fluid, "value", 4, BN), right(fluid, "capacity"), wrong(fluid, "term", 2));
  row("Fluidstack", "Hut 8 (d)", right(hut, "value", BN), wrong(hut, "capacity", 2), right(hut, "term"));
  sheet.line(
    "(1)",
    "Over the base term, options left out; our estimate of cash rent is 4% lower",
    innocent(0.04, "0%"),
  );
  sheet.line("(2)", "Critical IT load; multiply by PUE for the load at the meter", innocent(1.3));
  sheet.line("(3)", "Most have two extensions of five years", innocent(2), innocent(5));
  sheet.line("(4)", "Net operating income over build cost of $9m to $11m per MW", innocent(9), innocent(11));
  sheet.line("(a)", "Core Scientific shareholders voted down CoreWeave's $9 bn bid", innocent(9));
  sheet.line("(b)", "Galaxy holds approvals for another 830 MW at Helios", innocent(830));
  sheet.line("(c)", "Google's backstop of Fluidstack at Cipher, $bn", correct(1.4)); // documented by now
  sheet.line("(d)", "Hut 8 has 1,530 MW under development", innocent(1530));
}

function quarterly(book: WorkbookBuilder): void {
  const sheet = book.sheet("CRWV model");
  const random = new Seeded(22);
  sheet.line("CoreWeave, $m, FY ends December", ...quarters, "2025A", "2026E", "2027E");
  const lines: readonly (readonly [string, number, number])[] = [
    ["Revenue", 980, 8900],
    ["o/w Microsoft", 300, 900],
    ["o/w OpenAI", 20, 1800],
    ["o/w Meta", 10, 1900],
    ["Technology and infrastructure", 560, 4800],
    ["Sales and marketing", 11, 80],
    ["G&A", 90, 210],
    ["Stock-based compensation", 120, 240],
    ["Operating income", 18, 900],
    ["Interest expense", 264, 990],
    ["Net loss", 110, 700],
    ["Adjusted EBITDA", 606, 5200],
    ["Capex", 1900, 14000],
    ["PP&E, net", 13000, 61000],
    ["Backlog", 25900, 99400],
    ["Remaining performance obligations", 14700, 96000],
    ["Total debt", 8800, 34000],
    ["Cash", 1200, 4900],
    ["Deferred revenue", 3100, 8800],
    ["Weighted shares, m", 440, 560],
  ];
  for (const [name, low, high] of lines) sheet.line(name, ...some(random, quarters.length + 3, low, high));
  sheet.line("Active power, MW", ...some(random, quarters.length + 3, 420, 1700));
  sheet.line("Contracted power, MW", ...some(random, quarters.length + 3, 1600, 3500));
  sheet.line(
    "Customer concentration",
    ...some(random, quarters.length + 3, 40, 78).map((n) => innocent(n / 100, "0%")),
  );
  sheet.gap(1);
  sheet.line("Contract assumptions behind the model", "Value, $m", "Years");
  sheet.line(
    "OpenAI / CoreWeave",
    wrong("openai-coreweave-2025", "value", 1.3, MN),
    right("openai-coreweave-2025", "term"),
  );
  sheet.line("Jane Street / CoreWeave", right("janestreet-coreweave-2026", "value", MN));
}

function oracleModel(book: WorkbookBuilder): void {
  const sheet = book.sheet("ORCL DCF");
  const random = new Seeded(23);
  const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
  sheet.line("Oracle, US$ bn, FY to May", ...years.map((year) => innocent(year, "0")));
  const lines: readonly (readonly [string, number, number])[] = [
    ["Cloud infrastructure revenue", 10, 166],
    ["of which OpenAI (our estimate)", 1, 62],
    ["Cloud applications revenue", 13, 34],
    ["Licences and support", 19, 22],
    ["Cost of sales", 16, 120],
    ["EBIT", 18, 71],
    ["Tax", 2, 14],
    ["Capex", 21, 84],
    ["Depreciation", 4, 51],
    ["Free cash flow", -28, 40],
    ["Net debt", 85, 290],
    ["RPO", 138, 630],
  ];
  for (const [name, low, high] of lines) sheet.line(name, ...some(random, years.length, low, high, 1));
  sheet.line("OpenAI share of RPO", ...some(random, years.length, 40, 66).map((one) => innocent(one / 100, "0%")));
  sheet.line("Terminal growth", innocent(0.03, "0.0%"), "WACC", innocent(0.087, "0.0%"), "Beta", innocent(1.38));
  sheet.line("OpenAI contract with Oracle, total value, $bn", wrong("openai-oracle-2025", "value", 1.33, BN));
  sheet.line("OpenAI contract with Oracle, term in years", right("openai-oracle-2025", "term"));
}

function capTable(book: WorkbookBuilder): void {
  const sheet = book.sheet("Cap tables");
  const random = new Seeded(24);
  for (const [company, holders] of [
    ["CoreWeave", ["Magnetar", "NVIDIA", "Fidelity", "Founders", "OpenAI", "Free float"]],
    ["Anthropic", ["Amazon", "Google", "Microsoft", "NVIDIA", "Employees", "Funds"]],
    ["OpenAI", ["Microsoft", "OpenAI Foundation", "Amazon", "SoftBank", "NVIDIA", "Employees"]],
    ["Nebius", ["Founder", "NVIDIA", "Accel", "Meta warrants", "Free float"]],
    ["Cipher Mining", ["Google", "Bitfury", "V3", "Free float"]],
  ] as const) {
    sheet.line(company, "Shares, m", "Stake", "Invested, $m", "Value, $m", "Votes");
    for (const holder of holders)
      sheet.line(
        ...[holder, ...some(random, 1, 4, 210, 1), innocent(random.between(1, 49) / 100, "0.0%")],
        ...[...some(random, 2, 100, 38000), innocent(random.between(1, 60) / 100, "0.0%")],
      );
    sheet.line("Fully diluted", random.between(400, 900), innocent(1, "0%"), ...some(random, 2, 40000, 90000));
    sheet.gap(1);
  }
}

function unitFormats(book: WorkbookBuilder): void {
  const sheet = book.sheet("Formats");
  const [billions, scaled, power, years] = ['$0.0"bn"', '$#,##0.0,,,"bn"', '#,##0" MW"', '0.0"y"'];
  sheet.line("Customer", "Provider", "Contract", "Power", "Term", "Seller's net debt");
  const row = (customer: string, provider: string, cells: (Labelled | null)[], debt: number) =>
    sheet.line(customer, provider, ...cells, innocent(debt, '$#,##0"m"'));
  const [iren, cipher, galaxy, applied] = [
    "microsoft-iren-2025",
    "cipher-aws-2025",
    "galaxy-coreweave",
    "applieddigital-coreweave",
  ];
  row("Microsoft", "IREN", [wrong(iren, "value", 1.34, BN, billions), right(iren, "capacity", 1, power)], 964);
  row("AWS", "Cipher", [wrong(cipher, "value", 0.73, 1, scaled), right(cipher, "capacity", 1, power)], 1040);
  row("CoreWeave", "Galaxy", [right(galaxy, "value", 1, scaled), wrong(galaxy, "capacity", 0.4, 1, power)], 700);
  const leased = [wrong(applied, "value", 0.55, BN, billions), null, wrong(applied, "term", 0.6, 1, years)];
  row("CoreWeave", "Applied Digital", leased, 2300);
  const street = "janestreet-coreweave-2026";
  row("Jane Street", "CoreWeave", [wrong(street, "value", 1.4, MN, '#,##0 "USD m"'), null, null], 18800);
  const azure = "anthropic-azure-2025";
  row("Anthropic", "Azure", [wrong(azure, "value", 0.8, 1e12, '$0.000"tn"'), null, null], 40000);
  const openai = "openai-azure-2025";
  row("OpenAI", "Azure", [right(openai, "value", BN, billions), null, null], 40000);
  row("Fluidstack", "Hut 8", [innocent(9.3, '[$CHF] 0.0"bn"'), null, null], 310);
}

function textCells(book: WorkbookBuilder): void {
  const sheet = book.sheet("As text");
  sheet.line("Buyer", "Seller", "Deal value", "Capacity", "Length", "Seller's capex guide");
  const bn = (typed: number): string => `$${typed}bn`;
  const words = (typed: number): string => `US$ ${typed} billion`;
  const mw = (typed: number): string => `${typed} MW`;
  const yrs = (typed: number): string => `${typed} years`;
  const iren = "microsoft-iren-2025";
  sheet.line("Microsoft", "IREN", wrongText(iren, "value", 0.7, BN, bn), rightText(iren, "capacity", 1, mw));
  const oracle = "openai-oracle-2025";
  sheet.line(
    ...["OpenAI", "Oracle", rightText(oracle, "value", BN, bn), wrongText(oracle, "capacity", 2, 1, mw)],
    ...[wrongText(oracle, "term", 2, 1, yrs), "$50bn"],
  );
  const cerebras = "openai-cerebras-2026";
  sheet.line("OpenAI", "Cerebras", wrongText(cerebras, "value", 0.3, BN, bn), rightText(cerebras, "capacity", 1, mw));
  const azure = "anthropic-azure-2025";
  sheet.line("Anthropic", "Azure", wrongText(azure, "value", 1.33, BN, words), null, null, "$150bn");
  const core = "corescientific-coreweave";
  sheet.line(
    "CoreWeave",
    "Core Scientific",
    wrongText(core, "value", 0.6, BN, words),
    null,
    rightText(core, "term", 1, yrs),
  );
  const nvidia = "nvidia-iren-2026";
  sheet.line(
    "NVIDIA",
    "IREN",
    rightText(nvidia, "value", BN, bn),
    wrongText(nvidia, "capacity", 3, 1, mw),
    null,
    "$7.5bn",
  );
  const cipher = "cipher-aws-2025";
  sheet.line(
    "AWS",
    "Cipher",
    wrongText(cipher, "value", 1.6, MN, (n) => `USD ${n}m`),
    rightText(cipher, "capacity", 1, mw),
  );
  sheet.line("Meta", "Google Cloud", "over $10bn", null, "six years", "$93bn");
  sheet.line("Microsoft", "Nebius", planted("near", "$18.2bn"), null, "five years", "$2bn");
}

function titledBlocks(book: WorkbookBuilder): void {
  const sheet = book.sheet("One block a deal");
  const block = (title: string, ...rows: readonly (readonly [string, Labelled | number])[]): void => {
    sheet.line(title);
    for (const [label, cell] of rows) sheet.line(label, cell);
    sheet.gap(1);
  };
  const iren = "microsoft-iren-2025";
  block(
    "Microsoft – IREN (November 2025)",
    ["Value, $bn", wrong(iren, "value", 1.6, BN)],
    ["Term, years", right(iren, "term")],
    ["MW", right(iren, "capacity")],
    ["Price target change, $", 18],
    ["Our EPS change", innocent(0.22, "0%")],
  );
  const cipher = "cipher-fluidstack-2025";
  block(
    "Fluidstack – Cipher Mining (Barber Lake)",
    ["Value, $bn", right(cipher, "value", BN)],
    ["Term, years", wrong(cipher, "term", 0.5)],
    ["MW", wrong(cipher, "capacity", 0.6)],
    ["Google's stake in Cipher", innocent(0.054, "0.0%")],
    ["Build cost, $m", 1680],
  );
  const cerebras = "openai-cerebras-2026";
  block(
    "OpenAI – Cerebras",
    ["Value, $bn", right(cerebras, "value", BN)],
    ["MW", wrong(cerebras, "capacity", 0.5)],
    ["Cerebras valuation, $bn", 23],
    ["Systems, #", 32000],
  );
  const google = "meta-google-2025";
  block(
    "Meta – Google Cloud",
    ["Value, $bn", wrong(google, "value", 0.4, BN)],
    ["Term, years", right(google, "term")],
    ["Meta capex 2026, $bn", 125],
  );
  const hut = "hut8-fluidstack-riverbend";
  block(
    "Fluidstack – Hut 8, River Bend",
    ["Value, $bn", wrong(hut, "value", 0.7, BN)],
    ["Term, years", right(hut, "term")],
    ["MW", right(hut, "capacity")],
    ["Annual escalator", right(hut, "escalator", 1, "0%")],
    ["NOI a year, $m", right(hut, "average annual noi", MN)],
    ["Loan to cost", innocent(0.85, "0%")],
  );
  const nebius = "microsoft-nebius-2025";
  block(
    "Microsoft – Nebius, Vineland",
    ["Value, $m", wrong(nebius, "value", 1.25, MN)],
    ["Term, years", wrong(nebius, "term", 1.6)],
    ["Bridge loan, $m", 1500],
    ["Shares sold alongside, m", 10.8],
  );
  const applied = "applieddigital-coreweave";
  block(
    "CoreWeave – Applied Digital, Ellendale",
    ["Value, $m", wrong(applied, "value", 1.4, MN)],
    ["Term, years", right(applied, "term")],
    ["MW", right(applied, "capacity")],
    ["Design PUE", right(applied, "design pue")],
    ["Macquarie preferred, $m", 900],
  );
}

function creditSheet(book: WorkbookBuilder): void {
  const sheet = book.sheet("Credit");
  const random = new Seeded(25);
  sheet.line(
    "Issuer",
    "Instrument",
    "Amount $m",
    "Coupon",
    "Maturity",
    "Px",
    "YTW",
    "Spread",
    "Contract behind",
    "TCV $m",
  );
  const row = (issuer: string, instrument: string, behind: string | null, value: Labelled | null) =>
    sheet.line(
      ...[issuer, instrument, random.between(5, 42) * 50, innocent(random.between(500, 1000) / 10000, "0.00%")],
      ...[innocent(random.between(47500, 50500), "mmm-yy"), random.between(880, 1080) / 10],
      ...[innocent(random.between(60, 115) / 1000, "0.0%"), random.between(190, 640), behind, value],
    );
  row("CoreWeave", "Senior notes", null, null);
  row("CoreWeave", "Senior notes", null, null);
  row("CoreWeave", "DDTL 3.0", "OpenAI", wrong("openai-coreweave-2025", "value", 1.7, MN));
  row("CoreWeave", "Convertible", null, null);
  row("Cipher Mining", "Secured notes", "Fluidstack", right("cipher-fluidstack-2025", "value", MN));
  row("Cipher Mining", "Secured notes", "AWS", wrong("cipher-aws-2025", "value", 0.5, MN));
  row("TeraWulf", "Secured notes", null, null);
  row("Applied Digital", "Secured notes", "CoreWeave", wrong("applieddigital-coreweave", "value", 0.73, MN));
  row("IREN", "GPU financing", "Microsoft", slipped("microsoft-iren-2025", "value", MN));
  row("IREN", "Convertible", null, null);
  row("Galaxy", "Project loan", "CoreWeave", right("galaxy-coreweave", "value", MN));
  row("Hut 8", "Project loan", "Fluidstack", wrong("hut8-fluidstack-riverbend", "value", 0.3, MN));
  row("Oracle", "Senior notes", "OpenAI", wrong("openai-oracle-2025", "value", 0.67, MN));
  row("Core Scientific", "Convertible", "CoreWeave", right("corescientific-coreweave", "value", MN));
  row("Nebius", "Convertible", "Microsoft", wrong("microsoft-nebius-2025", "value", 1.75, MN));
  sheet.line("Coverage", "Net debt/EBITDA", 6.2, "Interest cover", 1.7, "FCF/debt", innocent(-0.31, "0%"));
}

function codes(book: WorkbookBuilder): void {
  const sheet = book.sheet("Deal log");
  sheet.line("ID", "Cost centre", "Customer", "Provider", "Value (USD bn)", "Analyst ext.", "IR phone", "File", "Page");
  const random = new Seeded(26);
  const row = (customer: string, provider: string, value: Labelled) =>
    sheet.line(
      ...[random.between(10000, 99999), random.between(4100, 4190), customer, provider, value],
      ...[random.between(2000, 2999), innocent(random.between(2120000000, 9170000000), "0")],
      ...[`DL-${String(random.between(100, 999))}`, random.between(1, 60)],
    );
  row("OpenAI", "Azure", wrong("openai-azure-2025", "value", 0.6, BN));
  row("OpenAI", "Cerebras", right("openai-cerebras-2026", "value", BN));
  row("Anthropic", "Google Cloud", wrong("anthropic-google-2026", "value", 1.25, BN));
  row("Anthropic", "Akamai", wrong("akamai-frontier-2026", "value", 0.6, BN));
  row("Google", "SpaceX", wrong("google-spacex-2026", "value", 0.5, BN));
  row("Microsoft", "Nebius", right("microsoft-nebius-2025", "value", BN));
  row("Microsoft", "Oracle", innocent(11));
  row("Meta", "Oracle", innocent(20));
  row("Microsoft", "Lambda", innocent(4));
  row("Anthropic", "CoreWeave", innocent(6.8));
  row("OpenAI", "AMD", innocent(90));
  row("OpenAI", "Broadcom", innocent(150));
}

function formulas(book: WorkbookBuilder): void {
  const sheet = book.sheet("With formulas");
  sheet.line("Customer", "Provider", "Value, $bn", "Value, $m", "Per year, $bn", "Per MW, $m", "MW");
  const row = (customer: string, provider: string, id: string, factor: number, term: number, megawatts: number) => {
    const value = wrong(id, "value", factor, BN);
    const amount = Number(value.value);
    const at = String(sheet.row + 1);
    sheet.line(
      ...[customer, provider, value, wrong(id, "value", factor, MN, "#,##0", `=C${at}*1000`)],
      { value: amount / term, formula: `=C${at}/${String(term)}`, label: "innocent" },
      { value: (amount * 1000) / megawatts, formula: `=D${at}/G${at}`, label: "innocent" },
      right(id, "capacity"),
    );
  };
  row("Microsoft", "IREN", "microsoft-iren-2025", 0.5, 5, 200);
  row("AWS", "Cipher Mining", "cipher-aws-2025", 1.3, 15, 300);
  row("NVIDIA", "IREN", "nvidia-iren-2026", 1.4, 5, 60);
  row("OpenAI", "Oracle", "openai-oracle-2025", 0.8, 5, 4500);
  row("CoreWeave", "Applied Digital", "applieddigital-coreweave", 1.5, 15, 400);
  const first = 2;
  sheet.line("All", null, {
    value: 287,
    formula: `=SUM(C${String(first)}:C${String(sheet.row)})`,
    label: "innocent",
  });
  sheet.line("Check", null, {
    value: 0,
    formula: `=C${String(sheet.row)}-D${String(sheet.row)}/1000`,
    label: "innocent",
  });
}

function usefulLife(book: WorkbookBuilder): void {
  const sheet = book.sheet("Depreciation");
  const random = new Seeded(27);
  const companies = ["CoreWeave", "Nebius", "Oracle", "Microsoft", "Meta", "Amazon", "Alphabet", "IREN"];
  sheet.line("Useful life of servers, years", "2022", "2023", "2024", "2025", "2026E", "PP&E $bn", "D&A $bn", "Page");
  for (const company of companies)
    sheet.line(
      ...[company, ...some(random, 5, 4, 6, 1), ...some(random, 1, 3, 260, 1), ...some(random, 1, 1, 38, 1)],
      random.between(40, 190),
    );
  sheet.line("If cut by one year: EPS effect", ...some(random, 5, -14, -2).map((one) => innocent(one / 100, "0%")));
}

function sites(book: WorkbookBuilder): void {
  const sheet = book.sheet("Site list");
  const random = new Seeded(28);
  sheet.line(
    "Site",
    "Owner",
    "Tenant / user",
    "Live MW",
    "Building MW",
    "Approved MW",
    "Halls",
    "GPUs live",
    "Capex $m",
  );
  for (const [site, owner, user] of [
    ["Abilene I–II", "Crusoe", "Oracle for OpenAI"],
    ["Shackelford", "Vantage", "Oracle for OpenAI"],
    ["Milam", "SB Energy", "OpenAI"],
    ["Childress Horizon 1", "IREN", "Microsoft"],
    ["Childress Horizon 2", "IREN", "Microsoft"],
    ["Vineland", "Nebius", "Microsoft"],
    ["Denton hall C", "Core Scientific", "CoreWeave"],
    ["Muskogee", "Core Scientific", "CoreWeave"],
    ["Dalton", "Core Scientific", "CoreWeave"],
    ["Ellendale building 2", "Applied Digital", "CoreWeave"],
    ["Ellendale building 3", "Applied Digital", "CoreWeave"],
    ["Helios phase I", "Galaxy", "CoreWeave"],
    ["Helios phase II", "Galaxy", "CoreWeave"],
    ["Barber Lake", "Cipher Mining", "Fluidstack"],
    ["Lake Mariner CB-3", "TeraWulf", "Fluidstack"],
    ["Narvik", "Nscale", "Microsoft"],
    ["Loughton", "Nscale", "Microsoft"],
    ["Sines", "Nscale", "Microsoft"],
    ["Memphis, Colossus", "SpaceX", "Anthropic and own use"],
    ["New Carlisle", "AWS", "Anthropic"],
  ] as const)
    sheet.line(
      ...[site, owner, user, random.between(10, 130), random.between(10, 180), random.between(200, 290)],
      ...[random.between(2, 12), random.between(4, 60) * 1000, random.between(190, 3100)],
    );
}

function valuation(book: WorkbookBuilder): void {
  const sheet = book.sheet("Sum of parts");
  const random = new Seeded(29);
  sheet.line("Nebius, $bn", "EBITDA 27E", "Multiple", "EV", "Per share $", "% of EV");
  for (const part of [
    "AI cloud",
    "Microsoft contract",
    "Meta contracts",
    "Toloka",
    "Avride",
    "ClickHouse stake",
    "Net cash",
  ])
    sheet.line(
      ...[part, ...some(random, 1, 0, 3, 2), ...some(random, 1, 4, 22, 1), ...some(random, 1, 1, 14, 1)],
      ...[...some(random, 1, 2, 60, 1), innocent(random.between(2, 45) / 100, "0%")],
    );
  sheet.line("Equity value", null, null, innocent(34.8), innocent(139), innocent(1, "0%"));
  sheet.gap(1);
  sheet.line("IREN, present value, $bn", "Bear", "Base", "Bull");
  for (const part of ["Microsoft contract, NPV", "NVIDIA contract, NPV", "Bitcoin mining", "Sweetwater land", "Debt"])
    sheet.line(part, ...some(random, 3, 1, 8, 1));
  sheet.line("Per share, $", 31, 68, 112);
  sheet.gap(1);
  sheet.line("Premises");
  sheet.line("Microsoft / IREN contract value, $bn", wrong("microsoft-iren-2025", "value", 1.15, BN));
  sheet.line("NVIDIA / IREN contract value, $bn", right("nvidia-iren-2026", "value", BN));
  sheet.line("Microsoft / Nebius contract value, $bn", wrong("microsoft-nebius-2025", "value", 1.4, BN));
}

function sensitivity(book: WorkbookBuilder): void {
  const sheet = book.sheet("Sensitivity");
  const random = new Seeded(30);
  sheet.line("IRR of the Microsoft contract for IREN: GPU price (down), power price (across)");
  sheet.line(null, ...[28, 34, 40, 46, 52].map((price) => innocent(price, '$0"/MWh"')));
  for (const price of [1.6, 1.9, 2.2, 2.5, 2.8, 3.1])
    sheet.line(innocent(price, '$0.00"/h"'), ...some(random, 5, 60, 310).map((one) => innocent(one / 1000, "0.0%")));
  sheet.gap(1);
  sheet.line("CoreWeave EBITDA 2028, $m: utilisation (down), renewal discount (across)");
  sheet.line(null, ...[0, 0.1, 0.2, 0.3, 0.4].map((cut) => innocent(cut, "0%")));
  for (const used of [0.7, 0.8, 0.9, 0.95]) sheet.line(innocent(used, "0%"), ...some(random, 5, 4200, 14100));
  sheet.gap(1);
  sheet.line("Contract value haircut in each case, OpenAI / Oracle, $bn");
  sheet.line("Haircut", ...[0.1, 0.2, 0.3, 0.4, 0.5].map((cut) => innocent(cut, "0%")));
  const value = documented("openai-oracle-2025", "value", BN);
  sheet.line("After haircut", ...[0.9, 0.8, 0.7, 0.6, 0.5].map((kept) => innocent(Math.round(value * kept))));
}

function gpuPrices(book: WorkbookBuilder): void {
  const sheet = book.sheet("GPU prices");
  const random = new Seeded(31);
  sheet.line("$ per GPU-hour", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  for (const name of [
    "CoreWeave H100",
    "CoreWeave GB200",
    "Nebius H100",
    "Nebius B200",
    "AWS p5",
    "Azure ND",
    "Oracle BM",
  ])
    sheet.line(name, ...some(random, 12, 1, 9, 2));
  sheet.line("As of", serial("2026-06-30"), "Source page", innocent(14));
  sheet.line(
    "IREN–Microsoft announced",
    day("microsoft-iren-2025", "announced"),
    "value, $bn",
    correct(documented("microsoft-iren-2025", "value", BN)),
  );
}
