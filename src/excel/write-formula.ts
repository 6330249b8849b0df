import { areaAddress, cellAddress, sheetAddress } from "../workbook/cell-address";
import { WorkbookError, type FilledShape, type FormulaReceipt } from "../workbook/workbook-port";
import { enteredMeanwhile, watched, type WatchedArea } from "./entered-meanwhile";
import { joinedAreas } from "./joined-areas";
import { activeCellAddress } from "./place";
import { entriesLost, entryAddresses, restoreCells } from "./restore-cells";
import { leaveUndoGroups } from "./undo-groups";
import { answerLost, leftBehind, mayGoUngrouped, refusedAsWhole, workbookFailure } from "./workbook-failure";
import type { WriteOptions } from "./write-plan";

/** How far it has come: what is needed to take it back. */
interface Progress {
  sheetName: string | null;
  sheetId: string;
  /** The cell that takes the formula, and its number format. */
  cell: { readonly row: number; readonly column: number; readonly numberFormat: string } | null;
  watched: WatchedArea[];
}

/**
 * Puts a formula into the active cell, unless that cell or one its result would fill is in use. Two round trips. What somebody
 * else enters there meanwhile is put back. Errors: a `WorkbookError`; nothing was written.
 */
export async function writeFormula(
  formula: string,
  fills: FilledShape,
  { mergeUndoGroup }: Pick<WriteOptions, "mergeUndoGroup">,
): Promise<FormulaReceipt> {
  const progress: Progress = { sheetName: null, sheetId: "", cell: null, watched: [] };
  try {
    return await Excel.run({ delayForCellEdit: false, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, (context) =>
      write(context, formula, fills, mergeUndoGroup, progress),
    );
  } catch (error) {
    await removeFormula(error, formula, progress, mergeUndoGroup);
    if (mergeUndoGroup && mayGoUngrouped(error)) return writeFormula(formula, fills, { mergeUndoGroup: false });
    const failure = workbookFailure(error, OPERATION, progress.sheetName);
    throw progress.sheetName === null ? await beyondEdge(failure) : failure;
  }
}

const OPERATION = "writing the formula";

async function write(
  context: Excel.RequestContext,
  formula: string,
  fills: FilledShape,
  mergeUndoGroup: boolean,
  progress: Progress,
): Promise<FormulaReceipt> {
  const { cell, target, sheet } = queueTarget(context, fills);
  await context.sync();
  const { name: sheetName } = sheet;
  progress.sheetName = sheetName;
  progress.sheetId = sheet.id;
  if (sheet.protection.protected) throw new WorkbookError({ kind: "protected", sheetName });
  const { rowIndex: row, columnIndex: column } = cell;
  const addresses = usedAddresses(target, { row, column });
  if (addresses.length > 0) throw new WorkbookError({ kind: "occupied", sheetName, addresses });
  progress.cell = { row, column, numberFormat: String(target.numberFormat[0]?.[0] ?? "General") };
  const sameSheet = context.workbook.worksheets.getItem(sheet.id);
  progress.watched.push(watched(sameSheet, { sheetName, row, column, rows: fills.rows, columns: fills.columns }, null));
  const own = sameSheet.getRange(cellAddress({ row, column }));
  own.formulas = [[formula]];
  const { numberFormat = null } = fills;
  if (numberFormat !== null && progress.cell.numberFormat === "General") own.numberFormat = [[numberFormat]];
  await context.sync();
  const entries = enteredMeanwhile(progress.watched) ?? [];
  if (entries.length > 0) throw new WorkbookError({ kind: "enteredMeanwhile", addresses: entryAddresses(entries) });
  return { sheetName, address: cellAddress({ row, column }), isUndoable: mergeUndoGroup };
}

/** Takes the formula out again, where it stands, or the error says that it could not be. */
async function removeFormula(
  error: unknown,
  formula: string,
  { sheetName, sheetId, cell, watched: areas }: Progress,
  mergeUndoGroup: boolean,
): Promise<void> {
  if (sheetName === null || cell === null || refusedAsWhole(error)) return;
  const entries = enteredMeanwhile(areas);
  const { row, column, numberFormat } = cell;
  const own = entries?.find((entry) => entry.row === row && entry.column === column);
  const written = { sheetName, row, column, written: formula, ...(own ?? { input: "", numberFormat }) };
  const address = sheetAddress(sheetName, cellAddress(cell));
  const restored = await restoreCells([written], (context) =>
    context.workbook.worksheets.getItemOrNullObject(sheetId),
  ).catch(() => null);
  if (restored === null) throw leftBehind(error, OPERATION, address);
  if (restored.lost.length > 0) throw entriesLost(restored.lost);
  if (entries !== null || !restored.foundOurs) return;
  if (mergeUndoGroup) leaveUndoGroups();
  throw answerLost(error, OPERATION, address);
}

function queueTarget(
  { workbook }: Excel.RequestContext,
  { rows, columns }: FilledShape,
): { cell: Excel.Range; target: Excel.Range; sheet: Excel.Worksheet } {
  const cell = workbook.getActiveCell();
  const target = cell.getResizedRange(rows - 1, columns - 1);
  const sheet = workbook.worksheets.getActiveWorksheet();
  cell.load("rowIndex, columnIndex");
  target.load("formulas, values, numberFormat");
  sheet.load("id, name, protection/protected");
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
