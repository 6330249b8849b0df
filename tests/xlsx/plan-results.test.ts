import { readFileSync } from "node:fs";
import fc from "fast-check";
import { allDeals } from "../../src/catalog/catalogue";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { PlanCell } from "../../src/workbook/sheet-plan";
import { planResults, startCalculator } from "../../src/xlsx/plan-results";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { packageFaults } from "./package-faults";
import { XlsxPackage } from "./read-package";
import { body, formula, planOf, PROPERTIES } from "./sample-plans";

const B1 = { row: 0, column: 1 };

beforeAll(() => startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));

test("results are numbers with all their digits, texts, truth values and errors, each as its kind", async () => {
  const plan = planOf([
    [formula("=", B1, "/3"), { kind: "number", value: 21e9, numberFormat: "$#,##0", style: "input" }],
    [formula('="a"&', { row: 4, column: 0 }), formula("=", B1, ">1")],
    [formula("=1/0"), formula("=NA()")],
    [formula("=DATE(2026,6,30)"), formula('=IF(TRUE,"","x")')],
    [body("=1+1"), formula("=LEN(", { row: 4, column: 0 }, ")")],
    [formula("=-", B1, "/1E20"), formula('="#N/A"')],
  ]);
  const results = planResults(plan);
  expect(Object.fromEntries(results)).toEqual({
    A1: 7e9,
    A2: "a=1+1",
    B2: true,
    A3: { error: "#DIV/0!" },
    B3: { error: "#N/A" },
    A4: 46_203, // by hand: 46,023 is 1 January 2026
    B4: "",
    B5: 4,
    A6: expect.closeTo(-2.1e-10, 24) as number,
    B6: "#N/A",
  });
  const file = new XlsxPackage(await xlsxOf([plan], PROPERTIES, [results]));
  expect(packageFaults(file)).toEqual([]);
  const written = Object.fromEntries(
    [...file.cells(1)]
      .filter(([, { formula: text }]) => text !== null)
      .map(([address, { type, content }]) => [address, [type, content]]),
  );
  expect(written).toEqual({
    A1: ["n", "7000000000"],
    A2: ["str", "a=1+1"],
    B2: ["b", "1"],
    A3: ["e", "#DIV/0!"],
    B3: ["e", "#N/A"],
    A4: ["n", "46203"],
    B4: ["str", ""],
    B5: ["n", "4"],
    A6: ["n", String(results.get("A6"))],
    B6: ["str", "#N/A"],
  });
});

test("a result read back is the calculated value at Excel's 15 digits", () => {
  // Nearer to zero than 1e-90 the calculator shows 0.
  const whole = [46_388, 48_568, 5.3, 1.18, 2029, 365, 0.1, 3844, 57_376, 1e-12, 560_000_000, -99_999_999_999_999.9];
  const drawn = [
    ...fc.sample(fc.double({ min: -9e13, max: 9e13, noNaN: true }), { numRuns: 500, seed: 17 }),
    ...fc.sample(fc.double({ min: -1, max: 1, noNaN: true }), { numRuns: 500, seed: 17 }),
  ].filter((value) => Math.abs(value) > 1e-90);
  const all = [...whole, ...drawn.map((value) => Number(value.toPrecision(15))), ...drawn];
  const results = planResults(
    planOf(
      all.map((value, row) => [
        { kind: "number", value, numberFormat: "General", style: "input" },
        formula("=", { row, column: 0 }, "*1"),
      ]),
    ),
  );
  const off = all.filter((value, row) => {
    const found = Number(results.get(`B${row + 1}`));
    const isExact = Number(value.toPrecision(15)) === value;
    // Digits beyond the 15th are rounded twice: half a unit of the 15th, and a twentieth.
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 14);
    return isExact ? found !== value : Math.abs(found - value) > 0.56 * unit;
  });
  expect(off).toEqual([]);
});

test("where a function is not known no result of the plan is kept, because others may rest on it", () => {
  expect(
    planResults(
      planOf([[formula("=OFFTAKE.TERM(1)"), formula("=1+1"), formula("=IFERROR(", { row: 0, column: 0 }, ",0)")]]),
    ).size,
  ).toBe(0);
});

test("every formula of a deal's model has a result (the oracle suite compares all deals')", () => {
  for (const deal of allDeals().filter((_, index) => index % 8 === 0)) {
    const plan = planDealModel(deal);
    const isFormula = (cell: PlanCell): boolean => cell?.kind === "formula";
    const formulas = [...plan.rows, ...(plan.workings?.rows ?? [])].flat().filter(isFormula);
    expect(planResults(plan).size).toBe(formulas.length);
  }
}, 120_000);
