// For the build and the tests only: the schema compiler is not in any bundle.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import type { CatalogueProblem } from "./catalogue-problem";
import schema from "./deals.schema.json";

/** More is no help to anybody who has to mend a file. */
const ENOUGH_PROBLEMS = 200;

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
const ofFile = ajv.compile(schema);
const LISTS = Object.entries(schema.properties)
  .filter(([, property]) => "items" in property)
  .map(([name]) => ({ name, ofItem: compiled(`${schema.$id}#/properties/${name}/items`) }));

function compiled(address: string): ValidateFunction {
  const found = ajv.getSchema(address);
  if (found === undefined) throw new Error(`the catalogue's schema has nothing at ${address}`);
  return found;
}

/**
 * What of a file does not have the form of a catalogue: nothing for a good one, the first 200 places of one that is wrong
 * everywhere. The entries of the long lists are checked one by one: the compiler copies all errors it has at each new one, so
 * that a list of wrong entries checked as a whole takes time by the square of its length.
 */
export function schemaProblems(json: unknown): readonly CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const add = (errors: readonly ErrorObject[] | null | undefined, place: string): void => {
    for (const error of errors ?? []) if (problems.length < ENOUGH_PROBLEMS) problems.push(problemOf(error, place));
  };
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const file: Readonly<Record<string, unknown>> = isObject ? { ...json } : {};
  const lists = LISTS.flatMap(({ name, ofItem }) => {
    const list = file[name];
    return Array.isArray(list) ? [{ name, ofItem, list: list as readonly unknown[] }] : [];
  });
  const frame = isObject ? { ...file, ...Object.fromEntries(lists.map(({ name }) => [name, []])) } : json;
  if (!ofFile(frame)) add(ofFile.errors, "");
  for (const { name, ofItem, list } of lists) {
    const { maxItems } = (schema.properties as Readonly<Record<string, { readonly maxItems?: number }>>)[name] ?? {};
    if (maxItems !== undefined && list.length > maxItems)
      problems.push({ path: name, expected: `expected at most ${maxItems} entries: got ${list.length}` });
    for (let index = 0; index < list.length && problems.length < ENOUGH_PROBLEMS; index += 1)
      if (!ofItem(list[index])) add(ofItem.errors, `/${name}/${index}`);
  }
  return problems;
}

function problemOf(error: ErrorObject, place: string): CatalogueProblem {
  const path = `${place}${error.instancePath}`
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step.replace(/~1/g, "/").replace(/~0/g, "~")}`))
    .join("")
    .replace(/^\./, "");
  return { path, expected: `${expectation(error)}${came(error)}` };
}

function expectation(error: ErrorObject): string {
  const { keyword, params, message } = error;
  if (keyword === "enum")
    return `expected one of ${(params["allowedValues"] as readonly unknown[]).map(String).join(", ")}`;
  if (keyword === "additionalProperties") return `expected no field named ${params["additionalProperty"]}`;
  if (keyword === "required") return `expected a field named ${params["missingProperty"]}`;
  const described = (error.parentSchema as { description?: string } | undefined)?.description;
  if (keyword === "pattern" && described !== undefined) return `expected ${described}`;
  return `expected: ${message ?? keyword}`;
}

function came(error: ErrorObject): string {
  if (error.keyword === "additionalProperties" || error.keyword === "required") return "";
  const text = JSON.stringify(error.data) ?? "nothing";
  return `: got ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}
