import { areaAddress, cellAddress, sheetAddress, type CellArea } from "../workbook/cell-address";
import type { CellContent } from "../workbook/scanning-port";

// A workbook may have other editors. What they enter between our read and our write is read in the very request that writes
// over it, so that it can be put back.

/** Cells about to be written, and what stood there when we looked: null for nothing at all. */
export interface WatchedArea {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly range: Excel.Range;
  readonly seen: readonly (readonly unknown[])[] | null;
  /** Of cells that a formula spilled into: where it stands, as `cellKey` says it. */
  readonly anchors?: readonly (readonly (string | null)[])[];
}

/** What somebody else entered into a cell, as `Range.formulas` takes it. */
export interface Entry {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly input: CellContent;
  readonly numberFormat: string;
}

/** Asks for the cells' contents as they are in this request, before what is queued after it changes them. */
export function watched(
  sheet: Excel.Worksheet,
  area: CellArea & { readonly sheetName: string },
  seen: WatchedArea["seen"],
  anchors: WatchedArea["anchors"] = [],
): WatchedArea {
  const range = sheet.getRange(areaAddress(area));
  range.load("formulas, values, numberFormat");
  return { sheetName: area.sheetName, row: area.row, column: area.column, range, seen, anchors };
}

/** A cell as a key of maps. */
export function cellKey({ sheetName, row, column }: Omit<Entry, "input" | "numberFormat">): string {
  return `${sheetName}!${row},${column}`;
}

/** What a formula shows when something stands in the cells it would fill. */
export const BLOCKED = "#SPILL!";

/**
 * The cells of one request that were not as we had seen them; null where Excel's answer did not come, so that nobody knows.
 * A cell that a formula of the same request fills has changed by itself, unless that formula is blocked, or stands there no more,
 * as where somebody has inserted a row above it; and a formula has not come there by itself.
 */
export function enteredMeanwhile(areas: readonly WatchedArea[]): Entry[] | null {
  try {
    const filling = new Set(areas.flatMap(fillingCells));
    return areas.flatMap((area) => entriesIn(area, filling));
  } catch {
    return null; // PropertyNotLoaded: the request failed before, or its answer was lost.
  }
}

/** The same of several requests. `wasRefused`: the host did not begin with the last of them. */
export function enteredInParts(parts: readonly (readonly WatchedArea[])[], wasRefused: boolean): Entry[] | null {
  const entries = parts.map((areas, index) =>
    wasRefused && index === parts.length - 1 ? [] : enteredMeanwhile(areas),
  );
  return entries.every((each) => each !== null) ? entries.flat() : null;
}

/** The number formats that cells had when they were written, as far as Excel has told them. */
export function formatsMeanwhile(parts: readonly (readonly WatchedArea[])[]): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const { sheetName, row, column, range } of parts.flat()) {
    try {
      range.numberFormat.forEach((line: readonly unknown[], i) =>
        line.forEach((format, j) =>
          formats.set(cellKey({ sheetName, row: row + i, column: column + j }), String(format)),
        ),
      );
    } catch {
      // PropertyNotLoaded: the request failed before, or its answer was lost.
    }
  }
  return formats;
}

/** What is known of it, whatever is not. */
export function knownEntries(parts: readonly (readonly WatchedArea[])[]): Entry[] {
  return parts.flatMap((areas) => enteredMeanwhile(areas) ?? []);
}

function fillingCells({ sheetName, row, column, range, seen }: WatchedArea): string[] {
  const { formulas, values } = range;
  return formulas.flatMap((cells: readonly unknown[], i) =>
    cells.flatMap((formula, j) => {
      const isThere = seen === null || formula === seen[i]?.[j];
      return isThere && values[i]?.[j] !== BLOCKED ? [cellKey({ sheetName, row: row + i, column: column + j })] : [];
    }),
  );
}

function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function entriesIn(
  { sheetName, row, column, range, seen, anchors }: WatchedArea,
  filling: ReadonlySet<string>,
): Entry[] {
  const { formulas, values, numberFormat } = range;
  return formulas.flatMap((cells: readonly unknown[], i) =>
    cells.flatMap((formula, j) => {
      const value: unknown = values[i]?.[j];
      const isAsSeen = seen === null ? formula === "" && value === "" : formula === seen[i]?.[j];
      const anchor = anchors?.[i]?.[j] ?? null;
      const isSpilled = anchor !== null && !isFormula(formula, value) && (formula === "" || filling.has(anchor));
      if (isAsSeen || isSpilled) return [];
      return [
        {
          sheetName,
          row: row + i,
          column: column + j,
          input: inputOf(formula, value),
          numberFormat: String(numberFormat[i]?.[j] ?? "General"),
        },
      ];
    }),
  );
}

/** What `Range.formulas` takes to bring a cell back that was read; a text goes out as text, whatever it says. */
export function inputOf(formula: unknown, value: unknown): CellContent {
  const content = formula as CellContent;
  if (typeof content !== "string" || content === "") return content;
  return content.startsWith("=") && value !== content ? content : `'${content}`;
}

export function entryAddress(entry: Omit<Entry, "input" | "numberFormat">): string {
  return sheetAddress(entry.sheetName, cellAddress(entry));
}
