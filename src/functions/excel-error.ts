import { FinanceError, type FinanceErrorKind } from "../finance/errors";
import { ErrorInCell } from "./cell-value";

/**
 * Runs one calculation on behalf of a cell: the only place where our errors become Excel's.
 * Excel shows a message only with #VALUE! and #N/A; with the others it shows the bare code.
 */
export function atCell<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    throw errorForCell(error);
  }
}

/** What one cell of a table that spills shows: the result, or the error that `atCell` gives for it. */
export function errorCellOr<T>(calculate: () => T): T | CustomFunctions.Error {
  try {
    return atCell(calculate);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

/** The result, or in its place what is said of the error that `atCell` would have given for it. */
export function resultOr<T>(calculate: () => T, say: (error: FinanceError | ErrorInCell) => T): T {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof FinanceError || error instanceof ErrorInCell) return say(error);
    throw error;
  }
}

/** Excel's error for one of ours. Anything else is a bug and stays: Excel shows #VALUE!, the console the stack. */
function errorForCell(error: unknown): unknown {
  if (error instanceof FinanceError) return new CustomFunctions.Error(codeOfKind(error.kind), error.message);
  if (error instanceof ErrorInCell) return new CustomFunctions.Error(codeOfText(error.code), error.message);
  return error;
}

function codeOfKind(kind: FinanceErrorKind): CustomFunctions.ErrorCode {
  switch (kind) {
    case "shape":
      return CustomFunctions.ErrorCode.invalidValue; // #VALUE!
    case "domain":
    case "no-solution":
    case "no-convergence":
      return CustomFunctions.ErrorCode.invalidNumber; // #NUM!
    case "missing-data":
      return CustomFunctions.ErrorCode.notAvailable; // #N/A
  }
}

/** The error that was read. A function cannot give #REF!, #NAME? or the newer ones: those become #VALUE!. */
function codeOfText(text: string): CustomFunctions.ErrorCode {
  const { notAvailable, divisionByZero, invalidNumber, nullReference, invalidValue } = CustomFunctions.ErrorCode;
  return (
    [notAvailable, divisionByZero, invalidNumber, nullReference].find((code) => String(code) === text) ?? invalidValue
  );
}
