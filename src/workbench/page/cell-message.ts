import type { Area, CellValue, Grid } from "../grid";

/** Says beside the formula bar why the selected cell shows an error, as far as the function that gave it said so. */
export function showCellMessages(grid: Grid, element: HTMLElement): void {
  const refresh = (): void => {
    const message = errorMessage(grid, grid.selection());
    element.textContent = message ?? "";
    element.hidden = message === null;
  };
  grid.onEvent(({ kind }) => {
    if (kind === "selected" || kind === "calculated" || kind === "changed" || kind === "sheetActivated") setTimeout(refresh, 0);
  });
}

/** "#N/A: message" of an area's first cell; null when it shows no error or the error came without words. */
export function errorMessage(grid: Grid, area: Area): string | null {
  const value: CellValue = grid.values({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? null;
  if (value === null || typeof value !== "object" || value.message === undefined) return null;
  return `${value.error} ${value.message}`;
}
