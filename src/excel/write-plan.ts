import { areaAddress, sheetAddress } from "../workbook/cell-address";
import { checkPlan } from "../workbook/check-plan";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { Placement, WriteReceipt } from "../workbook/workbook-port";
import { placementFailure, newSheetPlace, selectedPlace, type Place } from "./place";
import { queueCharts, queueChoices, queuePrint, queueTables } from "./queue-objects";
import { queueNames, queueRowHeights, queueRows, queueSheetShape } from "./queue-plan";
import { PAYLOAD_LIMIT, requestBytes, rowChunks } from "./row-chunks";
import { pageSpot, workingsSpot, type PlanSheets } from "./sheet-spot";
import { takeBack } from "./take-back";
import { hostCode, hostLocation, leftBehind, refusedAsWhole, workbookFailure } from "./workbook-failure";

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
}

/**
 * Puts a plan into the workbook, all of it or nothing. Two round trips: one to look, one to write; more only where the plan
 * is larger than a request may be. Throws a `WorkbookError`.
 */
export async function writePlan(plan: SheetPlan, placement: Placement, options: WriteOptions): Promise<WriteReceipt> {
  checkPlan(plan);
  const progress: Progress = { place: null, newSheet: null, newWorkings: null, partsWritten: 0 };
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
    await removeTraces(error, plan, progress.place, progress);
    if (options.mergeUndoGroup && hostCode(error) === "UndoNotSupported")
      return writePlan(plan, placement, { ...options, mergeUndoGroup: false });
    if (options.withPrint !== false && isAboutPrinting(error))
      return writePlan(plan, placement, { ...options, withPrint: false });
    throw workbookFailure(error, "writing the cells", placement === "newSheet" ? null : progress.place.sheetName);
  }
}

async function writeAt(
  context: Excel.RequestContext,
  plan: SheetPlan,
  place: Place,
  options: WriteOptions,
  progress: Progress,
): Promise<WriteReceipt> {
  const { worksheets, names } = context.workbook;
  const sheet = place.sheetId === null ? worksheets.add(place.sheetName) : worksheets.getItem(place.sheetId);
  if (place.sheetId === null) {
    sheet.load("id");
    progress.newSheet = sheet;
  }
  const sheets: PlanSheets = { page: sheet, workings: addedWorkings(context, place, progress) };
  queueSheetShape(sheet, plan, place);
  for (const [index, queuePart] of queuedParts(plan, place, sheets, options).entries()) {
    if (index > 0) await sendPart(context, progress);
    queuePart();
  }
  queueTables(sheet, plan, place);
  queueRowHeights(sheet, plan, place);
  const namesLeftAlone = queueNames(names, sheets, plan, place);
  // Once rows have their heights: a chart is placed in points.
  queueCharts(sheets, plan, place);
  queueChoices(sheets, plan, place);
  if (sheets.workings !== null) sheets.workings.visibility = "Hidden";
  if (options.withPrint !== false) queuePrint(sheet, plan, place);
  if (place.kind === "newSheet") sheet.activate();
  await sendPart(context, progress);
  return {
    address: placeAddress(plan, place),
    sheetName: place.sheetName,
    cellCount: plan.rows.flat().filter((cell) => cell !== null && !(cell.kind === "text" && cell.text === "")).length,
    namesLeftAlone,
    isUndoable: options.mergeUndoGroup,
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

/** The cells of both sheets in as few parts as the host's limit for a request allows. */
function queuedParts(plan: SheetPlan, place: Place, sheets: PlanSheets, options: WriteOptions): (() => void)[] {
  const limit = options.payloadLimit ?? PAYLOAD_LIMIT;
  const page = rowChunks(plan, limit).map((chunk) => () => queueRows(sheets.page, plan, pageSpot(place), chunk));
  const second = workingsSpot(plan, place);
  const { workings } = sheets;
  if (second === null || workings === null) return page;
  const others = rowChunks(second.plan, limit).map(
    (chunk) => () => queueRows(workings, second.plan, second.spot, chunk),
  );
  const parts = [...page, ...others];
  return requestBytes(plan) + requestBytes(second.plan) > limit
    ? parts
    : [() => parts.forEach((queuePart) => queuePart())];
}

async function sendPart(context: Excel.RequestContext, progress: Progress): Promise<void> {
  await context.sync();
  progress.partsWritten += 1;
}

/** Excel cannot lay out pages on a machine without a printer; that is no reason to have no model. */
function isAboutPrinting(error: unknown): boolean {
  return /^(PageLayout|HeaderFooter|PageBreak)/.test(hostLocation(error) ?? "");
}

/** The second round trip failed: what it had already done is taken back, or the error says that it could not be. */
async function removeTraces(error: unknown, plan: SheetPlan, place: Place, progress: Progress): Promise<void> {
  if (progress.partsWritten === 0 && refusedAsWhole(error)) return;
  const attempt = { place, newSheetId: knownId(progress.newSheet), workingsId: knownId(progress.newWorkings) };
  const clean = await takeBack(attempt, plan).catch(() => false);
  if (!clean) throw leftBehind(error, "writing the cells", placeAddress(plan, place));
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
