import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverWorkbook } from "./univer-workbook";

/** Before the engine's own reading of numbers. */
const PRIORITY = 1000;
/** An accountant's negative: "(38,000)", "($5)", "(2.5%)". */
const IN_BRACKETS = /^\(\s*([$€£¥]?\s*(?:\d[\d,]*(?:\.\d*)?|\.\d+)\s*%?)\s*\)$/;

/** What a person types is read as Excel reads it, where the engine takes it for a text. */
export function readEntries({ injector }: Pick<UniverWorkbook, "injector">): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, _context, next) =>
      next(typeof cell?.v === "string" && !cell.f ? { ...cell, v: asEngineReads(cell.v) } : cell),
  });
}

/** An entry in the form that the engine reads as Excel does. */
export function asEngineReads(entry: string): string {
  const amount = IN_BRACKETS.exec(entry.trim())?.[1];
  return amount === undefined ? entry : `-${amount}`;
}
