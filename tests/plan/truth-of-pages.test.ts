// What company pages, comparables and the blank model say of their numbers: each row is a sentence that a reader found untrue, set right.
import { readFileSync } from "node:fs";
import { dealById } from "../../src/catalog/catalogue";
import { serialFromIso } from "../../src/finance/serial-date";
import { planBlankModel } from "../../src/plan/blank-model-plan";
import { planCompany } from "../../src/plan/company/company-plan";
import { planComparables } from "../../src/plan/comparables-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startCalculator } from "../../src/xlsx/plan-results";
import { startIronCalc } from "../finance/ironcalc-model";
import { beside, calculatedPlan, rowOf } from "./calculated-plan";
import { asOfTyped, calculatedSheet } from "./company-sheet";

beforeAll(async () => {
  startCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  await startIronCalc();
});

const SCHEDULED = "Remaining, deals with a schedule";
const ALL = "Remaining, all deals";
const SHARES = "Herfindahl index, deals with a schedule";

test.each`
  company            | asOf            | label        | said                                                                                  | source
  ${"Oracle"}        | ${null}         | ${ALL}       | ${"No further amount without a schedule"}                                             | ${"its one deal has value and days"}
  ${"Oracle"}        | ${null}         | ${SHARES}    | ${"Only one counterparty has an amount remaining with a schedule: no index is shown"} | ${"OpenAI"}
  ${"Cipher Mining"} | ${null}         | ${SHARES}    | ${"Both counterparties have a schedule"}                                              | ${"AWS, and Fluidstack"}
  ${"Hut 8"}         | ${null}         | ${SHARES}    | ${"All 3 counterparties have a schedule"}                                             | ${"River Bend and both leases at Beacon Point"}
  ${"Lambda"}        | ${null}         | ${SHARES}    | ${"No counterparty has an amount remaining with a schedule: no index is shown"}       | ${"Microsoft: multibillion and multi-year"}
  ${"Nebius"}        | ${"2026-06-30"} | ${SHARES}    | ${"Remaining with a schedule: 2 of 3 counterparties; the rest is left out"}           | ${"Reflection AI has no days"}
  ${"Nebius"}        | ${"2026-06-30"} | ${ALL}       | ${"No further amount without a schedule"}                                             | ${"Reflection AI is signed on 14 Jul 2026"}
  ${"Nebius"}        | ${"2026-07-31"} | ${ALL}       | ${"Deals without a schedule at full value; some values are ceilings, some floors"}    | ${"Reflection AI: at least 1 bn"}
  ${"CoreWeave"}     | ${"2025-01-31"} | ${SCHEDULED} | ${"From documented terms"}                                                            | ${"the deal with days is signed on 31 Mar 2026"}
`("$company on $asOf, $label: $said ($source)", ({ company, asOf, label, said }) => {
  // The page follows the day that is typed, whichever it was inserted for.
  const inserted = planCompany(company as string, asOf === null ? null : "2026-06-30", "provider");
  const page = asOf === null ? inserted : asOfTyped(inserted, asOf as string);
  expect(calculatedSheet(page).of(label as string, 2)).toBe(said);
});

test("a deal that is signed after the day of the page says so, and is no reason for what is missing of RPO (Reflection AI, 14 Jul 2026)", () => {
  const plan = planCompany("Nebius", "2026-06-30");
  expect(textsOf(plan).join(" ")).toContain("not signed until 14 Jul 2026, so not counted before that day");
  const rest = (day: string): unknown => {
    const sheet = calculatedSheet(asOfTyped(plan, day));
    return plan.rows
      .map((_, row) => sheet.at(row, 0))
      .find((each) => String(each).startsWith("The rest of a reported"));
  };
  const end = "contracts that the catalogue does not document; no conclusion about the company follows.";
  expect([rest("2026-06-30"), rest("2026-07-31")]).toEqual([
    `The rest of a reported figure comes from ${end}`,
    `The rest of a reported figure comes from deals above that have no schedule or no value, and from ${end}`,
  ]);
});

test.each`
  company        | side          | words                                                                                                                                                          | source
  ${"CoreWeave"} | ${"customer"} | ${"about 500 MW of critical IT documented (stage of October 2024)."}                                                                                           | ${"press release of Core Scientific"}
  ${"Crusoe"}    | ${"provider"} | ${"1,200 MW documented, site (whole campus)."}                                                                                                                 | ${"online list of sites"}
  ${"SpaceX"}    | ${"provider"} | ${"at least 300 MW documented, kind not stated (Colossus 1 only)."}                                                                                            | ${"press"}
  ${"Microsoft"} | ${"customer"} | ${"Microsoft - Nscale (four sites): sources disagree on the value (press figures are up to 14, 23 and up to 24 billion dollars; the parties published none)."} | ${"three press reports"}
`("the page of $company as $side notes: $words ($source)", ({ company, side, words }) => {
  const texts = textsOf(planCompany(company as string, null, side as "provider" | "customer"));
  expect(texts.join(" ").replace(/ +/g, " ")).toContain(words);
});

test("the sources of RPO and backlog of every period are named (deals.json)", () => {
  const said = textsOf(planCompany("CoreWeave")).join(" ").replace(/ +/g, " ");
  expect(said).toMatch(/30 Sep 2025: RPO Statementdog, 10 Nov 2025.*?; backlog Fintool, Nov 2025/);
  expect(said).toMatch(/31 Dec 2025: RPO CoreWeave \(SEC\), .*?; backlog Barchart, 2 Mar 2026/);
});

test("a side without deals is refused by its name (OpenAI buys)", () => {
  expect(() => planCompany("OpenAI", null, "provider")).toThrow("OpenAI has no documented deal as provider, so there");
});

test.each`
  deal                       | title              | said                   | source
  ${"anthropic-google-2026"} | ${"Scope of MW"}   | ${"not documented"}    | ${"3.5 or 5 GW, 111.1 or 200 bn: of different things, perhaps"}
  ${"microsoft-nscale-2025"} | ${"Scope of GPUs"} | ${"not documented"}    | ${"14, 23 and 24 bn"}
  ${"microsoft-iren-2025"}   | ${"Scope of MW"}   | ${"same as the value"} | ${"8-K: 200 MW"}
  ${"anthropic-spacex-2026"} | ${"Dates"}         | ${"month only"}        | ${"May 2026 to May 2029"}
  ${"meta-coreweave-2026"}   | ${"Dates"}         | ${"year only"}         | ${"2027"}
`("comparables of $deal, $title: $said ($source)", ({ deal, title, said }) => {
  const plan = planComparables([dealById(deal as string)]);
  expect(calculatedPlan(plan).read(inTable(plan, title as string))).toBe(said);
});

test("a quarter is coarser than a month (by hand)", () => {
  const deal = dealById("anthropic-spacex-2026");
  const figures = deal.figures.map((figure) =>
    figure.name === "start"
      ? { ...figure, claims: figure.claims.map((claim) => ({ ...claim, value: "2026-Q2" })) }
      : figure,
  );
  const plan = planComparables([{ ...deal, figures }]);
  expect(calculatedPlan(plan).read(inTable(plan, "Dates"))).toBe("quarter only");
});

test("a value of one's own gives no ratio with megawatts that may be of something else", () => {
  const plan = planComparables([dealById("anthropic-google-2026")]);
  const page = calculatedPlan(plan);
  page.typeInto(inTable(plan, "Value in full"), 200e9);
  expect(page.read(inTable(plan, "Per MW-year"))).toBe("n.d.");
  page.typeInto(inTable(plan, "Scope of MW"), "same as the value");
  // By hand: 200 bn ÷ 5 years ÷ 5,000 MW.
  expect(page.read(inTable(plan, "Per MW-year"))).toBeCloseTo(8, 9);
});

test.each`
  deal                         | said                                               | source
  ${"anthropic-google-2026"}   | ${"about $111.1 bn; about $200 bn; up to $200 bn"} | ${"three values are documented"}
  ${"corescientific-amd-2026"} | ${"No value is published."}                        | ${"said once"}
  ${"crusoe-abilene"}          | ${"No rent is published."}                         | ${"said once"}
`("the note of $deal does not say that no value is documented: $said ($source)", ({ deal, said }) => {
  const texts = textsOf(planComparables([dealById(deal as string)])).join(" ");
  expect(texts).toContain(said);
  expect(texts).not.toContain("No value is documented");
});

test("what is typed into the blank model was documented nowhere, and not in 0", () => {
  const plan = planBlankModel();
  const page = calculatedPlan(plan);
  page.type({ value: 21e9, start: serialFromIso("2027-01-01") });
  const heading = beside(plan, "Edited inputs");
  const logged = [1, 2].map((row) => page.read({ row: heading.row + row, column: heading.column + 4 }));
  expect(logged).toEqual(["not documented", "not documented"]);
  const needs = page.read({ row: rowOf(plan, "Price per GPU-hour"), column: 5 });
  expect(needs).toBe("Needs an annual spend and a number of GPUs");
  page.typeInto({ row: rowOf(plan, "Utilisation"), column: 1 }, "");
  expect(page.read({ row: rowOf(plan, "Price per GPU-hour"), column: 5 })).toBe(
    "Needs an annual spend, a number of GPUs and a utilisation",
  );
});

function inTable(plan: SheetPlan, title: string): { row: number; column: number } {
  const top = rowOf(plan, "Deal");
  const column = (plan.rows[top] ?? []).findIndex((each) => each?.kind === "text" && each.text === title);
  return { row: top + 1, column };
}

function textsOf({ rows }: SheetPlan): string[] {
  return rows.flat().flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
}
