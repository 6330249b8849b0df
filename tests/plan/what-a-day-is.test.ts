import { dealById } from "../../src/catalog/catalogue";
import { planDealModel } from "../../src/plan/deal-model-plan";
import type { PlanCell } from "../../src/workbook/sheet-plan";
import { startIronCalc } from "../finance/ironcalc-model";
import { calculatedModel, rowOf } from "./calculated-plan";

function wordsIn(cell: PlanCell | undefined): string {
  return cell?.kind === "text" ? cell.text : "";
}

beforeAll(() => startIronCalc());

/** Beside a line of the model, or under Notes where a number stands there. */
function noteOf(id: string, label: string): string {
  const { rows } = planDealModel(dealById(id));
  const line = rows.find(([first]) => wordsIn(first) === label) ?? [];
  const note = wordsIn(line[10]);
  const [, number] = /^Note (\d+)$/.exec(note) ?? [];
  if (number === undefined) return note;
  return rows.map(([first]) => wordsIn(first)).find((words) => words.startsWith(`${number} ${label}: `)) ?? "";
}

test.each`
  deal                                 | label                 | said                                                                                                                                                 | source
  ${"terawulf-fluidstack-lakemariner"} | ${"Announced"}        | ${"Only the month is documented, so its last day is used"}                                                                                           | ${"Aug 2025, two pages"}
  ${"terawulf-fluidstack-lakemariner"} | ${"Start of service"} | ${"Only the year is documented, so its first day is used"}                                                                                           | ${"2026, two pages"}
  ${"microsoft-nebius-2025"}           | ${"Start of service"} | ${"Only the year is documented, so the day after announcement is used"}                                                                              | ${"late 2025; announced 8 Sep 2025"}
  ${"microsoft-nebius-2025"}           | ${"End of service"}   | ${"Only the month is documented, so its last day is used"}                                                                                           | ${"20-F: October 2031"}
  ${"terawulf-anthropic-2026"}         | ${"Start of service"} | ${"Only the half-year is documented, so its first day is used"}                                                                                      | ${"release: second half of 2027"}
  ${"microsoft-iren-2025"}             | ${"End of service"}   | ${"The start and the stated length give 31 Dec 2030, but only the year 2031 is documented, so its nearest day is used"}                              | ${"10-K: 2031; 1 Jan 2026 and five years end on 31 Dec 2030"}
  ${"openai-oracle-2025"}              | ${"End of service"}   | ${"Worked out from the start and the term; no source states it"}                                                                                     | ${"first day of 2027 and five years"}
  ${"reflection-spacex-2026"}          | ${"End of service"}   | ${"Only the year is documented, so its last day is used"}                                                                                            | ${"press: through 2029"}
  ${"hut8-beaconpoint-phase2"}         | ${"Start of service"} | ${"Only the quarter is documented, so its first day is used"}                                                                                        | ${"release: second quarter of 2028"}
  ${"anthropic-spacex-2026"}           | ${"Full fee from"}    | ${"The fee is reduced in May and June 2026. 7 May 2026 to 30 Jun 2026 share evenly what the value leaves after the full fees: $1.25 bn as inserted"} | ${"S-1: 35 months at 1.25 bn of about 45 bn"}
`("$deal: $label: $said ($source)", ({ deal, label, said }: Record<string, string>) =>
  expect(noteOf(deal ?? "", label ?? "")).toContain(said),
);

test.each`
  deal                       | remark                                       | source
  ${"anthropic-spacex-2026"} | ${"reduced before the full fee: see Terms"}  | ${"S-1: reduced in May and June 2026"}
  ${"google-spacex-2026"}    | ${"fees exceed the stated value, and count"} | ${"prospectus: full fee from October 2026; press: about 30 bn, and 33 × 920 m are 30.36 bn"}
`("beside the tranche of $deal stands: $remark ($source)", ({ deal, remark }: Record<string, string>) => {
  const plan = planDealModel(dealById(deal ?? ""));
  const row = rowOf(plan, "Tranches, US$ m") + 1;
  expect(calculatedModel(plan).read({ row, column: 10 })).toBe(remark);
});

test.each(["meta-coreweave-2026 Signed", "meta-coreweave-2026 End of service", "akamai-frontier-2026 Announced"])(
  "a documented day needs no such words: %s (10-Q, 8-K, release)",
  (line) => expect(noteOf(line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1))).not.toMatch(/is used/),
);

test.each`
  deal                                 | words
  ${"terawulf-fluidstack-lakemariner"} | ${"A stand-in, from Applied Digital's campuses: none is documented for this site"}
  ${"applieddigital-coreweave"}        | ${"Of this campus as designed; the average of all operators is higher"}
`(
  "a PUE of another campus is called a stand-in, and none is evidence of the deal: $deal (by hand)",
  ({ deal, words }) => {
    expect(noteOf(deal as string, "PUE")).toContain(words as string);
    const plan = planDealModel(dealById(deal as string));
    const row = rowOf(plan, "PUE");
    expect([7, 8].map((column) => calculatedModel(plan).read({ row, column }))).toEqual(["assumption", "assumption"]);
  },
);

test.each`
  deal                     | label           | unit                            | said
  ${"microsoft-iren-2025"} | ${"As-of date"} | ${"day"}                        | ${"Blank = the day before service or the first payment"}
  ${"microsoft-iren-2025"} | ${"Convention"} | ${"service, stated or signing"} | ${"Blank = the deal's own convention, else the first of service, stated and signing whose terms are documented"}
`("beside an empty $label the model says what blank means (the workings take the deal's own first)", (row) => {
  const { deal, label, unit, said } = row as Record<string, string>;
  const words = planDealModel(dealById(deal ?? "")).rows.map((cells) => cells.map(wordsIn));
  const beside =
    words.find(([first, , third]) => first === label && third?.startsWith(`${unit}; `) === true)?.[2] ?? "";
  const [, number = ""] = /; Note (\d+)$/.exec(beside) ?? [];
  expect(words.map(([first]) => first)).toContain(`${number} ${label}: ${said}`);
});

test("a default as-of date before signing says why, and why nothing is recognised or remains (contract-life §1, §3)", () => {
  const plan = planDealModel(dealById("microsoft-nebius-2025"));
  const page = calculatedModel(plan);
  const beside = (label: string, column: number): unknown => page.read({ row: rowOf(plan, label), column });
  expect(beside("As-of date used", 2)).toBe("day before the prepayment");
  expect(beside("Recognised to date", 3)).toBe("0: before signing or announcement");
  expect(beside("Remaining", 3)).toBe("0: before signing or announcement");
  const lease = planDealModel(dealById("terawulf-fluidstack-lakemariner"));
  const signed = calculatedModel(lease);
  expect(signed.read({ row: rowOf(lease, "As-of date used"), column: 2 })).toBe("day before service");
  expect(signed.read({ row: rowOf(lease, "Remaining"), column: 3 })).toBe("Counted less recognised");
});
