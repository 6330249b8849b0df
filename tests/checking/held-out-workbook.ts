import { ONLY_DEALS, other, PLANTED_DEALS } from "./planted-deals";
import { Seeded } from "./seeded";
import { innocent, planted, WorkbookBuilder } from "./sheet-builder";

// Other layouts, words and numbers than tuning-workbook.ts. Its result is measured, never tuned for.

export function heldOutWorkbook(): WorkbookBuilder {
  const builder = new WorkbookBuilder();
  const random = new Seeded(4711);
  byProvider(builder, random);
  sideBySide(builder);
  memo(builder, random);
  budgets(builder, random);
  register(builder, random);
  totals(builder);
  return builder;
}

/** A sheet for each provider, customers down the side. */
function byProvider(builder: WorkbookBuilder, random: Seeded): void {
  const providers = [...new Set(ONLY_DEALS.map(({ provider }) => provider))];
  for (const provider of providers) {
    const deals = ONLY_DEALS.filter((each) => each.provider === provider);
    const sheet = builder.sheet(`${provider} contracts`);
    sheet.line("Amounts in millions of US dollars");
    sheet.line();
    sheet.line("Client", "TCV", "Duration (yrs)", "Contracted MW", "2028E");
    for (const deal of deals) {
      const { customer, value, term, capacity } = deal;
      const isWrong = random.next() < 0.4;
      const typed = isWrong ? Math.round((value / 1e6) * random.pick([1.15, 0.85, 1.4])) : 0;
      sheet.line(
        customer,
        isWrong ? other(deal, "value", typed * 1e6, typed, "#,##0") : planted("unsourced", value / 1e6, "#,##0"),
        term === null ? null : innocent(term, "0.0"),
        capacity === null ? null : planted("unsourced", capacity, "#,##0"),
        innocent(Math.round(value / 6e6), "#,##0"),
      );
    }
    sheet.line("Other clients", innocent(random.between(100, 900)), null, null, innocent(random.between(10, 90)));
    sheet.gap(1);
    sheet.line("Employees", innocent(random.between(300, 5000)));
    sheet.line("Founded", innocent(random.between(2010, 2022)));
  }
}

/** Deals as columns, terms as rows. */
function sideBySide(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Side by side");
  const deals = ONLY_DEALS.slice(3, 15);
  sheet.line("Headline terms");
  sheet.line("", ...deals.map(({ customer, provider }) => `${customer} & ${provider}`));
  sheet.line(
    "Commitment ($bn)",
    ...deals.map((deal, index) =>
      index % 4 === 2
        ? other(deal, "value", deal.value * 1.3, Number((deal.value * 1.3e-9).toFixed(2)))
        : planted("unsourced", deal.value / 1e9),
    ),
  );
  sheet.line(
    "Length in years",
    ...deals.map(({ term }, index) =>
      term === null ? null : index % 5 === 1 ? planted("contradiction", term + 3) : innocent(term),
    ),
  );
  sheet.line("Annual cost ($bn)", ...deals.map(({ value }) => innocent(Number((value * 0.19e-9).toFixed(2)))));
  sheet.line("Discount", ...deals.map((_, index) => innocent(0.05 + index / 100, "0%")));
  sheet.line("Contacts", ...deals.map((_, index) => innocent(index + 2)));
}

/** Sentences with a number behind, in all units. */
function memo(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Memo");
  sheet.line("What was agreed");
  ONLY_DEALS.forEach((deal, index) => {
    const { customer, provider, value } = deal;
    switch (index % 5) {
      case 0:
        sheet.line(`${customer} has committed to buy from ${provider}`, planted("unsourced", value, '"US$" #,##0'));
        break;
      case 1:
        sheet.line(
          `${provider} order from ${customer}, contract size, USD thousands`,
          planted("unsourced", value / 1e3, "#,##0"),
        );
        break;
      case 2: {
        const typed = Number((value * random.pick([1.2e-9, 0.7e-9])).toFixed(2));
        sheet.line(
          `Size of the agreement between ${provider} and ${customer} (billion dollars)`,
          other(deal, "value", typed * 1e9, typed),
        );
        break;
      }
      case 3:
        sheet.line(
          `${customer} contract with ${provider}, total contract value`,
          other(deal, "value", value * 1.5, value * 1.5, "$#,##0"),
        );
        break;
      default:
        sheet.line(
          `${customer}'s commitment to ${provider}`,
          innocent(value / 1e9, '0.0 "bn"'),
          `https://example.com/release/${index}`,
        );
    }
    sheet.line("  thereof billed so far", innocent(Number((value * 0.1e-9).toFixed(2))));
  });
}

/** Plans of companies that are parties, too. */
function budgets(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Budgets");
  for (const company of ["Meta", "OpenAI", "CoreWeave", "Nebius", "Anthropic", "Microsoft", "Oracle", "Google"]) {
    sheet.line(`${company} outlook, $bn`);
    sheet.line("", "FY25", "FY26", "FY27");
    for (const item of [
      "Sales",
      "Operating costs",
      "Data centre capex",
      "Net debt",
      "Contracted backlog",
      "GPU purchases from NVIDIA",
      "Tax rate",
    ]) {
      sheet.line(
        item,
        ...[1, 2, 3].map(() =>
          innocent(item === "Tax rate" ? 0.21 : random.pick([14.2, 21, 35.2, 38, 22.4, 9.7, 30, 100, 19.4, 6.3])),
        ),
      );
    }
    sheet.gap(2);
  }
}

/** Lists in which numbers are no amounts. */
function register(builder: WorkbookBuilder, random: Seeded): void {
  const sheet = builder.sheet("Register");
  sheet.line("No.", "Document", "Parties", "Date", "Pages", "Box", "Stamp duty (EUR)");
  for (let index = 0; index < 60; index += 1) {
    const { customer, provider } = random.pick(PLANTED_DEALS);
    sheet.line(
      innocent(index + 1),
      random.pick(["Memo", "Minutes", "Draft", "Letter"]),
      `${customer} / ${provider}`,
      innocent(45600 + random.between(0, 600), "yyyy-mm-dd"),
      innocent(random.between(2, 60)),
      innocent(random.pick([14.2, 21, 35.2, 300])),
      innocent(random.pick([21000, 14200, 350])),
    );
  }
  sheet.gap(3);
  sheet.line("Prices", "Spot", "Forward");
  for (const chip of ["H100", "B200", "Rubin", "A100"])
    sheet.line(
      `${chip} at CoreWeave for Meta, $ per GPU-hour`,
      innocent(random.pick([2.1, 3.5, 6.5])),
      innocent(random.pick([2.1, 3.5, 6.5])),
    );
}

function totals(builder: WorkbookBuilder): void {
  const sheet = builder.sheet("Sums");
  sheet.line("OpenAI at AWS, commitments in US$ bn");
  sheet.line("Earlier", planted("unsourced", 38));
  sheet.line("Expansion", planted("unsourced", 100));
  sheet.line("Together", planted("unsourced", 138));
  sheet.line("Grand total", planted("doubleCount", 276, "0", "=B2+B3+B4"));
  sheet.line("Check", { value: 138, formula: "=SUM(B2:B3)", label: "innocent" });
  sheet.gap(3);
  const one =
    sheet.line("a", { value: 21e9, formula: '=OFFTAKE.FIGURE("meta-coreweave-2026","value")', label: "innocent" }) + 1;
  const two =
    sheet.line("b", { value: 14.2e9, formula: '=OFFTAKE.FIGURE("meta-coreweave-2025","value")', label: "innocent" }) +
    1;
  const three =
    sheet.line("c", {
      value: 11.9e9,
      formula: '=OFFTAKE.FIGURE("openai-coreweave-2025","tranche march 2025")',
      label: "innocent",
    }) + 1;
  const four =
    sheet.line("d", { value: 22.4e9, formula: '=OFFTAKE.FIGURE("openai-coreweave-2025","value")', label: "innocent" }) +
    1;
  sheet.line("Both orders", { value: 35.2e9, formula: `=B${one}+B${two}`, label: "innocent" });
  sheet.line("All", planted("doubleCount", 34.3e9, "0", `=SUM(B${three}:B${four})`));
  sheet.line(
    "Calls in error",
    planted("functionError", "#N/A", "General", '=OFFTAKE.TERM("openai-azure-2025")'),
    planted("functionError", "#VALUE!", "General", '=OFFTAKE.PRESENTVALUE("meta-coreweave-2026",-2)'),
  );
}
