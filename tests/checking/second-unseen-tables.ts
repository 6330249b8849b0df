import { BN, documented, M, right, wrong, wrongBn } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, planted, type Labelled, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(31);

export function writeTables(builder: WorkbookBuilder): void {
  writeTextTable(builder);
  writeThousands(builder);
  writeGroupedByBuyer(builder);
}

function writeTextTable(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Slide table (text)");
  sheet.line("Customer > provider", "Announced", "Contract value", "Duration", "Capacity", "EV of provider");
  const ev = (): Labelled => innocent(`$${random.between(4, 90)}bn`);
  const size = (mw: number): string => `${mw} MW`;
  sheet.line(
    "Microsoft > IREN",
    planted("contradiction", "3 Dec 2025"),
    correct(`$${documented("microsoft-iren-2025")}bn`),
    wrong("microsoft-iren-2025", "term", 10, { shown: "10 years" }),
    wrong("microsoft-iren-2025", "capacity", 300, { shown: size(300) }),
    ev(),
  );
  sheet.line(
    "OpenAI > Cerebras",
    planted("contradiction", "14 March 2026"),
    correct("$20bn"),
    correct("3 years"),
    wrong("openai-cerebras-2026", "capacity", 1000, { shown: size(1000) }),
    ev(),
  );
  sheet.line(
    "AWS > Cipher Mining",
    correct("3 Nov 2025"),
    wrongBn("cipher-aws-2025", 5, "$5.0bn"),
    wrong("cipher-aws-2025", "term", 20, { shown: "20 years" }),
    correct(size(300)),
    ev(),
  );
  sheet.line(
    "CoreWeave > Galaxy",
    planted("contradiction", "15 September 2025"),
    innocent("over $15bn"),
    wrong("galaxy-coreweave", "term", 12, { shown: "12 years" }),
    correct(size(526)),
    ev(),
  );
  sheet.line(
    "NVIDIA > IREN",
    correct("7 May 2026"),
    wrongBn("nvidia-iren-2026", 4.8, "US$4.8bn"),
    correct("5 years"),
    innocent("tbc"),
    ev(),
  );
  sheet.line(
    "Meta > Google Cloud",
    correct("21 Aug 2025"),
    innocent(">$10bn"),
    wrong("meta-google-2025", "term", 8, { shown: "8 yrs" }),
    innocent("n/a"),
    ev(),
  );
  sheet.line(
    "Reflection AI > SpaceX",
    planted("contradiction", "22 July 2026"),
    wrongBn("reflection-spacex-2026", 4.9, "US$4.9bn"),
    innocent("3.5 years"),
    innocent("n/a"),
    ev(),
  );
  sheet.line(
    "Reflection AI > Nebius",
    correct("14 July 2026"),
    wrongBn("reflection-nebius-2026", 0.65, "US$650m"),
    innocent("n/a"),
    innocent("n/a"),
    ev(),
  );
}

function writeThousands(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Data export");
  sheet.line(
    "provider_name",
    "customer_name",
    "announce_year",
    "contract_value_usd_m",
    "term_months",
    "provider_headcount",
    "provider_revenue_usd_m",
    "provider_capex_usd_m",
    "credit_spread_bp",
    "record_id",
  );
  const rest = (): number[] => [
    random.between(180, 9000),
    random.between(60, 9000),
    random.between(300, 30000),
    random.between(180, 700),
    random.between(100000, 999999),
  ];
  sheet.line(
    "IREN",
    "Microsoft",
    2025,
    wrong("microsoft-iren-2025", "value", 9.7, { unit: M }),
    right("microsoft-iren-2025", "term", 1 / 12),
    ...rest(),
  );
  sheet.line(
    "Cipher Mining",
    "Amazon Web Services",
    2025,
    wrong("cipher-aws-2025", "value", 5.5, { unit: M }),
    right("cipher-aws-2025", "term", 1 / 12),
    ...rest(),
  );
  sheet.line(
    "Oracle",
    "OpenAI",
    2025,
    wrong("openai-oracle-2025", "value", 3_000_000, { unit: M }),
    right("openai-oracle-2025", "term", 1 / 12),
    ...rest(),
  );
  sheet.line(
    "Google Cloud",
    "Meta Platforms",
    2025,
    innocent(10000),
    wrong("meta-google-2025", "term", 6, { unit: 1 / 12 }),
    ...rest(),
  );
  sheet.line(
    "Galaxy Digital",
    "CoreWeave",
    2025,
    wrong("galaxy-coreweave", "value", 1500, { unit: M }),
    right("galaxy-coreweave", "term", 1 / 12),
    ...rest(),
  );
  sheet.line(
    "CoreWeave",
    "Jane Street",
    2026,
    wrong("janestreet-coreweave-2026", "value", 60000, { unit: M }),
    null,
    ...rest(),
  );
  sheet.line(
    "Akamai",
    "Anthropic",
    2026,
    right("akamai-frontier-2026", "value", M),
    wrong("akamai-frontier-2026", "term", 60, { unit: 1 / 12 }),
    ...rest(),
  );
  sheet.line(
    "Nebius",
    "Meta Platforms",
    2026,
    wrong("meta-nebius-2026", "value", 17000, { unit: M }),
    right("meta-nebius-2026", "term", 1 / 12),
    ...rest(),
  );
  sheet.line(
    "Applied Digital",
    "CoreWeave",
    2025,
    right("applieddigital-coreweave", "value", M),
    right("applieddigital-coreweave", "term", 1 / 12),
    ...rest(),
  );
  sheet.line("Nscale", "Microsoft", 2025, 18500, 60, ...rest());
}

function writeGroupedByBuyer(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Grouped by buyer");
  sheet.line("Disclosed commitments ($bn), grouped by buyer");
  sheet.line("Provider", "Year signed", "Total contract value", "Average per year", "Consensus", "Note");
  const rest = (): [number, number] => [random.between(1, 60), random.between(2, 300)];
  sheet.line("OpenAI");
  sheet.line("  Oracle", 2025, right("openai-oracle-2025"), ...rest());
  sheet.line("  Microsoft Azure", 2025, wrongBn("openai-azure-2025", 225), ...rest());
  sheet.line("  AWS", 2025, wrongBn("openai-aws-2025", 31), ...rest());
  sheet.line("  AWS", 2026, wrongBn("openai-aws-2026", 115), ...rest());
  sheet.line("  CoreWeave", 2025, wrong("openai-coreweave-2025", "value", 29.5, { unit: BN }), ...rest());
  sheet.line("Anthropic");
  sheet.line("  Microsoft Azure", 2025, right("anthropic-azure-2025"), ...rest());
  sheet.line("  AWS", 2026, wrongBn("anthropic-aws-2026", 60), ...rest());
  sheet.line("  Broadcom", 2026, wrongBn("anthropic-broadcom-lease-2026", 205), ...rest());
  sheet.line("  SpaceX", 2026, wrongBn("anthropic-spacex-2026", 27), ...rest());
  sheet.line("Meta");
  sheet.line("  CoreWeave", 2025, wrongBn("meta-coreweave-2025", 16.3), ...rest());
  sheet.line("  Nebius", 2025, wrongBn("meta-nebius-2025", 4.4), ...rest());
  sheet.line("  Google Cloud", 2025, right("meta-google-2025"), ...rest());
}
