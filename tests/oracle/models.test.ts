import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dealById } from "../../src/catalog/catalogue";
import { serialFromIso } from "../../src/finance/serial-date";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { cellAddress } from "../../src/workbook/cell-address";
import { planComparables } from "../../src/plan/comparables-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { CellReference, PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, named } from "../plan/calculated-plan";
import { ENGINES } from "./engines";

// The models, their blue cells typed over, calculated by other programs. IronCalc's results are the yardstick, because
// tests/plan/deal-model.test.ts holds those to our functions.

const SETUP_TIMEOUT_MS = 20 * 60_000; // An engine may have to be installed first.
/** Text exports show what cells show. */
const ALL_DIGITS = "0.0000000000000000E+00";
/** Relative; what is left of large amounts that should cancel is nothing in every program, though not the same nothing. */
const TOLERANCE = 1e-10;
const NOTHING = 1e-4;
const PROPERTIES = { title: "Models", description: "Models for other programs", date: "2026-11-23" };
const day = serialFromIso;

const CASES: readonly { readonly name: string; readonly plan: SheetPlan; readonly leastCells: number }[] = [
  { name: "the reference deal as documented", plan: planDealModel(dealById("meta-coreweave-2026")), leastCells: 3_000 },
  {
    name: "the reference deal with every kind of input typed over",
    plan: typedOver(planDealModel(dealById("meta-coreweave-2026")), {
      value: 20_999_999_999.99,
      start: day("2026-11-15"),
      end: day("2034-02-28"),
      rate: 0.0725,
      as_of: day("2028-02-29"),
      fiscal_month: 6,
      decline: 0.3,
      premium: -0.1,
      side: "seller",
      profile: "escalating",
      escalator: 0.03,
      prepayment: 2e9,
      capacity: 350,
      gpus: 120_000,
      gpu_price: 4.1,
    }),
    leastCells: 3_000,
  },
  {
    name: "IREN and Microsoft on a ramp",
    plan: typedOver(planDealModel(dealById("microsoft-iren-2025")), {
      profile: "ramp",
      ramp_months: 7,
      fiscal_month: 6,
      decline: 0.15,
      gpus: 76_000,
    }),
    leastCells: 3_000,
  },
  { name: "a deal with a value only", plan: planDealModel(dealById("openai-azure-2025")), leastCells: 30 },
  {
    name: "the blank model, filled in",
    plan: typedOver(planBlankModel({ rate: 0.1 }), {
      value: 5e9,
      start: day("2027-01-31"),
      term: 10,
      decline: -0.05,
      as_of: day("2030-06-30"),
    }),
    leastCells: 3_000,
  },
  {
    name: "comparables",
    plan: planComparables(
      [
        "meta-coreweave-2026",
        "microsoft-iren-2025",
        "microsoft-nscale-2025",
        "openai-oracle-2025",
        "cipher-aws-2025",
      ].map(dealById),
    ),
    leastCells: 20,
  },
];
const files = CASES.map((_, index) => `model-${index}.xlsx`);
let folder = "";
const yardsticks: Map<string, number | string>[] = [];

beforeAll(async () => {
  startIronCalc();
  folder = mkdtempSync(join(tmpdir(), "offtake-models-"));
  for (const [index, { plan }] of CASES.entries()) {
    const bare = numbersOnly(plan);
    writeFileSync(join(folder, files[index] ?? ""), await xlsxOf([bare], PROPERTIES));
    yardsticks.push(formulaResults(bare));
  }
}, SETUP_TIMEOUT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(ENGINES)("models calculated by $name show what they show elsewhere", (engine) => {
  let results: number[][][] = [];

  beforeAll(() => {
    results = engine.calculate(folder, files);
  }, SETUP_TIMEOUT_MS);

  test.each(CASES.map((each, index) => [each.name, each, index] as const))("%s", (_name, { leastCells }, index) => {
    const yardstick = yardsticks[index] ?? new Map<string, number | string>();
    const numbers = [...yardstick].filter(([, expected]) => typeof expected === "number");
    expect(numbers.length).toBeGreaterThanOrEqual(leastCells);
    const differences = [...yardstick].flatMap(([address, expected]) => {
      const [row = NaN, column = NaN] = address.split(",").map(Number);
      const got = results[index]?.[row]?.[column] ?? NaN;
      const isEqual =
        typeof expected === "string"
          ? Number.isNaN(got)
          : Math.abs(got - expected) <= (Math.abs(expected) < NOTHING ? NOTHING : TOLERANCE * Math.abs(expected));
      return isEqual ? [] : [`${cellAddress({ row, column })}: ${expected} there, ${got} here`];
    });
    expect(differences).toEqual([]);
  });
});

/** The plan with inputs as a user would have typed them. */
function typedOver(plan: SheetPlan, typed: Readonly<Record<string, number | string>>): SheetPlan {
  const changes = new Map(Object.entries(typed).map(([name, value]) => [keyOf(named(plan, name)), value]));
  const rows = plan.rows.map((cells, row) =>
    cells.map((cell, column): PlanCell => {
      const value = changes.get(keyOf({ row, column }));
      if (value === undefined) return cell;
      return typeof value === "number"
        ? { kind: "number", value, numberFormat: ALL_DIGITS, style: "input" }
        : { kind: "text", text: value, style: "input" };
    }),
  );
  return { ...plan, rows };
}

/** Without the words of the page, whose commas would split the columns of a text export, and with all digits shown. */
function numbersOnly(plan: SheetPlan): SheetPlan {
  const read = new Set(
    [...plan.rows, ...(plan.workings?.rows ?? [])]
      .flat()
      .flatMap((cell) =>
        cell?.kind === "formula" ? cell.parts.filter((part) => typeof part !== "string").map(keyOf) : [],
      ),
  );
  const rows = plan.rows.map((cells, row) =>
    cells.map((cell, column): PlanCell => {
      if (cell === null || cell.kind === "number") return cell === null ? null : { ...cell, numberFormat: ALL_DIGITS };
      const isRead = read.has(keyOf({ row, column }));
      if (cell.kind === "text")
        return isRead && !cell.text.includes(",") ? { kind: "text", text: cell.text, style: cell.style } : null;
      return isRead || (cell.style !== "line" && cell.style !== "caution")
        ? { ...cell, numberFormat: ALL_DIGITS }
        : null;
    }),
  );
  // A corner that is filled in every engine's export.
  const first: PlanCell[] = (rows[0] ?? []).map((cell, column) =>
    column === 0 ? { kind: "number", value: 1, numberFormat: ALL_DIGITS, style: "input" } : cell,
  );
  return {
    sheetName: plan.sheetName,
    columnWidths: plan.columnWidths,
    names: plan.names,
    frozenRows: plan.frozenRows,
    ...(plan.workings === undefined ? {} : { workings: plan.workings }),
    rows: [first, ...rows.slice(1)],
  };
}

/** What IronCalc makes of the formulas: a number, or the text or error shown. */
function formulaResults(plan: SheetPlan): Map<string, number | string> {
  const page = calculatedPlan(plan);
  const results = new Map<string, number | string>();
  plan.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.kind === "formula") results.set(keyOf({ row, column }), page.read({ row, column }));
    }),
  );
  return results;
}

function keyOf({ row, column }: CellReference): string {
  return `${row},${column}`;
}
