import type { Cell, WriteSheet } from "hucre/xlsx";
import type { SheetPlan } from "../plan/sheet-plan";
import { fileCell } from "./file-cell";

// A column's width in a file counts digits of the default font: Calibri 11 has digits of 7 pixels, at 96 pixels an inch.
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_DIGIT = 7;

/** A plan as a sheet of the file writer, under the name it has in this file. */
export function fileSheet(plan: SheetPlan, name: string): WriteSheet {
  return {
    name,
    columns: plan.columnWidths.map((points) => ({ width: digitsWide(points) })),
    cells: fileCells(plan),
    ...(plan.frozenRows === 0 ? {} : { freezePane: { rows: plan.frozenRows } }),
  };
}

function fileCells(plan: SheetPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  plan.rows.forEach((row, rowIndex) =>
    row.forEach((planned, column) => {
      const cell = fileCell(planned);
      if (cell !== null) cells.set(`${rowIndex},${column}`, cell);
    }),
  );
  return cells;
}

/** In 256ths of a digit, as Excel stores it. */
function digitsWide(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / PIXELS_PER_DIGIT) * 256) / 256;
}
