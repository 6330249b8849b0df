import { allDeals, dealById } from "../../src/catalog/catalogue";
import { spendContract } from "../../src/catalog/spend-contract";
import { annualSpend } from "../../src/finance/annual-spend";
import { FinanceError } from "../../src/finance/errors";
import { CONVENTIONS } from "../../src/finance/term";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { cases, overCases } from "../many-cases";
import { calculatedModel, rowOf } from "./calculated-plan";

beforeAll(startIronCalc);

const spends = (plan: SheetPlan): { row: number } => ({ row: rowOf(plan, "Annual spend, scenario") });
const remarkOf = (plan: SheetPlan, start: RegExp): string | undefined =>
  plan.rows
    .flat()
    .flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []))
    .find((words) => start.test(words));

/** null where the function is #N/A. */
function spendOrNull(id: string, bound: "low" | "high", convention: (typeof CONVENTIONS)[number] | undefined) {
  try {
    return annualSpend(spendContract(dealById(id), bound, { convention }), convention);
  } catch (error) {
    if (error instanceof FinanceError) return null;
    throw error;
  }
}

test.each(
  cases(
    ["meta-nebius-2026", "microsoft-iren-2025", "openai-cerebras-2026", "anthropic-spacex-2026"],
    allDeals().map(({ id }) => id),
  ),
)(
  overCases(
    "low and high annual spend of %s are those of the functions, n.d. where they are not documented",
    "IronCalc",
  ),
  (id) => {
    const plan = planDealModel(dealById(id));
    const page = calculatedModel(plan);
    for (const convention of [undefined, ...CONVENTIONS]) {
      page.type({ convention: convention ?? null });
      (["low", "high"] as const).forEach((bound, index) => {
        const expected = spendOrNull(id, bound, convention);
        const got = page.read({ ...spends(plan), column: 2 + index });
        if (expected === null) expect([convention, bound, got]).toEqual([convention, bound, "n.d."]);
        else
          expect([convention, bound, Math.abs(Number(got) / expected - 1) < 1e-12]).toEqual([convention, bound, true]);
      });
    }
  },
);

test.each`
  id                        | convention   | low                     | high                   | source
  ${"meta-nebius-2026"}     | ${"signing"} | ${12e9 / (2267 / 360)}  | ${12e9 / (2088 / 360)} | ${"signed 13 Mar 2026: to 29 Jun 2032 at the latest, to 31 Dec 2031 at the earliest"}
  ${"microsoft-iren-2025"}  | ${"service"} | ${9.7e9 / (1801 / 360)} | ${9.7e9 / 5}           | ${"1 Jan 2026 to 1 Jan 2031; the later days of Low are a day shorter, so base is the least"}
  ${"meta-coreweave-2026"}  | ${"service"} | ${"n.d."}               | ${21e9 / (1791 / 360)} | ${"up to 21 bn; 31 Dec 2027, as the 30th, to 21 Dec 2032"}
  ${"openai-cerebras-2026"} | ${"service"} | ${20e9 / (1066 / 360)}  | ${"n.d."}              | ${"at least 20 bn; 15 Jan 2026 to 1 Jan 2029"}
`("on the page of $id, $convention: $low and $high ($source)", ({ id, convention, low, high }) => {
  const plan = planDealModel(dealById(id as string));
  const page = calculatedModel(plan);
  page.type({ convention: convention as string });
  for (const [index, expected] of [low, high].entries()) {
    const got = page.read({ ...spends(plan), column: 2 + index });
    if (typeof expected === "number") expect(Math.abs(Number(got) / expected - 1)).toBeLessThan(1e-12);
    else expect(got).toBe(expected);
  }
});

test.each`
  id                        | says                                                                                                                                                                        | source
  ${"meta-coreweave-2026"}  | ${'Of 6 terms, none has a documented low and 1 has a documented high; the others stay at base. No low annual spend is documented: "Committed value" has no lower limit.'}   | ${"10-Q: up to 21 bn"}
  ${"openai-cerebras-2026"} | ${'Of 5 terms, none has a documented low and 2 have a documented high; the others stay at base. No high annual spend is documented: "Committed value" has no upper limit.'} | ${"at least 20 bn; start and end known to the year"}
  ${"anthropic-aws-2026"}   | ${'None of the 5 terms has a documented low or high: all stay at base. No high annual spend is documented: "Committed value" has no upper limit.'}                          | ${"more than 100 bn over ten years"}
  ${"meta-nebius-2026"}     | ${"Of 13 terms, 1 has a documented low and none has a documented high; the others stay at base."}                                                                           | ${"the contingent 15 bn is a cap, and in no annual spend"}
`("the page of $id says which end is not documented ($source)", ({ id, says }) => {
  expect(remarkOf(planDealModel(dealById(id as string)), /^(None of the|Of) \d+/)).toBe(says);
});

test.each`
  id                       | says
  ${"meta-nebius-2026"}    | ${'Low and High are low and high annual spend: High takes the larger value and the shorter time. Where the end follows from the start, Low takes the later days. A delay changes "In use" only.'}
  ${"meta-coreweave-2026"} | ${'Low and High are low and high annual spend: High takes the larger value and the shorter time. A delay changes "In use" only.'}
`("the page of $id says which terms low and high take", ({ id, says }) => {
  expect(remarkOf(planDealModel(dealById(id as string)), /^Low and High are/)).toBe(says);
});

test("what follows from an annual spend without a low has none, until a value is typed", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  const page = calculatedModel(plan);
  const gpus = { row: rowOf(plan, "Implied GPUs"), column: 2 };
  expect([page.read({ ...spends(plan), column: 2 }), page.read(gpus)]).toEqual(["n.d.", ""]);
  page.type({ value: 20e9 });
  expect(Number(page.read({ ...spends(plan), column: 2 })) / 20e9).toBeCloseTo(360 / 2150, 12); // 1 Jan 2027 to 21 Dec 2032
  expect(Number(page.read(gpus))).toBeGreaterThan(0);
});

test("a ceiling of megawatts has no high spend per megawatt, for there is no fewest of them", () => {
  const plan = planDealModel(dealById("anthropic-aws-2026"));
  const page = calculatedModel(plan);
  const row = rowOf(plan, "Spend per MW and year");
  page.type({ value: 100e9 + 1 }); // A value of one's own has a high: itself.
  const [low, high] = [2, 3].map((column) => page.read({ row, column }));
  expect([Number(low) / (1e11 + 1), high]).toEqual([expect.closeTo(1 / 10 / 5_000, 12), ""]); // up to 5,000 MW, ten years
  page.type({ capacity: 4_000 });
  expect(Number(page.read({ row, column: 3 })) / (1e11 + 1)).toBeCloseTo(1 / 10 / 4_000, 12);
});
