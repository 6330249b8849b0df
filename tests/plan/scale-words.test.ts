import { allDeals, dealById } from "../../src/catalog/catalogue";
import { planComparables } from "../../src/plan/comparables-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { planFigures } from "../../src/plan/figures-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";

beforeAll(() => startIronCalc());

const META = dealById("meta-coreweave-2026");

// Source: "m" typed into "Amounts in" left 21.0 in billions, beside the unit "m". Excel's list refuses the word, a paste does not.
test.each<[page: string, plan: SheetPlan, typed: string, says: string]>([
  ["figures", planFigures(META), "US$ m", "US$ m"],
  ["figures", planFigures(META), "US$", "US$"],
  ["figures, which stay in billions", planFigures(META), "m", "US$ bn"],
  ["figures, which stay in billions", planFigures(META), "", "US$ bn"],
  ["model", planDealModel(META), "US$ bn", "US$ bn"],
  ["model, which shows full dollars", planDealModel(META), "bn", "US$"],
  ["comparables", planComparables(allDeals().slice(0, 4)), "US$ bn", "US$ bn"],
  ["comparables, which show full dollars", planComparables(allDeals().slice(0, 4)), "millions", "US$"],
])("%s: the words say the scale of the amounts", (page, plan, typed, says) => {
  const sheet = calculatedPlan(plan);
  sheet.typeInto({ row: rowOf(plan, "Amounts in"), column: page.startsWith("comparables") ? 2 : 1 }, typed);
  // A model's inputs stay in US$, beside headings that say the scale.
  const isOfScale = (style: string): boolean => page.startsWith("figures") || /heading/i.test(style);
  const words = plan.rows.flatMap((cells, row) =>
    cells.map((cell, column) =>
      cell?.kind === "formula" && isOfScale(cell.style) ? String(sheet.read({ row, column })) : "",
    ),
  );
  const scales = words.flatMap((text) => /(?:^|, )(US\$(?: m| bn)?)$/.exec(text)?.[1] ?? []);
  expect(scales.length).toBeGreaterThan(1);
  expect([...new Set(scales)]).toEqual([says]);
});
