import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { shiftedArea, type Shift } from "../../shifted-objects";
import { isTableMoved, movedStructured, type TableMoves } from "./moved-tables";
import { addressOf, placeOf } from "./scan-sheet";

/** What became of the sheets of a file since it was opened, by the names that they have in it, in small letters, and of its tables. */
export interface Moves {
  readonly sheets: ReadonlyMap<string, SheetMove>;
  readonly tables: TableMoves;
}
export interface SheetMove {
  /** Null for a sheet that is gone. */
  readonly name: string | null;
  readonly isRenamed: boolean;
  /** In the order in which they happened. */
  readonly shifts: readonly Shift[];
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const GONE = "#REF!";

/** Whether there is anything to move. */
export function isMoved({ sheets, tables }: Moves): boolean {
  return (
    [...sheets.values()].some(({ name, isRenamed, shifts }) => name === null || isRenamed || shifts.length > 0) ||
    [...tables.values()].some(isTableMoved)
  );
}

/**
 * A formula after rows, columns or sheets came, went or were renamed: what it refers to is the same as before, by Excel's own rule.
 *
 * Shape: `sheetName` is that of the sheet it stands on, as in the file; null for a name of the workbook. With or without "=".
 */
export function movedFormula(formula: string, sheetName: string | null, moves: Moves): string {
  if (!isMoved(moves)) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === "structured") return movedStructured(value, moves.tables);
      if (type === "range_named") return value.includes("!") ? renamedToken(value, moves) : renamedTable(value, moves);
      return type.startsWith("range") ? movedToken(value, sheetName, moves) : value;
    })
    .join("");
}

function movedToken(reference: string, sheetName: string | null, moves: Moves): string {
  const parsed = parseA1Ref(reference, { allowNamed: false });
  if (!parsed || !("range" in parsed) || parsed.range === undefined || parsed.range === null) return reference;
  const [context] = parsed.context ?? [];
  if ((parsed.context?.length ?? 0) > 1 || /\[/.test(reference)) return reference; // Another workbook's.
  // "First:Last!A1" covers the sheets between, whose cells may have moved apart: only the names are followed.
  if (context?.includes(":")) {
    const names = context.split(":").map((name) => nameOf(name, moves));
    return names.includes(null) ? GONE : stringifyA1Ref({ ...parsed, context: [names.join(":")] });
  }
  const move = moves.sheets.get((context ?? sheetName ?? "").toLowerCase());
  if (move === undefined) return reference;
  if (move.name === null) return GONE;
  const range = movedRange(parsed.range, move.shifts);
  if (range === null) return GONE;
  const isSame = range === parsed.range && (context === undefined || !move.isRenamed);
  return isSame
    ? reference
    : stringifyA1Ref({ ...parsed, ...(context !== undefined && { context: [move.name] }), range });
}

function renamedToken(name: string, moves: Moves): string {
  const bang = name.lastIndexOf("!");
  const sheet = name.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  const move = moves.sheets.get(sheet.toLowerCase());
  if (move === undefined || (!move.isRenamed && move.name !== null)) return name;
  return move.name === null ? GONE : `'${move.name.replaceAll("'", "''")}'${name.slice(bang)}`;
}

/** "Deals" alone is all of the table's data. */
function renamedTable(name: string, { tables }: Moves): string {
  const move = tables.get(name.toLowerCase());
  return move?.isRenamed === true ? move.name : name;
}

function nameOf(name: string, moves: Moves): string | null {
  const move = moves.sheets.get(name.toLowerCase());
  return move === undefined ? name : move.name;
}

type Range = NonNullable<Extract<ReturnType<typeof parseA1Ref>, { range: unknown }>>["range"];

function movedRange(range: Range, shifts: readonly Shift[]): Range | null {
  let moved = range;
  for (const shift of shifts) {
    const next = shifted(moved, shift);
    if (next === null) return null;
    moved = next;
  }
  return moved;
}

function shifted(range: Range, shift: Shift): Range | null {
  const isRows = shift.along === "rows";
  const [from, to] = isRows ? [range.top, range.bottom] : [range.left, range.right];
  if (from === undefined || from === null || to === undefined || to === null) return range; // Whole columns, whole rows.
  const area = { sheetId: shift.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const before = isRows
    ? { ...area, row: from, rows: to - from + 1 }
    : { ...area, column: from, columns: to - from + 1 };
  const after = shiftedArea(before, shift);
  if (after === null) return null;
  const [start, length] = isRows ? [after.row, after.rows] : [after.column, after.columns];
  const last = isRows ? LAST_ROW : LAST_COLUMN;
  if (start > last) return null;
  const end = Math.min(last, start + length - 1);
  if (start === from && end === to) return range;
  return isRows ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end };
}

/** "A1:B2 D4" on a sheet after its shifts; null when all of it went. */
export function movedCells(cells: string, shifts: readonly Shift[]): string | null {
  if (shifts.length === 0) return cells;
  const moved = cells
    .trim()
    .split(/\s+/)
    .flatMap((one) => {
      const [first = "", last = first] = one.split(":");
      const [from, to] = [placeOf(first), placeOf(last)];
      if (from === null || to === null) return [movedBeams(one, shifts) ?? []].flat();
      const range = movedRange({ top: from.row, bottom: to.row, left: from.column, right: to.column } as Range, shifts);
      if (range === null) return [];
      const [start, end] = [
        addressOf({ row: range.top ?? 0, column: range.left ?? 0 }),
        addressOf({ row: range.bottom ?? 0, column: range.right ?? 0 }),
      ];
      return [one.includes(":") && start !== end ? `${start}:${end}` : start];
    });
  return moved.length === 0 ? null : moved.join(" ");
}

/** "A:C", "2:5". */
function movedBeams(cells: string, shifts: readonly Shift[]): string | null {
  const parsed = parseA1Ref(cells, { allowNamed: false });
  if (!parsed || !("range" in parsed) || !parsed.range) return cells;
  const range = movedRange(parsed.range, shifts);
  return range === null ? null : stringifyA1Ref({ ...parsed, range });
}

/** Where a row or column stands now; null when it went. */
export function movedIndex(index: number, along: Shift["along"], shifts: readonly Shift[]): number | null {
  let moved = index;
  for (const shift of shifts) {
    if (shift.along !== along || moved < shift.start) continue;
    if (shift.count < 0 && moved < shift.start - shift.count) return null;
    moved += shift.count;
  }
  return moved;
}

/** Rows or columns before the shifts by where they stand now. */
export function placesAfter(
  count: number,
  along: Shift["along"],
  shifts: readonly Shift[],
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const moved = movedIndex(index, along, shifts);
    if (moved !== null) places.set(moved, index);
  }
  return places;
}

/** The cells that a what-if table puts its values into, where they moved, or that they went (ECMA-376 part 1, 18.3.1.40). */
export function movedInputs(
  attributes: Readonly<Record<string, string>>,
  shifts: readonly Shift[],
): Record<string, string> {
  const moved: Record<string, string> = {};
  for (const [key, gone] of [
    ["r1", "del1"],
    ["r2", "del2"],
  ] as const) {
    const cell = attributes[key];
    const next = cell === undefined ? undefined : movedCells(cell, shifts);
    if (next === null) moved[gone] = "1";
    else if (next !== undefined && next !== cell) moved[key] = next;
  }
  return moved;
}
