import { FinanceError } from "../../src/finance/errors";
import { PUBLISHED_EXAMPLES } from "../../src/workings/published-examples";
import type * as selfTestModule from "../../src/workings/self-test";
import { type SelfTest, selfTest } from "../../src/workings/self-test";

test("every published example agrees, and the overall line counts them", () => {
  const { rows, overall, ok } = selfTest();
  expect(rows.filter((row) => !row.ok)).toEqual([]);
  expect(ok).toBe(true);
  expect(overall).toBe(`All ${PUBLISHED_EXAMPLES.length} recomputed examples agree`);
});

test("every example names its source and its unit, and is tighter than one percent", () => {
  for (const { what, source, expected, tolerance, unit } of PUBLISHED_EXAMPLES) {
    expect({ what, hasSource: source.length > 5 }).toEqual({ what, hasSource: true });
    expect({ what, hasUnit: /^\S/.test(unit) }).toEqual({ what, hasUnit: true });
    expect({ what, isTight: tolerance / expected < 0.01 }).toEqual({ what, isTight: true });
  }
});

const example = (calculate: () => number) => ({
  what: "a test",
  expected: 2,
  tolerance: 0.1,
  unit: "USD",
  calculate,
  source: "by hand",
});

test("an example that is off is named in the overall line, with its difference", () => {
  const { rows, overall, ok } = selfTest([example(() => 2.25), example(() => 2.0625)]);
  expect(rows.map(({ difference, ok: agrees }) => [difference, agrees])).toEqual([
    [0.25, false],
    [0.0625, true],
  ]);
  expect(ok).toBe(false);
  expect(overall).toBe("1 of 2 recomputed examples differ: 1 a test");
});

test("an example that cannot be calculated says why and does not agree", () => {
  const failed = (): number => {
    throw new FinanceError("domain", "no such number");
  };
  expect(selfTest([example(failed)]).rows).toEqual([
    {
      example: 1,
      what: "a test",
      expected: 2,
      got: "no such number",
      difference: null,
      tolerance: 0.1,
      unit: "USD",
      source: "by hand",
      ok: false,
    },
  ]);
  expect(selfTest([example(() => NaN)]).ok).toBe(false);
});

// A formula that gives one percent too much, in its own module, as a slip in the code would: SELFTEST must say which examples
// it costs. Which examples rest on which formula: by hand, in the order of the table.
const SLIPS = [
  { module: "annual-spend", formula: "annualSpend", examples: [1, 19, 20, 21, 22, 23, 24] },
  { module: "spend-per-megawatt", formula: "spendPerMegawatt", examples: [2, 22] },
  { module: "gpu-hour-price", formula: "gpuHourPrice", examples: [3] },
  { module: "implied-gpus", formula: "impliedGpus", examples: [4] },
  { module: "megawatts", formula: "megawatts", examples: [5, 9] },
  { module: "recognition", formula: "recognised", examples: [6] },
  { module: "rpo-band", formula: "rpoBand", examples: [7] },
  { module: "gpu-hour-cost", formula: "gpuHourCost", examples: [8, 12] },
  { module: "forward-price", formula: "forwardPrice", examples: [10] },
  { module: "mark-to-market", formula: "markToMarket", examples: [11] },
  { module: "concentration", formula: "concentration", examples: [13, 14, 15, 16] },
  { module: "concentration-range", formula: "concentrationRange", examples: [17, 18] },
] as const;

const slipped = (result: unknown): unknown =>
  typeof result === "number"
    ? 1.01 * result
    : Object.fromEntries(Object.entries(result as object).map(([part, value]) => [part, 1.01 * Number(value)]));

function selfTestWith({ module, formula }: (typeof SLIPS)[number]): SelfTest {
  const file = `../../src/finance/${module}`;
  let result: SelfTest | undefined;
  jest.isolateModules(() => {
    const whole = jest.requireActual<Record<string, (...args: unknown[]) => unknown>>(file);
    jest.doMock(file, () => ({ ...whole, [formula]: (...args: unknown[]) => slipped(whole[formula]?.(...args)) }));
    result = jest.requireActual<typeof selfTestModule>("../../src/workings/self-test").selfTest();
    jest.dontMock(file);
  });
  if (result === undefined) throw new Error("SELFTEST needs to have run");
  return result;
}

test.each(SLIPS)("a slip in $formula fails $examples and no other", ({ examples, ...slip }) => {
  const { rows, overall, ok } = selfTestWith({ examples, ...slip } as (typeof SLIPS)[number]);
  const failed = rows.filter((row) => !row.ok);
  expect(ok).toBe(false);
  expect(failed.map(({ example }) => example)).toEqual(examples);
  expect(
    overall.startsWith(
      `${failed.length} of ${rows.length} recomputed examples differ: ${failed[0]?.example} ${failed[0]?.what}`,
    ),
  ).toBe(true);
});

test("no example is blind: each fails with a slip in some formula", () => {
  const failing = new Set(
    SLIPS.flatMap((slip) =>
      selfTestWith(slip)
        .rows.filter((row) => !row.ok)
        .map(({ what }) => what),
    ),
  );
  expect(PUBLISHED_EXAMPLES.filter(({ what }) => !failing.has(what))).toEqual([]);
});
