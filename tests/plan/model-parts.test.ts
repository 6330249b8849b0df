import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { cashFlow } from "../../src/finance/cash-flow";
import type { LivingTranche } from "../../src/finance/contract";
import { presentValue } from "../../src/finance/present-value";
import { recognised, remaining } from "../../src/finance/recognition";
import { resolvedContract } from "../../src/finance/resolved-contract";
import { serialFromIso } from "../../src/finance/serial-date";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { CellReference, SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { cases, overCases } from "../many-cases";
import { beside, calculatedModel, formulaText, named, rowOf, type CalculatedPlan } from "./calculated-plan";

// The parts of a model's page one by one: what each shows, and that each check can fail.

const day = serialFromIso;
const HEAD_CHECK = { row: 3, column: 9 } as const;
/** Documents that contradict each other are a remark, and no check that fails. */
const ALL_PASS =
  /^(All checks pass|1 check differs, the others pass: see Checks)(; nothing remaining before (signing|announcement))?$/;
const RELATIVE = 1e-9;

beforeAll(startIronCalc);

const REFERENCE = planDealModel(dealById("meta-coreweave-2026"));

/** The cell in full dollars that a cell of the page shows in its scale; of another formula the first cell that it reads. */
function behind(plan: SheetPlan, label: string, column: number, below = 0): CellReference {
  const cell = plan.rows[rowOf(plan, label) + below]?.[column];
  const read = cell?.kind === "formula" ? cell.parts.find((part) => typeof part !== "string") : undefined;
  if (read === undefined || typeof read === "string") throw new Error(`${label} reads no cell`);
  return read;
}

interface Broken {
  readonly check: string;
  /** The formula that somebody types a number over. */
  readonly over: CellReference;
  readonly typed: number;
  readonly says: RegExp;
}

const MONTHS = (REFERENCE.workings?.rows ?? []).findIndex(
  ([first]) => first?.kind === "text" && first.text === "Cash flow by month",
);
const SCHEDULE = "Schedule and cash flow, US$ m";
const BROKEN: readonly Broken[] = [
  {
    check: "Schedule = amount counted",
    over: behind(REFERENCE, SCHEDULE, 1, 1),
    typed: 1,
    says: /^amounts are missing from the schedule$/,
  },
  {
    check: "Bands = remaining",
    over: behind(REFERENCE, "of which later", 1),
    typed: 0,
    says: /^the bands do not add up$/,
  },
  {
    check: "Charges = amount counted",
    over: { row: MONTHS + 20, column: 2, on: "workings" },
    typed: 0,
    says: /^charges fall outside the months$/,
  },
  {
    check: "Present value at 0 % = payments left",
    over: behind(REFERENCE, "Payments after the as-of date", 1),
    typed: 1e9,
    says: /^payments are lost$/,
  },
  {
    check: "Cash flow = charges + prepayments − credits",
    over: behind(REFERENCE, SCHEDULE, 8, 1),
    typed: 0,
    says: /^a payment lies outside the years above$/,
  },
  {
    check: "Tranches served before the contract",
    over: behind(REFERENCE, "Tranches, US$ m", 4, 1),
    typed: day("2027-06-30"),
    says: /^service begins before the contract exists$/,
  },
  {
    check: "Service beyond schedule or workings",
    over: named(REFERENCE, "end"),
    typed: day("2066-12-31"),
    says: /^the contract runs past the last row of the schedule or the last month of the workings: later amounts are missing$/,
  },
  {
    check: "Present value = OFFTAKE.PRESENTVALUE",
    over: behind(REFERENCE, "Present value", 1),
    typed: 16e9,
    says: /^the page and the function differ$/,
  },
];

test(
  overCases("each check can fail: a formula typed over is found, named at the head and explained", "IronCalc"),
  () => {
    const page = calculatedModel(REFERENCE);
    expect(page.read(HEAD_CHECK)).toMatch(ALL_PASS);
    for (const { check, over, typed, says } of cases(BROKEN.slice(0, 3), BROKEN)) {
      const cell = (over.on === "workings" ? REFERENCE.workings : REFERENCE)?.rows[over.row]?.[over.column] ?? null;
      const row = rowOf(REFERENCE, check);
      page.typeInto(over, typed);
      expect([check, page.read({ row, column: 4 })]).toEqual([check, 1]);
      expect(page.read({ row, column: 5 })).toMatch(says);
      expect(page.read(HEAD_CHECK)).toMatch(/^\d checks? fails?: see Checks$/);
      page.typeInto(over, cell?.kind === "number" ? cell.value : formulaText(cell, over.on ?? "page"));
      expect([check, page.read(HEAD_CHECK)]).toEqual([check, expect.stringMatching(ALL_PASS)]);
    }
  },
);

test("terms that do not fit each other are told and fail nothing: 2027 to 2032 are no six and a half years", () => {
  const page = calculatedModel(REFERENCE);
  const row = rowOf(REFERENCE, "Tranches where start + term misses end");
  expect([page.read({ row, column: 4 }), page.read({ row, column: 5 })]).toEqual([
    -1,
    "start, end and stated length differ by over 31 days: the days are used; the length may be counted from another day",
  ]);
});

test("cash flow by month is that of the function; with a credit spread the rate is the sum of both", () => {
  const page = calculatedModel(REFERENCE);
  page.type({ prepayment: 3e9, credit_from: 12, spread: 0.02 });
  const { name, tranches } = contractOf(dealById("meta-coreweave-2026"));
  const contract = resolvedContract({
    name,
    tranches: tranches.map((tranche) => ({
      ...tranche,
      ...{ prepayment: 3e9, creditFrom: 12, inception: undefined, derived: null },
    })),
  });
  const byMonth = new Map<number, number>();
  for (const { date, net } of cashFlow(contract, { asOf: 1, period: "month" }).slice(1))
    byMonth.set(date, (byMonth.get(date) ?? 0) + net);
  const found = new Map<number, number>();
  const read = (row: number, column: number): number => Number(page.read({ row, column, on: "workings" }));
  for (let row = MONTHS + 2; row < (REFERENCE.workings?.rows.length ?? 0); row += 1)
    if (Math.abs(read(row, 5)) > 1)
      found.set(read(row, 3) === 0 ? Math.round(read(row, 1)) : day("2026-03-31"), read(row, 5));
  expect([...found.keys()].sort()).toEqual([...byMonth.keys()].sort());
  for (const [date, net] of byMonth) expectNear(found.get(date) ?? NaN, net, 0.03);
  expectNear(
    page.read({ row: rowOf(REFERENCE, "With the customer's credit spread"), column: 1 }),
    presentValue(contract, {
      rate: 0.11,
      asOf: Number(page.read({ row: rowOf(REFERENCE, "As-of date used"), column: 1 })),
    }),
    5,
  );
});

test("firm, cancellable and option stand apart: their whole values, and what of them counts", () => {
  const plan = planBlankModel();
  const page = calculatedModel(plan);
  const years = { start: day("2027-01-01"), end: day("2031-12-31") };
  const parts: readonly (readonly [kind: string, tranche: Partial<LivingTranche>])[] = [
    ["Firm", { value: 10e9, ...years }],
    ["Cancellable", { value: 3e9, ...years, kind: "cancellable", noticeDays: 90, probability: 0.7 }],
    ["Option", { value: 2e9, ...years, kind: "option", probability: 0.5 }],
  ];
  page.type({
    ...{ rate: 0.09, count: "expected", as_of: day("2026-12-31") },
    ...{ value: 10e9, ...years },
    ...{ kind_2: "cancellable", value_2: 3e9, start_2: years.start, end_2: years.end },
    ...{ notice_days_2: 90, probability_2: 0.7 },
    ...{ kind_3: "option", value_3: 2e9, start_3: years.start, end_3: years.end, probability_3: 0.5 },
  });
  let all = 0;
  for (const [kind, tranche] of parts) {
    const contract = resolvedContract({ name: kind, tranches: [{ ...NOTHING, ...tranche }] });
    const asOf = day("2026-12-31");
    const counts = recognised(contract, asOf, "level", "expected") + remaining(contract, asOf, "level", "expected");
    all += counts;
    const at = beside(plan, kind);
    expect([kind, page.read({ ...at, column: at.column + 1 })]).toEqual([kind, tranche.value]);
    expectNear(page.read({ ...at, column: at.column + 2 }), counts, 0.01);
  }
  expectNear(page.read({ row: rowOf(plan, "All tranches"), column: 7 }), all, 0.05);
});

test("the tornado is sorted by how far each bound alone moves the present value, whatever is typed", () => {
  const plan = planDealModel(dealById("microsoft-iren-2025"));
  const page = calculatedModel(plan);
  const row = rowOf(plan, "Committed value");
  const bounds = (column: number, value: number): void => page.typeInto({ row, column }, value);
  const widths = (): number[] => sorted(plan, page).map(({ width }) => width);
  const order = (): string[] => sorted(plan, page).map(({ label }) => label);
  bounds(2, 9.6e9);
  bounds(3, 9.7e9);
  expect(order()[0]).toBe("Start of service");
  bounds(2, 4e9);
  expect(order()[0]).toBe("Committed value");
  expect(widths()).toEqual([...widths()].sort((one, other) => other - one));
});

/** The bars that there are, from the top. */
function sorted(plan: SheetPlan, page: CalculatedPlan): { label: string; width: number }[] {
  const first = rowOf(plan, "What moves the present value, US$ m") + 1;
  return [0, 1, 2, 3].flatMap((below) => {
    const width = page.read({ row: first + below, column: 3 });
    return typeof width === "number" ? [{ label: String(page.read({ row: first + below, column: 0 })), width }] : [];
  });
}

const NOTHING: LivingTranche = {
  ...{ value: null, start: null, end: null, term: null, signed: null },
  ...{ announced: null, prepayment: null, escalator: null, rampMonths: null },
};

function expectNear(got: number | string, expected: number, tolerance: number): void {
  const within = tolerance + RELATIVE * Math.abs(expected);
  const far = typeof got === "number" && Math.abs(got - expected) <= within ? null : got;
  expect({ far, expected }).toEqual({ far: null, expected });
}
