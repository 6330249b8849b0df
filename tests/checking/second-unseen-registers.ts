import { M, right, serial, wrong } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, planted, type Labelled, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(3301);

const DAY = "dd-mmm-yy";
const badDay = (isoDay: string): Labelled => planted("contradiction", serial(isoDay), DAY);
const goodDay = (isoDay: string): Labelled => correct(serial(isoDay), DAY);
const otherDay = (isoDay: string): Labelled => innocent(serial(isoDay), DAY);

export function writeRegisters(builder: WorkbookBuilder): void {
  writeCalendar(builder);
  writeExpiryLadder(builder);
  writePowerRegister(builder);
  writeGpuTracker(builder);
  writeAdvances(builder);
}

function writeCalendar(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Deal calendar");
  sheet.line(
    "Announced",
    "Customer",
    "Provider",
    "Share price move, %",
    "Volume vs avg, x",
    "Expected next event",
    "Days to event",
  );
  const row = (day: Labelled, customer: string, provider: string, next: string): number =>
    sheet.line(
      day,
      customer,
      provider,
      random.between(-9, 31),
      random.between(1, 9),
      otherDay(next),
      random.between(3, 90),
    );
  row(badDay("2024-12-22"), "CoreWeave", "Core Scientific", "2026-11-05");
  row(badDay("2025-07-14"), "CoreWeave", "Galaxy Digital", "2026-11-11");
  row(goodDay("2025-08-29"), "CoreWeave", "Applied Digital", "2027-01-08");
  row(badDay("2025-10-08"), "Microsoft", "Nebius", "2026-11-12");
  row(goodDay("2025-11-03"), "Microsoft", "IREN", "2027-02-04");
  row(badDay("2025-12-03"), "Amazon Web Services", "Cipher Mining", "2026-12-01");
  row(badDay("2025-09-28"), "OpenAI", "Microsoft Azure", "2027-01-28");
  row(badDay("2026-02-14"), "OpenAI", "Cerebras", "2026-12-09");
  row(goodDay("2026-04-15"), "Jane Street", "CoreWeave", "2026-11-10");
  row(badDay("2026-05-20"), "Google", "SpaceX", "2026-12-31");
  row(badDay("2026-06-07"), "NVIDIA", "IREN", "2027-02-25");
  row(goodDay("2026-05-06"), "Anthropic", "SpaceX", "2027-01-15");
  row(badDay("2025-07-21"), "Meta", "Google Cloud", "2027-01-27");
  row(otherDay("2026-09-15"), "Mistral", "Nscale", "2027-03-01");
}

function writeExpiryLadder(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Expiry ladder");
  sheet.line(
    "Provider",
    "Customer",
    "Service start",
    "Contract end",
    "Loan maturity",
    "Gap (months)",
    "Residual value, % of cost",
  );
  const rest = (maturity: string): [Labelled, number, number] => [
    otherDay(maturity),
    random.between(2, 60),
    random.between(5, 35),
  ];
  sheet.line("Microsoft Azure", "OpenAI", null, null, ...rest("2031-06-30"));
  sheet.line("Nebius", "Microsoft", null, badDay("2030-09-30"), ...rest("2030-12-31"));
  sheet.line("IREN", "Microsoft", badDay("2027-04-01"), badDay("2033-06-30"), ...rest("2031-03-31"));
  sheet.line("Cerebras", "OpenAI", correct("2026"), badDay("2031-12-31"), ...rest("2029-12-31"));
  sheet.line("SpaceX", "Anthropic", badDay("2026-09-01"), badDay("2031-05-31"), ...rest("2029-06-30"));
  sheet.line("SpaceX", "Google", badDay("2027-03-01"), goodDay("2029-06-30"), ...rest("2029-06-30"));
  sheet.line("Cipher Mining", "AWS", badDay("2027-02-01"), null, ...rest("2030-11-15"));
  sheet.line("Applied Digital", "CoreWeave", badDay("2026-06-01"), null, ...rest("2030-06-01"));
  sheet.line("CoreWeave", "NVIDIA", null, badDay("2030-04-13"), ...rest("2030-06-30"));
  sheet.line("Oracle", "OpenAI", badDay("2029-01-01"), null, ...rest("2045-09-30"));
  sheet.line("Nscale", "Microsoft", correct("2026"), null, ...rest("2032-09-30"));
  sheet.line("SpaceX", "Reflection AI", goodDay("2026-07-01"), badDay("2027-12-31"), ...rest("2030-01-31"));
  sheet.line("Lambda", "Microsoft", null, null, ...rest("2030-02-28"));
}

function writePowerRegister(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Power register");
  sheet.line("Power under contract, MW of critical IT load");
  sheet.line(
    "Landlord / cloud",
    "Tenant / customer",
    "Contracted MW",
    "Energised MW Q3",
    "Substation MVA",
    "PUE x100",
    "Land acres",
    "Grid queue rank",
  );
  const site = (): number[] => [
    random.between(10, 90),
    random.between(900, 1900),
    random.between(112, 139),
    random.between(80, 1400),
    random.between(1, 30),
  ];
  sheet.line("IREN", "NVIDIA", wrong("nvidia-iren-2026", "capacity", 85), ...site());
  sheet.line("Cipher Mining", "Amazon Web Services", wrong("cipher-aws-2025", "capacity", 240), ...site());
  sheet.line("Applied Digital", "CoreWeave", wrong("applieddigital-coreweave", "capacity", 460), ...site());
  sheet.line("Galaxy", "CoreWeave", right("galaxy-coreweave", "capacity", 1), ...site());
  sheet.line("Hut 8", "Fluidstack", wrong("hut8-fluidstack-riverbend", "capacity", 330), ...site());
  sheet.line("TeraWulf", "Fluidstack, Abernathy", wrong("terawulf-fluidstack-abernathy", "capacity", 210), ...site());
  sheet.line(
    "TeraWulf",
    "Fluidstack, Lake Mariner",
    right("terawulf-fluidstack-lakemariner", "capacity", 1),
    ...site(),
  );
  sheet.line("TeraWulf", "Anthropic", wrong("terawulf-anthropic-2026", "capacity", 460), ...site());
  sheet.line("Oracle", "OpenAI", wrong("openai-oracle-2025", "capacity", 5600), ...site());
  sheet.line("Crusoe", "Oracle", right("crusoe-abilene", "capacity", 1), ...site());
  sheet.line("Cerebras", "OpenAI", wrong("openai-cerebras-2026", "capacity", 570), ...site());
  sheet.line("Nebius", "Meta", innocent(280), ...site());
  sheet.line("Total", null, innocent(9480), ...site());
}

function writeGpuTracker(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("GPU tracker");
  sheet.line("GPUs by contract ('000)");
  sheet.line("Contract", "GPUs", "of which delivered", "Cost per GPU, $k", "Power per GPU, W", "Rack count");
  const rest = (): number[] => [
    random.between(1, 60),
    random.between(28, 61),
    random.between(1100, 2100),
    random.between(200, 3100),
  ];
  const thousand = { unit: 1000 };
  sheet.line("SpaceX - Anthropic", wrong("anthropic-spacex-2026", "gpus", 190, thousand), ...rest());
  sheet.line("SpaceX - Google", wrong("google-spacex-2026", "gpus", 85, thousand), ...rest());
  sheet.line("Nscale - Microsoft", wrong("microsoft-nscale-2025", "gpus", 260, thousand), ...rest());
  sheet.line("Nscale - Microsoft, Texas site only", correct(104), ...rest());
  sheet.line("IREN - Microsoft", innocent(76), ...rest());
  sheet.line("CoreWeave - Meta", innocent(230), ...rest());
  sheet.line("Lambda - Microsoft", innocent(48), ...rest());
  sheet.line("Fleet average", innocent(114), ...rest());
}

function writeAdvances(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Customer advances");
  sheet.line("Customer prepayments and recurring fees");
  sheet.line(
    "Provider",
    "Customer",
    "Prepayment share of contract",
    "Monthly fee",
    "Deferred revenue on balance sheet",
    "Days payable",
  );
  sheet.line(null, null, "%", "US$ m", "US$ m", "days");
  const rest = (): number[] => [random.between(90, 4000), random.between(15, 95)];
  sheet.line("IREN", "Microsoft", planted("contradiction", 0.35, "0%"), null, ...rest());
  sheet.line("SpaceX", "Anthropic", null, wrong("anthropic-spacex-2026", "monthly fee", 1050, { unit: M }), ...rest());
  sheet.line("SpaceX", "Google", null, wrong("google-spacex-2026", "monthly fee", 1100, { unit: M }), ...rest());
  sheet.line(
    "SpaceX",
    "Reflection AI",
    null,
    wrong("reflection-spacex-2026", "monthly fee", 0.15, { unit: M }),
    ...rest(),
  );
  sheet.line("Nebius", "Microsoft", innocent(0.4, "0%"), null, ...rest());
  sheet.line("CoreWeave", "OpenAI", innocent(0.18, "0%"), null, ...rest());
  sheet.line("Applied Digital", "CoreWeave", innocent(0.05, "0%"), innocent(34), ...rest());
}
