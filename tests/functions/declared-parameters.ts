import { readFileSync } from "node:fs";
import { join } from "node:path";

// Two are called otherwise by the formulas.
const FIELD_OF: Readonly<Record<string, string>> = {
  "GPUS.price": "gpuHourPrice",
  "CONCENTRATIONRANGE.disclosedShares": "shares",
};
const source = readFileSync(join(__dirname, "../../src/functions/functions.ts"), "utf8");

export interface DeclaredParameter {
  readonly field: string;
  readonly isOptional: boolean;
}

/** The parameters that functions.ts declares to Excel above `@customfunction NAME`, by the names of their fields. */
export function declaredParameters(name: string): DeclaredParameter[] {
  const [, after = ""] = source.split(`@customfunction ${name} ${name}\n`);
  const [doc = ""] = after.split("*/");
  return [...doc.matchAll(/@param (\[?)(\w+)/g)].map(([, bracket, parameter = ""]) => ({
    field: FIELD_OF[`${name}.${parameter}`] ?? parameter,
    isOptional: bracket === "[",
  }));
}
