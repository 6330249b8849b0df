import { areaAddress, cellAddress, sheetAddress } from "../workbook/cell-address";
import { checkPlan } from "../workbook/check-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import { WorkbookError, type Placement, type WriteReceipt } from "../workbook/workbook-port";
import { placedAt } from "./cell-input";
import {
  cellKey,
  enteredInParts,
  enteredMeanwhile,
  formatsMeanwhile,
  knownEntries,
  watched,
  type WatchedArea,
} from "./entered-meanwhile";
import { placementFailure, newSheetPlace, selectedPlace, type Place } from "./place";
import { queueCharts, queueChoices, queueFormatRules, queuePrint, queueTables } from "./queue-objects";
import { queueNames, queueRowHeights, queueRows, queueSheetShape } from "./queue-plan";
import { entriesLost, entryAddresses } from "./restore-cells";
import { PAYLOAD_LIMIT, requestBytes, rowChunks, type RowChunk } from "./row-chunks";
import { pageSpot, sheetNameOf, workingsSpot, type PlanSheets, type SheetSpot } from "./sheet-spot";
import { rollback } from "./rollback";
import { leaveUndoGroups } from "./undo-groups";
import {
  answerLost,
  hostLocation,
  leftBehind,
  mayGoUngrouped,
  refusedAsWhole,
  workbookFailure,
} from "./workbook-failure";

export interface WriteOptions {
  /** One undo takes the whole insertion back, where the host has undo groups. */
  readonly mergeUndoGroup: boolean;
  /** Largest part of a plan sent at once, in bytes. */
  readonly payloadLimit?: number;
  /** Whether the printed page is set up; it is unless said otherwise. */
  readonly withPrint?: boolean;
}

/** How far a write has come: what is needed to take it back. */
interface Progress {
  place: Place | null;
  newSheet: Excel.Worksheet | null;
  newWorkings: Excel.Worksheet | null;
  partsWritten: number;
  /** The cells of every request with contents, as they were in the moment it wrote them. */
  watched: WatchedArea[][];
}

/**
 * Puts a plan into the workbook, all of it or nothing. Two round trips: one to look, one to write; more only where the plan
 * is larger than a request may be. What somebody else enters into its cells meanwhile is put back. Throws a `WorkbookError`.
 */
export async function writePlan(plan: SheetPlan, placement: Placement, options: WriteOptions): Promise<WriteReceipt> {
  checkPlan(plan);
  const progress: Progress = { place: null, newSheet: null, newWorkings: null, partsWritten: 0, watched: [] };
  // Not delayed while a cell is being edited: the user gets an answer instead of a pane that seems to hang.
  const runOptions = { delayForCellEdit: false, ...(options.mergeUndoGroup ? { mergeUndoGroup: true } : {}) };
  try {
    return await Excel.run(runOptions, async (context) => {
      const place = await (placement === "newSheet" ? newSheetPlace : selectedPlace)(context, plan);
      progress.place = place;
      return await writeAt(context, plan, place, options, progress);
    });
  } catch (error) {
    if (progress.place === null) throw await placementFailure(error, placement);
    await removeTraces(error, plan, progress.place, progress, options);
    if (options.withPrint !== false && isAboutPrinting(error))
      return writePlan(plan, placement, { ...options, withPrint: false });
    if (options.mergeUndoGroup && mayGoUngrouped(error))
      return writePlan(plan, placement, { ...options, mergeUndoGroup: false });
    throw workbookFailure(error, OPERATION, placement === "newSheet" ? null : progress.place.sheetName);
  }
}

const OPERATION = "writing the cells";
const TOP_LEFT = { row: 0, column: 0 };

async function writeAt(
  context: Excel.RequestContext,
  plan: SheetPlan,
  place: Place,
  options: WriteOptions,
  progress: Progress,
): Promise<WriteReceipt> {
  const { worksheets } = context.workbook;
  const sheet = place.sheetId === null ? worksheets.add(place.sheetName) : worksheets.getItem(place.sheetId);
  if (place.sheetId === null) {
    sheet.load("id");
    progress.newSheet = sheet;
  }
  const sheets: PlanSheets = { page: sheet, workings: addedWorkings(context, place, progress) };
  for (const [index, { watch, queue }] of queuedParts(plan, place, sheets, options).entries()) {
    if (index > 0) await sendPart(context, progress);
    progress.watched.push(watch());
    if (index === 0) queueSheetShape(sheet, plan, place);
    queue();
  }
  queueTables(sheet, plan, place);
  queueRowHeights(sheet, plan, place);
  const namesLeftAlone = queueNames(sheets, plan, place);
  // Once rows have their heights: a chart is placed in points.
  queueCharts(sheets, plan, place);
  queueChoices(sheets, plan, place);
  queueFormatRules(sheets, plan, place);
  if (sheets.workings !== null) sheets.workings.visibility = "Hidden";
  const printsAsPlanned = options.withPrint === false ? () => false : queuePrint(sheet, plan, place);
  if (place.kind === "newSheet") sheet.activate();
  sheet.getRange(cellAddress(placedAt(plan.firstCell ?? TOP_LEFT, place.origin))).select();
  await sendPart(context, progress);
  return {
    address: placeAddress(plan, place),
    sheetName: place.sheetName,
    cellCount: plan.rows.flat().filter((cell) => cell !== null && !(cell.kind === "text" && cell.text === "")).length,
    namesLeftAlone,
    isUndoable: options.mergeUndoGroup,
    ...(printsAsPlanned() ? {} : { isPageLeft: true }),
  };
}

/** The plan's second sheet, added before any formula reads it. */
function addedWorkings(context: Excel.RequestContext, place: Place, progress: Progress): Excel.Worksheet | null {
  if (place.workingsName === null) return null;
  const sheet = context.workbook.worksheets.add(place.workingsName);
  sheet.load("id");
  progress.newWorkings = sheet;
  return sheet;
}

/** A part of the cells: those it writes as they are before, and the writing. */
interface Part {
  readonly watch: () => WatchedArea[];
  readonly queue: () => void;
}

/** The cells of both sheets in as few parts as the host's limit for a request allows. */
function queuedParts(plan: SheetPlan, place: Place, sheets: PlanSheets, options: WriteOptions): Part[] {
  const limit = options.payloadLimit ?? PAYLOAD_LIMIT;
  const partsOf = (sheet: Excel.Worksheet, each: SheetPlan, spot: SheetSpot): Part[] =>
    rowChunks(each, limit).map((chunk) => ({
      watch: () => [watchedRows(sheet, each, spot, sheetNameOf(spot.on, place), chunk)],
      queue: () => queueRows(sheet, each, spot, chunk),
    }));
  const page = partsOf(sheets.page, plan, pageSpot(place));
  const second = workingsSpot(plan, place);
  const { workings } = sheets;
  if (second === null || workings === null) return page;
  const parts = [...page, ...partsOf(workings, second.plan, second.spot)];
  if (requestBytes(plan) + requestBytes(second.plan) > limit) return parts;
  const whole: Part = {
    watch: () => parts.flatMap(({ watch }) => watch()),
    queue: () => parts.forEach(({ queue }) => queue()),
  };
  return [whole];
}

/** The cells of a part of the plan: all of them empty when they were looked at. */
function watchedRows(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { origin }: SheetSpot,
  sheetName: string,
  chunk: RowChunk,
): WatchedArea {
  const area = { rows: chunk.count, columns: plan.columnWidths.length };
  return watched(sheet, { sheetName, ...placedAt({ row: chunk.first, column: 0 }, origin), ...area }, null);
}

async function sendPart(context: Excel.RequestContext, progress: Progress): Promise<void> {
  await context.sync();
  progress.partsWritten += 1;
  const entries = enteredMeanwhile(progress.watched.at(-1) ?? []) ?? [];
  if (entries.length > 0) throw new WorkbookError({ kind: "enteredMeanwhile", addresses: entryAddresses(entries) });
}

/** Excel cannot lay out pages on a machine without a printer; that is no reason to have no model. */
function isAboutPrinting(error: unknown): boolean {
  return /^(PageLayout|HeaderFooter|PageBreak)/.test(hostLocation(error) ?? "");
}

/** The second round trip failed: what it had already done is taken back, or the error says that it could not be. */
async function removeTraces(
  error: unknown,
  plan: SheetPlan,
  place: Place,
  progress: Progress,
  { mergeUndoGroup }: WriteOptions,
): Promise<void> {
  if (progress.partsWritten === 0 && refusedAsWhole(error)) return;
  const entries = enteredInParts(progress.watched, refusedAsWhole(error));
  const attempt = {
    place: asWritten(place, formatsMeanwhile(progress.watched)),
    newSheetId: knownId(progress.newSheet),
    workingsId: knownId(progress.newWorkings),
    entries: knownEntries(progress.watched),
  };
  const address = placeAddress(plan, place);
  const taken = await rollback(attempt, plan).catch(() => null);
  if (taken === null) throw leftBehind(error, OPERATION, address);
  if (taken.lost.length > 0) throw entriesLost(taken.lost);
  // Nobody can have typed on a sheet before it was there.
  const isOneRequest = place.kind === "newSheet" && progress.partsWritten === 0;
  if (entries !== null || !taken.foundOurs || isOneRequest) return;
  if (mergeUndoGroup) leaveUndoGroups();
  throw answerLost(error, OPERATION, address);
}

/** With the number formats that somebody else has given the cells since we looked. */
function asWritten(place: Place, formats: ReadonlyMap<string, string>): Place {
  const { before, origin, sheetName } = place;
  if (before === null) return place;
  const numberFormats = before.numberFormats.map((line, i) =>
    line.map(
      (format, j) => formats.get(cellKey({ sheetName, row: origin.row + i, column: origin.column + j })) ?? format,
    ),
  );
  return { ...place, before: { ...before, numberFormats } };
}

/** The id of the sheet being added, where the batch came far enough for Excel to tell it. */
function knownId(sheet: Excel.Worksheet | null): string | null {
  try {
    return sheet?.id ?? null;
  } catch {
    return null; // PropertyNotLoaded: the batch stopped before.
  }
}

function placeAddress(plan: SheetPlan, { sheetName, origin }: Place): string {
  return sheetAddress(sheetName, areaAddress({ ...origin, rows: plan.rows.length, columns: plan.columnWidths.length }));
}
