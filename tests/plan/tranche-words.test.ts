import { serialFromIso } from "../../src/finance/serial-date";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";

const BEFORE = "before signing or announcement: 0 left";

// Source: a stranger typed a second tranche without its days, and the first one was said not to be signed yet.
test("a tranche is said to be unsigned only where a day says so", () => {
  startIronCalc();
  const plan = planBlankModel();
  const model = calculatedPlan(plan);
  const row = rowOf(plan, "Tranches, US$ m") + 1;
  const said = (typed: Parameters<typeof model.type>[0]) => {
    model.type(typed);
    return [0, 1].map((tranche) => model.read({ row: row + tranche, column: 10 }));
  };
  const day = serialFromIso;
  const first = { value: 6e9, start: day("2026-01-01"), end: day("2030-12-31") };
  expect([
    said({ as_of: day("2026-12-31"), ...first }),
    said({ value_2: 3e9 }),
    said({ value_2: null, signed: day("2027-06-30"), start: day("2027-07-01") }),
  ]).toEqual([
    ["", ""],
    ["", "needs a first day, a last day"],
    [BEFORE, ""],
  ]);
});
