import { dealById, sourceById } from "../../src/catalog/catalogue";
import { planComparables } from "../../src/plan/comparables-plan";
import { planCompany } from "../../src/plan/company/company-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { dealTranches } from "../../src/plan/model/deal-terms";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";
import { calculatedSheet } from "./company-sheet";

beforeAll(() => startIronCalc());

test.each`
  deal                     | key                | precision              | source
  ${"microsoft-iren-2025"} | ${"t1.prepayment"} | ${"20 % of the value"} | ${"8-K of November 2025: 20 % of the value, no amount"}
`("$deal: $key is $precision ($source)", ({ deal, key, precision }: Record<string, string>) => {
  const lines = dealTranches(dealById(deal ?? ""), sourceById).flatMap((tranche) => tranche.lines);
  expect(lines.find((line) => line.key === key)?.precision).toBe(precision);
});

// Megawatts are of the whole deal or of what the value is of, else there is no ratio: contract-life §4.
test.each`
  deal                          | ratio                | source
  ${"openai-oracle-2025"}       | ${300e9 / 5 / 4_500} | ${"300 bn over five years, 4.5 GW for the same"}
  ${"corescientific-coreweave"} | ${8.7e9 / 12 / 500}  | ${"8.7 bn is the potential revenue of the 500 MW stage only"}
  ${"anthropic-spacex-2026"}    | ${"n.d."}            | ${"fee for two sites, megawatts of one"}
`("$deal: comparables and the model give the same spend a MW-year ($source)", ({ deal, ratio }) => {
  const own = dealById(deal as string);
  const table = planComparables([own]);
  const top = rowOf(table, "Deal");
  const column = (table.rows[top] ?? []).findIndex((cell) => cell?.kind === "text" && cell.text === "Per MW-year");
  const model = planDealModel(own);
  const inTable = calculatedPlan(table).read({ row: top + 1, column });
  const onPage = calculatedPlan(model).read({ row: rowOf(model, "Spend per MW and year"), column: 1 });
  const near = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(9)) : value);
  expect([typeof inTable === "number" ? near(inTable * 1e6) : inTable, near(onPage)]).toEqual([
    near(ratio),
    near(ratio),
  ]);
});

test.each`
  deal                     | dates         | source
  ${"openai-aws-2026"}     | ${"none"}     | ${"the term alone"}
  ${"meta-coreweave-2025"} | ${"end only"} | ${"no page states a start"}
`("comparables say which dates of $deal are documented: $dates ($source)", ({ deal, dates }) => {
  const plan = planComparables([dealById(deal as string)]);
  const top = rowOf(plan, "Deal");
  const column = (plan.rows[top] ?? []).findIndex((cell) => cell?.kind === "text" && cell.text === "Dates");
  expect(plan.rows[top + 1]?.[column]).toMatchObject({ text: dates });
});

test("what falls due from a counterparty without a schedule is not documented, and no dash", () => {
  const plan = planCompany("CoreWeave", "2026-06-30");
  const heading = (plan.rows[rowOf(plan, "Run-off, deals with a schedule")] ?? []).flatMap((cell, column) =>
    cell?.kind === "text" && ["Meta Platforms", "OpenAI", "Jane Street", "All"].includes(cell.text) ? [column] : [],
  );
  const { of } = calculatedSheet(plan);
  expect(heading.map((column) => of("Remaining with a schedule", column))).toEqual([21e9, "n.d.", "n.d.", 21e9]);
});

test("a deal that another one may overlap is named, and no more is said than is documented", () => {
  const notes = planCompany("CoreWeave", "2026-06-30").rows.flat();
  const said = notes.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])).join(" ");
  expect(said).toMatch(/may overlap with Meta [-–] CoreWeave .*; whether, and by how much, is not documented/);
  expect(said).not.toContain("overlaps with");
});
