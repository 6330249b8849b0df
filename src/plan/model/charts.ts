import type { CellReference, PlanArea, PlanChart } from "../../workbook/sheet-plan";
import type { FindCell } from "./draft";
import { AXIS_BILLIONS } from "./formats";
import type { ModelSubject } from "./subject";
import { DECLINES } from "./valuation-section";

/** Rows of the page beside which the two pictures stand. */
export const CHART_ROWS = 15;
const FIRST_COLUMN = 4;
const FIRST_COLUMNS = 4;
const SECOND_COLUMNS = 3;

/** More columns than this say it by their axis. */
const MOST_LABELS = 8;
/** In billions; nothing where that would read 0.0. */
const LABEL_BILLIONS = "[>=50000000]#,##0.0,,,;;";

/** The schedule in stacked columns, and mark-to-market over the decline of the market price; from row `top` on. */
export function modelCharts(
  { scheduleYears, hasCharts }: ModelSubject,
  top: number,
  cellOf: FindCell,
  shownYears: number,
): PlanChart[] {
  if (!hasCharts) return [];
  const years = Math.min(scheduleYears, shownYears);
  const declines = column(cellOf("decline.1"), DECLINES);
  return [
    {
      name: "Offtake schedule",
      kind: "stackedColumns",
      title: "Schedule",
      place: { row: top, column: FIRST_COLUMN, rows: CHART_ROWS, columns: FIRST_COLUMNS },
      categories: column(cellOf("year.1"), years),
      series: [
        { name: "Delivered by the as-of date", values: column(cellOf("deliveredOf.1"), years) },
        { name: "After the as-of date", values: column(cellOf("comingOf.1"), years) },
      ],
      categoryTitle: "Fiscal year or quarter",
      valueTitle: "US$ bn",
      valueFormat: AXIS_BILLIONS,
      ...(years > MOST_LABELS ? {} : { labelFormat: LABEL_BILLIONS }),
    },
    {
      name: "Offtake mark-to-market",
      kind: "line",
      title: "Mark-to-market by yearly price decline",
      place: { row: top, column: FIRST_COLUMN + FIRST_COLUMNS, rows: CHART_ROWS, columns: SECOND_COLUMNS },
      categories: declines,
      series: [
        { name: "Premium one step lower", values: column(cellOf("grid.1.2"), DECLINES) },
        { name: "Premium as assumed", values: column(cellOf("grid.1.3"), DECLINES) },
        { name: "Premium one step higher", values: column(cellOf("grid.1.4"), DECLINES) },
      ],
      categoryTitle: "Annual price decline",
      valueTitle: "US$ bn",
      valueFormat: AXIS_BILLIONS,
    },
  ];
}

function column(first: CellReference, rows: number): PlanArea {
  return { ...first, rows, columns: 1 };
}
