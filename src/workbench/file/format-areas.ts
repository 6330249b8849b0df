import type { Rectangle } from "../model/a1";
import type { FileCell, FileCellFormat } from "./file-book";

/** Cells that look the same as rectangles, so that a grid is told of each once: down the columns first, then across. */
export function formatAreas(cells: readonly FileCell[]): { readonly look: FileCellFormat; readonly area: Rectangle }[] {
  const runs = new Map<string, { readonly look: FileCellFormat; readonly area: Rectangle }>();
  const looks = new Map<FileCellFormat, number>();
  const key = (look: FileCellFormat, { row, column, rows }: Omit<Rectangle, "columns">): string =>
    `${looks.get(look) ?? looks.set(look, looks.size).size - 1} ${row} ${rows} ${column}`;
  for (const run of columnRuns(cells)) {
    const { row, column, rows } = run.area;
    const before = runs.get(key(run.look, { row, rows, column: column - 1 }));
    if (before !== undefined) runs.delete(key(run.look, { row, rows, column: column - 1 }));
    runs.set(
      key(run.look, run.area),
      before === undefined ? run : { look: run.look, area: { ...before.area, columns: before.area.columns + 1 } },
    );
  }
  return [...runs.values()];
}

/** Cells under one another that look the same, one column after another. */
function columnRuns(cells: readonly FileCell[]): { readonly look: FileCellFormat; readonly area: Rectangle }[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { readonly look: FileCellFormat; readonly area: Rectangle }[] = [];
  for (const { row, column, look } of sorted) {
    const last = runs.at(-1);
    const continues =
      last !== undefined && last.look === look && last.area.column === column && last.area.row + last.area.rows === row;
    if (look === null) continue;
    if (continues) runs[runs.length - 1] = { look, area: { ...last.area, rows: last.area.rows + 1 } };
    else runs.push({ look, area: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
}
