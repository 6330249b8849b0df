import { allDeals } from "../../src/catalog/catalogue";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

const MODELS: readonly (readonly [name: string, plan: SheetPlan])[] = [
  ["blank model", planBlankModel()],
  ...allDeals().map((deal) => [deal.id, planDealModel(deal)] as const),
];

test.each(MODELS)("%s prints on three pages at most, each begins with a heading and has a foot", (_, plan) => {
  const { rows, print } = plan;
  expect(print).toMatchObject({ pagesWide: 1, pagesHigh: 3 });
  expect(print?.footer).toMatch(/Offtake/);
  const breaks = print?.breaksBefore ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  expect(breaks.length).toBeLessThan(3);
  for (const row of breaks) expect(rows[row]?.[0]).toMatchObject({ kind: "text", style: "heading" });
});
