import { FinanceError } from "../finance/errors";

/** Where a workbook's serial dates begin. */
export type DateSystem = 1900 | 1904;

// Functions may not ask the host, so the runtime asks once and leaves the answer here. The functions and the pane are
// bundles with modules of their own; a registered symbol is what both can reach.
const KEY = Symbol.for("offtake.dateSystem");
const runtime = globalThis as { [KEY]?: DateSystem };

/** Tells the worksheet functions where the open workbook's dates begin; until it is told they take it for 1900, as Excel does. */
export function stateDateSystem(system: DateSystem): void {
  runtime[KEY] = system;
}

/**
 * Refuses to read or write a date in a workbook that counts from 1904: every date would be 1,462 days off. What needs no
 * date still calculates there.
 *
 * Errors: "shape" in such a workbook, with what to change.
 */
export function requireDatesFrom1900(): void {
  if (runtime[KEY] !== 1904) return;
  throw new FinanceError(
    "shape",
    'this workbook counts its dates from 1904, so every date would be 1,462 days off: turn off "Use 1904 date system" in Excel\'s options, Advanced, and enter its dates anew',
  );
}
