import { customError, excelError } from "./excel-error";
import { functionResult, type CallName, type FunctionResult } from "./function-result";
import { isErrorCell } from "./spill";

/**
 * What a cell gets from a call: the one place where the errors of host-free calls become Excel's.
 * Errors: `CustomFunctions.Error` in place of ours; in a result that spills also as single cells.
 */
export function answer<Name extends CallName>(name: Name, args: readonly unknown[]): FunctionResult<Name> {
  try {
    const result = functionResult(name, args);
    return Array.isArray(result) ? (withExcelErrors(result as readonly Row[]) as typeof result) : result;
  } catch (error) {
    throw excelError(error);
  }
}

type Row = readonly unknown[];

function withExcelErrors(rows: readonly Row[]): readonly Row[] {
  if (!rows.some((row) => row.some(isErrorCell))) return rows;
  return rows.map((row) => row.map((cell) => (isErrorCell(cell) ? customError(cell.code, cell.message) : cell)));
}
