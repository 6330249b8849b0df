import type { WriteOptions } from "hucre/xlsx";
import { fixedColumns, fixedRows, sheetAddress } from "../workbook/cell-address";
import type { SheetPlan } from "../workbook/sheet-plan";
import { fixedArea } from "./fixed-area";
import type { PlannedSheet } from "./plan-sheets";

type FileName = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The defined names of all plans, and for each sheet that prints its own two: what is printed, and the rows repeated.
 *
 * Shape:  of two equal names the first is kept, since two would make Excel repair the file; case does not tell them apart.
 */
export function fileNames(sheets: readonly PlannedSheet[]): FileName[] {
  const names = new Map<string, FileName>();
  for (const { plan, index } of sheets.filter(({ on }) => on === "page"))
    for (const { name, comment, row, column, on = "page" } of plan.names) {
      const own = sheets.find((sheet) => sheet.index === index && sheet.on === on);
      const range = sheetAddress(own?.name ?? "", fixedArea({ row, column, rows: 1, columns: 1 }));
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), { name, range, comment });
    }
  return [...names.values(), ...sheets.flatMap(({ plan, name }) => printNames(plan, name))];
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
