import { areaAddress } from "../workbook/cell-address";
import type { CellContent } from "../workbook/scanning-port";
import { WorkbookError } from "../workbook/workbook-port";
import { entryAddress, inputOf, type Entry } from "./entered-meanwhile";
import { joinedAreas } from "./joined-areas";

/** A cell that we have written, or may have, and what is to stand there again. */
export interface WrittenCell extends Entry {
  /** As it was handed to `Range.formulas`. */
  readonly written: CellContent;
  /** What stood there before that, for the time of one request: the address of a link. */
  readonly link?: string;
}

export interface Restored {
  /** Whether anything we wrote stood in the workbook. */
  readonly foundOurs: boolean;
  /** Entries of somebody else that stand in cells of ours and were not touched. */
  readonly left: readonly Entry[];
  /** Entries that could not be put back. */
  readonly lost: readonly Entry[];
}

/** Somebody who types into the same cell at each of our requests is followed so many times. */
const ROUNDS = 5;
const CELLS_AT_ONCE = 4_000;

/**
 * Brings cells back, and touches only those that hold what we wrote: others are as somebody else made them since. What is
 * entered between the look and the write is read by the write itself and put back in turn.
 * `sheetOf` gives the sheet, which may be a null object by now.
 */
export async function restoreCells(
  cells: readonly WrittenCell[],
  sheetOf: (context: Excel.RequestContext, sheetName: string) => Excel.Worksheet,
): Promise<Restored> {
  let foundOurs = false;
  const left: Entry[] = [];
  const lost: Entry[] = [];
  for (let first = 0; first < cells.length; first += CELLS_AT_ONCE) {
    let pending: readonly WrittenCell[] = cells.slice(first, first + CELLS_AT_ONCE);
    for (let round = 0; round < ROUNDS && pending.length > 0; round += 1) {
      const step = await restored(pending, sheetOf, round === 0);
      foundOurs ||= step.foundOurs;
      left.push(...step.left);
      pending = step.again;
    }
    lost.push(...pending);
  }
  return { foundOurs, left, lost };
}

interface Step {
  readonly foundOurs: boolean;
  readonly left: readonly Entry[];
  /** Entered between our look and our write: to be put back over what we have just written. */
  readonly again: readonly WrittenCell[];
}

/** Two round trips: a look, and the write with a look of its own. */
async function restored(
  cells: readonly WrittenCell[],
  sheetOf: (context: Excel.RequestContext, sheetName: string) => Excel.Worksheet,
  isFirst: boolean,
): Promise<Step> {
  return Excel.run({ delayForCellEdit: isFirst }, async (context) => {
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { sheetName } of cells) {
      if (sheets.has(sheetName)) continue;
      const sheet = sheetOf(context, sheetName);
      sheet.load("id");
      sheets.set(sheetName, sheet);
    }
    const looked = rectangles(cells).map((rectangle) => ({ ...rectangle, ...loaded(sheets, rectangle) }));
    await context.sync();
    const left: Entry[] = [];
    const ours: WrittenCell[] = [];
    for (const { cells: inside, range, sheet } of looked) {
      if (sheet.isNullObject) continue;
      for (const { cell, i, j } of inside) {
        const formula: unknown = range.formulas[i]?.[j];
        const input = inputOf(formula, range.values[i]?.[j]);
        if (isOurs(formula, cell)) ours.push(cell);
        else if (!holds(formula, cell.input)) left.push({ ...cell, input });
      }
    }
    if (ours.length === 0) return { foundOurs: false, left, again: [] };
    const written = rectangles(ours).map((rectangle) => {
      const asked = loaded(sheets, rectangle);
      queueContents(asked.sheet, rectangle);
      return { ...rectangle, ...asked };
    });
    await context.sync();
    const again = written.flatMap(({ cells: inside, range }) =>
      inside.flatMap(({ cell, i, j }) => {
        const formula: unknown = range.formulas[i]?.[j];
        if (isOurs(formula, cell)) return [];
        const input = inputOf(formula, range.values[i]?.[j]);
        return [{ ...place(cell), written: cell.input, input, numberFormat: String(range.numberFormat[i]?.[j]) }];
      }),
    );
    return { foundOurs: true, left, again };
  });
}

function place({ sheetName, row, column }: WrittenCell): Pick<WrittenCell, "sheetName" | "row" | "column"> {
  return { sheetName, row, column };
}

/** Whether a cell that reads `formula` holds what we put there. */
export function isOurs(formula: unknown, { written, link }: Pick<WrittenCell, "written" | "link">): boolean {
  return holds(formula, written) || (link !== undefined && formula === link);
}

interface Rectangle {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Its cells, with their places in it. */
  readonly cells: readonly { readonly cell: WrittenCell; readonly i: number; readonly j: number }[];
}

/** The cells in as few rectangles as runs along rows, joined downwards, give. */
function rectangles(cells: readonly WrittenCell[]): Rectangle[] {
  const bySheet = new Map<string, WrittenCell[]>();
  for (const cell of cells) {
    const same = bySheet.get(cell.sheetName);
    if (same === undefined) bySheet.set(cell.sheetName, [cell]);
    else same.push(cell);
  }
  return [...bySheet].flatMap(([sheetName, inSheet]) => {
    const rows = [...new Set(inSheet.map(({ row }) => row))].sort((one, two) => one - two);
    const at = new Map(inSheet.map((cell) => [`${cell.row},${cell.column}`, cell]));
    return runsOfRows(rows).flatMap(({ top, count }) => {
      const within = inSheet.filter(({ row }) => row >= top && row < top + count);
      const left = within.reduce((least, { column }) => Math.min(least, column), Infinity);
      const right = within.reduce((most, { column }) => Math.max(most, column), 0);
      const grid = Array.from({ length: count }, (_, i) =>
        Array.from({ length: right - left + 1 }, (__, j) => at.get(`${top + i},${left + j}`) ?? null),
      );
      return joinedAreas(grid, (cell) => (cell === null ? null : "ours")).map((area) => ({
        sheetName,
        row: top + area.row,
        column: left + area.column,
        rows: area.rows,
        columns: area.columns,
        cells: grid
          .slice(area.row, area.row + area.rows)
          .flatMap((row, i) =>
            row
              .slice(area.column, area.column + area.columns)
              .flatMap((cell, j) => (cell === null ? [] : [{ cell, i, j }])),
          ),
      }));
    });
  });
}

function runsOfRows(rows: readonly number[]): { readonly top: number; readonly count: number }[] {
  const runs: { top: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.top + last.count === row) last.count += 1;
    else runs.push({ top: row, count: 1 });
  }
  return runs;
}

function loaded(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  rectangle: Rectangle,
): { readonly sheet: Excel.Worksheet; readonly range: Excel.Range } {
  const sheet = sheets.get(rectangle.sheetName)!;
  const range = sheet.getRange(areaAddress(rectangle));
  range.load("formulas, values, numberFormat");
  return { sheet, range };
}

/** A formula in a cell of the format "@" would become text: the format makes way, and comes after it. */
function queueContents(sheet: Excel.Worksheet, rectangle: Rectangle): void {
  const matrix = <T>(of: (cell: WrittenCell) => T): T[][] => {
    const rows = Array.from({ length: rectangle.rows }, () => new Array<T>(rectangle.columns));
    for (const { cell, i, j } of rectangle.cells) rows[i]![j] = of(cell);
    return rows;
  };
  const target = sheet.getRange(areaAddress(rectangle));
  target.numberFormat = matrix(() => "General");
  target.formulas = matrix(({ input }) => input);
  target.numberFormat = matrix(({ numberFormat }) => numberFormat);
}

/** Relative: a number may lose its last bit on the way through a host. */
const LAST_DIGIT = 1e-14;

/** Whether a cell that reads `formula` holds what was handed to it; hosts spell formulas in their own way. */
function holds(formula: unknown, input: CellContent): boolean {
  if (formula === input) return true;
  if (typeof input === "number")
    return typeof formula === "number" && Math.abs(formula - input) <= LAST_DIGIT * Math.abs(input);
  if (typeof input !== "string" || typeof formula !== "string") return false;
  if (input.startsWith("'")) return formula === input.slice(1);
  return input.startsWith("=") && spelled(formula) === spelled(input);
}

function spelled(formula: string): string {
  return formula.replace(/[\s'@]|_xl(?:fn|ws)\./g, "").toUpperCase();
}

/** The addresses of entries, each with its sheet. */
export function entryAddresses(entries: readonly Entry[]): string[] {
  return entries.map(entryAddress);
}

/** Says what each of them was. */
export function entriesLost(entries: readonly Entry[]): WorkbookError {
  return new WorkbookError({
    kind: "entriesLost",
    entries: entries.map((entry) => `${entryAddress(entry)}: ${String(entry.input).replace(/^'/, "")}`),
  });
}
