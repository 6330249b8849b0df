/** The error that a call of a worksheet function gives its cell; anything else thrown, or a result, fails the test. */
export function errorFrom(call: () => unknown): CustomFunctions.Error {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
  throw new Error("expected an error for the cell: got a result");
}
