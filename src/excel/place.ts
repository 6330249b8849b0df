import { cellAddress } from "../plan/cell-address";
import type { CellReference, SheetPlan } from "../plan/sheet-plan";
import { freeSheetName } from "../plan/sheet-name";
import { WorkbookError } from "../plan/workbook-port";
import { occupiedAddresses } from "./joined-areas";

/** Where a plan will stand, and what has to be known of it to take everything back. */
export interface Place {
  readonly kind: "newSheet" | "selection";
  readonly sheetName: string;
  readonly origin: CellReference;
  /** Defined names of the workbook, in lower case. */
  readonly namesTaken: ReadonlySet<string>;
  /** The sheet in front before. */
  readonly activeSheetId: string;
  /** At the selection only: what the empty cells looked like before. */
  readonly before: { readonly numberFormats: readonly (readonly string[])[]; readonly columnWidths: readonly number[] } | null;
}

const TOP_LEFT: CellReference = { row: 0, column: 0 };

/** A sheet of the plan's own, under a name that is still free. One round trip. */
export async function newSheetPlace(context: Excel.RequestContext, plan: SheetPlan): Promise<Place> {
  const { worksheets, names, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  names.load("items/name");
  protection.load("protected");
  active.load("id");
  await context.sync();
  if (protection.protected) throw new WorkbookError({ kind: "workbookProtected" });
  const sheetName = freeSheetName(plan.sheetName, worksheets.items.map(({ name }) => name));
  return { kind: "newSheet", sheetName, origin: TOP_LEFT, namesTaken: lowerCase(names.items), activeSheetId: active.id, before: null };
}

/** The cells from the active one down and to the right, all of them empty. One round trip. */
export async function selectedPlace(context: Excel.RequestContext, plan: SheetPlan): Promise<Place> {
  const { names } = context.workbook;
  const cell = context.workbook.getActiveCell();
  const sheet = cell.worksheet;
  const target = cell.getResizedRange(plan.rows.length - 1, plan.columnWidths.length - 1);
  const columns = plan.columnWidths.map((_, column) => target.getColumn(column).format);
  cell.load("rowIndex, columnIndex");
  sheet.load("id, name");
  sheet.protection.load("protected");
  target.load("formulas, values, numberFormat");
  for (const column of columns) column.load("columnWidth");
  names.load("items/name");
  await context.sync();

  const sheetName = sheet.name;
  const origin = { row: cell.rowIndex, column: cell.columnIndex };
  if (sheet.protection.protected) throw new WorkbookError({ kind: "protected", sheetName });
  const values: readonly (readonly unknown[])[] = target.values;
  const formulas: readonly (readonly unknown[])[] = target.formulas;
  const isOccupied = values.map((row, i) => row.map((value, j) => value !== "" || formulas[i]?.[j] !== ""));
  const addresses = occupiedAddresses(isOccupied, origin);
  if (addresses.length > 0) throw new WorkbookError({ kind: "occupied", sheetName, addresses });
  return {
    kind: "selection",
    sheetName,
    origin,
    namesTaken: lowerCase(names.items),
    activeSheetId: sheet.id,
    before: { numberFormats: target.numberFormat, columnWidths: columns.map(({ columnWidth }) => columnWidth) },
  };
}

/** The active cell's address, asked for once a plan did not fit from there. */
export async function activeCellAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex, columnIndex");
    await context.sync();
    return cellAddress({ row: cell.rowIndex, column: cell.columnIndex });
  });
}

function lowerCase(names: readonly Excel.NamedItem[]): ReadonlySet<string> {
  return new Set(names.map(({ name }) => name.toLowerCase()));
}
