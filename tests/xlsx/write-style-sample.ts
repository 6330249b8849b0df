// Writes build/style-sheet.xlsx: every style and number format of what is inserted, to be looked at.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { PROPERTIES } from "./sample-plans";
import { styleSample } from "./style-sample";

const folder = join(__dirname, "..", "..", "build");
mkdirSync(folder, { recursive: true });
void xlsxOf([styleSample()], PROPERTIES).then((file) => writeFileSync(join(folder, "style-sheet.xlsx"), file));
