import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { enumerations } from "../../src/functions/reference/enumerations";
import { completedMetadata, type FunctionMetadata } from "../../src/functions/reference/function-metadata";

/** functions.json as the build writes it, from the same sources. */
export async function functionMetadata(root: string): Promise<FunctionMetadata> {
  const generated: { readonly metadataJson?: string } = await generateCustomFunctionsMetadata([
    path.join(root, "src/functions/functions.ts"),
  ]);
  const plain = JSON.parse(generated.metadataJson ?? "") as FunctionMetadata;
  const catalogue = JSON.parse(readFileSync(path.join(root, "src/catalog/deals.json"), "utf8")) as Parameters<
    typeof enumerations
  >[0];
  return completedMetadata(plain, "https://localhost:3000", enumerations(catalogue, plain.functions));
}
