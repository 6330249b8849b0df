import { CellValueType } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { asEngineReads, isMisgrouped } from "./as-engine-reads";
import type { UniverWorkbook } from "./univer-workbook";

/** Before the engine's own reading of numbers. */
const PRIORITY = 1000;
/** What a person types is read as Excel reads it, where the engine takes it for a text. */
export function readEntries({ injector }: Pick<UniverWorkbook, "injector">): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, _context, next) => {
      if (typeof cell?.v !== "string" || cell.f) return next(cell);
      if (isMisgrouped(cell.v)) return { ...cell, t: CellValueType.FORCE_STRING }; // The engine would read on.
      return next({ ...cell, v: asEngineReads(cell.v) });
    },
  });
}
