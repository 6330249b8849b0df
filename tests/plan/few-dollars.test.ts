import { dealById } from "../../src/catalog/catalogue";
import { planConventions } from "../../src/plan/conventions-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";

const DEAL = dealById("meta-coreweave-2026");

beforeAll(() => startIronCalc());

// Source: a stranger typed 22000 under "US$ m" and read 0.0 a year; amounts are typed in full dollars. No documented one is below a million.
test.each([
  { typed: 22_000, unit: "22000 dollars?" },
  { typed: 999_999, unit: "999999 dollars?" },
  { typed: 1_000_000, unit: "US$" },
  { typed: 0, unit: "US$" },
  { typed: null, unit: "US$" },
  { typed: 21e9, unit: "US$" },
])("beside a committed value of $typed the model says $unit", ({ typed, unit }) => {
  const plan = planDealModel(DEAL);
  const model = calculatedPlan(plan);
  model.type({ value: typed });
  expect(model.read({ row: rowOf(plan, "Committed value"), column: 6 })).toBe(unit);
});

test("annual spend by convention asks in the same way", () => {
  const plan = planConventions([DEAL]);
  const page = calculatedPlan(plan);
  const row = rowOf(plan, DEAL.name);
  page.typeInto({ row, column: 1 }, 22_000);
  expect([3, 5, 6].map((column) => page.read({ row, column }))).toEqual(["22000 dollars?", "22000 dollars?", "n.d."]);
});
