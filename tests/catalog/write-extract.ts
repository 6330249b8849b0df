// Writes the extracts anew from what was read beside the project:
//   npx tsx tests/catalog/write-extract.ts path/to/deals.json
//   npx tsx tests/catalog/write-extract.ts path/to/additions-2026-11.json
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { additionsExtract } from "./additions";
import { extractOf } from "./dossier";

const [, , file] = process.argv;
if (file === undefined) throw new Error("the path of the dossier is needed; nothing was written");
const whole = JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof extractOf>[0];
const isAdditions = "deal_updates" in whole;
const extract = isAdditions ? additionsExtract({ ...whole }) : extractOf(whole);

/** One line an entry, so that a change shows where it is. */
function lines(value: unknown): string {
  const entries = Array.isArray(value)
    ? value.map((each) => JSON.stringify(each))
    : Object.entries(value as object).map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${entries.join(",\n")}\n${close}`;
}

const parts = Object.entries(extract as object).map(([name, part]) => `${JSON.stringify(name)}: ${lines(part)}`);
writeFileSync(
  join(__dirname, isAdditions ? "additions-extract.json" : "dossier-extract.json"),
  `{\n${parts.join(",\n")}\n}\n`,
);
