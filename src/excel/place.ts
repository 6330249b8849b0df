import { areaAddress, cellAddress } from "../workbook/cell-address";
import type { CellReference, SheetPlan } from "../workbook/sheet-plan";
import { NAME_MARK } from "../workbook/name-mark";
import { freeSheetName } from "../workbook/sheet-name";
import { WorkbookError, type ForeseenPlace, type Placement } from "../workbook/workbook-port";
import { queueDateSystem } from "./date-system";
import { joinedAreas } from "./joined-areas";
import { queueObjectNames, type ObjectNames } from "./object-names";
import { checkPlan } from "../workbook/check-plan";
import { workbookFailure } from "./workbook-failure";

/** Where a plan will stand, and what has to be known of it to take everything back. */
export interface Place {
  readonly kind: "newSheet" | "selection";
  readonly sheetName: string;
  /** Of the plan's second sheet, which is new in any case; null without one. */
  readonly workingsName: string | null;
  readonly origin: CellReference;
  /** Defined names of the workbook, in lower case, and whether each is one that we have added. */
  readonly namesTaken: ReadonlyMap<string, boolean>;
  /** The sheet's own names, in lower case. */
  readonly ownNames: ReadonlySet<string>;
  readonly objectNames: ObjectNames;
  /** null for a sheet that is still to be added. */
  readonly sheetId: string | null;
  /** Of the sheets that there were, where the plan adds one. */
  readonly sheetIds: ReadonlySet<string>;
  /** At the selection only. */
  readonly before: TargetBefore | null;
}

/** What the empty cells of the target looked like, as far as a plan changes it. */
export interface TargetBefore {
  readonly numberFormats: readonly (readonly string[])[];
  readonly columnWidths: readonly number[];
  /** null where the target is too large to read them. */
  readonly looks: readonly (readonly Excel.CellProperties[])[] | null;
  /** Ids of the conditional formats over them, as far as a plan's own could be taken for them. */
  readonly formatRules: ReadonlySet<string>;
}

const TOP_LEFT: CellReference = { row: 0, column: 0 };

/** A sheet of the plan's own, under a name that is still free. One round trip. */
export async function newSheetPlace(context: Excel.RequestContext, plan: SheetPlan): Promise<Place> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id, items/name");
  names.load("items/name, items/comment");
  protection.load("protected");
  const objectNames = queueObjectNames(context, plan, "newSheet");
  const refuseOtherDates = queueDateCheck(context, plan);
  await context.sync();
  refuseOtherDates();
  if (protection.protected) throw new WorkbookError({ kind: "workbookProtected" });
  const sheetName = freeSheetName(
    plan.sheetName,
    worksheets.items.map(({ name }) => name),
  );
  return {
    kind: "newSheet",
    sheetName,
    workingsName: workingsName(plan, [...worksheets.items.map(({ name }) => name), sheetName]),
    origin: TOP_LEFT,
    ...allNames(names, null, objectNames),
    sheetId: null,
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    before: null,
  };
}

/** The cells from the active one down and to the right, all of them empty. One round trip. */
export async function selectedPlace(context: Excel.RequestContext, plan: SheetPlan): Promise<Place> {
  const { place, inTheWay } = await selectedCells(context, plan);
  if (inTheWay.length > 0)
    throw new WorkbookError({ kind: "occupied", sheetName: place.sheetName, addresses: inTheWay });
  return place;
}

/** The cells from the active one down and to the right, and the addresses of those in use. One round trip. */
export async function selectedCells(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<{ readonly place: Place; readonly inTheWay: readonly string[] }> {
  const { names } = context.workbook;
  const cell = context.workbook.getActiveCell();
  const target = cell.getResizedRange(plan.rows.length - 1, plan.columnWidths.length - 1);
  const columns = plan.columnWidths.map((_, column) => target.getColumn(column));
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  cell.load("rowIndex, columnIndex");
  sheet.load("id, name, protection/protected");
  target.load("formulas, values, numberFormat");
  for (const column of columns) column.load("format/columnWidth");
  names.load("items/name, items/comment");
  sheet.names.load("items/name");
  const refuseSecondSheet = queueSecondSheet(context, plan);
  const looks = plan.rows.length * columns.length <= MAX_LOOKS ? target.getCellProperties(LOOK) : null;
  const rulesBefore = queueRuleIds(target, plan);
  const ownRules = queueOwnRules(cell, plan);
  const objectNames = queueObjectNames(context, plan, "selection");
  const refuseOtherDates = queueDateCheck(context, plan);
  await context.sync();

  refuseOtherDates();
  const sheets = refuseSecondSheet();
  const { name: sheetName, id: sheetId } = sheet;
  if (sheet.protection.protected) throw new WorkbookError({ kind: "protected", sheetName });
  const origin = { row: cell.rowIndex, column: cell.columnIndex };
  const inTheWay = [...occupiedAddresses(isOccupied(target.values, target.formulas), origin), ...ownRules(origin)];
  const before = {
    numberFormats: target.numberFormat,
    columnWidths: columns.map((column) => column.format.columnWidth),
    looks: looks?.value ?? null,
    formatRules: rulesBefore(),
  };
  return {
    place: {
      kind: "selection",
      sheetName,
      workingsName: workingsName(
        plan,
        sheets.map(({ name }) => name),
      ),
      origin,
      ...allNames(names, sheet.names, objectNames),
      sheetId,
      sheetIds: new Set(sheets.map(({ id }) => id)),
      before,
    },
    inTheWay,
  };
}

/** A plan with a second sheet needs a workbook that takes one, and the sheets there are. */
function queueSecondSheet(context: Excel.RequestContext, plan: SheetPlan): () => readonly Excel.Worksheet[] {
  if (plan.workings === undefined) return () => [];
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id, items/name");
  protection.load("protected");
  return () => {
    if (protection.protected) throw new WorkbookError({ kind: "workbookProtected" });
    return worksheets.items;
  };
}

function workingsName({ workings }: SheetPlan, taken: readonly string[]): string | null {
  return workings === undefined ? null : freeSheetName(workings.sheetName, taken);
}

/** A plan's dates are serials of the 1900 system: in a workbook that counts from 1904 each would show four years later. */
function queueDateCheck(context: Excel.RequestContext, plan: SheetPlan): () => void {
  const holdsDates = plan.rows.some((row) =>
    row.some((cell) => cell?.kind === "number" && /y/i.test(cell.numberFormat)),
  );
  if (!holdsDates) return () => undefined;
  const dateSystem = queueDateSystem(context);
  return () => {
    if (dateSystem() === 1904) throw new WorkbookError({ kind: "datesFrom1904" });
  };
}

/** The conditional formats over the target; none are asked for where the plan brings none. */
function queueRuleIds(target: Excel.Range, plan: SheetPlan): () => ReadonlySet<string> {
  if (plan.formatRules === undefined) return () => new Set();
  const { conditionalFormats } = target;
  conditionalFormats.load("items/id");
  return () => new Set(conditionalFormats.items.map(({ id }) => id));
}

/** Cells that are to offer a list and have a rule of the user's own, which the list would replace: their addresses. */
function queueOwnRules(cell: Excel.Range, plan: SheetPlan): (origin: CellReference) => string[] {
  const asked = (plan.choices ?? []).flatMap(({ area }) => {
    if (area.on === "workings") return [];
    const corner = cell.getOffsetRange(area.row, area.column);
    const { dataValidation } = corner.getResizedRange(area.rows - 1, area.columns - 1);
    dataValidation.load("type");
    return [{ area, dataValidation }];
  });
  return (origin) =>
    asked
      .filter(({ dataValidation }) => dataValidation.type !== "None")
      .map(({ area }) => areaAddress({ ...area, row: area.row + origin.row, column: area.column + origin.column }));
}

/** What of a cell's look a plan changes, number format and column width aside. */
export const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, size: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};
/** Cells whose looks are read: some 200 bytes each on the way back. */
const MAX_LOOKS = 5_000;

/** A formula that shows nothing is content, too. */
function isOccupied(values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]): boolean[][] {
  return values.map((row, i) => row.map((value, j) => value !== "" || formulas[i]?.[j] !== ""));
}

/** The active cell's address, asked for once a plan did not fit from there. */
export async function activeCellAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex, columnIndex");
    await context.sync();
    return cellAddress({ row: cell.rowIndex, column: cell.columnIndex });
  });
}

/** The addresses of all occupied cells, neighbours joined into rectangles, from the top down. */
function occupiedAddresses(occupied: readonly (readonly boolean[])[], origin: CellReference): string[] {
  const areas = joinedAreas(occupied, (isOccupied) => (isOccupied ? "occupied" : null));
  return areas.map((area) => areaAddress({ ...area, row: area.row + origin.row, column: area.column + origin.column }));
}

function allNames(
  { items }: Excel.NamedItemCollection,
  ofSheet: Excel.NamedItemCollection | null,
  objectNames: ReturnType<typeof queueObjectNames>,
): Pick<Place, "namesTaken" | "ownNames" | "objectNames"> {
  const own = ofSheet?.items ?? [];
  return {
    namesTaken: new Map(items.map(({ name, comment }) => [name.toLowerCase(), comment.includes(NAME_MARK)])),
    ownNames: new Set(own.map(({ name }) => name.toLowerCase())),
    objectNames: objectNames([...items, ...own].map(({ name }) => name)),
  };
}

/** Where a plan would stand, by the same look that precedes writing it. One round trip; nothing is changed. */
export async function previewPlacement(plan: SheetPlan, placement: Placement): Promise<ForeseenPlace> {
  checkPlan(plan);
  try {
    return await Excel.run({ delayForCellEdit: false }, async (context) => {
      const { place, inTheWay } =
        placement === "newSheet"
          ? { place: await newSheetPlace(context, plan), inTheWay: [] }
          : await selectedCells(context, plan);
      const address = areaAddress({ ...place.origin, rows: plan.rows.length, columns: plan.columnWidths.length });
      return { sheetName: place.sheetName, address, inTheWay };
    });
  } catch (error) {
    throw await placementFailure(error, placement);
  }
}

/** Where Excel stops when a plan, placed at the active cell, would reach past the edge of the sheet. */
const RESIZED = "getResizedRange";

/** The first round trip failed: nothing was written, but a plan too large for its place is worth a word of its own. */
export async function placementFailure(error: unknown, placement: Placement): Promise<WorkbookError> {
  const failure = workbookFailure(error, "looking at the place", null);
  if (placement === "newSheet" || failure.problem.kind !== "unexpected" || !failure.problem.detail.includes(RESIZED))
    return failure;
  const address = await activeCellAddress().catch(() => null);
  return address === null ? failure : new WorkbookError({ kind: "beyondEdge", address });
}
