import { writeXlsx } from "hucre/xlsx";
import { cellAddress } from "../plan/cell-address";
import { checkPlan } from "../plan/check-plan";
import { freeSheetName } from "../plan/sheet-name";
import type { SheetPlan } from "../plan/sheet-plan";
import { FONT } from "./cell-look";
import { errorResult } from "./file-cell";
import { fileNames } from "./file-names";
import { fileSheet } from "./file-sheet";
import { finishedPackage, type ErrorResult } from "./finished-package";

/** What a file says about itself. */
export interface FileProperties {
  readonly title: string;
  /** What it was made from, for example the catalogue's version. */
  readonly description: string;
  /** Its date of creation: an ISO day, because no clock is read. */
  readonly date: string;
}

/**
 * Plans as the bytes of an .xlsx file, one sheet each, in the order given.
 *
 * Shape:  one plan or more; sheets whose names meet are told apart by " (2)"; of two equal defined names the first is kept.
 *         The same plans and properties give the same bytes.
 * Errors: an `Error` naming the cell when a plan is beyond what a sheet can hold.
 */
export async function xlsxOf(plans: readonly SheetPlan[], properties: FileProperties): Promise<Uint8Array> {
  if (plans.length === 0) throw new Error("A workbook needs at least one sheet: got no plan");
  plans.forEach(checkPlan);
  checkTableNames(plans);
  const sheetNames = plans.reduce<string[]>((names, plan) => [...names, freeSheetName(plan.sheetName, names)], []);
  const sheets = plans.map((plan, index) => fileSheet(plan, sheetNames[index] ?? plan.sheetName));
  const date = new Date(`${properties.date}T00:00:00Z`);
  const written = await writeXlsx({
    sheets,
    namedRanges: fileNames(plans, sheetNames),
    defaultFont: FONT,
    properties: { title: properties.title, description: properties.description, creator: "Offtake", created: date, modified: date },
  });
  return finishedPackage(written, { errors: plans.flatMap(errorResults), chartNames: plans.map((plan) => (plan.charts ?? []).map(({ name }) => name)) });
}

/** Formulas may name a table, so a second one cannot be called something else. */
function checkTableNames(plans: readonly SheetPlan[]): void {
  const names = plans.flatMap((plan) => (plan.tables ?? []).map(({ name }) => name.toLowerCase()));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`A workbook needs each table's name once: "${twice}" stands twice; nothing was written`);
}

function errorResults(plan: SheetPlan, index: number): ErrorResult[] {
  return plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const error = errorResult(cell);
      return error === null ? [] : [{ sheet: index + 1, address: cellAddress({ row, column }), error }];
    }),
  );
}
