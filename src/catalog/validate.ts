// For the build and the tests only: the schema compiler is not in any bundle.
import { Ajv2020, type ErrorObject } from "ajv/dist/2020";
import type { CatalogueProblem } from "./catalogue-problem";
import { checkCompanies } from "./company-rules";
import schema from "./deals.schema.json";
import { checkDeals } from "./deal-rules";
import { isSafeShape } from "./hostile-shape";
import { readCatalogue, type CatalogueFile } from "./read-catalogue";
import { checkReferences } from "./reference-rules";
import { checkReported } from "./reported-rules";
import { checkForm } from "./schema-form";
import { checkSources } from "./source-rules";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
const matchesSchema = ajv.compile<CatalogueFile>(schema);

/**
 * Everything that is wrong with a catalogue: nothing for a good one. Three passes, each only when the one before found
 * nothing: shape that could harm a reader, the schema, and the rules that a schema cannot say (references that lead
 * nowhere, dates that do not exist, bounds that contradict the precision).
 *
 * Shape:  any parsed JSON.
 */
export function catalogueProblems(json: unknown): readonly CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const report = (path: string, expected: string): void => void problems.push({ path, expected });
  if (!isSafeShape(json, report)) return problems;
  if (!matchesSchema(json)) return (matchesSchema.errors ?? []).map(schemaProblem);
  const catalogue = readCatalogue(json);
  checkForm(json, report);
  checkReferences(catalogue, report);
  checkSources(catalogue.sources, report);
  checkCompanies(catalogue.companies, report);
  checkReported(catalogue, report);
  checkDeals(catalogue, report);
  return problems;
}

function schemaProblem(error: ErrorObject): CatalogueProblem {
  const path = error.instancePath
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
