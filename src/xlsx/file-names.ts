import type { WriteOptions } from "hucre/xlsx";
import { fixedColumns, fixedRows, sheetAddress } from "../workbook/cell-address";
import type { SheetPlan } from "../workbook/sheet-plan";
import { fixedArea } from "./fixed-area";

type FileName = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The defined names of all plans, and for each sheet that prints its own two: what is printed, and the rows repeated.
 *
 * Shape:  of two equal names the first is kept, since two would make Excel repair the file; case does not tell them apart.
 */
export function fileNames(plans: readonly SheetPlan[], sheetNames: readonly string[]): FileName[] {
  const names = new Map<string, FileName>();
  plans.forEach((plan, index) => {
    const sheetName = sheetNames[index] ?? plan.sheetName;
    for (const { name, comment, row, column } of plan.names) {
      const range = sheetAddress(sheetName, fixedArea({ row, column, rows: 1, columns: 1 }));
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), { name, range, comment });
    }
  });
  return [...names.values(), ...plans.flatMap((plan, index) => printNames(plan, sheetNames[index] ?? plan.sheetName))];
}

/** Columns before rows, as Excel has them. Written here because the file writer does not quote the names of sheets in them. */
function printNames({ print }: SheetPlan, sheetName: string): FileName[] {
  if (print === undefined) return [];
  const area = { name: "_xlnm.Print_Area", range: sheetAddress(sheetName, fixedArea(print.area)), scope: sheetName };
  const { titleColumns, titleRows } = print;
  const titles = [...(titleColumns === undefined ? [] : [fixedColumns(titleColumns)]), fixedRows(titleRows)].map(
    (lines) => sheetAddress(sheetName, lines),
  );
  return [area, { name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheetName }];
}
