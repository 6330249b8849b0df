/** @jest-environment jsdom */
import { chartContent } from "../../../src/workbench/charts/chart-content";
import { chartDescription } from "../../../src/workbench/charts/draw-chart";
import type { Area } from "../../../src/workbench/area";
import { MemoryGrid } from "../../../src/workbench/memory-grid";
import { placeOver } from "../../../src/workbench/model/chart-place";
import { PLAIN_SERIES } from "../../../src/workbench/model/chart-source";
import type { SheetChart } from "../../../src/workbench/sheet-objects";

const AXIS = {
  isVisible: true,
  title: "",
  showsTitle: false,
  numberFormat: "",
  showsGridlines: true,
  isReversed: false,
  minimum: null,
  maximum: null,
};
const column = (number: number, row: number, rows: number): Area => ({
  sheetId: "sheet-1",
  row,
  rows,
  column: number,
  columns: 1,
});
const CHART: SheetChart = {
  id: "1",
  sheetId: "sheet-1",
  name: "Chart 1",
  type: "ColumnClustered",
  place: placeOver({ row: 0, column: 4, rows: 10, columns: 4 }),
  showsTitle: true,
  title: null,
  showsLegend: false,
  legendPosition: "Bottom",
  categoryAxis: AXIS,
  valueAxis: AXIS,
  series: [{ ...PLAIN_SERIES, nameCell: column(1, 0, 1), values: column(1, 1, 4), categories: column(0, 1, 4) }],
};

function filledGrid(): MemoryGrid {
  const grid = new MemoryGrid();
  grid.write({ sheetId: "sheet-1", row: 0, column: 0, rows: 5, columns: 2 }, [
    ["", "spend"],
    ["2027 ", 5],
    ["2028", "not documented"],
    ["2029", true],
    [" ", 7],
  ]);
  grid.setNumberFormats(column(1, 1, 4), [["0.0"], ["0.0"], ["0.0"], ["0.0"]]);
  return grid;
}

test("names, labels and the number format come from the cells; what is no number is a gap", () => {
  const grid = filledGrid();
  grid.setCalculated("sheet-1", 4, 1, { error: "#N/A" });
  const content = chartContent(grid, CHART);
  expect(content.series).toEqual([{ name: "spend", values: [5, null, null, null], colour: "" }]);
  expect([content.title, content.legend, content.categories, content.valueFormat]).toEqual([
    "spend",
    null,
    ["2027", "2028", "2029", ""],
    "0.0",
  ]);
  expect(chartDescription(content)).toBe(
    "Chart: spend; columns of spend; 3 categories, 2027 to 2029; values from 5.0 to 5.0.",
  );
});

test("what was set goes before what the cells say; without category cells the categories are numbered", () => {
  const series = [
    { ...PLAIN_SERIES, name: "mine", values: column(1, 1, 4) },
    { ...PLAIN_SERIES, values: column(1, 4, 1) },
  ];
  const content = chartContent(filledGrid(), {
    ...CHART,
    title: "Own",
    valueAxis: { ...AXIS, numberFormat: "0%" },
    series,
  });
  expect(content.series.map(({ name }) => name)).toEqual(["mine", "Series2"]);
  expect([content.title, content.categories, content.valueFormat]).toEqual(["Own", ["1", "2", "3", "4"], "0%"]);
});
