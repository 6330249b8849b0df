import { catalogue, dealById } from "../../src/catalog/catalogue";
import { checkWorkbook } from "../../src/checking/check-workbook";
import type { FindingKind } from "../../src/checking/finding";
import type { DocumentedClaim } from "../../src/matching/documented-numbers";
import { headlineWords, isRemark, KIND_MESSAGES, nearWords } from "../../src/checking/finding-words";
import { planFindings } from "../../src/checking/findings-plan";
import { planFigures } from "../../src/plan/figures-plan";
import type { ScannedWorkbook } from "../../src/workbook/scanning-port";
import { finished } from "./accuracy";
import { type Labelled, WorkbookBuilder } from "./sheet-builder";

// The documented figures are the catalogue's: Microsoft and IREN 9.7 bn; Meta and CoreWeave 21 bn (2026), announced
// 9 Apr 2026 (serial 46121); Microsoft and Nebius 17.4 to 19.4 bn.
type Line = readonly (string | number | null | Labelled)[];

function found(lines: readonly Line[], more: Partial<ScannedWorkbook> = {}): readonly string[] {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("Sheet1");
  for (const line of lines) sheet.line(...line);
  return finished(checkWorkbook({ ...builder.workbook(), ...more }, catalogue)).map(
    ({ kind, place, message }) => `${kind} ${place.row},${place.column} ${message}`,
  );
}

const LABEL = "Microsoft – IREN contract value ($bn)";

test.each`
  what                            | lines                                                  | expected
  ${"another number"}             | ${[[LABEL, 12]]}                                       | ${/^contradiction 0,1 The label names a documented figure, but the number is different\.$/}
  ${"a formula of constants"}     | ${[[LABEL, { value: 12, formula: "=6*2" }]]}           | ${/^contradiction 0,1 /}
  ${"a slip of the unit"}         | ${[["Microsoft – IREN contract value ($m)", 9.7]]}     | ${/^contradiction 0,1 The digits are documented, but the unit makes the number 1,000 times too small\.$/}
  ${"the slip the other way"}     | ${[["Microsoft – IREN contract value ($bn)", 9700]]}   | ${/^contradiction 0,1 .* 1,000 times too large\.$/}
  ${"a known error"}              | ${[["Meta–Nebius 2026 contract value ($bn)", 27]]}     | ${/^contradiction 0,1 A source does state this number, but it is known to be wrong: .*[^.]\.$/}
  ${"no source"}                  | ${[[LABEL, 9.7]]}                                      | ${/^unsourced 0,1 /}
  ${"text"}                       | ${[["Microsoft – IREN contract value", "$12bn"]]}      | ${/^contradiction 0,1 /}
  ${"between documented numbers"} | ${[["Microsoft – Nebius contract value ($bn)", 17.9]]} | ${/^near 0,1 17.9 where up to 17.39 is documented/}
  ${"another currency"}           | ${[["Microsoft – IREN contract value (SEK bn)", 12]]}  | ${/^notChecked 0,1 It is in another currency/}
  ${"either of two contracts"}    | ${[["Meta – CoreWeave contract value ($bn)", 24]]}     | ${/^notChecked 0,1 .* add the year/}
`("$what is told with its cell", ({ lines, expected }: { lines: Line[]; expected: RegExp }) => {
  const findings = found(lines);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(expected);
});

test.each`
  what                                   | lines
  ${"a documented number with a source"} | ${[[LABEL, 9.7, "Source: company release"]]}
  ${"a column for sources"}              | ${[["Deal", "Contract value ($bn)", "Source"], ["Microsoft – IREN", 9.7, "Company"]]}
  ${"a formula that reads cells"}        | ${[[LABEL, { value: 12, formula: "=A9*2" }]]}
  ${"another quantity"}                  | ${[["Microsoft – IREN revenue ($bn)", 12]]}
`("$what is no finding", ({ lines }: { lines: Line[] }) => expect(found(lines)).toEqual([]));

test.each`
  dateSystem | serial          | expected
  ${1900}    | ${46121}        | ${0}
  ${1904}    | ${46121 - 1462} | ${0}
  ${1904}    | ${46121}        | ${1}
  ${1900}    | ${46121 - 1462} | ${1}
`(
  "a date that counts from $dateSystem: $serial is 9 Apr 2026 or a contradiction",
  ({ dateSystem, serial, expected }) => {
    const lines = [["Meta–CoreWeave 2026 announced", { value: Number(serial), format: "d mmm yyyy" }]];
    expect(found(lines, { dateSystem }).filter((each) => each.startsWith("contradiction"))).toHaveLength(expected);
  },
);

test.each`
  what                          | formula                                                                                   | expected
  ${"a total and its part"}     | ${'=OFFTAKE.FIGURE("openai-aws-2026","combined commitment")+OFFTAKE.FIGURE("x","value")'} | ${0}
  ${"a typed amount and again"} | ${"=B1+B1"}                                                                               | ${1}
  ${"a typed amount once"}      | ${"=SUM(B1)"}                                                                             | ${0}
`("a sum of known amounts: $what", ({ formula, expected }) => {
  const lines = [
    [LABEL, 9.7, "Source: release"],
    ["All", { value: 19.4, formula: String(formula) }],
  ];
  expect(found(lines).filter((each) => each.startsWith("doubleCount"))).toHaveLength(expected);
});

// Hut 8's two leases at Beacon Point are 9.8 bn each, 19.6 bn together.
test.each`
  what                           | amounts             | expected
  ${"a total and its two parts"} | ${[9.8, 9.8, 19.6]} | ${1}
  ${"two numbers alike"}         | ${[9.8, 4.2, 19.6]} | ${0}
`("plain numbers: $what", ({ amounts, expected }: { amounts: number[]; expected: number }) => {
  const lines = [...amounts.map((amount) => ["Part", amount]), ["Sum", { value: 40, formula: "=SUM(B1:B3)" }]];
  expect(found(lines as Line[]).filter((each) => each.startsWith("doubleCount"))).toHaveLength(expected);
});

describe.each(["meta-coreweave-2026", "microsoft-iren-2025"])("the figures of %s", (id) => {
  /** As inserted, with another scale under "Amounts in", and its units the same by formula. */
  function findings(scale: string, isNamed: boolean): readonly string[] {
    const plan = planFigures(dealById(id));
    const rows = plan.rows.map((cells) =>
      cells.map((cell) => {
        if (cell?.kind === "text" && cell.style === "setting") return { ...cell, text: scale };
        const isUnit = cell?.kind === "formula" && cell.says?.startsWith("US$") === true;
        return isUnit ? { ...cell, says: scale } : cell;
      }),
    );
    const builder = new WorkbookBuilder();
    builder.sheet("Figures").plan({ ...plan, rows, names: isNamed ? plan.names : [] }, builder);
    return finished(checkWorkbook(builder.workbook(), catalogue)).map(
      ({ kind, place, message }) => `${kind} ${place.row},${place.column} ${message}`,
    );
  }

  test.each(["US$", "US$ m"])(
    "shown in %s are judged as they are in billions, with their names and without",
    (scale) => {
      expect(findings(scale, true)).toEqual(findings("US$ bn", true));
      expect(findings(scale, false)).toEqual(findings("US$ bn", false));
      expect(findings(scale, false).filter((finding) => finding.startsWith("contradiction"))).toEqual([]);
    },
  );
});

test("a figure that we inserted and the user typed over is one finding, not two", () => {
  const plan = planFigures(dealById("microsoft-iren-2025") ?? fail("no such deal"));
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet("Figures");
  sheet.plan(plan, builder);
  const value = plan.names.find(({ name }) => name.endsWith("_value")) ?? fail("no value");
  sheet.at(value.row, value.column, { value: 12e9, format: "$#,##0" });
  const findings = finished(checkWorkbook(builder.workbook(), catalogue));
  expect(findings.map(({ kind }) => kind)).toEqual(["hardCoded"]);
});

function fail(what: string): never {
  throw new Error(what);
}

const USD = { value: 17_392_900_000, low: null, high: null, precision: "upperBound" };

// Source: by hand. The number near a documented one is told in the user's own scale.
test.each([
  ["in billions", 17.9, USD, "17.9 where up to 17.39 is documented."],
  ["in millions", 17_900, USD, "17,900 where up to 17,392.9 is documented."],
  ["in dollars", 17.9e9, USD, "17,900,000,000 where up to 17,392,900,000 is documented."],
  ["beside two bounds", 36.4, { ...USD, value: null, low: 35e9, high: 36e9 }, "36.4 where 35 to 36 is documented."],
  ["beside about", 20, { ...USD, value: 21e9, precision: "approx" }, "20 where about 21 is documented."],
  ["as a text", "17.9 bn", USD, KIND_MESSAGES.near],
])("a number close to a documented one %s says what is documented", (_, held, claim, expected) => {
  expect(nearWords(held, { claim, unit: "USD" } as unknown as DocumentedClaim)).toBe(expected);
});

test("the headline counts the groups that have a finding, and says where there is none", () => {
  const kinds = [{ kind: "contradiction" }, { kind: "near" }, { kind: "notChecked" }, { kind: "notChecked" }] as const;
  expect(headlineWords(kinds)).toBe("1 contradiction · 1 close to a documented figure · 2 not checked");
  expect(headlineWords([])).toBe("nothing found");
  const matches = Array.from({ length: 1_200 }, () => ({ kind: "unsourced" }) as const);
  expect(headlineWords(matches, (count) => count.toLocaleString("en-US"))).toBe("1,200 match but name no source");
  expect(["contradiction", "unsourced", "near", "notChecked"].map((kind) => isRemark(kind as FindingKind))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  const builder = new WorkbookBuilder();
  builder.sheet("S").line("Microsoft – Nebius contract value ($bn)", 17.9);
  const findings = finished(checkWorkbook(builder.workbook(), catalogue));
  const plan = planFindings(findings, { cellsRead: 2, isComplete: true }, "2026.1.0");
  expect(plan.rows[1]?.[0]).toMatchObject({
    text: "2 cells read: 1 close to a documented figure. Offtake catalogue 2026.1.0.",
  });
});
