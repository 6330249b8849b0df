import type { WorkbookBuilder } from "../sheet-builder";
import { writtenCell } from "./written-cell";

/** A sheet as its author sees it: a line a row, "|" between cells, "# deal" after a row about a deal. */
export interface WrittenSheet {
  readonly name: string;
  readonly text: string;
}

const DEAL = /\s+# (?<id>[a-z0-9-]+)$/;

export function writeSheet(builder: WorkbookBuilder, { name, text }: WrittenSheet): void {
  const sheet = builder.sheet(name);
  for (const line of text.replace(/^\n|\n\s*$/g, "").split("\n")) {
    const deal = DEAL.exec(line)?.groups?.["id"] ?? "";
    const cells = line
      .replace(DEAL, "")
      .split("|")
      .map((cell) => cell.trim());
    sheet.line(...cells.map((cell) => writtenCell(cell, deal)));
  }
}
