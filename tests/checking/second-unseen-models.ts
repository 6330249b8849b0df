import { M, right, wrong, wrongBn } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(411);

/** Whole numbers that a model has beside its contracts. */
const series = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, () => random.between(low, high));

export function writeModels(builder: WorkbookBuilder): void {
  writeCommitmentTable(builder);
  writeBacklogBuild(builder);
  writeSideBySide(builder);
  writeMatrix(builder);
}

function writeCommitmentTable(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Fig 7 commitments");
  sheet.line("Figure 7: AI capacity commitments since 2024");
  sheet.line(
    "Buyer",
    "Seller",
    "Year",
    "TCV (US$bn)",
    "Tenor (yrs)",
    "MW",
    "% of seller's FY25 sales",
    "Seller mkt cap US$bn",
  );
  const tail = (): number[] => [random.between(40, 900), random.between(3, 190)];
  sheet.line(
    "Microsoft",
    "IREN",
    2025,
    wrongBn("microsoft-iren-2025", 11.4),
    right("microsoft-iren-2025", "term", 1),
    right("microsoft-iren-2025", "capacity", 1),
    ...tail(),
  );
  sheet.line(
    "Amazon Web Services",
    "Cipher Mining",
    2025,
    right("cipher-aws-2025"),
    wrong("cipher-aws-2025", "term", 12),
    right("cipher-aws-2025", "capacity", 1),
    ...tail(),
  );
  sheet.line("Jane Street", "CoreWeave", 2026, wrongBn("janestreet-coreweave-2026", 7.2), null, null, ...tail());
  sheet.line(
    "OpenAI",
    "Oracle",
    2025,
    right("openai-oracle-2025"),
    right("openai-oracle-2025", "term", 1),
    wrong("openai-oracle-2025", "capacity", 3300),
    ...tail(),
  );
  sheet.line(
    "CoreWeave",
    "Galaxy Digital",
    2025,
    right("galaxy-coreweave"),
    right("galaxy-coreweave", "term", 1),
    wrong("galaxy-coreweave", "capacity", 610),
    ...tail(),
  );
  sheet.line(
    "CoreWeave",
    "Applied Digital",
    2025,
    wrongBn("applieddigital-coreweave", 13.2),
    right("applieddigital-coreweave", "term", 1),
    right("applieddigital-coreweave", "capacity", 1),
    ...tail(),
  );
  sheet.line("Undisclosed hyperscaler", "Applied Digital", 2025, correct(5), correct(15), correct(200), ...tail());
  sheet.line("Microsoft", "Nscale", 2025, innocent(21), null, null, ...tail());
  sheet.line("Meta", "AMD", 2026, innocent(75), null, wrong("meta-amd-2026", "capacity", 7500), ...tail());
  sheet.line("Microsoft", "Lambda", 2025, innocent(3.5), innocent(4), null, ...tail());
  sheet.line(
    "NVIDIA",
    "IREN",
    2026,
    right("nvidia-iren-2026"),
    wrong("nvidia-iren-2026", "term", 3),
    right("nvidia-iren-2026", "capacity", 1),
    ...tail(),
  );
  sheet.line("Source: company filings, our compilation");
}

function writeBacklogBuild(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("CRWV backlog build");
  sheet.line("CoreWeave, Inc. (CRWV) - backlog build by customer");
  sheet.line("US$ m unless stated", null, null, "Recognised in year");
  sheet.line(
    "Customer",
    "Contract",
    "Total contract value",
    "FY25A",
    "FY26E",
    "FY27E",
    "FY28E",
    "FY29E",
    "FY30E",
    "Run-off after FY30E",
  );
  const years = (): number[] => series(7, 210, 6400);
  sheet.line("Meta", "Order form of Sep 2025", wrong("meta-coreweave-2025", "value", 17500, { unit: M }), ...years());
  sheet.line("Meta", "Order form of Mar 2026", wrong("meta-coreweave-2026", "value", 25400, { unit: M }), ...years());
  sheet.line(
    "OpenAI",
    "Three order forms, 2025",
    wrong("openai-coreweave-2025", "value", 27400, { unit: M }),
    ...years(),
  );
  sheet.line("Jane Street", "Cloud agreement", right("janestreet-coreweave-2026", "value", M), ...years());
  sheet.line(
    "NVIDIA",
    "Residual capacity order",
    wrong("nvidia-coreweave-backstop-2025", "value", 7300, { unit: M }),
    ...years(),
  );
  sheet.line("Anthropic", "Cloud agreement", innocent(6800), ...years());
  sheet.line("Microsoft", "Legacy contracts", innocent(10000), ...years());
  sheet.line("Other", "Enterprise and research", innocent(1350), ...years());
  sheet.line("Total backlog modelled", null, innocent(99400), ...years());
  sheet.line("Reported RPO", null, 98800, ...years());
  sheet.gap();
  sheet.line("Capex", null, null, ...years());
  sheet.line("Interest expense", null, null, ...years());
  sheet.line("Net debt", null, null, ...years());
}

function writeSideBySide(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Side by side");
  sheet.line("Large OpenAI contracts compared");
  sheet.line("Customer", "OpenAI", "OpenAI", "OpenAI", "OpenAI", "OpenAI");
  sheet.line("Provider", "Oracle", "Cerebras", "Microsoft Azure", "CoreWeave", "AWS");
  sheet.line("Year of announcement", 2025, 2026, 2025, 2025, 2026);
  sheet.line(
    "Contract value, $bn",
    wrongBn("openai-oracle-2025", 340),
    wrongBn("openai-cerebras-2026", 8.4),
    wrongBn("openai-azure-2025", 285),
    right("openai-coreweave-2025"),
    wrongBn("openai-aws-2026", 85),
  );
  sheet.line(
    "Contract length, years",
    wrong("openai-oracle-2025", "term", 7),
    right("openai-cerebras-2026", "term", 1),
    null,
    right("openai-coreweave-2025", "term", 1),
    wrong("openai-aws-2026", "term", 6),
  );
  sheet.line(
    "Contracted power, MW",
    right("openai-oracle-2025", "capacity", 1),
    wrong("openai-cerebras-2026", "capacity", 900),
    null,
    innocent(310),
    wrong("openai-aws-2026", "capacity", 2600),
  );
  sheet.line("Our probability of full delivery", ...[0.55, 0.6, 0.8, 0.9, 0.65].map((share) => innocent(share, "0%")));
  sheet.line("Modelled gross margin, year 3", ...[0.22, 0.31, 0.42, 0.27, 0.3].map((share) => innocent(share, "0%")));
  sheet.line("Provider net debt, $bn", 104, 1.6, -12, 24.9, 61);
  sheet.line("Provider revenue FY26E, $bn", 67, 1.1, 327, 12.6, 158);
  sheet.line("Provider capex FY26E, $bn", 50, 1.9, 146, 32, 200);
  sheet.line("Provider share price, $", 212, 98, 471, 117, 241);
}

function writeMatrix(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Who buys from whom");
  sheet.line("Contract value, US$ bn (rows: customer; columns: provider)");
  sheet.line("Customer", "IREN", "Nebius", "Oracle", "Cerebras", "Google Cloud", "Microsoft Azure", "All modelled");
  sheet.line(
    "OpenAI",
    null,
    null,
    wrongBn("openai-oracle-2025", 360),
    wrongBn("openai-cerebras-2026", 8.8),
    null,
    right("openai-azure-2025"),
    innocent(790),
  );
  sheet.line(
    "Microsoft",
    wrongBn("microsoft-iren-2025", 8.1),
    wrongBn("microsoft-nebius-2025", 26),
    null,
    null,
    null,
    null,
    innocent(61),
  );
  sheet.line("NVIDIA", right("nvidia-iren-2026"), innocent(4), null, null, null, null, innocent(14));
  sheet.line("Anthropic", null, null, null, null, innocent(200), wrongBn("anthropic-azure-2025", 40), innocent(410));
  sheet.line("Meta", null, innocent(14.9), null, null, wrongBn("meta-google-2025", 6.5), null, innocent(85));
  sheet.line("Provider EV, US$ bn", ...[22, 31, 690, 24, 2900, 3500].map((ev) => innocent(ev)));
}
