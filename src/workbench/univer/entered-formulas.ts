import { CanceledError, ICommandService, ObjectMatrix } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  type ISetRangeValuesCommandParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { refusalOf } from "../file/uncalculated-formula";
import { definedNames } from "./defined-names";
import { KnownNames, spelledAsExcel } from "./formula-spelled";
import type { UniverWorkbook } from "./univer-workbook";

/**
 * Formulas as they are entered, pasted or written: spelled as Excel spells them, also because the engine knows a sheet by no other
 * spelling than its own; a formula that the engine must not see is refused in words.
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

  function knownNames(): KnownNames {
    const functions = injector.get(IFunctionService);
    return new KnownNames(
      workbook.getSheets().map((sheet) => sheet.getSheetName()),
      definedNames(workbook).map(({ name }) => name),
      (name) => functions.hasExecutor(name),
    );
  }

  function spell(cells: ISetRangeValuesMutationParams["cellValue"]): void {
    if (!cells) return;
    let known: KnownNames | undefined;
    new ObjectMatrix(cells).forValue((_row, _column, cell) => {
      if (typeof cell?.f === "string") cell.f = spelledAsExcel(cell.f, (known ??= knownNames()));
    });
  }
}
