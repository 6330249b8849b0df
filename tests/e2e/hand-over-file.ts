import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlanCell, SheetPlan } from "../../src/plan/sheet-plan";
import { cellAddress } from "../../src/plan/cell-address";
import type { CellResult } from "../../src/xlsx/plan-results";
import { xlsxOf } from "../../src/xlsx/write-xlsx";
import { convertWithLibreOffice } from "../oracle/engines";
import { openDocumentCells, type FoundCell } from "../oracle/open-document";
import type { FilledCell } from "./hand-over-book";

const PROPERTIES = { title: "Handed over", description: "Made by a test", date: "2026-11-25" };

/** What LibreOffice, which knows nothing of the add-in, calculates from these cells, by sheet and address. */
export async function calculatedElsewhere(cells: Iterable<FilledCell>): Promise<Map<string, FoundCell>> {
  const plans = plansOf([...cells]);
  const folder = mkdtempSync(join(tmpdir(), "offtake-hand-over-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), await xlsxOf(plans.map(({ plan }) => plan), PROPERTIES, plans.map(({ results }) => results)));
    convertWithLibreOffice(folder, ["book.xlsx"], "ods", "recalculated");
    const found = openDocumentCells(join(folder, "book.ods"));
    return new Map([...found].flatMap(([sheetName, own]) => [...own].map(([address, cell]) => [`${sheetName}!${address}`, cell] as const)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A sheet plan for each sheet, with the results that the cells show. */
function plansOf(cells: readonly FilledCell[]): { readonly plan: SheetPlan; readonly results: ReadonlyMap<string, CellResult> }[] {
  return [...new Set(cells.map(({ sheetName }) => sheetName))].map((sheetName) => {
    const own = cells.filter((cell) => cell.sheetName === sheetName);
    const [height, width] = [Math.max(...own.map(({ row }) => row)) + 1, Math.max(...own.map(({ column }) => column)) + 1];
    const rows: PlanCell[][] = Array.from({ length: height }, () => new Array<PlanCell>(width).fill(null));
    const results = new Map<string, CellResult>();
    for (const { row, column, formula, value } of own) {
      (rows[row] as PlanCell[])[column] = planCell(formula, value);
      if (typeof formula === "string" && formula.startsWith("=") && value !== null && value !== formula) results.set(cellAddress({ row, column }), value);
    }
    return { plan: { sheetName, rows, columnWidths: new Array<number>(width).fill(80), names: [], frozenRows: 0 }, results };
  });
}

function planCell(formula: FilledCell["formula"], value: FilledCell["value"]): PlanCell {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { kind: "formula", parts: [formula], numberFormat: "General", style: "calculation" };
  if (typeof value === "number") return { kind: "number", value, numberFormat: "General", style: "input" };
  return { kind: "text", text: String(value), style: "body" };
}
