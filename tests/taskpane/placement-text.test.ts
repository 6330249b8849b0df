import { dealById } from "../../src/catalog/catalogue";
import { planFigures } from "../../src/plan/figures-plan";
import { placementText } from "../../src/taskpane/placement-text";

const plan = planFigures(dealById("meta-coreweave-2026"));

test("says the size and the sheet of an insertion on a new sheet", () => {
  expect(placementText(plan, "newSheet")).toMatch(new RegExp(`^${plan.rows.length} rows × 8 columns on a new sheet ‘Meta – CoreWeave 2026’`));
});

test("says the size of an insertion at the selected cell, and that nothing is written over", () => {
  expect(placementText(plan, "selection")).toMatch(new RegExp(`^${plan.rows.length} rows × 8 columns, from the selected cell`));
  expect(placementText(plan, "selection")).toContain("never written over");
});
