/** Relative closeness: |got − expected| ≤ tolerance × |expected|, exact at 0. */
export function expectClose(got: number, expected: number, tolerance = 1e-13): void {
  if (Math.abs(got - expected) <= tolerance * Math.abs(expected)) return;
  throw new Error(`expected ${expected} within ${tolerance} relative: got ${got}`);
}

/** What a refusal must look like. */
export const financeError = (kind: string, message = /./): Error =>
  expect.objectContaining({ name: "FinanceError", kind, message: expect.stringMatching(message) as string }) as Error;
