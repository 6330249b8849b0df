const UNDO_GROUPS = "1.20";

let haveFailed = false;

/** Whether the steps of a run are grouped, so that one undo takes all of it back. */
export function groupsUndo(): boolean {
  return !haveFailed && Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUPS);
}

/** A grouped run failed without an answer, so it could not be tried again at once: the next one goes without a group. */
export function leaveUndoGroups(): void {
  haveFailed = true;
}
