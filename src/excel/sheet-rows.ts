import type { SheetPlan } from "../workbook/sheet-plan";
import { HandOverError } from "../workbook/hand-over-port";

/** Refuses a plan of more rows than a sheet of this host has; to be asked once what was queued here has been sent. */
export function queueRowCheck({ workbook }: Excel.RequestContext, { rows }: SheetPlan): () => void {
  const lastCell = workbook.worksheets.getFirst().getRange().getLastCell();
  lastCell.load("rowIndex");
  return () => {
    const { rowIndex } = lastCell;
    const [needed, available] = [rows.length, rowIndex + 1];
    if (needed > available) throw new HandOverError({ kind: "tooManyRows", needed, available });
  };
}
