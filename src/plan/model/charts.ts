import type { CellReference, PlanArea, PlanChart } from "../../workbook/sheet-plan";
import type { FindCell } from "./draft";
import { AXIS_MILLIONS } from "./formats";
import type { ModelSubject } from "./subject";
import { DECLINES } from "./valuation-section";

/** Empty rows of the page kept for the two pictures. */
export const CHART_ROWS = 16;
const FIRST_COLUMNS = 4;
const SECOND_COLUMNS = 5;

/** The schedule in stacked columns, and mark-to-market over the decline of the market price; from row `top` on. */
export function modelCharts({ scheduleYears }: ModelSubject, top: number, cellOf: FindCell): PlanChart[] {
  const years = column(cellOf("year.1"), scheduleYears);
  const declines = column(cellOf("decline.1"), DECLINES);
  return [
    {
      name: "Offtake schedule",
      kind: "stackedColumns",
      title: "Schedule by fiscal year",
      place: { row: top, column: 0, rows: CHART_ROWS, columns: FIRST_COLUMNS },
      categories: years,
      series: [
        { name: "Recognised as of", values: column(cellOf("recognisedOf.1"), scheduleYears) },
        { name: "Remaining as of", values: column(cellOf("remainingOf.1"), scheduleYears) },
      ],
      categoryTitle: "Fiscal year",
      valueTitle: "US$",
      valueFormat: AXIS_MILLIONS,
    },
    {
      name: "Offtake mark-to-market",
      kind: "line",
      title: "Mark-to-market by yearly price decline",
      place: { row: top, column: FIRST_COLUMNS, rows: CHART_ROWS, columns: SECOND_COLUMNS },
      categories: declines,
      series: [
        { name: "Premium one step lower", values: column(cellOf("grid.1.2"), DECLINES) },
        { name: "Your premium", values: column(cellOf("grid.1.3"), DECLINES) },
        { name: "Premium one step higher", values: column(cellOf("grid.1.4"), DECLINES) },
      ],
      categoryTitle: "Price decline a year",
      valueTitle: "US$",
      valueFormat: AXIS_MILLIONS,
    },
  ];
}

function column(first: CellReference, rows: number): PlanArea {
  return { ...first, rows, columns: 1 };
}
