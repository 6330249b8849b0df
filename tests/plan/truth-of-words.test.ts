// What a sheet says of its numbers, where the words follow from data: each row is a sentence that a reader found untrue, set right.
import { readFileSync } from "node:fs";
import { dealById, sourceById } from "../../src/catalog/catalogue";
import { planCompany } from "../../src/plan/company/company-plan";
import { planComparables } from "../../src/plan/comparables-plan";
import { dealSheetName } from "../../src/plan/deal-names";
import { dealTranches } from "../../src/plan/model/deal-terms";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startCalculator } from "../../src/xlsx/plan-results";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedPlan, rowOf } from "./calculated-plan";
import { calculatedSheet } from "./company-sheet";

beforeAll(async () => {
  startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  await startIronCalc();
});

test.each`
  deal                                       | note                                                                      | source
  ${"meta-nebius-2026"}                      | ${"Contingent: not owed until its condition is met; not counted as firm"} | ${"20-F 2025: an order for capacity that Nebius does not sell"}
  ${"nvidia-coreweave-backstop-2025"}        | ${"Contingent: not owed until its condition is met; not counted as firm"} | ${"8-K of September 2025: residual capacity"}
  ${"nvidia-openai-sbenergy-guarantee-2026"} | ${"Contingent: not owed until its condition is met; not counted as firm"} | ${"a guarantee, owed on default"}
  ${"google-spacex-2026"}                    | ${"Cancellable: only what falls due before a notice could end it counts"} | ${"free writing prospectus: 90 days' notice"}
`("the model of $deal says what its commitment means ($source)", ({ deal, note }: Record<string, string>) => {
  const lines = dealTranches(dealById(deal ?? ""), sourceById).flatMap((tranche) => tranche.lines);
  expect(lines.filter(({ key }) => key.endsWith(".kind")).map((line) => line.note)).toEqual([note]);
});

describe("comparables of deals with several tranches", () => {
  const deals = ["meta-nebius-2026", "openai-coreweave-2025", "openai-azure-2025"].map(dealById);
  const plan = planComparables(deals);

  test.each`
    row  | years     | spend     | term         | said                     | source
    ${0} | ${5}      | ${2_400}  | ${5}         | ${"yes"}                 | ${"20-F 2025: 12 bn firm over five years; ANNUALSPEND gives 2.4 bn"}
    ${1} | ${"n.d."} | ${"n.d."} | ${"several"} | ${"no: tranches differ"} | ${"the first of three order forms states five years"}
    ${2} | ${"n.d."} | ${"n.d."} | ${""}        | ${"no: length n.d."}     | ${"no page states a length"}
  `("row $row ($source)", ({ row, years, spend, term, said }: Record<string, number | string>) => {
    const page = calculatedPlan(plan);
    page.typeInto({ row: rowOf(plan, "Medians include ceilings and floors?"), column: 2 }, "yes");
    page.typeInto({ row: rowOf(plan, "Medians include deals with dates worked out?"), column: 2 }, "yes");
    const top = rowOf(plan, "Deal");
    const column = (title: string): number =>
      (plan.rows[top] ?? []).findIndex((cell) => cell?.kind === "text" && cell.text === title);
    const read = (title: string): unknown => page.read({ row: top + 1 + Number(row), column: column(title) });
    const near = (value: unknown): unknown => (typeof value === "number" ? Number(value.toFixed(6)) : value);
    expect([read("Years"), near(read("Annual spend")), read("Stated term"), read("In medians")]).toEqual([
      years,
      spend,
      term,
      said,
    ]);
  });
});

test.each`
  company        | label                                        | remark                                                               | source
  ${"CoreWeave"} | ${"Remaining, deals with a schedule"}        | ${"As documented; all values are ceilings"}                          | ${"10-Q: up to about 21.0 billion"}
  ${"OpenAI"}    | ${"Remaining, deals with a schedule"}        | ${"As documented; some values are floors"}                           | ${"Oracle about, AWS exact, Cerebras more than"}
  ${"CoreWeave"} | ${"Herfindahl index, deals with a schedule"} | ${"With a schedule: 1 of 4 counterparties; an index needs two"}      | ${"OpenAI, Jane Street and NVIDIA have no dates"}
  ${"CoreWeave"} | ${"Remaining, all deals"}                    | ${"Others at full value; some values are ceilings"}                  | ${"OpenAI up to and 4 billion, Jane Street about"}
  ${"OpenAI"}    | ${"Herfindahl index, deals with a schedule"} | ${"With a schedule: 3 of 5 counterparties; the others are left out"} | ${"Oracle, AWS 2025, Cerebras have dates"}
`("$company: $label ($source)", ({ company, label, remark }: Record<string, string>) => {
  expect(calculatedSheet(planCompany(company ?? "", "2026-06-30")).of(label ?? "", 2)).toBe(remark);
});

test("a company that pays its own joint venture is the customer of it, never its own counterparty", () => {
  const title = (plan: SheetPlan): unknown => plan.rows[0]?.[0];
  const plan = planCompany("Fluidstack");
  expect(title(plan)).toMatchObject({ text: "Fluidstack: documented contracts as customer" });
  const parties = plan.rows.filter(([first]) => / - Fluidstack/.test(first?.kind === "text" ? first.text : ""));
  const named = parties.map((cells) => (cells[1]?.kind === "text" ? cells[1].text : ""));
  expect(named).toContain("TeraWulf / Fluidstack joint venture");
  expect(named).not.toContain("Fluidstack");
  expect(() => planCompany("Fluidstack", null, "provider")).toThrow("no documented deal");
  // Microsoft reports RPO, so its page is of what it sells, although it buys more.
  expect(title(planCompany("Microsoft"))).toMatchObject({ text: "Microsoft: documented contracts as provider" });
});

test("nothing is said of the concentration of one counterparty, and labels say what a share is of", () => {
  const { of } = calculatedSheet(planCompany("CoreWeave", "2026-06-30"));
  expect(of("Herfindahl index, deals with a schedule")).toBe("n.d.");
  expect(of("Left without it, all deals")).toBeCloseTo(28.4e9, 2);
});

test.each`
  company        | side          | labels
  ${"OpenAI"}    | ${"customer"} | ${["Credit spread of OpenAI", "Present value of payments to it", "Expected loss of counterparty"]}
  ${"CoreWeave"} | ${"provider"} | ${["Credit spread of counterparties", "Present value of its payments", "Expected loss"]}
`("who pays whom is said for the side of the page: $company as $side (by hand)", ({ company, side, labels }) => {
  const plan = planCompany(company as string, "2026-06-30", side as "provider" | "customer");
  const texts = textsOf(plan);
  expect((labels as string[]).filter((label) => !texts.includes(label))).toEqual([]);
});

test("each order form of OpenAI with CoreWeave stands at its own month, not at the day of the third (Reuters, 25 Sep 2025)", () => {
  const rows = planCompany("CoreWeave", "2026-06-30").rows.filter(([first]) =>
    /order forms\): /.test(first?.kind === "text" ? first.text : ""),
  );
  const days = rows.flatMap((cells) => (cells[6]?.kind === "number" ? [cells[6].value] : []));
  // 31 Mar 2025, 31 May 2025 and 25 Sep 2025 as Excel counts days.
  expect(days).toEqual([45747, 45808, 45925]);
});

test.each([
  ["hut8-fluidstack-riverbend", "Hut 8 – River Bend"],
  ["nvidia-openai-sbenergy-guarantee-2026", "NVIDIA – SB Energy 2026"],
  ["terawulf-fluidstack-abernathy", "TeraWulf – Abernathy"],
  ["terawulf-fluidstack-lakemariner", "TeraWulf – Lake Mariner"],
])("%s is named whole: %s (by hand)", (id, name) => expect(dealSheetName(dealById(id))).toBe(name));

function textsOf({ rows }: SheetPlan): string[] {
  return rows.flat().flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
}
