import { allDeals, dealById } from "../../src/catalog/catalogue";
import { findFigure } from "../../src/catalog/figure";
import { TERM_LABELS as ALL_LABELS } from "../../src/functions/term-labels";
import { contractInRange } from "../../src/functions/terms-range";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { TERM_LINES } from "../../src/plan/model/deal-terms";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { rowOf } from "./calculated-plan";
import { statedContract } from "./stated-contract";

// The page has the nine oldest labels; its second edition has all of them.
const TERM_LABELS = ALL_LABELS.slice(0, 9);

const single = allDeals().filter((deal) => deal.tranches.length === 0 && findFigure(deal, "value")?.withheld === null);

test("the labels are those of a terms range, in its order", () => {
  expect(TERM_LINES.map(({ label }) => label)).toEqual(TERM_LABELS);
});

test("columns A and B of the terms are a terms range that states the deal, for every deal of one order form", () => {
  expect(single.length).toBeGreaterThan(25);
  for (const deal of single)
    expect([deal.id, contractInRange(termsOf(planDealModel(deal))).tranches]).toEqual([
      deal.id,
      statedContract(deal).tranches,
    ]);
});

test("of several order forms only what is true of all is taken, and what sources do not settle is left open with the reason", () => {
  expect(contractInRange(termsOf(planDealModel(dealById("openai-coreweave-2025")))).tranches).toMatchObject([
    { value: 22.4e9, start: null, end: null, term: null, signed: null },
  ]);
  const plan = planDealModel(dealById("microsoft-nscale-2025"));
  const [, base, low, high, , , , , note] = plan.rows[rowOf(plan, "value")] ?? [];
  expect([base, low?.kind, high?.kind]).toEqual([
    { kind: "text", text: "", style: "emptyInput" },
    "formula",
    "formula",
  ]);
  expect(note).toMatchObject({ kind: "text", text: expect.stringMatching(/^Not settled: /) as string, style: "note" });
});

test("each term names its precision, evidence, source and what stands against it", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  expect(plan.rows[rowOf(plan, "end")]?.slice(4, 8)).toEqual([
    { kind: "text", text: "last day", style: "body" },
    { kind: "text", text: "exact", style: "body" },
    { kind: "text", text: "filing", style: "body" },
    {
      kind: "text",
      text: "CoreWeave (SEC), Form 10-Q for the quarter to 30 Jun 2026, accession 0001769628-26-000366, 12 Aug 2026",
      style: "link",
      link: expect.stringMatching(/^https:/) as string,
    },
  ]);
});

test("every assumption names a source or says that it is the user's; no decline is among them", () => {
  for (const plan of [...allDeals().map((deal) => planDealModel(deal)), planBlankModel()]) {
    const first = rowOf(plan, "Assumptions") + 1;
    const lines = plan.rows.slice(first, first + 16);
    expect(
      lines.filter(
        ([, base, , , , precision, , source, note]) =>
          isFilled(base) && source === null && !/your assumption/.test(`${wordsOf(precision)} ${wordsOf(note)}`),
      ),
    ).toEqual([]);
    expect(plan.rows[rowOf(plan, "Price decline a year")]?.[1]).toEqual({
      kind: "text",
      text: "",
      style: "emptyInput",
    });
  }
});

test("the blank model states nothing and asks for everything", () => {
  const plan = planBlankModel();
  expect(() => contractInRange(termsOf(plan))).toThrow("the terms range states nothing");
  expect(plan.rows.flat().filter((cell) => cell?.style === "emptyInput").length).toBeGreaterThan(14);
});

function termsOf(plan: SheetPlan): unknown[][] {
  const first = rowOf(plan, "value");
  return plan.rows
    .slice(first, first + TERM_LABELS.length)
    .map(([label, base]) => [wordsOf(label), base?.kind === "number" ? base.value : wordsOf(base)]);
}

function isFilled(cell: PlanCell | undefined): boolean {
  return cell?.kind === "number" || wordsOf(cell) !== "";
}

function wordsOf(cell: PlanCell | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}
