import { dealById } from "../../src/catalog/catalogue";
import { planComparables } from "../../src/plan/comparables-plan";
import { nextStep } from "../../src/taskpane/shared/inserted-words";

test("the column of comparables that the notice asks one to type into holds no formula", () => {
  const deals = [dealById("meta-coreweave-2026"), dealById("microsoft-iren-2025")];
  const { rows } = planComparables(deals);
  const named = /“(.+)”/.exec(nextStep({ kind: "comparables", deals, asOf: null }) ?? "")?.[1];
  const head = rows.findIndex((row) => row.some((cell) => cell?.kind === "text" && cell.text === named));
  const column = rows[head]?.findIndex((cell) => cell?.kind === "text" && cell.text === named) ?? -1;
  const below = deals.map((_, index) => rows[head + 1 + index]?.[column]);
  expect(below.map((cell) => (cell?.kind === "text" ? cell.text : null))).toEqual(["yes", "yes"]);
});
