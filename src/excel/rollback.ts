import type { SheetPlan } from "../workbook/sheet-plan";
import { cellInput } from "./cell-input";
import { cellKey, inputOf, type Entry } from "./entered-meanwhile";
import type { Place } from "./place";
import { queueObjectRemoval } from "./queue-objects";
import { plannedNames } from "./queue-plan";
import { queueLooks, removeLists } from "./restore-looks";
import { isOurs, restoreCells, type Restored, type WrittenCell } from "./restore-cells";
import { pageSpot } from "./sheet-spot";

/** What a failed write may have left: the sheet it was adding is known by its id once Excel has told it. */
export interface Attempt {
  readonly place: Place;
  readonly newSheetId: string | null;
  /** Of the plan's second sheet. */
  readonly workingsId: string | null;
  /** What somebody else had entered when the cells were written. */
  readonly entries: readonly Entry[];
}

/**
 * Takes back what a failed write has done. Excel carries out a batch action by action and keeps what came before a failure,
 * and its JavaScript API has no undo; so we remove what we added, and nothing else, in a run of its own, because deleting a
 * sheet cannot be part of an undo group. Cells that hold something else than we wrote are somebody else's and stay.
 * Returns null where it is not certain that nothing of ours stands any more.
 */
export async function rollback(attempt: Attempt, plan: SheetPlan): Promise<Restored | null> {
  const { place, newSheetId, entries } = attempt;
  const cells = writtenCells(attempt, plan);
  const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
    workbook.worksheets.getItemOrNullObject(place.sheetId ?? newSheetId ?? "");
  if (place.kind === "newSheet" && entries.length > 0) {
    // Somebody else works on the sheet already: it stays, with these entries.
    const keys = new Set(entries.map(cellKey));
    await restoreCells(
      cells.filter((cell) => keys.has(cellKey(cell))),
      sheetOf,
    );
    return null;
  }
  const removed = await removeObjects(attempt, plan, cells);
  const restored = place.kind === "newSheet" || removed === null ? removed : await restoreCells(cells, sheetOf);
  // After the cells: without their second sheet formulas would be others than we wrote.
  return (await removeWorkings(attempt)) ? restored : null;
}

/** The plan's second sheet, which nobody sees; false where it is not certain that the sheet is ours. */
async function removeWorkings({ place, newSheetId, workingsId }: Attempt): Promise<boolean> {
  const { workingsName } = place;
  if (workingsName === null) return true;
  return Excel.run({ delayForCellEdit: false }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(workingsId ?? workingsName);
    sheet.load("id");
    const isUnknown = queueUnknownSheet(context, place, newSheetId);
    await context.sync();
    if (sheet.isNullObject) return workingsId !== null || !isUnknown();
    // A sheet of our name whose id Excel never told us may be somebody else's.
    if (workingsId === null) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
}

/** Whether there is a sheet that was not there before: ours, under a name that somebody else has given it, or theirs. */
function queueUnknownSheet(
  { workbook }: Excel.RequestContext,
  { sheetIds }: Place,
  known: string | null,
): () => boolean {
  const { worksheets } = workbook;
  worksheets.load("items/id");
  return () => worksheets.items.some(({ id }) => id !== known && !sheetIds.has(id));
}

/** All that is no content of a cell: names, tables, charts, links, looks; a sheet of ours with all that is on it. */
async function removeObjects(
  { place, newSheetId, workingsId }: Attempt,
  plan: SheetPlan,
  cells: readonly WrittenCell[],
): Promise<Restored | null> {
  return Excel.run({ delayForCellEdit: false }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(place.sheetId ?? newSheetId ?? place.sheetName);
    sheet.load("id");
    const ours = plannedNames(sheet, plan, place).map(({ planned, names }) => ({
      planned,
      item: names.getItemOrNullObject(planned.name),
    }));
    for (const { item } of ours) item.load("comment");
    const used = place.kind === "newSheet" ? sheet.getUsedRangeOrNullObject(true) : null;
    used?.load("formulas, values, rowIndex, columnIndex");
    const isUnknown = place.kind === "newSheet" ? queueUnknownSheet(context, place, workingsId) : () => false;
    // A sheet of ours goes with all that is on it.
    const objects = place.kind === "newSheet" ? null : queueObjectRemoval(sheet, plan, place);
    const looks = place.kind === "newSheet" ? null : queueLooks(sheet, plan, place);
    await context.sync();

    for (const { planned, item } of ours) if (!item.isNullObject && item.comment === planned.comment) item.delete();
    if (used !== null && newSheetId === null && sheet.isNullObject && isUnknown()) return null;
    if (used !== null) return removeSheet(context, sheet, used, newSheetId, cells);
    if (!sheet.isNullObject) {
      objects?.remove();
      looks?.restore();
      await removeLists(context, sheet, plan, place);
    }
    await context.sync();
    return { foundOurs: false, left: [], lost: [] };
  });
}

const NOTHING: Restored = { foundOurs: false, left: [], lost: [] };

/** The sheet that was added, unless somebody else has written on it or it is not certain to be ours. */
async function removeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  newSheetId: string | null,
  cells: readonly WrittenCell[],
): Promise<Restored | null> {
  // A sheet of our name whose id Excel never told us may be somebody else's.
  if (newSheetId === null) return sheet.isNullObject ? NOTHING : null;
  if (sheet.isNullObject) return NOTHING;
  if (!used.isNullObject && othersEntries(used, cells).length > 0) return null;
  const last = sheet.getUsedRangeOrNullObject(true);
  last.load("formulas, values, rowIndex, columnIndex");
  sheet.delete();
  await context.sync();
  return { foundOurs: true, left: [], lost: last.isNullObject ? [] : othersEntries(last, cells) };
}

/** What stands in the used cells of our sheet and is not ours. */
function othersEntries(used: Excel.Range, cells: readonly WrittenCell[]): Entry[] {
  const { formulas, values, rowIndex, columnIndex } = used;
  const sheetName = cells[0]?.sheetName ?? "";
  // Excel gives null for more cells than it tells: ours are few, so that somebody else has written far away from them.
  if ((formulas as unknown) === null)
    return [{ sheetName, row: rowIndex, column: columnIndex, input: "", numberFormat: "General" }];
  const written = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return formulas.flatMap((line: readonly unknown[], i) =>
    line.flatMap((formula, j) => {
      const [row, column] = [rowIndex + i, columnIndex + j];
      const ours = written.get(`${row},${column}`);
      if (formula === "" || (ours !== undefined && isOurs(formula, ours))) return [];
      const input = inputOf(formula, values[i]?.[j]);
      return [{ sheetName, row, column, input, numberFormat: "General" }];
    }),
  );
}

/** The plan's cells as they were written, and what is to stand there again: nothing, or what somebody else entered. */
function writtenCells({ place, entries }: Attempt, plan: SheetPlan): WrittenCell[] {
  const { sheetName, origin, before } = place;
  const { addressOf } = pageSpot(place);
  const entered = new Map(entries.map((entry) => [`${entry.row},${entry.column}`, entry]));
  return plan.rows.flatMap((cells, i) =>
    cells.flatMap((cell, j) => {
      const [row, column] = [origin.row + i, origin.column + j];
      const entry = entered.get(`${row},${column}`);
      const written = cellInput(cell, addressOf);
      if (written === null) return [];
      const numberFormat = before?.numberFormats[i]?.[j] ?? "General";
      const link = cell?.kind === "text" && cell.link !== undefined ? { link: cell.link } : {};
      return [{ sheetName, row, column, written, ...link, ...(entry ?? { input: "", numberFormat }) }];
    }),
  );
}
