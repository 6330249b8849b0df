import type { Tranche } from "../../src/finance/contract";
import { FinanceError } from "../../src/finance/errors";
import { ErrorInCell } from "../../src/functions/cell-value";
import { NAMING_LABELS, TERM_LABELS, UNIT_LABELS } from "../../src/functions/term-labels";
import { contractInRange } from "../../src/functions/terms-range";

const LABELS = [...TERM_LABELS, ...UNIT_LABELS, ...NAMING_LABELS].join(", ");
const START = 46388; // 1 January 2027
const END = 48568; // 20 December 2032
const NOTHING: Tranche = {
  value: null,
  start: null,
  end: null,
  term: null,
  signed: null,
  announced: null,
  prepayment: null,
  escalator: null,
  rampMonths: null,
};
/** Without what messages call them. */
const tranchesIn = (cells: readonly (readonly unknown[])[]): readonly Tranche[] =>
  contractInRange(cells).tranches.map((tranche) => {
    const { calledBy, ...terms } = tranche;
    expect(calledBy === undefined || calledBy?.includes("of the terms range")).toBe(true);
    return terms;
  });
const transposed = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));

const EVERYTHING = [
  ["value", 21e9],
  ["start", START],
  ["end", END],
  ["term", 6.5],
  ["signed", 46112],
  ["prepayment", 1e9],
  ["escalator", 0.03],
  ["ramp months", 18],
];

describe("labels in the first column", () => {
  test("every label is read into its term", () => {
    expect(tranchesIn(EVERYTHING)).toEqual([
      {
        value: 21e9,
        start: START,
        end: END,
        term: 6.5,
        signed: 46112,
        announced: null,
        prepayment: 1e9,
        escalator: 0.03,
        rampMonths: 18,
      },
    ]);
  });

  test("each further column is a tranche", () => {
    expect(
      tranchesIn([
        ["value", 5e6, 7e6],
        ["end", END, null],
      ]),
    ).toEqual([
      { ...NOTHING, value: 5e6, end: END },
      { ...NOTHING, value: 7e6 },
    ]);
  });

  test("one row is enough", () => {
    expect(tranchesIn([["value", 21e9]])).toEqual([{ ...NOTHING, value: 21e9 }]);
  });
});

describe("labels in the first row", () => {
  test("the same terms turned around give the same tranche", () => {
    expect(tranchesIn(transposed(EVERYTHING))).toEqual(tranchesIn(EVERYTHING));
  });

  test("each further row is a tranche", () => {
    expect(
      tranchesIn([
        ["value", "start"],
        [5e6, START],
        [7e6, END],
      ]),
    ).toEqual([
      { ...NOTHING, value: 5e6, start: START },
      { ...NOTHING, value: 7e6, start: END },
    ]);
  });

  test("one column is enough", () => {
    expect(tranchesIn([["value"], [5e6], [7e6]])).toEqual([
      { ...NOTHING, value: 5e6 },
      { ...NOTHING, value: 7e6 },
    ]);
  });
});

test.each(["VALUE", " Value ", "value\u00a0"])("the label %j is read whatever its case and spaces", (label) => {
  expect(
    tranchesIn([
      [label, 3e6],
      ["Ramp  Months", 6],
    ]),
  ).toEqual([{ ...NOTHING, value: 3e6, rampMonths: 6 }]);
});

test.each([0, null, undefined, "", "  ", { type: "Empty" }])(
  "a blank cell, delivered as %j, is not stated",
  (blank) => {
    expect(
      tranchesIn([
        ["value", 21e9],
        ["prepayment", blank],
        ["start", blank],
      ]),
    ).toEqual([{ ...NOTHING, value: 21e9 }]);
  },
);

test("blank lines and blank tranches are skipped, so whole columns may be given", () => {
  const cells = [
    ["value", 0, 5e6],
    ["", 0, ""],
    ["term", null, 2],
    [0, 0, 0],
  ];
  expect(tranchesIn(cells)).toEqual([{ ...NOTHING, value: 5e6, term: 2 }]);
  expect(tranchesIn(transposed(cells))).toEqual([{ ...NOTHING, value: 5e6, term: 2 }]);
});

test("a line of words without a label names the tranches and is no term", () => {
  const cells = [
    ["", "Phase 1", "Phase 2"],
    ["value", 3e6, 5e6],
    ["term", 1, 2],
  ];
  const tranches = [
    { ...NOTHING, value: 3e6, term: 1 },
    { ...NOTHING, value: 5e6, term: 2 },
  ];
  expect(tranchesIn(cells)).toEqual(tranches);
  expect(tranchesIn(transposed(cells))).toEqual(tranches);
});

test.each([2030, "30/6/2032", "2.5bn"])("%j without a label is not taken for a name of a tranche", (cell) => {
  const cells = [
    ["", cell],
    ["value", 3e6],
  ];
  expect(() => tranchesIn(cells)).toThrow("row 1, column 2 of the range has no label");
});

test("a formatted number, as our own functions spill dates, is read as its number", () => {
  const date = { type: "FormattedNumber", basicType: "Double", basicValue: START + 0.5, numberFormat: "yyyy-mm-dd" };
  expect(tranchesIn([["start", date]])).toEqual([{ ...NOTHING, start: START }]);
});

test.each`
  case                                 | cells                                                 | message
  ${"an unknown label in a column"}    | ${[["value", 1], ["strat", 2]]}                       | ${'unknown label "strat" in row 2, column 1 of the range: the labels are LABELS'}
  ${"an unknown label in a row"}       | ${[["value", "start", "gpus"], [1, 2, 3]]}            | ${'unknown label "gpus" in row 1, column 3 of the range: the labels are LABELS'}
  ${"a number for a label"}            | ${[["value", 1], ["end", 2], [7, 3]]}                 | ${"unknown label 7 in row 3, column 1 of the range: the labels are LABELS; for an Excel table, include the header row, as in Table1[#All]"}
  ${"a table without its header"}      | ${[[1e6, 46388, 46752], [2e6, 46388, 46752]]}         | ${"unknown label 1000000 in row 1, column 1 of the range: the labels are LABELS; for an Excel table, include the header row, as in Table1[#All]"}
  ${"a label missing"}                 | ${[["value", 1], ["", 2], ["end", 3]]}                | ${"row 2, column 2 of the range has no label: the labels are LABELS"}
  ${"a label twice"}                   | ${[["value", 1], ["Value ", 2]]}                      | ${'the terms range has the label "value" twice'}
  ${"text for a number"}               | ${[["value", "lots"], ["start", 2]]}                  | ${'value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2 of the range holds "lots"'}
  ${"text for a date"}                 | ${[["value", 1], ["start", "1 Jan 2027"]]}            | ${'start must be a date: row 2, column 2 of the range holds "1 Jan 2027"'}
  ${"a truth value"}                   | ${[["value", true], ["start", 2]]}                    | ${"value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2 of the range holds true"}
  ${"1e300 for a date"}                | ${[["value", 1], ["end", 1e300]]}                     | ${"end must be a date: row 2, column 2 of the range holds 1e+300"}
  ${"a date before 1900"}              | ${[["value", 1], ["end", -5]]}                        | ${"end must be a date: row 2, column 2 of the range holds -5"}
  ${"1e300 for an amount"}             | ${[["value", 1e300], ["start", 2]]}                   | ${"value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2 of the range holds 1e+300"}
  ${"1e15, whose last unit is lost"}   | ${[["start", START], ["prepayment", 1e15]]}           | ${"prepayment must be a number from 0 to below 1,000,000,000,000,000: row 2, column 2 of the range holds 1000000000000000"}
  ${"2,000,000 where it is in USD bn"} | ${[["value (USD bn)", 2e6], ["start", START]]}        | ${"value must be a number from 0 to below 1,000,000 in its unit: row 1, column 2 of the range holds 2000000"}
  ${"a negative amount"}               | ${[["value", -5], ["start", 2]]}                      | ${"value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2 of the range holds -5"}
  ${"an escalator below -100 %"}       | ${[["escalator", -1.5], ["start", 2]]}                | ${"escalator must be a number from -1 to 1 (for 3 per cent type 3% or 0.03): row 1, column 2 of the range holds -1.5"}
  ${"an end before the start"}         | ${[["start", START, START], ["end", END, START - 1]]} | ${"end must be on or after start and signing, 2027-01-01: row 2, column 3 of the range holds 2026-12-31"}
  ${"the same in rows"}                | ${[["start", "end"], [START, END], [END, START]]}     | ${"end must be on or after start and signing, 2032-12-20: row 3, column 2 of the range holds 2027-01-01"}
  ${"an end before the signing"}       | ${[["signed", END], ["end", START]]}                  | ${"end must be on or after start and signing, 2032-12-20: row 2, column 2 of the range holds 2027-01-01"}
  ${"service before signing"}          | ${[["start", START], ["signed", START + 10]]}         | ${'service starts before signing: type the day the contract took effect as "signed"; the start is 2027-01-01, and row 2, column 2 of the range holds 2027-01-11'}
  ${"labels without any term"}         | ${[["value", 0], ["start", ""]]}                      | ${"the terms range states nothing: it needs a column beside its labels with a number or a date"}
  ${"a column of labels alone"}        | ${[["value"], ["start"]]}                             | ${"the terms range states nothing: it needs a column beside its labels with a number or a date"}
  ${"a row of labels alone"}           | ${[["value", "start"]]}                               | ${"the terms range states nothing: it needs a row below its labels with a number or a date"}
`("$case is refused: $message", ({ cells, message }: { cells: unknown[][]; message: string }) => {
  expect(() => contractInRange(cells)).toThrow(new FinanceError("shape", message.replace("LABELS", LABELS)));
});

test("where row and column hold equally many labels, the first column counts", () => {
  expect(() =>
    contractInRange([
      ["value", "start"],
      ["end", END],
    ]),
  ).toThrow(
    new FinanceError(
      "shape",
      'value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2 of the range holds "start"',
    ),
  );
});

test("what Excel can still hold to the unit is an amount, and a contract of one day is one", () => {
  expect(
    tranchesIn([
      ["value", 999_999_999_999_999],
      ["start", END],
      ["end", END],
      ["escalator", -0.5],
    ]),
  ).toEqual([{ ...NOTHING, value: 999_999_999_999_999, start: END, end: END, escalator: -0.5 }]);
});

test("a deal may be announced after its last day of service", () => {
  const terms = [
    ["start", START],
    ["end", END],
    ["announced", END + 10],
  ];
  expect(tranchesIn(terms)).toEqual([{ ...NOTHING, start: START, end: END, announced: END + 10 }]);
});

test.each`
  cell                                                                                           | code         | message
  ${"#N/A"}                                                                                      | ${"#N/A"}    | ${"row 2, column 2 of the range holds #N/A"}
  ${{ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }}             | ${"#VALUE!"} | ${"row 2, column 2 of the range holds #DIV/0!"}
  ${{ type: "CustomFunctionError", code: "#REF!" }}                                              | ${"#VALUE!"} | ${"row 2, column 2 of the range holds #REF!"}
  ${{ type: "Entity", text: "Acme", basicType: "Error", basicValue: "#VALUE!", properties: {} }} | ${"#VALUE!"} | ${'row 2, column 2 of the range holds the data type "Acme", which has no plain number'}
`(
  "an error value in a cell is $code, which can say where it is: $message",
  ({ cell, code, message }: { cell: unknown; code: string; message: string }) => {
    const failure = thrownBy(() =>
      contractInRange([
        ["value", 5],
        ["start", cell],
      ]),
    );
    expect(failure).toBeInstanceOf(ErrorInCell);
    expect(failure).toMatchObject({ code, message });
  },
);

test("text that only begins with # is text", () => {
  expect(() => contractInRange([["value", "#1"]])).toThrow(
    'value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2 of the range holds "#1"',
  );
});

test("a table of 100,000 contracts is one range", () => {
  const table = [
    ["value", "start", "end"],
    ...Array.from({ length: 100_000 }, (_, index) => [1e6 + index, START, END]),
  ];
  const { tranches } = contractInRange(table);
  expect(tranches).toHaveLength(100_000);
  expect(tranches[99_999]).toMatchObject({ ...NOTHING, value: 1_099_999, start: START, end: END });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("expected a failure");
}
