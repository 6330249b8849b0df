import { handOverPlan, type HandOverPlan } from "../../src/handover/hand-over-plan";
import type { HandOverBook } from "../../src/workbook/hand-over-port";
import { functionsIn } from "./functions-in";
import { scannedBook, spill, type CellRows } from "./some-book";

const TERMS: CellRows = [
  ["value", 21e9],
  ["start", 46388],
  ["end", 48568],
  ["term", 6.5],
];
const WORKINGS = "'Offtake workings'";

function planOf(cells: CellRows, more: Partial<HandOverBook> = {}, terms = TERMS): HandOverPlan {
  return handOverPlan(scannedBook({ "My Terms": terms, Model: cells }, more));
}

/** What the only cell of ours becomes. */
function becomes(formula: string, shown: number | string = 1, more: Partial<HandOverBook> = {}): string {
  return planOf([[[formula, shown]]], more).planned[0]?.becomes ?? "nothing";
}

/** The workings as texts, row by row, without blank cells. */
function sheetLines({ write: { sheet } }: HandOverPlan): string[][] {
  return (sheet?.rows ?? []).map((row) =>
    row.flatMap((cell) =>
      cell === null
        ? []
        : [cell.kind === "text" ? cell.text : cell.kind === "number" ? String(cell.value) : cell.parts.join("")],
    ),
  );
}

const valueBeside = (plan: HandOverPlan, label: string): string | undefined =>
  sheetLines(plan).find(([first]) => first === label)?.[1];

describe("a formula is changed at the places of its calls and nowhere else", () => {
  test.each`
    what                                      | formula                                                             | pattern
    ${"alone"}                                | ${"=OFFTAKE.ANNUALSPEND('My Terms'!A1:B4)"}                         | ${/^='Offtake workings'!\$B\$\d+$/}
    ${"among others"}                         | ${"=1.1*OFFTAKE.ANNUALSPEND('My Terms'!A1:B4)+SUM(C:C)"}            | ${/^=1\.1\*'Offtake workings'!\$B\$\d+\+SUM\(C:C\)$/}
    ${"in any letter case, with blanks"}      | ${"= 2 * offtake.Term( 'My Terms'!A1:B4 ) "}                        | ${/^= 2 \* 'Offtake workings'!\$B\$\d+ $/}
    ${"our names in a text"}                  | ${"=\"OFFTAKE.TERM(A1)\"&OFFTAKE.TERM('My Terms'!A1:B4)"}           | ${/^="OFFTAKE\.TERM\(A1\)"&'Offtake workings'!\$B\$\d+$/}
    ${"after @"}                              | ${"=@OFFTAKE.TERM('My Terms'!A1:B4)"}                               | ${/^=@'Offtake workings'!\$B\$\d+$/}
    ${"a table after @ takes its first cell"} | ${"=@OFFTAKE.SCHEDULE('My Terms'!A1:B4)"}                           | ${/^=@'Offtake workings'!\$A\$\d+$/}
    ${"a table in a function"}                | ${"=SUM(INDEX(OFFTAKE.SCHEDULE('My Terms'!A1:B4),0,2))"}            | ${/^=SUM\(INDEX\('Offtake workings'!\$A\$\d+:\$D\$\d+,0,2\)\)$/}
    ${"nested in another of ours"}            | ${"=OFFTAKE.GPUS(OFFTAKE.ANNUALSPEND('My Terms'!A1:B4),2.5)/1000"}  | ${/^='Offtake workings'!\$B\$\d+\/1000$/}
    ${"twice"}                                | ${"=OFFTAKE.TERM('My Terms'!A1:B4)-OFFTAKE.TERM('My Terms'!A1:B4)"} | ${/^=('Offtake workings'!\$B\$\d+)-\1$/}
  `("$what", ({ formula, pattern }: { formula: string; pattern: RegExp }) => {
    expect(becomes(formula)).toMatch(pattern);
  });

  test("a sheet's name that looks like a call stays a name", () => {
    const book = scannedBook({
      "OFFTAKE.TERM(1)": [[5]],
      Model: [[["='OFFTAKE.TERM(1)'!A1*OFFTAKE.COMPUTEGROWTH(1,12)", 10]]],
    });
    expect(handOverPlan(book).planned[0]?.becomes).toMatch(/^='OFFTAKE\.TERM\(1\)'!A1\*'Offtake workings'!\$B\$\d+$/);
  });

  test("a text that only looks like a formula of ours is left", () => {
    expect(planOf([[["=OFFTAKE.TERM(A1)", "=OFFTAKE.TERM(A1)"]]]).planned).toEqual([]);
  });
});

describe("inputs follow the user's cells", () => {
  test("terms by the cell that states them, a date without its time of day", () => {
    const plan = planOf([[["=OFFTAKE.ANNUALSPEND('My Terms'!A1:B4)", 1]]]);
    expect(valueBeside(plan, "Committed value")).toBe("='My Terms'!$B$1");
    expect(valueBeside(plan, "First day of service")).toBe("=INT('My Terms'!$B$2)");
  });

  test.each`
    argument                       | formula                                 | source
    ${"C1"}                        | ${"='Model'!C1"}                        | ${"relative, on its own sheet"}
    ${"$C$1*2+'My Terms'!B1/1E10"} | ${"='Model'!$C$1*2+'My Terms'!B1/1E10"} | ${"only what has no sheet gets one"}
    ${"rate"}                      | ${"=rate"}                              | ${"a name of the workbook means the same everywhere"}
    ${"own"}                       | ${"='Model'!own"}                       | ${"a name of the sheet does not"}
    ${"1.1*2"}                     | ${"=1.1*2"}                             | ${"a calculation without cells stays one"}
    ${"2.5"}                       | ${"2.5"}                                | ${"a number stays a number"}
    ${"Prices[@price]"}            | ${"='Model'!$C$1"}                      | ${"this row of a table is a cell"}
    ${"D1"}                        | ${"=IF('Model'!D1=\"\",1,'Model'!D1)"}  | ${"a blank cell is the function's own default, 1"}
  `("$argument: $source", ({ argument, formula }: { argument: string; formula: string }) => {
    const plan = planOf([[[`=OFFTAKE.MEGAWATTS(1000,1.4,${argument})`, 1], "", 1.5]], {
      names: [
        { name: "rate", scope: null, formula: "=Model!$C$1" },
        { name: "own", scope: "Model", formula: "=Model!$C$1" },
      ],
      tables: [
        {
          name: "Prices",
          sheetName: "Model",
          row: 0,
          column: 2,
          rows: 1,
          columns: 1,
          columnNames: ["price"],
          hasHeaders: false,
          hasTotals: false,
        },
      ],
    });
    expect(valueBeside(plan, "PUE (1: critical IT power)")).toBe(formula);
  });

  test("items of a range by their cells, blank ones and zeros passed over", () => {
    const plan = planOf([
      [["=OFFTAKE.CONCENTRATION(B1:B4)", 1], 40],
      ["", 0],
      ["", ""],
      ["", 60],
    ]);
    const lines = sheetLines(plan).map(([first]) => first);
    expect(lines).toContain("='Model'!$B$1");
    expect(lines).toContain("='Model'!$B$4");
    expect(lines).not.toContain("='Model'!$B$2");
  });

  test("the day before the start follows the start", () => {
    const plan = planOf([[["=OFFTAKE.PRESENTVALUE('My Terms'!A1:B4,9%)", 1]]]);
    const start = sheetLines(plan).findIndex(([first]) => first === "First day of service") + 1;
    expect(valueBeside(plan, "First day of service")).toBe("=INT('My Terms'!$B$2)");
    expect(valueBeside(plan, "As of the end of the day before the start")).toBe(`=MIN(B${start})-1`);
  });

  test("a deal of the catalogue is constants with their sources, and says so where its id was read from a cell", () => {
    const plan = planOf([[["=OFFTAKE.ANNUALSPEND(B1)", 1], "meta-coreweave-2026"]]);
    expect(valueBeside(plan, "Committed value")).toBe("21000000000");
    expect(sheetLines(plan).find(([first]) => first === "Committed value")?.[2]).toMatch(/news|filing|company/);
    expect(plan.planned[0]?.remarks.join()).toContain("Fixed at hand-over: deal");
  });

  test("an argument that is a call of ours refers to that call's working", () => {
    const plan = planOf([[["=OFFTAKE.GPUS(OFFTAKE.ANNUALSPEND('My Terms'!A1:B4),2.5)", 1]]]);
    const row = sheetLines(plan).findIndex(([first]) => first === "Value ÷ length") + 1;
    expect(valueBeside(plan, "Annual spend")).toBe(`=$B$${row}`);
  });
});

test("cells that make the same call share one working, which names them", () => {
  const formula = "=OFFTAKE.TERM('My Terms'!A1:B4)";
  const plan = planOf([
    [
      [formula, 1],
      [formula, 1],
    ],
    [["=2*OFFTAKE.TERM('My Terms'!A1:B4)", 2]],
  ]);
  expect(sheetLines(plan).filter(([first]) => /^\d+\. /.test(first ?? ""))).toEqual([["1. TERM"]]);
  expect(sheetLines(plan).flat()).toContain("Used by 'Model'!A1, 'Model'!B1, 'Model'!A2.");
});

describe("spills", () => {
  const SCHEDULE = "=OFFTAKE.SCHEDULE('My Terms'!A1:B4)";
  const cells: CellRows = [[[SCHEDULE, "period"], "amount", "", "", "", ["=SUM(A1#)+COUNT(Model!A1#)", 5]]];

  test("each spilled cell refers to its cell of the result, and keeps its number format", () => {
    const formats = Array.from({ length: 7 }, () => ["General", "#,##0", "General", "General"]);
    const [planned] = planOf(cells, { spills: [spill("Model", 0, 0, 7, 4, formats)] }).planned;
    expect(planned?.change).toMatchObject({ rows: 7, columns: 4, formula: SCHEDULE });
    expect(
      planned?.change.contents
        .flat()
        .every((content) => new RegExp(`^=${WORKINGS}!\\$[A-D]\\$\\d+$`).test(String(content))),
    ).toBe(true);
    expect(planned?.change.numberFormats[1]).toEqual([null, "#,##0", null, null]);
  });

  test('"#" of such a spill becomes its fixed range, in every formula of the workbook', () => {
    const { planned } = planOf(cells, { spills: [spill("Model", 0, 0, 7, 4)] });
    expect(planned[1]?.becomes).toBe("=SUM('Model'!$A$1:$D$7)+COUNT('Model'!$A$1:$D$7)");
  });

  test('"#" of a spill that is not ours stays', () => {
    expect(
      planOf(
        [
          [
            ["=SUM(B1#)", 1],
            ["=SEQUENCE(3)", 1],
          ],
        ],
        { spills: [spill("Model", 0, 1, 3, 1)] },
      ).planned,
    ).toEqual([]);
  });

  test("quarters are dates: their cells get a date's format where they had none of their own", () => {
    const [planned] = planOf([[["=OFFTAKE.SCHEDULE('My Terms'!A1:B4,\"quarter\")", "period"]]], {
      spills: [spill("Model", 0, 0, 25, 4)],
    }).planned;
    expect(planned?.change.numberFormats.slice(0, 2)).toEqual([
      [null, null, null, null],
      ["yyyy-mm-dd", null, null, null],
    ]);
  });

  test("tables of the catalogue become the values they show, with their source on the sheet of workings", () => {
    const plan = planOf(
      [
        [['=OFFTAKE.DEALS("meta")', "id"], "value"],
        ["x", "#N/A"],
      ],
      { spills: [spill("Model", 0, 0, 2, 2)] },
    );
    expect(plan.planned[0]).toMatchObject({
      kind: "values",
      change: {
        contents: [
          ["'id", "'value"],
          ["'x", "=NA()"],
        ],
      },
    });
    expect(sheetLines(plan).flat()).toContain("Handed over as values");
  });

  test("a spill of another size than it recalculates to stays as values, and says so", () => {
    const shown = [[['=OFFTAKE.SCHEDULE("meta-coreweave-2026")', "Year"], "Amount"]] as const;
    const book = scannedBook({ Model: shown }, { spills: [spill("Model", 0, 0, 1, 2)] });
    expect(handOverPlan(book).planned).toMatchObject([
      {
        kind: "values",
        remarks: [expect.stringMatching(/^The result recalculates to another size than the sheet shows/)],
      },
    ]);
  });

  test("a blocked spill is left, with the reason", () => {
    const plan = planOf([[[SCHEDULE, "#SPILL!"]]]);
    expect(plan.planned).toEqual([]);
    expect(plan.left).toEqual([{ place: "'Model'!A1", what: SCHEDULE, reason: expect.stringContaining("in the way") }]);
  });
});

describe("what has no native formula", () => {
  test.each`
    what                    | formula                                             | reason
    ${"a text"}             | ${'=OFFTAKE.SOURCE("meta-coreweave-2026","value")'} | ${"No native formula gives what SOURCE gives"}
    ${"a reported number"}  | ${'=OFFTAKE.REPORTED("CoreWeave","rpo")'}           | ${"No native formula gives what REPORTED gives: its result stays as a value."}
    ${"an unread argument"} | ${"=OFFTAKE.GPUHOURPRICE(VLOOKUP(1,C:D,2),100)"}    | ${"An argument uses VLOOKUP, which only Excel can calculate."}
    ${"LET"}                | ${"=LET(x,'My Terms'!A1:B4,OFFTAKE.TERM(x))"}       | ${"LET or LAMBDA"}
    ${"another workbook"}   | ${"=OFFTAKE.TERM([Other.xlsx]Sheet1!A1:B4)"}        | ${"[Other.xlsx]"}
    ${"a range after @"}    | ${"=OFFTAKE.GPUHOURPRICE(@C1:C5,100)"}              | ${"which only Excel can calculate"}
  `("$what becomes a value and says why", ({ formula, reason }: { formula: string; reason: string }) => {
    const { planned } = planOf([[[formula, 7.5]]]);
    expect(planned).toMatchObject([
      { kind: "values", change: { contents: [[7.5]] }, remarks: [expect.stringContaining(reason)] },
    ]);
  });
});

describe("errors", () => {
  test.each`
    formula                                      | code         | native
    ${'=OFFTAKE.FIGURE("no-such-deal","value")'} | ${"#N/A"}    | ${"=NA()"}
    ${'=OFFTAKE.GPUHOURPRICE("x",1)'}            | ${"#VALUE!"} | ${'=VALUE("none")'}
    ${"=OFFTAKE.FORWARDPRICE(3,1,2,1)"}          | ${"#VALUE!"} | ${'=VALUE("none")'}
  `(
    "$formula stays $code, with the reason on the sheet of workings",
    ({ formula, code, native }: { formula: string; code: string; native: string }) => {
      const plan = planOf([[[formula, code]]]);
      const result = sheetLines(plan).find(([first]) => first === "Result");
      expect(result?.[1]).toBe(native);
      expect(result?.[2]).toMatch(new RegExp(`gives ${code.replace("/", "\\/")} because`));
    },
  );

  // Read: a cell that shows an error, and one whose error no function of ours gives.
  const BESIDE = ["#REF!", "#N/A", "#DIV/0!", "#NULL!"] as const;
  const IS_LEFT = /^The cell shows #REF!, which no Offtake function returns/;
  test.each`
    what                                                         | formula                                        | shown        | becomes             | reason
    ${"an argument's own error"}                                 | ${"=OFFTAKE.GPUHOURPRICE(C1,1)"}               | ${"#N/A"}    | ${"=NA()"}          | ${null}
    ${"an error of arithmetic"}                                  | ${"=OFFTAKE.GPUHOURPRICE(D1,1)"}               | ${"#DIV/0!"} | ${"=1/0"}           | ${null}
    ${"an error in a range"}                                     | ${"=OFFTAKE.CONCENTRATION(D1:E1)"}             | ${"#VALUE!"} | ${'=VALUE("none")'} | ${null}
    ${"an error in a range where the host shows the cell's own"} | ${"=OFFTAKE.CONCENTRATION(D1:E1)"}             | ${"#DIV/0!"} | ${null}             | ${/^The cell shows #DIV\/0! but recalculates to #VALUE!/}
    ${"a reference that is gone"}                                | ${"=OFFTAKE.GPUHOURPRICE(#REF!,1)"}            | ${"#REF!"}   | ${null}             | ${IS_LEFT}
    ${"a cell with a reference that is gone"}                    | ${"=OFFTAKE.GPUHOURPRICE(B1,1)"}               | ${"#REF!"}   | ${null}             | ${IS_LEFT}
    ${"the same in a longer formula"}                            | ${"=1+OFFTAKE.GPUHOURPRICE(B1,1)"}             | ${"#REF!"}   | ${null}             | ${IS_LEFT}
    ${"the same for a text"}                                     | ${'=OFFTAKE.SOURCE(B1,"value")'}               | ${"#REF!"}   | ${null}             | ${IS_LEFT}
    ${"the same where only Excel can read the argument"}         | ${"=OFFTAKE.GPUHOURPRICE(VLOOKUP(1,B:C,2),1)"} | ${"#REF!"}   | ${null}             | ${IS_LEFT}
    ${"an error that has gone meanwhile"}                        | ${"=OFFTAKE.GPUHOURPRICE(8760,1)"}             | ${"#VALUE!"} | ${null}             | ${/^The cell shows #VALUE! but recalculates to a result/}
    ${"an error of another part of the formula"}                 | ${"=OFFTAKE.GPUHOURPRICE(8760,1)+B1"}          | ${"#REF!"}   | ${"live"}           | ${null}
    ${"an error that a formula catches"}                         | ${"=IFERROR(OFFTAKE.GPUHOURPRICE(B1,1),-1)"}   | ${-1}        | ${'=VALUE("none")'} | ${null}
  `(
    "$what: the error stays, or the cell does with a word on it",
    ({
      formula,
      shown,
      becomes: native,
      reason,
    }: {
      formula: string;
      shown: string;
      becomes: string | null;
      reason: RegExp | null;
    }) => {
      const plan = planOf([[[formula, shown], ...BESIDE]]);
      expect(plan.left.map((each) => each.reason)).toEqual(reason === null ? [] : [expect.stringMatching(reason)]);
      expect(plan.planned).toHaveLength(native === null ? 0 : 1);
      if (native?.startsWith("=") === true) expect(valueBeside(plan, "Result")).toBe(native);
      if (native === null) expect(plan.write).toMatchObject({ sheet: null, changes: [] });
    },
  );

  test("nothing is planned while a cell of ours has no answer yet", () => {
    const plan = planOf([[["=OFFTAKE.VERSION()", "#BUSY!"]]]);
    expect(plan.waiting).toEqual([{ sheetName: "Model", row: 0, column: 0 }]);
    expect(plan.planned).toEqual([]);
  });
});

test("names and rules that call our functions are told and left", () => {
  const plan = planOf([[1]], {
    names: [
      { name: "spend", scope: null, formula: '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")' },
      { name: "plain", scope: null, formula: "=Model!$A$1" },
    ],
    rules: [{ sheetName: "Model", kind: "conditional format", formula: "=OFFTAKE.TERM($A$1)>3" }],
    unreadRules: ["data validation"],
  });
  expect(plan.left.map(({ place }) => place)).toEqual([
    "name spend",
    "conditional format on sheet Model",
    "data validations",
  ]);
});

test("the sheet of an earlier hand-over keeps its name, the new one gets a number", () => {
  const book = scannedBook({ "Offtake workings": [[1]], Model: [[["=OFFTAKE.COMPUTEGROWTH(1,12)", 2]]] });
  expect(handOverPlan(book).planned[0]?.becomes).toMatch(/^='Offtake workings \(2\)'!/);
});

test("only functions that every spreadsheet program has had since 2010 stand on the sheet of workings", () => {
  const calls = [
    "ANNUALSPEND('My Terms'!A1:B4)",
    "SCHEDULE('My Terms'!A1:B4)",
    "PRESENTVALUE('My Terms'!A1:B4,9%)",
    "MARKTOMARKET('My Terms'!A1:B4,9%,20%)",
    "RECOGNIZED('My Terms'!A1:B4,46900)",
    "RPOBAND('My Terms'!A1:B4,46900,0,12)",
    "BREAKEVENDECLINE('My Terms'!A1:B4,9%,20%)",
    "CONCENTRATIONRANGE({0.4,0.3})",
    "TOPSHARE({3,2,1},2)",
    "GPUHOURCOST(30000,8%,5)",
  ];
  const functions = new Set(
    sheetLines(planOf(calls.map((call) => [[`=OFFTAKE.${call}`, 1]])))
      .flat()
      .filter((text) => text.startsWith("="))
      .flatMap((formula) => functionsIn(formula)),
  );
  const since2010 = new Set([
    "YEARFRAC",
    "INT",
    "MIN",
    "MAX",
    "ROUND",
    "EOMONTH",
    "EDATE",
    "MOD",
    "MONTH",
    "YEAR",
    "IF",
    "AND",
    "SUM",
    "SUMPRODUCT",
    "SUMSQ",
    "LARGE",
    "PMT",
  ]);
  expect([...functions].filter((name) => !since2010.has(name))).toEqual([]);
  expect(functions.size).toBeGreaterThan(10);
});

test("formulas that give an error are named before anything is written, and a function that does not exist is listed", () => {
  const plan = planOf([
    [["=OFFTAKE.TERM('My Terms'!A1:B4)", 6.5]],
    [['=OFFTAKE.GPUHOURPRICE("x",1)', "#VALUE!"]],
    [["=OFFTAKE.RPO('My Terms'!A1:B4)", "#NAME?"]],
  ]);
  expect(plan.planned).toHaveLength(2);
  expect(plan.errors).toMatchObject([{ sheetName: "Model", row: 1, column: 0 }]);
  expect(plan.left).toEqual([
    {
      place: "'Model'!A3",
      what: "=OFFTAKE.RPO('My Terms'!A1:B4)",
      reason: "There is no function OFFTAKE.RPO: correct the formula, then hand over.",
    },
  ]);
});
