import { M, right, wrong, wrongBn } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, planted, type Labelled, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(5150);

const some = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, () => random.between(low, high));

export function writeContext(builder: WorkbookBuilder): void {
  writeKpis(builder);
  writeScenarios(builder);
  writeSites(builder);
  writeCapitalTable(builder);
  writeOldAgainstNew(builder);
  writeDiligence(builder);
  writeValuation(builder);
}

function writeKpis(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("KPI tracker");
  sheet.line("Quarterly KPI tracker, US$ m unless stated");
  sheet.line("Company", "Metric", "1Q25", "2Q25", "3Q25", "4Q25", "1Q26", "2Q26", "3Q26");
  for (const company of ["CoreWeave", "Nebius", "IREN", "Cipher Mining", "Applied Digital", "Oracle (OCI)", "Hut 8"])
    for (const metric of ["Revenue", "Adj. EBITDA", "Capex", "Backlog", "Active MW", "Headcount"])
      sheet.line(company, metric, ...some(7, 40, 9900));
  sheet.gap();
  sheet.line("Contract wins in the period, US$ bn");
  sheet.line("Company", "Customer", "Quarter", "Contract value");
  sheet.line("IREN", "Microsoft", "4Q25", wrongBn("microsoft-iren-2025", 10.8));
  sheet.line("CoreWeave", "Jane Street", "2Q26", wrongBn("janestreet-coreweave-2026", 4.5));
  sheet.line("Cipher Mining", "AWS", "4Q25", right("cipher-aws-2025"));
  sheet.line("Nebius", "Microsoft", "3Q25", wrongBn("microsoft-nebius-2025", 22.2));
  sheet.line("Nebius", "Other", "3Q26", innocent(0.9));
}

function writeScenarios(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Scenarios");
  sheet.line("What if OpenAI pays Oracle late? Scenario analysis, US$ bn");
  sheet.line("Line", "Base", "Bull", "Bear", "Stress");
  [
    "OpenAI payments to Oracle, FY28",
    "OpenAI payments to Oracle, FY29",
    "OpenAI payments to Oracle, FY30",
    "Oracle capex for OpenAI sites",
    "Oracle net debt",
    "Oracle free cash flow",
    "Oracle EBITDA",
    "Share of contract value recovered, %",
    "Probability, %",
    "Implied value per share, $",
  ].forEach((line) => sheet.line(line, ...some(4, 8, 330)));
  sheet.gap();
  sheet.line("Contract as signed, for reference");
  sheet.line("Oracle / OpenAI contract value, US$ bn", wrongBn("openai-oracle-2025", 375));
  sheet.line("Oracle / OpenAI contract term, years", wrong("openai-oracle-2025", "term", 3));
  sheet.line("Oracle / OpenAI contracted power, MW", right("openai-oracle-2025", "capacity", 1));
}

function writeSites(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Site register");
  sheet.line("Landlord", "Tenant", "Building", "Building MW", "Handover", "Budget $m", "Spent $m", "Complete %");
  const building = (landlord: string, tenant: string, name: string, mw: number | Labelled): number =>
    sheet.line(
      landlord,
      tenant,
      name,
      typeof mw === "number" ? innocent(mw) : mw,
      `${random.between(1, 4)}Q${random.between(26, 28)}`,
      ...some(2, 90, 1900),
      random.between(0, 100),
    );
  building("Applied Digital", "CoreWeave", "ELN-02", 100);
  building("Applied Digital", "CoreWeave", "ELN-03", 150);
  building("Applied Digital", "CoreWeave", "ELN-04", 150);
  building("Galaxy", "CoreWeave", "Helios phase 1", 133);
  building("Galaxy", "CoreWeave", "Helios phase 2", 260);
  building("Core Scientific", "CoreWeave", "Denton", 260);
  building("Core Scientific", "CoreWeave", "Austin", 16);
  building("Cipher Mining", "AWS", "Hall A", 120);
  building("Cipher Mining", "AWS", "Hall B", 180);
  building("IREN", "Microsoft", "Horizon 1", 50);
  building("IREN", "Microsoft", "Horizon 2", 50);
  building("TeraWulf", "Fluidstack", "CB-3", 82);
  building("Hut 8", "Fluidstack", "River Bend 1", 122);
  building("Crusoe", "Oracle", "Abilene 7", 155);
  building("Nscale", "Microsoft", "Loughton", 50);
  building("Nscale", "Microsoft", "Texas phase 1", correct(240));
  sheet.gap();
  sheet.line("Landlord", "Tenant", "Whole contract, MW", "Whole contract, term (years)");
  sheet.line("Cipher Mining", "AWS", wrong("cipher-aws-2025", "capacity", 270), wrong("cipher-aws-2025", "term", 8));
  sheet.line(
    "Applied Digital",
    "CoreWeave",
    right("applieddigital-coreweave", "capacity", 1),
    wrong("applieddigital-coreweave", "term", 20),
  );
  sheet.line(
    "IREN",
    "Microsoft",
    wrong("microsoft-iren-2025", "capacity", 230),
    right("microsoft-iren-2025", "term", 1),
  );
  sheet.line("Galaxy", "CoreWeave", wrong("galaxy-coreweave", "capacity", 393), right("galaxy-coreweave", "term", 1));
}

function writeCapitalTable(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Circularity map");
  sheet.line("Money between the same parties, US$ bn");
  sheet.line("From", "To", "What", "Amount", "Year");
  const flow = (from: string, to: string, what: string, amount: number, year: number): number =>
    sheet.line(from, to, what, innocent(amount), year);
  const documentedFlow = (from: string, to: string, what: string, amount: number, year: number): number =>
    sheet.line(from, to, what, correct(amount), year);
  flow("NVIDIA", "OpenAI", "Equity investment, first tranche", 10, 2026);
  flow("NVIDIA", "CoreWeave", "Equity stake at market", 3.8, 2025);
  documentedFlow("NVIDIA", "IREN", "Share purchase right", 2.1, 2026);
  flow("NVIDIA", "Nebius", "Equity investment", 2, 2026);
  flow("NVIDIA", "Anthropic", "Equity investment, up to", 10, 2025);
  flow("Microsoft", "Anthropic", "Equity investment, up to", 5, 2025);
  flow("Microsoft", "OpenAI", "Cumulative investment", 13.8, 2025);
  flow("Amazon", "Anthropic", "Equity investment", 8, 2024);
  documentedFlow("Amazon", "OpenAI", "Equity investment", 50, 2026);
  flow("Google", "Anthropic", "Equity investment", 3.3, 2025);
  documentedFlow("OpenAI", "Cerebras", "Loan", 1, 2026);
  flow("OpenAI", "AMD", "Warrant value at vesting", 34, 2025);
  documentedFlow("CoreWeave", "OpenAI", "Shares issued", 0.35, 2025);
  flow("CoreWeave", "Core Scientific", "Bid, lapsed", 9, 2025);
  documentedFlow("Google", "Fluidstack", "Lease guarantee for Cipher site", 1.4, 2025);
  documentedFlow("Google", "TeraWulf", "Guarantee of Fluidstack's rent", 3.2, 2025);
  documentedFlow("Jane Street", "CoreWeave", "Equity purchase", 1, 2026);
  flow("SpaceX", "Cursor", "Purchase of company", 60, 2026);
  documentedFlow("Broadcom", "Anthropic", "Vendor loan", 42, 2026);
  sheet.gap();
  sheet.line("Customer", "Provider", "Cloud contract value, US$ bn");
  sheet.line("Jane Street", "CoreWeave", wrongBn("janestreet-coreweave-2026", 8.5));
  sheet.line("NVIDIA", "IREN", wrongBn("nvidia-iren-2026", 4.4));
  sheet.line("OpenAI", "Cerebras", wrongBn("openai-cerebras-2026", 18));
  sheet.line("Anthropic", "Microsoft Azure", wrongBn("anthropic-azure-2025", 27));
  sheet.line("Anthropic", "Broadcom", wrongBn("anthropic-broadcom-lease-2026", 210));
}

function writeOldAgainstNew(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Inputs (long form)");
  sheet.line("deal", "field", "input", "unit", "owner", "rev");
  const input = (deal: string, field: string, cell: Parameters<typeof sheet.at>[2], unit: string): number =>
    sheet.line(deal, field, cell, unit, random.pick(["jb", "mk", "sd"]), random.between(1, 14));
  input("Microsoft-IREN", "contract value", wrong("microsoft-iren-2025", "value", 11900, { unit: M }), "USD m");
  input("Microsoft-IREN", "term", right("microsoft-iren-2025", "term", 1), "years");
  input("Microsoft-IREN", "gpu cost", correct(5800), "USD m");
  input("Microsoft-IREN", "discount rate", innocent(11.5), "%");
  input("AWS-Cipher Mining", "contract value", right("cipher-aws-2025", "value", M), "USD m");
  input("AWS-Cipher Mining", "term", wrong("cipher-aws-2025", "term", 18), "years");
  input("AWS-Cipher Mining", "build cost", innocent(2900), "USD m");
  input("AWS-Cipher Mining", "capacity", wrong("cipher-aws-2025", "capacity", 215), "MW");
  input("Google-SpaceX", "monthly fee", wrong("google-spacex-2026", "monthly fee", 820, { unit: M }), "USD m");
  input("Google-SpaceX", "notice period", correct(90), "days");
  input("Google-SpaceX", "start", planted("contradiction", "2026-12-01"), "date");
  input("Anthropic-SpaceX", "term", wrong("anthropic-spacex-2026", "term", 5), "years");
  input("Anthropic-SpaceX", "utilisation", innocent(92), "%");
  input("OpenAI-Cerebras", "capacity", wrong("openai-cerebras-2026", "capacity", 500), "MW");
  input("OpenAI-Cerebras", "capacity option", correct(1250), "MW");
  input("CoreWeave-Galaxy", "term", wrong("galaxy-coreweave", "term", 20), "years");
  input("CoreWeave-Galaxy", "capex", innocent(6400), "USD m");
  input("CoreWeave-Galaxy", "loan to cost", innocent(80), "%");
  input("NVIDIA-IREN", "contract value", wrong("nvidia-iren-2026", "value", 4100, { unit: M }), "USD m");
  input("NVIDIA-IREN", "announced", correct("2026-05-07"), "date");
}

function writeDiligence(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Diligence list");
  sheet.line("No.", "Question", "Answer received", "Status");
  const ask = (question: string, answer: Parameters<typeof sheet.at>[2]): number =>
    sheet.line(sheet.row, question, answer, random.pick(["open", "closed"]));
  ask(
    "What is the contract value of Hut 8's lease with Fluidstack, base term?",
    wrongBn("hut8-fluidstack-riverbend", 5.2, "US$5.2bn"),
  );
  ask(
    "How many years does Hut 8's lease with Fluidstack run?",
    wrong("hut8-fluidstack-riverbend", "term", 10, { shown: "10 years" }),
  );
  ask("How much did Hut 8 draw under its loan for Fluidstack's building?", innocent("US$1.2bn"));
  ask("What does Fluidstack pay Hut 8 in the first year?", innocent("US$390m"));
  ask(
    "How many MW does Galaxy lease to CoreWeave in total?",
    wrong("galaxy-coreweave", "capacity", 640, { shown: "640 MW" }),
  );
  ask("How many MW has ERCOT approved for Galaxy's Helios?", innocent("1,630 MW"));
  ask("What is the contract value of Galaxy's leases to CoreWeave?", wrongBn("galaxy-coreweave", 10.5, "US$10.5bn"));
  ask("What is the capex of Galaxy for CoreWeave, phase 1?", innocent("US$1.7bn"));
  ask(
    "What is the term of Cipher Mining's lease with AWS?",
    wrong("cipher-aws-2025", "term", 25, { shown: "25 years" }),
  );
  ask("What is the deposit of AWS with Cipher Mining?", innocent("US$60m"));
  ask("What would AWS pay Cipher Mining on early termination?", innocent("US$1.9bn"));
  ask("How many staff does Cipher Mining employ?", innocent("68"));
  ask(
    "What is the monthly fee that Anthropic pays SpaceX?",
    wrong("anthropic-spacex-2026", "monthly fee", 900, { unit: M, shown: "US$900m" }),
  );
  ask("How many days' notice may Anthropic give SpaceX?", innocent("90 days"));
}

function writeValuation(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("SOTP");
  sheet.line("Sum of the parts, US$ m", "Low", "Mid", "High", "Method");
  const part = (what: string, method: string): number => sheet.line(what, ...some(3, 120, 21000), method);
  part("Cipher Mining: NPV of AWS contract", "DCF, 9%");
  part("Cipher Mining: NPV of Fluidstack contract", "DCF, 8%");
  part("IREN: NPV of Microsoft contract", "DCF, 11%");
  part("IREN: value of uncontracted power", "US$ m per MW");
  part("Applied Digital: NPV of CoreWeave leases", "Cap rate 7.5%");
  part("Galaxy: NPV of CoreWeave leases", "Cap rate 8%");
  part("Hut 8: NPV of Fluidstack lease", "Cap rate 7%");
  part("Hut 8: stake in American Bitcoin", "Market");
  part("Nebius: NPV of Microsoft contract", "DCF, 12%");
  part("Nebius: stake in ClickHouse", "Last round");
  part("CoreWeave: NPV of Meta order forms", "DCF, 12%");
  part("CoreWeave: debt secured on OpenAI contract", "Book");
  part("Oracle: NPV of OpenAI contract", "DCF, 9%");
  part("Core Scientific: NPV of CoreWeave leases", "Cap rate 8%");
  part("Net debt", "Book");
  part("Shares, m", "Diluted");
}
