import { CanceledError, ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  type ISetRangeValuesCommandParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { piecesTooMany, tooLongWords } from "../file/formula-length";
import { withSheetsSpelled } from "./sheets-spelled";
import type { UniverWorkbook } from "./univer-workbook";

/**
 * Formulas as they are entered, pasted or written: the names of sheets get the letters' case that they have, as in Excel, where the
 * engine knows a sheet by no other; a formula that the engine cannot calculate is refused, where it would stop calculating at all.
 */
export function readEnteredFormulas(
  { injector, workbook }: Pick<UniverWorkbook, "injector" | "workbook">,
  refused: (why: string) => void,
): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (options?.fromFormula === true || params === undefined) return;
    if (id === SetRangeValuesCommand.id) refuseTooLong((params as ISetRangeValuesCommandParams).value);
    if (id === SetRangeValuesMutation.id) spell((params as ISetRangeValuesMutationParams).cellValue);
  });

  /** As a command: by the time of its mutation an edit has left the formula in the cell already. */
  function refuseTooLong(entries: unknown): void {
    if (typeof entries !== "object" || entries === null) return;
    const { f } = entries as { readonly f?: unknown };
    const pieces = typeof f === "string" ? piecesTooMany(f) : null;
    if (pieces !== null) {
      refused(tooLongWords(pieces));
      throw new CanceledError();
    }
    if (f === undefined) for (const entry of Object.values(entries)) refuseTooLong(entry);
  }

  function spell(cells: ISetRangeValuesMutationParams["cellValue"]): void {
    if (!cells) return;
    const names = workbook.getSheets().map((sheet) => sheet.getSheetName());
    new ObjectMatrix(cells).forValue((_row, _column, cell) => {
      if (typeof cell?.f === "string" && cell.f.includes("!")) cell.f = withSheetsSpelled(cell.f, names);
    });
  }
}
