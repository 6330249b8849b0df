import { BN, M, right, wrong, wrongBn, type Cell } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, planted, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(902);

const some = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, () => random.between(low, high));

export function writeCredit(builder: WorkbookBuilder): void {
  writeLenderTape(builder);
  writeCommitteePaper(builder);
  writeTermSheet(builder);
  writeCoverage(builder);
}

function writeLenderTape(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Loan tape");
  sheet.line("Data tape - HPC project loans, cut-off 31-Oct-2026");
  sheet.line(
    "Loan ID",
    "Borrower",
    "Offtaker",
    "Facility $m",
    "Drawn $m",
    "Spread bp",
    "LTV %",
    "DSCR x",
    "Contract TCV $m",
    "Contract term mths",
    "Contracted MW",
    "Obligor rating score",
  );
  let id = 1040;
  const loan = (): [string, number[]] => [
    `L-${(id += 7)}`,
    [
      random.between(400, 4000),
      random.between(90, 390),
      random.between(200, 450),
      random.between(48, 82),
      1 + random.between(20, 90) / 100,
    ],
  ];
  const row = (borrower: string, offtaker: string, ...contract: readonly Cell[]): void => {
    const [name, figures] = loan();
    sheet.line(name, borrower, offtaker, ...figures, ...contract, random.between(1, 9));
  };
  row(
    "Cipher Mining",
    "AWS",
    wrong("cipher-aws-2025", "value", 4400, { unit: M }),
    wrong("cipher-aws-2025", "term", 144, { unit: 1 / 12 }),
    right("cipher-aws-2025", "capacity", 1),
  );
  row(
    "Galaxy Digital",
    "CoreWeave",
    wrong("galaxy-coreweave", "value", 12800, { unit: M }),
    right("galaxy-coreweave", "term", 1 / 12),
    wrong("galaxy-coreweave", "capacity", 455),
  );
  row(
    "Applied Digital",
    "CoreWeave",
    right("applieddigital-coreweave", "value", M),
    right("applieddigital-coreweave", "term", 1 / 12),
    wrong("applieddigital-coreweave", "capacity", 480),
  );
  row(
    "Hut 8",
    "Fluidstack",
    wrong("hut8-fluidstack-riverbend", "value", 5400, { unit: M }),
    wrong("hut8-fluidstack-riverbend", "term", 120, { unit: 1 / 12 }),
    right("hut8-fluidstack-riverbend", "capacity", 1),
  );
  row(
    "TeraWulf",
    "Anthropic",
    wrong("terawulf-anthropic-2026", "value", 15500, { unit: M }),
    right("terawulf-anthropic-2026", "term", 1 / 12),
    wrong("terawulf-anthropic-2026", "capacity", 320),
  );
  row(
    "Core Scientific",
    "CoreWeave",
    right("corescientific-coreweave", "value", M),
    right("corescientific-coreweave", "term", 1 / 12),
    right("corescientific-coreweave", "capacity", 1),
  );
  row(
    "IREN",
    "Microsoft",
    right("microsoft-iren-2025", "value", M),
    wrong("microsoft-iren-2025", "term", 84, { unit: 1 / 12 }),
    right("microsoft-iren-2025", "capacity", 1),
  );
  row(
    "Core Scientific",
    "AMD",
    innocent(8100),
    wrong("corescientific-amd-2026", "term", 120, { unit: 1 / 12 }),
    wrong("corescientific-amd-2026", "capacity", 300),
  );
  row(
    "Nebius",
    "Microsoft",
    wrong("microsoft-nebius-2025", "value", 22500, { unit: M }),
    right("microsoft-nebius-2025", "term", 1 / 12),
    innocent(300),
  );
  row("Crusoe", "Oracle", null, null, wrong("crusoe-abilene", "capacity", 950));
  row("Soluna", "Bitdeer", innocent(940), innocent(96), innocent(75));
}

function writeCommitteePaper(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("IC paper Cipher");
  sheet.line("INVESTMENT COMMITTEE - CONFIDENTIAL");
  sheet.line("Borrower", "Cipher Barber Lake LLC (Cipher Mining)");
  sheet.line("Tenant", "Fluidstack");
  sheet.line("Credit support", "Google backstop");
  sheet.line("Key terms of the Fluidstack lease with Cipher Mining");
  sheet.line("Initial term (years)", wrong("cipher-fluidstack-2025", "term", 15));
  sheet.line("Critical IT load (MW)", wrong("cipher-fluidstack-2025", "capacity", 140));
  sheet.line("Contract value, initial term (US$bn)", wrongBn("cipher-fluidstack-2025", 2.2));
  sheet.line("Gross site capacity (MW)", correct(300));
  sheet.line("Backstop by Google (US$bn)", correct(1.4));
  sheet.line("Google warrants, % of equity", innocent(5.4));
  sheet.line("Facility size (US$m)", innocent(1400));
  sheet.line("Pricing (bp over SOFR)", innocent(325));
  sheet.line("Construction contingency (%)", innocent(7.5));
  sheet.line("Build cost per MW (US$m)", innocent(10.1));
  sheet.line("NOI margin (%)", innocent(82));
  sheet.line("Minimum DSCR (x)", innocent(1.3));
  sheet.line("LTC (%)", innocent(78));
  sheet.line("Scorecard", "Weight", "Score", "Weighted");
  ["Sponsor", "Tenant", "Guarantor", "Site", "Construction", "Structure"].forEach((what) =>
    sheet.line(what, innocent(random.between(10, 25) / 100, "0%"), ...some(2, 1, 5)),
  );
}

function writeTermSheet(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Termsheet extract");
  sheet.line("Indicative terms - delayed draw facility secured on the Meta / CoreWeave order form dated March 2026");
  sheet.line("#", "Item", "Provision", "Amount", "Unit");
  sheet.line(1, "Facility", "Delayed draw term loan", correct(8.5), "US$bn");
  sheet.line(
    2,
    "Underlying contract",
    "Contract value, order form of March 2026, Meta and CoreWeave",
    wrongBn("meta-coreweave-2026", 24.5),
    "US$bn",
  );
  sheet.line(
    3,
    "Underlying contract",
    "Term of the order form, Meta and CoreWeave, March 2026",
    wrong("meta-coreweave-2026", "term", 4),
    "years",
  );
  sheet.line(
    4,
    "Underlying contract",
    "End of service, Meta and CoreWeave order form of March 2026",
    planted("contradiction", "31 March 2031"),
    "date",
  );
  sheet.line(5, "Margin", "Over SOFR", innocent(225), "bp");
  sheet.line(6, "Upfront fee", "Of commitments", innocent(1.25), "%");
  sheet.line(7, "Commitment fee", "Of undrawn amounts", innocent(0.5), "%");
  sheet.line(8, "Pledged contract value", "Of the March 2026 order form", correct(19), "US$bn");
  sheet.line(9, "Amortisation", "Sculpted, after availability", innocent(22), "quarters");
  sheet.line(10, "DSRA", "Months of debt service", innocent(6), "months");
  sheet.line(11, "Cash sweep", "Below DSCR of", innocent(1.25), "x");
  sheet.line(12, "Hedging", "Share of floating exposure", innocent(75), "%");
  sheet.line(13, "Equity cure", "Number allowed", innocent(2), "times");
  sheet.line(14, "Advance rate", "Of contracted cash flow", innocent(68), "%");
  sheet.line(15, "Availability", "After closing", innocent(18), "months");
  sheet.line(16, "Change of control", "Threshold", innocent(35), "%");
}

function writeCoverage(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Counterparty file");
  sheet.line("Large-exposure file: who owes what to whom");
  sheet.line(
    "Obligor",
    "Obligee",
    "Exposure type",
    "Contract value (US$bn)",
    "Remaining (US$bn)",
    "PD 1y %",
    "LGD %",
    "Expected loss $m",
    "Limit $bn",
    "Utilisation %",
    "Comment",
  );
  const risk = (): number[] => [
    random.between(1, 60),
    random.between(1, 40) / 10,
    random.between(25, 60),
    random.between(4, 300),
    random.between(1, 20),
    random.between(10, 100),
  ];
  sheet.line(
    "OpenAI",
    "Microsoft Azure",
    "Cloud commitment",
    wrongBn("openai-azure-2025", 210),
    ...risk(),
    "unsecured",
  );
  sheet.line(
    "Anthropic",
    "Microsoft Azure",
    "Cloud commitment",
    wrongBn("anthropic-azure-2025", 36),
    ...risk(),
    "unsecured",
  );
  sheet.line("Anthropic", "AWS", "Cloud commitment", wrongBn("anthropic-aws-2026", 72), ...risk(), "10 years");
  sheet.line(
    "Anthropic",
    "Broadcom",
    "TPU lease",
    wrongBn("anthropic-broadcom-lease-2026", 187),
    ...risk(),
    "press only",
  );
  sheet.line("Meta", "Google Cloud", "Cloud commitment", wrongBn("meta-google-2025", 7.4), ...risk(), "six years");
  sheet.line("Google", "SpaceX", "Bridge capacity", wrongBn("google-spacex-2026", 23.8), ...risk(), "90 days' exit");
  sheet.line("Anthropic", "Google Cloud", "Cloud commitment", innocent(185), ...risk(), "amount unconfirmed");
  sheet.line(
    "NVIDIA",
    "CoreWeave",
    "Backstop",
    right("nvidia-coreweave-backstop-2025", "value", BN),
    ...risk(),
    "contingent",
  );
  sheet.line("OpenAI", "Cerebras", "Cloud commitment", innocent(26), ...risk(), "stated as more than 20");
  sheet.line("CoreWeave", "Dell", "Payables", innocent(4.2), ...risk(), "vendor finance");
}
