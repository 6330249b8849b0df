import { dealById } from "../../src/catalog/catalogue";
import { serialFromIso } from "../../src/finance/serial-date";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { inScale, named } from "../plan/calculated-plan";

const day = serialFromIso;

/** Models as a user would have typed over them, rule by rule. */
export const TYPED_OVER: readonly SheetPlan[] = [
  typedOver(inScale(planDealModel(dealById("meta-coreweave-2026")), "US$ bn"), {
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
    first_step: day("2027-04-15"),
    prepayment: 2e9,
    capacity: 350,
    gpus: 120_000,
    gpu_price: 4.1,
    period: "quarter",
    scenario: "high",
  }),
  typedOver(planDealModel(dealById("microsoft-iren-2025")), {
    profile: "ramp",
    ramp_months: 7,
    fiscal_month: 6,
    decline: 0.15,
    gpus: 76_000,
    delay_months: 6,
  }),
  typedOver(planBlankModel({ rate: 0.1 }), {
    value: 10e9,
    start: day("2027-01-01"),
    end: day("2031-12-31"),
    kind_2: "cancellable",
    value_2: 3e9,
    start_2: day("2028-04-15"),
    end_2: day("2033-04-14"),
    notice_days_2: 90,
    probability_2: 0.7,
    kind_3: "option",
    monthly_fee_3: 0.1e9,
    start_3: day("2029-01-01"),
    term_3: 2,
    probability_3: 0.5,
    count: "expected",
    as_of: day("2026-12-31"),
    decline: -0.05,
  }),
];

function typedOver(plan: SheetPlan, typed: Readonly<Record<string, number | string>>): SheetPlan {
  const places = Object.entries(typed).map(([name, value]) => ({ ...named(plan, name), value }));
  const rows = plan.rows.map((cells, row) =>
    cells.map((cell, column): PlanCell => {
      const change = places.find((place) => place.row === row && place.column === column);
      if (change === undefined) return cell;
      return typeof change.value === "number"
        ? { kind: "number", value: change.value, numberFormat: "General", style: "input" }
        : { kind: "text", text: change.value, style: "input" };
    }),
  );
  return { ...plan, rows };
}
