import { FinanceError } from "../finance/errors";
import { ERROR_CODES } from "../workings/error-codes";
import { ErrorInCell } from "./cell-value";

/**
 * Excel's error for one of ours; anything else is a bug and stays as it is: Excel shows #VALUE!, the console the stack.
 * Excel shows a message only with #VALUE! and #N/A; with the others it shows the bare code.
 */
export function excelError(error: unknown): unknown {
  if (error instanceof FinanceError) return customError(ERROR_CODES[error.kind], error.message);
  return error instanceof ErrorInCell ? customError(error.code, error.message) : error;
}

/** An error as Excel has them. A function cannot give #REF!, #NAME? or the newer ones: those become #VALUE!. */
export function customError(code: string, message: string): CustomFunctions.Error {
  const { notAvailable, divisionByZero, invalidNumber, nullReference, invalidValue } = CustomFunctions.ErrorCode;
  const known = [notAvailable, divisionByZero, invalidNumber, nullReference].find((each) => String(each) === code);
  return new CustomFunctions.Error(known ?? invalidValue, message);
}
