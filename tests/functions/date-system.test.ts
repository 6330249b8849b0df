/** @jest-environment jsdom */
import { stateDateSystem } from "../../src/functions/date-system";
import * as functions from "../../src/functions/functions";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

beforeAll(loadRealCustomFunctions);
afterEach(() => stateDateSystem(1900));

const DEAL = [["meta-coreweave-2026"]];
const TYPED = [
  ["value", 21e9],
  ["start", 46388],
  ["end", 48568],
];

const withDates: [string, () => unknown][] = [
  ["a date as an argument", () => functions.remainingCell(DEAL, 47000)],
  ["an optional date", () => functions.presentValueCell(DEAL, 0.08, 46387)],
  ["a day to look up", () => functions.figureCell(DEAL, "value", "base", 46400)],
  ["dates in a terms range", () => functions.annualSpendCell(TYPED)],
  ["a date that is given back", () => functions.figureCell(DEAL, "end")],
  ["a terms block", () => functions.termsCell(DEAL)],
  ["the ends of months", () => functions.scheduleCell(DEAL, "month")],
  ["a list of deals", () => functions.dealsCell("meta")],
  ["evidence", () => functions.evidenceCell(DEAL)],
];

describe("in a workbook that counts from 1904", () => {
  test.each(withDates)("%s is refused with what to change, also where it was read before", (_, call) => {
    expect(call).not.toThrow();
    stateDateSystem(1904);
    expect(errorFrom(call)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/counts its dates from 1904.*1,462 days off: turn off/),
    });
    stateDateSystem(1900);
    expect(call).not.toThrow();
  });

  test.each`
    name              | args                                          | case
    ${"REMAINING"}    | ${[DEAL, [[47000]]]}                          | ${"a date as an argument"}
    ${"PRESENTVALUE"} | ${[DEAL, [[0.08]], [[46387]]]}                | ${"an optional date"}
    ${"FIGURE"}       | ${[DEAL, [["value"]], [["base"]], [[46400]]]} | ${"a day to look up"}
    ${"ANNUALSPEND"}  | ${[TYPED]}                                    | ${"dates in a terms range"}
  `(
    "WHY says of $name with $case why it is refused, and what to do",
    ({ name, args }: { name: string; args: unknown[][][] }) => {
      stateDateSystem(1904);
      expect(functions.whyCell(name, args)).toMatch(
        new RegExp(
          `^${name} gives #VALUE! because this workbook counts its dates from 1904.*turn off "Use 1904 date system" in Excel's options`,
        ),
      );
      stateDateSystem(1900);
      expect(functions.whyCell(name, args)).not.toContain("1904");
    },
  );

  test("what needs no date still calculates", () => {
    stateDateSystem(1904);
    expect(functions.annualSpendCell(DEAL, "stated")).toBe(21e9 / 6.5);
    expect(
      functions.annualSpendCell(
        [
          ["value", 10e6],
          ["term", 5],
        ],
        "stated",
      ),
    ).toBe(2e6);
    expect(functions.figureCell(DEAL, "value")).toBe(21e9);
    expect(functions.scheduleCell(DEAL, "year")).toHaveLength(7);
    expect(functions.concentrationCell([[20, 30, 50]])).toBe(3800);
  });
});

test("functions and pane are bundles of their own: what one module says, another copy of it knows", () => {
  stateDateSystem(1904);
  jest.isolateModules(() => {
    const other = jest.requireActual<typeof import("../../src/functions/date-system")>(
      "../../src/functions/date-system",
    );
    expect(() => other.requireDatesFrom1900()).toThrow("from 1904");
  });
});
