import type { Area } from "../area";
import type { Grid } from "../grid";
import type { HostObject } from "../protocol/host-object";
import type { References } from "../protocol/references";
import type { WorkbookProtection } from "./protection";
import type { Range } from "./range";

/** What every object of the model can reach. */
export interface Book {
  readonly grid: Grid;
  readonly references: References;
  /** `workbook.settings`: JSON values by key. */
  readonly workbookSettings: Map<string, unknown>;
  readonly protection: WorkbookProtection;
  range(area: Area): Range;
  worksheet(sheetId: string): HostObject;
  /** The range an address or a name stands for, seen from a sheet. */
  rangeNamed(address: string, sheetId: string): Range;
  /** The same seen from the workbook (null): the address may name any sheet, and means the active one where it names none. */
  rangeAt(address: string, sheetId: string | null): Range;
}

/** A sheet's id as the add-in sees it; braces keep it apart from sheet names. */
export function publicSheetId(sheetId: string): string {
  return `{${sheetId}}`;
}
