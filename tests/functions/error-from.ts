interface CellFailure {
  readonly code: CustomFunctions.ErrorCode;
  readonly message: string | undefined;
}

/**
 * Code and message of the error that a call of a worksheet function gives its cell; anything else thrown, or a result, fails
 * the test. Not the error itself, of whose message Jest says nothing where it is another one.
 */
export function errorFrom(call: () => unknown): CellFailure {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("expected an error for the cell: got a result");
}
