// What the model of one deal says beside its numbers: each row is a sentence that an analyst found untrue, set right.
import { dealById } from "../../src/catalog/catalogue";
import { serialFromIso as day } from "../../src/finance/serial-date";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { labelNamed } from "../../src/functions/term-labels";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { beside, type CalculatedPlan, calculatedPlan, formulaText, rowOf } from "./calculated-plan";

beforeAll(startIronCalc);

const HEAD = 3;

interface Opened {
  readonly plan: SheetPlan;
  readonly page: CalculatedPlan;
  /** The cell so many columns right of a label in the first column. */
  readonly at: (label: string, column: number) => number | string;
}

function opened(deal: string): Opened {
  const plan = planDealModel(dealById(deal), { rate: 0.09 });
  const page = calculatedPlan(plan);
  return { plan, page, at: (label, column) => page.read({ row: rowOf(plan, label), column }) };
}

function texts({ rows }: SheetPlan): string[] {
  return rows.flat().flatMap((cell: PlanCell) => (cell?.kind === "text" ? [cell.text] : []));
}

test.each`
  deal                       | label                    | typed        | said                         | source
  ${"microsoft-iren-2025"}   | ${"Utilisation"}         | ${0.8}       | ${"edited; was 100 %"}       | ${"every hour of the year, as inserted"}
  ${"microsoft-iren-2025"}   | ${"Side"}                | ${"seller"}  | ${"edited; was buyer"}       | ${"the buyer's gain, as inserted"}
  ${"anthropic-spacex-2026"} | ${"Commitment"}          | ${"firm"}    | ${"edited; was cancellable"} | ${"424B4: 90 days' notice"}
  ${"microsoft-iren-2025"}   | ${"Convention"}          | ${"signing"} | ${"edited; was stated"}      | ${"the start is known to the year"}
  ${"google-spacex-2026"}    | ${"Price of a GPU-hour"} | ${3}         | ${"edited; was empty"}       | ${"no page names the generation of its chips"}
`("$label of $deal typed over: $said ($source)", ({ deal, label, typed, said }) => {
  const { plan, page } = opened(deal as string);
  // "Convention" is also a choice of the page, "Commitment" a table: the line has a precision.
  const row = plan.rows.findIndex(
    (cells) => cells[0]?.kind === "text" && cells[0].text === label && formulaText(cells[7] ?? null) !== "",
  );
  page.typeInto({ row, column: 1 }, typed as number | string);
  expect(page.read({ row, column: 7 })).toBe(said);
});

test("where nothing is firm or cancellable no term is asked for, and 0 counts, as the functions have it (contract-life §2)", () => {
  const { plan, page, at } = opened("nvidia-coreweave-backstop-2025");
  const nothing = "Nothing is firm or cancellable: no annual spend";
  expect(["Service", "Stated", "Signing"].map((name) => page.read(beside(plan, name, 3)))).toEqual([
    nothing,
    nothing,
    nothing,
  ]);
  expect(page.read(beside(plan, "Used here", 3))).toBe("n.d.: nothing is firm or cancellable");
  expect([7, 8, 9].map((column) => at("All tranches", column))).toEqual([0, 0, 0]);
  expect([at("Recognised to date", 1), at("Remaining", 1)]).toEqual([0, 0]);
  expect([1, 2, 3].map((column) => at("Spend per MW and year", column))).toEqual(["n.d.", "", ""]);
  // Nothing was compared, so nothing is "ok".
  expect(at("Bands = remaining", 4)).toBe("–");
  expect(at("Bands = remaining", 5)).toBe("nothing to compare yet");
  expect(texts(plan).join(" ")).toContain("This deal sells no GPU-hours; type a price to see how many GPUs its amount");
});

test.each`
  typed                                                                         | label          | said                                                                | source
  ${{}}                                                                         | ${"Service"}   | ${"Needs a first day and a last day"}                               | ${"250 bn, no days"}
  ${{}}                                                                         | ${"Stated"}    | ${"Needs a stated term"}                                            | ${"250 bn, no length"}
  ${{ value: null, announced: null, signed: null }}                             | ${"Signing"}   | ${"Needs a value, a day of signing or announcement and a last day"} | ${"all taken away"}
  ${{ start: day("2028-01-01"), end: day("2027-01-01") }}                       | ${"Service"}   | ${"n.d.: the days are in the wrong order"}                          | ${"by hand"}
  ${{ convention: "stated", start: day("2027-01-01"), end: day("2031-12-31") }} | ${"Used here"} | ${"n.d.: the convention used lacks a term"}                         | ${"by service it could be counted"}
  ${{}}                                                                         | ${"Used here"} | ${"n.d.: each convention lacks a term"}                             | ${"250 bn and nothing else"}
`("openai-azure-2025, $label: $said ($source)", ({ typed, label, said }) => {
  const { plan, page } = opened("openai-azure-2025");
  page.type(typed as Record<string, number | string | null>);
  expect(page.read(beside(plan, label as string, 3))).toBe(said);
});

test.each`
  deal                       | scenario  | column | committed                | remark                                        | source
  ${"google-spacex-2026"}    | ${"base"} | ${1}   | ${33 * 920}              | ${"fees exceed the stated value, and count"}  | ${"October 2026 to June 2029 at 920 m a month; press: about 30 bn"}
  ${"anthropic-spacex-2026"} | ${"base"} | ${1}   | ${45_000}                | ${"reduced before the full fee: see Terms"}   | ${"35 months at 1.25 bn are 43.75 bn, less than 45 bn"}
  ${"anthropic-spacex-2026"} | ${"low"}  | ${2}   | ${1250 * (36 + 25 / 31)} | ${"fees exceed the value: full from day one"} | ${"43.75 bn exceed 40 bn: from 7 May 2026, 25 of 31 days and 36 months"}
`("$deal at $scenario commits what is in use ($source)", ({ deal, scenario, column, committed, remark }) => {
  const { plan, page, at } = opened(deal as string);
  page.type({ scenario: scenario as string });
  expect(at("Committed", column as number)).toBeCloseTo(committed as number, 6);
  expect(at("Committed", 5)).toBe(at("Committed", column as number));
  expect(page.read({ row: HEAD, column: 1 })).toBe(at("Committed", 5));
  expect(page.read({ row: rowOf(plan, "Tranches, US$ m") + 1, column: 10 })).toBe(remark);
});

test("ramp months are asked for only where they would give a number", () => {
  const { page } = opened("microsoft-iren-2025");
  const head = (columns: readonly number[]): unknown[] => columns.map((column) => page.read({ row: HEAD, column }));
  page.type({ profile: "ramp" });
  // Counted, remaining, present value; mark-to-market lacks a decline too, and a price of a GPU-hour a number of GPUs.
  expect(head([3, 4, 5, 6, 8])).toEqual(["ramp months?", "ramp months?", "ramp months?", "n.d.", "n.d."]);
  page.type({ decline: 0.1 });
  expect(head([6])).toEqual(["ramp months?"]);
  page.type({ rate: null });
  expect(head([4, 5, 6])).toEqual(["ramp months?", "n.d.", "n.d."]);
  page.type({ rate: 0.09, signed: day("2026-03-19") });
  expect(head([4, 5, 6])).toEqual(["n.d.", "n.d.", "n.d."]);
});

test.each`
  deal                       | typed                            | said                                                    | source
  ${"microsoft-iren-2025"}   | ${{ signed: day("2026-03-19") }} | ${"Not calculated: service before signing"}             | ${"service from 1 January 2026"}
  ${"anthropic-spacex-2026"} | ${{ count: "expected" }}         | ${"Not calculated: no probability is given"}            | ${"by hand"}
  ${"microsoft-iren-2025"}   | ${{ profile: "ramp" }}           | ${"Not calculated: the ramp profile needs ramp months"} | ${"by hand"}
  ${"microsoft-iren-2025"}   | ${{ fiscal_month: null }}        | ${"Needs a fiscal year-end month"}                      | ${"by hand"}
`("no present value of $deal: $said ($source)", ({ deal, typed, said }) => {
  const { page, at } = opened(deal as string);
  page.type(typed as Record<string, number | string | null>);
  expect(at("Present value", 3)).toBe(said);
});

test("of an input without a source the list of edits says so, and no 0", () => {
  const { plan, page } = opened("microsoft-iren-2025");
  page.type({ signed: day("2025-11-01") });
  const { row, column } = beside(plan, "Edited inputs");
  expect([0, 4].map((on) => page.read({ row: row + 1, column: column + on }))).toEqual(["Signed", "not documented"]);
});

test.each`
  deal                       | note                                                                                                             | source
  ${"microsoft-iren-2025"}   | ${"Of each tranche. No day of payment is documented, so the whole is taken as paid on announcement, 3 Nov 2025"} | ${"10-K: 20 % of each tranche"}
  ${"google-spacex-2026"}    | ${"33 monthly fees come to $30.36 bn, above the stated value, and are used"}                                     | ${"33 × 920 m"}
  ${"google-spacex-2026"}    | ${"Not used as a term: 2.75 years is itself worked out from the dates"}                                          | ${"October 2026 to June 2029"}
  ${"meta-coreweave-2026"}   | ${"Order form date according to pages that cite the 8-K. The filing says only Mar 2026"}                         | ${"10-Q: March 2026"}
  ${"anthropic-spacex-2026"} | ${"Also claimed: at least 220,000 GPUs"}                                                                         | ${"press: Colossus 1 alone"}
  ${"meta-coreweave-2026"}   | ${"Source: Viralles (8-K copy), 25 Jul 2025"}                                                                    | ${"coupon of the notes due 2031"}
  ${"openai-oracle-2025"}    | ${"(The News International, 11 Sep 2025)"}                                                                       | ${"in a sentence there is room for the whole name"}
`("the model of $deal notes: $note ($source)", ({ deal, note }) =>
  expect(
    texts(planDealModel(dealById(deal as string)))
      .join(" ")
      .replace(/ +/g, " "),
  ).toContain(note),
);

test("labels of a terms range take the label of the page and the one before it", () => {
  const named = ["Prepayment credited after month", "Prepayment credited from month"].map((text) => labelNamed(text));
  expect(named.map((each) => each?.label)).toEqual(["credit from", "credit from"]);
});
