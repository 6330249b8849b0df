// Writes dossier-extract.json anew from a dossier: npx tsx tests/catalog/write-extract.ts path/to/deals.json
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extractOf } from "./dossier";

const [, , file] = process.argv;
if (file === undefined) throw new Error("the path of the dossier is needed; nothing was written");
const extract = extractOf(JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof extractOf>[0]);

/** One line an entry, so that a change shows where it is. */
function lines(value: unknown): string {
  const entries = Array.isArray(value)
    ? value.map((each) => JSON.stringify(each))
    : Object.entries(value as object).map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${entries.join(",\n")}\n${close}`;
}

const parts = Object.entries(extract).map(([name, part]) => `${JSON.stringify(name)}: ${lines(part)}`);
writeFileSync(join(__dirname, "dossier-extract.json"), `{\n${parts.join(",\n")}\n}\n`);
