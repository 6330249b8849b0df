import { WorkbookError, type Placement } from "../workbook/workbook-port";
import { activeCellAddress } from "./place";
import { workbookFailure } from "./workbook-failure";

/** Where Excel stops when a plan, placed at the active cell, would reach past the edge of the sheet. */
const RESIZED = "getResizedRange";

/** The first round trip failed: nothing was written, but a plan too large for its place is worth a word of its own. */
export async function lookingFailed(error: unknown, placement: Placement): Promise<WorkbookError> {
  const failure = workbookFailure(error, "looking at the place", null);
  if (placement === "newSheet" || failure.problem.kind !== "unexpected" || !failure.problem.detail.includes(RESIZED))
    return failure;
  const address = await activeCellAddress().catch(() => null);
  return address === null ? failure : new WorkbookError({ kind: "beyondEdge", address });
}
