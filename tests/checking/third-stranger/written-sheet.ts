import { cellAddress } from "../../../src/workbook/cell-address";
import type { Labelled, WorkbookBuilder } from "../sheet-builder";
import { writtenCell } from "./written-cell";

/** A sheet as its author sees it: a line a row, "|" between cells, "# deal" after a row about a deal. */
export interface WrittenSheet {
  readonly name: string;
  readonly text: string;
}

const FORMULA = /^(?<formula>=.+) ~> (?<value>-?\d+(?:\.\d+)?)$/;
const DEAL = /\s+# (?<id>[a-z0-9-]+)$/;

/**
 * Writes a sheet in the notation of `written-cell.ts`, and formulas beside it: `=SUM(^5:^1) ~> 55.2` is a formula with the
 * value it shows, where `^5` is the cell five rows above in the same column.
 */
export function writeSheet(builder: WorkbookBuilder, { name, text }: WrittenSheet): void {
  const sheet = builder.sheet(name);
  for (const line of text.replace(/^\n|\n\s*$/g, "").split("\n")) {
    const deal = DEAL.exec(line)?.groups?.["id"] ?? "";
    const cells = line
      .replace(DEAL, "")
      .split("|")
      .map((cell) => cell.trim());
    sheet.line(
      ...cells.map((cell, column) => formulaCell(cell, { row: sheet.row, column }) ?? writtenCell(cell, deal)),
    );
  }
}

/** What a formula derives is nobody's typed number. */
function formulaCell(text: string, { row, column }: { row: number; column: number }): Labelled | null {
  const { formula, value } = FORMULA.exec(text)?.groups ?? {};
  if (formula === undefined) return null;
  const above = (_: string, rows: string): string => cellAddress({ row: row - Number(rows), column });
  return { value: Number(value), label: "innocent", formula: formula.replace(/\^(\d+)/g, above) };
}
