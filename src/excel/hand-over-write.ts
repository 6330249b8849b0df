import { cellAddress, sheetAddress } from "../workbook/cell-address";
import { comparedSheets } from "../workbook/compared-sheets";
import {
  HandOverError,
  type CellChange,
  type HandOverReceipt,
  type HandOverWrite,
  stopIfAsked,
} from "../workbook/hand-over-port";
import type { Control } from "../workbook/progress";
import type { ScannedPlace, ScannedSheet } from "../workbook/scanning-port";
import { SheetCells } from "../workbook/sheet-cells";
import type { SheetPlan } from "../workbook/sheet-plan";
import { WorkbookError } from "../workbook/workbook-port";
import { BLOCKED, cellKey, enteredMeanwhile, watched } from "./entered-meanwhile";
import { passedOn, readCells } from "./hand-over-read";
import { OPERATION, undoHandOver, type Progress } from "./hand-over-undo";
import { mergedChanges, type MergedChange } from "./merged-changes";
import { narrowColumns, queueWidths } from "./narrow-columns";
import { newSheetPlace } from "./place";
import { queueSheetShape } from "./queue-plan";
import { queueWorkings, writtenLooks } from "./queue-workings";
import { entryAddresses } from "./restore-cells";
import { type RowChunk, rowChunks } from "./row-chunks";
import type { SheetScan } from "./scan-sheets";
import { queueRowCheck } from "./sheet-rows";
import { changingCells, readSettled, waitingCell } from "./settled-cells";
import { mayGoUngrouped } from "./workbook-failure";
import { type CellFont, type FormattedChange, writeChanges } from "./write-changes";

/** Of a request's 5 MB: the rest is for the sheet's looks and for changes that go with it. */
const SHEET_LIMIT = 2_500_000;
/** Two commas: looks are not counted by the cell. */
const BETWEEN_CELLS = 2;

/**
 * Carries a hand-over out, all of it or nothing: reads every cell, writes the sheet of workings and the changes, reads every
 * cell again, and takes everything back where one of them differs or the user stops it.
 * Errors: `HandOverError`, `HandOverStopped`, `WorkbookError`; the workbook is then as it was, but for "leftBehind".
 */
export async function writeHandOver(
  write: HandOverWrite,
  control: Control,
  mergeUndoGroup: boolean,
): Promise<HandOverReceipt> {
  const progress: Progress = {
    place: null,
    newSheet: null,
    sheetIds: new Map(),
    changes: [],
    widened: [],
    watched: [],
    sheetWatched: [],
    parts: 0,
    isQueued: false,
  };
  try {
    return await Excel.run({ delayForCellEdit: false, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, (context) =>
      handOver(context, write, control, progress, mergeUndoGroup),
    );
  } catch (error) {
    await undoHandOver(error, write.sheet, progress, mergeUndoGroup);
    if (mergeUndoGroup && mayGoUngrouped(error)) return writeHandOver(write, control, false);
    throw passedOn(error, OPERATION, protectedSheet(write));
  }
}

async function handOver(
  context: Excel.RequestContext,
  write: HandOverWrite,
  control: Control,
  progress: Progress,
  isGrouped: boolean,
): Promise<HandOverReceipt> {
  const { sheet: plan, changes } = write;
  const thirds = (part: number): Control => ({
    ...control,
    onProgress: ({ cellsDone, cellsTotal }) =>
      control.onProgress({ cellsDone: part * cellsTotal + cellsDone, cellsTotal: 3 * cellsTotal }),
  });
  const before = await readCells(context, thirds(0));
  progress.sheetIds = before.sheetIds;
  requireAsPlanned(before, changes);
  const formatted = await withFormats(context, changes);
  progress.changes = formatted;
  const narrow = await narrowColumns(context, formatted);
  const queueRest = plan === null ? () => undefined : await queueNewSheet(context, plan, progress);
  const cells = changes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  stopIfAsked(control);
  progress.isQueued = true;
  progress.widened = narrow;
  // The last part of the sheet goes with the first of the changes: each request is a step for Undo where steps are not grouped.
  await writeChanges(context, formatted, progress.watched, {
    first: () => {
      queueRest();
      queueWidths(context, narrow, "width");
    },
    sent: (cellsDone) => {
      progress.parts += 1;
      refuseEntries({ ...progress, watched: [[...progress.sheetWatched, ...(progress.watched.at(-1) ?? [])]] });
      thirds(1).onProgress({ cellsDone, cellsTotal: cells });
      stopIfAsked(control);
    },
  });
  const after = await readSettled(context, thirds(2));
  requireSheets(before.sheets, after);
  const changed = changedCells(changes);
  const { differences, ...compared } = comparedSheets(
    before.sheets,
    after,
    (cell) => changed.has(cellKey(cell)),
    write.scaleAt,
  );
  const differing = differences.map(({ cell }) => cell);
  const changing = await changingCells(context, after, differing, control);
  const stable = differences.filter(({ cell }) => !changing.has(cellKey(cell)));
  const remembering = new Set(write.rememberingOf(stable.map(({ cell }) => cell)));
  const lasting = stable.filter(({ cell }) => !remembering.has(cell));
  const [first] = lasting;
  if (first !== undefined) {
    const { address, before: was, after: is } = first;
    throw new HandOverError({ kind: "notEqual", address, before: was, after: is, count: lasting.length });
  }
  return {
    sheetName: progress.place?.sheetName ?? null,
    cellsChanged: cells,
    columnsWidened: narrow.length,
    cellsCompared: compared.cells - differences.length,
    formulasCompared: compared.formulas - differences.length,
    changing: differences.filter(({ cell }) => changing.has(cellKey(cell))).map(({ address }) => address),
    remembering: stable.map(({ address }) => address),
    largestDifference: compared.largestDifference,
    isOneUndo: isGrouped || progress.parts === 1,
  };
}

/** The formulas to be replaced are those that were planned for, their sheets can be written to, and all have answered. */
function requireAsPlanned({ sheets, protectedSheets }: SheetScan, changes: readonly CellChange[]): void {
  const waiting = waitingCell(sheets);
  if (waiting !== null) throw new HandOverError({ kind: "calculating", address: waiting });
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, new SheetCells(sheet)]));
  for (const { sheetName, row, column, rows, columns, formula } of changes) {
    if (protectedSheets.has(sheetName)) throw new WorkbookError({ kind: "protected", sheetName });
    const cells = bySheet.get(sheetName);
    const isBlocked = rows * columns > 1 && cells?.valueAt(row, column) === BLOCKED;
    if (isBlocked || cells?.formulaAt(row, column) !== formula) throw changedAt({ sheetName, row, column });
  }
}

/** Somebody else may rename or delete sheets; of those the cells cannot be compared. */
function requireSheets(before: readonly ScannedSheet[], after: readonly ScannedSheet[]): void {
  const names = new Set(after.map(({ name }) => name));
  if (!before.every(({ name }) => names.has(name))) throw new WorkbookError({ kind: "sheetGone" });
}

function changedAt(cell: ScannedPlace): HandOverError {
  return new HandOverError({
    kind: "changedMeanwhile",
    address: sheetAddress(cell.sheetName, cellAddress(cell)),
  });
}

/** What somebody else entered into the cells of the last request ends the hand-over. */
function refuseEntries({ watched: areas }: Progress): void {
  const entries = enteredMeanwhile(areas.at(-1) ?? []) ?? [];
  if (entries.length > 0) throw new WorkbookError({ kind: "enteredMeanwhile", addresses: entryAddresses(entries) });
}

/** Number formats asked for at once. */
const FORMATS_AT_ONCE = 1_000;

/** The number formats of the cells to be changed, in rectangles as large as they can be. */
async function withFormats(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<FormattedChange[]> {
  const merged = mergedChanges(
    changes.map(({ formula, ...change }) => ({
      ...change,
      originals: change.contents.map((row, i) => row.map((_, j) => (i === 0 && j === 0 ? formula : ""))),
      anchors: change.contents.map((row, i) => row.map((_, j) => (i === 0 && j === 0 ? null : cellKey(change)))),
    })),
  );
  const formatted: FormattedChange[] = [];
  for (let first = 0; first < merged.length; first += FORMATS_AT_ONCE)
    formatted.push(...(await someFormats(context, merged.slice(first, first + FORMATS_AT_ONCE))));
  return formatted;
}

/** The library's types know no null, which Excel gives where cells differ. */
function fontOf({ format }: Excel.Range): CellFont {
  return { name: format.font.name, size: format.font.size, bold: format.font.bold };
}

async function someFormats(
  context: Excel.RequestContext,
  changes: readonly MergedChange[],
): Promise<FormattedChange[]> {
  const asked = changes.map((change) => {
    const range = context.workbook.worksheets
      .getItem(change.sheetName)
      .getRangeByIndexes(change.row, change.column, change.rows, change.columns);
    range.load("formulas, values, numberFormat, text, format/font/name, format/font/size, format/font/bold");
    return { change, range };
  });
  await context.sync();
  const spilling = new Set(changes.flatMap(({ anchors }) => anchors.flat()));
  return asked.map(({ change, range }) => {
    requireOriginals(change, range, spilling);
    return {
      ...change,
      formatsBefore: range.numberFormat as string[][],
      formulasBefore: range.formulas,
      textsBefore: range.text,
      font: fontOf(range),
      isNumber: range.values.map((row: unknown[]) => row.map((value) => typeof value === "number")),
    };
  });
}

/** The formulas are still those that were planned for, and nothing has come in the way of what they spill. */
function requireOriginals(
  { sheetName, row, column, originals }: MergedChange,
  { formulas, values }: Excel.Range,
  spilling: ReadonlySet<string | null>,
): void {
  originals.forEach((cells, i) =>
    cells.forEach((original, j) => {
      const cell = { sheetName, row: row + i, column: column + j };
      const isBlocked = values[i]?.[j] === BLOCKED && spilling.has(cellKey(cell));
      if (original !== "" && (isBlocked || formulas[i]?.[j] !== original)) throw changedAt(cell);
    }),
  );
}

/** The new sheet, all but its last part sent; answers what queues that part. */
async function queueNewSheet(context: Excel.RequestContext, plan: SheetPlan, progress: Progress): Promise<() => void> {
  const requireRows = queueRowCheck(context, plan);
  const place = await newSheetPlace(context, plan);
  requireRows();
  // The formulas refer to the sheet by the name it was planned under.
  if (place.sheetName !== plan.sheetName)
    throw new HandOverError({ kind: "changedMeanwhile", address: sheetAddress(plan.sheetName, "A1") });
  progress.place = place;
  progress.isQueued = true;
  const sheet = context.workbook.worksheets.add(place.sheetName);
  sheet.load("id");
  progress.newSheet = sheet;
  queueSheetShape(sheet, plan, place);
  const look = writtenLooks(plan);
  const queueChunk = (chunk: RowChunk): void => {
    const area = { row: chunk.first, column: 0, rows: chunk.count, columns: plan.columnWidths.length };
    progress.sheetWatched.push(watched(sheet, { sheetName: place.sheetName, ...area }, null));
    queueWorkings(sheet, plan, place, chunk, look);
  };
  const chunks = rowChunks(plan, SHEET_LIMIT, BETWEEN_CELLS);
  for (const chunk of chunks.slice(0, -1)) {
    queueChunk(chunk);
    await sendPart(context, progress);
  }
  return () => chunks.slice(-1).forEach(queueChunk);
}

async function sendPart(context: Excel.RequestContext, progress: Progress): Promise<void> {
  await context.sync();
  progress.parts += 1;
  refuseEntries({ ...progress, watched: [progress.sheetWatched] });
}

function protectedSheet({ changes, sheet }: HandOverWrite): string | null {
  const names = new Set(changes.map(({ sheetName }) => sheetName));
  return sheet === null && names.size === 1 ? ([...names][0] ?? null) : null;
}

function changedCells(changes: readonly CellChange[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { sheetName, row, column, rows, columns } of changes) {
    for (let i = 0; i < rows; i += 1)
      for (let j = 0; j < columns; j += 1) keys.add(cellKey({ sheetName, row: row + i, column: column + j }));
  }
  return keys;
}
