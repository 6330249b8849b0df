import { cellAddress, sheetAddress } from "../workbook/cell-address";
import { HandOverError } from "../workbook/hand-over-port";
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

/** Those of the cells that show something else whenever Excel calculates, whatever was changed: NOW(), RAND(), iterations. */
export async function changingCells(
  context: Excel.RequestContext,
  after: readonly ScannedSheet[],
  cells: readonly ScannedPlace[],
  control: Control,
): Promise<ReadonlySet<string>> {
  const changing = new Set<string>();
  const quiet: Control = { ...control, onProgress: () => undefined };
  let seen = after;
  for (let calculation = 0; calculation < CALCULATIONS && changing.size < cells.length; calculation += 1) {
    context.workbook.application.calculate("Recalculate");
    const next = await readSettled(context, quiet);
    for (const cell of cells) if (valueIn(seen, cell) !== valueIn(next, cell)) changing.add(cellKey(cell));
    seen = next;
  }
  return changing;
}

function valueIn(sheets: readonly ScannedSheet[], { sheetName, row, column }: ScannedPlace): CellContent {
  const sheet = sheets.find(({ name }) => name === sheetName);
  return sheet === undefined ? "" : new SheetCells(sheet).valueAt(row, column);
}

/** The address of a cell in which a function has not answered yet; null where all have. */
export function waitingCell(sheets: readonly ScannedSheet[]): string | null {
  for (const sheet of sheets) {
    for (const { value, ...cell } of cellsRead(sheet))
      if (value === "#BUSY!" || value === "#GETTING_DATA") return sheetAddress(sheet.name, cellAddress(cell));
  }
  return null;
}
