import type { Cell, WriteSheet } from "hucre/xlsx";
import { areaAddress } from "../workbook/cell-address";
import { isArea } from "../workbook/choice-source";
import { footerWords } from "../workbook/page-footer";
import { PAGE_MARGINS } from "../workbook/page-margins";
import type { PlanChoice, PlanFormatRule, SheetPlan } from "../workbook/sheet-plan";
import type { FileStyles } from "./cell-look";
import { fileCell } from "./file-cell";
import { fileChart } from "./file-chart";
import { fileTable } from "./file-table";
import { formulaText } from "./formula-text";
import { resultKey, type PlanResults } from "./plan-results";
import type { PlannedSheet } from "./plan-sheets";
import { rowHeights } from "./row-heights";
import { xmlText } from "./xml-text";

// A column's width in a file counts digits of the default font: Calibri 11 has digits of 7 pixels, at 96 pixels an inch.
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_DIGIT = 7;
/** A row that is not shown has a height, too. */
const USUAL_HEIGHT = 15;
/** In inches. */
const MARGINS = Object.fromEntries(Object.entries(PAGE_MARGINS).map(([side, points]) => [side, points / 72]));
/** Of pages, one under another. */
const ANY_NUMBER = 0;

/** A planned sheet as the file writer takes it. Names stand apart: see `fileNames`. */
export function fileSheet(sheet: PlannedSheet, results: PlanResults, styles: FileStyles): WriteSheet {
  const { plan, name, isHidden } = sheet;
  const { charts = [], tables = [], choices = [], formatRules = [], print } = plan;
  return {
    name,
    columns: plan.columnWidths.map((points) => ({ width: digitsWide(points) })),
    cells: fileCells(sheet, results, styles),
    rowDefs: fileRows(plan),
    ...(isHidden ? { hidden: true } : {}),
    ...(plan.frozenRows === 0 ? {} : { freezePane: { rows: plan.frozenRows } }),
    ...(charts.length === 0 ? {} : { charts: charts.map((chart) => fileChart(chart, sheet.fixed)) }),
    ...(tables.length === 0 ? {} : { tables: tables.map((table) => fileTable(table, plan)) }),
    ...(choices.length === 0 ? {} : { dataValidations: choices.map((choice) => fileChoice(choice, sheet)) }),
    ...(formatRules.length === 0
      ? {}
      : { conditionalRules: formatRules.map((rule, index) => fileFormatRule(rule, index + 1, sheet)) }),
    ...(print === undefined
      ? {}
      : {
          ...(print.footer === undefined ? {} : { headerFooter: { oddFooter: footerCode(print.footer) } }),
          // The writer counts the last row of the page before.
          ...(print.breaksBefore === undefined ? {} : { rowBreaks: print.breaksBefore.map((row) => row - 1) }),
          pageSetup: {
            orientation: print.orientation,
            fitToPage: true,
            fitToWidth: print.pagesWide,
            fitToHeight: print.pagesHigh ?? ANY_NUMBER,
            margins: MARGINS,
          },
        }),
  };
}

function footerCode(footer: string): string {
  const { left, right } = footerWords(footer);
  return `&L${left}&R${right}`;
}

function fileRows(plan: SheetPlan): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Map([...rowHeights(plan)].map(([row, height]) => [row, { height, hidden: false }]));
  for (const { first, count } of plan.hiddenRows ?? [])
    for (let row = first; row < first + count; row += 1)
      rows.set(row, { height: rows.get(row)?.height ?? USUAL_HEIGHT, hidden: true });
  return rows;
}

/** As Excel writes one that offers a list and refuses anything else. */
function fileChoice(choice: PlanChoice, { fixed }: PlannedSheet): NonNullable<WriteSheet["dataValidations"]>[number] {
  const { area, from } = choice;
  return {
    type: "list",
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    ...(isArea(from) ? { formula1: fixed(from) } : { values: [...from] }),
  };
}

/** A conditional format that sets a number format and nothing else; the first of a sheet goes before the others. */
function fileFormatRule(
  { area, when, numberFormat }: PlanFormatRule,
  priority: number,
  { addressOf }: PlannedSheet,
): NonNullable<WriteSheet["conditionalRules"]>[number] {
  return {
    type: "expression",
    range: areaAddress(area),
    priority,
    formula: xmlText(formulaText({ parts: when }, addressOf)),
    style: { numFmt: numberFormat },
  };
}

function fileCells(
  { plan, on, addressOf }: PlannedSheet,
  results: PlanResults,
  styles: FileStyles,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  plan.rows.forEach((row, rowIndex) =>
    row.forEach((planned, column) => {
      const result = results.get(resultKey({ row: rowIndex, column, on }));
      const cell = fileCell(planned, result, styles, addressOf);
      if (cell !== null) cells.set(`${rowIndex},${column}`, cell);
    }),
  );
  return cells;
}

/** In 256ths of a digit, as Excel stores it. */
function digitsWide(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / PIXELS_PER_DIGIT) * 256) / 256;
}
