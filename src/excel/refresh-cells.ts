import { cellAddress, sheetAddress } from "../workbook/cell-address";
import { NOT_DOCUMENTED } from "../workbook/not-documented";
import type { BesideRefresh, CellRefresh, InsertedValue, RefreshReceipt } from "../workbook/refreshing-port";
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
  readonly beside: readonly {
    readonly formulas: unknown[][];
    readonly link: string | null;
    readonly numberFormat: string;
  }[];
}

/** How far a refresh has come: what is needed to take it back. */
interface Progress {
  before: readonly Before[] | null;
  /** The ids of the sheets by the names that they had at the first look: an id outlives a new name. */
  readonly sheetIds: Map<string, string>;
  /** Of the cells that are written: the cells as they were in that moment. */
  watched: WatchedArea[];
  hasWritten: boolean;
}

const OPERATION = "refreshing the cells";

/**
 * Writes accepted values, the texts beside them and the comments of their names, all or nothing. Comments go first: Excel cannot
 * undo them, so that the cells are what the next undo takes back. What somebody else enters meanwhile is put back. Throws a
 * `WorkbookError`.
 */
export async function refreshCells(
  changes: readonly CellRefresh[],
  { mergeUndoGroup }: RefreshOptions,
): Promise<RefreshReceipt> {
  if (changes.length === 0) return { isUndoable: mergeUndoGroup };
  const progress: Progress = { before: null, sheetIds: new Map(), watched: [], hasWritten: false };
  try {
    progress.before = await Excel.run({ delayForCellEdit: false }, (context) => looked(context, changes, progress));
    await writeComments(
      changes,
      changes.map(({ comment }) => comment),
      progress,
    );
    await writeCells(changes, mergeUndoGroup, progress);
    return { isUndoable: mergeUndoGroup };
  } catch (error) {
    if (progress.before !== null) await putBack(error, changes, progress.before, progress, mergeUndoGroup);
    if (mergeUndoGroup && progress.hasWritten && mayGoUngrouped(error))
      return refreshCells(changes, { mergeUndoGroup: false });
    throw workbookFailure(error, OPERATION, null);
  }
}

/** One round trip: refuses protected sheets, and cells that hold something else than when they were compared. */
async function looked(
  context: Excel.RequestContext,
  changes: readonly CellRefresh[],
  progress: Progress,
): Promise<readonly Before[]> {
  const scopes = changes.flatMap(({ scope }) => (scope === null ? [] : [sheetNamed(context, scope, progress)]));
  for (const sheet of scopes) sheet.load("id, name");
  const loaded = changes.map((change) => {
    const sheet = sheetNamed(context, change.sheetName, progress);
    const range = sheet.getRange(cellAddress(change));
    const name = namedItem(context, change, progress);
    sheet.load("id, name, protection/protected");
    range.load("formulas, values, numberFormat");
    name.load("comment");
    const beside = change.beside.map((cell) => {
      const besideRange = sheet.getRange(cellAddress(cell));
      besideRange.load("formulas, hyperlink, numberFormat");
      return { cell, range: besideRange };
    });
    return { change, sheet, range, name, beside };
  });
  await context.sync();
  for (const { id, name } of [...scopes, ...loaded.map(({ sheet }) => sheet)]) progress.sheetIds.set(name, id);
  const written = loaded.filter(({ change }) => change.content !== undefined || change.beside.length > 0);
  const locked = written.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new WorkbookError({ kind: "protected", sheetName: locked.change.sheetName });
  const changed = loaded.flatMap(({ change, range, name, beside }) => [
    ...(name.isNullObject || range.formulas[0]?.[0] !== change.held ? [{ change, cell: change }] : []),
    ...beside.filter((each) => each.range.formulas[0]?.[0] !== each.cell.held).map(({ cell }) => ({ change, cell })),
  ]);
  if (changed.length > 0)
    throw new WorkbookError({
      kind: "changedSince",
      addresses: changed.map(({ change, cell }) => sheetAddress(change.sheetName, cellAddress(cell))),
    });
  return loaded.map(({ range, name, beside }) => ({
    input: inputOf(range.formulas[0]?.[0], range.values[0]?.[0]),
    numberFormat: String(range.numberFormat[0]?.[0] ?? "General"),
    comment: name.comment,
    beside: beside.map((each) => ({
      formulas: each.range.formulas,
      link: linkOf(each.range),
      numberFormat: String(each.range.numberFormat[0]?.[0] ?? "General"),
    })),
  }));
}

async function writeCells(changes: readonly CellRefresh[], mergeUndoGroup: boolean, progress: Progress): Promise<void> {
  await Excel.run({ delayForCellEdit: false, ...(mergeUndoGroup ? { mergeUndoGroup: true } : {}) }, async (context) => {
    for (const change of changes) {
      const sheet = sheetNamed(context, change.sheetName, progress);
      const { sheetName, row, column, held } = change;
      for (const cell of change.beside) {
        const area = { sheetName, row: cell.row, column: cell.column, rows: 1, columns: 1 };
        progress.watched.push(watched(sheet, area, [[cell.held]]));
        const target = sheet.getRange(cellAddress(cell));
        queueLink(target, cell.link);
        target.formulas = [[besideInput(cell)]];
      }
      if (change.content === undefined) continue;
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

/** Text stays text, whatever it says. */
function besideInput({ content, formula }: BesideRefresh): string {
  return formula ?? (content === "" ? "" : `'${content}`);
}

async function writeComments(
  changes: readonly CellRefresh[],
  comments: readonly string[],
  progress: Progress,
): Promise<void> {
  await Excel.run({ delayForCellEdit: false }, async (context) => {
    changes.forEach((change, index) => {
      namedItem(context, change, progress).comment = comments[index] ?? "";
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
  const restored = await restoreAll(changes, before, progress, entries ?? []).catch(() => null);
  if (restored === null) throw leftBehind(error, OPERATION, address);
  if (restored.lost.length > 0) throw entriesLost(restored.lost);
  if (entries !== null || !restored.foundOurs) return;
  if (mergeUndoGroup) leaveUndoGroups();
  throw answerLost(error, OPERATION, address);
}

async function restoreAll(
  changes: readonly CellRefresh[],
  before: readonly Before[],
  progress: Progress,
  entries: readonly Entry[],
): Promise<Restored> {
  const { hasWritten } = progress;
  await writeComments(
    changes,
    before.map(({ comment }) => comment),
    progress,
  );
  const entered = new Map(entries.map((entry) => [entryAddress(entry), entry]));
  if (hasWritten) await restoreLinks(changes, before, progress);
  const written = changes.flatMap((change, index): WrittenCell[] => {
    const was = before[index];
    if (was === undefined) return [];
    const { sheetName, row, column, content } = change;
    const own = { sheetName, row, column, input: was.input, numberFormat: was.numberFormat };
    const beside = change.beside.map((cell, place): WrittenCell => {
      const { formulas = [], link = null, numberFormat = "General" } = was.beside[place] ?? {};
      const at = { sheetName, row: cell.row, column: cell.column };
      const input = inputOf(formulas[0]?.[0], formulas[0]?.[0]);
      const theirs = entered.get(entryAddress(at));
      return {
        ...at,
        input,
        numberFormat,
        ...theirs,
        written: besideInput(cell),
        ...(link === null ? {} : { link }),
      };
    });
    if (content === undefined) return beside;
    return [...beside, { ...own, ...entered.get(entryAddress(change)), written: refreshedInput(content) }];
  });
  return restoreCells(hasWritten ? written : [], (context, sheetName) =>
    context.workbook.worksheets.getItemOrNullObject(progress.sheetIds.get(sheetName) ?? sheetName),
  );
}

/** Before the contents: a host may give a cell its link's address as text. */
async function restoreLinks(
  changes: readonly CellRefresh[],
  before: readonly Before[],
  progress: Progress,
): Promise<void> {
  await Excel.run({ delayForCellEdit: false }, async (context) => {
    changes.forEach((change, index) =>
      change.beside.forEach((cell, place) => {
        const range = sheetNamed(context, change.sheetName, progress).getRange(cellAddress(cell));
        queueLink(range, before[index]?.beside[place]?.link ?? null);
      }),
    );
    await context.sync();
  });
}

/** Before the text, so that the text is always what is written. */
function queueLink(range: Excel.Range, link: string | null): void {
  if (link === null) range.clear(Excel.ClearApplyTo.hyperlinks);
  else range.hyperlink = { address: link };
}

/** null for a cell without a link: some hosts give null for it, others an object without an address. */
function linkOf(range: Excel.Range): string | null {
  const link = range.hyperlink as Excel.RangeHyperlink | null;
  return link?.address ?? null;
}

/** The sheet that had this name at the first look. */
function sheetNamed(context: Excel.RequestContext, sheetName: string, { sheetIds }: Progress): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetIds.get(sheetName) ?? sheetName);
}

function namedItem(context: Excel.RequestContext, { name, scope }: CellRefresh, progress: Progress): Excel.NamedItem {
  const names = scope === null ? context.workbook.names : sheetNamed(context, scope, progress).names;
  return names.getItemOrNullObject(name);
}

/** What `Range.formulas` takes; a text goes out as text, whatever it says. */
function refreshedInput(content: InsertedValue | "#N/A"): string | number {
  if (content === null || content === "") return "";
  if (typeof content === "number") return content;
  return `'${content === "#N/A" ? NOT_DOCUMENTED : content}`;
}
