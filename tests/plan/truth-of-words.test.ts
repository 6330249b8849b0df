// What a sheet says of its numbers, where the words follow from data: each row is a sentence that a reader found untrue, set right.
import { readFileSync } from "node:fs";
import { dealById, sourceById } from "../../src/catalog/catalogue";
import { planCompany } from "../../src/plan/company/company-plan";
import { comparablesVersion } from "../../src/plan/comparables-head";
import { planComparables } from "../../src/plan/comparables-plan";
import { dealSheetName } from "../../src/plan/deal-names";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { dealTranches } from "../../src/plan/model/deal-terms";
import { serialFromIso } from "../../src/finance/serial-date";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { startCalculator } from "../../src/xlsx/plan-results";
import { startIronCalc } from "../finance/ironcalc-model";
import { type CalculatedPlan, calculatedPlan, rowOf } from "./calculated-plan";
import { calculatedSheet, typedInto } from "./company-sheet";

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
    page.typeInto({ row: rowOf(plan, "Medians include years from derived dates?"), column: 2 }, "yes");
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
  company        | label                                        | remark                                                                                | source
  ${"CoreWeave"} | ${"Remaining, deals with a schedule"}        | ${"From documented terms; all values are ceilings"}                                   | ${"10-Q: up to about 21.0 billion"}
  ${"OpenAI"}    | ${"Remaining, deals with a schedule"}        | ${"From documented terms; some values are floors"}                                    | ${"Oracle about, AWS exact, Cerebras more than"}
  ${"CoreWeave"} | ${"Herfindahl index, deals with a schedule"} | ${"Only one counterparty has an amount remaining with a schedule: no index is shown"} | ${"OpenAI, Jane Street and NVIDIA have no dates"}
  ${"CoreWeave"} | ${"Remaining, all deals"}                    | ${"Deals without a schedule at full value; some values are ceilings"}                 | ${"OpenAI up to and 4 billion, Jane Street about"}
  ${"OpenAI"}    | ${"Herfindahl index, deals with a schedule"} | ${"Remaining with a schedule: 3 of 5 counterparties; the rest is left out"}           | ${"Oracle, AWS 2025, Cerebras have dates"}
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
  expect(of("Without this party, all deals")).toBeCloseTo(28.4e9, 2);
});

test.each`
  company        | side          | labels
  ${"OpenAI"}    | ${"customer"} | ${["Credit spread of OpenAI", "Present value of payments to it", "Counterparty's expected loss"]}
  ${"CoreWeave"} | ${"provider"} | ${["Credit spread of counterparties", "Present value of its payments", "Expected loss if it defaults"]}
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

describe("where no deal has a schedule or a value, nothing is made of it", () => {
  const NONE = "n.d.";

  // Source: Lambda's only deal (Microsoft) has no published value and no days: "multibillion and multi-year".
  test.each`
    label                                    | column | expected
    ${"Remaining, deals with a schedule"}    | ${1}   | ${NONE}
    ${"Remaining, deals with a schedule"}    | ${2}   | ${"No deal has a schedule"}
    ${"Remaining, all deals"}                | ${1}   | ${NONE}
    ${"Remaining, all deals"}                | ${2}   | ${"No value is documented"}
    ${"Total without backstops"}             | ${8}   | ${NONE}
    ${"Total without backstops"}             | ${9}   | ${NONE}
    ${"Later"}                               | ${2}   | ${NONE}
    ${"Within 12 months"}                    | ${3}   | ${NONE}
    ${"Remaining, as counted"}               | ${1}   | ${NONE}
    ${"of which firm"}                       | ${1}   | ${NONE}
    ${"Without a schedule, full value"}      | ${1}   | ${NONE}
    ${"Without this party, with a schedule"} | ${1}   | ${NONE}
    ${"Without this party, all deals"}       | ${1}   | ${NONE}
    ${"Its payments"}                        | ${1}   | ${NONE}
    ${"Present value of its payments"}       | ${1}   | ${NONE}
    ${"Expected loss if it defaults"}        | ${1}   | ${NONE}
  `("$label, column $column: $expected", ({ label, column, expected }) =>
    expect(calculatedSheet(planCompany("Lambda")).of(label as string, column as number)).toBe(expected),
  );
});

test.each`
  company        | party             | open               | source
  ${"Anthropic"} | ${"CoreWeave"}    | ${"n.d."}          | ${"no value is published"}
  ${"Anthropic"} | ${"Google Cloud"} | ${"n.d."}          | ${"sources disagree on the value"}
  ${"Anthropic"} | ${"SpaceX"}       | ${0}               | ${"all of it has a schedule"}
  ${"Anthropic"} | ${"Broadcom"}     | ${161_200_000_000} | ${"Reuters: about 161.2 billion, no dates"}
`("$company without $party: $open has no schedule ($source)", ({ company, party, open }) => {
  const plan = typedInto(planCompany(company as string), "Counterparty", 1, party as string);
  const { of } = calculatedSheet(plan);
  expect(of("Without a schedule, full value")).toBe(open);
  expect(of("Without this party, all deals")).toBeCloseTo(
    (of("Remaining, all deals") as number) - numberOf(of("Remaining, as counted")) - numberOf(open),
    2,
  );
});

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

test("a present value above what remains is explained by what is paid: the month under way is due in full (by hand)", () => {
  const { of } = calculatedSheet(planCompany("Anthropic", "2026-11-28"));
  // 1.25 bn a month to 26 Feb 2027, 90 days on: 2 days of November, two months and 26 of 28 days; paid with November whole.
  expect(of("Remaining, as counted")).toBeCloseTo(1.25e9 * (2 / 30 + 2 + 26 / 28), 2);
  expect(of("Payments to it")).toBeCloseTo(1.25e9 * (1 + 2 + 26 / 28), 2);
  expect(of("Payments to it", 2)).toBe("Monthly in arrears; the current month in full");
  expect(of("Present value of payments to it")).toBeLessThan(of("Payments to it") as number);
});

test.each`
  company        | said                                                | source
  ${"Anthropic"} | ${"Approximate values, days worked out: see Notes"} | ${"TeraWulf about 19 bn; both leases end by their length"}
  ${"CoreWeave"} | ${"Some days are worked out: see Notes"}            | ${"Meta: up to 21 bn; 2027 starts on its first day"}
  ${"CoreWeave"} | ${"Deals without a value are left out: see Notes"}  | ${"Anthropic: no value published"}
`("$company: $said ($source)", ({ company, said }: Record<string, string>) => {
  const results = calculatedSheet(planCompany(company ?? "", company === "CoreWeave" ? "2026-06-30" : null));
  const top = Array.from({ length: 4 }, (_, index) => results.at(10 + index, 2));
  expect(top).toContain(said);
});

test.each`
  company        | label                                                   | words                                                                                                                        | source
  ${"CoreWeave"} | ${"OpenAI - CoreWeave (three order forms): March 2025"} | ${"no schedule, because another tranche of the deal has no service dates"}                                                   | ${"this one runs to Oct 2030, five years; the others have no start"}
  ${"CoreWeave"} | ${"OpenAI - CoreWeave (three order forms): May 2025"}   | ${"signed: only the month is documented, so its last day is used"}                                                           | ${"order form of May 2025"}
  ${"Oracle"}    | ${"OpenAI - Oracle (Stargate capacity)"}                | ${"announced: only the month is documented, so its last day is used"}                                                        | ${"no day of signing; September 2025"}
  ${"IREN"}      | ${"Microsoft - IREN (Childress)"}                       | ${"end: the start and the stated length give 31 Dec 2030, but only the year 2031 is documented, so its nearest day is used"} | ${"10-K: 2031; five years"}
`("$company notes of $label: $words ($source)", ({ company, label, words }: Record<string, string>) => {
  const texts = textsOf(planCompany(company ?? "", company === "CoreWeave" ? "2026-06-30" : null));
  const from = texts.findIndex((each) => each.startsWith(`${label}: `));
  expect(texts.slice(from, from + 3).join(" ")).toContain(words);
});

test.each`
  deal                                | words                                                                                                                        | isSaid   | source
  ${"microsoft-lambda-2025"}          | ${"Cancellable at short notice"}                                                                                             | ${false} | ${"its commitment is not documented"}
  ${"corescientific-amd-2026"}        | ${"Cancellable at short notice"}                                                                                             | ${false} | ${"its commitment is not documented"}
  ${"google-spacex-2026"}             | ${"Cancellable at short notice"}                                                                                             | ${true}  | ${"free writing prospectus: 90 days' notice"}
  ${"nvidia-coreweave-backstop-2025"} | ${"Contingent"}                                                                                                              | ${true}  | ${"8-K: residual capacity"}
  ${"microsoft-nscale-2025"}          | ${"Announced: only the month is documented, so its last day is used"}                                                        | ${true}  | ${"October 2025"}
  ${"openai-coreweave-2025"}          | ${"is used"}                                                                                                                 | ${false} | ${"its tranches differ: no day of theirs is in the row"}
  ${"microsoft-nebius-2025"}          | ${"Start: only the year is documented, so the day after announcement is used"}                                               | ${true}  | ${"2025; announced 8 Sep 2025"}
  ${"microsoft-iren-2025"}            | ${"End: the start and the stated length give 31 Dec 2030, but only the year 2031 is documented, so its nearest day is used"} | ${true}  | ${"10-K: 2031"}
`("comparables of $deal: $words: $isSaid ($source)", ({ deal, words, isSaid }) => {
  const said = textsOf(planComparables([dealById(deal as string)]))
    .join(" ")
    .replace(/ +/g, " ");
  expect(said.includes(words as string)).toBe(isSaid);
});

test.each`
  deal                                | typed                                   | said                                                                             | source
  ${"microsoft-iren-2025"}            | ${["Prepayment credited to month", 25]} | ${"Needs charges that the prepayment can be credited against"}                   | ${"20 % of 9.7 bn against one month of it"}
  ${"openai-azure-2025"}              | ${null}                                 | ${"Not calculated: no document gives a first day, a last day"}                   | ${"no days are documented"}
  ${"openai-azure-2025"}              | ${["Discount rate", ""]}                | ${"Not calculated: no document gives a first day, a last day; no discount rate"} | ${"no days, no rate"}
  ${"nvidia-coreweave-backstop-2025"} | ${null}                                 | ${"Nothing counts as owed: see Count as owed"}                                   | ${"a contingent amount, counted firm"}
`("the present value of $deal says what it lacks: $said ($source)", ({ deal, typed, said }) => {
  const plan = planDealModel(dealById(deal as string));
  const page = calculatedPlan(plan);
  if (typed !== null) {
    const [label, value] = typed as [string, string | number];
    page.typeInto(inputOf(plan, label), value);
  }
  expect(page.read({ row: rowOf(plan, "Present value"), column: 1 })).toBe("n.d.");
  expect(page.read({ row: rowOf(plan, "Present value"), column: 3 })).toBe(said);
});

/** Beside a label, or in the row below a heading. */
function inputOf({ rows }: SheetPlan, label: string): { row: number; column: number } {
  const row = rows.findIndex((cells) => cells.some((cell) => cell?.kind === "text" && cell.text === label));
  const column = (rows[row] ?? []).findIndex((cell) => cell?.kind === "text" && cell.text === label);
  return column === 0 ? { row, column: 1 } : { row: row + 1, column };
}

test.each`
  deal                     | asOf            | head                                         | checks                                     | source
  ${"microsoft-iren-2025"} | ${"2025-11-02"} | ${"Before the deal, 2 Nov 2025, base, firm"} | ${"nothing remaining before announcement"} | ${"announced 3 Nov 2025, no day of signing"}
  ${"meta-coreweave-2026"} | ${"2026-03-30"} | ${"Before signing, 30 Mar 2026, base, firm"} | ${"nothing remaining before signing"}      | ${"signed 31 Mar 2026"}
  ${"meta-coreweave-2026"} | ${"2026-03-31"} | ${"As of 31 Mar 2026, base, firm"}           | ${""}                                      | ${"signed that day"}
`("the head of $deal at $asOf: $head ($source)", ({ deal, asOf, head, checks }: Record<string, string>) => {
  const plan = planDealModel(dealById(deal ?? ""), { asOf: serialFromIso(asOf ?? "") });
  const page = calculatedPlan(plan);
  expect(page.read({ row: 3, column: 0 })).toBe(head);
  expect(page.read({ row: 3, column: 9 })).toContain(checks);
  expect(String(page.read({ row: 3, column: 9 })).includes("nothing remaining")).toBe(checks !== "");
});

describe("figures of different things give no ratio, and those of the same do (contract-life §4)", () => {
  // Anthropic–SpaceX: 1.25 bn a month for both sites, 325,000 GPUs of both, 300 MW of Colossus 1 only.
  test.each`
    deal                        | label                      | result                      | said                                                                                           | source
    ${"anthropic-spacex-2026"}  | ${"Spend per MW and year"} | ${"n.d."}                   | ${"n.d.: the capacity is that of Colossus 1 only, the spend that of Colossus and Colossus II"} | ${"press: 300 MW at Colossus 1"}
    ${"anthropic-spacex-2026"}  | ${"Power per GPU"}         | ${"n.d."}                   | ${"n.d.: the capacity is that of Colossus 1 only, the GPUs those of Colossus and Colossus II"} | ${"press: 325,000 at both"}
    ${"anthropic-spacex-2026"}  | ${"Price per GPU-hour"}    | ${15e9 / (325_000 * 8_760)} | ${"Annual spend ÷ (documented GPUs × 8,760 × utilisation)"}                                    | ${"15 bn a year, 325,000 GPUs"}
    ${"microsoft-iren-2025"}    | ${"Spend per MW and year"} | ${9.7e9 / 5 / 200}          | ${"Annual spend ÷ documented capacity"}                                                        | ${"8-K: 9.7 bn, five years, 200 MW"}
    ${"crusoe-abilene"}         | ${"Spend per MW and year"} | ${"n.d."}                   | ${"n.d.: the capacity is that of the whole campus, the spend that of the whole deal"}          | ${"1.2 GW is the campus"}
    ${"cipher-fluidstack-2025"} | ${"Power per GPU"}         | ${"n.d."}                   | ${"Needs a number of GPUs"}                                                                    | ${"no page counts GPUs"}
  `("the model of $deal, $label: $said ($source)", ({ deal, label, result, said }) => {
    const plan = planDealModel(dealById(deal as string));
    const page = calculatedPlan(plan);
    const row = plan.rows.map(([cell]) => (cell?.kind === "text" ? cell.text : "")).lastIndexOf(label as string);
    const read = page.read({ row, column: 1 });
    if (typeof result === "number") expect(read).toBeCloseTo(result, 4);
    else expect(read).toBe(result);
    expect(page.read({ row, column: 5 })).toBe(said);
  });

  test.each`
    deal                        | megawatts              | gpus                   | perMegawatt              | perGpuHour                  | source
    ${"anthropic-spacex-2026"}  | ${"Colossus 1 only"}   | ${"same as the value"} | ${"n.d."}                | ${15e9 / (325_000 * 8_760)} | ${"the fee and the GPUs are of both sites"}
    ${"microsoft-iren-2025"}    | ${"same as the value"} | ${""}                  | ${9.7e9 / 5 / 200 / 1e6} | ${"n.d."}                   | ${"no page counts GPUs of the contract"}
    ${"cipher-fluidstack-2025"} | ${"same as the value"} | ${""}                  | ${null}                  | ${"n.d."}                   | ${"value and 168 MW are of the first lease, not of the whole deal"}
    ${"crusoe-abilene"}         | ${"whole campus"}      | ${""}                  | ${"n.d."}                | ${"n.d."}                   | ${"1.2 GW is the campus"}
  `(
    "comparables of $deal: MW $megawatts, GPUs $gpus ($source)",
    ({ deal, megawatts, gpus, perMegawatt, perGpuHour }) => {
      const { read } = onlyRow(planComparables([dealById(deal as string)]));
      expect([read("Scope of MW"), read("Scope of GPUs")]).toEqual([megawatts, gpus]);
      for (const [title, expected] of [
        ["Per MW-year", perMegawatt],
        ["Per GPU-hour", perGpuHour],
      ] as const) {
        if (typeof expected === "number") expect(read(title)).toBeCloseTo(expected, 4);
        else if (expected !== null) expect(read(title)).toBe(expected);
      }
    },
  );

  test("megawatts that are typed in are the deal's own, until a scope is typed beside them (by hand)", () => {
    const { read, type } = onlyRow(planComparables([dealById("meta-coreweave-2026")]));
    expect(read("Per MW-year")).toBe("n.d.");
    type("MW", 500);
    expect(read("Per MW-year")).toBeCloseTo(21e9 / 6.5 / 500 / 1e6, 9);
    type("Scope of MW", "first hall");
    expect(read("Per MW-year")).toBe("n.d.");
  });

  test.each`
    deal                       | shown     | said                                 | source
    ${"anthropic-spacex-2026"} | ${"n.d."} | ${"n.d.: see Spend per MW and year"} | ${"300 MW of one site beside billings of two"}
    ${"microsoft-iren-2025"}   | ${200}    | ${""}                                | ${"8-K: 200 MW"}
  `("MW beside the second year of the schedule of $deal: $shown ($source)", ({ deal, shown, said }) => {
    const plan = planDealModel(dealById(deal as string));
    const page = calculatedPlan(plan);
    const row = headed(plan, page, "Schedule and cash flow");
    const total = plan.rows.findIndex(
      (_, below) => below > row && String(page.read({ row: below, column: 0 })).startsWith("All"),
    );
    expect(page.read({ row, column: 10 })).toBe("Contracted MW, average of service days");
    expect(page.read({ row: row + 2, column: 10 })).toBe(shown);
    expect(page.read({ row: total, column: 10 })).toBe(said);
  });
});

test.each`
  deal                       | typed                               | why                                                | source
  ${"anthropic-spacex-2026"} | ${null}                             | ${"not worked out for a monthly fee"}              | ${"1.25 bn a month"}
  ${"meta-coreweave-2026"}   | ${["Delivery profile", "ramp", 24]} | ${"not worked out for the profile ramp"}           | ${"typed by hand"}
  ${"meta-coreweave-2026"}   | ${["Effect of delay", "forfeit"]}   | ${"not worked out for a delay that forfeits days"} | ${"typed by hand"}
  ${"meta-coreweave-2026"}   | ${null}                             | ${"no low or high is documented"}                  | ${"10-Q: up to 21.0 bn, a ceiling"}
`("what does not move the present value of $deal says why: $why ($source)", ({ deal, typed, why }) => {
  const plan = planDealModel(dealById(deal as string), { rate: 0.09 });
  const page = calculatedPlan(plan);
  if (typed !== null) {
    const [label, word, months] = typed as [string, string, number?];
    page.typeInto(inputOf(plan, label), word);
    if (months !== undefined) page.typeInto(inputOf(plan, "Ramp months"), months);
  }
  const top = headed(plan, page, "What moves the present value");
  const reasons = [1, 2, 3, 4].map((below) => page.read({ row: top + below, column: 4 }));
  expect(reasons).toContain(why);
});

test.each`
  company        | said                                                                                                                                                  | source
  ${"CoreWeave"} | ${"The rest of a reported figure comes from deals above that have no schedule or no value, and from contracts that the catalogue does not document;"} | ${"OpenAI 22.4 bn without days, Anthropic without a value"}
  ${"Oracle"}    | ${"The rest of a reported figure comes from contracts that the catalogue does not document;"}                                                         | ${"its one deal has value and days"}
`(
  "the page of $company says where the rest of RPO comes from ($source)",
  ({ company, said }: Record<string, string>) => {
    const plan = planCompany(company ?? "");
    const { at } = calculatedSheet(plan);
    const notes = plan.rows.map((_, row) => String(at(row, 0)));
    expect(notes.filter((each) => each.startsWith(said ?? ""))).toHaveLength(1);
  },
);

test("what is shaded is named: settings of comparables, the scale of a model", () => {
  const shaded = (plan: SheetPlan): string[] =>
    plan.rows.flat().flatMap((cell) => (cell?.kind === "text" && cell.style === "setting" ? [cell.text] : []));
  const comparables = planComparables([dealById("meta-coreweave-2026")]);
  expect(shaded(comparables)).toEqual(["US$ m", "stated", "no", "no", "no"]);
  expect(textsOf(comparables).join(" ")).toContain("Shaded = a setting, or a term that is not documented.");
  const model = planDealModel(dealById("meta-coreweave-2026"));
  expect(shaded(model)).toEqual(["US$ m"]);
  expect(textsOf(model).join(" ")).toContain("Shaded = empty input, or the scale.");
});

test.each`
  line                                                                                                                                           | version      | source
  ${"6 deals. Offtake catalogue 2026.11; every constant names its source."}                                                                      | ${"2026.11"} | ${"0.1.0"}
  ${"1 deal. Offtake catalogue 2026.11; every documented number names its source."}                                                              | ${"2026.11"} | ${"before the words were set right"}
  ${"6 deals. Offtake catalogue 2026.11; the source of each value is named here; for the sources of the other terms insert the deal's figures."} | ${"2026.11"} | ${"now"}
  ${"6 deals. Offtake catalogue 2026.11; each value names its source, the other terms theirs on the sheet of figures."}                          | ${"2026.11"} | ${"before that"}
  ${"6 deals. Offtake catalogue 2026.11; checked."}                                                                                              | ${null}      | ${"another sheet"}
`("Check reads the age of comparables from every head they have had: $line ($source)", ({ line, version }) => {
  expect(comparablesVersion(line as string)).toBe(version);
});

/** The row of a heading that says the scale after its words. */
function headed({ rows }: SheetPlan, page: CalculatedPlan, words: string): number {
  return rows.findIndex((_, row) => String(page.read({ row, column: 0 })).startsWith(words));
}

/** The row of the one deal in comparables, by the titles of its columns. */
function onlyRow(plan: SheetPlan): {
  read: (title: string) => unknown;
  type: (title: string, value: number | string) => void;
} {
  const page = calculatedPlan(plan);
  const top = rowOf(plan, "Deal");
  const cell = (title: string): { row: number; column: number } => ({
    row: top + 1,
    column: (plan.rows[top] ?? []).findIndex((each) => each?.kind === "text" && each.text === title),
  });
  return { read: (title) => page.read(cell(title)), type: (title, value) => page.typeInto(cell(title), value) };
}

function textsOf({ rows }: SheetPlan): string[] {
  return rows.flat().flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
}
