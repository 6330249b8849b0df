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
    if (error instanceof FinanceError) throw new CustomFunctions.Error(codeOfKind(error.kind), error.message);
    if (error instanceof ErrorInCell) throw new CustomFunctions.Error(codeOfText(error.code), error.message);
    throw error; // A bug in our code: Excel shows #VALUE!, the console shows the stack.
  }
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
  return [notAvailable, divisionByZero, invalidNumber, nullReference].find((code) => String(code) === text) ?? invalidValue;
}
