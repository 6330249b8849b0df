import { CatalogueOnItsWay } from "../catalog/catalogue-on-its-way";
import { customError, excelError } from "./excel-error";
import { functionResult, type CallName, type FunctionResult } from "./function-result";
import { isErrorCell } from "./spill";

/**
 * What a cell gets from a call: the one place where the errors of host-free calls become Excel's. While the catalogue is
 * on its way, a call that needs it answers with a promise, for which Excel waits as for any asynchronous function.
 * Errors: `CustomFunctions.Error` in place of ours; in a result that spills also as single cells.
 */
export function answer<Name extends CallName>(name: Name, args: readonly unknown[]): FunctionResult<Name> {
  try {
    const result = functionResult(name, args);
    return Array.isArray(result) ? (withExcelErrors(result as readonly Row[]) as typeof result) : result;
  } catch (error) {
    if (error instanceof CatalogueOnItsWay) return later(name, args, error) as unknown as FunctionResult<Name>;
    throw excelError(error);
  }
}

/** The same call once the catalogue is there. */
async function later(name: CallName, args: readonly unknown[], { arrival }: CatalogueOnItsWay): Promise<unknown> {
  try {
    await arrival;
  } catch (error) {
    throw excelError(error);
  }
  return answer(name, args);
}

type Row = readonly unknown[];

function withExcelErrors(rows: readonly Row[]): readonly Row[] {
  if (!rows.some((row) => row.some(isErrorCell))) return rows;
  return rows.map((row) => row.map((cell) => (isErrorCell(cell) ? customError(cell.code, cell.message) : cell)));
}
