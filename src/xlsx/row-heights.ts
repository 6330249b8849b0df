import { lines } from "../workbook/lines";
import type { PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { STYLE_SHEET } from "../workbook/style-sheet";

// Excel fits rows to wrapped text when it writes them, not when it opens a file, so a file says how high its rows are.
// Calibri 11: a line is 15 points, a letter of running text 4.9 points wide on average, 4 points stay free.
const LINE_HEIGHT = 15;
const LETTER_WIDTH = 4.9;
const PADDING = 4;
const HIGHEST = 409;

/** The heights, in points, of the rows in which a text wraps, by row. */
export function rowHeights(plan: SheetPlan): Map<number, number> {
  const heights = new Map<number, number>();
  plan.rows.forEach((cells, row) => {
    const height =
      Math.max(...cells.map((cell, column) => linesHigh(cell, plan.columnWidths[column] ?? 0))) * LINE_HEIGHT;
    if (height > LINE_HEIGHT) heights.set(row, Math.min(height, HIGHEST));
  });
  return heights;
}

function linesHigh(cell: PlanCell, columnWidth: number): number {
  if (cell?.kind !== "text" || STYLE_SHEET[cell.style].wrap !== true) return 1;
  const room = Math.max(1, Math.floor((columnWidth - PADDING) / LETTER_WIDTH));
  const pieces = cell.text.split("\n").flatMap((paragraph) => lines(paragraph, room));
  return pieces.reduce((sum, piece) => sum + Math.max(1, Math.ceil(piece.length / room)), 0);
}
