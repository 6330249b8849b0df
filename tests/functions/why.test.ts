/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allDeals } from "../../src/catalog/catalogue";
import * as functions from "../../src/functions/functions";
import { EXPLAINED } from "../../src/workings/sentence";
import { errorFrom } from "./error-from";
import { loadRealCustomFunctions } from "./real-office";

beforeAll(loadRealCustomFunctions);

const DEAL = "meta-coreweave-2026";
const TYPED = [
  ["value", 21e9],
  ["start", 46388],
  ["end", 48568],
  ["term", 6.5],
];
const AMOUNTS = [[20, 30, 50]];
/** Arguments as a repeating parameter delivers them: each a range. */
const ranges = (...args: unknown[]): unknown[][][] =>
  args.map((argument) => (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]));
const why = (name: string, ...args: unknown[]): string => functions.whyCell(name, ranges(...args));

test("every function in the reference but WHY itself can be explained", () => {
  const source = readFileSync(join(__dirname, "..", "..", "src", "functions", "functions.ts"), "utf8");
  const tagged = [...source.matchAll(/@customfunction\s+(\S+)/g)].map(([, id]) => id);
  expect(tagged.filter((id) => id !== "WHY" && !EXPLAINED.includes(id as never))).toEqual([]);
});

// Each case: the call, and the number that the function's own wrapper gives for the same arguments, which WHY must state.
test.each`
  name               | args                                      | result                                                                        | digits
  ${"TERM"}          | ${[DEAL, "stated"]}                       | ${() => functions.termCell([[DEAL]], "stated")}                               | ${1}
  ${"ANNUALSPEND"}   | ${[DEAL, "stated"]}                       | ${() => functions.annualSpendCell([[DEAL]], "stated")}                        | ${2}
  ${"ANNUALSPEND"}   | ${[DEAL, null, "high", 1]}                | ${() => functions.annualSpendCell([[DEAL]], undefined, "high", 1)}            | ${2}
  ${"ANNUALSPEND"}   | ${[TYPED, "service"]}                     | ${() => functions.annualSpendCell(TYPED, "service")}                          | ${2}
  ${"RECOGNIZED"}    | ${[DEAL, 47000]}                          | ${() => functions.recognizedCell([[DEAL]], 47000)}                            | ${2}
  ${"REMAINING"}     | ${[TYPED, 47000, "level"]}                | ${() => functions.remainingCell(TYPED, 47000, "level")}                       | ${2}
  ${"RPOBAND"}       | ${[DEAL, 47000, 0, 24]}                   | ${() => functions.rpoBandCell([[DEAL]], 47000, 0, 24)}                        | ${2}
  ${"PRESENTVALUE"}  | ${[DEAL, 0.08, null, "year"]}             | ${() => functions.presentValueCell([[DEAL]], 0.08, null, "year")}             | ${2}
  ${"MARKTOMARKET"}  | ${[DEAL, 0.08, 0.2, 0.1, null, "seller"]} | ${() => functions.markToMarketCell([[DEAL]], 0.08, 0.2, 0.1, null, "seller")} | ${2}
  ${"FORWARDPRICE"}  | ${[1, 7.2, 3, 5.4]}                       | ${() => functions.forwardPriceCell(1, 7.2, 3, 5.4)}                           | ${1}
  ${"GPUHOURPRICE"}  | ${[1.94e9, 76000, 0.5]}                   | ${() => functions.gpuHourPriceCell(1.94e9, 76000, 0.5)}                       | ${4}
  ${"GPUS"}          | ${[8760, 1, 0.5]}                         | ${() => functions.gpusCell(8760, 1, 0.5)}                                     | ${0}
  ${"MEGAWATTS"}     | ${[76000, 2.632]}                         | ${() => functions.megawattsCell(76000, 2.632)}                                | ${3}
  ${"SPENDPERMW"}    | ${[1.94e9, 200]}                          | ${() => functions.spendPerMwCell(1.94e9, 200)}                                | ${0}
  ${"GPUHOURCOST"}   | ${[80000, 0.1, 5]}                        | ${() => functions.gpuHourCostCell(80000, 0.1, 5)}                             | ${4}
  ${"COMPUTEGROWTH"} | ${[1, 6]}                                 | ${() => functions.computeGrowthCell(1, 6)}                                    | ${0}
  ${"CONCENTRATION"} | ${[AMOUNTS]}                              | ${() => functions.concentrationCell(AMOUNTS)}                                 | ${0}
  ${"COMBINED"}      | ${["meta-coreweave-2025", DEAL]}          | ${() => functions.combinedCell(ranges("meta-coreweave-2025", DEAL))}          | ${0}
`(
  "$name$args: the sentence ends in the function's own result",
  ({ name, args, result, digits }: { name: string; args: unknown[]; result: () => number; digits: number }) => {
    const shown = Math.abs(result()).toLocaleString("en-US", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    expect(why(name, ...args)).toContain(shown);
  },
);

test("the sources of a catalogue deal are named, typed terms have none", () => {
  expect(why("ANNUALSPEND", DEAL, "stated")).toMatch(/(filing|company|news|article|aggregator), /);
  expect(why("ANNUALSPEND", TYPED, "stated")).not.toMatch(/(filing|company|news|article|aggregator), /);
});

test("WHY of COMBINED says that the article calls it over 35 and that no page publishes the sum", () => {
  expect(why("COMBINED", "meta-coreweave-2025", DEAL)).toMatch(/over 35 billion.*no page shows.*publishing the sum/);
});

test.each(["offtake.term", "OFFTAKE.TERM", " Term "])(
  "the name %j is read in any case, with or without our namespace",
  (name) => {
    expect(why(name, DEAL, "stated")).toContain("6.5 years");
  },
);

test.each([undefined, null, []])("a function without arguments is explained with %j", (args) => {
  expect(functions.whyCell("VERSION", args as never)).toMatch(/version of the add-in/);
});

test("what was looked up as of a day is explained as of that day", () => {
  expect(why("FIGURE", "meta-coreweave-2025", "end", "base", 46111)).toContain("31 Dec 2031");
  expect(why("FIGURE", "meta-coreweave-2025", "end")).toContain("14 Dec 2031");
});

test("a figure is explained also where the deal's value is withheld", () => {
  const deal = allDeals().find((each) =>
    each.figures.some(({ name, withheld }) => name === "value" && withheld !== null),
  );
  expect(why("FIGURE", deal?.id, "announced")).toContain("Day of announcement of ");
});

describe("an error is explained with its reason and a remedy", () => {
  test.each`
    case                           | name                  | args                                                  | text
    ${"what is not documented"}    | ${"TERM"}             | ${["meta-coreweave-2025", "service"]}                 | ${/^TERM gives #N\/A because meta-coreweave-2025 has no documented start.*TERMS/}
    ${"a figure then unknown"}     | ${"FIGURE"}           | ${[DEAL, "value", "base", 46111]}                     | ${/^FIGURE gives #N\/A because .* was not documented on 2026-03-30/}
    ${"a figure known later"}      | ${"FIGURE"}           | ${["openai-cerebras-2026", "value", "base", 46053]}   | ${/^FIGURE gives #N\/A because .*had no documented value on 2026-01-31/}
    ${"double counting"}           | ${"COMBINED"}         | ${[DEAL, DEAL]}                                       | ${/^COMBINED gives #VALUE! because each deal counts once/}
    ${"no breakeven"}              | ${"BREAKEVENDECLINE"} | ${[DEAL, 0.08, 0.1, 60000]}                           | ${/^BREAKEVENDECLINE gives #NUM! because .*nothing left to pay/}
    ${"out of the domain"}         | ${"GPUHOURPRICE"}     | ${[1.94e9, 76000, 85]}                                | ${/^GPUHOURPRICE gives #VALUE! because .*for 85 per cent type 85% or 0.85/}
    ${"a blank number"}            | ${"PRESENTVALUE"}     | ${[DEAL, null]}                                       | ${/^PRESENTVALUE gives #VALUE! because rate must be a number: got nothing/}
    ${"a range for a number"}      | ${"PRESENTVALUE"}     | ${[DEAL, [[0.08, 0.1]]]}                              | ${/rate must be a single value: got a range of 1 x 2 cells/}
    ${"a column for a word"}       | ${"TERM"}             | ${[DEAL, [["stated"], ["service"]]]}                  | ${/convention must be a single value: got a range of 2 x 1 cells/}
    ${"too many arguments"}        | ${"TERM"}             | ${[DEAL, "stated", 0, 1]}                             | ${/TERM takes 3 arguments at most: got 4/}
    ${"an error in a range"}       | ${"TERM"}             | ${[[["value", 5], ["start", "#DIV/0!"]]]}             | ${/^TERM gives #VALUE! because row 2, column 2 of the range holds #DIV\/0!/}
    ${"reversed dates in a range"} | ${"ANNUALSPEND"}      | ${[[["value", 5], ["start", 46388], ["end", 46387]]]} | ${/^ANNUALSPEND gives #VALUE! because end must be on or after start and signing, 2027-01-01: row 3, column 2 of the range holds 2026-12-31/}
    ${"1e300 in a range"}          | ${"SCHEDULE"}         | ${[[["value", 1e300], ["start", 46388]]]}             | ${/^SCHEDULE gives #VALUE! because value must be a number from 0 to below 1,000,000,000,000,000: row 1, column 2/}
    ${"an error as an argument"}   | ${"COMPUTEGROWTH"}    | ${["#REF!", 6]}                                       | ${/^COMPUTEGROWTH gives #REF! because years holds #REF!/}
  `("$case", ({ name, args, text }: { name: string; args: unknown[]; text: RegExp }) => {
    expect(why(name, ...args)).toMatch(text);
  });
});

test.each([
  ["SUM", /functionName must be one of ANNUALSPEND, .*VERSION: got "SUM"/],
  ["", /functionName must be text: got nothing/],
])("%j is no function of ours: #VALUE!", (name, message) => {
  expect(errorFrom(() => why(name, 1))).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(message) });
});
