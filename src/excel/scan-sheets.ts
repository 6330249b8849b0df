import { areaAddress, type CellArea } from "../workbook/cell-address";
import type { Control } from "../workbook/progress";
import type { ScannedBlock, ScannedSheet, ScannedSheets } from "../workbook/scanning-port";
import { WorkbookError } from "../workbook/workbook-port";
import { cellsIn, chunkedArea, halvedArea } from "./scan-areas";
import { NAME_MEMBERS, type LoadedName } from "./scan-names";

export interface ScanOptions {
  /** Cells read in one round trip. */
  readonly cellsAtOnce: number;
  /** A used range above this is taken for a sparse one and cut down to where its cells are. */
  readonly cellsOfDenseArea: number;
  /** More cells than this are refused before any is read. */
  readonly mostCells: number;
  readonly withNumberFormats: boolean;
  /** Defined names of the workbook and of its sheets. */
  readonly withNames: boolean;
}

export interface SheetScan extends ScannedSheets {
  /** The sheets' ids by their names: an id outlives a new name. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly protectedSheets: ReadonlySet<string>;
  /** Empty where the scan did not ask for them. */
  readonly names: readonly LoadedName[];
}

interface SheetPlace {
  readonly sheet: Excel.Worksheet;
  readonly areas: readonly CellArea[];
}

/**
 * The cells of all sheets with values and formulas. Two round trips to look, then one for every `cellsAtOnce` cells; a few
 * more where a sheet's used range is huge and mostly empty. Stopped by the signal, it gives what was read until then.
 * Only reads. What the caller has queued goes with the first round trip.
 * Errors: a `WorkbookError` "tooLarge" for more than `mostCells`; the host's own.
 */
export async function scanSheets(
  context: Excel.RequestContext,
  { onProgress, signal }: Control,
  options: ScanOptions,
): Promise<SheetScan> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id, items/name, items/visibility, items/protection/protected");
  if (options.withNames) names.load(NAME_MEMBERS);
  await context.sync();

  const used = worksheets.items.map((sheet) => queueUsedRange(sheet));
  const ownNames = options.withNames ? worksheets.items.map((sheet) => sheet.names.load(NAME_MEMBERS)) : [];
  await context.sync();

  const places = await densePlaces(
    context,
    worksheets.items.map((sheet, index) => ({ sheet, areas: usedAreas(used[index]) })),
    options.cellsOfDenseArea,
  );
  const cellsTotal = places.reduce((sum, { areas }) => sum + cellsIn(areas), 0);
  if (cellsTotal > options.mostCells) throw new WorkbookError({ kind: "tooLarge" });
  let cellsDone = 0;
  onProgress({ cellsDone, cellsTotal });
  const sheets: ScannedSheet[] = [];
  for (const { sheet, areas } of places) {
    const blocks: ScannedBlock[] = [];
    for (const chunk of areas.flatMap((area) => chunkedArea(area, options.cellsAtOnce))) {
      if (signal.aborted) break;
      blocks.push(await readBlock(context, sheet, chunk, options));
      cellsDone += chunk.rows * chunk.columns;
      onProgress({ cellsDone, cellsTotal });
    }
    sheets.push({ name: sheet.name, isVisible: sheet.visibility === "Visible", blocks });
  }
  return {
    sheets,
    cellsRead: cellsDone,
    cellsTotal,
    isComplete: cellsDone === cellsTotal,
    sheetIds: new Map(worksheets.items.map(({ id, name }) => [name, id])),
    protectedSheets: new Set(worksheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name)),
    names: [
      ...(options.withNames ? names.items.map((item) => ({ item, scope: null })) : []),
      ...ownNames.flatMap(({ items }, index) =>
        items.map((item) => ({ item, scope: worksheets.items[index]?.name ?? null })),
      ),
    ],
  };
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chunk: CellArea,
  { withNumberFormats }: ScanOptions,
): Promise<ScannedBlock> {
  const range = sheet.getRange(areaAddress(chunk));
  range.load("values, formulas");
  if (withNumberFormats) range.load("numberFormat");
  await context.sync();
  const block = {
    row: chunk.row,
    column: chunk.column,
    values: range.values,
    formulas: range.formulas,
    numberFormats: withNumberFormats ? range.numberFormat : [],
  };
  range.untrack();
  return block;
}

function queueUsedRange(where: { getUsedRangeOrNullObject(valuesOnly?: boolean): Excel.Range }): Excel.Range {
  const used = where.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  return used;
}

function usedAreas(used: Excel.Range | undefined): CellArea[] {
  if (used === undefined || used.isNullObject) return [];
  return [{ row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount }];
}

/** Cuts areas that are too large to be dense in two, again and again, down to the parts that are in use. */
async function densePlaces(
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
  cellsOfDenseArea: number,
): Promise<readonly SheetPlace[]> {
  const isLarge = ({ rows, columns }: CellArea): boolean => rows * columns > cellsOfDenseArea;
  let now = places;
  while (now.some(({ areas }) => areas.some(isLarge))) {
    const asked = now.map(({ sheet, areas }) => ({
      sheet,
      kept: areas.filter((area) => !isLarge(area)),
      halves: areas
        .filter(isLarge)
        .flatMap(halvedArea)
        .map((half) => queueUsedRange(sheet.getRange(areaAddress(half)))),
    }));
    await answered(context);
    now = asked.map(({ sheet, kept, halves }) => ({ sheet, areas: [...kept, ...halves.flatMap(usedAreas)] }));
  }
  return now;
}

/** The parts of an area that are in use, those too large to be dense cut down. */
export async function usedParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: CellArea,
  cellsOfDenseArea: number,
): Promise<readonly CellArea[]> {
  const places = await densePlaces(context, [{ sheet, areas: [area] }], cellsOfDenseArea);
  return places.flatMap(({ areas }) => areas);
}

async function answered(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
