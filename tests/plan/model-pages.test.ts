import { allDeals } from "../../src/catalog/catalogue";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

const MODELS: readonly (readonly [name: string, plan: SheetPlan])[] = [
  ["blank model", planBlankModel()],
  ...allDeals().map((deal) => [deal.id, planDealModel(deal)] as const),
];

test.each(MODELS)("%s prints on three pages at most, each with a foot", (_, plan) => {
  const { print } = plan;
  expect(print).toMatchObject({ pagesWide: 1, pagesHigh: 3 });
  expect(print?.footer).toMatch(/Offtake/);
});
