// Writes docs/functions.md from the built functions.json: npx tsx src/functions/reference/write-reference.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { examplesIn } from "./examples";
import type { FunctionMetadata } from "./function-metadata";
import { CALL_TABLE } from "../call-table";
import { referenceMarkdown } from "./reference-markdown";

const root = join(__dirname, "..", "..", "..");
const metadata = JSON.parse(readFileSync(join(root, "dist", "functions.json"), "utf8")) as FunctionMetadata;
const built = metadata.functions.map(({ name }) => name.toUpperCase());
const missing = Object.keys(CALL_TABLE).filter((name) => !built.includes(name));
if (missing.length > 0)
  throw new Error(`dist/functions.json is of an older build, without ${missing.join(", ")}: run npm run build first`);
const source = readFileSync(join(root, "src", "functions", "functions.ts"), "utf8");
writeFileSync(join(root, "docs", "functions.md"), referenceMarkdown(metadata, examplesIn(source)));
