import { FinanceError } from "../../src/finance/errors";
import { serialFromIso } from "../../src/finance/serial-date";
import { functionResult, type CallName } from "../../src/functions/function-result";
import { calculable } from "../coverage/calculability";

// contract-life §1: "a block and its deal give the same results". Every deal that can be calculated, every function of
// payments, to the digit: the id, and the block that TERMS gives of it, today and as of a later day than every source.

const AS_OF = serialFromIso("2028-06-30");
const IN_SERVICE = serialFromIso("2029-03-31");
const DECLINES: readonly unknown[] = [
  0.2,
  [
    [0, 1],
    [1, 0.8],
    [3, 0.6],
  ],
];

type Asked = readonly [name: CallName, args: readonly unknown[]];

const COUNTS = ["firm", "expected", "all"] as const;
const OF_COUNT = COUNTS.flatMap((count): readonly Asked[] => [
  ["SCHEDULE", ["month", "level", 6, count]],
  ["SCHEDULE", ["year", "level", 12, count, AS_OF]],
  ["CASHFLOW", ["quarter", "level", count]],
  ["CASHFLOW", ["month", "level", count, AS_OF]],
  ["RECOGNIZED", [AS_OF, "level", count]],
  ["REMAINING", [AS_OF, "level", count]],
  ["REMAINING", [serialFromIso("2025-01-01"), "level", count]],
  ["RPOBAND", [AS_OF, 0, 24, "level", count]],
  ["PRESENTVALUE", [0.09, null, "month", "level", count]],
  ["PRESENTVALUE", [0.07, IN_SERVICE, "year", "level", count]],
  ["BREAKEVENDECLINE", [0.09, 0.25, null, null, "level", count]],
  ["SIMULATE", [0.09, -0.1, 0.4, 50, 7, null, 0.05, "seller", "level", null, count]],
  ...DECLINES.map((decline): Asked => [
    "MARKTOMARKET",
    [0.09, decline, null, IN_SERVICE, "buyer", null, "level", count],
  ]),
]);
const ASKED: readonly Asked[] = [
  ...["service", "stated", "signing", undefined].flatMap((convention): readonly Asked[] => [
    ["TERM", [convention, 3]],
    ["ANNUALSPEND", [convention, "base", 1]],
  ]),
  ["SCHEDULE", ["year", "ramp"]],
  ["PRESENTVALUE", [0.09, null, "month", "escalating"]],
  ...OF_COUNT,
];

/** The result, or the words of the refusal without what tells where the terms stand. */
function outcome(name: CallName, deal: unknown, args: readonly unknown[]): unknown {
  try {
    return functionResult(name, [deal, ...args]);
  } catch (error) {
    if (error instanceof FinanceError) return error.kind;
    throw error;
  }
}

const ids = calculable();
/** Every source is published by then. */
const LATEST = serialFromIso("2027-12-31");

test("the deals that can be calculated are asked, and most calls have a number", () => {
  const answers = ids.flatMap((id) => OF_COUNT.map(([name, args]) => outcome(name, [[id]], args)));
  expect(answers.filter((answer) => typeof answer !== "string").length / answers.length).toBeGreaterThan(0.7);
});

test.each(ids)("%s: the id, its TERMS, and its TERMS as of a day after every source give the same results", (id) => {
  const deal = [[id]];
  const blocks = [functionResult("TERMS", [deal]), functionResult("TERMS", [deal, LATEST])];
  for (const [name, args] of ASKED) {
    const ofDeal = outcome(name, deal, args);
    for (const block of blocks) expect([name, args, outcome(name, block, args)]).toEqual([name, args, ofDeal]);
  }
});
