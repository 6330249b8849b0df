import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { cellAddress, columnLetters, sheetAddress } from "../plan/cell-address";
import { checkPlan } from "../plan/check-plan";
import { freeSheetName } from "../plan/sheet-name";
import type { SheetPlan } from "../plan/sheet-plan";
import { FONT } from "./cell-look";
import { errorResult } from "./file-cell";
import { fileSheet } from "./file-sheet";
import { finishedPackage, type ErrorResult } from "./finished-package";

type FileName = NonNullable<WriteOptions["namedRanges"]>[number];

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
  const sheetNames = plans.reduce<string[]>((names, plan) => [...names, freeSheetName(plan.sheetName, names)], []);
  const sheets = plans.map((plan, index) => fileSheet(plan, sheetNames[index] ?? plan.sheetName));
  const date = new Date(`${properties.date}T00:00:00Z`);
  const written = await writeXlsx({
    sheets,
    namedRanges: fileNames(plans, sheetNames),
    defaultFont: FONT,
    properties: { title: properties.title, description: properties.description, creator: "Offtake", created: date, modified: date },
  });
  return finishedPackage(written, plans.flatMap(errorResults));
}

/** Two equal names would make Excel repair the file; case does not tell names apart. */
function fileNames(plans: readonly SheetPlan[], sheetNames: readonly string[]): FileName[] {
  const names = new Map<string, FileName>();
  plans.forEach((plan, index) => {
    for (const { name, comment, row, column } of plan.names) {
      const range = sheetAddress(sheetNames[index] ?? plan.sheetName, `$${columnLetters(column)}$${row + 1}`);
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), { name, range, comment });
    }
  });
  return [...names.values()];
}

function errorResults(plan: SheetPlan, index: number): ErrorResult[] {
  return plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const error = errorResult(cell);
      return error === null ? [] : [{ sheet: index + 1, address: cellAddress({ row, column }), error }];
    }),
  );
}
