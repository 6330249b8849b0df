import { CellValueType, numfmt } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "../grid";
import { typedHeader } from "../model/table-headers";
import { asEngineReads, isMisgrouped } from "./as-engine-reads";
import { isTextFormat } from "./cell-values";
import type { UniverWorkbook } from "./univer-workbook";

/** Before the engine's own reading of numbers. */
const PRIORITY = 1000;
/** From so many digits on the engine takes a number for a text. */
const MOST_DIGITS = 15;

/** What a person types is read as Excel reads it, where the engine reads it otherwise. */
export function readEntries({ injector }: Pick<UniverWorkbook, "injector">, grid: Grid): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { worksheet, row, col }, next) => {
      if (typeof cell?.v !== "string" || cell.f) return next(cell);
      const header = typedHeader(grid, { sheetId: worksheet.getSheetId(), row, column: col }, cell.v);
      if (header !== null) return { ...cell, v: header, t: CellValueType.FORCE_STRING };
      const pattern = worksheet.getComposedCellStyle(row, col).n?.pattern;
      if (cell.t === CellValueType.FORCE_STRING || isTextFormat(pattern)) return next(cell);
      if (isMisgrouped(cell.v)) return { ...cell, t: CellValueType.FORCE_STRING }; // The engine would read on.
      const entry = asEngineReads(cell.v);
      const number = entry.length > MOST_DIGITS ? numfmt.parseValue(entry) : null;
      if (typeof number?.v === "number" && number.z === undefined)
        return { ...cell, v: number.v, t: CellValueType.NUMBER };
      return next({ ...cell, v: entry });
    },
  });
}
