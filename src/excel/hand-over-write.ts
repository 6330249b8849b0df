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
import { cellsRead, SheetCells } from "../workbook/sheet-cells";
import type { SheetPlan } from "../workbook/sheet-plan";
import { WorkbookError } from "../workbook/workbook-port";
import { isOurs, passedOn, readCells } from "./hand-over-read";
import { mergedChanges, type MergedChange } from "./merged-changes";
import { newSheetPlace, type Place } from "./place";
import { queueSheetShape } from "./queue-plan";
import { queueWorkings, writtenLooks } from "./queue-workings";
import { rowChunks } from "./row-chunks";
import { takeBack } from "./take-back";
import type { SheetScan } from "./scan-sheets";
import { hostCode, leftBehind, refusedAsWhole } from "./workbook-failure";
import { type FormattedChange, writeChanges } from "./write-changes";

/** How far a hand-over has come: what is needed to take it back. */
interface Progress {
  place: Place | null;
  newSheet: Excel.Worksheet | null;
  /** Of every change that may have been written: the cells as they were. */
  undo: readonly FormattedChange[];
  /** Requests with changes that the host has carried out. */
  parts: number;
  /** Whether anything but questions has been queued. */
  isQueued: boolean;
}

/** Of a request's 5 MB: the rest is for changes that go with the sheet. */
const SHEET_LIMIT = 2_500_000;
const OPERATION = "handing over";
/** How often, and how long apart, cells that calculate are asked again: half a minute in all. */
const PATIENCE = 150;
const PAUSE_MS = 200;

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
  const progress: Progress = { place: null, newSheet: null, undo: [], parts: 0, isQueued: false };
  try {
    return await Excel.run({ delayForCellEdit: false, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, (context) =>
      handOver(context, write, control, progress, mergeUndoGroup),
    );
  } catch (error) {
    await undo(error, write.sheet, progress);
    if (mergeUndoGroup && hostCode(error) === "UndoNotSupported") return writeHandOver(write, control, false);
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
  requireAsPlanned(before, changes);
  const formatted = await withFormats(context, changes);
  progress.undo = changesBack(formatted);
  if (plan !== null) await queueNewSheet(context, plan, progress);
  const cells = changes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  stopIfAsked(control);
  progress.isQueued = true;
  // The last part of the sheet goes with the first of the changes: each request is a step for Undo where steps are not grouped.
  await writeChanges(context, formatted, (cellsDone) => {
    progress.parts += 1;
    thirds(1).onProgress({ cellsDone, cellsTotal: cells });
    stopIfAsked(control);
  });
  const after = await readSettled(context, thirds(2));
  const changed = changedCells(changes);
  const { differences, ...compared } = comparedSheets(
    before.sheets,
    after,
    (cell) => changed.has(cellKey(cell)),
    write.scaleAt,
  );
  const [first] = differences;
  if (first !== undefined) throw new HandOverError({ kind: "notEqual", ...first, count: differences.length });
  return {
    sheetName: progress.place?.sheetName ?? null,
    cellsChanged: cells,
    cellsCompared: compared.cells,
    formulasCompared: compared.formulas,
    largestDifference: compared.largestDifference,
    isOneUndo: isGrouped || progress.parts === 1,
  };
}

/** The formulas to be replaced are those that were planned for, their sheets can be written to, and all have answered. */
function requireAsPlanned({ sheets, protectedSheets }: SheetScan, changes: readonly CellChange[]): void {
  const waiting = waitingCell(sheets);
  if (waiting !== null) throw new HandOverError({ kind: "calculating", address: waiting });
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, new SheetCells(sheet)]));
  for (const { sheetName, row, column, formula } of changes) {
    if (protectedSheets.has(sheetName)) throw new WorkbookError({ kind: "protected", sheetName });
    if (bySheet.get(sheetName)?.formulaAt(row, column) !== formula)
      throw new HandOverError({
        kind: "changedMeanwhile",
        address: sheetAddress(sheetName, cellAddress({ row, column })),
      });
  }
}

/** The address of a cell in which a function has not answered yet; null where all have. */
function waitingCell(sheets: readonly ScannedSheet[]): string | null {
  for (const sheet of sheets) {
    for (const { value, ...cell } of cellsRead(sheet))
      if (value === "#BUSY!" || value === "#GETTING_DATA") return sheetAddress(sheet.name, cellAddress(cell));
  }
  return null;
}

/** Number formats asked for at once. */
const FORMATS_AT_ONCE = 1_000;

/** The number formats of the cells to be changed, in rectangles as large as they can be. */
async function withFormats(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<FormattedChange[]> {
  const merged = mergedChanges(
    changes.map(({ formula, ...change }) => ({
      ...change,
      originals: change.contents.map((row, i) => row.map((_, j) => (i === 0 && j === 0 ? formula : ""))),
    })),
  );
  const formatted: FormattedChange[] = [];
  for (let first = 0; first < merged.length; first += FORMATS_AT_ONCE)
    formatted.push(...(await someFormats(context, merged.slice(first, first + FORMATS_AT_ONCE))));
  return formatted;
}

async function someFormats(
  context: Excel.RequestContext,
  changes: readonly MergedChange[],
): Promise<FormattedChange[]> {
  const asked = changes.map((change) => {
    const range = context.workbook.worksheets
      .getItem(change.sheetName)
      .getRangeByIndexes(change.row, change.column, change.rows, change.columns);
    range.load("numberFormat");
    return { change, range };
  });
  await context.sync();
  return asked.map(({ change, range }) => ({ ...change, formatsBefore: range.numberFormat as string[][] }));
}

/** The changes that bring the cells back: the formula, nothing where it spilled into, and the formats they had. */
function changesBack(changes: readonly FormattedChange[]): FormattedChange[] {
  return changes.map((change) => ({ ...change, contents: change.originals, numberFormats: change.formatsBefore }));
}

/** The new sheet, all but its last part sent. */
async function queueNewSheet(context: Excel.RequestContext, plan: SheetPlan, progress: Progress): Promise<void> {
  const place = await newSheetPlace(context, plan);
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
  for (const [index, chunk] of rowChunks(plan, SHEET_LIMIT).entries()) {
    if (index > 0) await sendPart(context, progress);
    queueWorkings(sheet, plan, place, chunk, look);
  }
}

async function sendPart(context: Excel.RequestContext, progress: Progress): Promise<void> {
  await context.sync();
  progress.parts += 1;
}

/** All cells once none of them waits for an answer any more. */
async function readSettled(context: Excel.RequestContext, control: Control): Promise<readonly ScannedSheet[]> {
  for (let attempt = 0; ; attempt += 1) {
    const { sheets } = await readCells(context, control);
    const waiting = waitingCell(sheets);
    if (waiting === null) return sheets;
    if (attempt >= PATIENCE) throw new HandOverError({ kind: "calculating", address: waiting });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Takes back what was written, in a run of its own: deleting a sheet cannot be part of an undo group. */
async function undo(
  error: unknown,
  plan: SheetPlan | null,
  { place, newSheet, undo: back, parts, isQueued }: Progress,
): Promise<void> {
  // Before the sheet or the first change was queued, and where the host did not begin, nothing can stand in the workbook.
  if (!isQueued || (parts === 0 && (isOurs(error) || refusedAsWhole(error)))) return;
  const [first] = back;
  const somewhere = first === undefined ? "" : sheetAddress(first.sheetName, cellAddress(first));
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => writeChanges(context, back, () => undefined));
    const isClean =
      plan === null ||
      place === null ||
      (await takeBack({ place, newSheetId: knownId(newSheet), workingsId: null }, plan));
    if (!isClean) throw new Error("the sheet of workings could not be found");
  } catch {
    throw leftBehind(
      error,
      OPERATION,
      place === null ? somewhere : `${sheetAddress(place.sheetName, "A1")}, ${somewhere}`,
    );
  }
}

/** The id of the sheet being added, where the batch came far enough for Excel to tell it. */
function knownId(sheet: Excel.Worksheet | null): string | null {
  try {
    return sheet?.id ?? null;
  } catch {
    return null; // PropertyNotLoaded: the batch stopped before.
  }
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

function cellKey({ sheetName, row, column }: ScannedPlace): string {
  return `${sheetName}!${row},${column}`;
}
