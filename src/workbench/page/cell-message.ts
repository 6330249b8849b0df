import type { Area, CellValue, Grid } from "../grid";
import { WORKBOOK_ID, type UniverWorkbook } from "../univer/create-univer";

const GAP = 4;

/** Says below the selected cell why it shows an error, as far as the function that gave it said so. */
export function showCellMessages({ univer, workbook }: UniverWorkbook, grid: Grid, element: HTMLElement): void {
  const refresh = (): void => {
    const message = grid.isEditing() ? null : errorMessage(grid, grid.selection());
    element.hidden = message === null;
    if (message === null) return;
    element.textContent = message;
    const cell = workbook.getActiveCell()?.getCellRect(); // Measured from the canvas.
    const canvas = document.getElementById(`univer-sheet-main-canvas_${WORKBOOK_ID}`)?.getBoundingClientRect();
    const frame = element.offsetParent?.getBoundingClientRect();
    if (!cell || !canvas || !frame) return;
    element.style.left = `${Math.max(0, canvas.left + cell.left - frame.left)}px`;
    element.style.top = `${canvas.top + cell.bottom - frame.top + GAP}px`;
  };
  let isScheduled = false;
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      refresh();
    });
  };
  grid.onEvent(schedule);
  univer.addEvent(univer.Event.Scroll, schedule);
  univer.addEvent(univer.Event.SheetEditStarted, schedule);
}

/** "#N/A message" of an area's first cell; null when it shows no error or the error came without words. */
export function errorMessage(grid: Grid, area: Area): string | null {
  const value: CellValue = grid.values({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? null;
  if (value === null || typeof value !== "object" || value.message === undefined) return null;
  return `${value.error} ${value.message}`;
}
