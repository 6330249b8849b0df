import { right, wrong, wrongBn, type Cell } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, planted, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(640);

export function writeDecks(builder: WorkbookBuilder): void {
  writeBoardDeck(builder);
  writePressLog(builder);
  writeOnePager(builder);
  writeGermanTable(builder);
  writeCallNotes(builder);
}

function writeBoardDeck(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Board p12");
  sheet.line("Board of directors, page 12 - where our peers stand");
  sheet.line("Peer win", "TCV", "Length", "Remarks");
  sheet.line(
    "Nebius wins Microsoft (Sep 2025)",
    wrongBn("microsoft-nebius-2025", 24, "$24.0bn"),
    wrong("microsoft-nebius-2025", "term", 8, { shown: "8 years" }),
    "Vineland",
  );
  sheet.line("IREN wins Microsoft (Nov 2025)", right("microsoft-iren-2025"), correct("5 years"), "Childress");
  sheet.line("CoreWeave wins Meta (Sep 2025)", wrongBn("meta-coreweave-2025", 19, "$19bn"), null, "first order form");
  sheet.line(
    "CoreWeave wins Meta (Apr 2026)",
    wrongBn("meta-coreweave-2026", 27.5, "$27.5bn"),
    null,
    "order form of 31 March",
  );
  sheet.line(
    "Oracle wins OpenAI (Sep 2025)",
    correct("$300bn"),
    wrong("openai-oracle-2025", "term", 10, { shown: "10 years" }),
    "Stargate",
  );
  sheet.line(
    "Cerebras wins OpenAI (Jan 2026)",
    wrongBn("openai-cerebras-2026", 8.5, "$8.5bn"),
    correct("3 years"),
    null,
  );
  sheet.line(
    "AWS wins OpenAI (Nov 2025)",
    wrongBn("openai-aws-2025", 45, "$45bn"),
    wrong("openai-aws-2025", "term", 5, { shown: "5 years" }),
    "EC2",
  );
  sheet.line("Cipher wins AWS (Nov 2025)", correct("$5.5bn"), correct("15 years"), null);
  sheet.gap(1);
  ["Pipeline, $bn", "Win rate, %", "Days to contract", "Sales heads", "Churn, %", "NPS", "Utilisation, %"].forEach(
    (kpi) =>
      sheet.line(kpi, random.between(10, 99), random.between(10, 99), random.between(10, 99), random.between(10, 99)),
  );
}

function writePressLog(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Press log");
  sheet.line("Seen on", "Outlet", "Headline", "Clicks");
  const seen = (day: string, outlet: string, headline: Cell): number =>
    sheet.line(day, outlet, headline, random.between(100, 9000));
  seen("21 Aug 2025", "Reuters", planted("contradiction", "Meta signs $7bn cloud contract with Google"));
  seen("10 Sep 2025", "WSJ", planted("contradiction", "Oracle and OpenAI sign $380bn contract"));
  seen("30 Sep 2025", "WSJ", innocent("Oracle sells $18bn of debt for sites that OpenAI will use"));
  seen("15 Aug 2025", "Barron's", planted("contradiction", "Galaxy signs $11bn lease contract with CoreWeave"));
  seen("31 Oct 2025", "Barron's", innocent("CoreWeave's $9bn bid for Core Scientific fails"));
  seen("3 Nov 2025", "DCD", planted("contradiction", "Cipher signs $6.9bn lease contract with AWS"));
  seen("11 Nov 2025", "DCD", innocent("AWS to spend $11bn in Georgia"));
  seen("12 Nov 2025", "TechCrunch", innocent("Anthropic in $50bn plan with Fluidstack for own data centres"));
  seen("11 Mar 2026", "CNBC", innocent("NVIDIA invests $2bn in Nebius"));
  seen("7 May 2026", "CNBC", planted("contradiction", "NVIDIA agrees $4.6bn cloud contract with IREN"));
  seen("5 Jun 2026", "FT", planted("contradiction", "Google to pay SpaceX $700m a month under compute contract"));
  seen("2 Jul 2026", "The Information", innocent("OpenAI burns $9bn in the first half, with Oracle bills to come"));
  seen("7 Jul 2026", "Bloomberg", innocent("Meta in talks over $14bn data-centre financing with Pimco"));
  seen("19 Aug 2026", "Semafor", innocent("Microsoft cuts its Oracle bill by $400m"));
}

function writeOnePager(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Tear sheet");
  sheet.line("Tear sheet: Anthropic's compute suppliers");
  sheet.line("Supplier", "Commitment ($bn)", "Tenor (years)", "Power (MW)", "First invoice", "Share of 2027E cost, %");
  const last = (): [null, number] => [null, random.between(2, 40)];
  sheet.line("Microsoft Azure", wrongBn("anthropic-azure-2025", 24.5), null, correct(1000), ...last());
  sheet.line(
    "AWS",
    wrongBn("anthropic-aws-2026", 88),
    wrong("anthropic-aws-2026", "term", 7),
    wrong("anthropic-aws-2026", "capacity", 6400),
    ...last(),
  );
  sheet.line(
    "Google Cloud",
    innocent(150),
    wrong("anthropic-google-2026", "term", 7),
    wrong("anthropic-google-2026", "capacity", 6100),
    ...last(),
  );
  sheet.line(
    "SpaceX",
    wrongBn("anthropic-spacex-2026", 31),
    right("anthropic-spacex-2026", "term", 1),
    correct(300),
    ...last(),
  );
  sheet.line(
    "Broadcom",
    right("anthropic-broadcom-lease-2026"),
    wrong("anthropic-broadcom-lease-2026", "term", 8),
    null,
    ...last(),
  );
  sheet.line(
    "TeraWulf",
    wrongBn("terawulf-anthropic-2026", 37),
    wrong("terawulf-anthropic-2026", "term", 15),
    right("terawulf-anthropic-2026", "capacity", 1),
    ...last(),
  );
  sheet.line("CoreWeave", innocent(7), innocent(4), null, ...last());
  sheet.line("Sum", innocent(478), null, innocent(13600), ...last());
  sheet.gap();
  [
    "Run-rate revenue $bn",
    "Valuation $bn",
    "Cash $bn",
    "Headcount",
    "Gross margin %",
    "Share of API revenue %",
  ].forEach((what) => sheet.line(what, random.between(20, 400), random.between(20, 400), random.between(20, 400)));
}

function writeCallNotes(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Call notes Q3");
  sheet.line("Management call notes", null, null, "Verified?");
  sheet.line("Speaker", "Said", "Number", "Unit");
  const said = (who: string, what: string, number: Cell, unit: string): number =>
    sheet.line(who, what, number, unit, random.between(1, 5));
  said("CFO, Nebius", "Annualised run-rate revenue at year end", innocent(8), "$bn");
  said(
    "CFO, Nebius",
    "Microsoft contract, total value including the optional services",
    wrongBn("microsoft-nebius-2025", 21.6),
    "$bn",
  );
  said("CFO, Nebius", "Microsoft contract term", wrong("microsoft-nebius-2025", "term", 7), "years");
  said("CFO, Nebius", "Connected power by year end", innocent(900), "MW");
  said("CEO, IREN", "Microsoft: contracted capacity in MW", wrong("microsoft-iren-2025", "capacity", 160), "MW");
  said("CEO, IREN", "Microsoft: capacity delivered so far", correct(50), "MW");
  said("CEO, IREN", "NVIDIA: contract value of the managed cloud", wrongBn("nvidia-iren-2026", 4.3), "$bn");
  said("CEO, IREN", "AI cloud ARR target", innocent(3.4), "$bn");
  said("CFO, Oracle", "Capex this year", innocent(50), "$bn");
  said("CFO, Oracle", "OpenAI contract term", wrong("openai-oracle-2025", "term", 8), "years");
  said("CFO, Oracle", "Abilene: MW contracted from Crusoe", wrong("crusoe-abilene", "capacity", 1500), "MW");
  said("CFO, Oracle", "Abilene: MW delivered by Crusoe", correct(618), "MW");
  said(
    "CEO, Cipher",
    "Fluidstack contract capacity of Cipher Mining at Barber Lake",
    wrong("cipher-fluidstack-2025", "capacity", 125),
    "MW",
  );
  said("CEO, Cipher", "Pipeline", innocent(3.2), "GW");
  said("CEO, CoreWeave", "Active power", innocent(850), "MW");
  said("CEO, CoreWeave", "Contracted power", innocent(3.5), "GW");
  said("CEO, CoreWeave", "Share of backlog with investment-grade customers", innocent(62), "%");
  said("CEO, Hut 8", "Fluidstack contract value, base term", wrongBn("hut8-fluidstack-riverbend", 21.5), "$bn");
  said("CEO, Hut 8", "Development pipeline", innocent(8650), "MW");
}

function writeGermanTable(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Übersicht DE");
  sheet.line("Große Rechenzentrumsverträge (Vertragswert in Mrd. US-Dollar)");
  sheet.line(
    "Kunde",
    "Anbieter",
    "Vertragswert",
    "Laufzeit (Jahre)",
    "Leistung (MW)",
    "Marktkapitalisierung (Mrd. USD)",
    "Mitarbeiter",
  );
  const rest = (): number[] => [random.between(5, 900), random.between(150, 160000)];
  sheet.line(
    "Microsoft",
    "IREN",
    wrongBn("microsoft-iren-2025", 12.9),
    right("microsoft-iren-2025", "term", 1),
    right("microsoft-iren-2025", "capacity", 1),
    ...rest(),
  );
  sheet.line(
    "AWS",
    "Cipher Mining",
    right("cipher-aws-2025"),
    wrong("cipher-aws-2025", "term", 10),
    right("cipher-aws-2025", "capacity", 1),
    ...rest(),
  );
  sheet.line(
    "CoreWeave",
    "Applied Digital",
    wrongBn("applieddigital-coreweave", 14.5),
    right("applieddigital-coreweave", "term", 1),
    wrong("applieddigital-coreweave", "capacity", 300),
    ...rest(),
  );
  sheet.line(
    "OpenAI",
    "Oracle",
    wrongBn("openai-oracle-2025", 250),
    right("openai-oracle-2025", "term", 1),
    right("openai-oracle-2025", "capacity", 1),
    ...rest(),
  );
  sheet.line("Meta", "Google Cloud", right("meta-google-2025"), wrong("meta-google-2025", "term", 10), null, ...rest());
  sheet.line("Deutsche Telekom", "NVIDIA", innocent(1.2), innocent(6), innocent(50), ...rest());
  sheet.line("Quelle: Unternehmensangaben");
}
