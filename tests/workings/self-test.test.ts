import { FinanceError } from "../../src/finance/errors";
import { PUBLISHED_EXAMPLES } from "../../src/workings/published-examples";
import { selfTest } from "../../src/workings/self-test";

test("every published example agrees, and the overall line counts them", () => {
  const { rows, overall, ok } = selfTest();
  expect(rows.filter((row) => !row.ok)).toEqual([]);
  expect(ok).toBe(true);
  expect(overall).toBe(`All ${PUBLISHED_EXAMPLES.length} published examples agree`);
});

test("every example names its source and is tighter than one percent", () => {
  for (const { what, source, expected, tolerance } of PUBLISHED_EXAMPLES) {
    expect({ what, hasSource: source.length > 5 }).toEqual({ what, hasSource: true });
    expect({ what, isTight: tolerance / expected < 0.01 }).toEqual({ what, isTight: true });
  }
});

const example = (calculate: () => number) => ({ example: "W0", what: "a test", expected: 2, tolerance: 0.1, calculate, source: "by hand" });

test("an example that is off is named in the overall line, with its difference", () => {
  const { rows, overall, ok } = selfTest([example(() => 2.25), example(() => 2.0625)]);
  expect(rows.map(({ difference, ok: agrees }) => [difference, agrees])).toEqual([[0.25, false], [0.0625, true]]);
  expect(ok).toBe(false);
  expect(overall).toBe("1 of 2 published examples differ: W0 a test");
});

test("an example that cannot be calculated says why and does not agree", () => {
  const failed = (): number => {
    throw new FinanceError("domain", "no such number");
  };
  expect(selfTest([example(failed)]).rows).toEqual([
    { example: "W0", what: "a test", expected: 2, got: "no such number", difference: null, source: "by hand", ok: false },
  ]);
  expect(selfTest([example(() => NaN)]).ok).toBe(false);
});
