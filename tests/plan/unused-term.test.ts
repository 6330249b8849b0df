import { dealById } from "../../src/catalog/catalogue";
import { serialFromIso } from "../../src/finance/serial-date";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";

// A newcomer typed 12 ramp months, and nothing moved: the profile was level, and the page did not say so.
test("a term that the delivery profile does not use is said beside the profile", () => {
  startIronCalc();
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  const model = calculatedPlan(plan);
  const beside = () => model.read({ row: rowOf(plan, "Delivery profile"), column: 2 });
  const after = (typed: Parameters<typeof model.type>[0]) => {
    model.type(typed);
    return beside();
  };
  expect([
    beside(),
    after({ ramp_months: 12 }),
    after({ profile: "ramp" }),
    after({ ramp_months: null, profile: "level", escalator: 0.03 }),
    after({ profile: "Escalating" }),
  ]).toEqual([
    "level, ramp or escalating",
    "ramp months are not used: choose ramp",
    "level, ramp or escalating",
    "the escalator is not used: choose escalating",
    "level, ramp or escalating",
  ]);
  // What a profile needs and nobody gave is asked for there, and in the place of the headline, which stays in view.
  const asked = (typed: Parameters<typeof model.type>[0]) => [after(typed), model.read({ row: 3, column: 4 })];
  expect([
    asked({ profile: "ramp", escalator: null }),
    asked({ ramp_months: 12 }),
    asked({ profile: "escalating" }),
    asked({ profile: "ramp", ramp_months: null, value: null }),
  ]).toEqual([
    ["ramp months? See Further terms", "ramp months?"],
    ["level, ramp or escalating", 21_000],
    ["escalator? See Further terms", "escalator?"],
    ["level, ramp or escalating", "n.d."],
  ]);
  model.type({ profile: "level", value: 21e9 });
  // The contract starts on 1 January 2027: without a date typed, the day before counts.
  expect(model.read({ row: rowOf(plan, "As-of date used"), column: 1 })).toBe(serialFromIso("2026-12-31"));
});
