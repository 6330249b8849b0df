/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argumentValues } from "../../src/formulas/argument-value";
import { callResult } from "../../src/formulas/call-result";
import { type FormulaCall, formulaCalls } from "../../src/formulas/formula-calls";
import { examplesIn } from "../../src/functions/reference/examples";
import { FinanceError } from "../../src/finance/errors";
import { implementationOf, IMPLEMENTATIONS } from "../functions/implementation-of";
import { loadRealCustomFunctions, loadRealOffice } from "../functions/real-office";

// What the pane shows as a result is what the registered function itself gives, over every published example.

beforeAll(() => {
  loadRealOffice();
  loadRealCustomFunctions();
});

const SOURCE = readFileSync(join(__dirname, "../../src/functions/functions.ts"), "utf8");
const RANGE_PARAMETERS = new Map(
  [...SOURCE.matchAll(/@customfunction (\w+) [\s\S]*?export function \w+\(([^)]*)\)/g)].map(
    ([, id = "", parameters = ""]) => [id, parameters.split(/,\s*/).map((each) => each.trim().split(": ")[1] ?? "")],
  ),
);
const EXAMPLES = [...examplesIn(SOURCE).values()].flat().map(({ formula }) => formula);
const MORE = [
  '=OFFTAKE.FIGURE("no-such-deal","value")',
  '=OFFTAKE.TERM("meta-coreweave-2025","stated")',
  '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","ever")',
  '=OFFTAKE.PRESENTVALUE("meta-coreweave-2026",-2)',
  '=OFFTAKE.SCHEDULE("meta-coreweave-2026","quarter","level",6)',
  '=OFFTAKE.REMAINING("meta-coreweave-2026",DATE(2028,6,30))',
];

/** As the host calls it: a range parameter gets rows of cells, a repeating one all that is left, the others one value. */
function registered(call: FormulaCall, values: readonly unknown[]): unknown {
  const implementation = implementationOf(call.name);
  const types = RANGE_PARAMETERS.get(call.name) ?? [];
  const args = types.flatMap((type, index): unknown[] => {
    const asRange = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);
    if (type === "unknown[][][]") return [values.slice(index).map(asRange)];
    return [type === "unknown[][]" ? asRange(values[index]) : (values[index] ?? null)];
  });
  return implementation(...args);
}

test.each([...new Set([...EXAMPLES, ...MORE])])("%s comes to what its cell shows", (formula) => {
  const call = formulaCalls(formula)[0];
  if (call === undefined) throw new Error("an example is a call of ours");
  const values = argumentValues(call, () => undefined);
  let expected: unknown;
  try {
    expected = registered(call, values);
  } catch (error) {
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect(() => callResult(call.name, values)).toThrow(FinanceError);
    expect(() => callResult(call.name, values)).toThrow((error as CustomFunctions.Error).message);
    return;
  }
  expect(callResult(call.name, values)).toEqual(Array.isArray(expected) ? expected : [[expected]]);
});

test("every function has an example here", () => {
  expect(new Set(EXAMPLES.map((formula) => formulaCalls(formula)[0]?.name))).toEqual(new Set(IMPLEMENTATIONS.keys()));
});
