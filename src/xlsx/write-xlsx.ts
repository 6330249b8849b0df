import { writeXlsx } from "hucre/xlsx";
import { cellAddress } from "../workbook/cell-address";
import { checkPlan } from "../workbook/check-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import { FileStyles, FONT } from "./cell-look";
import { finishedChart } from "./chart-parts";
import { fileNames } from "./file-names";
import { fileSheet } from "./file-sheet";
import { finishedPackage, type ErrorResult } from "./finished-package";
import { formulaText } from "./formula-text";
import { type CellResult, resultKey, type PlanResults } from "./plan-results";
import { plannedSheets, type PlannedSheet } from "./plan-sheets";

/** What a file says about itself. */
export interface FileProperties {
  readonly title: string;
  /** What it was made from, for example the catalogue's version. */
  readonly description: string;
  /** Its date of creation: an ISO day, because no clock is read. */
  readonly date: string;
}

/**
 * Plans as the bytes of an .xlsx file, one sheet each, in the order given; their second sheets stand hidden behind all of them.
 *
 * Shape:  one plan or more; sheets whose names meet are told apart by " (2)"; of two equal defined names the first is kept.
 *         `results` (see `planResults`), one a plan, stay in the file beside the formulas; without them only =NA() has one.
 *         The same plans, properties and results give the same bytes.
 * Errors: an `Error` naming the cell when a plan is beyond what a sheet can hold.
 */
export async function xlsxOf(
  plans: readonly SheetPlan[],
  properties: FileProperties,
  results: readonly PlanResults[] = [],
): Promise<Uint8Array> {
  if (plans.length === 0) throw new Error("A workbook needs at least one sheet: got no plan");
  plans.forEach(checkPlan);
  checkTableNames(plans);
  const styles = new FileStyles();
  const known = plans.map((plan, index) => results[index] ?? plainResults(plan));
  const planned = plannedSheets(plans);
  const sheets = planned.map((sheet) => fileSheet(sheet, known[sheet.index] ?? new Map(), styles));
  const date = new Date(`${properties.date}T00:00:00Z`);
  const written = await writeXlsx({
    sheets,
    namedRanges: fileNames(planned),
    defaultFont: FONT,
    properties: {
      title: properties.title,
      description: properties.description,
      creator: "Offtake",
      created: date,
      modified: date,
    },
  });
  return finishedPackage(written, {
    errors: planned.flatMap((sheet, place) => errorResults(sheet, place, known[sheet.index] ?? new Map())),
    charts: plans.map((plan, index) =>
      (plan.charts ?? []).map((chart) => ({
        name: chart.name,
        finish: (xml: string) => finishedChart(xml, chart, plan, known[index] ?? new Map()),
      })),
    ),
  });
}

/** Formulas may name a table, so a second one cannot be called something else. */
function checkTableNames(plans: readonly SheetPlan[]): void {
  const names = plans.flatMap((plan) => (plan.tables ?? []).map(({ name }) => name.toLowerCase()));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`A workbook needs each table's name once: "${twice}" stands twice; nothing was written`);
}

/** Results that need no calculation. */
function plainResults(plan: SheetPlan): PlanResults {
  const known = (["page", "workings"] as const).flatMap((on) =>
    (on === "page" ? plan.rows : (plan.workings?.rows ?? [])).flatMap((cells, row) =>
      cells.flatMap((cell, column): (readonly [string, CellResult])[] => {
        if (cell?.kind !== "formula") return [];
        const key = resultKey({ row, column, on });
        if (cell.says !== undefined) return [[key, cell.says]];
        return formulaText(cell) === "NA()" ? [[key, { error: "#N/A" }]] : [];
      }),
    ),
  );
  return new Map(known);
}

function errorResults({ plan, on }: PlannedSheet, place: number, results: PlanResults): ErrorResult[] {
  return plan.rows.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const result = results.get(resultKey({ row, column, on }));
      return typeof result === "object"
        ? [{ sheet: place + 1, address: cellAddress({ row, column }), error: result.error }]
        : [];
    }),
  );
}
