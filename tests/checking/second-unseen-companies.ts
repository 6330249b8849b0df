import { BN, documented, M, right, wrong, wrongBn } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(88);

/** Whole numbers that a model has beside its contracts. */
const series = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, () => random.between(low, high));

export function writeCompanies(builder: WorkbookBuilder): void {
  writeRevenueModel(builder);
  writeComps(builder);
  writeRampModel(builder);
}

function writeRevenueModel(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("IREN model");
  sheet.line("IREN Ltd - revenue model (fiscal year to June)");
  sheet.line("Assumption", "Unit", "FY26E", "FY27E", "FY28E", "FY29E", "FY30E", "FY31E");
  const assumption = (name: string, unit: string, low: number, high: number): number =>
    sheet.line(name, unit, ...series(6, low, high));
  assumption("Bitcoin mining revenue", "US$m", 210, 800);
  assumption("Microsoft revenue recognised", "US$m", 150, 1940);
  assumption("NVIDIA revenue recognised", "US$m", 60, 680);
  assumption("Average operating MW", "MW", 160, 900);
  assumption("GPU capex", "US$m", 900, 5600);
  assumption("Depreciation", "US$m", 140, 1300);
  assumption("EBITDA margin", "%", 44, 71);
  assumption("Net debt", "US$m", 400, 7200);
  sheet.gap();
  sheet.line("Contract inputs");
  sheet.line("Microsoft - total contract value", "US$bn", wrongBn("microsoft-iren-2025", 8.6));
  sheet.line("Microsoft - contract term", "years", wrong("microsoft-iren-2025", "term", 7));
  sheet.line("Microsoft - prepayment", "%", wrong("microsoft-iren-2025", "prepayment share", 25, { unit: 0.01 }));
  sheet.line("Microsoft - contracted IT capacity", "MW", wrong("microsoft-iren-2025", "capacity", 270));
  sheet.line("Microsoft - equipment order with Dell", "US$bn", correct(5.8));
  sheet.line("NVIDIA - total contract value", "US$bn", wrongBn("nvidia-iren-2026", 5.5));
  sheet.line("NVIDIA - contract term", "years", right("nvidia-iren-2026", "term", 1));
  sheet.line("NVIDIA - warrant coverage", "US$bn", correct(2.1));
  sheet.line("Childress campus, grid power", "MW", correct(750));
  sheet.line("Cost of equity", "%", innocent(13.5));
}

function writeComps(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Neocloud comps");
  sheet.line("Neocloud and HPC hosting comps, prices as of 20-Nov-26");
  sheet.line(
    "Company",
    "Ticker",
    "Price $",
    "EV $bn",
    "EV/Sales 26E",
    "EV/EBITDA 26E",
    "EV/Sales 27E",
    "EV/EBITDA 27E",
    "Net debt/EBITDA",
    "Anchor customer",
    "Anchor contract value $bn",
    "Anchor term yrs",
  );
  const multiples = (): number[] => [
    random.between(9, 180),
    random.between(2, 80),
    random.between(3, 30),
    random.between(8, 60),
    random.between(2, 20),
    random.between(6, 40),
    random.between(1, 9),
  ];
  sheet.line(
    "Cipher Mining",
    "CIFR",
    ...multiples(),
    "AWS",
    wrongBn("cipher-aws-2025", 6.6),
    right("cipher-aws-2025", "term", 1),
  );
  sheet.line(
    "Galaxy",
    "GLXY",
    ...multiples(),
    "CoreWeave",
    wrongBn("galaxy-coreweave", 11.5),
    right("galaxy-coreweave", "term", 1),
  );
  sheet.line(
    "Hut 8",
    "HUT",
    ...multiples(),
    "Fluidstack",
    wrongBn("hut8-fluidstack-riverbend", 5.1),
    wrong("hut8-fluidstack-riverbend", "term", 12),
  );
  sheet.line(
    "Core Scientific",
    "CORZ",
    ...multiples(),
    "CoreWeave",
    right("corescientific-coreweave"),
    wrong("corescientific-coreweave", "term", 15),
  );
  sheet.line(
    "Applied Digital",
    "APLD",
    ...multiples(),
    "CoreWeave",
    right("applieddigital-coreweave"),
    wrong("applieddigital-coreweave", "term", 10),
  );
  sheet.line(
    "IREN",
    "IREN",
    ...multiples(),
    "Microsoft",
    right("microsoft-iren-2025"),
    right("microsoft-iren-2025", "term", 1),
  );
  sheet.line(
    "Nebius",
    "NBIS",
    ...multiples(),
    "Microsoft",
    wrongBn("microsoft-nebius-2025", 23.5),
    right("microsoft-nebius-2025", "term", 1),
  );
  sheet.line("CleanSpark", "CLSK", ...multiples(), "n.d.", correct(6.6), correct(20));
  sheet.line("Median", null, ...multiples());
  sheet.line("Mean", null, ...multiples());
}

function writeRampModel(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("SpaceX ramp");
  sheet.line("SpaceX / xAI - external compute customers");
  sheet.line(
    "Customer",
    "Monthly fee at full ramp ($m)",
    "GPUs",
    "Total contract value ($bn)",
    "Term (yrs)",
    "Jul-26",
    "Aug-26",
    "Sep-26",
    "Oct-26",
    "Nov-26",
    "Dec-26",
  );
  const months = (): number[] => series(6, 40, 1250);
  sheet.line(
    "Anthropic",
    wrong("anthropic-spacex-2026", "monthly fee", 1450, { unit: M }),
    wrong("anthropic-spacex-2026", "gpus", 180000),
    wrongBn("anthropic-spacex-2026", 34),
    right("anthropic-spacex-2026", "term", 1),
    ...months(),
  );
  sheet.line(
    "Google",
    right("google-spacex-2026", "monthly fee", M),
    wrong("google-spacex-2026", "gpus", 140000),
    wrongBn("google-spacex-2026", 36.5),
    right("google-spacex-2026", "term", 1),
    ...months(),
  );
  sheet.line(
    "Reflection AI",
    wrong("reflection-spacex-2026", "monthly fee", 185, { unit: M }),
    null,
    right("reflection-spacex-2026"),
    wrong("reflection-spacex-2026", "term", 5),
    ...months(),
  );
  sheet.line("Sum of customers", innocent(2320), innocent(435000), innocent(81.3), null, ...months());
  sheet.gap();
  sheet.line("Colossus 1 power, MW", correct(300), innocent(280));
  sheet.line("Operating cost per GPU-hour, $", innocent(1.12), innocent(1.05));
  sheet.line("Check: Anthropic fee, $bn a month", correct(documented("anthropic-spacex-2026", "monthly fee", BN)));
}
