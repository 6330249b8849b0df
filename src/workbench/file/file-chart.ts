import type { SheetChart as FileChart } from "hucre/xlsx";
import type { Area } from "../area";
import type { Grid } from "../grid";
import { formatAbsolute, quotedSheetName } from "../model/a1";
import type { ChartAxisSetup, ChartType, SheetChart } from "../sheet-objects";

const KINDS: Readonly<Record<ChartType, Pick<FileChart, "type" | "barGrouping" | "overlap" | "showLineMarkers">>> = {
  ColumnClustered: { type: "column", barGrouping: "clustered" },
  ColumnStacked: { type: "column", barGrouping: "stacked", overlap: 100 },
  BarClustered: { type: "bar", barGrouping: "clustered" },
  BarStacked: { type: "bar", barGrouping: "stacked", overlap: 100 },
  Line: { type: "line", showLineMarkers: false },
  LineMarkers: { type: "line", showLineMarkers: true },
};

/** A chart as the file writer takes it. */
export function fileChart(grid: Grid, chart: SheetChart): FileChart {
  const { type, place, series, showsTitle, title, showsLegend, legendPosition, categoryAxis, valueAxis } = chart;
  const isLine = KINDS[type].type === "line";
  return {
    ...KINDS[type],
    ...(showsTitle && title !== null && { title }),
    altText: title ?? chart.name,
    anchor: { from: { row: place.from.row, col: place.from.column }, to: { row: place.to.row, col: place.to.column } },
    series: series.flatMap(({ name, nameCell, values, categories }) =>
      values === null
        ? []
        : [
            {
              name: name ?? String(nameCell === null ? "" : (grid.values(nameCell)[0]?.[0] ?? "")),
              values: reference(grid, values),
              ...(categories !== null && { categories: reference(grid, categories) }),
              ...(isLine && { smooth: false }),
            },
          ],
    ),
    legend: showsLegend ? (legendPosition.toLowerCase() as Lowercase<typeof legendPosition>) : false,
    axes: {
      x: { ...titled(categoryAxis), tickLblPos: "low", ...(categoryAxis.isReversed && { reverse: true }) },
      y: {
        ...titled(valueAxis),
        ...(valueAxis.numberFormat !== "" && { numberFormat: { formatCode: valueAxis.numberFormat } }),
      },
    },
  };
}

function titled({ showsTitle, title }: ChartAxisSetup): { readonly title?: string } {
  return showsTitle && title !== "" ? { title } : {};
}

function reference(grid: Grid, area: Area): string {
  const name = grid.sheets().find(({ id }) => id === area.sheetId)?.name ?? "";
  return `${quotedSheetName(name)}!${formatAbsolute(area, grid)}`;
}
