import { allDeals, dealById, reportedData, sourceById } from "../../src/catalog/catalogue";
import { numberReader } from "../../src/matching/number-reader";
import { nameComment } from "../../src/plan/name-comment";
import type { WorkbookName } from "../../src/workbook/reading-port";
import { basisWords, derivedFormula } from "../../src/taskpane/explain/DerivedList";
import { explainSelectedCell } from "../../src/taskpane/explain/explain-cell";
import type { Explanation } from "../../src/taskpane/explain/explanation";
import { nameHint } from "../../src/taskpane/explain/name-hint";
import { namedFigure } from "../../src/taskpane/explain/named-figure";
import { precedentsIn, precedentsOf } from "../../src/taskpane/explain/precedents";
import { valueText } from "../../src/taskpane/explain/working-text";
import { workingView } from "../../src/taskpane/explain/working-view";
import { formatsFor } from "../../src/taskpane/shared/formats";
import { type FakeCell, fakeReading } from "./fake-reading";

const FORMATS = formatsFor("en-GB");
const DEALS = allDeals();
const NUMBERS = { reader: numberReader(DEALS, sourceById, reportedData()) };
const REFERENCE = dealById("meta-coreweave-2026");
const NAME = "meta_coreweave_2026_value";

async function explained(
  address: string,
  cells: Readonly<Record<string, FakeCell>>,
  names: readonly WorkbookName[] = [],
): Promise<Explanation> {
  const reading = fakeReading(cells, names);
  reading.choose(address);
  return explainSelectedCell({ reading, deals: DEALS, ...NUMBERS });
}

function inserted(comment: string): readonly WorkbookName[] {
  return [{ name: NAME, comment, sheetName: "Sheet1", address: "B7" }];
}

describe("a cell with a function of ours", () => {
  test("has its working, with labels in the formulas and links at documented inputs (acceptance task c)", async () => {
    const explanation = await explained("B2", {
      B2: { formula: '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")', value: 3516279069.767442 },
    });
    if (explanation.kind !== "calls" || explanation.calls[0]?.outcome.kind !== "working")
      throw new Error(`got ${explanation.kind}`);
    const [call] = explanation.calls;
    expect(call.deal).toBe(REFERENCE);
    const steps = workingView(explanation.calls[0].outcome.working, call, FORMATS).filter(
      (block) => block.kind === "step",
    );
    expect(steps.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Day-count basis, as in YEARFRAC: 0",
      "Committed value: $21,000,000,000.00",
      "First day of service: 1 Jan 2027",
      "Last day of service: 20 Dec 2032",
      "Length in years: 5.97222222 years",
      "Value ÷ length: $3,516,279,069.77",
    ]);
    expect(steps[0]?.source).toBe("the function's default");
    expect(steps[4]?.formula?.map(({ text }) => text).join("")).toBe(
      "YEARFRAC(First day of service, Last day of service + 1, Day-count basis, as in YEARFRAC)",
    );
    expect(steps.slice(1, 4).map(({ link }) => link?.url.startsWith("https://"))).toEqual([true, true, true]);
    expect(steps.map(({ isResult }) => isResult)).toEqual([false, false, false, false, false, true]);
  });

  test.each`
    formula                                                          | kinds                                      | why
    ${'=ROUND(OFFTAKE.TERM("meta-coreweave-2026"),1)'}               | ${["TERM working"]}                        | ${"inside another function"}
    ${'=OFFTAKE.TERM("meta-coreweave-2025","stated")'}               | ${["TERM error"]}                          | ${"not documented"}
    ${'=OFFTAKE.FIGURE("no-such-deal","value")'}                     | ${["FIGURE error"]}                        | ${"unknown"}
    ${"=OFFTAKE.TERM(VLOOKUP(A1,C:D,2,FALSE))"}                      | ${["TERM unreadable"]}                     | ${"only Excel can"}
    ${"=OFFTAKE.COMPUTEGROWTH(B9,12)"}                               | ${["COMPUTEGROWTH working"]}               | ${"a cell's value"}
    ${'=OFFTAKE.GPUS(OFFTAKE.ANNUALSPEND("meta-coreweave-2026"),3)'} | ${["GPUS working", "ANNUALSPEND working"]} | ${"one call in another"}
  `("$formula gives $kinds ($why)", async ({ formula, kinds }: { formula: string; kinds: readonly string[] }) => {
    const explanation = await explained("B2", { B2: { formula, value: 1 }, B9: { value: 2 } });
    if (explanation.kind !== "calls") throw new Error(`got ${explanation.kind}`);
    expect(explanation.calls.map(({ call, outcome }) => `${call.name} ${outcome.kind}`)).toEqual(kinds);
  });

  test("an error has reason and remedy", async () => {
    const explanation = await explained("B2", {
      B2: { formula: '=OFFTAKE.TERM("meta-coreweave-2025","stated")', value: "#N/A" },
    });
    if (explanation.kind !== "calls" || explanation.calls[0]?.outcome.kind !== "error")
      throw new Error(`got ${explanation.kind}`);
    expect(explanation.calls[0].outcome.sentence).toMatch(/^TERM gives #N\/A because .*states no length.*TERMS/);
  });

  test("the wrong cell of a terms range is named as the sheet names it", async () => {
    const explanation = await explained("G2", {
      G2: { formula: "=OFFTAKE.TERM(C3:D4)", value: "#VALUE!" },
      C3: { value: "value" },
      D3: { value: 5e6 },
      C4: { value: "start" },
      D4: { value: "1 Jan 2027" },
    });
    if (explanation.kind !== "calls" || explanation.calls[0]?.outcome.kind !== "error")
      throw new Error(`got ${explanation.kind}`);
    expect(explanation.calls[0].outcome.sentence).toContain('D4 holds "1 Jan 2027"');
  });

  test("a spilled cell is explained by its parent's formula", async () => {
    const explanation = await explained("E4", {
      D2: { formula: '=OFFTAKE.SCHEDULE("meta-coreweave-2026")', value: "period" },
      E4: { value: 3.5e9, spilledFrom: "D2" },
    });
    expect(explanation).toMatchObject({ kind: "calls", from: { address: "D2" } });
  });
});

describe("an inserted figure", () => {
  const value = (held: FakeCell, comment = nameComment("Contract value.", "2026.11.0", 21e9)) =>
    explained("B7", { B7: held }, inserted(comment));

  test.each`
    what                                | held                            | comment                                             | state
    ${"untouched"}                      | ${{ value: 21e9 }}              | ${undefined}                                        | ${"asDocumented"}
    ${"typed over"}                     | ${{ value: 20e9 }}              | ${undefined}                                        | ${"edited"}
    ${"emptied"}                        | ${{ value: "" }}                | ${undefined}                                        | ${"other"}
    ${"of a catalogue that said 19 bn"} | ${{ value: 19e9 }}              | ${nameComment("Contract value.", "2025.1.0", 19e9)} | ${"documentedAnew"}
    ${"a formula in its place"}         | ${{ formula: "=A1", value: 5 }} | ${undefined}                                        | ${"edited"}
  `(
    "$what: $state",
    async ({ held, comment, state }: { held: FakeCell; comment: string | undefined; state: string }) => {
      const explanation = await value(held, comment);
      expect(explanation.kind === "inserted" ? explanation.state : explanation.kind).toBe(state);
    },
  );

  test.each`
    name                                        | expected
    ${"meta_coreweave_2026_value"}              | ${"Contract value"}
    ${"META_COREWEAVE_2026_END"}                | ${"End of service"}
    ${"meta_coreweave_2026_model_annual_spend"} | ${"annual spend"}
    ${"meta_coreweave_2026_model_"}             | ${null}
    ${"meta_coreweave_2026_"}                   | ${null}
    ${"wacc"}                                   | ${null}
  `("the name $name is $expected", ({ name, expected }) => {
    expect(namedFigure(name, "", DEALS)?.words ?? null).toBe(expected);
  });

  // Source: labels of the deal model; comments of versions 0.1.0 and 0.2.0, the longest cut.
  const OF = "Meta - CoreWeave expanded order form";
  test.each`
    name               | comment                                                          | expected
    ${"kilowatts"}     | ${`Power per GPU: ${OF}. Offtake catalogue 2026.11.1.`}          | ${"Power per GPU"}
    ${"decline_from"}  | ${`Grid: lowest decline: ${OF}. Offtake catalogue 2026.11.1.`}   | ${"Grid: lowest decline"}
    ${"decline_from"}  | ${`Grid: lowest decline: ${OF} (x). Offtake catalogue 2026.11.`} | ${"Grid: lowest decline"}
    ${"decline_from"}  | ${"Grid: lowest decline: Meta - Core Offtake catalogue 2026.1."} | ${"Grid: lowest decline"}
    ${"pue"}           | ${`PUE: ${OF}. Offtake catalogue 2026.11.1.`}                    | ${"PUE"}
    ${"pue"}           | ${"typed by the user"}                                           | ${"PUE"}
    ${"implied_it_mw"} | ${`implied it mw: ${OF}. Offtake catalogue 2026.11.1.`}          | ${"implied IT MW"}
    ${"implied_gpus"}  | ${""}                                                            | ${"implied GPUs"}
  `("the model's $name with “$comment” is $expected", ({ name, comment, expected }) => {
    expect(namedFigure(`meta_coreweave_2026_model_${name}`, comment, DEALS)?.words).toBe(expected);
  });

  test("every figure of every deal is found by its name", () => {
    for (const deal of DEALS)
      for (const { name } of deal.figures)
        expect(namedFigure(`${deal.id}_${name}`.replace(/[^a-z0-9_]/gi, "_"), "", DEALS)).toMatchObject({
          deal: { id: deal.id },
          figure: { name },
        });
  });
});

test.each`
  what                                   | cells                                                                                   | kind        | matches
  ${"a number beside a label"}           | ${{ A2: { value: "Meta – CoreWeave 2026 contract value ($bn)" }, B2: { value: 21 } }}   | ${"number"} | ${["equals"]}
  ${"another number beside that label"}  | ${{ A2: { value: "Meta – CoreWeave 2026 contract value ($bn)" }, B2: { value: 24 } }}   | ${"number"} | ${["contradicts"]}
  ${"a number in a documented range"}    | ${{ A2: { value: "Microsoft – Nebius contract value ($bn)" }, B2: { value: 17.9 } }}    | ${"number"} | ${["near"]}
  ${"a number that Check leaves"}        | ${{ A2: { value: "Microsoft – IREN, Dallas contract value ($bn)" }, B2: { value: 7 } }} | ${"number"} | ${["not checked"]}
  ${"an amount in another currency"}     | ${{ A2: { value: "Microsoft – IREN contract value (SEK bn)" }, B2: { value: 7 } }}      | ${"number"} | ${["not checked"]}
  ${"a text that is a number"}           | ${{ A2: { value: "OpenAI – AWS 2025 contract value" }, B2: { value: "$38bn" } }}        | ${"number"} | ${["equals"]}
  ${"a text that is another number"}     | ${{ A2: { value: "OpenAI – AWS 2025 contract value" }, B2: { value: "$48bn" } }}        | ${"number"} | ${["contradicts"]}
  ${"a text that is an innocent number"} | ${{ A2: { value: "Headcount" }, B2: { value: "21" } }}                                  | ${"other"}  | ${null}
  ${"an innocent number"}                | ${{ A2: { value: "Headcount" }, B2: { value: 21 } }}                                    | ${"number"} | ${[]}
  ${"a text"}                            | ${{ B2: { value: "words" } }}                                                           | ${"other"}  | ${null}
  ${"a formula of the user's own"}       | ${{ B2: { formula: "=A1*2", value: 4 } }}                                               | ${"native"} | ${null}
  ${"nothing"}                           | ${{}}                                                                                   | ${"other"}  | ${null}
`(
  "$what is $kind",
  async ({
    cells,
    kind,
    matches,
  }: {
    cells: Record<string, FakeCell>;
    kind: string;
    matches: readonly string[] | null;
  }) => {
    const explanation = await explained("B2", cells);
    expect(explanation.kind).toBe(kind);
    if (explanation.kind === "number")
      expect([
        ...(explanation.contradiction === null
          ? []
          : [explanation.contradiction.kind === "near" ? "near" : "contradicts"]),
        ...explanation.matches.map(() => "equals"),
        ...(explanation.notChecked === null ? [] : ["not checked"]),
      ]).toEqual(matches);
  },
);

describe("a cell of a deal's model", () => {
  const name = (suffix: string, address: string): WorkbookName => ({
    name: `meta_coreweave_2026_model_${suffix}`,
    comment: nameComment(suffix, "2026.11.0", suffix === "rate" ? 0.09 : null),
    sheetName: "Sheet1",
    address,
  });
  const NAMES = [
    name("annual_spend", "B60"),
    name("present_value", "B94"),
    name("convention", "B46"),
    name("rate", "B43"),
  ];
  // By hand: the README's annual spend, by service; FIGURES in full dollars.
  const CELLS: Readonly<Record<string, FakeCell>> = {
    A27: { value: "Committed value" },
    B27: { value: 21e9 },
    B43: { value: 0.11 },
    C43: { value: "a year" },
    D43: { value: "filing" },
    E43: { value: "8-K copy, its own cost of debt" },
    B46: { value: "service" },
    B60: { formula: "=B27/B59", value: 3516279069.767442 },
    C4: { formula: '=IF(ISNUMBER(B60),B60,"n.d.")', value: 3516279069.767442 },
    D4: { formula: "=B60/1000000", value: 3516.279069767442 },
    E4: { formula: "=IF(ISNUMBER(B60),B60/B61,B60)", value: 3516.279069767442 },
    B61: { value: 1e6 },
  };

  test.each(["B60", "C4", "D4", "E4"])(
    "%s knows which function it equals, and is taken apart like one",
    async (address) => {
      const explanation = await explained(address, CELLS, NAMES);
      if (explanation.kind !== "native") throw new Error(`got ${explanation.kind}`);
      expect(explanation).toMatchObject({ result: "annual spend", deal: REFERENCE });
      expect(explanation.equals).toMatchObject({ isEqual: true, call: { outcome: { kind: "working" } } });
      expect(explanation.equals?.call.text).toBe('=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","service")'.slice(1));
    },
  );

  test("a result whose inputs were changed says so", async () => {
    const cells = { ...CELLS, B60: { formula: "=B27/B59", value: 4e9 } };
    const explanation = await explained("B60", cells, NAMES);
    expect(explanation).toMatchObject({ kind: "native", equals: { isEqual: false } });
  });

  test("what a native formula reads can be walked through", async () => {
    const explanation = await explained("C4", CELLS, NAMES);
    if (explanation.kind !== "native") throw new Error(`got ${explanation.kind}`);
    const [first] = precedentsIn(explanation.reads);
    expect(first).toMatchObject({ reference: "B60", formula: "=B27/B59" });
    const reading = fakeReading(CELLS);
    const below = await precedentsOf({ sheetName: "Sheet1", address: "B60", formula: "=B27/B59" }, reading);
    expect(below.map(({ reference }) => reference)).toEqual(["B27", "B59"]);
  });

  test("a number typed over a result is no input", async () => {
    const names = NAMES.map((each) =>
      each.address === "B94" ? { ...each, comment: "present value: Meta. Offtake catalogue 2026.11.0." } : each,
    );
    expect(await explained("B94", { B94: { value: 9e9 } }, names)).toMatchObject({
      kind: "inserted",
      state: "resultTypedOver",
    });
  });

  test("an assumption says what was inserted and what stands beside it", async () => {
    expect(await explained("B43", CELLS, NAMES)).toMatchObject({
      kind: "inserted",
      state: "input",
      insertedValue: 0.09,
      beside: ["a year", "filing", "8-K copy, its own cost of debt"],
    });
  });
});

// By hand: 21 bn over the conventions' lengths, README.
test.each`
  label                                            | value         | convention   | scale
  ${"Meta CoreWeave implied annual spend ($bn)"}   | ${3.516}      | ${"service"} | ${"in billions"}
  ${"Meta CoreWeave annual spend ($m)"}            | ${3231}       | ${"stated"}  | ${"in millions"}
  ${"Meta CoreWeave annual spend"}                 | ${3516279070} | ${"service"} | ${"in dollars"}
  ${"Meta CoreWeave, from signing, US$ bn a year"} | ${3.12}       | ${"signing"} | ${"in billions"}
`("$value beside $label is the annual spend by $convention", async ({ label, value, convention, scale }) => {
  const explanation = await explained("B2", { A2: { value: label }, B2: { value } });
  if (explanation.kind !== "number") throw new Error(`got ${explanation.kind}`);
  const mine = explanation.derived.filter(({ deal }) => deal.id === "meta-coreweave-2026");
  expect(mine.map((match) => [match.convention, match.scaleWords])).toEqual([[convention, scale]]);
  expect(mine[0]?.others).toHaveLength(2);
});

// contract-life §2: 12 × fee where documented: 0.92 and 1.25 bn a month. One proposal, and no convention to choose.
test.each`
  label                                 | value     | id
  ${"Google SpaceX annual spend ($bn)"} | ${11.04}  | ${"google-spacex-2026"}
  ${"Google SpaceX annual spend ($m)"}  | ${11040}  | ${"google-spacex-2026"}
  ${"Anthropic SpaceX annual spend"}    | ${1.5e10} | ${null}
`("$value beside $label is 12 monthly fees ($id)", async ({ label, value, id }) => {
  const explanation = await explained("B2", { A2: { value: label }, B2: { value } });
  const derived = explanation.kind === "number" ? explanation.derived : [];
  expect(derived.map(({ deal }) => deal.id)).toEqual(id === null ? [] : [id]); // Two digits prove nothing.
  expect(derived.map((match) => [basisWords(match), derivedFormula(match), match.others])).toEqual(
    id === null ? [] : [["12 monthly fees by every convention", `=OFFTAKE.ANNUALSPEND("${id}")`, []]],
  );
});

test("two digits, or a number with no party near, are taken for nothing", async () => {
  for (const cells of [
    { A2: { value: "Meta CoreWeave annual spend ($bn)" }, B2: { value: 3.5 } },
    { A2: { value: "Something else" }, B2: { value: 3.516 } },
  ]) {
    const explanation = await explained("B2", cells);
    expect(explanation.kind === "number" ? explanation.derived : null).toEqual([]);
  }
});

test.each`
  formula                                          | hint
  ${"=OFFTAKE.RPO(A1)"}                            | ${"There is no function OFFTAKE.RPO. Did you mean REMAINING or RPOBAND?"}
  ${'=OFFTAKE.ANUALSPEND("meta-coreweave-2026")'}  | ${/^There is no function OFFTAKE\.ANUALSPEND\. Did you mean ANNUALSPEND or /}
  ${"=OFFTAKE.FIGURE(meta-coreweave-2026,value)"}  | ${/^The deal’s id needs quotes: "meta-coreweave-2026"\./}
  ${"=OFFTAKE.COMPUTEGROWTH(B9-2020,12)"}          | ${null}
  ${'=OFFTAKE.FIGURE("meta-coreweave-2026";A1-1)'} | ${null}
  ${"=SUMM(A1)"}                                   | ${null}
`("#NAME? of $formula: $hint", ({ formula, hint }) => {
  if (hint === null) expect(nameHint(formula)).toBeNull();
  else expect(nameHint(formula)).toMatch(hint);
});

test("a cell that shows #NAME? is explained by its words", async () => {
  expect(await explained("B2", { B2: { formula: "=OFFTAKE.RPO(A1)", value: "#NAME?" } })).toMatchObject({
    kind: "other",
    hint: expect.stringContaining("REMAINING"),
  });
});

test("an id without quotes is told where the function answered #VALUE!, as in the workbench", async () => {
  const cells = { B2: { formula: "=OFFTAKE.TERM(meta-coreweave-2026)", value: "#VALUE!" } };
  expect(await explained("B2", cells)).toMatchObject({ hint: expect.stringContaining('"meta-coreweave-2026"') });
});

test("an empty cell asks for nothing more", async () => {
  const reading = fakeReading();
  await explainSelectedCell({ reading, deals: DEALS, ...NUMBERS });
  expect(reading.asked).toEqual({ selectedCell: 1, cellsAround: 0, readRanges: 0, names: 0 });
});

describe("precedents", () => {
  const reading = fakeReading({
    B10: { value: "value" },
    C10: { value: 21e9 },
    B11: { formula: '=OFFTAKE.TERM("meta-coreweave-2026")', value: 5.97 },
    C11: { formula: "=C10*2", value: 42e9 },
    B14: { formula: "=OFFTAKE.TERM(B10:C11)", value: 5 },
  });

  test("a single cell of ours can be unfolded; in a range the cells of ours are named", async () => {
    const nodes = await precedentsOf(
      { sheetName: "Sheet1", address: "B15", formula: "=OFFTAKE.COMPUTEGROWTH(B14,12)" },
      reading,
    );
    expect(nodes).toMatchObject([{ reference: "B14", formula: "=OFFTAKE.TERM(B10:C11)", holds: "5" }]);
    const below = await precedentsOf(
      { sheetName: "Sheet1", address: "B14", formula: nodes[0]?.formula ?? "" },
      reading,
    );
    expect(below).toMatchObject([
      { reference: "B10:C11", holds: "2 × 2 cells", formula: null, ours: [{ reference: "B11" }] },
    ]);
  });

  test("what cannot be read has no place to go to", () => {
    expect(precedentsIn([{ reference: "[Book2]Sheet1!A1", content: null }])).toMatchObject([
      { place: null, holds: "cannot be read from here" },
    ]);
  });
});

test.each`
  value               | unit       | currency | expected
  ${21e9}             | ${"money"} | ${"$"}   | ${"$21,000,000,000.00"}
  ${2.914}            | ${"money"} | ${"$"}   | ${"$2.914"}
  ${-7139601099.2449} | ${"money"} | ${""}    | ${"-7,139,601,099.24"}
  ${48568}            | ${"date"}  | ${""}    | ${"20 Dec 2032"}
  ${1}                | ${"years"} | ${""}    | ${"1 year"}
  ${0.0798903}        | ${"share"} | ${""}    | ${"7.98903%"}
  ${"text"}           | ${"text"}  | ${""}    | ${"text"}
`("$value as $unit is $expected (by hand)", ({ value, unit, currency, expected }) => {
  expect(valueText(value, unit, FORMATS, currency)).toBe(expected);
});

describe("a number whose labels name what a company reported", () => {
  const beside = (value: number) => explained("B2", { A2: { value: "CoreWeave RPO, Q2 2026 ($bn)" }, B2: { value } });

  test.each([
    [103.7, "equal"],
    [110, "contradiction"],
  ])("%d is %s", async (value, kind) => {
    const explanation = await beside(value);
    if (explanation.kind !== "number") throw new Error(`got ${explanation.kind}`);
    expect(explanation.reported).toMatchObject({
      kind,
      reported: { company: { id: "coreweave" }, metric: { name: "rpo" }, value: 103.7e9 },
    });
    expect(explanation.contradiction).toBeNull();
  });
});
