import { allDeals } from "../../src/catalog/catalogue";
import { cellAddress } from "../../src/workbook/cell-address";
import { planFigures } from "../../src/plan/figures-plan";
import type { CellReference, PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";
import type { FileProperties } from "../../src/xlsx/write-xlsx";

export const PROPERTIES: FileProperties = { title: "Sample", description: "Made by a test", date: "2026-11-23" };

export const body = (text: string): PlanCell => ({ kind: "text", text, style: "body" });
export const formula = (...parts: readonly (string | CellReference)[]): PlanCell => ({
  kind: "formula",
  parts,
  numberFormat: "0.00",
  style: "calculation",
});

/** A plan of the given cells, every row as long as the first. */
export function planOf(rows: readonly (readonly PlanCell[])[], sheetName = "Sample"): SheetPlan {
  return { sheetName, rows, columnWidths: (rows[0] ?? []).map(() => 60), names: [], frozenRows: 0 };
}

/** The documented figures of every deal, a sheet each. */
export const FIGURES: readonly SheetPlan[] = allDeals().map((deal) => planFigures(deal));

/** The planned cells that are not empty, with their addresses. */
export function plannedCells(plan: SheetPlan): { readonly address: string; readonly cell: NonNullable<PlanCell> }[] {
  return plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [{ address: cellAddress({ row, column }), cell }])),
  );
}

/** What spreadsheets and XML are tempted to take for something else. */
export const TEMPTING_TEXTS = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "{=1}",
  "'",
  "''=1",
  "TRUE",
  "2027",
  "1e3",
  "5%",
  "$5",
  "1/2",
  "May 2026",
  "0012",
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#SPILL!",
  "# of GPUs",
  "_x0041_",
  "_x005F_",
  "_x000d_",
  "a_x0009_b",
  "__x0041_",
  "<b>&amp;</b>",
  "]]>",
  '"quoted"',
  " ",
  "  two before",
  "two after  ",
  "two  within",
  "two\nlines",
  "\n",
  "a\n\nb",
  "Grüße, 東京, 🏭",
  "e\u0301",
  "\u00a0",
  "x".repeat(32_767),
];
/** Characters that XML, or the programs asked in the oracle suite, have no room for. */
export const UNWRITABLE_TEXTS = [
  "\u0000",
  "a\u0001b",
  "\u001f",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\udc00x",
  "\udc00\ud800",
  "\r",
  "a\r\nb",
  "\tx",
  "x\t",
];
