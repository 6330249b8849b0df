import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertWithLibreOffice, type Results } from "../oracle/engines";
import { openDocumentCells, type FoundCell } from "../oracle/open-document";

/** What LibreOffice, which knows nothing of the add-in, finds in a saved workbook, by sheet and address. */
export function foundElsewhere(file: Uint8Array, results: Results): Map<string, FoundCell> {
  const folder = mkdtempSync(join(tmpdir(), "offtake-saved-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), file);
    convertWithLibreOffice(folder, ["book.xlsx"], "ods", results);
    const found = openDocumentCells(join(folder, "book.ods"));
    return new Map([...found].flatMap(([sheetName, own]) => [...own].map(([address, cell]) => [`${sheetName}!${address}`, cell] as const)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
