import { NAMESPACE, type FunctionEntry, type FunctionParameter } from "../../functions/reference/function-metadata";
import type { Formats } from "../shared/formats";
import { argumentKind } from "./argument-kind";
import { argumentText } from "./argument-text";

/** What stands in the fields of a function's form, by field key. Empty text: left out. */
export type Draft = Readonly<Record<string, string>>;

/** A field of the form. A repeating parameter has a field for each deal, or for each parameter of the function explained. */
export interface Field {
  readonly key: string;
  readonly parameter: FunctionParameter;
  readonly isRequired: boolean;
}

/** The formula that a form stands for, or what is wrong with its fields. */
export interface CallDraft {
  /** null as long as a field cannot be used or a needed one is empty. */
  readonly formula: string | null;
  readonly problems: ReadonlyMap<string, string>;
  /** Fields that must be filled and are empty. */
  readonly missing: readonly string[];
}

const DEALS = /^deals\d+$/;

/** The fields of a function's form, in the order of its arguments. */
export function fieldsOf(entry: FunctionEntry, draft: Draft, all: readonly FunctionEntry[]): readonly Field[] {
  return entry.parameters.flatMap((parameter): readonly Field[] => {
    switch (argumentKind(parameter)) {
      case "deals":
        return dealFields(parameter, draft);
      case "call":
        return explainedFields(draft, all);
      default:
        return [{ key: parameter.name, parameter, isRequired: parameter.optional !== true }];
    }
  });
}

/** As many as are filled and one more, at least two: one deal is no sum. */
function dealFields(parameter: FunctionParameter, draft: Draft): readonly Field[] {
  const filled = Object.entries(draft)
    .filter(([key, value]) => DEALS.test(key) && value !== "")
    .map(([key]) => Number(key.slice(5)));
  const count = Math.max(1, ...filled.map((index) => index + 1)) + 1;
  return Array.from({ length: count }, (_, index) => ({ key: `deals${index}`, parameter, isRequired: index === 0 }));
}

function explainedFields(draft: Draft, all: readonly FunctionEntry[]): readonly Field[] {
  const explained = all.find(({ name }) => name === draft["functionName"]);
  return explained === undefined || explained.name === "WHY" ? [] : fieldsOf(explained, draft, all);
}

/** The formula in English notation, arguments that are left out at its end cut. */
export function callDraft(entry: FunctionEntry, fields: readonly Field[], draft: Draft, formats: Formats): CallDraft {
  const problems = new Map<string, string>();
  const missing: string[] = [];
  const args = fields.map(({ key, parameter, isRequired }) => {
    const written = argumentText(argumentKind(parameter), draft[key] ?? "", formats);
    if (!written.ok) problems.set(key, written.problem);
    else if (written.text === "" && isRequired) missing.push(key);
    return written.ok ? written.text : "";
  });
  const kept = entry.parameters.some((parameter) => argumentKind(parameter) === "deals")
    ? args.filter((text) => text !== "")
    : args;
  const last = kept.reduce((found, text, index) => (text === "" ? found : index), -1);
  const formula = `=${NAMESPACE}.${entry.name}(${kept.slice(0, last + 1).join(",")})`;
  return { formula: problems.size === 0 && missing.length === 0 ? formula : null, problems, missing };
}
