import type { SheetChart } from "hucre/xlsx";
import type { ChartKind, PlanArea, PlanChart } from "../workbook/sheet-plan";

const KINDS: Readonly<Record<ChartKind, Pick<SheetChart, "type" | "barGrouping" | "overlap" | "showLineMarkers">>> = {
  stackedColumns: { type: "column", barGrouping: "stacked", overlap: 100 },
  line: { type: "line", showLineMarkers: true },
  bars: { type: "bar", barGrouping: "clustered" },
};

/** Excel draws bars from the bottom up; a reader starts at the top. */
const FROM_THE_TOP = { reverse: true } as const;

/** A planned chart as the file writer takes it. */
export function fileChart(
  { kind, title, place, categories, series, categoryTitle, valueTitle, valueFormat }: PlanChart,
  fixed: (area: PlanArea) => string,
): SheetChart {
  return {
    ...KINDS[kind],
    title,
    altText: title,
    // The writer's corner of the picture is the cell after the last one covered.
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    series: series.map(({ name, values }) => ({
      name,
      values: fixed(values),
      categories: fixed(categories),
      ...(kind === "line" ? { smooth: false } : {}),
    })),
    legend: series.length > 1 ? "bottom" : false,
    axes: {
      // Labels stay at the edge where values are negative.
      x: { ...titled(categoryTitle), tickLblPos: "low", ...(kind === "bars" ? FROM_THE_TOP : {}) },
      y: { ...titled(valueTitle), numberFormat: { formatCode: valueFormat } },
    },
  };
}

function titled(title: string): { readonly title?: string } {
  return title === "" ? {} : { title };
}
