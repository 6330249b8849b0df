import { areaAddress, cellAddress } from "../workbook/cell-address";
import { WorkbookError, type FilledShape, type FormulaReceipt } from "../workbook/workbook-port";
import { joinedAreas } from "./joined-areas";
import { activeCellAddress } from "./place";
import { hostCode, workbookFailure } from "./workbook-failure";
import type { WriteOptions } from "./write-plan";

/**
 * Puts a formula into the active cell, unless that cell or one its result would fill is in use. Two round trips.
 * Errors: a `WorkbookError`; nothing was written.
 */
export async function writeFormula(
  formula: string,
  fills: FilledShape,
  { mergeUndoGroup }: Pick<WriteOptions, "mergeUndoGroup">,
): Promise<FormulaReceipt> {
  let sheetName: string | null = null;
  try {
    return await Excel.run(
      { delayForCellEdit: false, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) },
      async (context) => {
        const { cell, target, sheet } = queueTarget(context, fills);
        await context.sync();
        sheetName = sheet.name;
        if (sheet.protection.protected) throw new WorkbookError({ kind: "protected", sheetName });
        const { rowIndex: row, columnIndex: column } = cell;
        const addresses = usedAddresses(target, { row, column });
        if (addresses.length > 0) throw new WorkbookError({ kind: "occupied", sheetName, addresses });
        cell.formulas = [[formula]];
        const { numberFormat = null } = fills;
        if (numberFormat !== null && cell.numberFormat[0]?.[0] === "General") cell.numberFormat = [[numberFormat]];
        await context.sync();
        return { sheetName, address: cellAddress({ row, column }), isUndoable: mergeUndoGroup };
      },
    );
  } catch (error) {
    if (mergeUndoGroup && hostCode(error) === "UndoNotSupported")
      return writeFormula(formula, fills, { mergeUndoGroup: false });
    const failure = workbookFailure(error, "writing the formula", sheetName);
    throw sheetName === null ? await beyondEdge(failure) : failure;
  }
}

function queueTarget(
  { workbook }: Excel.RequestContext,
  { rows, columns }: FilledShape,
): { cell: Excel.Range; target: Excel.Range; sheet: Excel.Worksheet } {
  const cell = workbook.getActiveCell();
  const target = cell.getResizedRange(rows - 1, columns - 1);
  const sheet = workbook.worksheets.getActiveWorksheet();
  cell.load("rowIndex, columnIndex, numberFormat");
  target.load("formulas, values");
  sheet.load("name, protection/protected");
  return { cell, target, sheet };
}

/** A formula that shows nothing is content, too. */
function usedAddresses(
  { values, formulas }: Excel.Range,
  origin: { readonly row: number; readonly column: number },
): string[] {
  const isUsed = values.map((row: readonly unknown[], i: number) =>
    row.map((value, j) => value !== "" || formulas[i]?.[j] !== ""),
  );
  return joinedAreas(isUsed, (used) => (used ? "used" : null)).map((area) =>
    areaAddress({ ...area, row: area.row + origin.row, column: area.column + origin.column }),
  );
}

/** A result that would leave the sheet is worth a word of its own. */
async function beyondEdge(failure: WorkbookError): Promise<WorkbookError> {
  if (failure.problem.kind !== "unexpected" || !failure.problem.detail.includes("getResizedRange")) return failure;
  const address = await activeCellAddress().catch(() => null);
  return address === null ? failure : new WorkbookError({ kind: "beyondEdge", address });
}
