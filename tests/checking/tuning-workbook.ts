import { catalogue } from "../../src/catalog/catalogue";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { planFigures } from "../../src/plan/figures-plan";
import { ONLY_DEALS, other, PLANTED_DEALS, type PlantedDeal } from "./planted-deals";
import { Seeded } from "./seeded";
import { innocent, planted, WorkbookBuilder, type Labelled } from "./sheet-builder";

// A workbook as an analyst keeps one, with known errors in it. The matching was tuned on this one; held-out-workbook.ts
// has other layouts, words and numbers, and was not looked at while tuning.

const deal = (id: string): PlantedDeal => {
  const found = PLANTED_DEALS.find((each) => each.deal.id === id);
  if (found === undefined) throw new Error(`no planted deal ${id}`);
  return found;
};

/** A number that is off by what a slip makes of it: a digit, a place, a rounding up. */
function slipped(value: number, random: Seeded): number {
  return Number((value * random.pick([1.1, 0.9, 1.25, 0.75, 1.5, 0.6, 0.1])).toPrecision(4));
}

export function tuningWorkbook(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  const random = new Seeded(20261125);
  comparables(builder, random);
  termSheets(builder, random);
  notes(builder, random);
  companyData(builder, random);
  lookAlikes(builder, random);
  deliveries(builder, random);
  sums(builder);
  functionErrors(builder);
  insertedBlocks(builder);
  return builder;
}

/** A table of deals in billions without sources, another in millions with them. */
function comparables(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Comps");
  sheet.line("Comparable capacity contracts");
  sheet.line("Customer", "Provider", "Contract value (US$ bn)", "Term (years)", "Capacity (MW)", "Row");
  ONLY_DEALS.forEach((each, index) => {
    const { customer, provider, value, term, capacity } = each;
    const isWrong = index % 3 === 0;
    const slip = isWrong ? slipped(value, random) : value;
    const isWrongCapacity = index % 4 === 1 && capacity !== null;
    sheet.line(
      customer,
      provider,
      isWrong ? other(each, "value", slip, slip / 1e9) : planted("unsourced", value / 1e9),
      term === null ? null : innocent(term),
      capacity === null
        ? null
        : isWrongCapacity
          ? other(each, "capacity", Math.round(capacity * 1.6), Math.round(capacity * 1.6))
          : planted("unsourced", capacity),
      innocent(index + 1),
    );
  });
  sheet.gap(3);
  sheet.line("The same with sources, US$ m");
  sheet.line("Deal", "Committed value", "Source");
  for (const { customer, provider, value } of ONLY_DEALS.slice(0, 12))
    sheet.line(`${customer} / ${provider}`, innocent(value / 1e6, "#,##0"), "Company release");
  sheet.gap(3);
  sheet.line("In full dollars");
  sheet.line("Deal", "Commitment (US$)");
  for (const { customer, provider, value } of ONLY_DEALS.slice(12, 18))
    sheet.line(`${customer}–${provider}`, planted("unsourced", value, "$#,##0"));
}

/** One deal a block, labels down the side. */
function termSheets(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Terms");
  for (const each of ONLY_DEALS.slice(0, 14)) {
    const { customer, provider, value, term, capacity, announced } = each;
    const isWrong = random.next() < 0.5;
    const slip = isWrong ? slipped(value, random) : value;
    sheet.line(`${customer} – ${provider}: key terms`);
    sheet.line(
      "Contract value ($m)",
      isWrong ? other(each, "value", slip, slip / 1e6) : planted("unsourced", value / 1e6, "#,##0"),
    );
    if (term !== null) sheet.line("Term, years", term >= 10 ? planted("contradiction", term - 4) : innocent(term));
    if (capacity !== null && capacity >= 1000) sheet.line("Capacity, GW", planted("unsourced", capacity / 1000));
    if (announced !== null) sheet.line("Announced", planted("contradiction", announced + 45, "d mmm yyyy"));
    sheet.line("Probability of closing", innocent(0.8, "0%"));
    sheet.line("Discount rate", innocent(0.12, "0.0%"));
    sheet.line("Implied annual spend ($m)", innocent(Math.round(value / 5e6)));
    sheet.line("Pages of the contract", innocent(random.between(20, 300)));
    sheet.gap(2);
  }
}

/** Single lines with the unit behind the number or in its format. */
function notes(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Notes");
  sheet.line("Figures mentioned on the call");
  sheet.line("Meta–CoreWeave commitment (2026), $bn", planted("contradiction", 24.1));
  sheet.line("Meta–CoreWeave total commitment (2025), $bn", planted("unsourced", 14.2));
  sheet.line("Meta–CoreWeave combined commitment, $bn", planted("unsourced", 35.2));
  sheet.line("Meta–Nebius contract value (2026), $bn", planted("contradiction", 27));
  sheet.line("Microsoft–IREN prepayment share", planted("unsourced", 0.2, "0%"));
  sheet.line("Microsoft–IREN prepayment share (our note)", planted("contradiction", 0.35, "0%"));
  sheet.line("Anthropic–SpaceX monthly fee, $ thousands", planted("unsourced", 1_250_000, "#,##0"));
  sheet.line("Google–SpaceX monthly fee, $m", planted("contradiction", 820));
  sheet.line("Meta–CoreWeave 2026 signed", planted("contradiction", 46150, "d mmm yyyy"));
  for (const { customer, provider, value } of ONLY_DEALS.slice(4, 16)) {
    sheet.line(`${customer} and ${provider}, deal value`, planted("unsourced", value / 1e9, '$0.0"bn"'));
    sheet.line(`${customer} and ${provider}, deal value (source: press release)`, innocent(value / 1e9, '$0.0"bn"'));
    sheet.line(`${customer} and ${provider}, call on`, innocent(46000 + random.between(0, 300), "d mmm yyyy"));
  }
}

/** Other numbers of the same companies. */
function companyData(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Companies");
  const years = [2023, 2024, 2025, 2026, 2027];
  for (const measure of ["Revenue (US$ bn)", "Capex (US$ bn)", "Free cash flow, US$ m", "Gross margin", "Employees"]) {
    sheet.line(measure);
    sheet.line("Company", ...years);
    for (const company of ["Meta", "Microsoft", "OpenAI", "CoreWeave", "Oracle", "Nebius", "Anthropic"]) {
      const base = measure === "Gross margin" ? 0.4 : random.pick([14.2, 21, 35.2, 22.4, 300, 9.7, 38, 60]);
      sheet.line(company, ...years.map((_, index) => innocent(Number((base * (1 + index * 0.1)).toFixed(2)))));
    }
    sheet.gap(3);
  }
}

/** The digits of documented figures where they mean something else. */
function lookAlikes(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Misc");
  sheet.line("Assorted inputs");
  const labels = [
    "Page",
    "Phone extension",
    "Zip code",
    "Ticket",
    "Version",
    "Room",
    "Stadtwerke–Acme contract value ($bn)",
    "Uptime target",
    "PUE",
    "EUR/USD",
    "Share price of Meta ($)",
    "Price per GPU-hour at CoreWeave ($)",
    "CoreWeave customers",
    "Meta headcount (thousands)",
    "OpenAI share of Oracle backlog",
    "Microsoft capex ($bn)",
    "CoreWeave backlog ($bn)",
    "Nebius sites",
    "Meta–CoreWeave fair value of warrants ($m)",
    "Oracle debt ($bn)",
  ];
  for (const label of labels) {
    for (const value of [14.2, 21, 35.2, 300, 6.5, 22.4]) if (random.next() < 0.75) sheet.line(label, innocent(value));
  }
  sheet.gap(3);
  sheet.line("Dates", "Day", "Year");
  for (let index = 0; index < 20; index += 1)
    sheet.line(
      random.pick(["Board meeting", "Earnings of Meta", "CoreWeave investor day", "Model updated"]),
      innocent(45600 + random.between(0, 700), "d mmm yyyy"),
      innocent(random.between(2024, 2033)),
    );
  sheet.gap(3);
  sheet.line("Contacts", "Phone", "Invoice");
  for (let index = 0; index < 15; index += 1)
    sheet.line(
      `Contact ${index}`,
      innocent(random.between(2_000_000, 9_999_999)),
      innocent(random.pick([21000, 14200, 35200]) + index),
    );
}

/** Parts of a deal's value: years, remaining, scenarios. */
function deliveries(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Schedule");
  for (const id of ["meta-coreweave-2026", "openai-oracle-2025", "microsoft-nebius-2025"]) {
    const { customer, provider, value } = deal(id);
    sheet.line(`${customer} – ${provider} contract value by year, US$ bn`);
    sheet.line("Item", 2027, 2028, 2029, 2030, 2031);
    for (const item of ["Delivered", "Paid", "Remaining obligation", "Downside scenario"]) {
      sheet.line(
        item,
        ...[1, 2, 3, 4, 5].map((year) =>
          innocent(Number(((value / 5e9) * year * (0.9 + random.next() / 5)).toFixed(1))),
        ),
      );
    }
    sheet.line("Present value at 12%", innocent(Number((value * 0.71e-9).toFixed(2))));
    sheet.line("Contract value, low case", innocent(Number((value * 0.8e-9).toFixed(1))));
    sheet.gap(3);
  }
}

function sums(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Totals");
  sheet.line("US$ bn");
  sheet.line("First", innocent(14.2));
  sheet.line("Second", innocent(21));
  sheet.line("Third", innocent(35.2));
  sheet.line("All", planted("doubleCount", 70.4, "0.0", "=SUM(B2:B4)"));
  sheet.line("First two", { value: 35.2, formula: "=B2+B3", label: "innocent" });
  sheet.gap(3);
  const figures: Record<string, string> = {
    one: '=OFFTAKE.FIGURE("openai-aws-2026","combined commitment")',
    two: '=OFFTAKE.FIGURE("openai-aws-2025","value")',
    three: '=OFFTAKE.FIGURE("openai-azure-2025","value")',
    four: '=OFFTAKE.FIGURE("galaxy-coreweave","value")',
  };
  const rows = Object.entries(figures).map(
    ([label, formula]) => sheet.line(label, { value: 1e11, formula, label: "innocent" }) + 1,
  );
  const [one = 0, two = 0, three = 0, four = 0] = rows;
  sheet.line("Total and its part", planted("doubleCount", 2e11, "0", `=B${one}+B${two}`));
  sheet.line("Two clouds", { value: 2e11, formula: `=B${two}+B${three}`, label: "innocent" });
  sheet.line("A cloud and a lease", planted("doubleCount", 2e11, "0", `=SUM(B${three},B${four})`));
  sheet.line("Once and again", planted("doubleCount", 2e11, "0", `=B${three}+B${two}+B${three}`));
}

function functionErrors(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Functions");
  sheet.line("Calls");
  const errors: readonly (readonly [string, string])[] = [
    ['=OFFTAKE.FIGURE("meta-corweave-2026","value")', "#N/A"],
    ['=OFFTAKE.FIGURE("meta-coreweave-2026","colour")', "#N/A"],
    ['=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","ever")', "#VALUE!"],
    ['=1.1*OFFTAKE.ANNUALSPEND("meta-coreweave-2025","stated")', "#N/A"],
    ['=OFFTAKE.COMBINED("openai-azure-2025","galaxy-coreweave")', "#VALUE!"],
    ["=OFFTAKE.NOSUCH(1)", "#NAME?"],
  ];
  for (const [formula, value] of errors) sheet.line("Result", planted("functionError", value, "General", formula));
  sheet.line("Result", { value: 3.5e9, formula: '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")', label: "innocent" });
  sheet.line("Not ours", { value: "#DIV/0!", formula: "=1/0" });
}

function insertedBlocks(builder: WorkbookBuilder): void {
  const figures = planFigures(deal("meta-coreweave-2025").deal);
  const edited = builder.sheet("Figures");
  edited.plan(figures, builder);
  const value = figures.names.find(({ name }) => name.endsWith("_value"));
  if (value === undefined) throw new Error("the figures have a value");
  edited.at(value.row, value.column, planted("hardCoded", 14.9e9, "$#,##0"));
  const model = planDealModel(deal("openai-oracle-2025").deal);
  const typed = builder.sheet("Model");
  typed.plan(model, builder);
  for (const label of ["Present value", "Remaining"]) {
    const row = model.rows.findIndex(([first]) => first?.kind === "text" && first.text === label);
    if (row === -1) throw new Error(`the model has no ${label}`);
    typed.at(row, 1, planted("hardCoded", 123_456_789, "$#,##0"));
  }
  const older = builder.sheet("Old figures");
  const old = planFigures(deal("openai-aws-2025").deal, { ...catalogue, version: "2025.12.0" });
  older.plan(old, builder);
  const first = old.names[0];
  const cell = first === undefined ? null : (old.rows[first.row]?.[first.column] ?? null);
  if (first === undefined || cell?.kind !== "number") throw new Error("the first figure is a number");
  older.at(first.row, first.column, planted("olderCatalogue", cell.value, cell.numberFormat) as Labelled);
}
