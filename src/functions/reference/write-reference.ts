// Writes docs/functions.md from the built functions.json: npx tsx src/functions/reference/write-reference.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { examplesIn } from "./examples";
import type { FunctionMetadata } from "./function-metadata";
import { referenceMarkdown } from "./reference-markdown";

const root = join(__dirname, "..", "..", "..");
const metadata = JSON.parse(readFileSync(join(root, "dist", "functions.json"), "utf8")) as FunctionMetadata;
const source = readFileSync(join(root, "src", "functions", "functions.ts"), "utf8");
writeFileSync(join(root, "docs", "functions.md"), referenceMarkdown(metadata, examplesIn(source)));
