import { cellAddress, sheetAddress } from "../workbook/cell-address";
import { HandOverError, stopIfAsked } from "../workbook/hand-over-port";
import type { Control } from "../workbook/progress";
import type { CellContent, ScannedPlace, ScannedSheet } from "../workbook/scanning-port";
import { cellsRead, SheetCells } from "../workbook/sheet-cells";
import { cellKey } from "./entered-meanwhile";
import { readCells } from "./hand-over-read";

/** How often, and how long apart, cells that calculate are asked again: half a minute in all. */
const PATIENCE = 150;
const PAUSE_MS = 200;

/** All cells once none of them waits for an answer any more. */
export async function readSettled(context: Excel.RequestContext, control: Control): Promise<readonly ScannedSheet[]> {
  for (let attempt = 0; ; attempt += 1) {
    const { sheets } = await readCells(context, control);
    const waiting = waitingCell(sheets);
    if (waiting === null) return sheets;
    if (attempt >= PATIENCE) throw new HandOverError({ kind: "calculating", address: waiting });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** RAND() may come to the same twice, and NOW() is the same for a hundredth of a second. */
const CALCULATIONS = 6;

/**
 * Those of the cells that show something else whenever Excel calculates, whatever was changed: NOW(), RAND(), iterations.
 * `after` is what they showed last. Only they are read again.
 */
export async function changingCells(
  context: Excel.RequestContext,
  after: readonly ScannedSheet[],
  cells: readonly ScannedPlace[],
  control: Control,
): Promise<ReadonlySet<string>> {
  const changing = new Set<string>();
  let seen = valuesIn(after, cells);
  for (let calculation = 0; calculation < CALCULATIONS && changing.size < cells.length; calculation += 1) {
    context.workbook.application.calculate("Recalculate");
    const next = await settledValues(context, cells, control);
    cells.forEach((cell, index) => {
      if (seen[index] !== next[index]) changing.add(cellKey(cell));
    });
    seen = next;
  }
  return changing;
}

/** Cells asked about in one request: those that differ may lie anywhere. */
const ASKED_AT_ONCE = 1_000;

/** What the cells show once none of them waits for an answer any more. */
async function settledValues(
  context: Excel.RequestContext,
  cells: readonly ScannedPlace[],
  control: Control,
): Promise<CellContent[]> {
  const runs = runsOf(cells);
  for (let attempt = 0; ; attempt += 1) {
    const values: CellContent[] = [];
    for (let first = 0; first < runs.length; first += ASKED_AT_ONCE) {
      stopIfAsked(control);
      values.push(...(await readRuns(context, runs.slice(first, first + ASKED_AT_ONCE))));
    }
    const waiting = cells[values.findIndex(isWaiting)];
    if (waiting === undefined) return values;
    if (attempt >= PATIENCE)
      throw new HandOverError({ kind: "calculating", address: sheetAddress(waiting.sheetName, cellAddress(waiting)) });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Cells under one another. */
interface Run extends ScannedPlace {
  rows: number;
}

/** A run's values stay below the host's limit for one answer. */
const LONGEST_RUN = 5_000;

/** The cells in their order, as few runs as that allows. */
function runsOf(cells: readonly ScannedPlace[]): Run[] {
  const runs: Run[] = [];
  for (const { sheetName, row, column } of cells) {
    const run = runs.at(-1);
    const follows = run?.sheetName === sheetName && run.column === column && run.row + run.rows === row;
    if (run !== undefined && follows && run.rows < LONGEST_RUN) run.rows += 1;
    else runs.push({ sheetName, row, column, rows: 1 });
  }
  return runs;
}

async function readRuns(context: Excel.RequestContext, runs: readonly Run[]): Promise<CellContent[]> {
  const ranges = runs.map(({ sheetName, row, column, rows }) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, column, rows, 1);
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.flatMap((range) => {
    const values = (range.values as CellContent[][]).flat();
    range.untrack();
    return values;
  });
}

function valuesIn(sheets: readonly ScannedSheet[], cells: readonly ScannedPlace[]): CellContent[] {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, new SheetCells(sheet)]));
  return cells.map(({ sheetName, row, column }) => bySheet.get(sheetName)?.valueAt(row, column) ?? "");
}

function isWaiting(value: CellContent): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

/** The address of a cell in which a function has not answered yet; null where all have. */
export function waitingCell(sheets: readonly ScannedSheet[]): string | null {
  for (const sheet of sheets) {
    for (const { value, ...cell } of cellsRead(sheet))
      if (isWaiting(value)) return sheetAddress(sheet.name, cellAddress(cell));
  }
  return null;
}
