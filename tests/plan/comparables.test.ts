import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { annualSpend } from "../../src/finance/annual-spend";
import { spendPerMegawatt } from "../../src/finance/spend-per-megawatt";
import { contractTerm } from "../../src/finance/term";
import { planComparables } from "../../src/plan/comparables-plan";
import type { CellReference, SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";

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

test("every deal's years, spend a year and spend a MW-year are those of the functions, and what is not documented is #N/A", () => {
  const page = calculatedPlan(plan);
  for (const deal of deals) {
    const read = (title: string): number | string => page.read(inTable(plan, deal.name, title));
    const spend = orNotAvailable(() => annualSpend(contractOf(deal)));
    expect([deal.id, near(read("Years")), near(read("US$ a year"))]).toEqual([
      deal.id,
      near(orNotAvailable(() => contractTerm(contractOf(deal)).years)),
      near(spend),
    ]);
    const capacity = {
      "microsoft-iren-2025": 200,
      "openai-oracle-2025": 4_500,
      "terawulf-fluidstack-lakemariner": 360,
      "applieddigital-coreweave": 400,
    }[deal.id];
    expect([deal.id, near(read("US$ a MW-year"))]).toEqual([
      deal.id,
      capacity === undefined || typeof spend === "string" ? "#N/A" : near(spendPerMegawatt(spend, capacity)),
    ]);
  }
});

test("medians are by type, of the deals with a result; a conflicted deal is shown but left out until the user says yes", () => {
  const page = calculatedPlan(plan);
  const median = (type: string, title: string): number | string =>
    page.read({ row: rowOf(plan, `Median of ${type}`), column: columnOf(plan, title) });
  // By hand: 9.7/5, 21/5.97222 and 300/5 bn a year; 1.94/200 MW and 60/4,500 MW; leases 6.7/10 and 11/15 bn.
  expect(near(median("cloud-capacity", "US$ a year"))).toBe(near(21e9 / (5 + 350 / 360)));
  expect(near(median("cloud-capacity", "US$ a MW-year"))).toBe(near((9.7e6 + 60e9 / 4_500) / 2));
  expect(near(median("colocation-lease", "US$ a year"))).toBe(near((0.67e9 + 11e9 / 15) / 2));
  expect(median("cloud-capacity", "US$ a GPU-hour")).toBe("#N/A");
  expect(page.read({ row: rowOf(plan, "Median of cloud-capacity"), column: 1 })).toBe("of 3 with an annual spend");

  const conflicted = dealById("microsoft-nscale-2025").name;
  expect(page.read(inTable(plan, conflicted, "In medians"))).toBe("no");
  expect(page.read(inTable(plan, conflicted, "US$ a year"))).toBe("#N/A");
  page.typeInto(inTable(plan, conflicted, "Committed value"), 4e9);
  page.typeInto(inTable(plan, conflicted, "Stated term"), 2);
  expect(near(median("cloud-capacity", "US$ a year"))).toBe(near(21e9 / (5 + 350 / 360)));
  page.typeInto(inTable(plan, conflicted, "In medians"), "yes");
  expect(near(median("cloud-capacity", "US$ a year"))).toBe(near((21e9 / (5 + 350 / 360) + 2e9) / 2));
});

test("the table, its headings and the chart lie over the deals", () => {
  const first = rowOf(plan, deals[0]?.name ?? "");
  expect(plan.tables).toEqual([
    { name: "OfftakeComparables", area: { row: first - 1, column: 0, rows: IDS.length + 1, columns: 20 } },
  ]);
  expect(
    plan.charts?.map(({ kind, categories, series }) => ({
      kind,
      categories,
      values: series.map(({ values }) => values),
    })),
  ).toEqual([
    {
      kind: "bars",
      categories: { row: first, column: 0, rows: IDS.length, columns: 1 },
      values: [{ row: first, column: 5, rows: IDS.length, columns: 1 }],
    },
  ]);
});

test("what the medians are of is seen beside an open pane: within the 740 points that a window of 1,440 pixels leaves", () => {
  const widthTo = (title: string): number =>
    plan.columnWidths.slice(0, columnOf(plan, title) + 1).reduce((sum, width) => sum + width, 0);
  for (const title of ["Years", "US$ a year", "US$ a MW-year", "US$ a GPU-hour"])
    expect(widthTo(title)).toBeLessThanOrEqual(740);
});

test("without deals there is nothing to compare", () => {
  expect(() => planComparables([])).toThrow("Comparables need at least one deal: got none");
});

function columnOf(from: SheetPlan, title: string): number {
  const headings = from.rows[from.tables?.[0]?.area.row ?? NaN] ?? [];
  return headings.findIndex((cell) => cell?.kind === "text" && cell.text === title);
}

function inTable(from: SheetPlan, deal: string, title: string): CellReference {
  return { row: rowOf(from, deal), column: columnOf(from, title) };
}

/** To 12 digits. */
function near(value: number | string): string {
  return typeof value === "number" ? value.toPrecision(12) : value;
}

function orNotAvailable(calculate: () => number): number | string {
  try {
    return calculate();
  } catch {
    return "#N/A";
  }
}
