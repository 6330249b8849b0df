import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertWithLibreOffice, type Results } from "../oracle/engines";
import { openDocumentCells, type FoundCell } from "../oracle/open-document";

/** The workbook as LibreOffice writes it, with the results that it was given. */
export function savedByLibreOffice(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "offtake-saved-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), file);
    // Over another format, because it does not convert a file to its own name.
    convertWithLibreOffice(folder, ["book.xlsx"], "ods", "as kept");
    convertWithLibreOffice(folder, ["book.ods"], "xlsx", "as kept");
    return readFileSync(join(folder, "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice, which knows nothing of the add-in, finds in a saved workbook, by sheet and address. */
export function foundElsewhere(file: Uint8Array, results: Results): Map<string, FoundCell> {
  const folder = mkdtempSync(join(tmpdir(), "offtake-saved-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), file);
    convertWithLibreOffice(folder, ["book.xlsx"], "ods", results);
    const found = openDocumentCells(join(folder, "book.ods"));
    return new Map(
      [...found].flatMap(([sheetName, own]) =>
        [...own].map(([address, cell]) => [`${sheetName}!${address}`, cell] as const),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
