import { WorkbookError } from "../workbook/workbook-port";
import { workbookFailure } from "./workbook-failure";

/** The newest members we use without asking belong to this set; the manifest names the same floor. */
export const FLOOR = "1.9";

/**
 * Asks the workbook something in a run of its own, which waits while a cell is being edited.
 * Errors: a `WorkbookError`; `what` says what was being done.
 */
export async function runRead<Answer>(
  what: string,
  ask: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  requireFloor();
  try {
    return await Excel.run({ delayForCellEdit: true }, ask);
  } catch (error) {
    throw workbookFailure(error, what, null);
  }
}

/** Refuses where Excel is older than what we need everywhere. */
export function requireFloor(): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) return;
  throw new WorkbookError({ kind: "unsupported", requirement: `ExcelApi ${FLOOR}` });
}
