import { areaAddress, type CellArea } from "../workbook/cell-address";
import type { ScannedBlock, ScannedSheet, ScannedWorkbook, ScanOptions } from "../workbook/scanning-port";
import { queueDateSystem } from "./date-system";
import { cellsIn, chunkedArea, halvedArea } from "./scan-areas";
import { NAME_MEMBERS, scannedNames, type LoadedName } from "./scan-names";
import { workbookFailure } from "./workbook-failure";

export interface ScanLimits {
  /** Cells read in one round trip. */
  readonly cellsAtOnce: number;
  /** A used range above this is taken for a sparse one and cut down to where its cells are. */
  readonly cellsOfDenseArea: number;
}

/** A part of a request that Excel answers in some milliseconds and the pane reads in less than a frame or two. */
const LIMITS: ScanLimits = { cellsAtOnce: 10_000, cellsOfDenseArea: 500_000 };

interface SheetPlace {
  readonly sheet: Excel.Worksheet;
  readonly areas: readonly CellArea[];
}

/**
 * The workbook's cells, formulas, number formats and names. Two round trips to look, then one for every
 * `cellsAtOnce` cells; a few more where a sheet's used range is huge and mostly empty. Only reads.
 */
export async function scanWorkbook(options: ScanOptions, limits: ScanLimits = LIMITS): Promise<ScannedWorkbook> {
  try {
    return await Excel.run({ delayForCellEdit: false }, (context) => scanned(context, options, limits));
  } catch (error) {
    throw workbookFailure(error, "reading the workbook", null);
  }
}

async function scanned(
  context: Excel.RequestContext,
  { onProgress, signal }: ScanOptions,
  limits: ScanLimits,
): Promise<ScannedWorkbook> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id, items/name, items/visibility");
  names.load(NAME_MEMBERS);
  const dateSystem = queueDateSystem(context);
  await context.sync();

  const used = worksheets.items.map((sheet) => queueUsedRange(sheet));
  const ownNames = worksheets.items.map((sheet) => sheet.names.load(NAME_MEMBERS));
  await context.sync();

  const loaded: LoadedName[] = [
    ...names.items.map((item) => ({ item, scope: null })),
    ...ownNames.flatMap(({ items }, index) =>
      items.map((item) => ({ item, scope: worksheets.items[index]?.name ?? null })),
    ),
  ];
  const places = await densePlaces(
    context,
    worksheets.items.map((sheet, index) => ({ sheet, areas: usedAreas(used[index]) })),
    limits,
  );
  const cellsTotal = places.reduce((sum, { areas }) => sum + cellsIn(areas), 0);
  let cellsRead = 0;
  onProgress({ cellsRead, cellsTotal });
  const sheets: ScannedSheet[] = [];
  for (const { sheet, areas } of places) {
    const blocks: ScannedBlock[] = [];
    for (const chunk of areas.flatMap((area) => chunkedArea(area, limits.cellsAtOnce))) {
      if (signal.aborted) break;
      blocks.push(await readBlock(context, sheet, chunk));
      cellsRead += chunk.rows * chunk.columns;
      onProgress({ cellsRead, cellsTotal });
    }
    sheets.push({ name: sheet.name, isVisible: sheet.visibility === "Visible", blocks });
  }
  return {
    sheets,
    names: scannedNames(loaded),
    dateSystem: dateSystem(),
    isComplete: cellsRead === cellsTotal,
    cellsRead,
    cellsTotal,
  };
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chunk: CellArea,
): Promise<ScannedBlock> {
  const range = sheet.getRange(areaAddress(chunk));
  range.load("values, formulas, numberFormat");
  await context.sync();
  const block = {
    row: chunk.row,
    column: chunk.column,
    values: range.values,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
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
  limits: ScanLimits,
): Promise<readonly SheetPlace[]> {
  const isLarge = ({ rows, columns }: CellArea): boolean => rows * columns > limits.cellsOfDenseArea;
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

async function answered(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
