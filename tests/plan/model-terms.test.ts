import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { labelNamed, TERM_FIELDS as TYPED_FIELDS } from "../../src/functions/term-labels";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { DATE, MONEY, PERCENT } from "../../src/plan/model/formats";
import { TERM_FIELDS } from "../../src/plan/model/tranche-terms";
import { isDay } from "../../src/workings/sourced-term";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { overCases } from "../many-cases";
import { named, rowOf } from "./calculated-plan";
import { DEALS_TRIED } from "./deals-tried";

test(overCases("every documented term of every tranche stands on its line, and nothing else does"), () => {
  const faults: unknown[] = [];
  for (const deal of DEALS_TRIED) {
    const contract = orNull(() => contractOf(deal));
    if (contract === null) continue;
    const plan = planDealModel(deal);
    contract.tranches.forEach((tranche, index) => {
      for (const { key } of TERM_FIELDS) {
        const name = (key === "convention" ? "trancheConvention" : key).replace(
          /[A-Z]/g,
          (letter) => `_${letter.toLowerCase()}`,
        );
        const { row, column } = named(plan, index === 0 ? name : `${name}_${index + 1}`);
        const shown = contentOf(plan.rows[row]?.[column]);
        const stated = key === "kind" && tranche.kind === "firm" ? "" : (tranche[key] ?? "");
        // A date that follows from the other and the length by the page's own formula is not a constant.
        const isWorkedOut = tranche.derived === key && shown === "";
        if (shown !== stated && !isWorkedOut) faults.push([deal.id, index + 1, key, shown, stated]);
      }
    });
  }
  expect(faults).toEqual([]);
});

test("what sources do not settle is left open with the reason", () => {
  const plan = planDealModel(dealById("microsoft-nscale-2025"));
  const cells = plan.rows[rowOf(plan, "Committed value")] ?? [];
  expect(cells[1]).toMatchObject({ kind: "text", text: "", style: "emptyInput" });
  expect(plan.rows.flat().some((cell) => /^\d+ Committed value: Not settled: /.test(wordsOf(cell)))).toBe(true);
});

test("each term names its precision, evidence and source, the last in few words that open it", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  expect(plan.rows[rowOf(plan, "End of service")]?.slice(6, 10)).toMatchObject([
    { kind: "text", text: "last day", style: "line" },
    { kind: "formula", says: "exact" }, // until the value is typed over
    { kind: "formula", says: "filing" },
    {
      kind: "text",
      text: "CoreWeave, 12 Aug 2026",
      style: "link",
      link: expect.stringMatching(/^https:/) as string,
    },
  ]);
  expect(plan.rows.flat().some((cell) => wordsOf(cell).includes("accession 0001769628-26-000366"))).toBe(true);
});

test("an amount that is only about has no low and no high, and a stated range has both", () => {
  const plan = planDealModel(dealById("meta-coreweave-2026"));
  expect(plan.rows[rowOf(plan, "Committed value")]?.slice(2, 4).map(wordsOf)).toEqual(["", ""]);
  expect(plan.rows[rowOf(plan, "Start of service")]?.[3]).toMatchObject({ kind: "formula" });
});

test(overCases("every assumption names a source or says that it is one; no decline is among them"), () => {
  for (const plan of [...DEALS_TRIED.map((deal) => planDealModel(deal)), planBlankModel()]) {
    const first = rowOf(plan, "Assumptions and capacity") + 1;
    const lines = plan.rows.slice(
      first,
      plan.rows.findIndex(([label], row) => row > first && wordsOf(label).startsWith("Capacity")),
    );
    const unsaid = lines.filter(
      ([, base, , , , , , precision, , source]) =>
        contentOf(base) !== "" && wordsOf(source) === "" && !/"assumption"\)$/.test(formulaWords(precision)),
    );
    expect(unsaid).toEqual([]);
    expect(plan.rows[rowOf(plan, "Annual price decline")]?.[1]).toMatchObject({
      kind: "text",
      text: "",
      style: "emptyInput",
    });
  }
});

test("the blank model states nothing and asks for everything", () => {
  const plan = planBlankModel();
  expect(plan.rows.flat().filter((cell) => cell?.style === "emptyInput").length).toBeGreaterThan(40);
  const { row, column } = named(plan, "value");
  // What will be typed is shown as what it is: a date as a date, a share as a share.
  expect(plan.rows[row]?.[column]).toEqual({ kind: "text", text: "", style: "emptyInput", numberFormat: MONEY });
  const rate = named(plan, "rate");
  expect(plan.rows[rate.row]?.[rate.column]).toMatchObject({ style: "emptyInput", numberFormat: PERCENT });
});

test("a terms range takes the labels that the page prints", () => {
  expect(TERM_FIELDS.map(({ key, label }) => [key, labelNamed(label)?.label])).toEqual(
    TERM_FIELDS.map(({ key }) => [key, key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]),
  );
});

test("WHY, the model and a terms range call the same terms days", () => {
  const days = TERM_FIELDS.filter(({ numberFormat }) => numberFormat === DATE).map(({ key }) => key);
  expect(TERM_FIELDS.map(({ key }) => key).filter(isDay)).toEqual(days);
  const typed = Object.values(TYPED_FIELDS).flatMap(({ field, form }) => (form.kind === "date" ? [field] : []));
  expect(typed.sort()).toEqual([...days].sort());
});

function contentOf(cell: PlanCell | undefined): number | string {
  return cell?.kind === "number" ? cell.value : wordsOf(cell);
}

function wordsOf(cell: PlanCell | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}

function formulaWords(cell: SheetPlan["rows"][number][number] | undefined): string {
  return cell?.kind === "formula" ? cell.parts.filter((part) => typeof part === "string").join("") : "";
}

function orNull<Result>(calculate: () => Result): Result | null {
  try {
    return calculate();
  } catch {
    return null;
  }
}
