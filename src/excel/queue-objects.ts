import { areaAddress, cellAddress, columnLetters, fixedColumns, fixedRows } from "../workbook/cell-address";
import { choiceSource } from "../workbook/choice-source";
import { footerWords } from "../workbook/page-footer";
import { PAGE_MARGINS } from "../workbook/page-margins";
import type { ChartKind, PlanArea, PlanChart, PlanChoice, SheetPlan } from "../workbook/sheet-plan";
import { formulaInput, placedAt } from "./cell-input";
import type { Place } from "./place";
import { originOf, pageSpot, rangeOf, sheetNameOf, type PlanSheets } from "./sheet-spot";

// What stands on cells: tables, charts, lists, conditional formats, the printed page. Only queued, as in queue-plan.ts; members up to ExcelApi 1.9.

const CHART_TYPES: Readonly<Record<ChartKind, "ColumnStacked" | "LineMarkers" | "BarClustered">> = {
  stackedColumns: "ColumnStacked",
  line: "LineMarkers",
  bars: "BarClustered",
};
const MARGINS = [
  ["leftMargin", PAGE_MARGINS.left],
  ["rightMargin", PAGE_MARGINS.right],
  ["topMargin", PAGE_MARGINS.top],
  ["bottomMargin", PAGE_MARGINS.bottom],
  ["headerMargin", PAGE_MARGINS.header],
  ["footerMargin", PAGE_MARGINS.footer],
] as const;
/** Plain, so that the looks of the plan's own cells show. */
const TABLE_STYLE = "TableStyleLight1";

/** The plan's tables over cells that are already written. */
export function queueTables(sheet: Excel.Worksheet, plan: SheetPlan, place: Place): void {
  plan.tables?.forEach(({ name, area }, index) => {
    const table = sheet.tables.add(placedArea(area, place), true);
    table.name = place.objectNames.tables[index] ?? name;
    table.style = TABLE_STYLE;
  });
}

/** The plan's charts, redrawn by the host whenever their cells change. */
export function queueCharts(sheets: PlanSheets, plan: SheetPlan, place: Place): void {
  plan.charts?.forEach((chart, index) =>
    queueChart(sheets, chart, place.objectNames.charts[index] ?? chart.name, place),
  );
}

function queueChart(sheets: PlanSheets, planned: PlanChart, name: string, place: Place): void {
  const [first, ...others] = planned.series;
  if (first === undefined) return;
  const cells = (area: PlanArea): Excel.Range => rangeOf(area, sheets, place);
  // One column of values gives one series whatever stands in it; of several Excel guesses which are categories.
  const chart = sheets.page.charts.add(CHART_TYPES[planned.kind], cells(first.values), "Columns");
  chart.name = name;
  chart.title.text = planned.title;
  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  firstSeries.setXAxisValues(cells(planned.categories));
  for (const other of others) {
    const series = chart.series.add(other.name);
    series.setValues(cells(other.values));
    series.setXAxisValues(cells(planned.categories));
  }
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  const { labelFormat } = planned;
  if (labelFormat !== undefined)
    planned.series.forEach((_, index) => {
      const series = chart.series.getItemAt(index);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = labelFormat;
    });
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = planned.valueFormat;
  if (planned.valueTitle !== "") valueAxis.title.text = planned.valueTitle;
  if (planned.categoryTitle !== "") categoryAxis.title.text = planned.categoryTitle;
  // Excel draws bars from the bottom up; a reader starts at the top.
  if (planned.kind === "bars") categoryAxis.reversePlotOrder = true;
  const { row, column, rows, columns } = planned.place;
  const [topLeft, bottomRight] = [
    { row, column },
    { row: row + rows - 1, column: column + columns - 1 },
  ].map((corner) => cellAddress(placedAt(corner, place.origin)));
  chart.setPosition(topLeft ?? "", bottomRight);
}

/**
 * How the sheet prints; on a new sheet only, because the user's own prints as the user has it. Answers, after the sync, whether
 * Excel took it.
 */
export function queuePrint(sheet: Excel.Worksheet, { print }: SheetPlan, place: Place): () => boolean {
  if (print === undefined || place.kind !== "newSheet") return () => true;
  const { pageLayout } = sheet;
  for (const [side, points] of MARGINS) pageLayout[side] = points;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  // As many pages high as it takes, where no number of them is given.
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesHigh === undefined ? {} : { verticalFitToPages: print.pagesHigh }),
  };
  pageLayout.setPrintArea(placedArea(print.area, place));
  pageLayout.setPrintTitleRows(fixedRows(print.titleRows));
  if (print.titleColumns !== undefined) pageLayout.setPrintTitleColumns(fixedColumns(print.titleColumns));
  if (print.footer !== undefined) {
    const { left, right } = footerWords(print.footer);
    const foot = pageLayout.headersFooters.defaultForAllPages;
    foot.leftFooter = left;
    foot.rightFooter = right;
  }
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
  // Excel may leave the zoom as it was while another tab of the ribbon than Page Layout is open (OfficeDev/office-js, 1860).
  const taken = sheet.pageLayout;
  taken.load("zoom");
  return () => taken.zoom.horizontalFitToPages === print.pagesWide;
}

/** The lists to choose from. Excel refuses what is not in the list with words of its own. */
export function queueChoices(sheets: PlanSheets, plan: SheetPlan, place: Place): void {
  for (const choice of plan.choices ?? []) {
    const rule = { list: { inCellDropDown: true, source: plannedSource(choice, place) } };
    rangeOf(choice.area, sheets, place).dataValidation.rule = rule;
  }
}

/** Where a planned list is read from. */
export function plannedSource(choice: PlanChoice, place: Place): string {
  return choiceSource(choice, (area) => {
    const on = area.on ?? "page";
    const { row, column } = placedAt(area, originOf(on, place));
    return {
      sheetName: sheetNameOf(on, place),
      address: `${fixedCell(row, column)}:${fixedCell(row + area.rows - 1, column + area.columns - 1)}`,
    };
  });
}

/**
 * Number formats that hold while something is so, as conditional formats. Excel puts each new one before those that there are, so
 * the last of the plan comes first.
 */
export function queueFormatRules(sheets: PlanSheets, plan: SheetPlan, place: Place): void {
  for (const { area, when, numberFormat } of [...(plan.formatRules ?? [])].reverse()) {
    const { custom } = rangeOf(area, sheets, place).conditionalFormats.add("Custom");
    custom.rule.formula = formulaInput(when, pageSpot(place).addressOf);
    custom.format.numberFormat = numberFormat;
  }
}

function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/**
 * The tables, charts and conditional formats that a failed write has put on the user's sheet, off it again. They are known by
 * not having been there before: a write that stops early leaves them under names of the host's own.
 */
export function queueObjectRemoval(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  place: Place,
): { readonly remove: () => void } {
  const tables = plan.tables === undefined ? null : sheet.tables;
  const charts = plan.charts === undefined ? null : sheet.charts;
  const rules =
    plan.formatRules === undefined
      ? null
      : sheet.getRange(
          placedArea({ row: 0, column: 0, rows: plan.rows.length, columns: plan.columnWidths.length }, place),
        ).conditionalFormats;
  tables?.load("items/id");
  charts?.load("items/id");
  rules?.load("items/id");
  const { idsBefore } = place.objectNames;
  const isNew = ({ id }: { readonly id: string }): boolean => !idsBefore.has(id);
  return {
    remove: () => {
      for (const chart of charts?.items.filter(isNew) ?? []) chart.delete();
      for (const rule of rules?.items ?? []) if (place.before?.formatRules.has(rule.id) === false) rule.delete();
      // The cells stay, for the clearing that puts them back as they were.
      for (const table of tables?.items.filter(isNew) ?? []) table.convertToRange();
    },
  };
}

function placedArea(area: PlanArea, place: Place): string {
  return areaAddress({ ...area, ...placedAt(area, place.origin) });
}
