import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellsToAskAbout } from "../../src/handover/found-formulas";
import { scannedBook } from "./some-book";

// A table that is handed over as values freezes as a whole only where the hand-over has asked how far it spills.

/** The functions that Excel is told give a table: the names in the metadata of those whose type is rows of cells. */
function spilling(): string[] {
  const source = readFileSync(join(__dirname, "../../src/functions/functions.ts"), "utf8");
  const parts = source.split("@customfunction ").slice(1);
  return parts.flatMap((part) => {
    const name = /^\S+/.exec(part)?.[0] ?? "";
    const signature = /export function \w+\([\s\S]*?\): ([^{]+) \{/.exec(part)?.[1] ?? "";
    return signature.trim().endsWith("[][]") ? [name] : [];
  });
}

test("the source names its tables", () => {
  expect(spilling()).toEqual(expect.arrayContaining(["SCHEDULE", "DEALS", "EVIDENCE", "SIMULATE"]));
});

test.each(spilling())("the spill of %s is asked for, so that all of it is handed over", (name) => {
  const book = scannedBook({ Model: [[[`=OFFTAKE.${name}(1)`, 1]]] });
  expect(cellsToAskAbout(book.sheets)).toEqual([{ sheetName: "Model", row: 0, column: 0 }]);
});
