import { areaAddress } from "../workbook/cell-address";
import type { SheetPlan } from "../workbook/sheet-plan";
import { placedAt } from "./cell-input";
import type { Place } from "./place";
import { queueObjectRemoval } from "./queue-objects";
import { freeNames } from "./queue-plan";

/** What a failed write may have left: the sheet it was adding is known by its id once Excel has told it. */
export interface Attempt {
  readonly place: Place;
  readonly newSheetId: string | null;
  /** Of the plan's second sheet. */
  readonly workingsId: string | null;
}

/**
 * Takes back what a failed write has done. Excel carries out a batch action by action and keeps what came before a failure,
 * and its JavaScript API has no undo; so we remove what we added, and nothing else, in a run of its own, because deleting a
 * sheet cannot be part of an undo group. Returns false where that is not certain.
 */
export async function takeBack({ place, newSheetId, workingsId }: Attempt, plan: SheetPlan): Promise<boolean> {
  return Excel.run({ delayForCellEdit: false }, async (context) => {
    const { worksheets, names } = context.workbook;
    const ours = freeNames(plan, place).map((planned) => ({ planned, item: names.getItemOrNullObject(planned.name) }));
    for (const { item } of ours) item.load("comment");
    const sheet = worksheets.getItemOrNullObject(place.sheetId ?? newSheetId ?? place.sheetName);
    sheet.load("id");
    const workings =
      place.workingsName === null ? null : worksheets.getItemOrNullObject(workingsId ?? place.workingsName);
    workings?.load("id");
    // A sheet of ours goes with all that is on it.
    const objects = place.kind === "newSheet" ? null : queueObjectRemoval(sheet, plan, place);
    await context.sync();

    for (const { planned, item } of ours) if (!item.isNullObject && item.comment === planned.comment) item.delete();
    let isClean = true;
    // A sheet of our name whose id Excel never told us may be somebody else's.
    if (workings !== null && workingsId === null) isClean = workings.isNullObject;
    else if (workings?.isNullObject === false) workings.delete();
    if (place.kind === "newSheet") {
      if (newSheetId === null) isClean &&= sheet.isNullObject;
      else if (!sheet.isNullObject) sheet.delete();
    } else if (!sheet.isNullObject) {
      objects?.remove();
      for (const { area } of plan.choices ?? [])
        if (area.on !== "workings")
          sheet.getRange(areaAddress({ ...area, ...placedAt(area, place.origin) })).dataValidation.clear();
      queueClearing(sheet, plan, place);
    }
    await context.sync();
    return isClean;
  });
}

/** Content, links and looks as they were; only what a plan writes is touched. */
function queueClearing(sheet: Excel.Worksheet, plan: SheetPlan, { origin, before }: Place): void {
  const range = sheet.getRange(areaAddress({ ...origin, rows: plan.rows.length, columns: plan.columnWidths.length }));
  range.clear("Contents");
  range.clear("Hyperlinks");
  if (before === null) return;
  if (before.looks === null) range.clear("Formats");
  else {
    range.format.fill.clear();
    range.setCellProperties(before.looks.map((cells) => cells.map(withoutPlainFill)));
  }
  range.numberFormat = before.numberFormats.map((formats) => [...formats]);
  before.columnWidths.forEach((width, column) => {
    range.getColumn(column).format.columnWidth = width;
  });
}

/** Excel calls a cell without fill white; written back, white would be a fill. */
function withoutPlainFill({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  return { format: fill?.color === undefined || NO_FILL.has(fill.color.toUpperCase()) ? rest : { ...rest, fill } };
}

const NO_FILL: ReadonlySet<string> = new Set(["", "#FFFFFF"]);
