import type { CatalogueProblem } from "./catalogue-problem";
import { checkCompanies } from "./company-rules";
import { checkDeals } from "./deal-rules";
import { isSafeShape } from "./hostile-shape";
import { readCatalogue, type CatalogueFile } from "./read-catalogue";
import { checkReferences } from "./reference-rules";
import { checkReported } from "./reported-rules";
import { checkForm } from "./schema-form";
import { schemaProblems } from "./schema-problems";
import { checkSources } from "./source-rules";

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
  const wrongForm = schemaProblems(json);
  if (wrongForm.length > 0) return wrongForm;
  const file = json as CatalogueFile; // It has the form.
  const catalogue = readCatalogue(file);
  checkForm(file, report);
  checkReferences(catalogue, report);
  checkSources(catalogue.sources, report);
  checkCompanies(catalogue.companies, report);
  checkReported(catalogue, report);
  checkDeals(catalogue, report);
  return problems;
}
