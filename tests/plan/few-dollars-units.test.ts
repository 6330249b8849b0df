import { dealById } from "../../src/catalog/catalogue";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";

beforeAll(() => startIronCalc());

// Source: a stranger read "Notice days | 90 | 90 dollars?"; the units are those of the terms (contract-life §2), money is in US$.
test.each`
  deal                       | label                                | typed    | unit                | source
  ${"microsoft-iren-2025"}   | ${"Prepayment credited after month"} | ${null}  | ${"of service"}     | ${"months of service"}
  ${"microsoft-iren-2025"}   | ${"Day-count basis"}                 | ${1}     | ${"as in YEARFRAC"} | ${"a code of Excel"}
  ${"anthropic-spacex-2026"} | ${"Notice days"}                     | ${null}  | ${"days"}           | ${"90 days' notice"}
  ${"anthropic-spacex-2026"} | ${"GPUs"}                            | ${null}  | ${"GPUs"}           | ${"a count"}
  ${"microsoft-nscale-2025"} | ${"GPUs"}                            | ${null}  | ${"GPUs"}           | ${"a count"}
  ${"anthropic-spacex-2026"} | ${"Monthly fee"}                     | ${1_250} | ${"1250 dollars?"}  | ${"typed in millions"}
  ${"microsoft-iren-2025"}   | ${"Committed value"}                 | ${9_700} | ${"9700 dollars?"}  | ${"typed in millions"}
  ${"microsoft-iren-2025"}   | ${"Prepayment"}                      | ${1_940} | ${"1940 dollars?"}  | ${"typed in millions"}
`("$deal: beside $label the unit column says $unit ($source)", ({ deal, label, typed, unit }) => {
  const plan = planDealModel(dealById(deal as string));
  const page = calculatedPlan(plan);
  const row = rowOf(plan, label as string);
  if (typed !== null) page.typeInto({ row, column: 1 }, typed as number);
  expect(page.read({ row, column: 6 })).toBe(unit);
});
