import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../area";
import type { CellValue, Grid } from "../grid";
import { placeOver } from "../model/chart-place";
import type { UniverWorkbook } from "../univer/univer-workbook";
import type { SheetView } from "../univer/sheet-view";

const GAP = 4;
const LONGEST_FORMULA = 200;

/** Says beside the selected cell why it shows an error, as far as the function that gave it said so. */
export function showCellMessages(engine: UniverWorkbook, grid: Grid, view: SheetView, element: HTMLElement): void {
  const { univer } = engine;
  const refresh = (): void => {
    const selection = grid.selection();
    const message = grid.isEditing() ? null : (keptMessage(grid, selection) ?? errorMessage(grid, selection));
    element.hidden = message === null;
    if (message === null) return;
    element.textContent = message;
    const cell = view.shown(selection.sheetId, placeOver({ ...selection, rows: 1, columns: 1 }))?.box;
    const canvas = view.canvas?.getBoundingClientRect();
    const frame = element.offsetParent?.getBoundingClientRect();
    if (!cell || !canvas || !frame) return;
    const right = canvas.left + cell.left + cell.width - frame.left + GAP;
    const fits = right + element.offsetWidth <= canvas.right - frame.left;
    element.style.left = `${fits ? right : Math.max(0, canvas.left + cell.left - frame.left - element.offsetWidth - GAP)}px`;
    element.style.top = `${canvas.top + cell.top - frame.top}px`;
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
  window.addEventListener("blur", () => (element.hidden = true)); // The pane is used now.
  window.addEventListener("focus", schedule);
  silenceEngine(engine, grid);
}

/** Where we have words for an error, the engine's own, "Error in value", would only lie over them. */
function silenceEngine({ injector }: UniverWorkbook, grid: Grid): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { row, col, subUnitId } = alert.location;
    if (errorMessage(grid, { sheetId: subUnitId, row, column: col, rows: 1, columns: 1 }) === null) show(alert);
  };
}

/** Of a result that came with the file. */
function keptMessage(grid: Grid, { sheetId, row, column }: Area): string | null {
  const kept = grid.keptMark?.(sheetId, row, column) ?? null;
  return kept === null ? null : `Kept from the file and not calculated here: ${kept.why}. ${shortened(kept.formula)}`;
}

function shortened(formula: string): string {
  return formula.length > LONGEST_FORMULA ? `${formula.slice(0, LONGEST_FORMULA)} …` : formula;
}

/** "#N/A message" of an area's first cell; null when it shows no error or the error came without words. */
export function errorMessage(grid: Grid, area: Area): string | null {
  const value: CellValue = grid.values({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? null;
  if (value === null || typeof value !== "object" || value.message === undefined) return null;
  return `${value.error} ${value.message}`;
}
