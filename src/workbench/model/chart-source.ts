import type { Area } from "../area";
import type { CellValue } from "../grid";
import type { ChartSeries } from "../sheet-objects";
import type { Range } from "./range";

export const PLAIN_SERIES: ChartSeries = {
  name: null,
  nameCell: null,
  values: null,
  categories: null,
  colour: "",
  gapWidth: 150,
};

/**
 * The series of a source range. A first row of texts names them, a first column of texts, or one below an empty corner,
 * gives the categories; by "Auto" the longer side of the range runs along the categories.
 */
export function seriesOfSource(source: Range, seriesBy: "Auto" | "Columns" | "Rows"): ChartSeries[] {
  const { area, book } = source;
  const byColumns = seriesBy === "Auto" ? area.rows >= area.columns : seriesBy === "Columns";
  const values = book.grid.values(area);
  const isCornerEmpty = isEmpty(values[0]?.[0]);
  const hasTopRow = area.rows > 1 && isHeader((values[0] ?? []).slice(area.columns > 1 ? 1 : 0));
  const isLeftText = isHeader(values.slice(hasTopRow ? 1 : 0).map((row) => row[0] ?? null));
  const hasLeftColumn = area.columns > 1 && (isLeftText || (hasTopRow && isCornerEmpty));
  const top = area.row + (hasTopRow ? 1 : 0);
  const left = area.column + (hasLeftColumn ? 1 : 0);
  const body: Area = {
    ...area,
    row: top,
    column: left,
    rows: area.row + area.rows - top,
    columns: area.column + area.columns - left,
  };
  const topRow: Area = { ...body, row: area.row, rows: 1 };
  const leftColumn: Area = { ...body, column: area.column, columns: 1 };
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, index) => {
    const cut = (lane: Area): Area =>
      byColumns ? { ...lane, column: lane.column + index, columns: 1 } : { ...lane, row: lane.row + index, rows: 1 };
    const [named, labelled] = byColumns ? [hasTopRow, hasLeftColumn] : [hasLeftColumn, hasTopRow];
    return {
      ...PLAIN_SERIES,
      values: cut(body),
      nameCell: named ? cut(byColumns ? topRow : leftColumn) : null,
      categories: labelled ? (byColumns ? leftColumn : topRow) : null,
    };
  });
}

function isHeader(values: readonly CellValue[]): boolean {
  return (
    values.some((value) => typeof value === "string" && value !== "") &&
    values.every((value) => typeof value === "string" || isEmpty(value))
  );
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}
