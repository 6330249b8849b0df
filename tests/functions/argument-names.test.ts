import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argumentNames } from "../../src/functions/call-arguments";
import { EXPLAINED } from "../../src/workings/sentence";

// Source of names and order: the parameters that functions.ts declares to Excel. Two are called otherwise by the formulas.
const FIELD_OF: Readonly<Record<string, string>> = {
  "GPUS.price": "gpuHourPrice",
  "CONCENTRATIONRANGE.disclosedShares": "shares",
};
const source = readFileSync(join(__dirname, "../../src/functions/functions.ts"), "utf8");

/** The parameters documented above `@customfunction NAME`. */
function parametersOf(name: string): string[] {
  const [, after = ""] = source.split(`@customfunction ${name} ${name}\n`);
  const [doc = ""] = after.split("*/");
  return [...doc.matchAll(/@param \[?(\w+)/g)].map(
    ([, parameter = ""]) => FIELD_OF[`${name}.${parameter}`] ?? parameter,
  );
}

test.each(EXPLAINED.filter((name) => name !== "COMBINED"))(
  "%s has the arguments that Excel is told of, in their order",
  (name) => {
    expect(argumentNames(name)).toEqual(parametersOf(name));
  },
);
