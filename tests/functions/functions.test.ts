/** @jest-environment jsdom */
import { errorFrom } from "./error-from";
import { allDeals } from "../../src/catalog/catalogue";
import * as functions from "../../src/functions/functions";
import { loadRealCustomFunctions } from "./real-office";

beforeAll(loadRealCustomFunctions);

const DEAL = "meta-coreweave-2026";
const EARLIER = "meta-coreweave-2025";
const START = 46388; // 1 January 2027
const END = 48568; // 20 December 2032
const SIGNED = 46112; // 31 March 2026
const DAYS = END - START + 1;
/** A single text reaches a range parameter as one cell. */
const id = (text: string): unknown[][] => [[text]];
/** The reference deal typed by hand, labels in the first column. */
const BY_HAND = [
  ["value", 21e9],
  ["start", START],
  ["end", END],
  ["term", 6.5],
  ["signed", SIGNED],
];
const transposed = (cells: unknown[][]): unknown[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));
const changed = (label: string, value: unknown): unknown[][] =>
  BY_HAND.map((row) => (row[0] === label ? [label, value] : row));
const without = (...labels: string[]): unknown[][] => BY_HAND.filter((row) => !labels.includes(String(row[0])));

/** The three ways to give the same deal. */
const FORMS: [string, unknown[][]][] = [
  ["the id", id(DEAL)],
  ["a terms range with labels in the first column", BY_HAND],
  ["a terms range with labels in the first row", transposed(BY_HAND)],
];

describe.each(FORMS)("given %s", (_, deal) => {
  test("FIGURE gives the value, 21 billion", () => {
    expect(functions.figureCell(deal, "value", undefined)).toBe(21e9);
  });

  test.each`
    convention   | expected               | source
    ${"stated"}  | ${21e9 / 6.5}          | ${"issue: 21e9 ÷ 6.5"}
    ${"service"} | ${21e9 / (2150 / 360)} | ${"by hand, 30/360: 2027-01-01 to 2032-12-21 is 5·360 + 11·30 + 20 days"}
    ${"signing"} | ${21e9 / (2421 / 360)} | ${"by hand, 30/360: 2026-03-31 (as the 30th) to 2032-12-21 is 6·360 + 9·30 − 9 days"}
    ${undefined} | ${21e9 / (2150 / 360)} | ${"design: service when both dates are documented"}
    ${null}      | ${21e9 / (2150 / 360)} | ${"same"}
    ${""}        | ${21e9 / (2150 / 360)} | ${"same"}
    ${"SERVICE"} | ${21e9 / (2150 / 360)} | ${"letter case does not matter"}
  `("ANNUALSPEND by $convention is $expected", ({ convention, expected }: { convention: string; expected: number }) => {
    expect(functions.annualSpendCell(deal, convention, undefined, undefined)).toBeCloseTo(expected, 4);
  });

  test("ANNUALSPEND by days of service is the issue's 3,516,279,069.77", () => {
    expect(functions.annualSpendCell(deal, "service").toFixed(2)).toBe("3516279069.77");
  });

  test.each`
    basis   | years         | source
    ${0}    | ${2150 / 360} | ${"YEARFRAC, by hand"}
    ${null} | ${2150 / 360} | ${"0 when omitted"}
    ${2}    | ${DAYS / 360} | ${"actual/360, by hand"}
    ${3}    | ${DAYS / 365} | ${"actual/365, by hand"}
    ${4}    | ${2150 / 360} | ${"European 30/360, by hand"}
  `("TERM by basis $basis is $years years", ({ basis, years }: { basis: number; years: number }) => {
    expect(functions.termCell(deal, "service", basis)).toBeCloseTo(years, 12);
    expect(functions.annualSpendCell(deal, "service", "base", basis)).toBeCloseTo(21e9 / years, 4);
  });

  test("SCHEDULE by year has a header and a row for each of 2027 to 2032, and sums to 21,000,000,000.00", () => {
    const [header, ...rows] = functions.scheduleCell(deal, "year", undefined, undefined);
    expect(header).toEqual(["period", "amount", "cumulative", "remaining"]);
    expect(rows.map(([period]) => period)).toEqual([2027, 2028, 2029, 2030, 2031, 2032]);
    expect(rows.reduce((cents, [, amount]) => cents + Math.round(Number(amount) * 100), 0)).toBe(21e11);
    expect(rows[0]?.[1]).toBeCloseTo((21e9 * 365) / DAYS, 1); // by hand, within a cent of rounding
    expect(rows.at(-1)?.[2]).toBe(21e9);
    expect(rows.at(-1)?.[3]).toBe(0);
  });

  test("SCHEDULE by quarter labels a row with its last day, as a plain serial where there is no host", () => {
    const [, first, second] = functions.scheduleCell(deal, "Quarter", "level");
    expect([first?.[0], second?.[0]]).toEqual([46477, 46568]); // 31 March and 30 June 2027
  });

  test("SCHEDULE by fiscal year to June has one row more", () => {
    expect(functions.scheduleCell(deal, null as never, null as never, 6)).toHaveLength(1 + 7); // fiscal 2027 to 2033
  });

  test("RECOGNIZED and REMAINING split the value at the end of a day", () => {
    const asOf = START + 364; // 31 December 2027
    expect(functions.recognizedCell(deal, asOf)).toBeCloseTo((21e9 * 365) / DAYS, 3);
    expect(functions.remainingCell(deal, asOf, "level")).toBeCloseTo((21e9 * (DAYS - 365)) / DAYS, 3);
    expect(functions.recognizedCell(deal, START - 1)).toBe(0);
    expect(functions.remainingCell(deal, END)).toBe(0);
  });

  test("TERMS gives a block that every function takes in place of the deal, with the same results", () => {
    const block = functions.termsCell(deal);
    expect(block.map(([label]) => label)).toEqual([
      "value",
      "start",
      "end",
      "term",
      "signed",
      "announced",
      "prepayment",
      "escalator",
      "ramp months",
      "kind",
      "notice days",
      "notice from",
      "probability",
      "exercise by",
      "delay months",
      "delay",
      "prepaid on",
      "credit from",
      "credit to",
      "first step",
      "monthly fee",
      "fee from",
      "price",
      "value is",
      "convention",
      "unit",
    ]);
    expect(block.map(([, term]) => term).slice(0, 5)).toEqual([21e9, START, END, 6.5, SIGNED]);
    expect(block.map(([, term]) => term).slice(6, 9)).toEqual(["", "", ""]);
    expect(functions.termsCell(block)).toEqual(block);
    for (const convention of ["service", "stated", "signing"]) {
      expect(functions.annualSpendCell(block, convention)).toBe(functions.annualSpendCell(deal, convention));
    }
    expect(functions.scheduleCell(block, "month")).toEqual(functions.scheduleCell(deal, "month"));
    expect(functions.remainingCell(block, 47000)).toBe(functions.remainingCell(deal, 47000));
  });
});

describe.each(allDeals().map((deal) => [deal.id]))("the catalogue's deal %s", (deal) => {
  const calls: ((terms: unknown[][]) => unknown)[] = [
    (terms) => functions.annualSpendCell(terms),
    (terms) => functions.termCell(terms, "signing", 1),
    (terms) => functions.scheduleCell(terms, "quarter"),
    (terms) => functions.remainingCell(terms, 47000),
  ];

  test("gives the same from its id and from its spilled terms: a result, or an error with a message", () => {
    const block = outcome(() => functions.termsCell(id(deal)));
    if (block instanceof CustomFunctions.Error) {
      expect(block).toMatchObject({ code: "#N/A", message: expect.stringContaining(deal) });
      return;
    }
    for (const call of calls) {
      const [fromId, fromTerms] = [outcome(() => call(id(deal))), outcome(() => call(block as unknown[][]))];
      if (!(fromId instanceof CustomFunctions.Error)) expect(fromTerms).toEqual(fromId);
      else expect(fromTerms).toMatchObject({ code: fromId.code, message: expect.stringMatching(/.{20}/) });
    }
  });
});

test("a day of announcement stands under its own label, and counts where no day of signing is documented", () => {
  const block = functions.termsCell(id(EARLIER));
  const terms = Object.fromEntries(block.map(([label, term]) => [label, term]));
  expect(terms).toMatchObject({ signed: "", announced: 45930 }); // 30 September 2025
  expect(functions.termCell(block, "signing")).toBe(functions.termCell(id(EARLIER), "signing"));
  expect(
    functions.termCell(
      [
        ["announced", START],
        ["end", END],
      ],
      "signing",
    ),
  ).toBeCloseTo(2150 / 360, 12);
  expect(
    functions.termCell(
      [
        ["announced", 40_000],
        ["signed", START],
        ["end", END],
      ],
      "signing",
    ),
  ).toBeCloseTo(2150 / 360, 12);
});

test("the value of the earlier deal is 14.2 billion", () => {
  expect(functions.figureCell(id(EARLIER), "value")).toBe(14.2e9);
});

test("a cell of a terms range that changes changes the result", () => {
  expect(functions.annualSpendCell(changed("value", 13e9), "stated")).toBe(13e9 / 6.5);
  expect(functions.annualSpendCell(changed("term", 5), "stated")).toBe(21e9 / 5);
});

test("several tranches are added up", () => {
  expect(
    functions.annualSpendCell(
      [
        ["value", 10e6, 30e6],
        ["term", 2, 3],
      ],
      "stated",
    ),
  ).toBe(10e6 / 2 + 30e6 / 3);
});

describe("bounds of what is documented", () => {
  test("a start documented by its year runs from its first to its last day", () => {
    expect(["base", "low", "high"].map((bound) => functions.figureCell(id(DEAL), "start", bound))).toEqual([
      START,
      START,
      46752,
    ]);
  });

  test("the highest annual spend counts from the last possible start", () => {
    expect(functions.annualSpendCell(id(DEAL), "service", "high")).toBeCloseTo(21e9 / (1791 / 360), 4); // by hand: 2027-12-31 as the 30th, to 2032-12-21
    // The 10-Q says up to 21 billion: a ceiling has no low.
    expect(errorFrom(() => functions.annualSpendCell(id(DEAL), "service", "low"))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("sources say up to $21 bn") as string,
    });
  });

  test("a typed term has no width", () => {
    expect(functions.annualSpendCell(BY_HAND, "service", "high")).toBe(
      functions.annualSpendCell(BY_HAND, "service", "base"),
    );
  });
});

test("a figure in words comes as text", () => {
  expect(functions.figureCell(id(DEAL), "chips")).toMatch(/Rubin/);
});

test("SOURCE names grade, publisher, date and address", () => {
  expect(functions.sourceCell(id(DEAL), "value")).toMatch(/^(filing|company|news|article|aggregator), .+, https:\/\//);
});

test("VERSION names add-in and catalogue", () => {
  expect(functions.versionCell()).toMatch(/^Offtake \d+\.\d+\.\d+, catalogue \d{4}\.\d+\.\d+$/);
});

describe("where the host shows formatted numbers", () => {
  const host = globalThis as { Office?: unknown };
  let before: unknown;
  beforeAll(() => {
    before = host.Office;
    host.Office = { context: { requirements: { isSetSupported: () => true } } };
  });
  afterAll(() => {
    host.Office = before;
  });

  test("dates carry their format, years and amounts stay plain", () => {
    const date = (basicValue: number): object => ({
      type: "FormattedNumber",
      basicType: "Double",
      basicValue,
      numberFormat: "yyyy-mm-dd",
    });
    expect(functions.figureCell(id(DEAL), "end")).toEqual(date(END));
    expect(functions.termsCell(id(DEAL))[1]).toEqual(["start", date(START)]);
    expect(functions.scheduleCell(id(DEAL), "quarter")[1]?.[0]).toEqual(date(46477));
    expect(functions.scheduleCell(id(DEAL), "year")[1]?.[0]).toBe(2027);
    expect(typeof functions.scheduleCell(id(DEAL), "quarter")[1]?.[1]).toBe("number");
  });

  test("a spilled terms block with formatted dates is read back", () => {
    expect(functions.annualSpendCell(functions.termsCell(id(DEAL)), "service")).toBe(
      functions.annualSpendCell(id(DEAL), "service"),
    );
  });
});

describe("bad input", () => {
  test.each`
    case                                 | call                                                                                                                      | code         | message
    ${"an id typed wrongly"}             | ${() => functions.annualSpendCell(id("meta-corweave-2026"))}                                                              | ${"#N/A"}    | ${/no deal is called "meta-corweave-2026"; the nearest are meta-coreweave-2026/}
    ${"a deal without a start"}          | ${() => functions.annualSpendCell(id(EARLIER), "service")}                                                                | ${"#N/A"}    | ${/meta-coreweave-2025 has no documented start/}
    ${"a deal without start and length"} | ${() => functions.scheduleCell(id(EARLIER))}                                                                              | ${"#N/A"}    | ${/meta-coreweave-2025 has no documented start/}
    ${"a figure that is not there"}      | ${() => functions.figureCell(id(DEAL), "megawatts")}                                                                      | ${"#N/A"}    | ${/no documented figure "megawatts": it has value/}
    ${"no deal"}                         | ${() => functions.termCell(null as never)}                                                                                | ${"#VALUE!"} | ${/deal must be the id of a catalogue deal, or a range of labelled terms: got nothing/}
    ${"a blank cell as deal"}            | ${() => functions.termCell([[0]])}                                                                                        | ${"#VALUE!"} | ${/got nothing/}
    ${"an empty range"}                  | ${() => functions.termCell([[0, ""], [null, 0]])}                                                                         | ${"#VALUE!"} | ${/states nothing/}
    ${"a number as deal"}                | ${() => functions.termCell([[42]])}                                                                                       | ${"#VALUE!"} | ${/got 42/}
    ${"an unknown label"}                | ${() => functions.termCell([...BY_HAND, ["gpus", 1]])}                                                                    | ${"#VALUE!"} | ${/unknown label "gpus" in row 6, column 1/}
    ${"text for a number"}               | ${() => functions.annualSpendCell(changed("value", "21 bn"))}                                                             | ${"#VALUE!"} | ${/value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2 of the range holds "21 bn"/}
    ${"an error in the range"}           | ${() => functions.annualSpendCell(changed("value", new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)))} | ${"#VALUE!"} | ${/row 1, column 2 of the range holds #DIV\/0!/}
    ${"an error text in the range"}      | ${() => functions.annualSpendCell(changed("value", "#N/A"))}                                                              | ${"#N/A"}    | ${/row 1, column 2 of the range holds #N\/A/}
    ${"an error no function can give"}   | ${() => functions.annualSpendCell(changed("value", "#REF!"))}                                                             | ${"#VALUE!"} | ${/row 1, column 2 of the range holds #REF!/}
    ${"a value left out"}                | ${() => functions.annualSpendCell(without("value"))}                                                                      | ${"#N/A"}    | ${/the terms range has no value/}
    ${"an end left out"}                 | ${() => functions.termCell(without("end", "term"), "service")}                                                            | ${"#N/A"}    | ${/the terms range has no end/}
    ${"reversed dates"}                  | ${() => functions.termCell(changed("end", START - 1), "service")}                                                         | ${"#VALUE!"} | ${/end must be on or after start and signing, 2027-01-01: row \d, column 2 of the range holds 2026-12-31/}
    ${"1e300 to the cent"}               | ${() => functions.scheduleCell(changed("value", 1e300))}                                                                  | ${"#VALUE!"} | ${/row 1, column 2 of the range holds 1e\+300/}
    ${"1e300 as a date"}                 | ${() => functions.termCell(changed("end", 1e300), "service")}                                                             | ${"#VALUE!"} | ${/end must be a date/}
    ${"a negative value"}                | ${() => functions.annualSpendCell(changed("value", -5))}                                                                  | ${"#VALUE!"} | ${/a number from 0 .*row 1, column 2 of the range holds -5/}
    ${"a wrong convention"}              | ${() => functions.termCell(BY_HAND, "yearly")}                                                                            | ${"#VALUE!"} | ${/convention must be one of service, stated, signing: got "yearly"/}
    ${"a wrong period"}                  | ${() => functions.scheduleCell(BY_HAND, "week")}                                                                          | ${"#VALUE!"} | ${/period must be one of month, quarter, year: got "week"/}
    ${"a wrong profile"}                 | ${() => functions.remainingCell(BY_HAND, START, "steep")}                                                                 | ${"#VALUE!"} | ${/profile must be one of level, ramp, escalating: got "steep"/}
    ${"a wrong bound"}                   | ${() => functions.figureCell(id(DEAL), "value", "middle")}                                                                | ${"#VALUE!"} | ${/bound must be one of base, low, high: got "middle"/}
    ${"a wrong basis"}                   | ${() => functions.termCell(BY_HAND, "service", 5)}                                                                        | ${"#VALUE!"} | ${/0, 1, 2, 3 or 4/}
    ${"a wrong month"}                   | ${() => functions.scheduleCell(BY_HAND, "year", "level", 13)}                                                             | ${"#VALUE!"} | ${/fiscalYearEndMonth/}
    ${"no as-of date"}                   | ${() => functions.recognizedCell(BY_HAND, null as never)}                                                                 | ${"#VALUE!"} | ${/asOf must be a date: got nothing/}
    ${"a ramp without ramp months"}      | ${() => functions.remainingCell(BY_HAND, START, "ramp")}                                                                  | ${"#N/A"}    | ${/ramp months/}
    ${"the source of typed terms"}       | ${() => functions.sourceCell(BY_HAND, "value")}                                                                           | ${"#N/A"}    | ${/typed in cells/}
    ${"a figure that no terms have"}     | ${() => functions.figureCell(BY_HAND, "gpus")}                                                                            | ${"#VALUE!"} | ${/its figures are value, start/}
    ${"a figure that is not stated"}     | ${() => functions.figureCell(BY_HAND, "prepayment")}                                                                      | ${"#N/A"}    | ${/does not state "prepayment"/}
    ${"one figure of two tranches"}      | ${() => functions.figureCell([["value", 1e9, 2e9]], "value")}                                                             | ${"#VALUE!"} | ${/has 2/}
    ${"a bound that has no figure"}      | ${() => functions.annualSpendCell(id(EARLIER), "signing", "low")}                                                         | ${"#N/A"}    | ${/no documented low/}
  `(
    "$case gives $code with a message",
    ({ call, code, message }: { call: () => unknown; code: string; message: RegExp }) => {
      const failure = thrownBy(call);
      expect(failure).toBeInstanceOf(CustomFunctions.Error);
      expect(failure).toMatchObject({ code, message: expect.stringMatching(message) });
    },
  );
});

test("a bug is not dressed up as a calculation error", () => {
  const broken = {
    get type(): never {
      throw new RangeError("broken");
    },
  };
  expect(thrownBy(() => functions.termCell([["value", broken]]))).toBeInstanceOf(RangeError);
});

/** What a call gives; an error for the cell counts as that, anything else thrown fails the test. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("expected a failure");
}
