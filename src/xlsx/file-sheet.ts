import type { Cell, WriteSheet } from "hucre/xlsx";
import { cellAddress } from "../workbook/cell-address";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { FileStyles } from "./cell-look";
import { fileCell } from "./file-cell";
import { fileChart } from "./file-chart";
import { fileTable } from "./file-table";
import type { PlanResults } from "./plan-results";
import { rowHeights } from "./row-heights";

// A column's width in a file counts digits of the default font: Calibri 11 has digits of 7 pixels, at 96 pixels an inch.
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_DIGIT = 7;
/** Of pages, one under another. */
const ANY_NUMBER = 0;

/** A plan as a sheet of the file writer, under the name it has in this file. Names stand apart: see `fileNames`. */
export function fileSheet(plan: SheetPlan, name: string, results: PlanResults, styles: FileStyles): WriteSheet {
  const { charts = [], tables = [], print } = plan;
  return {
    name,
    columns: plan.columnWidths.map((points) => ({ width: digitsWide(points) })),
    cells: fileCells(plan, results, styles),
    rowDefs: new Map([...rowHeights(plan)].map(([row, height]) => [row, { height }])),
    ...(plan.frozenRows === 0 ? {} : { freezePane: { rows: plan.frozenRows } }),
    ...(charts.length === 0 ? {} : { charts: charts.map(fileChart) }),
    ...(tables.length === 0 ? {} : { tables: tables.map((table) => fileTable(table, plan)) }),
    ...(print === undefined
      ? {}
      : {
          pageSetup: {
            orientation: print.orientation,
            fitToPage: true,
            fitToWidth: print.pagesWide,
            fitToHeight: ANY_NUMBER,
          },
        }),
  };
}

function fileCells(plan: SheetPlan, results: PlanResults, styles: FileStyles): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  plan.rows.forEach((row, rowIndex) =>
    row.forEach((planned, column) => {
      const cell = fileCell(planned, results.get(cellAddress({ row: rowIndex, column })), styles);
      if (cell !== null) cells.set(`${rowIndex},${column}`, cell);
    }),
  );
  return cells;
}

/** In 256ths of a digit, as Excel stores it. */
function digitsWide(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / PIXELS_PER_DIGIT) * 256) / 256;
}
