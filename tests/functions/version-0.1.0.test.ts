import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FinanceError } from "../../src/finance/errors";
import { functionResult, type CallName } from "../../src/functions/function-result";

// Every formula of the reference of version 0.1.0 (docs/functions.md, 40 examples) with what 0.1.0 gave, calculated with
// its code and kept here. Those that give something else now are exactly the list in the changelog, each with its reason.

interface Formula {
  readonly formula: string;
  /** As its reference said. */
  readonly documented: string;
  readonly name: CallName;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

/** One unit in the 15th digit: powers are made otherwise than in 0.1.0. */
const LAST_DIGIT = 1e-15;

const FORMULAS = JSON.parse(readFileSync(join(__dirname, "version-0.1.0.json"), "utf8")) as readonly Formula[];
const CHANGELOG = readFileSync(join(__dirname, "../../CHANGELOG.md"), "utf8");
const LISTED = new Map(
  [...CHANGELOG.matchAll(/^ {2}- `(=OFFTAKE\..*?)`: (.+)$/gm)].map(([, formula = "", change = ""]) => [
    formula,
    change,
  ]),
);

function resultNow({ name, args }: Formula): unknown {
  try {
    // A repeating argument is one list in the cell, and arguments one after the other in a call.
    const given =
      name === "COMBINED" || name === "WHY" ? args.flatMap((arg) => (Array.isArray(arg) ? arg : [arg])) : args;
    return functionResult(name, given as readonly unknown[]);
  } catch (error) {
    if (error instanceof FinanceError && error.kind === "missing-data") return { error: "#N/A", words: error.message };
    throw error;
  }
}

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= LAST_DIGIT * Math.abs(other)
    : JSON.stringify(one) === JSON.stringify(other);

test("the formulas of 0.1.0 with another result are those that the changelog lists, and no other", () => {
  expect(FORMULAS).toHaveLength(40);
  const changed = FORMULAS.filter((each) => !isSame(resultNow(each), each.result)).map(({ formula }) => formula);
  expect(changed.sort()).toEqual([...LISTED.keys()].sort());
});

test("where both are numbers, the changelog has the old and the new one", () => {
  const numbers = FORMULAS.filter(({ formula, result }) => LISTED.has(formula) && typeof result === "number");
  expect(numbers).not.toEqual([]);
  for (const each of numbers) {
    const [old = "", now = ""] = (LISTED.get(each.formula) ?? "").split(" → ");
    const shown = (text: string): number =>
      Number(/^−?[\d,.]*\d/.exec(text)?.[0].replace("−", "-").replaceAll(",", ""));
    const digits = /\.(\d+)/.exec(old)?.[1]?.length ?? 0;
    expect([each.formula, shown(old).toFixed(digits), shown(now).toFixed(digits)]).toEqual([
      each.formula,
      Number(each.result).toFixed(digits),
      Number(resultNow(each)).toFixed(digits),
    ]);
  }
});
