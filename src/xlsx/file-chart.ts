import type { SheetChart } from "hucre/xlsx";
import type { ChartKind, PlanChart } from "../plan/sheet-plan";
import { fixedArea } from "./fixed-area";

const KINDS: Readonly<Record<ChartKind, Pick<SheetChart, "type" | "barGrouping" | "overlap" | "showLineMarkers">>> = {
  stackedColumns: { type: "column", barGrouping: "stacked", overlap: 100 },
  line: { type: "line", showLineMarkers: false },
  bars: { type: "bar", barGrouping: "clustered" },
};

/** A planned chart as the file writer takes it. */
export function fileChart({ kind, title, place, categories, series, categoryTitle, valueTitle, valueFormat }: PlanChart): SheetChart {
  return {
    ...KINDS[kind],
    title,
    altText: title,
    // The writer's corner of the picture is the cell after the last one covered.
    anchor: { from: { row: place.row, col: place.column }, to: { row: place.row + place.rows, col: place.column + place.columns } },
    series: series.map(({ name, values }) => ({ name, values: fixedArea(values), categories: fixedArea(categories), ...(kind === "line" ? { smooth: false } : {}) })),
    legend: series.length > 1 ? "bottom" : false,
    axes: {
      // Labels stay at the edge where values are negative.
      x: { title: categoryTitle, tickLblPos: "low" },
      y: { title: valueTitle, numberFormat: { formatCode: valueFormat } },
    },
  };
}
