import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { annualSpend } from "../../src/finance/annual-spend";
import { spendPerMegawatt } from "../../src/finance/spend-per-megawatt";
import { contractTerm } from "../../src/finance/term";
import { planComparables } from "../../src/plan/comparables-plan";
import type { CellReference, SheetPlan } from "../../src/workbook/sheet-plan";
import { STYLE_SHEET } from "../../src/workbook/style-sheet";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, formulaText, rowOf } from "./calculated-plan";

const IDS = [
  "meta-coreweave-2026",
  "microsoft-iren-2025",
  "microsoft-nscale-2025",
  "openai-oracle-2025",
  "openai-azure-2025",
  "terawulf-fluidstack-lakemariner",
  "applieddigital-coreweave",
] as const;
const deals = IDS.map(dealById);
const plan = planComparables(deals);

beforeAll(startIronCalc);

const MISSING = "n.d.";

test("every deal's years, annual spend and spend a MW-year are those of the functions; what is not documented is n.d.", () => {
  const page = calculatedPlan(plan);
  for (const [row, deal] of deals.entries()) {
    const read = (title: string): number | string => page.read(inTable(row, title));
    // One convention for the sheet: the length as stated.
    const spend = orMissing(() => annualSpend(contractOf(deal), "stated"));
    expect([deal.id, near(read("Years")), near(read("Annual spend"))]).toEqual([
      deal.id,
      near(orMissing(() => contractTerm(contractOf(deal), "stated").years)),
      typeof spend === "string" ? spend : near(spend / 1e6),
    ]);
    const capacity = {
      "openai-oracle-2025": 4_500, // the model of the deal and the published example give the same 13.3 m
      "microsoft-iren-2025": 200,
      "terawulf-fluidstack-lakemariner": 360,
      "applieddigital-coreweave": 400,
    }[deal.id];
    expect([deal.id, near(read("Per MW-year"))]).toEqual([
      deal.id,
      capacity === undefined || typeof spend === "string" ? MISSING : near(spendPerMegawatt(spend, capacity) / 1e6),
    ]);
  }
});

test("one cell says in which scale money is shown, one by which convention all years are counted", () => {
  const page = calculatedPlan(plan);
  const [reference, iren] = [0, 1];
  const read = (row: number, ...titles: string[]): unknown[] =>
    titles.map((title) => near(page.read(inTable(row, title))));
  expect(read(reference, "Committed value", "Annual spend", "Convention")).toEqual([
    near(21_000),
    near(21_000 / 6.5),
    "stated",
  ]);
  page.typeInto(setting("Amounts in"), "US$ bn");
  expect(read(reference, "Committed value", "Annual spend")).toEqual([near(21), near(21 / 6.5)]);
  expect(read(iren, "Per MW-year")).toEqual([near(9.7)]); // 9.7 bn ÷ 5 ÷ 200 MW, in millions whatever the scale
  page.typeInto(setting("Amounts in"), "US$");
  page.typeInto(setting("Years by convention"), "service");
  expect(read(reference, "Annual spend", "Convention")).toEqual([near(21e9 / (5 + 350 / 360)), "service"]);
  page.typeInto(setting("Years by convention"), "signing");
  // Its end follows from the start and the stated length: 31 December 2030 (contract-life §1).
  expect(read(iren, "Years", "Annual spend", "Convention")).toEqual([
    near(5 + 59 / 360),
    near(9.7e9 / (5 + 59 / 360)),
    "signing",
  ]);
  expect(read(reference, "Convention")).toEqual(["signing"]);
  // As OFFTAKE.TERM counts each by default (contract-life §1): two conventions on one page, which has to be asked for.
  page.typeInto(setting("Years by convention"), "each deal's own");
  expect([read(reference, "Convention"), read(iren, "Convention")]).toEqual([["service"], ["stated"]]);
});

test("beside the convention stands how many deals have what it needs", () => {
  const page = calculatedPlan(plan);
  const remark = (): unknown => page.read({ ...setting("Years by convention"), column: 3 });
  // By hand: of Nscale value and length are open, of Azure the length.
  expect(remark()).toBe(
    "Annual spend by this convention: known for 5 of 7 deals; where a monthly fee is stated, 12 × the fee",
  );
  page.typeInto(setting("Years by convention"), "signing");
  expect(remark()).toMatch(/^Annual spend by this convention: known for \d of 7 deals/);
});

test("each row says by formula whether it counts, and if not why; what it says is what the medians do", () => {
  const own = planComparables([...deals, dealById("anthropic-spacex-2026")]);
  const page = calculatedPlan(own);
  const said = (): unknown[] => [...IDS.keys(), IDS.length].map((row) => page.read(inTable(row, "In medians", own)));
  expect(said()).toEqual([
    "no: up to",
    "yes",
    "no: sources disagree",
    "yes",
    "no: length n.d.",
    "yes",
    "yes",
    "no: cancellable",
  ]);
  const counted = ["cloud capacity", "colocation lease"].map((type) => ({
    ...{ row: rowOf(own, `Median, ${type}`) + 1, column: columnOf("Annual spend") },
  }));
  const yeses = (): number[] =>
    ["Cloud capacity", "Colocation lease"].map(
      (type) =>
        said().filter((words, row) => /^yes/.test(String(words)) && page.read(inTable(row, "Type", own)) === type)
          .length,
    );
  const expectTheSame = (): void => expect(counted.map((cell) => page.read(cell))).toEqual(yeses());
  expectTheSame();
  // A day worked out from the stated length is no better than that length.
  page.typeInto(setting("Years by convention", own), "service");
  expect(said()[1]).toBe("no: derived dates");
  expectTheSame();
  page.typeInto(setting("Medians include years from derived dates?", own), "yes");
  expect(said()[1]).toBe("yes");
  expectTheSame();
  page.typeInto(inTable(1, "Include", own), "no");
  page.typeInto(inTable(3, "Kind of MW", own), "gross; ceiling");
  page.typeInto(inTable(3, "Scope of MW", own), "same as the value");
  expect([said()[1], said()[3]]).toEqual(["no: not included", "yes; MW is a ceiling"]);
  expectTheSame();
});

test("a median of one or two deals is marked by its number", () => {
  const counts = plan.rows[rowOf(plan, "Deals in the median (* = fewer than three)")]?.[columnOf("Annual spend")];
  expect(counts).toMatchObject({ numberFormat: '[<1]"n = "0_);[<3]"n = "0" *"_);"n = "0_)', style: "resultNote" });
});

test("rows can be sorted: a formula of the table reads its own row, and settings by an address that stays", () => {
  const first = firstRow(plan);
  const moving = deals.flatMap((_, index) =>
    (plan.rows[first + index] ?? []).flatMap((cell) =>
      cell?.kind !== "formula"
        ? []
        : cell.parts.filter((part) => typeof part !== "string" && part.isFixed !== true && part.row !== first + index),
    ),
  );
  expect(moving).toEqual([]);
  expect(formulaText(plan.rows[first]?.[columnOf("Annual spend")] ?? null)).toMatch(/workings!\$[A-Z]+\$\d+/);
});

test("medians are by type, leave out caps, floors and what is not firm unless told, and say how many and what they are of", () => {
  const page = calculatedPlan(plan);
  const at = (below: number) => (type: string, title: string) =>
    page.read({ row: rowOf(plan, `Median, ${type}`) + below, column: columnOf(title) });
  const [median, count] = [at(0), at(1)];
  // By hand: of the cloud deals the reference deal is "up to" and left out: 9.7/5 and 300/5 bn; leases 6.7/10 and 11/15 bn.
  expect(near(median("cloud capacity", "Annual spend"))).toBe(near((1_940 + 60_000) / 2));
  expect(count("cloud capacity", "Annual spend")).toBe(2);
  expect(near(median("cloud capacity", "Per MW-year"))).toBe(near((9.7 + 60_000 / 4_500) / 2));
  expect([count("cloud capacity", "Per MW-year"), median("cloud capacity", "Kind of MW")]).toEqual([2, "mixed"]);
  expect(near(median("colocation lease", "Annual spend"))).toBe(near((670 + 11_000 / 15) / 2));
  expect([median("cloud capacity", "Convention"), median("cloud capacity", "Precision")]).toEqual(["stated", "about"]);
  expect([median("colocation lease", "Precision"), median("colocation lease", "Commitment")]).toEqual([
    "mixed",
    "firm",
  ]);
  expect([median("cloud capacity", "Per GPU-hour"), count("cloud capacity", "Per GPU-hour")]).toEqual([MISSING, 0]);

  page.typeInto(setting("Medians include ceilings and floors?"), "yes");
  expect(near(median("cloud capacity", "Annual spend"))).toBe(near(21_000 / 6.5));
  expect([median("cloud capacity", "Convention"), median("cloud capacity", "Precision")]).toEqual(["stated", "mixed"]);
});

test("a deal that can be left is out of the medians until the page says yes; a conflicted one until its row does", () => {
  const own = planComparables([
    dealById("microsoft-iren-2025"),
    dealById("anthropic-spacex-2026"),
    dealById("microsoft-nscale-2025"),
  ]);
  const page = calculatedPlan(own);
  const median = () => near(page.read({ row: rowOf(own, "Median, cloud capacity"), column: columnOf("Annual spend") }));
  expect(median()).toBe(near(1_940));
  page.typeInto(setting("Medians include deals that are not firm?", own), "yes");
  expect(median()).toBe(near((1_940 + 15_000) / 2)); // twelve monthly fees of 1.25 bn (contract-life §2)
  const nscale = (title: string): CellReference => inTable(2, title, own);
  expect([page.read(nscale("Include")), page.read(nscale("Annual spend"))]).toEqual(["no", MISSING]);
  page.typeInto(nscale("Value in full"), 4e9);
  page.typeInto(nscale("Stated term"), 2);
  expect(median()).toBe(near((1_940 + 15_000) / 2));
  page.typeInto(nscale("Include"), "yes");
  page.typeInto(nscale("Precision"), "exact");
  expect(median()).toBe(near(2_000));
});

test("a fee for two sites is not divided by the megawatts of one, and is by the 325,000 GPUs of both (424B4): 5.27 $ a GPU-hour", () => {
  const own = planComparables([dealById("anthropic-spacex-2026")]);
  const page = calculatedPlan(own);
  expect(
    ["Annual spend", "Per MW-year", "Per GPU-hour"].map((title) => near(page.read(inTable(0, title, own)))),
  ).toEqual([near(15_000), MISSING, near(15e9 / (325_000 * 8_760))]);
});

test("the chart shows the spends that there are, the largest first, in billions, on a page of its own", () => {
  const page = calculatedPlan(plan);
  const [chart] = plan.charts ?? [];
  const shown = Array.from({ length: chart?.categories.rows ?? 0 }, (_, row) =>
    [chart?.categories, chart?.series[0]?.values].map((area) =>
      near(page.read({ row: (area?.row ?? 0) + row, column: area?.column ?? 0, on: "workings" })),
    ),
  );
  expect(shown).toEqual([
    ["OpenAI – Oracle 2025", near(60)],
    ["Meta – CoreWeave 2026", near(3.230769)],
    ["Microsoft – IREN 2025", near(1.94)],
    ["Applied Digital – CoreWeave", near(0.733333)],
    ["TeraWulf – Lake Mariner", near(0.67)],
  ]);
  expect(plan.print?.breaksBefore).toEqual([chart?.place.row]);
  expect((chart?.place.column ?? 0) + (chart?.place.columns ?? 0)).toBe(plan.print?.area.columns);
});

test("the table has its headings, lists to choose from, and no row that wraps", () => {
  const first = firstRow(plan);
  expect(plan.tables).toEqual([
    {
      name: "OfftakeComparables",
      area: { row: first - 1, column: 0, rows: IDS.length + 1, columns: plan.columnWidths.length },
    },
  ]);
  expect(plan.choices?.map(({ area, from }) => [area.rows, from])).toEqual([
    [1, ["US$", "US$ m", "US$ bn"]],
    [1, ["stated", "service", "signing", "each deal's own"]],
    [1, ["yes", "no"]],
    [1, ["yes", "no"]],
    [1, ["yes", "no"]],
    [IDS.length, ["yes", "no"]],
    [IDS.length, ["stated", "service", "signing"]],
  ]);
  const texts = plan.rows.flat().filter((cell) => cell?.kind === "text" && cell.text.length > 30);
  expect(texts.filter((cell) => cell !== null && STYLE_SHEET[cell.style].wrap === true)).toEqual([]);
});

test("what the medians are of is seen beside an open pane: within the 740 points that a window of 1,440 pixels leaves", () => {
  const widthTo = (title: string): number =>
    plan.columnWidths.slice(0, columnOf(title) + 1).reduce((sum, width) => sum + width, 0);
  for (const title of ["Years", "Annual spend", "Per MW-year", "Per GPU-hour"])
    expect(widthTo(title)).toBeLessThanOrEqual(740);
});

test("without deals there is nothing to compare", () => {
  expect(() => planComparables([])).toThrow("Comparables need at least one deal: got none");
});

function columnOf(title: string): number {
  const headings = plan.rows[plan.tables?.[0]?.area.row ?? NaN] ?? [];
  return headings.findIndex((cell) => cell?.kind === "text" && cell.text === title);
}

function firstRow(from: SheetPlan): number {
  return (from.tables?.[0]?.area.row ?? NaN) + 1;
}

function inTable(row: number, title: string, from = plan): CellReference {
  return { row: firstRow(from) + row, column: columnOf(title) };
}

function setting(label: string, from = plan): CellReference {
  return { row: rowOf(from, label), column: 2 };
}

/** To 12 digits. */
function near(value: number | string): string {
  return typeof value === "number" ? value.toPrecision(12) : value;
}

function orMissing(calculate: () => number): number | string {
  try {
    return calculate();
  } catch {
    return MISSING;
  }
}
