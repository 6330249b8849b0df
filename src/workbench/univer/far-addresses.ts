import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import type { UniverWorkbook } from "./univer-workbook";

interface CellRange {
  readonly endRow: number;
  readonly endColumn: number;
}

/** An address beyond the grid's last cell, which is well before Excel's, is refused with a word; as shipped it is an error nobody sees. */
export function refuseFarAddresses({ univer, workbook }: UniverWorkbook, refused: (why: string) => void): void {
  univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    const range = rangeOf(event.id, event.params);
    if (range === null) return;
    const sheet = workbook.getActiveSheet();
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (!(range.endRow >= rows || range.endColumn >= columns)) return; // Whole rows and columns have NaN there.
    event.cancel = true;
    if (event.id === SetSelectionsOperation.id)
      refused(`That cell is beyond this grid, which has ${rows.toLocaleString("en-US")} rows and ${columns} columns`);
  });
}

function rangeOf(id: string, parameters: unknown): CellRange | null {
  if (id === SetSelectionsOperation.id)
    return (parameters as ISetSelectionsOperationParams).selections.at(-1)?.range ?? null;
  return id === ScrollToCellCommand.id ? ((parameters as { readonly range?: CellRange }).range ?? null) : null;
}
