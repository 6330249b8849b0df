import { areaAddress, cellAddress, sheetAddress } from "../workbook/cell-address";
import type { SheetPlan } from "../workbook/sheet-plan";
import { WorkbookError } from "../workbook/workbook-port";
import {
  cellKey,
  enteredInParts,
  enteredMeanwhile,
  knownEntries,
  type Entry,
  type WatchedArea,
} from "./entered-meanwhile";
import { isOurs, readCells } from "./hand-over-read";
import { joinedAreas } from "./joined-areas";
import { queueWidths, type NarrowColumn } from "./narrow-columns";
import type { Place } from "./place";
import { entriesLost, restoreCells, type WrittenCell } from "./restore-cells";
import { rollback } from "./rollback";
import { leaveUndoGroups } from "./undo-groups";
import { answerLost, leftBehind, refusedAsWhole } from "./workbook-failure";
import type { FormattedChange } from "./write-changes";

export const OPERATION = "handing over";

/** How far a hand-over has come: what is needed to take it back. */
export interface Progress {
  place: Place | null;
  newSheet: Excel.Worksheet | null;
  /** The ids of the sheets by the names that they had at the first look. */
  sheetIds: ReadonlyMap<string, string>;
  /** The changes that may have been written, with the cells as they were. */
  changes: readonly FormattedChange[];
  /** Columns made wider with the first of them. */
  widened: readonly NarrowColumn[];
  /** Of each request: the cells as they were in the moment it wrote them. */
  watched: WatchedArea[][];
  /** The same of the new sheet. */
  sheetWatched: WatchedArea[];
  /** Requests with changes that the host has carried out. */
  parts: number;
  /** Whether anything but questions has been queued. */
  isQueued: boolean;
}

/** Takes back what was written, in a run of its own: deleting a sheet cannot be part of an undo group. */
export async function undoHandOver(
  error: unknown,
  plan: SheetPlan | null,
  progress: Progress,
  mergeUndoGroup: boolean,
): Promise<void> {
  const { place, newSheet, changes, parts, isQueued } = progress;
  // Before the sheet or the first change was queued, and where the host did not begin, nothing can stand in the workbook.
  if (!isQueued || (parts === 0 && (isOurs(error) || refusedAsWhole(error)))) return;
  const [first] = changes;
  const somewhere = first === undefined ? "" : sheetAddress(first.sheetName, cellAddress(first));
  const places = place === null ? somewhere : `${sheetAddress(place.sheetName, "A1")}, ${somewhere}`;
  const entered = enteredInParts(progress.watched, refusedAsWhole(error));
  const restored = await restoreCells(
    writtenCells(changes, knownEntries(progress.watched)),
    ({ workbook }, sheetName) => workbook.worksheets.getItemOrNullObject(progress.sheetIds.get(sheetName) ?? sheetName),
  ).catch(() => null);
  if (restored === null) throw leftBehind(error, OPERATION, places);
  await narrowAgain(progress.widened);
  if (plan !== null && place !== null && restored.left.length > 0) {
    const moved = await readersOf(place.sheetName).catch(() => null);
    if (moved === null) throw leftBehind(error, OPERATION, places);
    if (moved.length > 0)
      throw new WorkbookError({ kind: "movedMeanwhile", addresses: moved, sheetName: place.sheetName });
  }
  const onSheet = enteredMeanwhile(progress.sheetWatched) ?? [];
  const isClean =
    plan === null ||
    place === null ||
    (await rollback({ place, newSheetId: knownId(newSheet), workingsId: null, entries: onSheet }, plan).catch(
      () => null,
    )) !== null;
  if (!isClean) throw leftBehind(error, OPERATION, places);
  if (restored.lost.length > 0) throw entriesLost(restored.lost);
  if (entered !== null || !restored.foundOurs) return;
  if (mergeUndoGroup) leaveUndoGroups();
  throw answerLost(error, OPERATION, somewhere);
}

/** Where formulas read our sheet although ours were taken back: somebody else has inserted or sorted rows meanwhile. */
async function readersOf(sheetName: string): Promise<string[]> {
  const forever = { onProgress: () => undefined, signal: new AbortController().signal };
  const { sheets } = await Excel.run({ delayForCellEdit: false }, (context) => readCells(context, forever));
  // With or without the quotation marks that a host puts around some names.
  const own = `${sheetName}!`.toUpperCase();
  const readsIt = (formula: unknown): boolean => String(formula).replaceAll("'", "").toUpperCase().includes(own);
  return sheets
    .filter(({ name }) => name !== sheetName)
    .flatMap(({ name, blocks }) =>
      blocks.flatMap(({ row, column, formulas }) => {
        return joinedAreas(formulas, (formula) => (readsIt(formula) ? "reads" : null)).map((area) =>
          sheetAddress(name, areaAddress({ ...area, row: row + area.row, column: column + area.column })),
        );
      }),
    );
}

/** A width that does not come back is no reason to call the hand-over left behind: every cell is as it was. */
async function narrowAgain(widened: readonly NarrowColumn[]): Promise<void> {
  if (widened.length === 0) return;
  await Excel.run(async (context) => {
    queueWidths(context, widened, "widthBefore");
    await context.sync();
  }).catch(() => undefined);
}

/** The cells as written, and what brings them back: the formula, nothing where it spilled into, or somebody else's entry. */
function writtenCells(changes: readonly FormattedChange[], entered: readonly Entry[]): WrittenCell[] {
  const entries = new Map(entered.map((entry) => [cellKey(entry), entry]));
  return changes.flatMap(({ sheetName, row, column, contents, originals, formatsBefore }) =>
    contents.flatMap((cells, i) =>
      cells.map((written, j): WrittenCell => {
        const cell = { sheetName, row: row + i, column: column + j };
        const before = { input: originals[i]?.[j] ?? "", numberFormat: formatsBefore[i]?.[j] ?? "General" };
        return { ...cell, ...before, ...entries.get(cellKey(cell)), written };
      }),
    ),
  );
}

/** The id of the sheet being added, where the batch came far enough for Excel to tell it. */
function knownId(sheet: Excel.Worksheet | null): string | null {
  try {
    return sheet?.id ?? null;
  } catch {
    return null; // PropertyNotLoaded: the batch stopped before.
  }
}
