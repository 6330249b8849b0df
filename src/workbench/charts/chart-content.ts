import type { Area } from "../area";
import type { CellValue, Grid } from "../grid";
import type { ChartAxisSetup, ChartType, LegendPosition, SheetChart } from "../sheet-objects";

export interface SeriesContent {
  readonly name: string;
  /** null where there is nothing to draw: empty, text, error. */
  readonly values: readonly (number | null)[];
  /** "" = by its place in the palette. */
  readonly colour: string;
  readonly hasLabels?: boolean;
  /** Of the values beside the marks; left out: as along the value axis. */
  readonly labelFormat?: string;
}

/** A chart with what its cells say now. */
export interface ChartContent {
  readonly type: ChartType;
  /** "" = none. */
  readonly title: string;
  readonly legend: LegendPosition | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesContent[];
  readonly categoryAxis: ChartAxisSetup;
  readonly valueAxis: ChartAxisSetup;
  /** Of the value axis; "General" where neither axis nor cells have one. */
  readonly valueFormat: string;
  readonly gapWidth: number;
}

/** Excel plots a text or a truth value as zero; that hides what is missing, so here it is left out. */
export function chartContent(grid: Grid, chart: SheetChart): ChartContent {
  const series = chart.series.map((one, index) => ({
    name: one.name ?? (one.nameCell === null ? `Series${index + 1}` : (grid.texts(one.nameCell)[0]?.[0] ?? "")),
    values: one.values === null ? [] : grid.values(one.values).flat().map(plotted),
    colour: one.colour,
    ...(one.hasLabels === true && { hasLabels: true }),
    ...(one.labelFormat !== undefined && { labelFormat: one.labelFormat }),
  }));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = chart.series[0]?.categories
    ? grid
        .texts(chart.series[0].categories)
        .flat()
        .map((text) => text.trim())
    : [];
  const first = chart.series.find(({ values }) => values !== null)?.values ?? null;
  return {
    type: chart.type,
    title: chart.showsTitle ? (chart.title ?? series[0]?.name ?? "") : "",
    legend: chart.showsLegend ? chart.legendPosition : null,
    categories: Array.from({ length: count }, (_, index) => labels[index] ?? String(index + 1)),
    series,
    categoryAxis: chart.categoryAxis,
    valueAxis: chart.valueAxis,
    valueFormat: chart.valueAxis.numberFormat || (first === null ? "General" : formatOf(grid, first)),
    gapWidth: chart.series[0]?.gapWidth ?? 0,
  };
}

function plotted(value: CellValue): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function formatOf(grid: Grid, area: Area): string {
  return grid.numberFormats({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? "General";
}
