import { CanceledError, ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  type ISetRangeValuesCommandParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { refusalOf } from "../file/uncalculated-formula";
import { withSheetsSpelled } from "./sheets-spelled";
import type { UniverWorkbook } from "./univer-workbook";

/**
 * Formulas as they are entered, pasted or written: the names of sheets get the letters' case that they have, as in Excel, where the
 * engine knows a sheet by no other; a formula that the engine must not see is refused in words.
 */
export function readEnteredFormulas(
  { injector, workbook }: Pick<UniverWorkbook, "injector" | "workbook">,
  refused: (why: string) => void,
): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (options?.fromFormula === true || params === undefined) return;
    if (id === SetRangeValuesCommand.id) refuseUncalculated((params as ISetRangeValuesCommandParams).value);
    if (id === SetRangeValuesMutation.id) spell((params as ISetRangeValuesMutationParams).cellValue);
  });

  /** As a command: by the time of its mutation an edit has left the formula in the cell already. */
  function refuseUncalculated(entries: unknown): void {
    if (typeof entries !== "object" || entries === null) return;
    const { f } = entries as { readonly f?: unknown };
    const why = typeof f === "string" ? refusalOf(f) : null;
    if (why !== null) {
      refused(why);
      throw new CanceledError();
    }
    if (f === undefined) for (const entry of Object.values(entries)) refuseUncalculated(entry);
  }

  function spell(cells: ISetRangeValuesMutationParams["cellValue"]): void {
    if (!cells) return;
    const names = workbook.getSheets().map((sheet) => sheet.getSheetName());
    new ObjectMatrix(cells).forValue((_row, _column, cell) => {
      if (typeof cell?.f === "string" && cell.f.includes("!")) cell.f = withSheetsSpelled(cell.f, names);
    });
  }
}
