import { cellAddress, sheetAddress } from "../workbook/cell-address";
import type { CellRefresh, InsertedValue } from "../workbook/refreshing-port";
import type { CellContent } from "../workbook/scanning-port";
import { WorkbookError } from "../workbook/workbook-port";
import {
  enteredInParts,
  enteredMeanwhile,
  entryAddress,
  inputOf,
  watched,
  type Entry,
  type WatchedArea,
} from "./entered-meanwhile";
import { entriesLost, entryAddresses, restoreCells, type Restored, type WrittenCell } from "./restore-cells";
import { leaveUndoGroups } from "./undo-groups";
import { answerLost, leftBehind, mayGoUngrouped, refusedAsWhole, workbookFailure } from "./workbook-failure";

export interface RefreshOptions {
  /** One undo takes the cells back, where the host has undo groups. */
  readonly mergeUndoGroup: boolean;
}

/** What stood there before, to be put back. */
interface Before {
  readonly input: CellContent;
  readonly numberFormat: string;
  readonly comment: string;
}

/** How far a refresh has come: what is needed to take it back. */
interface Progress {
  before: readonly Before[] | null;
  /** Of the cells that are written: the cells as they were in that moment. */
  watched: WatchedArea[];
  hasWritten: boolean;
}

const OPERATION = "refreshing the cells";

/**
 * Writes accepted values and the comments of their names, all or nothing. Comments go first: Excel cannot undo them, so that
 * the cells are what the next undo takes back. What somebody else enters meanwhile is put back. Throws a `WorkbookError`.
 */
export async function refreshCells(changes: readonly CellRefresh[], { mergeUndoGroup }: RefreshOptions): Promise<void> {
  if (changes.length === 0) return;
  const progress: Progress = { before: null, watched: [], hasWritten: false };
  try {
    progress.before = await Excel.run({ delayForCellEdit: false }, (context) => looked(context, changes));
    await writeComments(
      changes,
      changes.map(({ comment }) => comment),
    );
    await writeCells(changes, mergeUndoGroup, progress);
  } catch (error) {
    if (progress.before !== null) await putBack(error, changes, progress.before, progress, mergeUndoGroup);
    if (mergeUndoGroup && progress.hasWritten && mayGoUngrouped(error))
      return refreshCells(changes, { mergeUndoGroup: false });
    throw workbookFailure(error, OPERATION, null);
  }
}

/** One round trip: refuses protected sheets, and cells that hold something else than when they were compared. */
async function looked(context: Excel.RequestContext, changes: readonly CellRefresh[]): Promise<readonly Before[]> {
  const loaded = changes.map((change) => {
    const sheet = context.workbook.worksheets.getItem(change.sheetName);
    const range = sheet.getRange(cellAddress(change));
    const name = namedItem(context, change);
    sheet.load("protection/protected");
    range.load("formulas, values, numberFormat");
    name.load("comment");
    return { change, sheet, range, name };
  });
  await context.sync();
  const written = loaded.filter(({ change }) => change.content !== undefined);
  const locked = written.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new WorkbookError({ kind: "protected", sheetName: locked.change.sheetName });
  const changed = loaded.filter(
    ({ change, range, name }) => name.isNullObject || range.formulas[0]?.[0] !== change.held,
  );
  if (changed.length > 0)
    throw new WorkbookError({
      kind: "changedSince",
      addresses: changed.map(({ change }) => sheetAddress(change.sheetName, cellAddress(change))),
    });
  return loaded.map(({ range, name }) => ({
    input: inputOf(range.formulas[0]?.[0], range.values[0]?.[0]),
    numberFormat: String(range.numberFormat[0]?.[0] ?? "General"),
    comment: name.comment,
  }));
}

async function writeCells(changes: readonly CellRefresh[], mergeUndoGroup: boolean, progress: Progress): Promise<void> {
  await Excel.run({ delayForCellEdit: false, ...(mergeUndoGroup ? { mergeUndoGroup: true } : {}) }, async (context) => {
    for (const change of changes) {
      if (change.content === undefined) continue;
      const { sheetName, row, column, held } = change;
      const sheet = context.workbook.worksheets.getItem(sheetName);
      progress.watched.push(watched(sheet, { sheetName, row, column, rows: 1, columns: 1 }, [[held]]));
      const range = sheet.getRange(cellAddress(change));
      range.numberFormat = [[change.numberFormat]];
      range.formulas = [[refreshedInput(change.content)]];
    }
    progress.hasWritten = true;
    await context.sync();
  });
  const entries = enteredMeanwhile(progress.watched) ?? [];
  if (entries.length > 0) throw new WorkbookError({ kind: "enteredMeanwhile", addresses: entryAddresses(entries) });
}

async function writeComments(changes: readonly CellRefresh[], comments: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: false }, async (context) => {
    changes.forEach((change, index) => {
      namedItem(context, change).comment = comments[index] ?? "";
    });
    await context.sync();
  });
}

/** As it was, or an error that names where something else stands now. */
async function putBack(
  error: unknown,
  changes: readonly CellRefresh[],
  before: readonly Before[],
  progress: Progress,
  mergeUndoGroup: boolean,
): Promise<void> {
  const entries = progress.hasWritten ? enteredInParts([progress.watched], refusedAsWhole(error)) : [];
  const [first] = changes;
  const address = first === undefined ? "" : sheetAddress(first.sheetName, cellAddress(first));
  const restored = await restoreAll(changes, before, progress.hasWritten, entries ?? []).catch(() => null);
  if (restored === null) throw leftBehind(error, OPERATION, address);
  if (restored.lost.length > 0) throw entriesLost(restored.lost);
  if (entries !== null || !restored.foundOurs) return;
  if (mergeUndoGroup) leaveUndoGroups();
  throw answerLost(error, OPERATION, address);
}

async function restoreAll(
  changes: readonly CellRefresh[],
  before: readonly Before[],
  hasWritten: boolean,
  entries: readonly Entry[],
): Promise<Restored> {
  await writeComments(
    changes,
    before.map(({ comment }) => comment),
  );
  const entered = new Map(entries.map((entry) => [entryAddress(entry), entry]));
  const written = changes.flatMap((change, index): WrittenCell[] => {
    const was = before[index];
    if (change.content === undefined || was === undefined) return [];
    const { sheetName, row, column, content } = change;
    return [{ sheetName, row, column, ...was, ...entered.get(entryAddress(change)), written: refreshedInput(content) }];
  });
  return restoreCells(hasWritten ? written : [], (context, sheetName) =>
    context.workbook.worksheets.getItemOrNullObject(sheetName),
  );
}

function namedItem(context: Excel.RequestContext, { name, scope }: CellRefresh): Excel.NamedItem {
  const names = scope === null ? context.workbook.names : context.workbook.worksheets.getItem(scope).names;
  return names.getItemOrNullObject(name);
}

/** What `Range.formulas` takes; a text goes out as text, whatever it says. */
function refreshedInput(content: InsertedValue | "#N/A"): string | number {
  if (content === null || content === "") return "";
  if (content === "#N/A") return "=NA()";
  return typeof content === "number" ? content : `'${content}`;
}
