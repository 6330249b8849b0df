import { right, wrong, wrongBn, type Cell } from "./second-unseen-deals";
import { Seeded } from "./seeded";
import { correct, innocent, type WorkbookBuilder } from "./sheet-builder";

const random = new Seeded(19);

export function writeLeases(builder: WorkbookBuilder): void {
  writeLeaseAbstract(builder);
  writeLeaseRoll(builder);
}

function writeLeaseAbstract(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Lease abstracts");
  const abstract = (landlord: string, tenant: string, rows: readonly (readonly Cell[])[]): void => {
    sheet.line("Landlord", landlord);
    sheet.line("Tenant", tenant);
    rows.forEach((row) => sheet.line(...row));
    sheet.line("Security deposit (months of rent)", random.between(2, 12));
    sheet.line("Renewal options (number)", random.between(1, 3));
    sheet.line("Length of each renewal (years)", innocent(5));
    sheet.line("Power pass-through (%)", innocent(100));
    sheet.line("Reserve, $m", random.between(20, 90));
    sheet.gap();
  };
  abstract("Galaxy Digital", "CoreWeave", [
    ["Initial term (years)", wrong("galaxy-coreweave", "term", 10)],
    ["Critical IT load (MW)", wrong("galaxy-coreweave", "capacity", 575)],
    ["Approved power at Helios (MW)", correct(800)],
    ["Contract value ($bn)", wrongBn("galaxy-coreweave", 13.1)],
  ]);
  abstract("Applied Digital", "CoreWeave", [
    ["Initial term (years)", right("applieddigital-coreweave", "term", 1)],
    ["Critical IT load (MW)", wrong("applieddigital-coreweave", "capacity", 330)],
    ["Contract value ($bn)", wrongBn("applieddigital-coreweave", 9.1)],
    ["First two leases ($bn)", correct(7)],
  ]);
  abstract("Hut 8", "Fluidstack (River Bend)", [
    ["Initial term (years)", wrong("hut8-fluidstack-riverbend", "term", 20)],
    ["Critical IT load (MW)", wrong("hut8-fluidstack-riverbend", "capacity", 210)],
    ["Contract value, base term ($bn)", right("hut8-fluidstack-riverbend")],
    ["Annual escalator (%)", correct(3)],
    ["Average annual NOI ($m)", correct(454)],
  ]);
  abstract("TeraWulf", "Fluidstack (Lake Mariner)", [
    ["Initial term (years)", wrong("terawulf-fluidstack-lakemariner", "term", 15)],
    ["Critical IT load (MW)", wrong("terawulf-fluidstack-lakemariner", "capacity", 290)],
    ["Contract value, base term ($bn)", wrongBn("terawulf-fluidstack-lakemariner", 5.1)],
  ]);
  abstract("Core Scientific", "AMD", [
    ["Initial term (years)", wrong("corescientific-amd-2026", "term", 12)],
    ["Critical IT load (MW)", wrong("corescientific-amd-2026", "capacity", 410)],
  ]);
}

function writeLeaseRoll(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Rent roll");
  sheet.line("HPC rent roll by landlord");
  sheet.line("Tenant", "MW leased", "Lease term", "Lease value", "$/kW-month", "Occupancy", "Stabilised yield");
  sheet.line(null, "MW", "years", "US$bn", "US$", "%", "%");
  const rest = (): number[] => [random.between(95, 180), random.between(0, 100), random.between(9, 16)];
  sheet.line("CIPHER MINING");
  sheet.line(
    "AWS",
    wrong("cipher-aws-2025", "capacity", 350),
    right("cipher-aws-2025", "term", 1),
    wrongBn("cipher-aws-2025", 6.3),
    ...rest(),
  );
  sheet.line(
    "Fluidstack",
    right("cipher-fluidstack-2025", "capacity", 1),
    wrong("cipher-fluidstack-2025", "term", 12),
    right("cipher-fluidstack-2025"),
    ...rest(),
  );
  sheet.line("APPLIED DIGITAL");
  sheet.line(
    "CoreWeave",
    right("applieddigital-coreweave", "capacity", 1),
    wrong("applieddigital-coreweave", "term", 12),
    wrongBn("applieddigital-coreweave", 12.6),
    ...rest(),
  );
  sheet.line("Hyperscaler A", correct(200), correct(15), correct(5), ...rest());
  sheet.line("Hyperscaler B", correct(300), correct(15), correct(7.5), ...rest());
  sheet.line("CORE SCIENTIFIC");
  sheet.line(
    "CoreWeave",
    right("corescientific-coreweave", "capacity", 1),
    right("corescientific-coreweave", "term", 1),
    wrongBn("corescientific-coreweave", 7.1),
    ...rest(),
  );
  sheet.line(
    "AMD",
    right("corescientific-amd-2026", "capacity", 1),
    wrong("corescientific-amd-2026", "term", 20),
    innocent(7.9),
    ...rest(),
  );
  sheet.line("HUT 8");
  sheet.line(
    "Fluidstack",
    wrong("hut8-fluidstack-riverbend", "capacity", 295),
    right("hut8-fluidstack-riverbend", "term", 1),
    right("hut8-fluidstack-riverbend"),
    ...rest(),
  );
  sheet.line("Undisclosed IG tenant", correct(352), correct(15), correct(9.8), ...rest());
  sheet.line("Weighted average", 318, 14.4, null, ...rest());
}
