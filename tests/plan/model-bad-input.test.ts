import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import type { Contract, LivingTranche } from "../../src/finance/contract";
import { presentValue } from "../../src/finance/present-value";
import { serialFromIso as day } from "../../src/finance/serial-date";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedModel, rowOf } from "./calculated-plan";

// What a model is given that it was not made for: it stays right, or says what it leaves out.

beforeAll(startIronCalc);

const HEAD = { row: 3, column: 9 };
const REFERENCE = dealById("meta-coreweave-2026");

function reference(changes: Partial<LivingTranche>): Contract {
  const { name, tranches } = contractOf(REFERENCE);
  return { name, tranches: tranches.map((tranche) => ({ ...tranche, derived: null, ...changes })) };
}

test("0 % discounts nothing: the present value is what is paid", () => {
  const page = calculatedModel(planDealModel(REFERENCE, { rate: 0 }));
  expect(page.read("present_value")).toBeCloseTo(21e9, 1);
  expect(page.read(HEAD)).toBe("1 check differs, the others pass: see Checks");
});

test("a negative escalator, and a term of 25 years, give what the function gives", () => {
  const page = calculatedModel(planDealModel(REFERENCE));
  page.type({ escalator: -0.05, profile: "escalating" });
  const asOf = day("2026-12-31");
  const falling = presentValue(reference({ escalator: -0.05 }), { rate: 0.09, asOf, profile: "escalating" });
  expect(Math.abs(Number(page.read("present_value")) - falling)).toBeLessThan(2);
  expect(page.read(HEAD)).toBe("1 check differs, the others pass: see Checks");
  // 25 years run past the months of a deal of six: a check says so in words, and nothing is put together at the end.
  page.type({ escalator: null, profile: "level", end: day("2051-12-31") });
  expect(page.read(HEAD)).toMatch(/checks fail: see Checks$/);
  const lease = calculatedModel(planDealModel(dealById("terawulf-fluidstack-abernathy")));
  expect(lease.read(HEAD)).toMatch(/^(All checks pass|1 check differs, the others pass: see Checks)$/);
  expect(lease.read("years")).toBeCloseTo(25, 2);
});

test("a scenario without documented bounds stays at base, and the page says how many there are", () => {
  const plan = planDealModel(dealById("openai-aws-2026"));
  const page = calculatedModel(plan);
  const [base, low] = [1, 2].map((column) => page.read({ row: rowOf(plan, "Committed"), column }));
  expect(low).toBe(base);
  expect(
    texts(plan).some((words) =>
      /^Of \d+ terms, none has a documented low and (?:none|\d) ha(?:s|ve) a documented high; the others stay at base|^None of the \d+ terms has a documented low or high: all stay at base/.test(
        words,
      ),
    ),
  ).toBe(true);
});

test("of 25 tranches the page takes eight, and says that its sums are not those of the deal", () => {
  const deal = dealById("openai-coreweave-2025");
  const [first] = deal.tranches;
  if (first === undefined) throw new Error("the deal has tranches");
  const many = Array.from({ length: 25 }, (_, index) => ({ ...first, name: `Part ${index + 1}` }));
  const plan = planDealModel({ ...deal, tranches: many });
  expect(texts(plan)).toContain(
    "Only the first 8 of 25 tranches are on this page: its sums are not those of the deal.",
  );
  expect(texts(plan).filter((words) => /^Part \d+$/.test(words)).length).toBeGreaterThanOrEqual(8);
  expect(texts(plan)).not.toContain("Part 9");
});

test("with almost nothing documented there is no chart, one line says why, and no cell is an error", () => {
  const plan = planDealModel(dealById("corescientific-amd-2026"));
  expect(plan.charts).toEqual([]);
  expect(texts(plan)).toContain("No charts: the terms documented do not say what is paid and when.");
  const page = calculatedModel(plan);
  const errors = plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.kind === "formula" && /^#/.test(String(page.read({ row, column }))) ? [[row, column]] : [],
    ),
  );
  expect(errors).toEqual([]);
  expect(page.read(HEAD)).toBe("no document gives a value, a first day, a last day");
});

function texts({ rows }: SheetPlan): string[] {
  return rows.flat().flatMap((cell: PlanCell) => (cell?.kind === "text" ? [cell.text] : []));
}
