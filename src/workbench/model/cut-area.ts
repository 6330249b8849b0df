import type { Area } from "../area";

/** What is left of an area where some cells are taken away: above, below, left and right of them. */
export function areaWithout(area: Area, cut: Area): readonly Area[] {
  const { row, column, rows, columns } = area;
  const top = Math.max(row, cut.row);
  const bottom = Math.min(row + rows, cut.row + cut.rows);
  const left = Math.max(column, cut.column);
  const right = Math.min(column + columns, cut.column + cut.columns);
  if (area.sheetId !== cut.sheetId || top >= bottom || left >= right) return [area];
  return [
    { row, column, rows: top - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: top, column, rows: bottom - top, columns: left - column },
    { row: top, column: right, rows: bottom - top, columns: column + columns - right },
  ]
    .filter((part) => part.rows > 0 && part.columns > 0)
    .map((part) => ({ ...area, ...part }));
}

/** Whether two areas have a cell in common. */
export function areMeeting(one: Area, other: Area): boolean {
  return areaWithout(one, other)[0] !== one;
}
