// Validates manifests against the published XML schema. A program of its own, because libxml2 comes as an ES module
// with top-level await, which Jest cannot load.   tsx validate-schema.mts SCHEMA-FOLDER < ["<xml…", …]  > [["error", …], …]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from "libxml2-wasm";

const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

const folder = process.argv[2] ?? "";
const schemas = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".xsd"))
    .map((name) => [name, readFileSync(join(folder, name))]),
);
xmlRegisterInputProvider(new XmlBufferInputProvider(schemas));
const main = schemas[MAIN_SCHEMA];
if (!main) throw new Error(`${folder} has no ${MAIN_SCHEMA}`);
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(main, { url: MAIN_SCHEMA }));

const manifests = JSON.parse(readFileSync(0, "utf8")) as string[];
process.stdout.write(JSON.stringify(manifests.map(errorsOf)));

function errorsOf(manifest: string): string[] {
  const document = XmlDocument.fromString(manifest);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map((detail) => `line ${detail.line}: ${detail.message.trim()}`);
    throw error;
  } finally {
    document.dispose();
  }
}
